import SaafUnicode

/// The parts of a written JSON output that restoring needs.
struct WrittenArticle: Decodable {
  struct Source: Decodable {
    var sha256: String
    var encoding: String
  }

  struct Removal: Decodable {
    var text: String
    var bytes: [Int]
  }

  struct Ledger: Decodable {
    var mode: String
    var runs: [[Int]]?
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
      runs = try values.decode([[Int]].self, forKey: .runs)
      edits = try values.decode([Edit].self, forKey: .edits)
      layout = try values.decode([Layout].self, forKey: .layout)
      patches = try values.decode([Patch].self, forKey: .patches)
    }
  }

  struct Edit: Decodable {
    var bytes: [Int]
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
    let body: [Node]?
    let items: [Node]?
    let header: [String]?
    let rows: [[String]]?

    var texts: [String] {
      var texts = [heading, text, caption].compactMap { $0 }
      texts += (items ?? []).flatMap(\.texts)
      texts += header ?? []
      texts += (rows ?? []).flatMap { $0 }
      texts += (body ?? []).flatMap(\.texts)
      return texts
    }
  }
}
