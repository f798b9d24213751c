import SaafModel
import SaafWriters
import Testing

@Suite struct SourceRestorerTests {
  static let text =
    "झील और तालाब\nझील और तालाब\n\nवीडियो: झील और तालाब\n\nझील  गहरी है।तालाब छोटा है।\n\n• क\n• ख\n• क\n"

  static func output(_ ledger: Ledger.Mode = .full) throws -> String {
    string(JSONWriter(ledger: ledger).write(try clean(text)))
  }

  static func failure(_ output: String) -> SourceRestorer.Failure? {
    do {
      _ = try SourceRestorer.restore(Array(output.utf8))
      return nil
    } catch {
      return error
    }
  }

  @Test func untouchedOutputIsRestored() throws {
    #expect(try SourceRestorer.restore(Array(Self.output().utf8)) == Array(Self.text.utf8))
  }

  @Test(arguments: [
    ("झील गहरी", "झील गहरा"), ("\"• क\"", "\"• ख\""), ("वीडियो: झील", "वीडियो: झल"), ("\\n", " "),
    ("\"text\":\"ख\"", "\"text\":\"ग\""), ("\"title\":\"झील", "\"title\":\"झल"),
    ("\"text\":\"ख\"", "\"text\":\"ख\",\"heading\":\"x\""), ("\"sha256\":\"8", "\"sha256\":\"0"),
    ("\"bytes\":[33,65]", "\"bytes\":[34,65]"), ("\"bytes\":[33,65]", "\"bytes\":[3365]"),
    ("\"bytes\":[33,65]", "\"bytes\":[65,33]"), ("\"original\":\"  \"", "\"original\":\" \""),
    ("\"bytes\":[130,132]", "\"bytes\":[129,132]"), ("\"runs\":[[0,", "\"runs\":[[1,"),
    ("\"runs\":[[0,", "\"runs\":[["), ("\"runs\":[[0,", "\"runs\":[[-1,"),
    ("\"layout\":[[32", "\"layout\":[[9223372036854775807"), ("\"layout\":[[32", "\"layout\":[[-1"),
    ("\"patches\":[]", "\"patches\":[{\"at\":999,\"length\":1,\"original\":\"\"}]"),
    ("\"patches\":[]", "\"patches\":[{\"at\":1,\"length\":1,\"original\":\"QQ==\"}]"),
    ("\"encoding\":\"UTF-8\"", "\"encoding\":\"UTF-16LE\""),
  ])
  func changedOutputIsRefused(_ old: String, _ new: String) throws {
    let output = try Self.output()
    try #require(output.contains(old))
    let changed = output.replacing(old, with: new, maxReplacements: 1)
    #expect(Self.failure(changed) != nil)
  }

  /// Whatever single digit or letter of the ledger is changed, nothing wrong comes out.
  @Test func noChangedByteGivesAWrongSource() throws {
    let output = Array(try Self.output().utf8)
    for index in stride(from: 0, to: output.count, by: 3) where output[index] < 0x80 {
      var changed = output
      changed[index] = changed[index] == 0x31 ? 0x32 : 0x31
      guard let restored = try? SourceRestorer.restore(changed) else { continue }
      #expect(restored == Array(Self.text.utf8))
    }
  }

  @Test(arguments: [Ledger.Mode.summary, .none])
  func otherLedgersCannotBeRestored(_ mode: Ledger.Mode) throws {
    #expect(try Self.failure(Self.output(mode)) == .ledgerIsNotFull(mode: mode.rawValue))
  }

  @Test(arguments: ["", "{", "[]", "{}", "null", "{\"format\":\"other\"}", "झील"])
  func whatIsNoOutputIsRefused(_ text: String) {
    guard case .notAnArticle = Self.failure(text) else {
      Issue.record("'\(text)' was taken for an output")
      return
    }
  }

  @Test func anotherVersionIsRefused() throws {
    let output = try Self.output().replacing("\"version\":1", with: "\"version\":2")
    #expect(
      Self.failure(output) == .notAnArticle("format is 'saaf/article', version 2"))
  }
}
