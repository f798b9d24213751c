import CTestCompression
import SaafModel
import SaafPipeline
import Testing

@testable import SaafSources

@Suite struct WARCRecordTests {
  private static let page = Made.page("झील और तालाब, 湖, البحيرة")

  private func result(_ bytes: [UInt8], limit: Int = 1 << 20) -> DocumentResult {
    let options = SourceOptions(documentBytes: limit)
    let taken = Taken(Made.stream(bytes, path: "crawl.warc", options))
    return taken.records.first!.document(options, containerID: "crawl")
  }

  private func read(_ bytes: [UInt8]) -> Document? {
    if case .document(let document) = result(bytes) { document } else { nil }
  }

  private func skip(_ bytes: [UInt8]) -> SkipReason? {
    if case .skipped(let reason) = result(bytes) { reason } else { nil }
  }

  private func fault(_ bytes: [UInt8], limit: Int = 1 << 20) -> DocumentFailure? {
    if case .failed(let failure) = result(bytes, limit: limit) { failure } else { nil }
  }

  private static func chunked(_ body: [UInt8], _ size: Int = 10) -> [UInt8] {
    stride(from: 0, to: body.count, by: size).flatMap { start -> [UInt8] in
      let part = body[start..<min(body.count, start + size)]
      return Array("\(String(part.count, radix: 16))\r\n".utf8) + part + Array("\r\n".utf8)
    } + Array("0\r\n\r\n".utf8)
  }

  @Test func whatAnArchiveKnowsIsKept() throws {
    let record = Made.response(
      Self.page, http: ["content-TYPE:\r\n\ttext/HTML;\r\n Charset=\"windows-1251\""],
      url: "<https://example.org/झील?a=b>",
      fields: ["WARC-Date: 2024-07-01T12:00:00Z", "WARC-Record-ID: <urn:uuid:1>"])
    let document = try #require(read(record))
    #expect(document.bytes == Self.page)
    #expect(document.id == "crawl/1")
    #expect(document.path == "crawl.warc")
    #expect(document.mediaType == "text/html")
    #expect(document.declaredEncoding == "windows-1251")
    #expect(document.url == "https://example.org/झील?a=b")
    #expect(
      document.capture
        == Capture(
          recordID: "urn:uuid:1", date: "2024-07-01T12:00:00Z", statusLine: "HTTP/1.1 200 OK"))
    #expect(document.record?.number == 1)
    #expect(document.record?.length == record.count - 4)
    #expect(document.diagnostics.isEmpty)
  }

  @Test func extractedTextsAndResourcesAreDocuments() throws {
    let text = Array("湖は深い。".utf8)
    let conversion = try #require(
      read(Made.warc("conversion", text, fields: ["Content-Type: text/plain"])))
    #expect(conversion.bytes == text)
    #expect(conversion.mediaType == "text/plain")
    let resource = try #require(
      read(Made.warc("resource", Self.page, fields: ["Content-Type: text/html"])))
    #expect(resource.mediaType == "text/html")
    #expect(resource.capture?.statusLine == nil)
  }

  @Test func codingsThatAreStillThereAreUndone() {
    for (name, coding) in [
      ("gzip", SAAF_TEST_GZIP), ("x-gzip", SAAF_TEST_GZIP), ("deflate", SAAF_TEST_ZLIB),
      ("deflate", SAAF_TEST_DEFLATE), ("br", SAAF_TEST_BROTLI), ("zstd", SAAF_TEST_ZSTD),
    ] {
      let body = Packed.pack(Self.page, coding)
      let http = ["Content-Type: text/html", "Content-Encoding: \(name)"]
      #expect(read(Made.response(body, http: http))?.bytes == Self.page, "\(name)")
      let both = http + ["Transfer-Encoding: chunked"]
      #expect(
        read(Made.response(Self.chunked(body), http: both))?.bytes == Self.page,
        "\(name) in chunks")
      // Common Crawl keeps the fields and undoes the codings.
      #expect(read(Made.response(Self.page, http: both))?.bytes == Self.page, "\(name), undone")
    }
  }

  @Test func chunksWithExtensionsAndTextsThatLookLikeThem() {
    let http = ["Content-Type: text/plain", "Transfer-Encoding: chunked"]
    let chunks = "5;a=b\r\nA lak\r\n8  \r\ne is dee\r\n1\r\np\r\n0\r\nX: y\r\n\r\n"
    #expect(read(Made.response(Array(chunks.utf8), http: http))?.text == "A lake is deep")
    for text in ["2024\r\nwas a year", "abc", "5\r\nlakes\nare deep", "झील"] {
      #expect(read(Made.response(Array(text.utf8), http: http))?.text == text)
    }
  }

  @Test func whatIsMissingIsSaid() throws {
    let cut = Array(Self.chunked(Self.page).dropLast(9))
    let chunked = try #require(
      read(
        Made.response(cut, http: ["Content-Type: text/html", "Transfer-Encoding: chunked"])))
    #expect(Self.page.starts(with: chunked.bytes) && chunked.bytes.count > 20)
    #expect(chunked.diagnostics.map(\.code) == ["source.incomplete-body"])
    let packed = Array(Packed.pack(Self.page, SAAF_TEST_GZIP).dropLast(6))
    let gzip = try #require(
      read(
        Made.response(packed, http: ["Content-Type: text/html", "Content-Encoding: gzip"])))
    #expect(gzip.diagnostics.count == 1)
    let truncated = try #require(
      read(Made.response(Self.page, fields: ["WARC-Truncated: length"])))
    #expect(truncated.diagnostics.map(\.code) == ["source.incomplete-body"])
  }

  @Test func damagedAndHugeBodiesFail() {
    var packed = Packed.pack(Self.page, SAAF_TEST_GZIP)
    packed[packed.count - 7] ^= 1
    let http = ["Content-Type: text/html", "Content-Encoding: gzip"]
    #expect(fault(Made.response(packed, http: http))?.code == "source.bad-coding")
    let bomb = Packed.pack([UInt8](repeating: 0x20, count: 300_000), SAAF_TEST_GZIP)
    #expect(fault(Made.response(bomb, http: http), limit: 100_000)?.code == "source.too-large")
    let chunks = Array("4\r\nlake\r\n!\r\nis\r\n0\r\n\r\n".utf8)
    let broken = Made.response(
      chunks, http: ["Content-Type: text/html", "Transfer-Encoding: chunked"])
    #expect(fault(broken)?.code == "source.bad-coding")
    #expect(fault(broken)?.message.contains("record 1 at byte 0") == true)
  }

  @Test(arguments: [
    ("404 Not Found", "text/html", SkipReason(.status, "404")),
    ("301 Moved", "text/html", SkipReason(.status, "301")),
    ("200 OK", "image/png", SkipReason(.mediaType, "image/png")),
    ("200 OK", "application/pdf", SkipReason(.mediaType, "application/pdf")),
    ("200 OK", "application/xml", SkipReason(.mediaType, "application/xml")),
  ])
  func otherResponsesAreSkipped(_ status: String, _ type: String, _ reason: SkipReason) {
    let record = Made.response(Array("झील".utf8), http: ["Content-Type: \(type)"], status: status)
    #expect(skip(record) == reason)
  }

  @Test func otherProtocolsAreSkipped() {
    let dns = Made.warc("response", Array("20240701".utf8), fields: ["Content-Type: text/dns"])
    #expect(skip(dns) == SkipReason(.notHTTP, "text/dns"))
  }

  @Test func aTypeThatIsMissingIsFound() {
    let declaration = Array("<?xml version=\"1.0\"?>\n<!-- a -->\n".utf8)
    for (http, body, type) in [
      ([], Self.page, "text/html"), (["Content-Type: */*"], Self.page, "text/html"),
      (["Content-Type: nonsense"], Array("湖水很深。".utf8), "text/plain"),
      (["Content-Type: application/xml"], declaration + Self.page, "text/html"),
    ] as [([String], [UInt8], String)] {
      #expect(read(Made.response(body, http: http))?.mediaType == type)
    }
    #expect(
      skip(Made.response([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0], http: []))?.kind
        == .mediaType)
  }

  @Test func theLastMediaTypeCounts() {
    let http = ["Content-Type: text/html; charset=shift_jis", "Content-Type: text/html"]
    #expect(read(Made.response(Self.page, http: http))?.declaredEncoding == "shift_jis")
    let two = ["Content-Type: image/png", "Content-Type: text/html"]
    #expect(read(Made.response(Self.page, http: two))?.mediaType == "text/html")
  }

  @Test func aBodyWithoutHTTPIsTheWholeBlock() {
    let record = Made.warc("response", Self.page, fields: ["Content-Type: application/http"])
    #expect(read(record)?.bytes == Self.page)
  }
}
