import Saaf
import SaafConfig
import SaafModel
import SaafPipeline
import Testing

/// What a document's source says of it reaches the article.
@Suite struct AddressTests {
  @Test func linksAreResolvedAgainstTheAddressOfTheSource() throws {
    let page = "<!DOCTYPE html><title>झील</title><p>झील <a href=\"../b?c\">गहरी</a> होती है।"
    var document = Document(id: "a", path: "crawl.warc", bytes: Array(page.utf8))
    document.url = "https://example.org/lakes/a"
    document.record = RecordPlace(
      path: "crawl.warc", container: .warc, number: 3, offset: 100, length: 200)
    document.capture = Capture(date: "2024-07-01T12:00:00Z")
    document.diagnostics = [Diagnostic(.warning, code: "source.incomplete-body", message: "cut")]
    let pipeline = try PipelineLoader.standard.load("minimal").pipeline
    guard case .emitted(let article) = try pipeline.run(document) else {
      Issue.record("it was not emitted")
      return
    }
    let links = article.blocks.compactMap(\.run).flatMap(\.marks).compactMap { mark in
      if case .link(let href) = mark.kind { href } else { nil }
    }
    #expect(links == ["https://example.org/b?c"])
    #expect(article.source.url == document.url)
    #expect(article.source.record == document.record)
    #expect(article.source.capture == document.capture)
    #expect(article.diagnostics.first == document.diagnostics.first)
  }
}
