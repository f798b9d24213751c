/// Command lines for people to copy.
public enum ShellCommand {
  /// The words as a POSIX shell reads them, quoted where they have to be.
  public static func text(_ words: [String]) -> String { words.map(quoted).joined(separator: " ") }

  private static func quoted(_ word: String) -> String {
    guard word.isEmpty || !word.utf8.allSatisfy(isPlain) else { return word }
    return "'" + word.replacing("'", with: #"'\''"#) + "'"
  }

  /// Letters, digits and what means nothing to a shell; all that is not ASCII.
  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x80...: true
    default: "-_./:,+@%=".utf8.contains(byte)
    }
  }
}
