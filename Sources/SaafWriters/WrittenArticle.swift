import SaafUnicode

/// The parts of a written JSON output that restoring needs.
struct WrittenArticle: Decodable {
  struct Source: Decodable {
    var format: String
    var sha256: String
    var encoding: String
  }

  struct Removal: Decodable {
    var text: String
    var bytes: Span
  }

  /// `[start, end]`
  struct Span: Decodable {
    var start: Int
    var end: Int

    init(from decoder: any Decoder) throws {
      let value = try decoder.singleValueContainer()
      let pair = try value.decode([Int].self)
      guard pair.count == 2, 0 <= pair[0], pair[0] <= pair[1], pair[1] <= largestOffset else {
        throw DecodingError.dataCorruptedError(in: value, debugDescription: "not a span: \(pair)")
      }
      (start, end) = (pair[0], pair[1])
    }
  }

  /// An offset beyond all documents; larger ones would overflow in sums.
  private static let largestOffset = 1 << 48

  struct Ledger: Decodable {
    var mode: String
    var runs: [Span]?
    var edits: [Edit]?
    var layout: [Layout]?
    var patches: [Patch]?

    private enum CodingKeys: String, CodingKey {
      case mode, runs, edits, layout, patches
    }

    /// A summary's edits have another form and are of no use here, so they are not read.
    init(from decoder: any Decoder) throws {
      let values = try decoder.container(keyedBy: CodingKeys.self)
      mode = try values.decode(String.self, forKey: .mode)
      guard mode == "full" else { return }
      runs = try values.decode([Span].self, forKey: .runs)
      edits = try values.decode([Edit].self, forKey: .edits)
      layout = try values.decode([Layout].self, forKey: .layout)
      patches = try values.decode([Patch].self, forKey: .patches)
    }
  }

  struct Edit: Decodable {
    var bytes: Span
    var original: String?
    var text: String?
  }

  /// `[offset, "text"]`
  struct Layout: Decodable {
    var at: Int
    var text: String

    init(from decoder: any Decoder) throws {
      var values = try decoder.unkeyedContainer()
      at = try values.decode(Int.self)
      guard 0...largestOffset ~= at else {
        throw DecodingError.dataCorruptedError(
          in: values, debugDescription: "not an offset: \(at)")
      }
      text = try values.decode(String.self)
    }
  }

  struct Patch: Decodable {
    var at: Int
    var length: Int
    var original: Base64Bytes

    var patch: SaafUnicode.Patch {
      SaafUnicode.Patch(at: at, length: length, original: original.bytes, sourceOffset: 0)
    }
  }

  var format: String
  var version: Int
  var source: Source
  var title: String?
  var body: [Node]
  var removed: [Removal]
  var ledger: Ledger

  /// A block of the body, in whatever form; only its texts matter, in the order of writing.
  final class Node: Decodable {
    let heading: String?
    let text: String?
    let caption: String?
    let items: [Node]?
    let terms: [Node]?
    let definitions: [Node]?
    let header: [String]?
    let rows: [[String]]?
    let body: [Node]?

    var texts: [String] {
      var texts = [heading, text, caption].compactMap { $0 }
      for nodes in [items, terms, definitions] { texts += (nodes ?? []).flatMap(\.texts) }
      texts += header ?? []
      texts += (rows ?? []).flatMap { $0 }
      texts += (body ?? []).flatMap(\.texts)
      return texts
    }
  }
}
