import SaafUnicode

/// Finds the tags of a page and their attributes, and what is no text: comments, scripts, styles,
/// drawings (HTML Living Standard, section 13.2.5, tokenization).
///
/// Three things are other than in the standard, so that no text is lost: a comment that nothing ends
/// ends at the next `>`, a quotation mark that nothing closes is left out, and a drawing that nothing
/// ends is read like other elements.
struct TagScanner {
  /// What begins at a `<`.
  enum Token: Equatable {
    /// A start tag, whose attributes are in ``TagScanner/attributes``.
    case startTag(name: Range<Int>, isSelfClosing: Bool, end: Int)
    case endTag(name: Range<Int>, end: Int)
    /// A comment or an element that holds no text.
    case hidden(end: Int)
    /// A script that holds JSON-LD.
    case linkedData(content: Range<Int>, end: Int)
    /// An element that holds no text, up to the end of the page.
    case unclosed(element: String)
    /// The character itself.
    case text
  }

  /// An attribute as it is written.
  struct Attribute: Equatable {
    var name: Range<Int>
    /// Without quotation marks; empty when there is none.
    var value: Range<Int>
  }

  /// The attributes of the last start tag.
  private(set) var attributes: [Attribute] = []

  let page: [UInt8]
  /// Where the search goes on.
  var position = 0
  /// Where the text begins that goes up to the next tag.
  private(set) var textStart = 0
  /// Quotation marks that are known to have no partner in the rest of the page, so that no more than
  /// one search for each goes to the end.
  private var lastDoubleQuote = Int.max
  private var lastSingleQuote = Int.max
  /// Whether scripts in comments in scripts are still believed; not after a script that they would
  /// keep from ending.
  private var hasClosedScripts = true
  /// Whether drawings are still searched for their ends; not after one that had none.
  private var hasClosedDrawings = true
  /// Elements that have no end tag in the rest of the page.
  private var unclosed: Set<String> = []
  /// Whether comments are still searched for their ends.
  private var hasClosedComments = true

  init(_ page: [UInt8]) { self.page = page }

  /// The offset of the next `<`.
  mutating func nextTag() -> Int? {
    let found = firstIndex(of: 0x3C, from: position)
    return found < page.count ? found : nil
  }

  /// Goes on behind something that is no text.
  mutating func skip(to end: Int) {
    position = end
    textStart = end
  }

  mutating func token(at start: Int) -> Token {
    guard start + 1 < page.count else { return .text }
    switch page[start + 1] {
    case 0x21: return .hidden(end: endOfDeclaration(start))
    case 0x3F: return .hidden(end: endOfBogusComment(start))
    case 0x2F:
      guard start + 2 < page.count, isLetter(page[start + 2]) else {
        return .hidden(end: endOfBogusComment(start))
      }
      return .endTag(name: start + 2..<endOfName(start + 2), end: endOfBogusComment(start))
    case let byte where isLetter(byte): return startTag(start)
    default: return .text
    }
  }

  // MARK: Comments

  private mutating func endOfDeclaration(_ start: Int) -> Int {
    guard has("<!--", at: start) else { return endOfBogusComment(start) }
    if has(">", at: start + 4) { return start + 5 }
    if has("->", at: start + 4) { return start + 6 }
    var dash = start + 4
    while hasClosedComments {
      dash = firstIndex(of: 0x2D, from: dash)
      if has("-->", at: dash) { return dash + 3 }
      if has("--!>", at: dash) { return dash + 4 }
      if dash == page.count { hasClosedComments = false }
      dash += 1
    }
    return endOfBogusComment(start)
  }

  private func endOfBogusComment(_ start: Int) -> Int {
    min(page.count, firstIndex(of: 0x3E, from: start) + 1)
  }

  // MARK: Tags

  private mutating func startTag(_ start: Int) -> Token {
    let name = start + 1..<endOfName(start + 1)
    // The end of the page ends no tag.
    guard let (end, isSelfClosing) = readAttributes(from: name.upperBound) else {
      return .hidden(end: page.count)
    }
    if page[start + 1] | 0x20 == 0x73 {
      if isElement("script", at: start) { return script(start, tagEnd: end) }
      if isElement("style", at: start) {
        return endOfElement("style", from: end).map { .hidden(end: endOfBogusComment($0)) }
          ?? .unclosed(element: "style")
      }
      if isElement("svg", at: start), let end = endOfDrawing(start, tagEnd: end) {
        return .hidden(end: end)
      }
    }
    return .startTag(name: name, isSelfClosing: isSelfClosing, end: end)
  }

  private func endOfName(_ start: Int) -> Int {
    var index = start
    while index < page.count, !isSpace(page[index]), page[index] != 0x2F, page[index] != 0x3E {
      index += 1
    }
    return index
  }

  /// - Returns: where the tag ends; `nil` when it does not.
  private mutating func readAttributes(from start: Int) -> (end: Int, isSelfClosing: Bool)? {
    attributes.removeAll(keepingCapacity: true)
    var index = start
    while index < page.count {
      switch page[index] {
      case 0x3E: return (index + 1, false)
      case 0x2F:
        index += 1
        if index < page.count, page[index] == 0x3E { return (index + 1, true) }
      case let byte where isSpace(byte): index += 1
      default: index = readAttribute(from: index)
      }
    }
    return nil
  }

  /// - Returns: where the attribute ends.
  private mutating func readAttribute(from start: Int) -> Int {
    // An equals sign at the start belongs to the name.
    var end = start + 1
    while end < page.count, !isSpace(page[end]), page[end] != 0x2F, page[end] != 0x3E,
      page[end] != 0x3D
    {
      end += 1
    }
    let name = start..<end
    let sign = skipSpaces(from: end)
    guard sign < page.count, page[sign] == 0x3D else {
      attributes.append(Attribute(name: name, value: end..<end))
      return sign
    }
    var value = skipSpaces(from: sign + 1)
    if value < page.count, page[value] == 0x22 || page[value] == 0x27 {
      if let close = closingQuote(page[value], after: value) {
        attributes.append(Attribute(name: name, value: value + 1..<close))
        return close + 1
      }
      value += 1
    }
    end = value
    while end < page.count, !isSpace(page[end]), page[end] != 0x3E { end += 1 }
    attributes.append(Attribute(name: name, value: value..<end))
    return end
  }

  private func skipSpaces(from start: Int) -> Int {
    var index = start
    while index < page.count, isSpace(page[index]) { index += 1 }
    return index
  }

  private mutating func closingQuote(_ quote: UInt8, after index: Int) -> Int? {
    guard index < (quote == 0x22 ? lastDoubleQuote : lastSingleQuote) else { return nil }
    let close = firstIndex(of: quote, from: index + 1)
    if close < page.count { return close }
    if quote == 0x22 { lastDoubleQuote = index } else { lastSingleQuote = index }
    return nil
  }

  // MARK: Elements without text

  private mutating func script(_ start: Int, tagEnd: Int) -> Token {
    guard let end = endOfScript(from: tagEnd) else { return .unclosed(element: "script") }
    let contentEnd = end.close
    if contains("ld+json", in: start..<tagEnd) {
      return .linkedData(content: tagEnd..<contentEnd, end: end.end)
    }
    return .hidden(end: end.end)
  }

  /// Where a script's end tag begins and ends. Inside `<!--`, a `<script>` and its end tag belong to
  /// the content (“script data double escaped state”), unless nothing else ends the script.
  private mutating func endOfScript(from start: Int) -> (close: Int, end: Int)? {
    var isEscaped = false
    var isDouble = false
    var inner: Int?
    var index = start
    while true {
      if !isEscaped { index = firstIndex(of: 0x3C, from: index) }
      guard index < page.count else { break }
      if isEscaped, has("-->", at: index) {
        isEscaped = false
        isDouble = false
      } else if has("<!--", at: index) {
        isEscaped = true
      } else if isElement("script", at: index) {
        isDouble = isEscaped
      } else if isEndTag("script", at: index) {
        if !isDouble || !hasClosedScripts { return (index, endOfBogusComment(index)) }
        inner = inner ?? index
        isDouble = false
      }
      index += 1
    }
    hasClosedScripts = false
    return inner.map { ($0, endOfBogusComment($0)) }
  }

  /// Where the end tag begins of an element in which nothing else is a tag.
  mutating func endOfElement(_ name: StaticString, from start: Int) -> Int? {
    guard !unclosed.contains("\(name)") else { return nil }
    var index = firstIndex(of: 0x3C, from: start)
    while index < page.count {
      if isEndTag(name, at: index) { return index }
      index = firstIndex(of: 0x3C, from: index + 1)
    }
    unclosed.insert("\(name)")
    return nil
  }

  /// The end of a drawing, drawings in it included; `nil` when it does not end, and then its text is
  /// better seen than lost.
  private mutating func endOfDrawing(_ start: Int, tagEnd: Int) -> Int? {
    if page[tagEnd - 2] == 0x2F { return tagEnd }
    guard hasClosedDrawings else { return nil }
    var depth = 1
    var index = tagEnd
    while true {
      index = firstIndex(of: 0x3C, from: index)
      guard index < page.count else { break }
      if isEndTag("svg", at: index) {
        depth -= 1
        if depth == 0 { return endOfBogusComment(index) }
      } else if isElement("svg", at: index), !isClosedByItself(index) {
        depth += 1
      }
      index += 1
    }
    hasClosedDrawings = false
    return nil
  }

  private func isClosedByItself(_ start: Int) -> Bool {
    let end = endOfBogusComment(start)
    return end - 2 > start && page[end - 2] == 0x2F
  }

  // MARK: Bytes

  private func firstIndex(of byte: UInt8, from start: Int) -> Int {
    guard start < page.count else { return page.count }
    return page.span.firstIndex(of: byte, in: start..<page.count)
  }

  /// Whether an element of that name begins at `index`, in letters of any case.
  private func isElement(_ name: StaticString, at index: Int) -> Bool {
    index < page.count && page[index] == 0x3C && hasName(name, at: index + 1)
  }

  private func isEndTag(_ name: StaticString, at index: Int) -> Bool {
    has("</", at: index) && hasName(name, at: index + 2)
  }

  private func hasName(_ name: StaticString, at index: Int) -> Bool {
    let end = index + name.utf8CodeUnitCount
    guard end < page.count else { return false }
    return name.withUTF8Buffer { name in
      name.indices.allSatisfy { page[index + $0] | 0x20 == name[$0] }
    } && (isSpace(page[end]) || page[end] == 0x3E || page[end] == 0x2F)
  }

  private func has(_ text: StaticString, at index: Int) -> Bool {
    guard index + text.utf8CodeUnitCount <= page.count else { return false }
    return text.withUTF8Buffer { text in text.indices.allSatisfy { page[index + $0] == text[$0] } }
  }

  private func contains(_ text: StaticString, in range: Range<Int>) -> Bool {
    text.withUTF8Buffer { text in
      guard range.count >= text.count else { return false }
      return (range.lowerBound...range.upperBound - text.count).contains { start in
        text.indices.allSatisfy { page[start + $0] | 0x20 == text[$0] | 0x20 }
      }
    }
  }

  private func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }

  private func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || (0x09...0x0D).contains(byte) && byte != 0x0B
  }
}
