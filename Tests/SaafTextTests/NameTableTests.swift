import SaafText
import Testing

@Suite struct NameTableTests {
  private static let names = (0..<300).map { "name-\($0)" } + ["a", "sixteen-letters!"]
  private let table = NameTable(names.enumerated().map { ($1, $0) })

  /// The value of a name that stands between others, so that its key is read from more than it.
  private func value(_ name: String, before rest: String) -> Int? {
    let text = Array("<\(name)\(rest)".utf8)
    return table[text.span, 1..<1 + name.utf8.count]
  }

  @Test func allNamesAreFoundWhateverStandsBehindThem() {
    for (index, name) in Self.names.enumerated() {
      #expect(value(name, before: "") == index)
      #expect(value(name, before: ">") == index)
      #expect(value(name.uppercased(), before: " class=\"a name that is long\">") == index)
    }
  }

  @Test func othersAreNotFound() {
    for name in ["", "b", "name-300", "name-", "sixteen-letters!!", "\u{0}", "NAME\u{D}1"] {
      #expect(value(name, before: "") == nil)
      #expect(value(name, before: " and more than sixteen bytes") == nil)
    }
  }

  /// Only letters have two cases: `[` is not `{`, `@` not a grave accent, and no byte beyond ASCII is
  /// another.
  @Test func onlyCapitalsOfASCIIAreMadeSmall() {
    for byte in UInt8.min...UInt8.max {
      let table = NameTable([("x" + String(Unicode.Scalar(byte | 0x20)), 1)])
      let isSame = byte | 0x20 < 0x80 && (byte & 0x20 != 0 || (0x41...0x5A).contains(byte))
      let name = [0x58, byte]
      #expect(table[name.span, 0..<2] == (isSame ? 1 : nil))
    }
  }

  @Test func ofTwoEqualNamesTheFirstCounts() {
    let table = NameTable([("nav", 1), ("NAV", 2)])
    let name = Array("Nav".utf8)
    #expect(table[name.span, 0..<3] == 1)
  }
}
