/// A model of gradient-boosted oblivious trees: each asks the same questions at every node of a
/// level, so that many blocks go down a tree together, without branches.
///
/// (Prokhorenkova et al., CatBoost: unbiased boosting with categorical features, NeurIPS 2018.)
///
/// The file, little-endian: `SAAFTREE`, a version (u16 = 1), the numbers of columns, trees and levels
/// (u16 each), the bias and the unit of the leaves (f32 each), the columns' names, each ended by a
/// line feed; then for each tree its questions (column u16, threshold u8: “is the value above?”), one
/// a level, and its leaves (i16), 2 to the power of the levels.
public struct BoostedTrees: Sendable {
  /// Why a model cannot be used.
  public struct Fault: Error, Equatable, CustomStringConvertible {
    public var description: String
  }

  private let treeCount: Int
  private let levels: Int
  private let columnCount: Int
  private let bias: Float
  private let columns: [Int32]
  private let thresholds: [UInt8]
  private let leaves: [Float]

  /// Reads a model.
  ///
  /// - Parameter names: the columns of the tables that it will be asked about.
  /// - Throws: ``Fault`` when the file is damaged, or made for other columns.
  public init(_ file: [UInt8], names: [String]) throws(Fault) {
    var reader = ByteReader(file)
    guard reader.bytes(8).elementsEqual("SAAFTREE".utf8), reader.integer(2) == 1 else {
      throw Fault(description: "not a model of version 1")
    }
    columnCount = reader.integer(2)
    treeCount = reader.integer(2)
    levels = reader.integer(2)
    bias = reader.float()
    let unit = reader.float()
    for index in 0..<columnCount {
      let name = reader.line()
      guard index < names.count, names[index] == name else {
        throw Fault(
          description: "the model's column \(index) is '\(name)', not "
            + "'\(index < names.count ? names[index] : "")'; train it again")
      }
    }
    guard levels <= 8, columnCount == names.count else {
      throw Fault(description: "the model has \(columnCount) columns, not \(names.count)")
    }
    var columns: [Int32] = []
    var thresholds: [UInt8] = []
    var leaves: [Float] = []
    for _ in 0..<treeCount {
      for _ in 0..<levels {
        let column = reader.integer(2)
        guard column < columnCount else { throw Fault(description: "no column \(column)") }
        columns.append(Int32(column))
        thresholds.append(UInt8(reader.integer(1)))
      }
      for _ in 0..<1 << levels {
        leaves.append(Float(Int16(truncatingIfNeeded: reader.integer(2))) * unit)
      }
    }
    guard reader.isAtEnd else { throw Fault(description: "the model's length is wrong") }
    self.columns = columns
    self.thresholds = thresholds
    self.leaves = leaves
  }

  /// The log-odds for each row of a table.
  ///
  /// - Complexity: O(*n* · *t*) in the numbers of rows and trees.
  public func scores(of table: FeatureTable) -> [Float] {
    precondition(table.columnCount == columnCount, "a table with the model's columns")
    var sums = [SIMD4<Float>](repeating: SIMD4(), count: (table.count + 3) / 4)
    table.values.withUnsafeBytes { values in
      leaves.withUnsafeBufferPointer { leaves in
        sums.withUnsafeMutableBufferPointer { sums in
          for row in Swift.stride(from: 0, to: table.count, by: BoostedTrees.width) {
            let end = min(sums.count, (row + BoostedTrees.width) / 4)
            let part = UnsafeMutableBufferPointer(rebasing: sums[row / 4..<end])
            for tree in 0..<treeCount {
              var reached = reachedLeaves(of: tree, values, row, table.stride)
              let start = tree << levels
              let own = UnsafeBufferPointer(rebasing: leaves[start..<start + 1 << levels])
              unsafe withUnsafeBytes(of: &reached) { BoostedTrees.add(own, $0, to: part) }
            }
          }
        }
      }
    }
    return (0..<table.count).map { bias + sums[$0 / 4][$0 % 4] }
  }

  /// How many rows go down a tree together: reading a question costs as much as asking it of sixteen.
  private static let width = 64

  private typealias Leaves = (SIMD16<UInt8>, SIMD16<UInt8>, SIMD16<UInt8>, SIMD16<UInt8>)

  /// Which leaves of a tree some rows reach.
  @inline(__always)
  private func reachedLeaves(
    of tree: Int, _ values: UnsafeRawBufferPointer, _ row: Int, _ stride: Int
  ) -> Leaves {
    var leaves: Leaves = (.zero, .zero, .zero, .zero)
    var bit = SIMD16<UInt8>(repeating: 1)
    for question in tree * levels..<(tree + 1) * levels {
      let start = Int(columns[question]) &* stride &+ row
      let threshold = SIMD16<Int8>(repeating: Int8(bitPattern: thresholds[question] ^ 0x80))
      leaves.0 |= BoostedTrees.areAbove(threshold, values, start) & bit
      leaves.1 |= BoostedTrees.areAbove(threshold, values, start &+ 16) & bit
      leaves.2 |= BoostedTrees.areAbove(threshold, values, start &+ 32) & bit
      leaves.3 |= BoostedTrees.areAbove(threshold, values, start &+ 48) & bit
      bit &+= bit
    }
    return leaves
  }

  /// All bits of the values that are above a threshold.
  @inline(__always)
  private static func areAbove(
    _ threshold: SIMD16<Int8>, _ values: UnsafeRawBufferPointer, _ start: Int
  ) -> SIMD16<UInt8> {
    let value = unsafe values.loadUnaligned(fromByteOffset: start, as: SIMD16<UInt8>.self)
    // Signed comparison is one instruction; flipping the top bit makes it right.
    let mask = SIMD16<Int8>(truncatingIfNeeded: value ^ 0x80) .> threshold
    return unsafe unsafeBitCast(mask, to: SIMD16<UInt8>.self)
  }

  /// Adds the values of the leaves that rows have reached to their sums, four at a time.
  @inline(__always)
  private static func add(
    _ leaves: UnsafeBufferPointer<Float>, _ reached: UnsafeRawBufferPointer,
    to sums: UnsafeMutableBufferPointer<SIMD4<Float>>
  ) {
    for quad in sums.indices {
      let four = UInt32(
        littleEndian: unsafe reached.load(fromByteOffset: quad &* 4, as: UInt32.self))
      unsafe sums[quad] += SIMD4(
        leaves[Int(four & 0xFF)], leaves[Int(four &>> 8 & 0xFF)],
        leaves[Int(four &>> 16 & 0xFF)], leaves[Int(four &>> 24)])
    }
  }
}

/// Reads numbers from a model's file; beyond its end all are 0.
private struct ByteReader {
  private let file: [UInt8]
  private var position = 0

  init(_ file: [UInt8]) { self.file = file }

  var isAtEnd: Bool { position == file.count }

  mutating func bytes(_ count: Int) -> ArraySlice<UInt8> {
    defer { position += count }
    return file[min(position, file.count)..<min(position + count, file.count)]
  }

  mutating func integer(_ count: Int) -> Int {
    bytes(count).reversed().reduce(0) { $0 << 8 | Int($1) }
  }

  mutating func float() -> Float { Float(bitPattern: UInt32(integer(4))) }

  mutating func line() -> String {
    let line = file[min(position, file.count)...].prefix { $0 != 0x0A }
    position += line.count + 1
    return String(decoding: line, as: UTF8.self)
  }
}
