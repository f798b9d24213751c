import Foundation
import SaafBatch

/// What the commands print: results to standard output, everything else to standard error.
enum Terminal {
  static var outputIsTerminal: Bool { isatty(STDOUT_FILENO) == 1 }

  /// The width, in columns, of the terminal that standard error goes to.
  static var errorWidth: Int {
    var size = winsize()
    guard ioctl(STDERR_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 80 }
    return Int(size.ws_col)
  }

  /// Prints a result.
  ///
  /// - Throws: when standard output does not take it, so that a result is not lost in silence;
  ///   without a message when its reader has gone away.
  static func print(_ text: String) throws(Problems) { try write(Array("\(text)\n".utf8)) }

  /// Writes bytes to standard output; see ``print(_:)``.
  static func write(_ bytes: [UInt8]) throws(Problems) {
    do {
      try FileIO.write(bytes, to: STDOUT_FILENO, path: "standard output")
    } catch {
      throw error.isBrokenPipe
        ? Problems([], .success) : Problems([error.description], .incomplete)
    }
  }

  /// Tells the user about a problem, on one line.
  static func complain(_ text: String) { inform("saaf: \(text.onOneLine)") }

  /// Tells the user how it went.
  ///
  /// A standard error that is closed or full takes nothing, which is no reason to fail.
  static func inform(_ text: String) {
    try? FileIO.write(Array("\(text)\n".utf8), to: STDERR_FILENO, path: "standard error")
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
