import SaafModel

/// The elements that are open while a page is read, the innermost last.
struct OpenElements {
  struct Element {
    var node: Int32
    var tag: Tag
    /// Where its name stands in the page.
    var name: Range<Int>
  }

  private(set) var elements: [Element] = []
  /// How many elements of each name are open, so that most searches need not begin.
  private var counts: [Int32] = Array(repeating: 0, count: Tag.allCases.count)

  var count: Int { elements.count }
  var last: Element? { elements.last }

  subscript(position: Int) -> Element { elements[position] }

  func contains(_ tag: Tag) -> Bool { counts[Int(tag.rawValue)] > 0 }

  mutating func append(_ element: Element) {
    elements.append(element)
    counts[Int(element.tag.rawValue)] += 1
  }

  @discardableResult
  mutating func removeLast() -> Element {
    let element = elements.removeLast()
    counts[Int(element.tag.rawValue)] -= 1
    return element
  }

  mutating func remove(at position: Int) {
    counts[Int(elements[position].tag.rawValue)] -= 1
    elements.remove(at: position)
  }

  /// Exchanges the names of an element and the one in it; the nodes keep their places.
  mutating func exchangeNames(at position: Int) {
    let (outer, inner) = (elements[position], elements[position + 1])
    elements[position] = Element(node: outer.node, tag: inner.tag, name: inner.name)
    elements[position + 1] = Element(node: inner.node, tag: outer.tag, name: outer.name)
  }

  /// The innermost element of a name.
  ///
  /// - Parameter barrier: whether the search ends at an element of another name.
  func innermost(_ tag: Tag, upTo barrier: (Tag) -> Bool) -> Int? {
    guard contains(tag) else { return nil }
    return innermost(where: { $0 == tag }, upTo: barrier)
  }

  /// The innermost element of some names.
  func innermost(where isWanted: (Tag) -> Bool, upTo barrier: (Tag) -> Bool) -> Int? {
    for position in elements.indices.reversed() {
      let tag = elements[position].tag
      if isWanted(tag) { return position }
      if barrier(tag) { return nil }
    }
    return nil
  }

  /// The outermost element of some names that no barrier is in.
  func outermost(where isWanted: (Tag) -> Bool, upTo barrier: (Tag) -> Bool) -> Int? {
    var found: Int?
    for position in elements.indices.reversed() {
      let tag = elements[position].tag
      if barrier(tag) { break }
      if isWanted(tag) { found = position }
    }
    return found
  }
}
