extension String {
  /// The text as one word of a POSIX shell (POSIX.1-2017, Shell Command Language, 2.2.2).
  public var quotedForShell: String {
    let isPlain = unicodeScalars.allSatisfy { scalar in
      scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)
        || "/._-+:@%".unicodeScalars.contains(scalar)
    }
    // A name that begins with a dash would be taken for an option.
    let word = hasPrefix("-") && self != "-" ? "./" + self : self
    guard !isPlain || isEmpty else { return word }
    return "'" + word.split(separator: "'", omittingEmptySubsequences: false)
      .joined(separator: "'\\''") + "'"
  }
}
