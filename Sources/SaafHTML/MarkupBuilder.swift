internal import CLibXML2
import Glibc
import SaafModel
import SaafText

/// Builds ``Markup`` from the events of the parser, which hold for the time of one call only.
final class MarkupBuilder {
  /// How deep elements can be nested. Browsers stop at 512; what is deeper was never closed.
  static let maximumDepth = 512

  /// How many elements and texts a page can have. The largest pages that people read have a third of
  /// it; each takes some hundred bytes on its way to the outputs.
  static let maximumNodes = 1_000_000

  /// How many elements were read as siblings of those they are nested in.
  private(set) var flattened = 0
  /// Why the parser was stopped.
  private(set) var problem: String?

  private let scrubbed: ScrubbedPage
  private let context: htmlParserCtxtPtr
  private(set) var markup = Markup()
  /// The elements that the parser has open, by node; ``ended`` for those that HTML ends before the
  /// parser does.
  private var stack: [Int32] = []
  private static let ended: Int32 = -2
  /// The innermost open element; −1 outside all.
  private var current: Int32 = -1
  private var depth = 0
  private var places: ScrubbedPage.Places
  private var work = 0

  init(_ scrubbed: ScrubbedPage, context: htmlParserCtxtPtr) {
    self.scrubbed = scrubbed
    self.context = context
    places = scrubbed.places
    let size = scrubbed.bytes.count
    markup.nodes.reserveCapacity(size / 48)
    markup.attributes.reserveCapacity(size / 64)
    markup.buffer.reserveCapacity(size)
  }

  /// The builder behind the pointer that the parser hands to its events.
  static func of(_ pointer: UnsafeMutableRawPointer?) -> MarkupBuilder {
    guard let pointer else { preconditionFailure("the parser gives back what it was given") }
    return Unmanaged<MarkupBuilder>.fromOpaque(pointer).takeUnretainedValue()
  }

  func start(
    _ name: UnsafePointer<UInt8>, _ attributes: UnsafeMutablePointer<UnsafePointer<UInt8>?>?
  ) {
    guard hasRoom() else { return }
    let name = UnsafeBufferPointer(start: name, count: strlen(name))
    let index = markup.nodes.count
    let first = markup.attributes.count
    if let attributes { add(attributes) }
    let tag = MarkupBuilder.tags[name]
    if let tag { endImplied(by: tag) }
    if tag == nil { markup.otherNames[index] = String(decoding: name, as: UTF8.self) }
    append(tag ?? .other, first: first, count: markup.attributes.count - first, origin: origin(0))
    depth += 1
    if depth <= MarkupBuilder.maximumDepth {
      stack.append(Int32(truncatingIfNeeded: index))
      current = Int32(truncatingIfNeeded: index)
    } else {
      flattened += 1
    }
  }

  func end() {
    guard problem == nil else { return }
    depth -= 1
    guard depth < MarkupBuilder.maximumDepth, let index = stack.popLast() else { return }
    if index != MarkupBuilder.ended { close(index) }
  }

  private func close(_ index: Int32) {
    markup.nodes[Int(index)].end = Int32(truncatingIfNeeded: markup.nodes.count)
    current = markup.nodes[Int(index)].parent
  }

  /// Ends the open element that cannot hold what now begins, where the parser, which is older than
  /// HTML5, leaves it open (HTML Living Standard, section 13.2.6.4.7).
  private func endImplied(by tag: Tag) {
    guard current >= 0, let last = stack.last, last == current,
      markup.nodes[Int(current)].tag.isEnded(by: tag)
    else { return }
    stack[stack.count - 1] = MarkupBuilder.ended
    close(current)
  }

  func characters(_ text: UnsafeBufferPointer<UInt8>) {
    guard !text.isEmpty, hasRoom() else { return }
    let start = markup.buffer.count
    if text.count == 2, text[0] == 0xC2, (0x80...0x9F).contains(text[1]) {
      // A reference to a C1 control means the character that windows-1252 has in its place (HTML
      // Living Standard, section 13.2.5.84).
      markup.buffer += Windows1252.utf8(ofControl: text[1])
    } else {
      markup.buffer.append(contentsOf: text)
    }
    let count = markup.buffer.count - start
    if let last = markup.nodes.last, last.isText, Int(last.first + last.count) == start,
      last.parent == current
    {
      markup.nodes[markup.nodes.count - 1].count += Int32(truncatingIfNeeded: count)
    } else {
      append(.text, first: start, count: count, origin: origin(text.count))
    }
  }

  /// Whether another node can be taken; stops the parser when there are too many.
  private func hasRoom() -> Bool {
    if markup.nodes.count >= MarkupBuilder.maximumNodes, problem == nil {
      problem =
        "it has more than \(MarkupBuilder.maximumNodes) elements and texts, at byte \(origin(0)); "
        + "split it"
      xmlStopParser(context)
    }
    return problem == nil
  }

  /// Counts what the parser does for an end tag that ends nothing: it looks through all open elements.
  func noticeMismatch() {
    work += Int(context.pointee.nameNr)
    guard work > 1_000_000 + 64 * scrubbed.bytes.count, problem == nil else { return }
    problem =
      "its elements are nested \(context.pointee.nameNr) deep and closed by end tags that match "
      + "none of them, at byte \(origin(0)); it is no page that a browser shows"
    xmlStopParser(context)
  }

  /// Closes what the page left open.
  func finish() {
    while let index = stack.popLast() {
      if index != MarkupBuilder.ended { close(index) }
    }
  }

  private func append(_ tag: Tag, first: Int, count: Int, origin: Int) {
    markup.nodes.append(
      Markup.Node(
        tag: tag, parent: current, end: Int32(truncatingIfNeeded: markup.nodes.count + 1),
        first: Int32(truncatingIfNeeded: first), count: Int32(truncatingIfNeeded: count),
        origin: Int32(truncatingIfNeeded: origin)))
  }

  private func add(_ attributes: UnsafeMutablePointer<UnsafePointer<UInt8>?>) {
    var index = 0
    while let name = attributes[index] {
      let name = UnsafeBufferPointer(start: name, count: strlen(name))
      let known = MarkupBuilder.attributeNames[name]
      let nameStart = markup.buffer.count
      if known == nil { markup.buffer.append(contentsOf: name) }
      let valueStart = markup.buffer.count
      if let value = attributes[index + 1] {
        markup.buffer.append(contentsOf: UnsafeBufferPointer(start: value, count: strlen(value)))
      }
      markup.attributes.append(
        Markup.Attribute(
          name: known ?? .other, nameStart: Int32(truncatingIfNeeded: nameStart),
          nameCount: Int32(truncatingIfNeeded: valueStart - nameStart),
          valueStart: Int32(truncatingIfNeeded: valueStart),
          valueCount: Int32(truncatingIfNeeded: markup.buffer.count - valueStart)))
      index += 2
    }
  }

  /// Where the parser is in the page, less what it has just read.
  private func origin(_ count: Int) -> Int {
    guard let input = context.pointee.input else { return 0 }
    let position = Int(input.pointee.consumed) + (input.pointee.cur - input.pointee.base)
    return places.origin(of: max(0, position - count))
  }

  private static let tags = NameTable(
    Tag.allCases.filter { $0 != .text && $0 != .other }.map { (String(describing: $0), $0) })
  private static let attributeNames = NameTable(
    AttributeName.allCases.filter { $0 != .other }.map { ($0.spelling, $0) })
}
