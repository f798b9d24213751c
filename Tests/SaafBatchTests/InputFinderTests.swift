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

  @Test func namesAreToldApartByTheirBytes() throws {
    let names = ["in/e\u{301}.txt", "in/\u{E9}.txt"]
    for name in names { try folder.write("x", to: name) }
    try folder.write("x", to: "e\u{301}/a.txt")
    try folder.write("x", to: "\u{E9}/b.txt")
    #expect(
      try ids(["in"]).map { Array($0.utf8) } == [Array("e\u{301}".utf8), Array("\u{E9}".utf8)])
    let inputs = try finder.find(["e\u{301}", "\u{E9}"].map { "\(folder.path)/\($0)" })
    for input in inputs { #expect(try FileIO.read(#require(input.path)) == [0x78]) }
  }

  @Test func aFileThatIsNamedTwiceIsNoCollision() throws {
    try folder.write("x", to: "in/a.txt")
    let file = "\(folder.path)/in/a.txt"
    let other = "\(folder.path)/in/../in/a.txt"
    #expect(
      throws: InputFinder.Failures(failures: [
        .repeated(first: file, second: file), .repeated(first: file, second: other),
      ])
    ) { try finder.find([file, "\(folder.path)/in", other]) }
    #expect(throws: InputFinder.Failures(failures: [.repeatedStandardInput])) {
      try finder.find(["-", "-"])
    }
    try folder.write("x", to: "stdin.txt")
    #expect(
      throws: InputFinder.Failures(failures: [
        .collision(id: "stdin", first: "-", second: "\(folder.path)/stdin.txt")
      ])
    ) { try finder.find(["-", "\(folder.path)/stdin.txt"]) }
  }

  @Test func everyFileInTheWayOfAnotherIsTold() throws {
    for name in ["in/a.txt", "in/a.text", "in/a.TXT", "in/b/a.txt"] {
      try folder.write("x", to: name)
    }
    let root = "\(folder.path)/in"
    #expect(
      throws: InputFinder.Failures(failures: [
        .collision(id: "a", first: "\(root)/a.TXT", second: "\(root)/a.text"),
        .collision(id: "a", first: "\(root)/a.TXT", second: "\(root)/a.txt"),
      ])
    ) { try finder.find([root]) }
  }

  @Test func linksInACircleAreNamed() throws {
    let path = "\(folder.path)/round.txt"
    try FileManager.default.createSymbolicLink(atPath: path, withDestinationPath: "round.txt")
    #expect(
      throws: InputFinder.Failures(failures: [
        .unreadable(FileIO.Failure(action: "read", path: path, code: ELOOP))
      ])
    ) { try finder.find([path]) }
  }

  @Test func aNameThatIsNotUTF8IsTakenSoThatItIsMissed() throws {
    try folder.write("x", to: "in/a.txt")
    try folder.writeRaw(Array("in/caf".utf8) + [0xE9] + Array(".txt".utf8))
    let inputs = try finder.find(["\(folder.path)/in"])
    #expect(inputs.map(\.id) == ["a", "caf\u{FFFD}"])
    do {
      _ = try FileIO.read(try #require(inputs[1].path))
      Issue.record("read a file whose name cannot be said")
    } catch let error as FileIO.Failure {
      #expect(error.description.hasSuffix("; its name may not be UTF-8: rename it"))
    }
  }

  @Test func outputsInsideTheInputsAreNotRead() throws {
    try folder.write("x", to: "in/a.txt")
    try folder.write("x", to: "in/out/a.txt")
    let finder = InputFinder(extensions: ["txt"], excluding: "\(folder.path)/in/out")
    #expect(try finder.find(["\(folder.path)/in"]).map(\.id) == ["a"])
    // Whatever way leads there.
    let other = InputFinder(extensions: ["txt"], excluding: "\(folder.path)/in/../in/out/")
    #expect(try other.find(["\(folder.path)/in/"]).map(\.id) == ["a"])
    // The inputs' own folder is searched even when the outputs go there, too.
    let same = InputFinder(extensions: ["txt"], excluding: "\(folder.path)/in")
    #expect(try same.find(["\(folder.path)/in"]).map(\.id) == ["a", "out/a"])
  }
}
