import SaafText
import SaafUnicode

/// The words of a text, and the characters of scripts without spaces, as hashes of 64 bits.
enum WordHashes {
  private static let basis: UInt64 = 0xCBF2_9CE4_8422_2325
  private static let prime: UInt64 = 0x0000_0100_0000_01B3

  /// The hashes in the order of the text.
  ///
  /// - Complexity: O(*n*) in the number of bytes.
  static func hashes(of text: [UInt8]) -> [UInt64] {
    var hashes: [UInt64] = []
    hashes.reserveCapacity(text.count / 6)
    let span = text.span
    var index = 0
    var hash = basis
    func end() {
      if hash != basis { hashes.append(Mixing.spread(hash)) }
      hash = basis
    }
    while index < span.count {
      let (scalar, length) = span.scalar(at: index)
      index += length
      switch kind(of: scalar) {
      case .letter: hash = (hash ^ UInt64(CaseFolding.fold(scalar))) &* prime
      case .separator: end()
      case .character:
        end()
        hash = (hash ^ UInt64(scalar)) &* prime
        // Thai, Lao, Burmese and Khmer write vowels and tones as marks of the letter before.
        while index < span.count {
          let (mark, length) = span.scalar(at: index)
          guard CharacterClass.isSoutheastAsian(mark), CharacterClass.isMark(mark) else { break }
          hash = (hash ^ UInt64(mark)) &* prime
          index += length
        }
        end()
      }
    }
    end()
    return hashes
  }

  private enum Kind {
    /// A part of a word: letters, marks, digits and symbols.
    case letter
    /// A letter of a script without spaces.
    case character
    case separator
  }

  /// What is not named here is a letter: a script that nobody thought of keeps all it has.
  @inline(__always)
  private static func kind(of scalar: UInt32) -> Kind {
    if scalar < 0x80 { return isSeparator(ascii: scalar) ? .separator : .letter }
    switch scalar {
    case 0x00C0...0x0588, 0x0900...0x0963, 0x0966...0x0DFF, 0xAC00...0xD7A3: return .letter
    case 0x3041...0x30FA, 0x4E00...0x9FFF: return .character
    default: return rareKind(of: scalar)
    }
  }

  private static func rareKind(of scalar: UInt32) -> Kind {
    switch scalar {
    case 0x80...0xA1, 0xAB, 0xB7, 0xBB, 0xBF, 0x05BE, 0x05C0, 0x05C3, 0x066A...0x066D,
      0x2000...0x206F, 0x2E00...0x2E7F, 0x3000...0x3004, 0x3008...0x3020, 0x3030, 0x30FB,
      0xFE10...0xFE19, 0xFE30...0xFE6F, 0xFF01...0xFF0F, 0xFF1A...0xFF20, 0xFF3B...0xFF40,
      0xFF5B...0xFF65:
      return .separator
    default: break
    }
    if CharacterClass.isSentenceEnd(scalar) || CharacterClass.isComma(scalar)
      || CharacterClass.isColon(scalar) || CharacterClass.isSpace(scalar)
    {
      return .separator
    }
    return CharacterClass.isUnspaced(scalar) ? .character : .letter
  }

  /// Space and punctuation, but not what words like `C++`, `C#` and `50%` are told apart by.
  @inline(__always)
  private static func isSeparator(ascii scalar: UInt32) -> Bool {
    let separators: (UInt64, UInt64) = (0x8C00_F787_FFFF_FFFF, 0xB800_0001_B800_0000)
    let bits = scalar < 64 ? separators.0 : separators.1
    return bits >> UInt64(scalar & 63) & 1 != 0
  }
}
