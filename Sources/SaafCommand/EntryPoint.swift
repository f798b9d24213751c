import ArgumentParser
import Foundation
import SaafBatch

/// Parses the command line, runs the command and turns every end into an exit code.
@main
enum EntryPoint {
  /// Not `async` itself: what runs tasks opens descriptors of its own, which must not get the number
  /// of a standard stream.
  static func main() {
    FileIO.prepareStandardStreams()
    Interruption.removesPartialFiles()
    Task {
      await run()
      Foundation.exit(ExitStatus.success.rawValue)
    }
    dispatchMain()
  }

  private static func run() async {
    do {
      var command = try SaafCommand.parseAsRoot()
      if var command = command as? any AsyncParsableCommand {
        try await command.run()
      } else {
        try command.run()
      }
    } catch {
      finish(error)
    }
  }

  /// Prints what the error has to say and ends the process with its code.
  private static func finish(_ error: any Error) -> Never {
    if let problems = error as? Problems {
      for line in problems.lines { Terminal.complain(line) }
      Foundation.exit(problems.code.rawValue)
    }
    let code = SaafCommand.exitCode(for: error)
    let message = SaafCommand.fullMessage(for: error)
    if code == .success {
      do {
        if !message.isEmpty { try Terminal.print(message) }
      } catch {
        finish(error)
      }
    } else if !message.isEmpty {
      Terminal.inform(inHouseStyle(message))
      for name in filesTakenForOptions() {
        Terminal.complain("to name the file '\(name)', write './\(name)'")
      }
    }
    Foundation.exit(code == .validationFailure ? ExitStatus.usage.rawValue : code.rawValue)
  }
}

extension EntryPoint {
  /// Files whose names begin with a dash, which reads like an option.
  private static func filesTakenForOptions() -> [String] {
    CommandLine.arguments.dropFirst().prefix { $0 != "--" }.filter {
      $0.hasPrefix("-") && $0.count > 1 && FileIO.kind(of: $0) != nil
    }
  }

  /// A message of the argument parser in the form of all others: `saaf: `, then lower case.
  private static func inHouseStyle(_ message: String) -> String {
    let prefix = "Error: "
    guard message.hasPrefix(prefix) else { return message }
    let text = message.dropFirst(prefix.count)
    return "saaf: " + text.prefix(1).lowercased() + text.dropFirst()
  }
}

/// The exit codes of `saaf`. They are stable.
enum ExitStatus: Int32 {
  case success = 0
  /// Something was quarantined, a test failed, an output is not valid.
  case findings = 1
  /// The command line or a configuration file is wrong.
  case usage = 2
  /// The run could not be completed, for example because the disk is full.
  case incomplete = 3
}

/// Problems to be printed to standard error, one a line, and the exit code that follows.
struct Problems: Error {
  var lines: [String]
  var code: ExitStatus

  init(_ lines: [String], _ code: ExitStatus) {
    self.lines = lines
    self.code = code
  }
}
