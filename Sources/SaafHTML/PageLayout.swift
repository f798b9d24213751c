import SaafModel

/// Which tables and lists of a page only arrange it, and are no tables and lists of its text.
struct PageLayout {
  private var isLayout: [Bool]

  /// - Complexity: O(*n*) in the number of nodes.
  init(_ markup: Markup) {
    isLayout = Array(repeating: false, count: markup.nodes.count)
    var tables: [Int: TableShape] = [:]
    var container: [Int32] = Array(repeating: -1, count: markup.nodes.count)
    for index in markup.nodes.indices {
      let node = markup.nodes[index]
      let parent = Int(node.parent)
      let outer = parent < 0 ? -1 : container[parent]
      container[index] = outer
      switch node.tag {
      case .table:
        container[index] = Int32(index)
        tables[index] = TableShape(isDeclaredLayout: markup.isPresentation(index))
        if outer >= 0 { isLayout[Int(outer)] = true }
      case .ul, .ol, .menu, .dir:
        container[index] = Int32(index)
        if outer >= 0, markup.nodes[Int(outer)].tag == .table { tables[Int(outer)]?.lists += 1 }
      case .h1, .h2, .h3, .h4, .h5, .h6, .article, .section, .form, .hr, .blockquote, .figure,
        .main, .aside, .nav, .header, .footer:
        // A table or list with such content arranges a page.
        if outer >= 0 { isLayout[Int(outer)] = true }
      case .tr:
        if outer >= 0 { tables[Int(outer)]?.rows += 1 }
      case .td, .th:
        if outer >= 0 { tables[Int(outer)]?.addCell(isHeader: node.tag == .th) }
      case .p, .div:
        if outer >= 0, parent >= 0, markup.nodes[parent].tag == .td {
          tables[Int(outer)]?.blocks += 1
        }
      default: break
      }
    }
    for (index, shape) in tables where shape.isLayout { isLayout[index] = true }
  }

  /// Whether the table or list at `index` is to be read as if it were not there.
  func isLayout(_ index: Int) -> Bool { isLayout[index] }
}

/// What tells a table of data from one that arranges a page.
private struct TableShape {
  var isDeclaredLayout: Bool
  var rows = 0
  var cells = 0
  var headers = 0
  var blocks = 0
  var lists = 0

  init(isDeclaredLayout: Bool) { self.isDeclaredLayout = isDeclaredLayout }

  mutating func addCell(isHeader: Bool) {
    cells += 1
    if isHeader { headers += 1 }
  }

  /// One column or one row holds no data, and cells of data do not hold paragraphs.
  var isLayout: Bool {
    if isDeclaredLayout { return true }
    if headers > 0 { return cells <= 1 }
    return cells <= rows || rows <= 1 || blocks > cells || lists * 2 > cells
  }
}

extension Markup {
  fileprivate func isPresentation(_ index: Int) -> Bool {
    guard let role = value(.role, of: index) else { return false }
    return role.elementsEqual("presentation".utf8) || role.elementsEqual("none".utf8)
  }
}
