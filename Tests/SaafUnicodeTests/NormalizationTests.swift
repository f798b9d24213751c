import Foundation
import Testing

@testable import SaafUnicode

@Suite struct NormalizationTests {
  private func expectSameAsFoundation(_ text: String) {
    let bytes = Array(text.utf8)
    let expected = Array(text.precomposedStringWithCanonicalMapping.utf8)
    let changes = NFC.changes(in: bytes)
    #expect(changes.applied(to: bytes) == expected, "\(text.unicodeScalars.map(\.value))")
    #expect(NFC.isNormalized(bytes) == (bytes == expected))
    #expect(changes.isEmpty == (bytes == expected))
    #expect(NFC.isNormalized(changes.applied(to: bytes)))
  }

  @Test(arguments: Sample.all)
  func samples(_ sample: Sample) {
    expectSameAsFoundation(sample.text)
    expectSameAsFoundation(sample.text.decomposedStringWithCanonicalMapping)
  }

  @Test func everyCharacterBelowThePrivateUseArea() {
    for value in (UInt32(0)..<0xD800) {
      guard let scalar = Unicode.Scalar(value), scalar.properties.generalCategory != .unassigned
      else { continue }
      let text = String(scalar)
      let bytes = Array(text.utf8)
      let expected = Array(text.precomposedStringWithCanonicalMapping.utf8)
      if NFC.changes(in: bytes).applied(to: bytes) != expected { Issue.record("\(value)") }
    }
  }

  @Test func compositionExclusionsStayDecomposed() {
    for (before, after) in [
      ("\u{958}", "\u{915}\u{93C}"), ("\u{95F}", "\u{92F}\u{93C}"), ("\u{9DC}", "\u{9A1}\u{9BC}"),
      ("\u{9DF}", "\u{9AF}\u{9BC}"), ("\u{A33}", "\u{A32}\u{A3C}"), ("\u{B5C}", "\u{B21}\u{B3C}"),
      ("\u{928}\u{93C}", "\u{929}"), ("\u{930}\u{93C}", "\u{931}"), ("\u{933}\u{93C}", "\u{934}"),
    ] {
      let bytes = Array(before.utf8)
      #expect(NFC.changes(in: bytes).applied(to: bytes) == Array(after.utf8))
    }
  }

  /// Foundation leaves this pair apart after another syllable, so the random mixtures avoid it.
  @Test func hangulSyllableTakesItsFinalConsonant() {
    let bytes = Array("\u{AC07}\u{AC00}\u{11C0}".utf8)
    #expect(NFC.changes(in: bytes).applied(to: bytes) == Array("\u{AC07}\u{AC19}".utf8))
  }

  @Test func changesAreSmall() {
    let text = "कल cafe\u{301} और ha\u{308}user"
    let changes = NFC.changes(in: Array(text.utf8))
    #expect(changes.map(\.range) == [10..<13, 22..<25])
    #expect(changes.map { string($0.bytes) } == ["é", "ä"])
  }

  @Test func randomMixtures() {
    var random = SeededGenerator(seed: 6)
    let pool: [ClosedRange<UInt32>] = [
      0x41...0x5A, 0xC0...0x17F, 0x300...0x345, 0x915...0x94D, 0x93C...0x93C, 0x958...0x95F,
      0x995...0x9DF, 0x9BC...0x9D7, 0x621...0x655, 0xE01...0xE4D, 0x1100...0x11C2, 0xAC01...0xAC1B,
      0x3041...0x309A, 0x400...0x45F, 0xF900...0xFA0D, 0x1E00...0x1EFF,
    ]
    for _ in 0..<3000 {
      var text = String.UnicodeScalarView()
      for _ in 0..<Int.random(in: 1...24, using: &random) {
        let range = pool.randomElement(using: &random)!
        guard let scalar = Unicode.Scalar(UInt32.random(in: range, using: &random)),
          scalar.properties.generalCategory != .unassigned
        else { continue }
        text.append(scalar)
      }
      expectSameAsFoundation(String(text))
    }
  }

  @Test func caseFolding() {
    for (from, to) in [
      ("A", "a"), ("z", "z"), ("@", "@"), ("[", "["), ("É", "é"), ("Ω", "ω"), ("ς", "σ"),
      ("Ж", "ж"),
      ("क", "क"), ("ẞ", "ß"), ("İ", "İ"), ("Ａ", "ａ"), ("Ა", "ა"), ("Ꭰ", "Ꭰ"), ("𐐀", "𐐨"),
    ] as [(Unicode.Scalar, Unicode.Scalar)] {
      #expect(CaseFolding.fold(from.value) == to.value, "\(from)")
    }
    #expect(CaseFolding.fold(0xD800) == 0xD800)
    #expect(CaseFolding.fold(.max) == .max)
  }

  @Test func foldingIsIdempotentAndAgreesWithLowercase() {
    for value in UInt32(0)..<0x3000 {
      let folded = CaseFolding.fold(value)
      #expect(CaseFolding.fold(folded) == folded)
    }
  }

  /// Wherever a flood begins it is found, and one mark less is ordered and composed like any text.
  @Test(arguments: [0, 1, 2, 3, 127, 253, 254, 255, 256, 257, 511, 512, 700])
  func floodsOfMarksAreLeftAlone(_ offset: Int) {
    func text(marks: Int) -> [UInt8] {
      Array((String(repeating: "x", count: offset) + "e").utf8)
        + (0..<marks).flatMap { _ in [0xCC, 0x81] as [UInt8] } + Array(" e\u{301}".utf8)
    }
    #expect(NFC.changes(in: text(marks: 257)).isEmpty)
    #expect(NFC.changes(in: text(marks: 256)).count == 2)
  }
}
