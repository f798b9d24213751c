import Foundation
import Saaf
import SaafConfig
import SaafPipeline
import SaafText

/// The files of the package that are made from others: `make generate` writes them, a test compares
/// them.
public struct GeneratedFiles {
  private let root: URL

  /// - Parameter root: the package's folder.
  public init(root: URL) {
    self.root = root
  }

  /// The text of each generated file, by its path below the package's folder.
  ///
  /// - Throws: when a source cannot be read or is not valid.
  public func make() throws -> [String: String] {
    [
      "Sources/SaafStages/PhraseCatalogue.swift": try phraseCatalogue(),
      "Sources/Saaf/ShippedPipelines.swift": try shippedPipelines(),
      "Sources/SaafWriters/Schemas.swift": try articleSchemas(),
      "Sources/SaafReport/ReportSchema.swift": try reportSchema(),
      "Sources/Saaf/Saaf.docc/Stages.md": StageReference.pages(of: Registry.standard),
    ]
  }

  private static let notice = """
    // swift-format-ignore-file
    // Made by `make generate`. Do not edit.
    """

  private func text(_ path: String) throws -> String {
    try String(contentsOf: root.appending(path: path), encoding: .utf8)
  }

  private func names(in folder: String, ending: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: root.appending(path: folder).path)
      .filter { $0.hasSuffix(ending) }.sorted()
  }

  private func phraseCatalogue() throws -> String {
    var lines = [Self.notice, "", "let phraseCatalogue = #\"\"\""]
    for name in try names(in: "Pipelines/phrases", ending: ".yaml") {
      let path = "Pipelines/phrases/\(name)"
      let pack = try PhrasePackFile.load(text: text(path), file: path).pack
      lines.append("  = \(pack.language)")
      for role in PhrasePack.Role.allCases {
        lines.append("  " + ([role.rawValue] + (pack.labels[role] ?? [])).joined(separator: "\t"))
      }
    }
    return (lines + ["  \"\"\"#", ""]).joined(separator: "\n")
  }

  private func shippedPipelines() throws -> String {
    var file = "\(Self.notice)\n\n/// The pipelines of `Pipelines/`, by name.\n"
    file += "let shippedPipelines: [String: String] = [\n"
    for name in try names(in: "Pipelines", ending: ".yaml") {
      let key = name.replacing(".yaml", with: "")
      file +=
        "  \"\(key)\": #\"\"\"\n\(indented(try text("Pipelines/\(name)"), by: 4))    \"\"\"#,\n"
    }
    return file + "]\n"
  }

  private func articleSchemas() throws -> String {
    try schemas(
      "Schemas", of: "The schemas of the outputs.", in: "Sources/SaafWriters/Schemas",
      [
        ("articleJSON", "article.schema.json", "JSON Schema (draft-07) of the JSON form."),
        ("articleRelaxNG", "article.rng", "RELAX NG grammar of the XML form."),
        ("articleXSD", "article.xsd", "XML Schema 1.0 of the XML form."),
        ("teiRelaxNG", "tei.rng", "RELAX NG grammar of the part of TEI P5 that is written."),
      ])
  }

  private func reportSchema() throws -> String {
    try schemas(
      "ReportSchema", of: "The schema of reports.", in: "Sources/SaafReport/Schemas",
      [("json", "report.schema.json", "JSON Schema (draft-07) of `report.json`.")])
  }

  private func schemas(
    _ type: String, of summary: String, in folder: String,
    _ schemas: [(name: String, file: String, comment: String)]
  ) throws -> String {
    var text = "\(Self.notice)\n\n/// \(summary)\npublic enum \(type) {\n"
    for schema in schemas {
      text += "  /// \(schema.comment)\n  public static let \(schema.name) = #\"\"\"\n"
      text += indented(try self.text("\(folder)/\(schema.file)"), by: 4) + "    \"\"\"#\n"
    }
    return text + "}\n"
  }

  /// The text with a margin before each line that is not empty, ending in a line end.
  private func indented(_ text: String, by count: Int) -> String {
    let margin = String(repeating: " ", count: count)
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    if lines.last?.isEmpty ?? false { lines.removeLast() }
    // The empty line keeps the text's last line end, which a literal leaves out.
    return (lines + [""]).map { $0.isEmpty ? "\n" : "\(margin)\($0)\n" }.joined()
  }
}
