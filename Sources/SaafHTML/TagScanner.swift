import SaafUnicode

/// Finds where the tags, comments and raw texts of a page end, without looking at what they say.
struct TagScanner {
  /// What begins at a `<`.
  enum Token: Equatable {
    /// A tag that the parser is to see.
    case tag(end: Int)
    /// A tag with too many attributes: what lies between `cut` and its `>` is to be left out.
    case crowdedTag(cut: Int, end: Int)
    /// A tag in which a quotation mark opens that nothing closes.
    case openQuote(at: Int, end: Int)
    /// A comment or an element that holds no text.
    case hidden(end: Int)
    /// A script that holds JSON-LD.
    case linkedData(content: Range<Int>, end: Int)
    /// An element that holds no text, up to the end of the page.
    case unclosed(element: String)
    /// The character itself.
    case text
  }

  private let page: [UInt8]
  /// Where the search goes on.
  var position = 0
  /// Quotation marks that are known to have no partner in the rest of the page, so that no more than
  /// one search for each goes to the end.
  private var lastQuote: [UInt8: Int] = [:]
  /// From where on no comment has an end, so that no more than one search for one goes to the end.
  private var lastComment = Int.max
  /// Whether scripts in comments in scripts are still believed; not after a script that they would
  /// keep from ending.
  private var hasClosedScripts = true
  /// Whether drawings are still searched for their ends; not after one that had none.
  private var hasClosedDrawings = true

  init(_ page: [UInt8]) { self.page = page }

  /// The offset of the next `<`.
  mutating func nextTag() -> Int? {
    let found = firstIndex(of: 0x3C, from: position)
    return found < page.count ? found : nil
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
      return .tag(end: endOfBogusComment(start))
    case let byte where isLetter(byte): return startTag(start)
    default: return .text
    }
  }

  // MARK: Comments

  private mutating func endOfDeclaration(_ start: Int) -> Int {
    guard has("<!--", at: start) else { return endOfBogusComment(start) }
    if has(">", at: start + 4) { return start + 5 }
    if has("->", at: start + 4) { return start + 6 }
    guard start < lastComment else { return endOfBogusComment(start) }
    var dash = start + 4
    while true {
      dash = firstIndex(of: 0x2D, from: dash)
      guard dash < page.count else {
        lastComment = start
        return endOfBogusComment(start)
      }
      if has("-->", at: dash) { return dash + 3 }
      if has("--!>", at: dash) { return dash + 4 }
      dash += 1
    }
  }

  private func endOfBogusComment(_ start: Int) -> Int {
    min(page.count, firstIndex(of: 0x3E, from: start) + 1)
  }

  // MARK: Tags

  /// The most bytes that a tag may have before its attributes are counted, and the most of them: the
  /// parser compares each with all before it.
  private static let longTag = 2048
  private static let maximumAttributes = 512

  private mutating func startTag(_ start: Int) -> Token {
    let end: Int
    switch endOfTag(start) {
    case .closed(let offset): end = offset
    case .openQuote(let quote):
      return .openQuote(at: quote, end: endOfBogusComment(start))
    }
    switch page[start + 1] | 0x20 {
    case 0x73:
      if isElement("script", at: start) { return script(start, tagEnd: end) }
      if isElement("style", at: start) {
        return endOfRawText("style", from: end).map { .hidden(end: $0) }
          ?? .unclosed(element: "style")
      }
      if isElement("svg", at: start), let end = endOfDrawing(start, tagEnd: end) {
        return .hidden(end: end)
      }
    default: break
    }
    if end - start > TagScanner.longTag, let cut = cut(of: start..<end) {
      return .crowdedTag(cut: cut, end: end)
    }
    return .tag(end: end)
  }

  private enum TagEnd {
    case closed(Int)
    case openQuote(Int)
  }

  /// Goes over quoted values, in which a `>` ends nothing.
  private mutating func endOfTag(_ start: Int) -> TagEnd {
    var index = start + 1
    while index < page.count {
      let byte = page[index]
      if byte == 0x3E { return .closed(index + 1) }
      if byte == 0x22 || byte == 0x27, followsEquals(index, in: start) {
        guard let close = closingQuote(byte, after: index) else { return .openQuote(index) }
        index = close
      }
      index += 1
    }
    return .closed(page.count)
  }

  private func followsEquals(_ quote: Int, in start: Int) -> Bool {
    var index = quote - 1
    while index > start, isSpace(page[index]) { index -= 1 }
    return page[index] == 0x3D
  }

  private mutating func closingQuote(_ quote: UInt8, after index: Int) -> Int? {
    if let none = lastQuote[quote], index >= none { return nil }
    let close = firstIndex(of: quote, from: index + 1)
    if close < page.count { return close }
    lastQuote[quote] = index
    return nil
  }

  /// Where the attribute begins that is one too many.
  private func cut(of tag: Range<Int>) -> Int? {
    var count = 0
    var index = tag.lowerBound + 1
    while index < tag.upperBound - 1 {
      if isSpace(page[index]) {
        while index < tag.upperBound - 1, isSpace(page[index]) { index += 1 }
        count += 1
        if count > TagScanner.maximumAttributes { return index }
      } else if page[index] == 0x22 || page[index] == 0x27, followsEquals(index, in: tag.lowerBound)
      {
        index = firstIndex(of: page[index], from: index + 1) + 1
        // The next attribute can begin at once.
        if index < tag.upperBound - 1, !isSpace(page[index]) {
          count += 1
          if count > TagScanner.maximumAttributes { return index }
        }
      } else {
        index += 1
      }
    }
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

  private func endOfRawText(_ name: StaticString, from start: Int) -> Int? {
    var index = start
    while true {
      index = firstIndex(of: 0x3C, from: index)
      guard index < page.count else { return nil }
      if isEndTag(name, at: index) { return endOfBogusComment(index) }
      index += 1
    }
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
