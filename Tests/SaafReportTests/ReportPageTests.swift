import Foundation
import SaafTestSupport
import Testing

@testable import SaafReport

@Suite struct ReportPageTests {
  private func text(_ report: RunReport) -> String {
    String(decoding: report.page(), as: UTF8.self)
  }

  @Test func everythingThatIsFoundIsEscaped() throws {
    let page = text(try FixtureReport.report())
    #expect(!page.contains("<script"))
    #expect(!page.contains("<img"))
    #expect(page.contains("&lt;script&gt;alert('!')&lt;/script&gt;"))
    #expect(page.contains("&lt;/title&gt;&lt;script&gt;"))
  }

  @Test func nothingIsLoadedFromElsewhere() throws {
    let page = text(try FixtureReport.report())
    let tags = page.matches(of: #/<[^>]*>/#.matchingSemantics(.unicodeScalar)).map { $0.0 }
    #expect(tags.count > 1_000)
    for tag in tags {
      for sign in [" src", "<link", "<iframe", "<object", "<form", "<base", "url("] {
        #expect(!tag.contains(sign), "\(tag)")
      }
    }
    #expect(!PageStyle.css.contains("url(") && !PageStyle.css.contains("@import"))
    let links = page.matches(of: #/href="([^"]*)"/#).map { String($0.1) }
    #expect(!links.isEmpty)
    for link in links {
      #expect(link.hasPrefix("#"))
      #expect(page.contains("id=\"\(link.dropFirst())\""), "\(link) leads somewhere")
    }
    #expect(page.contains("content=\"default-src 'none'; style-src 'unsafe-inline'\""))
  }

  @Test func samplesHaveTheirLanguageAndDirection() throws {
    let page = text(try FixtureReport.report())
    #expect(page.contains("<blockquote dir=\"auto\" lang=\"ar\">شارك"))
    #expect(page.contains("<bdi>uploads/قديم/photo o'clock</bdi>"))
  }

  @Test func whatCanBeCopiedIsQuotedForAShell() throws {
    let page = text(try FixtureReport.report())
    #expect(
      page.contains(
        #"saaf run --pipeline article 'out/quarantine/uploads/قديم/photo o'\''clock.input'"#))
    #expect(page.contains("saaf run --pipeline article --output out out/quarantine"))
  }

  @Test func theHeadlineSaysHowItWent() {
    func headline(_ change: (inout RunReport) -> Void) -> String {
      var report = RunReport()
      change(&report)
      return ReportPage(report: report).headline
    }
    let good = DocumentSummary(id: "a", end: .emitted)
    let bad = DocumentSummary(id: "b", end: .quarantined(code: "c", stage: nil, message: "m"))
    #expect(headline { _ in } == "There was nothing to clean")
    #expect(headline { $0.add(good) } == "All went well")
    #expect(
      headline {
        $0.add(good)
        $0.add(bad)
      } == "1 document could not be cleaned")
    #expect(headline { $0.add(bad) } == "No document could be cleaned")
    #expect(
      headline {
        $0.add(good)
        $0.completion = .incomplete(reason: "the disk is full; make room and run again")
      } == "The output is not complete")
  }

  @Test func anIncompleteRunSaysWhyFirst() {
    var report = RunReport()
    report.completion = .incomplete(reason: "the disk is full; make room and run again")
    #expect(text(report).contains("The disk is full; make room and run again. 0 documents."))
  }

  /// Whatever documents hold: the tags nest, and no text adds one.
  @Test(arguments: 0..<20)
  func tagsNest(seed: Int) {
    var random = RandomSummary(generator: SeededGenerator(seed: UInt64(seed)))
    var report = RunReport()
    for id in 0..<60 { report.add(random.make(id: id)) }
    let void: Set<Substring> = ["meta", "!DOCTYPE"]
    var open: [Substring] = []
    // By scalars: a mark at the beginning of a text makes one character of itself and the tag's end.
    let tags = #/<(\/?)([^\s>]+)[^>]*>/#.matchingSemantics(.unicodeScalar)
    for tag in text(report).matches(of: tags) where !void.contains(tag.2) {
      if tag.1.isEmpty {
        open.append(tag.2)
      } else {
        #expect(open.popLast() == tag.2)
      }
    }
    #expect(open.isEmpty)
  }

  @Test func forbiddenCharactersAreReplaced() {
    var page = PageMarkup()
    let noncharacters = [0xFFFE, 0x1FFFF, 0xFDD0].compactMap { Unicode.Scalar(UInt32($0)) }
    for scalar in noncharacters { page.text(String(scalar)) }
    page.text("a\u{0}b\u{7F}\u{85} \r\n\rकल")
    #expect(noncharacters.count == 3)
    #expect(page.html == "\u{FFFD}\u{FFFD}\u{FFFD}a\u{FFFD}b\u{FFFD}\u{FFFD} \n\nकल")
  }

  /// WCAG 2.2, success criteria 1.4.3 (texts) and 1.4.11 (bars).
  @Test(arguments: [PagePalette.light, .dark])
  func contrastIsEnough(palette: PagePalette) throws {
    for ground in palette.grounds {
      for ink in palette.inks {
        let contrast = try contrast(ink, ground)
        #expect(contrast >= 4.5, "\(ink) on \(ground)")
      }
    }
    for bar in [palette.plot, palette.emitted, palette.dropped, palette.quarantined] {
      #expect(try contrast(bar, palette.track) >= 3, "\(bar) on \(palette.track)")
    }
  }

  private func contrast(_ first: String, _ second: String) throws -> Double {
    let lights = try [first, second].map(luminance).sorted()
    return (lights[1] + 0.05) / (lights[0] + 0.05)
  }

  private func luminance(_ colour: String) throws -> Double {
    let value = try #require(Int(colour.dropFirst(), radix: 16))
    let parts = [value >> 16 & 255, value >> 8 & 255, value & 255].map { part in
      let share = Double(part) / 255
      return share <= 0.04045 ? share / 12.92 : pow((share + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
  }
}
