import ArgumentParser
import Foundation
import SaafBatch
import SaafWriters

struct RestoreCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "restore",
    abstract: "Give back the input from a JSON output, byte for byte.",
    discussion: """
      The output must have been written with 'ledger: full', the default for JSON. The result is \
      proved by the hash that the output holds; nothing is written when it differs. A file with \
      several lines (jsonl) gives back its inputs one after another.

      Examples:
        saaf restore out/article.json > article.txt
        saaf restore out/article.json --output article.txt
      """)

  @Option(
    name: [.short, .long], help: ArgumentHelp("The file to write.", valueName: "file"))
  var output: String?

  @Argument(help: "A JSON output of 'saaf run', or '-' for standard input.")
  var file: String

  func run() throws {
    let restored = try restore(try read())
    guard let output else { return try Terminal.write(restored) }
    do {
      try FileIO.writeWhole(restored, to: output)
    } catch {
      throw Problems([error.description], .incomplete)
    }
  }

  private func read() throws(Problems) -> [UInt8] {
    do {
      return try FileIO.read(file == InputFinder.standardInput ? nil : file) ?? []
    } catch {
      throw Problems([error.description], .usage)
    }
  }

  private func restore(_ bytes: [UInt8]) throws(Problems) -> [UInt8] {
    var restored: [UInt8] = []
    let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
    for (index, line) in lines.enumerated() where !line.isEmpty {
      do {
        restored += try SourceRestorer.restore(Array(line))
      } catch {
        throw Problems(["\(file):\(index + 1): \(error)"], .findings)
      }
    }
    guard !bytes.isEmpty else { throw Problems(["\(file): empty, no saaf/article"], .findings) }
    return restored
  }
}
