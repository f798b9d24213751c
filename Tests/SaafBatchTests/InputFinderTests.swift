import Foundation
import Testing

@testable import SaafBatch

@Suite struct InputFinderTests {
  private let folder: TemporaryFolder
  private let finder = InputFinder(extensions: ["text", "txt"])

  init() throws { folder = try TemporaryFolder() }

  private func ids(_ names: [String]) throws -> [String] {
    try finder.find(names.map { $0 == "-" ? "-" : "\(folder.path)/\($0)" }).map(\.id)
  }

  @Test func foldersAreSearchedInTheOrderOfBytes() throws {
    for name in ["in/ब.txt", "in/b/2.txt", "in/b/1.TXT", "in/a.text", "in/Z.txt"] {
      try folder.write("x", to: name)
    }
    #expect(try ids(["in"]) == ["Z", "a", "b/1", "b/2", "ब"])
    #expect(try ids(["in/"]) == ["Z", "a", "b/1", "b/2", "ब"])
  }

  @Test func hiddenFilesOtherExtensionsAndLinksToFoldersAreLeftAlone() throws {
    for name in ["in/a.txt", "in/.b.txt", "in/.git/c.txt", "in/d.json", "in/noextension"] {
      try folder.write("x", to: name)
    }
    try FileManager.default.createSymbolicLink(
      atPath: "\(folder.path)/in/loop", withDestinationPath: "..")
    try FileManager.default.createSymbolicLink(
      atPath: "\(folder.path)/in/linked.txt", withDestinationPath: "a.txt")
    try FileManager.default.createSymbolicLink(
      atPath: "\(folder.path)/in/nowhere.txt", withDestinationPath: "missing")
    #expect(try ids(["in"]) == ["a", "linked", "nowhere"])
  }

  @Test func filesThatAreNamedAreTakenWhateverTheyAreCalled() throws {
    for name in ["x/data.json", "x/.hidden", "x/two.dots.txt"] { try folder.write("x", to: name) }
    #expect(
      try ids(["x/data.json", "x/.hidden", "x/two.dots.txt"]) == ["data", ".hidden", "two.dots"])
    let input = try #require(try finder.find(["\(folder.path)/x/data.json", "-"]).first)
    #expect(input.path == "\(folder.path)/x/data.json")
  }

  @Test func standardInputHasANameAndNoPath() throws {
    let inputs = try finder.find(["-"])
    #expect(Array(inputs) == [Input(path: nil, id: "stdin")])
  }

  @Test func allFailuresAreToldAtOnce() throws {
    try folder.write("x", to: "one/a.txt")
    try folder.write("x", to: "two/a.txt")
    try FileManager.default.createDirectory(
      atPath: "\(folder.path)/empty", withIntermediateDirectories: true)
    let names = ["missing", "empty", "one", "two/a.txt"].map { "\(folder.path)/\($0)" }
    #expect(
      throws: InputFinder.Failures(failures: [
        .missing(names[0]), .nothingFound(folder: names[1], extensions: ["text", "txt"]),
        .collision(id: "a", first: "\(names[2])/a.txt", second: names[3]),
      ])
    ) { try finder.find(names) }
  }

  @Test func outputsInsideTheInputsAreNotRead() throws {
    try folder.write("x", to: "in/a.txt")
    try folder.write("x", to: "in/out/a.txt")
    let finder = InputFinder(extensions: ["txt"], excluding: "\(folder.path)/in/out")
    #expect(try finder.find(["\(folder.path)/in"]).map(\.id) == ["a"])
  }
}
