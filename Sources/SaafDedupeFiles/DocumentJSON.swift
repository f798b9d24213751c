internal import CDocumentJSON

/// A document as an object of JSON: its texts, and where they are.
struct DocumentJSON {
  struct Piece {
    /// The text's place in `texts`.
    var text: Range<Int>
    /// The place in the JSON of the paragraph's block or of the field's string; empty for others.
    var place: Range<Int>
    var isParagraph: Bool
  }

  struct Entry {
    var place: Range<Int>
    var source: Range<Int>
  }

  var isArticle: Bool
  var id: [UInt8]?
  var texts: [UInt8]
  var pieces: [Piece]
  var hasFullLedger: Bool
  var removed: Range<Int>
  var runs: [Entry]
  var edits: [Entry]

  /// Why an object of JSON is no document.
  struct Failure: Error, CustomStringConvertible {
    var description: String
  }

  /// Reads documents; the parser's memory serves all of them.
  final class Reader {
    private let reader: OpaquePointer
    private let textField: String
    private let idField: String

    /// - Parameters:
    ///   - textField: the field with the text of objects that are not of the form `saaf/article`.
    ///   - idField: the field with their name.
    init(textField: String, idField: String) {
      guard let reader = saaf_document_json_reader_create() else { fatalError("out of memory") }
      self.reader = reader
      self.textField = textField
      self.idField = idField
    }

    deinit { saaf_document_json_reader_destroy(reader) }

    func read(_ bytes: [UInt8]) throws(Failure) -> DocumentJSON {
      let found = bytes.withUnsafeBytes {
        saaf_document_json_read(
          reader, $0.baseAddress?.assumingMemoryBound(to: CChar.self), $0.count, textField, idField)
      }
      if let error = found.error {
        throw Failure(description: "not a document of JSON: \(String(cString: error).lowercased())")
      }
      let document = DocumentJSON(found)
      guard document.isArticle || !document.pieces.isEmpty else {
        throw Failure(
          description: "there is no text in a field '\(textField)'; name the field with --field")
      }
      return document
    }
  }

  private init(_ found: saaf_document_json_document) {
    isArticle = found.is_article
    let end = max(
      found.has_id ? found.id.end + 1 : 0,
      found.piece_count > 0 ? found.pieces![found.piece_count - 1].text.end + 1 : 0)
    let all = Array(UnsafeRawBufferPointer(start: found.texts, count: end))
    id = found.has_id ? Array(all[found.id.start..<found.id.end]) : nil
    pieces = UnsafeBufferPointer(start: found.pieces, count: found.piece_count).map {
      Piece(text: Range($0.text), place: Range($0.place), isParagraph: $0.is_paragraph)
    }
    // The id stands where it was read, before, between or after the texts.
    texts = all
    if found.has_id {
      for index in found.id.start..<found.id.end { texts[index] = 0x0A }
    }
    hasFullLedger = found.has_full_ledger
    removed = Range(found.removed)
    runs = UnsafeBufferPointer(start: found.runs, count: found.run_count).map(Entry.init)
    edits = UnsafeBufferPointer(start: found.edits, count: found.edit_count).map(Entry.init)
  }
}

extension DocumentJSON.Entry {
  fileprivate init(_ entry: saaf_document_json_entry) {
    place = Range(entry.place)
    source = Range(entry.source)
  }
}

extension Range<Int> {
  fileprivate init(_ range: saaf_document_json_range) {
    self = Int(range.start)..<Swift.max(Int(range.start), Int(clamping: range.end))
  }
}
