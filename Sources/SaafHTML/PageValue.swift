public import SaafModel

/// What a place in a page says as a value of metadata.
public enum PageValue {
  /// The text of a node, white space collapsed; of a `<meta>`, its content.
  ///
  /// - Returns: `nil` when it has no letter and no digit.
  /// - Complexity: O(*n*) in the number of nodes and bytes.
  public static func text(of node: Int, in markup: Markup) -> String? {
    if markup.nodes[node].tag == .meta {
      return markup.string(.content, of: node).flatMap { PlainValue.text(of: $0) }
    }
    return PlainValue.text(of: String(decoding: markup.content(of: node), as: UTF8.self))
  }

  /// A value as plain text: entities are gone, white space is collapsed.
  ///
  /// - Returns: `nil` when it has no letter and no digit.
  public static func text(_ value: String) -> String? { PlainValue.text(of: value) }

  /// The date that a node states, for programs in its attributes or for people in its text.
  ///
  /// - Returns: ISO 8601: a date, or a date and a time; `nil` when there is none that can be read.
  public static func date(of node: Int, in markup: Markup) -> String? {
    PageDate.stated(by: node, markup)
      ?? text(of: node, in: markup).flatMap { PageDate.find(in: $0) }
  }

  /// The date in a value, in ISO 8601.
  public static func date(_ value: String) -> String? {
    text(value).flatMap { PageDate.find(in: $0) }
  }
}
