import SaafModel
import SaafPipeline
import Testing

@testable import SaafSources

@Suite struct TarMemberTests {
  private static let text = Array("ทะเลสาบลึก".utf8)

  private func results(_ bytes: [UInt8]) -> [DocumentResult] {
    Taken(Made.stream(bytes + Made.tarEnd, path: "pages.tar")).records.map {
      $0.document(SourceOptions(), containerID: "pages")
    }
  }

  private func documents(_ bytes: [UInt8]) -> [Document] {
    results(bytes).compactMap { if case .document(let document) = $0 { document } else { nil } }
  }

  @Test(
    arguments: [
      ("a/झील.html", "pages/a/झील", "text/html"), ("./a.txt", "pages/a", nil),
      ("README", "pages/README", nil), ("news.20240701", "pages/news", nil),
      ("/etc/a.HTM", "pages/_/etc/a", "text/html"), ("../a.txt", "pages/_/a", nil),
    ] as [(String, String, String?)])
  func membersAreDocumentsByTheirNames(_ name: String, _ id: String, _ type: String?) {
    let found = documents(Made.tar(name, Self.text))
    let expected = name.hasPrefix("/") ? "pages/etc/a" : id
    #expect(found.map(\.id) == [expected])
    #expect(found.map(\.mediaType) == [type])
    #expect(found.map(\.bytes) == [Self.text])
    #expect(found.first?.record?.member == name)
  }

  @Test func pagesAreKnownByTheirBeginning() {
    #expect(documents(Made.tar("index.php", Made.page("湖"))).map(\.mediaType) == ["text/html"])
  }

  @Test func otherFilesAreSkipped() {
    let files = [
      Made.tar("a.css", Array("a {}".utf8)),
      Made.tar("logo", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0]),
      Made.tar("._a.html", [0, 5, 0x16, 7, 0, 2, 0, 0]),
    ]
    for file in files {
      guard case .skipped(let reason)? = results(file).first else {
        Issue.record("it is a document")
        continue
      }
      #expect(reason.kind == .notText)
    }
  }

  @Test func foldersLinksAndDevicesAreCounted() {
    let bytes =
      Made.tar("a/", [], type: 0x35) + Made.tar("b", [], type: 0x31) + Made.tar("c", [], type: 0x32)
      + Made.tar("d", [], type: 0x33) + Made.tar("e.txt", Self.text) + Made.tarEnd
    let taken = Taken(Made.stream(bytes))
    #expect(taken.skipped == [.folder, .link, .link, .special])
    #expect(taken.records.map(\.place.number) == [5])
  }

  @Test func longNamesAreRead() {
    let name = "a/" + String(repeating: "झील", count: 60) + ".html"
    let gnu = Made.tar("././@LongLink", Array(name.utf8) + [0], type: 0x4C)
    let entry = " path=\(name)\n"
    let length = entry.utf8.count + 3
    let pax = Made.tar("x", Array("\(length)\(entry)".utf8), type: 0x78)
    for head in [gnu, pax] {
      let bytes = head + Made.tar(String(name.prefix(20)), Self.text)
      #expect(documents(bytes).map(\.record?.member) == [name])
      #expect(documents(bytes).map(\.record?.offset) == [0])
    }
  }

  @Test func paxSizesCount() {
    let entry = "11 size=\(Self.text.count)\n"
    let pax = Made.tar("x", Array(entry.utf8), type: 0x78)
    let bytes = pax + Made.tar("a.txt", Self.text, size: 0)
    #expect(documents(bytes).map(\.bytes) == [Self.text])
  }

  @Test func sparseFilesAreReported() {
    let bytes = Made.tar("a.txt", Self.text, type: 0x53) + Made.tar("b.txt", Self.text)
    let taken = Taken(Made.stream(bytes + Made.tarEnd))
    #expect(taken.failures.map(\.failure.code) == ["source.unsupported"])
    #expect(taken.records.count == 1)
  }

  @Test func archivesThatFollowOneAnotherAreRead() {
    let bytes = Made.tar("a.txt", Self.text) + Made.tarEnd + Made.tar("b.txt", Self.text)
    #expect(documents(bytes).map(\.id) == ["pages/a", "pages/b"])
  }
}
