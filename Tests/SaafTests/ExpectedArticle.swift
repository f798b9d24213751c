import SaafModel

/// What an editor expects of an article: its title, metadata and blocks, and the lines that go.
struct ExpectedArticle: Decodable {
  /// A block as a kind and its texts; a table is one block with a row after another.
  struct Block: Decodable, Equatable, CustomStringConvertible {
    var kind: String
    var texts: [String] = []
    var rows: [[String]] = []

    var description: String { rows.isEmpty ? "\(kind) \(texts)" : "\(kind) \(rows)" }

    init(_ kind: String, _ texts: [String], rows: [[String]] = []) {
      self.kind = kind
      self.texts = texts
      self.rows = rows
    }

    init(from decoder: any Decoder) throws {
      var values = try decoder.unkeyedContainer()
      kind = try values.decode(String.self)
      switch kind {
      case "ul", "ol": texts = try values.decode([String].self)
      case "table": rows = try values.decode([[String]].self)
      default: texts = [try values.decode(String.self)]
      }
    }
  }

  var title: String?
  var language: String
  var author: String?
  var modified: String?
  var blocks: [Block]
  var removed: [String]
  var metadataLines: [String]

  private enum CodingKeys: String, CodingKey {
    case title, language, author, modified, blocks, removed
    case metadataLines = "metadata_lines"
  }

  /// A body in the same form: sections dissolved, nested items after their parent.
  static func blocks(of nodes: [BodyNode]) -> [Block] {
    nodes.flatMap { node -> [Block] in
      switch node {
      case .section(_, let heading, let body): [Block("h", [heading.text])] + blocks(of: body)
      case .paragraph(let run): [Block("p", [run.text])]
      case .quote(let content, _):
        (content.text.map { [Block("q", [$0.text])] } ?? []) + blocks(of: content.body)
      case .code(let run, _): [Block("code", [run.text])]
      case .figure(let caption, _, _): caption.map { [Block("fig", [$0.text])] } ?? []
      case .list(let ordered, let items): [Block(ordered ? "ol" : "ul", texts(of: items))]
      case .definitions: [Block("dl", node.texts.map(\.text))]
      case .note: [Block("note", node.texts.map(\.text))]
      case .table(let table):
        [Block("table", [], rows: (table.header + table.rows).map { $0.map(\.text.text) })]
      }
    }
  }

  private static func texts(of items: [BodyNode.Content]) -> [String] {
    items.flatMap(\.texts).map(\.text)
  }
}
