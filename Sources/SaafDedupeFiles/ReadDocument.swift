import SaafDedupe

/// A document's texts, and how to write it without some of them.
struct ReadDocument {
  var document: DedupeDocument
  /// The object of JSON that it is read from; `nil` for plain text.
  private let json: DocumentJSON?
  /// The indices among the pieces of an article's paragraphs.
  private let paragraphPieces: [Int]

  /// Why a document cannot be read.
  struct Failure: Error, CustomStringConvertible {
    var description: String
  }

  init(_ source: SourceDocument, _ reader: DocumentJSON.Reader) throws(Failure) {
    var paragraphs: [Int] = []
    switch source.form {
    case .text:
      do {
        _ = try UTF8Span(validating: source.bytes.span)
      } catch {
        throw Failure(
          description:
            "not UTF-8 at byte \(error.byteOffsets.lowerBound); clean it with 'saaf run' "
            + "first")
      }
      json = nil
      document = DedupeDocument(
        id: Array(source.name.utf8), text: source.bytes,
        paragraphs: TextParts.paragraphs(of: source.bytes), lines: TextParts.lines(of: source.bytes)
      )
    case .json:
      let read: DocumentJSON
      do {
        read = try reader.read(source.bytes)
      } catch {
        throw Failure(description: error.description)
      }
      let id = read.id ?? Array(source.name.utf8)
      if read.isArticle {
        paragraphs = read.pieces.indices.filter { read.pieces[$0].isParagraph }
        let ranges = paragraphs.map { read.pieces[$0].text }
        document = DedupeDocument(id: id, text: read.texts, paragraphs: ranges, lines: ranges)
      } else {
        let text = Array(read.texts[read.pieces[0].text])
        document = DedupeDocument(
          id: id, text: text, paragraphs: TextParts.paragraphs(of: text),
          lines: TextParts.lines(of: text))
      }
      json = read
    }
    paragraphPieces = paragraphs
  }

  /// The text of a part that goes.
  func text(of part: Verdict.PartRemoval) -> [UInt8] {
    let ranges = part.rule == .line ? document.lines : document.paragraphs
    return Array(document.text[ranges[part.index]])
  }

  /// The document without parts.
  func bytes(
    of source: SourceDocument, without parts: [Verdict.PartRemoval]
  ) throws(Failure) -> [UInt8] {
    let ranges = parts.map { ($0.rule == .line ? document.lines : document.paragraphs)[$0.index] }
    guard let json else { return TextParts.removing(ranges, from: source.bytes) }
    guard json.isArticle else {
      return JSONCuts.replacing(
        json.pieces[0].place, by: TextParts.removing(ranges, from: document.text), in: source.bytes)
    }
    return try ArticleCuts(json, paragraphPieces).bytes(of: source.bytes, without: parts)
  }
}
