import SaafText
import Testing

@Suite struct UTF8ScalarsTests {
  static let text = "aé\u{7FF}\u{800}क水\u{FFFF}👍\u{10FFFF}"

  @Test func scalarsAreReadForwards() {
    let bytes = Array(Self.text.utf8)
    var index = 0
    for scalar in Self.text.unicodeScalars {
      let read = bytes.span.scalar(at: index)
      #expect(read.value == scalar.value && read.length == scalar.utf8.count)
      index += read.length
    }
    #expect(index == bytes.count)
  }

  @Test func scalarsAreReadBackwards() {
    let bytes = Array(Self.text.utf8)
    var index = bytes.count
    for scalar in Self.text.unicodeScalars.reversed() {
      let read = bytes.span.scalar(before: index)
      #expect(read.value == scalar.value && read.length == scalar.utf8.count)
      index -= read.length
    }
    #expect(index == 0)
  }

  @Test func scalarsAreCountedAndAppended() {
    let bytes = Array(Self.text.utf8)
    #expect(bytes.span.scalarCount(in: 0..<bytes.count) == Self.text.unicodeScalars.count)
    var copy: [UInt8] = []
    for scalar in Self.text.unicodeScalars { copy.append(scalar: scalar.value) }
    #expect(copy == bytes)
  }
}
