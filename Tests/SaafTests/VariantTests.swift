import Foundation
import Saaf
import SaafConfig
import SaafPipeline
import Testing

/// The same article in another dress: line ends, encodings, spaces and composition change nothing.
@Suite struct VariantTests {
  enum Variant: String, CaseIterable, Sendable {
    case crlf, cr, utf16LittleEndian, utf16BigEndian, byteOrderMark, decomposed
    case doubledBlankLines, spacesAtLineEnds, blankLinesFirst

    func apply(to text: String) -> [UInt8] {
      switch self {
      case .crlf: Array(text.replacing("\n", with: "\r\n").utf8)
      case .cr: Array(text.replacing("\n", with: "\r").utf8)
      case .utf16LittleEndian:
        [0xFF, 0xFE] + text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
      case .utf16BigEndian:
        [0xFE, 0xFF] + text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
      case .byteOrderMark: [0xEF, 0xBB, 0xBF] + Array(text.utf8)
      case .decomposed: Array(text.decomposedStringWithCanonicalMapping.utf8)
      case .doubledBlankLines: Array(text.replacing("\n\n", with: "\n\n\n\n").utf8)
      case .spacesAtLineEnds: Array(text.replacing("\n", with: " \u{A0}\t\n").utf8)
      case .blankLinesFirst: Array("\n \n\n\(text)".utf8)
      }
    }
  }

  @Test(
    arguments: Fixture.texts.filter { $0.has("expected.json") }, Variant.allCases)
  func dressChangesNothing(_ fixture: Fixture, _ variant: Variant) throws {
    let expected = try JSONDecoder().decode(
      ExpectedArticle.self, from: Data(try fixture.bytes("expected.json")))
    // Scalars, not characters: CRLF is one character.
    let scalars = String(decoding: try fixture.bytes("input.txt"), as: UTF8.self).unicodeScalars
      .filter { $0 != "\r" && $0 != "\u{FEFF}" }
    let document = Document(
      id: fixture.name, bytes: variant.apply(to: String(String.UnicodeScalarView(scalars))))
    let pipeline = try PipelineLoader.standard.load("article").pipeline
    guard case .emitted(let article) = try pipeline.run(document) else {
      Issue.record("not emitted")
      return
    }
    #expect(article.title?.text == expected.title)
    #expect(article.metadata.language == expected.language)
    #expect(ExpectedArticle.blocks(of: article.body()) == expected.blocks)
  }
}
