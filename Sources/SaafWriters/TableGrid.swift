import SaafModel

/// A table for formats without cells that span: each row has the same columns, and a cell stands
/// where it begins, with nothing in the other places that it covers.
struct TableGrid {
  /// The rows, header rows first; `nil` where no cell begins.
  private(set) var rows: [[TextRun?]] = []

  /// - Complexity: O(*n*) in the number of places, those beside the last column left out.
  init(_ table: BodyNode.Table) {
    /// For each column, how many further rows are covered from above.
    var covered: [Int] = []
    var width = 0
    for cells in table.header + table.rows {
      var row: [TextRun?] = []
      for cell in cells {
        while row.count < covered.count, covered[row.count] > 0 { row.append(nil) }
        width = max(width, row.count + 1)
        let end = row.count + cell.cell.columns
        if covered.count < end {
          covered += [Int](repeating: 0, count: end - covered.count)
        }
        for column in row.count..<end { covered[column] = cell.cell.rows }
        row.append(cell.text)
        row += [TextRun?](repeating: nil, count: cell.cell.columns - 1)
      }
      for column in covered.indices where covered[column] > 0 { covered[column] -= 1 }
      rows.append(row)
    }
    rows = rows.map { row in
      row.prefix(width) + [TextRun?](repeating: nil, count: max(0, width - row.count))
    }
  }

  /// How many columns there are.
  var width: Int { rows.first?.count ?? 0 }
}
