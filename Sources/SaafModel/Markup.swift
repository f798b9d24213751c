/// The elements of a page and the text in them, as a parser understood it.
///
/// Nodes stand in the order of the page, parents before their children, in one array; names of tags
/// are small numbers, values of attributes and texts are ranges of one buffer. A page of a thousand
/// elements is three allocations, not thousands.
public struct Markup: Sendable, Equatable {
  /// An element, or a piece of text.
  public struct Node: Sendable, Equatable {
    public var tag: Tag
    /// The index of the element around it; −1 for the first.
    public var parent: Int32
    /// The index after its last descendant.
    public var end: Int32
    /// Elements: the first of its attributes in ``Markup/attributes``. Texts: where they begin in
    /// ``Markup/buffer``.
    public var first: Int32
    /// Elements: the number of its attributes. Texts: their length in bytes.
    public var count: Int32
    /// Where it begins in the page, in bytes of the decoded text.
    public var origin: Int32

    public init(tag: Tag, parent: Int32, end: Int32, first: Int32, count: Int32, origin: Int32) {
      self.tag = tag
      self.parent = parent
      self.end = end
      self.first = first
      self.count = count
      self.origin = origin
    }

    @inlinable public var isText: Bool { tag == .text }
  }

  /// The attribute of an element: ranges of ``Markup/buffer``.
  public struct Attribute: Sendable, Equatable {
    public var name: AttributeName
    public var nameStart: Int32
    public var nameCount: Int32
    public var valueStart: Int32
    public var valueCount: Int32

    public init(
      name: AttributeName, nameStart: Int32, nameCount: Int32, valueStart: Int32, valueCount: Int32
    ) {
      self.name = name
      self.nameStart = nameStart
      self.nameCount = nameCount
      self.valueStart = valueStart
      self.valueCount = valueCount
    }
  }

  public var nodes: [Node] = []
  public var attributes: [Attribute] = []
  /// Names and values of attributes, names of unknown tags, and texts: valid UTF-8, each by itself.
  public var buffer: [UInt8] = []
  /// The contents of `<script type="application/ld+json">`, in the order of the page.
  public var linkedData: [[UInt8]] = []
  /// The names of the elements that HTML does not know, by node.
  public var otherNames: [Int: String] = [:]
  /// The element that each block of the article stands for, by the block's index.
  public var elements: [Int32] = []

  public init() {}
}

extension Markup {
  /// The value of an attribute; `nil` when the element does not have it.
  ///
  /// - Complexity: O(*n*) in the number of the element's attributes.
  @inlinable
  public func value(_ name: AttributeName, of node: Int) -> ArraySlice<UInt8>? {
    let element = nodes[node]
    guard element.tag != .text else { return nil }
    for index in Int(element.first)..<Int(element.first + element.count)
    where attributes[index].name == name {
      return value(of: attributes[index])
    }
    return nil
  }

  /// The value of an attribute.
  @inlinable
  public func value(of attribute: Attribute) -> ArraySlice<UInt8> {
    let start = Int(attribute.valueStart)
    return buffer[start..<start + Int(attribute.valueCount)]
  }

  /// The name of an attribute as it was written, in lower case.
  public func name(of attribute: Attribute) -> ArraySlice<UInt8> {
    let start = Int(attribute.nameStart)
    return buffer[start..<start + Int(attribute.nameCount)]
  }

  /// A value as a string.
  public func string(_ name: AttributeName, of node: Int) -> String? {
    value(name, of: node).map { String(decoding: $0, as: UTF8.self) }
  }

  /// The attributes of an element.
  public func attributes(of node: Int) -> ArraySlice<Attribute> {
    attributes[attributeRange(of: node)]
  }

  /// Where the attributes of an element stand in ``attributes``.
  @inlinable
  public func attributeRange(of node: Int) -> Range<Int> {
    let element = nodes[node]
    guard element.tag != .text else { return 0..<0 }
    return Int(element.first)..<Int(element.first + element.count)
  }

  /// A text, as the parser gave it: white space is not collapsed.
  @inlinable
  public func text(of node: Int) -> ArraySlice<UInt8> {
    let start = Int(nodes[node].first)
    return buffer[start..<start + Int(nodes[node].count)]
  }

  /// The text of all nodes in an element, one after the other.
  ///
  /// - Complexity: O(*n*) in the number of nodes and bytes.
  public func content(of node: Int) -> [UInt8] {
    if nodes[node].isText { return Array(text(of: node)) }
    var content: [UInt8] = []
    for index in node..<Int(nodes[node].end) where nodes[index].isText {
      content += text(of: index)
    }
    return content
  }

  /// The elements of one name in the order of the page.
  ///
  /// - Complexity: O(*n*) in the number of nodes.
  public func elements(_ tag: Tag) -> [Int] {
    nodes.indices.filter { nodes[$0].tag == tag }
  }
}
