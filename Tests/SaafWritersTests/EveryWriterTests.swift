import Saaf
import SaafModel
import SaafPipeline
import SaafWriters
import Testing

/// Articles with every kind of block and mark, in twelve scripts and with hostile texts.
@Suite struct EveryWriterTests {
  private static let checker = Result { try OutputChecker() }

  /// Each script with its share of the hostile texts, and all of them in one script.
  static let articles: [Article] =
    RichArticle.scripts.enumerated().flatMap { index, words in
      ([""] + RichArticle.hostile.enumerated().filter { $0.offset % 12 == index }.map(\.element))
        .map { RichArticle.make(words, extra: $0) }
    } + RichArticle.hostile.map { RichArticle.make(RichArticle.scripts[0], extra: $0) }

  @Test func jsonIsValidAndGivesTheSourceBack() throws {
    for article in Self.articles {
      let json = JSONWriter(ledger: .full).write(article)
      #expect(try Self.checker.get().check(json, named: "a.json") == [])
      #expect(try SourceRestorer.restore(json) == article.source.bytes, "\(string(json))")
    }
  }

  @Test func xmlIsValid() throws {
    for article in Self.articles {
      let xml = XMLArticleWriter(ledger: .summary).write(article)
      #expect(try Self.checker.get().check(xml, named: "a.xml") == [], "\(string(xml))")
    }
  }

  @Test func teiIsValid() throws {
    for article in Self.articles {
      let tei = TEIWriter(ledger: .none).write(article)
      #expect(try Self.checker.get().check(tei, named: "a.tei.xml") == [], "\(string(tei))")
    }
  }

  /// A reader of pages finds all texts, in their order.
  @Test func htmlIsReadBack() throws {
    let reader = try #require(Registry.standard.reader(named: "html")).init(encoding: nil)
    for article in Self.articles {
      let html = HTMLWriter(ledger: .none).write(article)
      let page = try reader.read(Document(id: "page", bytes: html))
      let texts = [article.title].compactMap { $0 } + article.body().flatMap(\.texts)
      let found = page.blocks.compactMap { $0.run?.text }.joined()
      #expect(Self.visible(found) == Self.visible(texts.map(\.text).joined()), "\(string(html))")
    }
  }

  /// Without white space and what HTML cannot hold.
  private static func visible(_ text: String) -> String {
    String(
      String.UnicodeScalarView(
        text.unicodeScalars.filter {
          !$0.properties.isWhitespace && !$0.properties.isNoncharacterCodePoint
            && $0.properties.generalCategory != .control && $0 != "\u{FFFD}"
        }))
  }
}
