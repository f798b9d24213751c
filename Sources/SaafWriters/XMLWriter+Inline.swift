import SaafModel
import SaafXML

extension XMLWriter {
  /// Writes a text with its marks as elements.
  ///
  /// - Parameters:
  ///   - lineBreak: the name of the element for a line break.
  ///   - start: opens the element of a mark.
  mutating func inline(
    _ run: TextRun, lineBreak: String, start: (InlineMark.Kind, inout XMLWriter) -> Void
  ) {
    guard !run.marks.isEmpty else { return text(utf8: run.bytes) }
    for piece in run.pieces {
      switch piece {
      case .text(let range): text(utf8: Array(run.bytes[range]))
      case .lineBreak: emptyElement(lineBreak)
      case .start(let kind): start(kind, &self)
      case .end: endElement()
      }
    }
  }
}
