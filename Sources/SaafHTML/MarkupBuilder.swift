import SaafModel
import SaafText

/// Builds ``Markup`` from tags and texts in the order of a page.
///
/// Elements begin and end as in browsers (HTML Living Standard, section 13.2.6, tree construction),
/// so far as it matters for the text in them. Left out are what would tear the order of the page: no
/// element is moved in front of a table, and none is opened again because its end was missing. An
/// element whose tag closes itself is empty, whatever its name.
struct MarkupBuilder {
  /// How deep elements can be nested. Browsers stop at 512; what is deeper was never closed.
  static let maximumDepth = 512

  private(set) var markup = Markup()
  /// How many elements were read as siblings of those they are nested in.
  private(set) var flattened = 0

  private let page: [UInt8]
  private let tags = MarkupBuilder.allTags
  private let attributeNames = MarkupBuilder.allAttributeNames
  private var open = OpenElements()
  /// How many of the elements that were read as siblings have not ended.
  private var overflow = 0
  private var head: Int32?
  private var body: Int32?

  /// - Parameter page: valid UTF-8.
  init(_ page: [UInt8]) {
    self.page = page
    markup.nodes.reserveCapacity(page.count / 128)
    markup.attributes.reserveCapacity(page.count / 128)
    // Most texts and values stay where they are; decoded ones are put behind the page.
    markup.buffer.reserveCapacity(page.count + page.count / 16)
    markup.buffer += page
  }

  var isInHead: Bool { open.contains(.head) }

  // MARK: Start tags

  /// - Returns: the name of the element.
  mutating func start(
    _ name: Range<Int>, _ attributes: [TagScanner.Attribute], isSelfClosing: Bool, at origin: Int
  ) -> Tag {
    let tag = tags[page.span, name] ?? .other
    if markup.nodes.isEmpty, tag != .html { append(.html, name: 0..<0, origin: origin) }
    switch tag {
    case .html where !markup.nodes.isEmpty:
      complete(0, attributes)
      return tag
    case .head:
      if head == nil, body == nil { beginHead(origin, attributes, name) }
      return tag
    case .body where body != nil:
      complete(body ?? 0, attributes)
      return tag
    case .html: break
    default: prepare(for: tag, origin)
    }
    if overflow == 0 { endImplied(by: tag) }
    append(tag, name: name, origin: origin, attributes)
    if tag == .body { body = open.last?.node }
    if isSelfClosing || tag.nesting.contains(.void) { endLast() }
    return tag
  }

  /// Begins the head or the body, if the element stands in one that has not begun.
  private mutating func prepare(for tag: Tag, _ origin: Int) {
    guard body == nil else { return }
    // What stands in an element of the head, as in `<noscript>`, does not end it.
    if open.count > 2, tag != .body { return }
    if tag.nesting.contains(.head) {
      beginHead(origin)
    } else {
      end(from: 1)
      if tag != .body {
        append(.body, name: 0..<0, origin: origin)
        body = open.last?.node
      }
    }
  }

  /// Begins the head, or goes on with it.
  private mutating func beginHead(
    _ origin: Int, _ attributes: [TagScanner.Attribute] = [], _ name: Range<Int> = 0..<0
  ) {
    if let head {
      if !open.contains(.head) { open.append(.init(node: head, tag: .head, name: name)) }
    } else {
      append(.head, name: name, origin: origin, attributes)
      head = open.last?.node
    }
  }

  /// Gives an element that was begun without a tag the attributes of a tag that comes late.
  private mutating func complete(_ node: Int32, _ attributes: [TagScanner.Attribute]) {
    guard markup.nodes[Int(node)].count == 0 else { return }
    let first = markup.attributes.count
    add(attributes)
    markup.nodes[Int(node)].first = Int32(truncatingIfNeeded: first)
    markup.nodes[Int(node)].count = Int32(truncatingIfNeeded: markup.attributes.count - first)
  }

  /// Ends the open elements that cannot hold what now begins, their end tags left out.
  private mutating func endImplied(by tag: Tag) {
    let nesting = tag.nesting
    switch tag {
    case .li:
      end(from: open.innermost(.li, upTo: MarkupBuilder.isItemBorder))
    case .dd, .dt:
      end(
        from: open.innermost(
          where: { $0 == .dd || $0 == .dt }, upTo: MarkupBuilder.isItemBorder))
    case .option, .optgroup:
      while let last = open.last?.tag, last == .option || last == .optgroup && tag == .optgroup {
        end(from: open.count - 1)
      }
    case .rb, .rp, .rt, .rtc:
      while let last = open.last?.tag,
        [.rb, .rp, .rt].contains(last) || last == .rtc && tag == .rtc
      {
        end(from: open.count - 1)
      }
    case .a, .nobr: endFormatting(tag)
    case .button: end(from: open.innermost(.button) { $0.nesting.contains(.scope) })
    default:
      if nesting.contains(.tablePart) || tag == .col {
        end(
          from: open.outermost(
            where: { $0.isEnded(byTablePart: tag) }, upTo: { $0.nesting.contains(.tableScope) }))
      }
    }
    if nesting.contains(.endsParagraph) { end(from: paragraph) }
    if nesting.contains(.heading), open.last?.tag.nesting.contains(.heading) ?? false {
      end(from: open.count - 1)
    }
  }

  private static func isItemBorder(_ tag: Tag) -> Bool {
    tag.nesting.contains(.special) && tag != .address && tag != .div && tag != .p
  }

  /// The open paragraph that a tag can end.
  private var paragraph: Int? {
    open.innermost(.p) { $0.nesting.contains(.scope) || $0 == .button }
  }

  // MARK: End tags

  mutating func end(_ name: Range<Int>, at origin: Int) {
    let tag = tags[page.span, name] ?? .other
    if overflow > 0 {
      overflow -= 1
      return
    }
    let nesting = tag.nesting
    switch tag {
    // What comes after them belongs to the body, too.
    case .html, .body: break
    case .head:
      if body == nil { end(from: 1) }
    case .p where paragraph == nil, .br:
      // They break the line.
      _ = start(name, [], isSelfClosing: true, at: origin)
    case .p: end(from: paragraph)
    case .li:
      end(from: open.innermost(.li) { $0.nesting.contains(.scope) || $0 == .ul || $0 == .ol })
    case .other: endOther(name)
    default:
      if nesting.contains(.formatting) {
        endFormatting(tag)
      } else if nesting.contains(.heading) {
        end(
          from: open.innermost(
            where: { $0.nesting.contains(.heading) }, upTo: { $0.nesting.contains(.scope) }))
      } else {
        let barrier: Tag.Nesting =
          tag == .table || nesting.contains(.tablePart)
          ? .tableScope : nesting.contains(.special) ? .scope : .special
        end(from: open.innermost(tag) { !$0.nesting.isDisjoint(with: barrier) })
      }
    }
  }

  /// Ends the innermost element of a name that HTML does not know.
  private mutating func endOther(_ name: Range<Int>) {
    guard open.contains(.other) else { return }
    for position in (0..<open.count).reversed() {
      let element = open[position]
      if element.tag == .other, isSame(element.name, name) { return end(from: position) }
      if element.tag.nesting.contains(.special) { return }
    }
  }

  private func isSame(_ first: Range<Int>, _ second: Range<Int>) -> Bool {
    page[first].lowercased == page[second].lowercased
  }

  /// Ends an element that ends where its end tag is, whatever is open in it.
  ///
  /// In browsers, a block that is still open gets a copy of the element for what it holds so far
  /// (“adoption agency algorithm”). Here the element moves into the block, if the block is the first
  /// that it holds; otherwise it ends before the block.
  private mutating func endFormatting(_ tag: Tag) {
    guard var position = open.innermost(tag, upTo: { $0.nesting.contains(.scope) }) else { return }
    while position + 1 < open.count {
      let (outer, inner) = (Int(open[position].node), Int(open[position + 1].node))
      guard isBlank(outer + 1..<inner) else {
        guard open.elements[position...].contains(where: { $0.tag.nesting.contains(.special) })
        else { break }
        markup.nodes[outer].end = Int32(truncatingIfNeeded: inner)
        markup.nodes[inner].parent = markup.nodes[outer].parent
        open.remove(at: position)
        return
      }
      exchange(outer, inner)
      open.exchangeNames(at: position)
      position += 1
    }
    end(from: position)
  }

  /// Whether all nodes of a range are white space.
  private func isBlank(_ nodes: Range<Int>) -> Bool {
    nodes.allSatisfy { node in
      markup.nodes[node].isText && markup.text(of: node).allSatisfy { $0 <= 0x20 }
    }
  }

  /// Exchanges the names and attributes of two elements; the nodes keep their places.
  private mutating func exchange(_ first: Int, _ second: Int) {
    let (one, other) = (markup.nodes[first], markup.nodes[second])
    (markup.nodes[first].tag, markup.nodes[second].tag) = (other.tag, one.tag)
    (markup.nodes[first].first, markup.nodes[second].first) = (other.first, one.first)
    (markup.nodes[first].count, markup.nodes[second].count) = (other.count, one.count)
    if one.tag == .other || other.tag == .other {
      let names = (markup.otherNames[first], markup.otherNames[second])
      (markup.otherNames[first], markup.otherNames[second]) = (names.1, names.0)
    }
  }

  /// Ends the elements from a position in the stack on.
  private mutating func end(from position: Int?) {
    guard let position else { return }
    while open.count > position { endLast() }
  }

  private mutating func endLast() {
    if overflow > 0 {
      overflow -= 1
    } else {
      let node = Int(open.removeLast().node)
      markup.nodes[node].end = Int32(truncatingIfNeeded: markup.nodes.count)
    }
  }

  /// Ends what the page left open.
  mutating func finish() {
    overflow = 0
    end(from: 0)
  }

  // MARK: Texts

  /// - Parameter hasReferences: whether `&amp;` means something in the text.
  mutating func text(_ range: Range<Int>, hasReferences: Bool = true) {
    guard !range.isEmpty else { return }
    if body == nil, open.count <= 2 {
      // White space before the body is no text.
      guard let start = page[range].firstIndex(where: { !MarkupBuilder.isSpace($0) }) else {
        return
      }
      if markup.nodes.isEmpty { append(.html, name: 0..<0, origin: start) }
      prepare(for: .text, start)
      return text(start..<range.upperBound, hasReferences: hasReferences)
    }
    let parent = open.last?.node ?? -1
    let isDecoded =
      hasReferences && page.span.firstIndex(of: 0x26, in: range) < range.upperBound
    if let last = markup.nodes.last, last.isText, last.parent == parent {
      // What stood between was no element.
      join(range, isDecoded: isDecoded)
      return
    }
    var part = range
    if isDecoded {
      let start = markup.buffer.count
      CharacterReference.decode(page, range, isValue: false, into: &markup.buffer)
      part = start..<markup.buffer.count
    }
    markup.nodes.append(
      Markup.Node(
        tag: .text, parent: parent, end: Int32(truncatingIfNeeded: markup.nodes.count + 1),
        first: Int32(truncatingIfNeeded: part.lowerBound),
        count: Int32(truncatingIfNeeded: part.count),
        origin: Int32(truncatingIfNeeded: range.lowerBound)))
  }

  /// Appends to the last text, which for that is put at the end of the buffer.
  private mutating func join(_ range: Range<Int>, isDecoded: Bool) {
    let index = markup.nodes.count - 1
    let last =
      Int(markup.nodes[index].first)..<Int(markup.nodes[index].first)
      + Int(markup.nodes[index].count)
    var start = last.lowerBound
    if last.upperBound < markup.buffer.count {
      start = markup.buffer.count
      markup.buffer += Array(markup.buffer[last])
    }
    if isDecoded {
      CharacterReference.decode(page, range, isValue: false, into: &markup.buffer)
    } else {
      markup.buffer += page[range]
    }
    markup.nodes[index].first = Int32(truncatingIfNeeded: start)
    markup.nodes[index].count = Int32(truncatingIfNeeded: markup.buffer.count - start)
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x0A || byte == 0x09 || byte == 0x0D || byte == 0x0C
  }

  // MARK: Nodes

  /// Appends an element and opens it.
  private mutating func append(
    _ tag: Tag, name: Range<Int>, origin: Int, _ attributes: [TagScanner.Attribute] = []
  ) {
    let index = markup.nodes.count
    let first = markup.attributes.count
    add(attributes)
    if tag == .other {
      markup.otherNames[index] = String(decoding: page[name].lowercased, as: UTF8.self)
    }
    markup.nodes.append(
      Markup.Node(
        tag: tag, parent: open.last?.node ?? -1, end: Int32(truncatingIfNeeded: index + 1),
        first: Int32(truncatingIfNeeded: first),
        count: Int32(truncatingIfNeeded: markup.attributes.count - first),
        origin: Int32(truncatingIfNeeded: origin)))
    if open.count < MarkupBuilder.maximumDepth {
      open.append(.init(node: Int32(truncatingIfNeeded: index), tag: tag, name: name))
    } else {
      flattened += 1
      overflow += 1
    }
  }

  /// Appends the attributes of an element; of several with one name only the first counts.
  private mutating func add(_ attributes: [TagScanner.Attribute]) {
    var seen: UInt64 = 0
    for attribute in attributes {
      let name = attributeNames[page.span, attribute.name] ?? .other
      var spelling = attribute.name
      if name == .other {
        if page[spelling].contains(where: { (0x41...0x5A).contains($0) }) {
          spelling = append(page[spelling].lowercased)
        }
      } else {
        spelling = spelling.lowerBound..<spelling.lowerBound
        let bit: UInt64 = 1 << UInt64(name.rawValue)
        if seen & bit != 0 { continue }
        seen |= bit
      }
      var value = attribute.value
      if page.span.firstIndex(of: 0x26, in: value) < value.upperBound {
        let start = markup.buffer.count
        CharacterReference.decode(page, value, isValue: true, into: &markup.buffer)
        value = start..<markup.buffer.count
      }
      markup.attributes.append(
        Markup.Attribute(
          name: name, nameStart: Int32(truncatingIfNeeded: spelling.lowerBound),
          nameCount: Int32(truncatingIfNeeded: spelling.count),
          valueStart: Int32(truncatingIfNeeded: value.lowerBound),
          valueCount: Int32(truncatingIfNeeded: value.count)))
    }
  }

  private mutating func append(_ bytes: [UInt8]) -> Range<Int> {
    let start = markup.buffer.count
    markup.buffer += bytes
    return start..<markup.buffer.count
  }

  private static let allTags = NameTable(
    Tag.allCases.filter { $0 != .text && $0 != .other }.map { (String(describing: $0), $0) })
  private static let allAttributeNames = NameTable(
    AttributeName.allCases.filter { $0 != .other }.map { ($0.spelling, $0) })
}

extension Tag {
  /// Whether an open part of a table ends where another begins.
  fileprivate func isEnded(byTablePart next: Tag) -> Bool {
    switch next {
    case .td, .th: self == .td || self == .th || self == .caption || self == .colgroup
    case .tr: self == .tr || isEnded(byTablePart: .td)
    case .col: self == .caption
    default: nesting.contains(.tablePart)
    }
  }
}

extension ArraySlice<UInt8> {
  /// The bytes with capitals of ASCII made small.
  fileprivate var lowercased: [UInt8] {
    map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
  }
}
