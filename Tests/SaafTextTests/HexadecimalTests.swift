import SaafText
import Testing

@Suite struct HexadecimalTests {
  @Test func everyByteHasTwoDigits() {
    #expect(Hexadecimal.text([0x00, 0x0A, 0x7F, 0x80, 0xFF]) == "000a7f80ff")
    #expect(Hexadecimal.text([]) == "")
    for byte in UInt8.min ... .max {
      #expect(UInt8(Hexadecimal.text([byte]), radix: 16) == byte)
      #expect(Hexadecimal.ascii([byte]).count == 2)
    }
  }
}
