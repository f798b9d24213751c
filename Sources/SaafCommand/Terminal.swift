import Foundation

/// What the commands print: results to standard output, everything else to standard error.
enum Terminal {
  static var outputIsTerminal: Bool { isatty(STDOUT_FILENO) == 1 }

  static func print(_ text: String) { write(text + "\n", to: .standardOutput) }

  /// Tells the user about a problem.
  static func complain(_ text: String) { write("saaf: \(text)\n", to: .standardError) }

  /// Tells the user how it went.
  static func inform(_ text: String) { write(text + "\n", to: .standardError) }

  static func write(_ text: String, to handle: FileHandle) { handle.write(Data(text.utf8)) }

  enum Style: String {
    case red = "\u{1B}[31m"
    case green = "\u{1B}[32m"
    case yellow = "\u{1B}[33m"
    case dim = "\u{1B}[2m"
  }

  /// The text in a style where standard output is a terminal, plain elsewhere.
  static func styled(_ text: String, _ style: Style) -> String {
    outputIsTerminal ? "\(style.rawValue)\(text)\u{1B}[0m" : text
  }
}
