import Foundation
import SaafTestSupport
import Testing

@testable import SaafWorker

@Suite struct LineReaderTests {
  private func lines(
    _ bytes: [UInt8], limit: Int = 1000, atMost count: Int = 16
  ) throws -> [LineReader.Line] {
    let file = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try Data(bytes).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    let handle = try FileHandle(forReadingFrom: file)
    var reader = LineReader(descriptor: handle.fileDescriptor, path: "a file", limit: limit)
    var lines: [LineReader.Line] = []
    while true {
      let next = try reader.next(atMost: count)
      #expect(next.count <= count)
      if next.isEmpty { return lines }
      lines += next
    }
  }

  @Test func linesEndWithLineFeedOrStream() throws {
    let expected: [LineReader.Line] = [.whole([0x61]), .whole([]), .whole([0x62, 0x0D])]
    #expect(try lines(Array("a\n\nb\r\n".utf8)) == expected)
    #expect(try lines(Array("a\n\nb\r".utf8)) == expected)
    #expect(try lines([]) == [])
    #expect(try lines([0x0A]) == [.whole([])])
  }

  @Test func aLongLineIsLetGoAndTheNextIsWhole() throws {
    let long = [UInt8](repeating: 0x61, count: 300_000)
    #expect(try lines(long + [0x0A, 0x62], limit: 10) == [.tooLong(300_000), .whole([0x62])])
    #expect(try lines([0x62, 0x0A] + long, limit: 10) == [.whole([0x62]), .tooLong(300_000)])
    #expect(try lines(long + [0x0A], limit: 299_999) == [.tooLong(300_000)])
    #expect(try lines(long + [0x0A], limit: 300_000) == [.whole(long)])
  }

  /// Law: lengths and contents are those that splitting the whole would give.
  @Test(arguments: 0..<20)
  func linesAreThoseOfTheWhole(_ seed: Int) throws {
    var generator = SeededGenerator(seed: UInt64(seed))
    let limit = 70_000
    var bytes: [UInt8] = []
    for _ in 0..<Int.random(in: 0...40, using: &generator) {
      let count = [0, 1, 200, 65_535, 65_536, 70_000, 70_001, 200_000].randomElement(
        using: &generator)!
      bytes += [UInt8](repeating: UInt8.random(in: 0x61...0x7A, using: &generator), count: count)
      bytes.append(0x0A)
    }
    let expected = bytes.lines.map { line in
      line.count > limit ? LineReader.Line.tooLong(line.count) : .whole(line)
    }
    let most = Int.random(in: 1...20, using: &generator)
    #expect(try lines(bytes, limit: limit, atMost: most) == expected)
  }
}
