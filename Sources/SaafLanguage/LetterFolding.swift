/// Lets spellings of one word that differ in case or encoding share one key.
enum LetterFolding {
  /// A result of `fold` that stands for "leave this scalar out".
  static let dropped: UInt32 = 0

  /// The lower-case, encoding-independent form of a letter or mark, or `dropped`.
  @inline(__always)
  static func fold(_ scalar: UInt32) -> UInt32 {
    if scalar < 0x80 {
      return scalar &- 0x41 < 26 ? scalar | 0x20 : scalar
    }
    if scalar < 0x250 { return foldLatin(scalar) }
    if scalar < 0x400 { return scalar }
    if scalar < 0x530 { return foldCyrillic(scalar) }
    if scalar < 0x600 { return scalar }
    if scalar < 0x780 { return foldArabic(scalar) }
    if scalar < 0x900 { return scalar }
    if scalar < 0xA00 { return foldIndic(scalar) }
    if scalar &- 0x1E00 < 0x100 { return scalar | 1 }
    return scalar
  }

  private static func foldLatin(_ scalar: UInt32) -> UInt32 {
    switch scalar {
    case 0xC0...0xDE where scalar != 0xD7: scalar + 0x20
    case 0x130: 0x69
    // Cedilla forms are an old encoding of the Romanian comma letters.
    case 0x15E, 0x15F: 0x219
    case 0x162, 0x163: 0x21B
    case 0x100...0x137, 0x14A...0x177: scalar | 1
    case 0x139...0x148, 0x179...0x17E: scalar + (scalar & 1)
    case 0x178: 0xFF
    case 0x18F: 0x259
    case 0x1A0, 0x1DE...0x1EF, 0x1F8...0x21F, 0x222...0x233: scalar | 1
    case 0x1AF: 0x1B0
    default: scalar
    }
  }

  private static func foldCyrillic(_ scalar: UInt32) -> UInt32 {
    switch scalar {
    // Russian texts mostly print IO as IE.
    case 0x401, 0x451: 0x435
    case 0x400...0x40F: scalar + 0x50
    case 0x410...0x42F: scalar + 0x20
    case 0x460...0x481, 0x48A...0x4BF, 0x4D0...0x52F: scalar | 1
    case 0x4C1...0x4CE: scalar + (scalar & 1)
    default: scalar
    }
  }

  private static func foldArabic(_ scalar: UInt32) -> UInt32 {
    switch scalar {
    // Vowel points and the stretching sign are optional.
    case 0x640, 0x64B...0x652, 0x670: dropped
    // Arabic and Persian keyboards give different YEH and KAF.
    case 0x649, 0x64A: 0x6CC
    case 0x643: 0x6A9
    default: scalar
    }
  }

  private static func foldIndic(_ scalar: UInt32) -> UInt32 {
    switch scalar {
    // The dot below is written as its own sign or as part of the letter, and often left out.
    case 0x93C, 0x9BC: dropped
    case 0x958: 0x915
    case 0x959: 0x916
    case 0x95A: 0x917
    case 0x95B: 0x91C
    case 0x95C, 0x95D: scalar - 0x3B
    case 0x95E: 0x92B
    case 0x95F: 0x92F
    case 0x9DC, 0x9DD: scalar - 0x3B
    case 0x9DF: 0x9AF
    default: scalar
    }
  }
}
