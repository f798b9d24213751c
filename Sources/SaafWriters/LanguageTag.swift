/// The form of language tags.
enum LanguageTag {
  /// Whether a text can be a language tag: up to 16 subtags of 1 to 8 letters and digits, the first of
  /// letters only. XML and HTML refuse others.
  ///
  /// Specification: RFC 5646, section 2.1, as XML Schema's type `language` has it.
  static func isWellFormed(_ tag: String) -> Bool {
    let subtags = tag.utf8.split(separator: 0x2D, omittingEmptySubsequences: false)
    return subtags.count <= 16
      && subtags.enumerated().allSatisfy { index, subtag in
        (1...8).contains(subtag.count)
          && subtag.allSatisfy {
            ($0 | 0x20) &- 0x61 < 26 || (index > 0 && (0x30...0x39).contains($0))
          }
      }
  }
}
