import SaafModel

extension PageTextBuilder {
  /// An open element.
  struct Frame {
    enum Role: Equatable {
      /// It only breaks lines.
      case block
      /// It only breaks lines of code.
      case line
      case heading(Int)
      case list(ordered: Bool)
      case item
      case definitions
      case term
      case definition
      case quote
      case table
      case tableCaption
      case row(header: Bool)
      case cell(Cell)
      case code
      /// With the node of its picture.
      case figure(image: Int?)
      case figureCaption

      var onlyBreaksLines: Bool {
        switch self {
        case .block, .line: true
        default: false
        }
      }

      /// Whether it is a row or table of cells.
      var holdsCells: Bool {
        switch self {
        case .table, .row: true
        default: false
        }
      }

      /// Whether blocks are nested by it: a list, a quotation or a table.
      var holdsBlocks: Bool {
        switch self {
        case .list, .definitions, .quote, .table: true
        default: false
        }
      }
    }
    var role: Role
    var element: Int
    var end: Int32
    /// The index of the innermost frame, from this one up, that matters for what is in it; −1 for none.
    var innermost = -1
    /// Whether its block was written. Most are written with the first text in them, so that those
    /// without text leave nothing behind.
    var isWritten = false
    /// How much deeper the blocks in it are.
    var levels = 0
    /// How much text there was before it.
    var start = 0
    /// Whether it has a text of its own that the page shows, if that was asked.
    var hasVisibleText: Bool?
  }
}
