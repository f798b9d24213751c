import SaafModel
import SaafPipeline
import Testing

@testable import SaafSources

/// What holds for every input, whole or damaged.
@Suite struct StreamLawTests {
  private static let containers: [[[UInt8]]] = [
    Made.sentences.map { Made.line($0) },
    Made.sentences.map { Made.response(Made.page($0)) }
      + [Made.warc("request", Array("GET /".utf8)), Made.warc("metadata", [])],
    Made.sentences.enumerated().map { Made.tar("p/\($0).txt", Array($1.utf8)) } + [Made.tarEnd],
    [Array(Made.sentences.joined(separator: "\n").utf8)],
  ]

  /// All that an input holds, the faults left out.
  private static func unpacked(_ bytes: [UInt8]) -> [UInt8] {
    let window = ByteWindow(UnpackedInput(Made.input(bytes)))
    while window.fill() || window.takeFault() != nil {}
    return window.bytes(0..<window.count)
  }

  /// Whether bytes between records are no part of any: line ends, zeros, or what fills a block of tar
  /// up, which can be damaged, too.
  private static func isSeparator(
    _ bytes: [UInt8], _ range: Range<Int>, _ near: RecordPlace?
  ) -> Bool {
    bytes[range].allSatisfy { $0 <= 0x20 }
      || near?.container == .tar
        && bytes[range].dropFirst(511).dropLast(511).allSatisfy { $0 == 0 }
  }

  @Test(arguments: Packed.allCases)
  func readsOfAnySizeGiveTheSameRecords(_ packed: Packed) {
    for parts in Self.containers {
      var bytes = packed.pack(parts: parts)
      for damaged in [false, true] {
        if damaged { bytes[bytes.count / 2] ^= 0x41 }
        let whole = Taken(Made.stream(bytes)).summary
        for limit in [1, 2, 3, 7, 61, 511, 4096] {
          #expect(Taken(Made.stream(bytes, readLimit: limit)).summary == whole)
        }
      }
    }
  }

  @Test(arguments: Packed.allCases, 0..<40)
  func damageNeverCrashesAndEveryByteIsAccountedFor(_ packed: Packed, _ seed: Int) {
    var random = Random(UInt64(seed))
    for parts in Self.containers {
      // Damage in the records, in the packed bytes, or in both.
      var contents = parts
      if seed % 3 != 0 { contents[Int(random.next() % UInt64(parts.count))].damage(&random) }
      var bytes = packed.pack(parts: contents)
      if seed % 3 != 1 { bytes.damage(&random) }
      let limit = seed % 5 == 0 ? 300 : 1 << 30
      let taken = Taken(Made.stream(bytes, SourceOptions(documentBytes: limit)))
      let all = Self.unpacked(bytes)
      for _ in 0..<3 { #expect(Self.unpacked(bytes) == all, "the same input gives the same bytes") }
      var position = 0
      for place in taken.places {
        #expect(place.offset >= position)
        #expect(Self.isSeparator(all, position..<place.offset, place))
        position = place.offset + place.length
      }
      #expect(position <= all.count)
      #expect(Self.isSeparator(all, position..<all.count, taken.places.last))
      for record in taken.records {
        _ = record.document(SourceOptions(documentBytes: limit), containerID: "crawl")
        let range = record.place.offset..<(record.place.offset + record.place.length)
        #expect(all[range].suffix(record.bytes.count) == record.bytes[...])
      }
    }
  }
}

/// A generator of numbers that gives the same ones each time (SplitMix64).
struct Random: RandomNumberGenerator {
  private var state: UInt64

  init(_ seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }
}

extension [UInt8] {
  /// Changes, takes out or repeats some bytes.
  mutating func damage(_ random: inout Random) {
    for _ in 0..<Int.random(in: 1...4, using: &random) where !isEmpty {
      let index = Int.random(in: indices, using: &random)
      switch Int.random(in: 0..<4, using: &random) {
      case 0: self[index] = UInt8.random(in: .min ... .max, using: &random)
      case 1:
        removeSubrange(index..<Swift.min(count, index + Int.random(in: 1...40, using: &random)))
      case 2: insert(contentsOf: self[index..<Swift.min(count, index + 30)], at: index)
      default: removeSubrange(index...)
      }
    }
  }
}
