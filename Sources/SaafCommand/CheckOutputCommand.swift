import ArgumentParser
import Foundation
import SaafBatch
import SaafReport
import SaafWriters

struct CheckOutputCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check-output",
    abstract: "Validate outputs and reports against the shipped schemas.",
    discussion: """
      XML is checked with the RELAX NG grammar and the XML Schema, TEI with a RELAX NG grammar of \
      what is written of it, JSON with the JSON Schema. Each mistake names the file and the line or the JSON pointer.

      Example:
        saaf check-output out/*.json out/*.xml
      """)

  @Argument(help: "Output files.")
  var files: [String]

  func run() throws {
    let checker = try OutputChecker(others: ["saaf/report": ReportSchema.json])
    var problems: [String] = []
    var code = ExitStatus.findings
    for file in files {
      do {
        problems += checker.check(try FileIO.read(file) ?? [], named: file)
      } catch {
        problems.append(error.description)
        code = .usage
      }
    }
    guard problems.isEmpty else { throw Problems(problems, code) }
    try Terminal.print("\(files.count) \(files.count == 1 ? "file is" : "files are") valid")
  }
}
