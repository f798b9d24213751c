import SaafModel

extension PageTextBuilder {
  func markKind(_ index: Int, _ tag: Tag) -> InlineMark.Kind? {
    switch tag {
    case .a: markup.string(.href, of: index).map { .link(href: $0) }
    case .em, .i, .dfn, .var: .emphasis
    case .sup: .superscript
    case .sub: .subscript
    case .del, .s, .strike: .deleted
    case .ins: .inserted
    case .strong, .b: .strong
    case .code, .kbd, .samp, .tt: isPreformatted ? nil : .code
    default: nil
    }
  }

  /// Opens a mark, unless it is in another that says the same. A link ends the one around it (HTML
  /// Living Standard, section 13.2.6.4.7). So few are open, however deep a page is nested.
  mutating func openMark(_ kind: InlineMark.Kind, until end: Int32) {
    if case .link = kind {
      let outer = openMarks.firstIndex { if case .link = $0.kind { true } else { false } }
      if let outer { closeMark(outer) }
    } else if openMarks.contains(where: { $0.kind == kind }) {
      return
    }
    openMarks.append(OpenMark(kind: kind, end: end, start: run == nil ? 0 : bytes.count))
  }

  mutating func closeMark(_ index: Int) {
    let mark = openMarks.remove(at: index)
    guard run != nil, mark.start < bytes.count else { return }
    let range = local(mark.start)..<local(bytes.count)
    run?.marks.append(InlineMark(mark.kind, range))
  }
}
