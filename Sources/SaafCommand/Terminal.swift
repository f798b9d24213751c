import Foundation
import SaafBatch

/// What the commands print: results to standard output, everything else to standard error.
enum Terminal {
  static var outputIsTerminal: Bool { isatty(STDOUT_FILENO) == 1 }

  static func print(_ text: String) { write(text + "\n", to: STDOUT_FILENO) }

  /// Tells the user about a problem.
  static func complain(_ text: String) { write("saaf: \(text)\n", to: STDERR_FILENO) }

  /// Tells the user how it went.
  static func inform(_ text: String) { write(text + "\n", to: STDERR_FILENO) }

  /// Writes to a terminal or a pipe. One that is closed or full takes nothing, which is no reason for
  /// a command to fail: its results, where they matter, are files.
  static func write(_ text: String, to descriptor: Int32) {
    try? FileIO.write(Array(text.utf8), to: descriptor, path: "terminal")
  }

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
