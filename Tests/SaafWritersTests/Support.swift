import Saaf
import SaafConfig
import SaafModel
import SaafPipeline
import SaafWriters
import Testing

/// The shipped pipeline.
let articlePipeline = Result { try PipelineLoader.standard.load("article").pipeline }

/// A document cleaned by the shipped pipeline; `nil` when it was put aside.
func clean(_ bytes: [UInt8]) throws -> Article? {
  switch try articlePipeline.get().run(Document(id: "test", path: "test/input.txt", bytes: bytes)) {
  case .emitted(let article): article
  case .dropped(_, let rejection): throw Unexpected(description: rejection.message)
  case .quarantined: nil
  }
}

func clean(_ text: String) throws -> Article {
  try #require(try clean(Array(text.utf8)))
}

struct Unexpected: Error, CustomStringConvertible {
  var description: String
}

func string(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

/// A tree in short, to compare bodies.
func outline(_ nodes: [BodyNode]) -> [String] {
  nodes.flatMap { node -> [String] in
    switch node {
    case .section(_, let heading, let body): ["h \(heading.text)"] + outline(body)
    case .paragraph(let run): ["p \(run.text)"]
    case .quote(let content, _): ["q"] + outline(content).map { "  " + $0 }
    case .code(let run, let language): ["code \(language ?? "") \(run.text)"]
    case .figure(let caption, _, _): ["fig \(caption?.text ?? "")"]
    case .list(let ordered, let items):
      [ordered ? "ol" : "ul"] + items.flatMap { ["-"] + outline($0).map { "  " + $0 } }
    case .definitions(let groups):
      groups.flatMap { group in
        group.terms.map { "dt \($0.text)" }
          + group.definitions.flatMap { ["dd"] + outline($0).map { "  " + $0 } }
      }
    case .table(let table):
      ["table " + (table.caption?.text ?? "")]
        + (table.header.map { ("! ", $0) } + table.rows.map { ("| ", $0) }).map { sign, cells in
          sign + cells.map(\.text.text).joined(separator: "|")
        }
    case .note(let id, let content): ["note \(id)"] + outline(content).map { "  " + $0 }
    }
  }
}

private func outline(_ content: BodyNode.Content) -> [String] {
  (content.text.map { [$0.text] } ?? []) + outline(content.body)
}

/// An article of which everything is known.
func articleWithMetadata() throws -> Article {
  var editor = ArticleEditor(try clean("झील\n\nझील गहरी है। हाँ।\n"), stage: "test")
  editor.addAuthor("अनिता राव", from: "json-ld Article.author")
  editor.setPublished("2023-05-17", from: "json-ld Article.datePublished")
  editor.setModified("2023-05-18T10:00:00+05:30", from: "meta article:modified_time")
  editor.setSite("उदाहरण & Co", from: "meta og:site_name")
  editor.setCanonicalURL("https://example.org/?a=1&b=2", from: "rel=canonical")
  editor.setLicence("CC BY 4.0", from: "rel=license")
  editor.setDescription("\"झील\" <क्या> है", from: "meta description")
  editor.addTag("झील", from: "meta keywords")
  editor.addTag("तालाब", from: "meta keywords")
  editor.setImage("https://example.org/a.png", from: "meta og:image")
  return editor.article
}
