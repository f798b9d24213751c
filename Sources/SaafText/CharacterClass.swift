/// The classes of characters that text rules ask for, by code point.
///
/// They hold in every script; none of them is a list of the letters of one.
public enum CharacterClass {
  /// White space of any kind, no-break and ideographic spaces included, line ends too.
  @inlinable @inline(__always)
  public static func isSpace(_ scalar: UInt32) -> Bool {
    if scalar < 0x80 { return scalar == 0x20 || (scalar >= 0x09 && scalar <= 0x0D) }
    switch scalar {
    case 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: return true
    default: return false
    }
  }

  /// Characters without width that shape no word: zero-width space, word joiner, byte order mark,
  /// soft hyphen, Mongolian vowel separator, invisible operators.
  @inlinable @inline(__always)
  public static func isInvisibleJunk(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0xAD, 0x180E, 0x200B, 0x2060...0x2064, 0xFEFF: return true
    default: return false
    }
  }

  /// Zero-width joiner and non-joiner.
  @inlinable @inline(__always)
  public static func isJoiner(_ scalar: UInt32) -> Bool { scalar == 0x200C || scalar == 0x200D }

  /// Marks that only steer the direction of text.
  @inlinable
  public static func isDirectionMark(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x200E, 0x200F, 0x061C, 0x202A...0x202E, 0x2066...0x2069: return true
    default: return false
    }
  }

  /// Control characters other than tab and line ends.
  @inlinable @inline(__always)
  public static func isControl(_ scalar: UInt32) -> Bool {
    (scalar < 0x20 && !(scalar >= 0x09 && scalar <= 0x0D))
      || (scalar >= 0x7F && scalar < 0xA0
        && scalar != 0x85)
  }

  /// Marks that end a sentence, in any script.
  @inlinable
  public static func isSentenceEnd(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x21, 0x2E, 0x3F, 0x2026, 0x203C...0x203D, 0x2047...0x2049: return true
    case 0x0589, 0x061F, 0x06D4, 0x0700...0x0702, 0x0964, 0x0965, 0x104A, 0x104B: return true
    case 0x1362, 0x1367, 0x1368, 0x166E, 0x17D4, 0x17D5, 0x1803, 0x1809, 0x0F0D, 0x0F0E:
      return true
    case 0x3002, 0xFF01, 0xFF0E, 0xFF1F, 0xFF61, 0xA9C8, 0xA9C9, 0xAAF0: return true
    default: return false
    }
  }

  /// Question marks, in any script.
  @inlinable
  public static func isQuestionMark(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x3F, 0xFF1F, 0x061F, 0x1367, 0x2047, 0x203D: return true
    default: return false
    }
  }

  /// Colons and signs that are used as one after a label.
  @inlinable
  public static func isColon(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x3A, 0xFF1A, 0xFE55, 0xFE13, 0x1366, 0x1365: return true
    default: return false
    }
  }

  /// Commas and semicolons, in any script.
  @inlinable
  public static func isComma(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x2C, 0x3B, 0x060C, 0x061B, 0x3001, 0xFF0C, 0xFF1B, 0xFF64, 0x1363, 0x1364: return true
    default: return false
    }
  }

  /// Quotation marks and brackets that may stand after a sentence's end mark.
  @inlinable
  public static func isCloser(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x22, 0x27, 0x29, 0x5D, 0x7D, 0xBB, 0x2019, 0x201D, 0x203A: return true
    case 0x300B, 0x300D, 0x300F, 0x3011, 0xFF09, 0xFF02, 0x2A, 0x5F: return true
    default: return false
    }
  }

  /// Quotation marks and brackets that may stand before a sentence's first letter.
  @inlinable
  public static func isOpener(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x22, 0x27, 0x28, 0x5B, 0xAB, 0x2018, 0x201C, 0x201E, 0x2039, 0xBF, 0xA1: return true
    case 0x300A, 0x300C, 0x300E, 0x3010, 0xFF08: return true
    default: return false
    }
  }

  /// Scripts whose words are not separated by spaces.
  @inlinable
  public static func isUnspaced(_ scalar: UInt32) -> Bool {
    isIdeographic(scalar) || isSoutheastAsian(scalar)
  }

  /// Han, Kana and their punctuation.
  @inlinable
  public static func isIdeographic(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x2E80...0x303F, 0x3040...0x31FF, 0x3400...0x4DBF, 0x4E00...0x9FFF: return true
    case 0xF900...0xFAFF, 0xFF00...0xFFEF, 0x2_0000...0x3_FFFF: return true
    default: return false
    }
  }

  /// Thai, Lao, Burmese and Khmer.
  @inlinable
  public static func isSoutheastAsian(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x0E00...0x0EFF, 0x1000...0x109F, 0x1780...0x17FF: return true
    default: return false
    }
  }

  /// Letters and marks of the blocks that most text is made of; a fast way to say yes.
  @inlinable @inline(__always)
  public static func isCommonLetter(_ scalar: UInt32) -> Bool {
    (scalar >= 0x0900 && scalar < 0x0964) || (scalar >= 0x0400 && scalar < 0x0482)
      || (scalar >= 0x00C0 && scalar < 0x0250 && scalar != 0xD7 && scalar != 0xF7)
      || (scalar >= 0x0620 && scalar < 0x0660) || (scalar >= 0x4E00 && scalar < 0xA000)
      || (scalar >= 0x3041 && scalar < 0x3097)
  }

  /// Letters and the marks that belong to them.
  @inlinable
  public static func isLetter(_ scalar: UInt32) -> Bool {
    if scalar < 0x80 { return (scalar | 0x20) >= 0x61 && (scalar | 0x20) <= 0x7A }
    if isCommonLetter(scalar) { return true }
    guard let scalar = Unicode.Scalar(scalar) else { return false }
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .nonspacingMark, .spacingMark, .enclosingMark:
      return true
    default:
      return false
    }
  }

  /// Combining marks.
  @inlinable
  public static func isMark(_ scalar: UInt32) -> Bool {
    switch scalar {
    case ..<0x300, 0x0904...0x0939, 0x093D, 0x0950, 0x0958...0x0961: return false
    // Devanagari is asked for with every line: looking a category up costs more than all else here.
    case 0x0900...0x0903, 0x093A...0x094F, 0x0951...0x0957, 0x0962...0x0963: return true
    default: break
    }
    guard let scalar = Unicode.Scalar(scalar) else { return false }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .spacingMark, .enclosingMark: return true
    default: return false
    }
  }

  @inlinable
  public static func isUppercase(_ scalar: UInt32) -> Bool {
    if scalar < 0x80 { return scalar >= 0x41 && scalar <= 0x5A }
    guard let scalar = Unicode.Scalar(scalar) else { return false }
    return scalar.properties.generalCategory == .uppercaseLetter
  }

  @inlinable
  public static func isLowercase(_ scalar: UInt32) -> Bool {
    if scalar < 0x80 { return scalar >= 0x61 && scalar <= 0x7A }
    guard let scalar = Unicode.Scalar(scalar) else { return false }
    return scalar.properties.generalCategory == .lowercaseLetter
  }

  /// The value of a decimal digit of any script.
  @inlinable
  public static func digit(_ scalar: UInt32) -> Int? {
    if scalar < 0x80 { return scalar >= 0x30 && scalar <= 0x39 ? Int(scalar - 0x30) : nil }
    guard scalar >= 0x660, !isCommonLetter(scalar), let scalar = Unicode.Scalar(scalar),
      scalar.properties.generalCategory == .decimalNumber,
      let value = scalar.properties.numericValue
    else { return nil }
    return Int(value)
  }

  /// Letters and marks of the scripts whose sentences end in a danda: Devanagari, Bengali, Gurmukhi
  /// and Odia.
  @inlinable
  public static func usesDanda(_ scalar: UInt32) -> Bool {
    (0x0900...0x0963).contains(scalar) || (0x0971...0x09E3).contains(scalar)
      || (0x0A00...0x0A65).contains(scalar) || (0x0B00...0x0B63).contains(scalar)
  }

  /// Letters that are written from right to left.
  @inlinable
  public static func isRightToLeft(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x0590...0x08FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFC, 0x1_0800...0x1_0FFF: return true
    default: return false
    }
  }

  /// Signs that silence a consonant's inherent vowel and join it to the next one.
  @inlinable
  public static func isVirama(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x094D, 0x09CD, 0x0A4D, 0x0ACD, 0x0B4D, 0x0BCD, 0x0C4D, 0x0CCD, 0x0D4D, 0x0DCA, 0x1039,
      0x17D2:
      return true
    default: return false
    }
  }
}
