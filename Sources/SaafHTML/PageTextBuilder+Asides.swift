import SaafModel

extension PageTextBuilder {
  mutating func aside(_ index: Int, _ node: Markup.Node) -> PageText.Aside? {
    guard node.count > 0 else { return nil }
    switch node.tag {
    case .pre, .td:
      if innermost.map({ frames[$0].role.holdsCells }) ?? false { return nil }
      return CodeGutter.isGutter(index, in: markup) ? .lineNumbers : nil
    default: break
    }
    if openCode > 0, CodeGutter.isGutter(index, in: markup) { return .lineNumbers }
    guard !node.tag.isBlock, markup.isHidden(index), hasVisibleText() else { return nil }
    return .hidden
  }

  /// Whether the innermost block has text that the page shows. What a block says only in elements
  /// that are not shown stays its text.
  mutating func hasVisibleText() -> Bool {
    guard let last = frames.indices.last else { return false }
    if let known = frames[last].hasVisibleText { return known }
    var index = frames[last].element + 1
    let end = Int(frames[last].end)
    var isFound = false
    while index < end, !isFound {
      let node = markup.nodes[index]
      if node.isText {
        isFound = !markup.text(of: index).allSatisfy(isSpace)
      } else if node.tag.isBlock || markup.isHidden(index) {
        index = Int(node.end)
        continue
      }
      index += 1
    }
    frames[last].hasVisibleText = isFound
    return isFound
  }

  /// Writes down what was set aside, behind the text that it stands in.
  mutating func setAside() {
    guard !asides.isEmpty else { return }
    for (element, aside) in asides {
      let words = words(of: element, apart: aside == .lineNumbers)
      guard let text = (element..<Int(markup.nodes[element].end)).first(where: isVisible) else {
        continue
      }
      if !bytes.isEmpty { bytes.append(0x0A) }
      let start = bytes.count
      anchors.append(
        Source.Anchor(
          text: Int32(truncatingIfNeeded: start), origin: markup.nodes[text].origin))
      bytes += words.joined(separator: [0x20])
      drafts.append(
        Draft(
          kind: .paragraph, depth: depth, start: start, end: bytes.count, element: element,
          aside: aside))
    }
    asides.removeAll()
  }

  /// - Parameter apart: whether texts of different elements are different words.
  func words(of element: Int, apart: Bool) -> [ArraySlice<UInt8>] {
    guard apart else { return markup.content(of: element).split(whereSeparator: isSpace) }
    return (element..<Int(markup.nodes[element].end)).filter(isVisible).flatMap {
      markup.text(of: $0).split(whereSeparator: isSpace)
    }
  }

  func isVisible(_ index: Int) -> Bool {
    markup.nodes[index].isText && !markup.text(of: index).allSatisfy(isSpace)
  }
}
