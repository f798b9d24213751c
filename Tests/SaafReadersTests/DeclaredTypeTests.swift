import SaafPipeline
import SaafReaders
import Testing

/// What a source knows of a document, and readers believe.
@Suite struct DeclaredTypeTests {
  /// Russian in windows-1251.
  private static let lake: [UInt8] = [0xCE, 0xE7, 0xE5, 0xF0, 0xEE]

  private func document(_ bytes: [UInt8], _ change: (inout Document) -> Void) -> Document {
    var document = Document(id: "a", bytes: bytes)
    change(&document)
    return document
  }

  @Test func theMediaTypeDecidesBeforeNameAndBeginning() throws {
    let page = Array("<!DOCTYPE html><p>झील".utf8)
    let text = document(page) { $0.mediaType = "text/plain" }
    #expect(try AutoReader().read(text).source.format == "text")
    let fragment = document(Array("<i>झील".utf8)) { $0.mediaType = "text/html" }
    #expect(try AutoReader().read(fragment).source.format == "html")
    let other = document(page) { $0.mediaType = "application/octet-stream" }
    #expect(try AutoReader().read(other).source.format == "html")
  }

  @Test func pagesBehindADeclarationAreKnown() throws {
    let page = document(Array("<?xml version=\"1.0\"?><!-- झील --> <html><p>湖".utf8)) { _ in }
    #expect(try AutoReader().read(page).source.format == "html")
    for text in ["<?xml version=\"1.0\"?><rss>", "<!-- a <html>", "<?"] {
      let text = document(Array(text.utf8)) { _ in }
      #expect(try AutoReader().read(text).source.format == "text")
    }
  }

  @Test func theCharsetComesBeforeTheMetaElement() throws {
    let page = Array("<meta charset=iso-8859-7><p>".utf8) + Self.lake
    let declared = document(page) { $0.declaredEncoding = "windows-1251" }
    #expect(try HTMLReader().read(declared).source.encoding == "windows-1251")
    #expect(try HTMLReader(encoding: "KOI8-R").read(declared).source.encoding == "KOI8-R")
    let unknown = document(page) { $0.declaredEncoding = "no such charset" }
    #expect(try HTMLReader().read(unknown).source.encoding == "ISO-8859-7")
    let text = document(Self.lake) { $0.declaredEncoding = "windows-1251" }
    #expect(try TextReader().read(text).source.bytes == Array("Озеро".utf8))
  }

  @Test func aByteOrderMarkComesBeforeTheCharset() throws {
    let page = document(Array("\u{FEFF}<p>Озеро".utf8)) { $0.declaredEncoding = "windows-1251" }
    #expect(try HTMLReader().read(page).source.encoding == "UTF-8")
  }

  @Test func whatIsUnicodeStaysSo() throws {
    let bytes = Array("<meta charset=windows-1251><p>é Озеро".utf8)
    let page = document(bytes) { $0.isUnicode = true }
    #expect(try HTMLReader(encoding: "KOI8-R").read(page).source.encoding == "UTF-8")
    #expect(try TextReader(encoding: "KOI8-R").read(page).source.bytes == bytes)
  }
}
