/// A model of gradient-boosted oblivious trees: each asks the same questions at every node of a
/// level, so that sixteen blocks go down a tree together, without branches.
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
    let columnCount = reader.integer(2)
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
    var scores = [Float](repeating: bias, count: table.stride)
    let size = 1 << levels
    table.values.withUnsafeBytes { values in
      leaves.withUnsafeBufferPointer { leaves in
        scores.withUnsafeMutableBufferPointer { scores in
          for row in Swift.stride(from: 0, to: table.stride, by: 16) {
            var sums = SIMD16<Float>(repeating: 0)
            for tree in 0..<treeCount {
              var leaf = SIMD16<UInt8>(repeating: 0)
              for level in 0..<levels {
                let question = tree * levels + level
                let offset = Int(columns[question]) * table.stride + row
                let value = unsafe values.loadUnaligned(
                  fromByteOffset: offset, as: SIMD16<UInt8>.self)
                // Signed comparison is one instruction; flipping the top bit makes it right.
                let isAbove =
                  SIMD16<Int8>(truncatingIfNeeded: value ^ 0x80)
                  .> SIMD16<Int8>(repeating: Int8(bitPattern: thresholds[question] ^ 0x80))
                leaf.replace(with: leaf | UInt8(1 << level), where: isAbove)
              }
              let base = tree * size
              for lane in 0..<16 { sums[lane] += leaves[base + Int(leaf[lane])] }
            }
            for lane in 0..<16 { scores[row + lane] += sums[lane] }
          }
        }
      }
    }
    return Array(scores.prefix(table.count))
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
