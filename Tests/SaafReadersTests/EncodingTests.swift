import SaafModel
import SaafPipeline
import SaafReaders
import SaafUnicode
import Testing

@Suite struct EncodingTests {
  static let texts: [(encoding: String, text: String)] = [
    ("UTF-8", "झील और तालाब\n\nझील गहरी होती है।\n"),
    ("UTF-16LE", "\u{FEFF}झील और तालाब\n\nझील गहरी होती है।\n"),
    ("UTF-16BE", "\u{FEFF}湖と池の違い\n\n湖は深い。\n"),
    ("windows-1251", "Озеро и пруд\n\nОзеро глубокое, а пруд маленький и тёплый.\n"),
    ("windows-1252", "Étang et lac\n\nUn étang est très petit, déjà à l’été.\n"),
    ("windows-1256", "البحيرة والبركة\n\nالبحيرة عميقة والبركة صغيرة.\n"),
    ("GB18030", "湖和池塘的区别\n\n湖很深，池塘很小。\n"),
    ("Shift_JIS", "湖と池の違い\n\n湖はとても深いです。\n"),
    ("EUC-KR", "호수와 연못의 차이\n\n호수는 깊고 연못은 작다.\n"),
    ("windows-874", "ทะเลสาบและบ่อน้ำ\n\nทะเลสาบลึกมาก\n"),
  ]

  @Test(arguments: texts)
  func declaredEncodingIsDecoded(_ encoding: String, _ text: String) throws {
    let bytes = try TextDecoder.encode(DecodedText(bytes: Array(text.utf8), encoding: encoding))
    let article = try read(bytes: bytes, encoding: encoding)
    #expect(article.source.encoding == encoding)
    #expect(String(decoding: article.source.bytes, as: UTF8.self) == text)
    #expect(article.source.patches.isEmpty)
    #expect(article.source.byteCount == bytes.count)
    #expect(article.title != nil)
  }

  @Test(arguments: texts)
  func encodingIsFoundOut(_ encoding: String, _ text: String) throws {
    // A few more lines: statistics need some text.
    let long = text + String(repeating: text.replacing("\u{FEFF}", with: ""), count: 4)
    let bytes = try TextDecoder.encode(DecodedText(bytes: Array(long.utf8), encoding: encoding))
    #expect(String(decoding: try read(bytes: bytes).source.bytes, as: UTF8.self) == long)
  }

  @Test func invalidBytesAreReportedOnceAndKeptAside() throws {
    let article = try read(bytes: Array("झील ".utf8) + [0xFF] + Array(" a\n".utf8) + [0xE0, 0xA4])
    #expect(article.diagnostics.map(\.code) == ["input.invalid-bytes"])
    #expect(article.source.patches.map(\.original) == [[0xFF], [0xE0, 0xA4]])
  }

  @Test func binaryIsRefused() {
    let png: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 0x0D]
    #expect { try read(bytes: png) } throws: { ($0 as? DocumentFailure)?.code == "input.binary" }
  }

  @Test func unknownEncodingIsRefused() {
    #expect {
      try read(bytes: [0x61], encoding: "klingon")
    } throws: {
      ($0 as? DocumentFailure)?.code == "input.unknown-encoding"
    }
  }
}
