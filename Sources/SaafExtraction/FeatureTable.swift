import SaafModel

/// The features of a page's blocks, column by column, each in one byte.
///
/// A byte is enough: trees only ask whether a value is above a threshold. Sixteen blocks are one vector.
public struct FeatureTable: Sendable {
  /// The names of the columns, in their order.
  public static let names: [String] = Columns.names

  /// How many blocks there are.
  public let count: Int
  /// The length of a column: ``count``, rounded up to whole vectors.
  public let stride: Int
  let columnCount: Int
  /// The columns, one after the other, and as many bytes behind them as it takes to read four vectors
  /// from anywhere in a column.
  public internal(set) var values: [UInt8]

  init(count: Int, columns: Int) {
    self.count = count
    stride = (count + 15) / 16 * 16
    columnCount = columns
    values = Array(repeating: 0, count: stride * columns + 48)
  }

  /// The value of one block.
  public subscript(column: Int, row: Int) -> UInt8 {
    get { values[column * stride + row] }
    set { values[column * stride + row] = newValue }
  }

  /// Sets a row in all columns from one on.
  mutating func fill(_ row: Int, from column: Int, _ bytes: ArraySlice<UInt8>) {
    let stride = stride
    var place = column * stride + row
    var values = values.mutableSpan
    for byte in bytes {
      values[place] = byte
      place += stride
    }
  }
}

/// Turns numbers into bytes.
enum Scale {
  /// A share from 0 to 1.
  static func share(_ part: Int, of whole: Int) -> UInt8 {
    whole <= 0 ? 0 : UInt8(clamping: part * 255 / whole)
  }

  static func count(_ value: Int) -> UInt8 { UInt8(clamping: value) }

  /// Sixteen steps for each doubling: 255 stands for 65,536 and more.
  static func size(_ value: Int) -> UInt8 {
    guard value > 0 else { return 0 }
    let value = UInt64(min(value, 65_535)) + 1
    let exponent = 63 - value.leadingZeroBitCount
    let fraction =
      exponent >= 4 ? (value >> UInt64(exponent - 4)) & 15 : (value << UInt64(4 - exponent)) & 15
    return UInt8(clamping: exponent * 16 + Int(fraction))
  }

  /// A difference, with 128 for none.
  static func offset(_ value: Int) -> UInt8 { UInt8(clamping: value + 128) }
}
