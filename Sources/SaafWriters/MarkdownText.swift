import SaafModel

/// Text in Markdown: what would be read as markup is escaped, what is marked gets its markup.
enum MarkdownText {
  /// A run inside a heading or a line of other text.
  static func inline(_ run: TextRun) -> [UInt8] {
    var output: [UInt8] = []
    var position = 0
    for tag in tags(of: run.marks) {
      output += escaped(run.bytes[position..<tag.offset])
      output += tag.text
      position = tag.offset
    }
    return output + escaped(run.bytes[position...])
  }

  /// A run that begins a block: signs that would make it another block are escaped, too.
  static func block(_ run: TextRun) -> [UInt8] {
    let text = inline(run)
    guard let first = text.first else { return text }
    switch first {
    case 0x23, 0x2B, 0x2D, 0x3D, 0x3E, 0x7E: return [0x5C] + text
    case 0x30...0x39:
      let digits = text.prefix { (0x30...0x39).contains($0) }.count
      guard digits < text.count, text[digits] == 0x2E || text[digits] == 0x29 else { return text }
      return Array(text[..<digits]) + [0x5C] + text[digits...]
    default: return text
    }
  }

  /// A run inside a table's cell.
  static func cell(_ run: TextRun) -> [UInt8] {
    inline(run).flatMap { $0 == 0x7C ? [0x5C, 0x7C] : [$0] }
  }

  /// A fenced block whose fence is longer than any inside it.
  static func fenced(_ text: [UInt8], _ language: String?) -> [UInt8] {
    var longest = 0
    var length = 0
    for byte in text {
      length = byte == 0x60 ? length + 1 : 0
      longest = max(longest, length)
    }
    let fence = [UInt8](repeating: 0x60, count: max(3, longest + 1))
    return fence + Array((language ?? "").utf8) + [0x0A] + text + [0x0A] + fence
  }

  static func escaped(_ text: ArraySlice<UInt8>) -> [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity(text.count)
    for byte in text {
      switch byte {
      case 0x2A, 0x3C, 0x5B, 0x5C, 0x5D, 0x5F, 0x60: output += [0x5C, byte]
      case 0x0A: output.append(0x20)
      default: output.append(byte)
      }
    }
    return output
  }

  private struct Tag {
    var offset: Int
    var text: [UInt8]
  }

  /// Opening and closing markup by place; inner marks close before outer ones.
  private static func tags(of marks: [InlineMark]) -> [Tag] {
    var opening: [Tag] = []
    var closing: [Tag] = []
    for mark in marks {
      let (open, close) = markup(of: mark.kind)
      opening.append(Tag(offset: mark.range.lowerBound, text: Array(open.utf8)))
      closing.insert(Tag(offset: mark.range.upperBound, text: Array(close.utf8)), at: 0)
    }
    return (closing + opening).enumerated()
      .sorted { ($0.element.offset, $0.offset) < ($1.element.offset, $1.offset) }.map(\.element)
  }

  private static func markup(of kind: InlineMark.Kind) -> (open: String, close: String) {
    switch kind {
    case .link(let href): ("[", "](<\(href)>)")
    case .emphasis: ("*", "*")
    case .strong: ("**", "**")
    case .code: ("`", "`")
    case .superscript: ("<sup>", "</sup>")
    case .subscript: ("<sub>", "</sub>")
    case .deleted: ("~~", "~~")
    case .inserted: ("<ins>", "</ins>")
    case .noteReference, .language: ("", "")
    case .lineBreak: ("", "\\\n")
    }
  }
}
