import SaafModel
import SaafPipeline
import SaafReaders

/// The article that the text reader makes of a text.
func read(_ text: String) throws -> Article {
  try read(bytes: Array(text.utf8))
}

func read(bytes: [UInt8], encoding: String? = nil) throws -> Article {
  try TextReader(encoding: encoding).read(Document(id: "test", bytes: bytes))
}

/// The blocks in short, one a line, indented by depth: `T title`, `H2 heading`, `P`, `ul`, `ol`,
/// `- item`, `Q`, `table`, `row`, `header`, `| cell`, `code`.
func outline(_ article: Article) -> [String] {
  article.blocks.map { block in
    let name =
      switch block.kind {
      case .title: "T"
      case .heading(let level): "H\(level)"
      case .paragraph: "P"
      case .list(let ordered): ordered ? "ol" : "ul"
      case .item: "-"
      case .definitions: "dl"
      case .term: "dt"
      case .definition: "dd"
      case .quote: "Q"
      case .table: "table"
      case .row(let header): header ? "header" : "row"
      case .cell: "|"
      case .code(let language): "code(\(language ?? ""))"
      case .figure: "figure"
      case .note(let id): "note(\(id))"
      }
    let margin = String(repeating: "  ", count: block.depth)
    return margin + name + (block.run.map { " " + $0.text } ?? "")
  }
}

func outline(_ text: String) throws -> [String] { outline(try read(text)) }
