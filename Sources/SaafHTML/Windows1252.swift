/// The characters that windows-1252 has where Unicode has the C1 controls.
enum Windows1252 {
  /// By byte, from 0x80; the five bytes that windows-1252 leaves free stand for the control itself.
  private static let characters: [Unicode.Scalar] = [
    "€", "\u{81}", "‚", "ƒ", "„", "…", "†", "‡", "ˆ", "‰", "Š", "‹", "Œ", "\u{8D}", "Ž", "\u{8F}",
    "\u{90}", "‘", "’", "“", "”", "•", "–", "—", "˜", "™", "š", "›", "œ", "\u{9D}", "ž", "Ÿ",
  ]

  /// - Parameter control: from 0x80 to 0x9F.
  static func scalar(ofControl control: UInt8) -> UInt32 {
    characters[Int(control - 0x80)].value
  }
}
