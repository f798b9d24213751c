import SaafModel

/// A selector that is ready to be used on any number of pages, from any number of threads.
///
/// A selector of CSS is translated into XPath 1.0; the page Selectors of the documentation
/// says what is understood. One
/// that begins with `/` or `(`, which none of CSS does, is an XPath, and so is what stands after
/// `xpath:`.
public struct Selector: Sendable, Equatable {
  /// As the user wrote it.
  public let text: String
  /// The XPath that is evaluated.
  public let xpath: String
  /// Whether it finds nodes, and is not an XPath for a text, a number or a truth.
  public let findsNodes: Bool

  private let expression: XPathExpression

  /// - Throws: ``SelectorFault`` for the first mistake.
  /// - Complexity: O(*n*) in the length of the text.
  public init(_ text: String) throws(SelectorFault) {
    self.text = text
    if let path = Selector.path(text) {
      xpath = String(String.UnicodeScalarView(path))
      do {
        expression = try XPathExpression(xpath)
      } catch {
        throw SelectorFault(
          offset: text.unicodeScalars.distance(
            from: text.unicodeScalars.startIndex, to: path.startIndex) + error.offset,
          message: error.message)
      }
    } else {
      xpath = XPathTranslation.path(of: try CSSSelectorParser.parse(text))
      expression = try XPathExpression(xpath)
    }
    do {
      // What an expression gives does not depend on the page (XPath 1.0, section 3).
      if case .nodes = try expression.evaluate(in: MarkupTree(Markup())) {
        findsNodes = true
      } else {
        findsNodes = false
      }
    } catch {
      throw SelectorFault(offset: 0, message: "this is no XPath: \(error.reason)")
    }
  }

  public static func == (left: Selector, right: Selector) -> Bool { left.text == right.text }

  /// The part of the text that is an XPath; `nil` for a selector of CSS.
  private static func path(_ text: String) -> Substring.UnicodeScalarView? {
    let content = text.unicodeScalars.drop { CSSScanner.isSpace($0) }
    let mark = "xpath:".unicodeScalars
    if content.starts(with: mark) { return content.dropFirst(mark.count) }
    return content.first == "/" || content.first == "(" ? content : nil
  }

  /// Finds what it selects in a page.
  ///
  /// - Returns: in the order of the page; for a selector that finds no nodes, its value.
  /// - Throws: ``SelectorFailure`` when that would be too much work.
  public func select(in tree: MarkupTree) throws(SelectorFailure) -> Selection {
    switch try expression.evaluate(in: tree) {
    case .nodes(let nodes): return Selection(nodes: nodes)
    case .value(let value): return Selection(value: value)
    }
  }
}

/// What a selector found in a page.
public struct Selection: Sendable, Equatable {
  /// In the order of the page, each once.
  public var nodes: [SelectedNode] = []
  /// The value of an XPath that finds no nodes.
  public var value: String?
}

/// A node that a selector found.
public struct SelectedNode: Sendable, Equatable {
  /// The index in `Markup.nodes`: of an element or a text; of the element, for an attribute.
  public var node: Int
  /// The value of an attribute.
  public var attribute: String?
}

/// Why a selector was not evaluated on a page.
public struct SelectorFailure: Error, Sendable, Equatable {
  /// Lower case, without the selector.
  public var reason: String
}
