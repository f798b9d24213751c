import Saaf
import SaafConfig
import SaafModel
import SaafPipeline
import SaafWriters

/// What holds for every page, however broken it is.
public struct PageLaws: Sendable {
  private let pipeline: Pipeline
  private let checker: OutputChecker

  public init() throws {
    pipeline = try PipelineLoader.standard.load("article").pipeline
    checker = try OutputChecker()
  }

  /// Which laws a page breaks, one sentence each.
  ///
  /// All of its text is in the article or in the ledger, exactly once; the outputs are valid. A page
  /// that is refused with a reason breaks none.
  public func violations(of page: [UInt8]) throws -> [String] {
    switch try pipeline.run(Document(id: "page", path: "page.html", bytes: page)) {
    case .emitted(let article): violations(in: article)
    case .dropped(_, let rejection): rejection.message.isEmpty ? ["dropped without a reason"] : []
    case .quarantined(let failure): failure.message.isEmpty ? ["put aside without a reason"] : []
    }
  }

  private func violations(in article: Article) -> [String] {
    let json = JSONWriter(ledger: .full).write(article)
    var violations = checker.check(json, named: "page.json")
    violations += checker.check(
      XMLArticleWriter(ledger: .summary).write(article), named: "page.xml")
    violations += checker.check(TEIWriter(ledger: .none).write(article), named: "page.tei.xml")
    do {
      if try SourceRestorer.sourceText(json) != article.source.bytes {
        violations.append("output and ledger do not give the text back")
      }
    } catch {
      violations.append("output and ledger do not add up: \(error)")
    }
    if let markup = article.source.markup, !holds(article.source.bytes, textOf: markup) {
      violations.append("the text is not that of the page")
    }
    return violations
  }

  /// Whether a text is that of a page's body, but for white space and a title from its head.
  private func holds(_ text: [UInt8], textOf markup: Markup) -> Bool {
    let expected = PageLaws.bodyText(of: markup)
    let found = text.filter { !PageLaws.isSpace($0) }
    if found == expected { return true }
    guard let line = text.firstIndex(of: 0x0A) else { return expected.isEmpty }
    return text[line...].filter { !PageLaws.isSpace($0) } == expected
  }

  private static func bodyText(of markup: Markup) -> [UInt8] {
    var text: [UInt8] = []
    var index = 0
    while index < markup.nodes.count {
      let node = markup.nodes[index]
      if node.tag == .head {
        index = Int(node.end)
        continue
      }
      if node.isText { text += markup.text(of: index).filter { !isSpace($0) } }
      index += 1
    }
    return text
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || (0x09...0x0D).contains(byte)
  }
}
