import Testing

@testable import SaafExtraction

@Suite struct BoostedTreesTests {
  /// A model of one tree with two questions: is `a` above 10, is `b` above 200?
  private func file(names: [String] = ["a", "b"], column: UInt8 = 1) -> [UInt8] {
    var file = Array("SAAFTREE".utf8) + [1, 0, UInt8(names.count), 0, 1, 0, 2, 0]
    for number in [Float(0.5), Float(0.25)] {
      file += (0..<4).map { UInt8(truncatingIfNeeded: number.bitPattern >> UInt32(8 * $0)) }
    }
    for name in names { file += Array(name.utf8) + [0x0A] }
    file += [0, 0, 10, column, 0, 200]
    for leaf in [Int16(1), -2, 3, -4] {
      file += [UInt8(truncatingIfNeeded: leaf), UInt8(truncatingIfNeeded: leaf >> 8)]
    }
    return file
  }

  @Test(arguments: [1, 4, 5, 16, 20, 63, 64, 65, 150])
  func questionsLeadToLeaves(_ count: Int) throws {
    let trees = try BoostedTrees(file(), names: ["a", "b"])
    var table = FeatureTable(count: count, columns: 2)
    let rows: [(UInt8, UInt8, Float)] = [
      (10, 200, 0.75), (11, 200, 0), (10, 201, 1.25), (255, 255, -0.5), (0, 0, 0.75),
    ]
    for row in 0..<count {
      table[0, row] = rows[row % 5].0
      table[1, row] = rows[row % 5].1
    }
    #expect(trees.scores(of: table) == (0..<count).map { rows[$0 % 5].2 })
  }

  @Test func aModelForOtherColumnsIsRefusedByName() {
    #expect(
      throws: BoostedTrees.Fault(
        description: "the model's column 1 is 'b', not 'c'; train it again")
    ) { try BoostedTrees(file(), names: ["a", "c"]) }
    #expect(throws: BoostedTrees.Fault.self) { try BoostedTrees(file(), names: ["a", "b", "c"]) }
    #expect(throws: BoostedTrees.Fault.self) {
      try BoostedTrees(file(column: 2), names: ["a", "b"])
    }
  }

  @Test func aDamagedFileIsRefused() {
    let file = file()
    for length in 0..<file.count {
      #expect(throws: BoostedTrees.Fault.self) {
        try BoostedTrees(Array(file.prefix(length)), names: ["a", "b"])
      }
    }
    #expect(throws: BoostedTrees.Fault.self) { try BoostedTrees(file + [0], names: ["a", "b"]) }
  }
}
