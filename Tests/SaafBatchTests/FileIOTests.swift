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
}
