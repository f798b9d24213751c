/// Reads the pieces that selectors are made of (CSS Syntax Level 3, section 4.3).
struct CSSScanner {
  let scalars: [Unicode.Scalar]
  private(set) var position = 0

  init(_ text: String) { scalars = Array(text.unicodeScalars) }

  var next: Unicode.Scalar? { peek(0) }

  func peek(_ ahead: Int) -> Unicode.Scalar? {
    position + ahead < scalars.count ? scalars[position + ahead] : nil
  }

  mutating func advance(_ count: Int = 1) { position = min(position + count, scalars.count) }

  mutating func skip(_ scalar: Unicode.Scalar) -> Bool {
    guard next == scalar else { return false }
    advance()
    return true
  }

  /// Skips white space and comments.
  ///
  /// - Returns: whether there was white space.
  mutating func skipSpace() -> Bool {
    var isSpace = false
    while let scalar = next {
      if CSSScanner.isSpace(scalar) {
        isSpace = true
        advance()
      } else if scalar == "/", peek(1) == "*" {
        advance(2)
        while next != nil, !(next == "*" && peek(1) == "/") { advance() }
        advance(2)
      } else {
        break
      }
    }
    return isSpace
  }

  /// What stands at the place, for messages.
  var inWords: String { next.map { "'\($0)'" } ?? "the end" }

  // MARK: Names and texts

  /// Whether an identifier begins here (section 4.3.9).
  var isAtIdentifier: Bool {
    guard let first = next else { return false }
    if first == "-" {
      guard let second = peek(1) else { return false }
      return CSSScanner.isNameStart(second) || second == "-" || isEscape(at: 1)
    }
    return CSSScanner.isNameStart(first) || isEscape(at: 0)
  }

  /// An identifier, its escapes resolved; `nil` when none begins here.
  mutating func identifier() -> String? { isAtIdentifier ? name() : nil }

  /// The characters that can stand in an identifier, also where none may begin (section 4.3.11).
  mutating func name() -> String {
    var name = String.UnicodeScalarView()
    while let scalar = next {
      if CSSScanner.isNamePart(scalar) {
        name.append(scalar)
        advance()
      } else if isEscape(at: 0) {
        name.append(escape())
      } else {
        break
      }
    }
    return String(name)
  }

  /// A text between quotation marks; `nil` when none begins here.
  mutating func string() throws(SelectorFault) -> String? {
    guard let mark = next, mark == "\"" || mark == "'" else { return nil }
    let start = position
    advance()
    var text = String.UnicodeScalarView()
    while let scalar = next, !CSSScanner.isLineEnd(scalar) {
      if scalar == mark {
        advance()
        return String(text)
      }
      if isEscape(at: 0) {
        text.append(escape())
      } else if scalar == "\\" {
        // An escaped line end continues the text on the next line.
        advance(2)
      } else {
        text.append(scalar)
        advance()
      }
    }
    throw SelectorFault(offset: start, message: "the text has no closing quotation mark")
  }

  private func isEscape(at ahead: Int) -> Bool {
    guard peek(ahead) == "\\" else { return false }
    return peek(ahead + 1).map { !CSSScanner.isLineEnd($0) } ?? false
  }

  /// The character that an escape stands for (section 4.3.7).
  private mutating func escape() -> Unicode.Scalar {
    advance()
    var value: UInt32 = 0
    var digits = 0
    while digits < 6, let digit = next.flatMap({ Character($0).hexDigitValue }),
      next?.isASCII == true
    {
      value = value * 16 + UInt32(digit)
      digits += 1
      advance()
    }
    if digits == 0 {
      defer { advance() }
      return next ?? "\u{FFFD}"
    }
    if let scalar = next, CSSScanner.isSpace(scalar) { advance() }
    return value == 0 ? "\u{FFFD}" : Unicode.Scalar(value) ?? "\u{FFFD}"
  }

  // MARK: Characters

  static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    scalar == " " || scalar == "\t" || isLineEnd(scalar)
  }

  private static func isLineEnd(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "\n" || scalar == "\r" || scalar == "\u{C}"
  }

  private static func isNameStart(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value >= 0x80 || scalar == "_" || ("a"..."z").contains(scalar)
      || ("A"..."Z").contains(scalar)
  }

  private static func isNamePart(_ scalar: Unicode.Scalar) -> Bool {
    isNameStart(scalar) || scalar == "-" || ("0"..."9").contains(scalar)
  }
}

extension String {
  /// The text with `A` to `Z` in lower case, as HTML compares names; other letters stay.
  var asciiLowercased: String {
    String(decoding: utf8.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }, as: UTF8.self)
  }
}
