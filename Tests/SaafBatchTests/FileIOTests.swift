import Foundation
import Testing

@testable import SaafBatch

@Suite struct FileIOTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test(arguments: [0, 1, 4095, 4096, 4097, 200_000])
  func whatIsWrittenIsRead(_ count: Int) throws {
    let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 31) }
    try FileIO.writeWhole(bytes, to: "\(folder.path)/file")
    #expect(try FileIO.read("\(folder.path)/file") == bytes)
    #expect(try FileIO.read("\(folder.path)/file", limit: count) == bytes)
    if count > 0 { #expect(try FileIO.read("\(folder.path)/file", limit: count - 1) == nil) }
  }

  @Test func aFailedWriteLeavesNothingBehind() throws {
    try folder.write("old", to: "target/inside")
    #expect(throws: FileIO.Failure.self) {
      try FileIO.writeWhole([1], to: "\(folder.path)/target")
    }
    #expect(throws: FileIO.Failure.self) {
      try FileIO.writeWhole([1], to: "\(folder.path)/missing/file")
    }
    #expect(try folder.files().keys.sorted() == ["target/inside"])
  }

  @Test func partialFilesHaveNamesOfTheirOwn() throws {
    let long = String(repeating: "झील", count: 28)
    #expect(long.utf8.count == 252)
    let names = ["a", "a", long + "1", long + "2", "deep/a"]
    try folder.write("x", to: "deep/x")
    let files = try names.map { try FileIO.createPartial(for: "\(folder.path)/\($0)") }
    #expect(Set(files.map(\.path)).count == names.count)
    #expect(files.allSatisfy { FileIO.lastPart(of: $0.path).hasPrefix(".saaf-") })
    #expect(files[4].path.hasPrefix("\(folder.path)/deep/"))
    for (file, name) in zip(files, names) {
      try FileIO.write(Array(name.utf8), to: file.descriptor, path: name)
    }
    for (file, name) in zip(files, names).dropLast() {
      try FileIO.complete(file, as: "\(folder.path)/\(name)")
    }
    FileIO.discard(files[4])
    #expect(try folder.files().keys.sorted() == ["a", "deep/x", long + "1", long + "2"])
    #expect(try folder.bytes(long + "2") == Array((long + "2").utf8))
  }

  /// A process that was killed may have left one, and a later one may have its number.
  @Test func aPartialFileOfAnotherProcessIsNotTouched() throws {
    let first = try FileIO.createPartial(for: "\(folder.path)/a")
    FileIO.discard(first)
    let name = String(FileIO.lastPart(of: first.path))
    let parts = name.split(separator: "-")
    let number = try #require(Int(parts[2].prefix { $0 != "." }))
    let stale = (number + 1...number + 2000).map { "\(parts[0])-\(parts[1])-\($0).partial" }
    for name in stale { try folder.write("stale", to: name) }
    try FileIO.writeWhole(Array("new".utf8), to: "\(folder.path)/a")
    let files = try folder.files()
    #expect(files["a"] == Array("new".utf8))
    #expect(stale.allSatisfy { files[$0] == Array("stale".utf8) })
  }

  @Test func aFullDeviceAndABrokenPipeAreFailures() throws {
    let full = open("/dev/full", O_WRONLY)
    defer { close(full) }
    #expect(throws: FileIO.Failure(action: "write", path: "full", code: ENOSPC)) {
      try FileIO.write([1], to: full, path: "full")
    }
    FileIO.prepareStandardStreams()
    let pipe = Pipe()
    try pipe.fileHandleForReading.close()
    #expect(throws: FileIO.Failure(action: "write", path: "pipe", code: EPIPE)) {
      try FileIO.write([1], to: pipe.fileHandleForWriting.fileDescriptor, path: "pipe")
    }
    #expect(FileIO.Failure(action: "write", path: "pipe", code: EPIPE).isBrokenPipe)
  }

  /// Another process may have set a stream not to wait, as some terminals and editors do.
  @Test func aStreamThatDoesNotWaitIsWaitedFor() async throws {
    let pipe = Pipe()
    let writing = pipe.fileHandleForWriting.fileDescriptor
    _ = fcntl(writing, F_SETFL, O_NONBLOCK)
    let bytes = [UInt8](repeating: 0x78, count: 1_000_000)
    let reader = Task.detached { pipe.fileHandleForReading.readDataToEndOfFile().count }
    try FileIO.write(bytes, to: writing, path: "pipe")
    try pipe.fileHandleForWriting.close()
    #expect(await reader.value == bytes.count)
  }

  @Test func aFileIsReplacedAsAWhole() throws {
    try folder.write("old and long", to: "file")
    try FileIO.writeWhole(Array("new".utf8), to: "\(folder.path)/file")
    #expect(try folder.files() == ["file": Array("new".utf8)])
  }

  @Test func failuresNameActionPathAndReason() throws {
    do {
      _ = try FileIO.read("\(folder.path)/none")
      Issue.record("read a file that is not there")
    } catch {
      #expect(error.description == "cannot read '\(folder.path)/none': no such file or directory")
    }
    #expect(throws: FileIO.Failure(action: "read", path: folder.path, code: EISDIR)) {
      try FileIO.read(folder.path)
    }
  }

  @Test func foldersAreMadeWithThoseAbove() throws {
    try FileIO.makeFolder("\(folder.path)/a/b/c")
    try FileIO.makeFolder("\(folder.path)/a/b/c")
    #expect(FileIO.kind(of: "\(folder.path)/a/b/c") == .directory)
    try folder.write("x", to: "file")
    #expect(throws: FileIO.Failure.self) { try FileIO.makeFolder("\(folder.path)/file/below") }
  }

  @Test(arguments: [
    ("in/two words.txt", "in/two words.txt"), ("a\nb\tc", "a\\nb\\tc"), ("झील ZWJ\u{200D}", nil),
    ("\u{1B}[31m", "\\u{1B}[31m"), ("a\r\nb\u{2028}\u{85}c", "a\\r\\nb\\u{2028}\\u{0085}c"),
  ])
  func namesStayOnOneLine(_ name: String, _ line: String?) {
    #expect(name.onOneLine == line ?? name)
  }
}
