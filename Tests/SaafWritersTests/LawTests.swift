import Saaf
import SaafModel
import SaafPipeline
import SaafTestSupport
import SaafUnicode
import SaafWriters
import Testing

/// Kept text, removals, edits and layout together give the input back, byte for byte.
@Suite struct LawTests {
  static let checker = Result { try OutputChecker() }

  /// Cleans, writes, checks the outputs against their schemas and restores.
  private func check(_ input: [UInt8], _ name: String) throws {
    guard let article = try clean(input) else { return }
    let json = JSONWriter(ledger: .full).write(article)
    #expect(try SourceRestorer.restore(json) == input, "\(name) is not restored")
    let checker = try Self.checker.get()
    #expect(checker.check(json, named: "a.json") == [], "\(name)")
    #expect(checker.check(JSONLinesWriter(ledger: .summary).write(article), named: "a.jsonl") == [])
    #expect(checker.check(XMLArticleWriter(ledger: .summary).write(article), named: "a.xml") == [])
    #expect(JSONWriter(ledger: .full).write(article) == json)
    let again = try #require(try clean(input))
    #expect(JSONWriter(ledger: .full).write(again) == json, "\(name) has two outputs")
    expectLayoutWithoutText(article, name)
  }

  /// Layout is what shows structure: line ends, markers, fences, dividers; never a word.
  private func expectLayoutWithoutText(_ article: Article, _ name: String) {
    for piece in Ledger(of: article).layout {
      for line in article.source.text(piece).split(whereSeparator: \.isNewline) {
        let isFence = line.contains("```") || line.contains("~~~")
        let letters = line.unicodeScalars.count { $0.properties.isAlphabetic }
        #expect(isFence || letters <= 5, "\(name) has text in its layout: '\(line)'")
      }
    }
  }

  @Test(arguments: NastyInput.small + NastyInput.large)
  func nastyInputIsGivenBack(_ input: NastyInput) throws {
    try check(input.bytes, input.description)
  }

  @Test(arguments: 0..<150)
  func randomStructureInManyScriptsIsGivenBack(_ seed: Int) throws {
    var generator = SeededGenerator(seed: UInt64(seed))
    try check(Array(RandomText.document(using: &generator).utf8), "seed \(seed)")
  }

  @Test(arguments: 0..<60)
  func randomTextWithBrokenBytesIsGivenBack(_ seed: Int) throws {
    var generator = SeededGenerator(seed: UInt64(seed) &+ 10_000)
    var bytes = Array(RandomText.document(using: &generator).utf8)
    for _ in 0..<Int.random(in: 1...6, using: &generator) where !bytes.isEmpty {
      let index = bytes.indices.randomElement(using: &generator)!
      switch Int.random(in: 0..<3, using: &generator) {
      case 0: bytes[index] = UInt8.random(in: 0x80...0xFF, using: &generator)
      case 1: bytes.remove(at: index)
      default: bytes.insert(UInt8.random(in: 0x80...0xFF, using: &generator), at: index)
      }
    }
    try check(bytes, "seed \(seed)")
  }

  @Test(arguments: 0..<40)
  func randomUTF16WithLoneSurrogatesIsGivenBack(_ seed: Int) throws {
    var generator = SeededGenerator(seed: UInt64(seed) &+ 20_000)
    var units = Array(RandomText.document(using: &generator).utf16)
    for _ in 0..<3 {
      let unit = UInt16.random(in: 0xD800...0xDFFF, using: &generator)
      units.insert(unit, at: Int.random(in: 0...units.count, using: &generator))
    }
    units.insert(0xFEFF, at: 0)
    let isBig = seed % 2 == 0
    var bytes = units.flatMap { unit -> [UInt8] in
      isBig ? [UInt8(unit >> 8), UInt8(unit & 255)] : [UInt8(unit & 255), UInt8(unit >> 8)]
    }
    if seed % 5 == 0 { bytes.append(0x41) }
    try check(bytes, "seed \(seed)")
  }

  @Test(arguments: [
    ("windows-1251", "Озеро и пруд"), ("windows-1252", "Étang et déjà été"),
    ("windows-1256", "البحيرة والبركة"),
    ("GB18030", "湖和池塘的区别"), ("Big5", "湖和池塘的區別"), ("Shift_JIS", "湖と池の違い"), ("EUC-JP", "湖と池の違い"),
    ("EUC-KR", "호수와 연못"),
    ("windows-874", "ทะเลสาบและบ่อน้ำ"), ("KOI8-R", "Озеро и пруд"), ("windows-1255", "אגם ובריכה"),
    ("windows-1253", "Λίμνη και έλος"),
  ])
  func legacyEncodingIsGivenBack(_ encoding: String, _ words: String) throws {
    let text =
      "\(words)\n\(words)\n\nVideo: \(words)\nAnonim\n\n\(words),  \(words). \(words).\n\n"
      + "- \(words) 1\n- \(words) 2\n- \(words) 1\n\nRecommended:\n"
    let bytes = try TextDecoder.encode(DecodedText(bytes: Array(text.utf8), encoding: encoding))
    try check(bytes, encoding)
    try check(bytes + [0x81, 0xFF, 0x0A], encoding)
  }

  @Test(arguments: 0..<60)
  func randomBytesAreGivenBackOrPutAside(_ seed: Int) throws {
    var generator = SeededGenerator(seed: UInt64(seed) &+ 30_000)
    let count = Int.random(in: 0...200, using: &generator)
    let bytes = (0..<count).map { _ -> UInt8 in
      let byte = UInt8.random(in: 0...255, using: &generator)
      return byte < 0x20 && seed % 3 != 0 ? 0x20 : byte
    }
    try check(bytes, "seed \(seed)")
  }

  /// Passages and lines of users' own lists are in the account, too.
  @Test(arguments: 0..<30)
  func passagesThatUsersCutOutAreGivenBack(_ seed: Int) throws {
    var generator = SeededGenerator(seed: UInt64(seed) &+ 40_000)
    let text = RandomText.document(using: &generator)
    let drop = try #require(Registry.standard.stage(named: "drop-phrases"))
    let passages = try drop.make([
      "phrases": .texts(["कल", "か", "Video", "café", "水"]), "patterns": .texts(["a?b", "2*4"]),
      "match": .text("passage"),
    ])
    let lines = try drop.make([
      "phrases": .texts(["", "कुल", "Anonim"]), "patterns": .texts(["*水*"]),
    ])
    var pipeline = try articlePipeline.get()
    pipeline.steps.insert(Pipeline.Step(name: "drop-phrases", stage: passages), at: 0)
    pipeline.steps.insert(Pipeline.Step(name: "drop-phrases", stage: passages), at: 3)
    pipeline.steps.append(Pipeline.Step(name: "drop-phrases", stage: lines))
    let outcome = try pipeline.run(Document(id: "a", bytes: Array(text.utf8)))
    guard case .emitted(let article) = outcome else { return }
    let json = JSONWriter(ledger: .full).write(article)
    #expect(try SourceRestorer.restore(json) == Array(text.utf8), "seed \(seed)")
  }
}
