import Foundation
import SaafDedupe
import SaafTestSupport

/// Documents made by chance, with near duplicates among them.
enum Samples {
  /// The letters that words are made of, and what stands between words.
  struct Script {
    var name: String
    var letters: [String]
    var space: String
  }

  static let scripts = [
    Script(name: "en", letters: "abcdefghijklmnoprstuvw".map(String.init), space: " "),
    Script(
      name: "hi", letters: ["क", "कु", "फ", "फू", "ल", "मि", "ने", "रो", "सा", "हीं", "त्य", "ड़"],
      space: " "),
    Script(
      name: "bn", letters: ["ক", "কু", "খ", "ল", "মি", "নে", "রো", "সা", "হীং", "ত্য", "ড়"],
      space: " "),
    Script(name: "ar", letters: "ابتثجحخدرسش".map(String.init), space: " "),
    Script(name: "zh", letters: (0x4E00..<0x5200).map { String(Unicode.Scalar($0)!) }, space: ""),
    Script(
      name: "th", letters: ["กา", "ขี", "คำ", "งู", "จะ", "ฉั", "ชิ", "ซ้", "ญ่", "ดู"], space: ""),
  ]

  static func words(
    _ count: Int, _ script: Script, _ generator: inout SeededGenerator
  ) -> [String] {
    (0..<count).map { _ in
      guard !script.space.isEmpty else { return script.letters.randomElement(using: &generator)! }
      return (0..<Int.random(in: 2...6, using: &generator)).map { _ in
        script.letters.randomElement(using: &generator)!
      }.joined()
    }
  }

  /// A copy in which runs of words are others, until its similarity would fall below `similarity`.
  static func copy(
    of words: [String], similarity: Double, _ script: Script, _ generator: inout SeededGenerator
  ) -> [String] {
    let original = shingles(of: words)
    var copy = words
    while true {
      var next = copy
      let place = Int.random(in: 0..<words.count, using: &generator)
      next[place] = Self.words(1, script, &generator)[0]
      guard jaccard(original, shingles(of: next)) >= similarity else { return copy }
      copy = next
    }
  }

  static func shingles(of words: [String]) -> Set<[String]> {
    guard words.count > 5 else { return words.isEmpty ? [] : [words] }
    return Set((0...words.count - 5).map { Array(words[$0..<$0 + 5]) })
  }

  static func jaccard(_ first: Set<[String]>, _ second: Set<[String]>) -> Double {
    Double(first.intersection(second).count) / Double(first.union(second).count)
  }

  static func document(_ id: String, _ text: String) -> DedupeDocument {
    var (paragraphs, lines): ([Range<Int>], [Range<Int>]) = ([], [])
    var start = 0
    for line in Array(text.utf8).split(separator: 0x0A, omittingEmptySubsequences: false) {
      paragraphs.append(start..<start + line.count)
      lines.append(start..<start + line.count)
      start += line.count + 1
    }
    return DedupeDocument(
      id: Array(id.utf8), text: Array(text.utf8), paragraphs: paragraphs, lines: lines)
  }

  /// Originals, copies, near copies and chains of them, in all scripts, in an order by chance.
  static func corpus(_ count: Int, seed: UInt64) -> [DedupeDocument] {
    var generator = SeededGenerator(seed: seed)
    var texts: [String] = []
    var previous: [String] = []
    var script = scripts[0]
    for number in 0..<count {
      switch number % 5 {
      case 0, 3:
        script = scripts.randomElement(using: &generator)!
        previous = words(Int.random(in: 3...150, using: &generator), script, &generator)
      case 1, 4: previous = copy(of: previous, similarity: 0.82, script, &generator)
      default: break
      }
      let lines = stride(from: 0, to: previous.count, by: 30).map {
        previous[$0..<min($0 + 30, previous.count)].joined(separator: script.space)
      }
      texts.append(lines.joined(separator: "\n"))
    }
    texts.shuffle(using: &generator)
    return texts.enumerated().map { document("d\($0.offset)", $0.element) }
  }

  /// A folder that is removed when the work in it is done.
  static func inFolder<Result>(_ body: (String) throws -> Result) throws -> Result {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "saaf-dedupe-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    return try body(folder.path)
  }

  static func judge(
    _ documents: [DedupeDocument], _ parameters: DedupeParameters, _ storage: DedupeStorage,
    memory: Int = 64 << 20, batch: Int = 64
  ) throws -> [Verdict] {
    var deduplicator = try Deduplicator(parameters, storage, memory: memory)
    var verdicts: [Verdict] = []
    for start in stride(from: 0, to: documents.count, by: batch) {
      verdicts += try deduplicator.judge(
        documents[start..<min(start + batch, documents.count)].map {
          DocumentSignature(of: $0, parameters)
        })
    }
    try deduplicator.commit()
    return verdicts
  }
}
