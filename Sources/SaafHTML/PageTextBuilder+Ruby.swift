import SaafModel
import SaafText

extension PageTextBuilder {
  /// Whether the page itself puts an annotation in parentheses (HTML Living Standard, section
  /// 4.5.12).
  func isInParentheses(_ annotation: Int) -> Bool {
    let ruby = markup.nodes[annotation].parent
    var before = annotation - 1
    while before > Int(ruby), markup.nodes[before].parent != ruby || markup.nodes[before].isText {
      // Up to the element before, over white space between the two.
      before = markup.nodes[before].parent == ruby ? before - 1 : Int(markup.nodes[before].parent)
    }
    return before > Int(ruby) && markup.nodes[before].tag == .rp
  }

  /// Writes an annotation behind its base, in parentheses of the base's width.
  mutating func reading(_ annotation: Int) {
    guard run != nil,
      let first = (annotation..<Int(markup.nodes[annotation].end)).first(where: isVisible)
    else { return }
    pendingSpace = false
    let isWide = bytes.span.scalar(before: bytes.count).value >= 0x2E80
    begin(first)
    bytes += Array((isWide ? "（" : "(").utf8)
    let words = markup.content(of: annotation).split(whereSeparator: isSpace)
    bytes += words.joined(separator: [0x20])
    bytes += Array((isWide ? "）" : ")").utf8)
  }
}
