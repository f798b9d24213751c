import Testing

@testable import SaafBatch

@Suite struct RunStateTests {
  private let folder: TemporaryFolder
  private var path: String { "\(folder.path)/state" }

  init() throws { folder = try TemporaryFolder() }

  private let entry = RunState.Entry(
    end: .emitted, message: nil, ownSizes: [12, 0], parts: [], summary: [1, 2, 3])

  @Test func aLaterRunFindsWhatAnEarlierOneNoted() throws {
    let key: [UInt8] = [1, 0, 255]
    do {
      let state = try RunState(folder: path)
      #expect(!state.hasEntries)
      #expect(state.wasFinished)
      for id in ["झील", "湖", "a/b", "e\u{301}"] { try state.store(entry, id: id, key: key) }
      try state.finish()
    }
    let state = try RunState(folder: path)
    #expect(state.hasEntries)
    #expect(state.wasFinished)
    for id in ["झील", "湖", "a/b", "e\u{301}"] {
      #expect(try state.entry(id: id, key: key) == entry)
      #expect(try state.entry(id: id, key: [1, 0, 254]) == nil)
    }
    // One letter of two characters and one of one are two names.
    #expect(try state.entry(id: "é", key: key) == nil)
  }

  @Test func aRunThatWasKilledLeavesItsWork() throws {
    do {
      let state = try RunState(folder: path)
      try state.store(entry, id: "a", key: [1])
      // What is noted is committed when a file is begun.
      _ = try state.addSegment(partial: "\(folder.path)/.p", path: "\(folder.path)/p")
    }
    let state = try RunState(folder: path)
    #expect(!state.wasFinished)
    #expect(try state.entry(id: "a", key: [1]) == entry)
  }

  @Test func documentsWithoutAPartInARunAreForgotten() throws {
    for id in ["a", "b"] {
      let state = try RunState(folder: path)
      try state.store(entry, id: id, key: [1])
      try state.finish()
    }
    let state = try RunState(folder: path)
    #expect(try state.entry(id: "a", key: [1]) == nil)
    #expect(try state.entry(id: "b", key: [1]) == entry)
  }

  @Test func bytesCountOnlyWithTheirHash() throws {
    let bytes = Array("one two three".utf8)
    try folder.write(bytes, to: "shared")
    let state = try RunState(folder: path)
    let segment = try state.addSegment(
      partial: "\(folder.path)/gone", path: "\(folder.path)/shared")
    var part = RunState.Part(
      segment: segment, offset: 4, count: 3, hash: RunState.Part.hash(of: Array("two".utf8)))
    #expect(state.bytes(of: part) == Array("two".utf8))
    part.offset = 5
    #expect(state.bytes(of: part) == nil)
    part.offset = 400
    #expect(state.bytes(of: part) == nil)
    part.segment += 1
    #expect(state.bytes(of: part) == nil)
  }

  @Test func aFileThatIsReplacedStaysReadable() throws {
    try folder.write("old", to: "shared")
    let state = try RunState(folder: path)
    let segment = try state.addSegment(
      partial: "\(folder.path)/gone", path: "\(folder.path)/shared")
    state.keepReadable("\(folder.path)/shared")
    try FileIO.writeWhole(Array("new".utf8), to: "\(folder.path)/shared")
    let part = RunState.Part(
      segment: segment, offset: 0, count: 3, hash: RunState.Part.hash(of: Array("old".utf8)))
    #expect(state.bytes(of: part) == Array("old".utf8))
  }

  @Test func numbersAndPartsArePackedAndUnpacked() {
    let numbers = [0, 1, -1, 255, 1 << 40, .max, .min]
    #expect(RunState.Packing.numbers(in: RunState.Packing.pack(numbers)) == numbers)
    let parts = [0, 7].map { number in
      RunState.Part(
        segment: number, offset: 1 << 33, count: number,
        hash: Array(UInt8(number)..<16 + UInt8(number)))
    }
    #expect(RunState.Packing.parts(in: RunState.Packing.pack(parts)) == parts)
    #expect(RunState.Packing.parts(in: []).isEmpty)
  }

  @Test func aStateInUseIsRefused() throws {
    let state = try RunState(folder: path)
    let failure = #expect(throws: RunState.Failure.self) { try RunState(folder: path) }
    #expect(failure?.description.contains("in use by another run") == true)
    try state.finish()
  }

  @Test(arguments: ["", "no database at all, but long enough to be looked at as one"])
  func aFileThatIsNoStateIsNamed(_ text: String) throws {
    try folder.write(
      text + String(repeating: "x", count: text.isEmpty ? 0 : 4096), to: "state/state.sqlite")
    guard !text.isEmpty else {
      // SQLite takes an empty file for an empty database.
      #expect(try !RunState(folder: path).hasEntries)
      return
    }
    let failure = #expect(throws: RunState.Failure.self) { try RunState(folder: path) }
    #expect(failure?.description.contains("\(path)/state.sqlite") == true)
    #expect(failure?.description.contains("damaged or no state") == true)
  }
}
