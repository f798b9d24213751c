/// How a cell stands in its table.
///
/// A cell that covers several columns or rows is one cell: its text is not repeated. The limits are
/// those of HTML (Living Standard, section 4.9.11).
public struct Cell: Sendable, Hashable {
  private let columnCount: UInt16
  private let rowCount: UInt16
  /// Whether it names a row or a column. Cells of header rows do so by standing there.
  public let isHeader: Bool

  /// - Parameters:
  ///   - columns: how many columns it covers, from 1 to 1000; other values become the nearest.
  ///   - rows: how many rows it covers, from 1 to 65534; other values become the nearest.
  public init(columns: Int = 1, rows: Int = 1, isHeader: Bool = false) {
    columnCount = UInt16(min(max(columns, 1), 1000))
    rowCount = UInt16(min(max(rows, 1), 65534))
    self.isHeader = isHeader
  }

  /// How many columns it covers.
  public var columns: Int { Int(columnCount) }

  /// How many rows it covers, its own included.
  public var rows: Int { Int(rowCount) }

  /// Whether it covers more than one column or row.
  public var isSpanning: Bool { columnCount > 1 || rowCount > 1 }
}
