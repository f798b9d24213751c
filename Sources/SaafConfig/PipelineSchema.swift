import SaafModel
import SaafPipeline
import SaafText

/// The JSON Schema (draft 7) of pipeline files, from which editors complete and check.
public enum PipelineSchema {
  /// The schema for what `registry` has, pretty-printed; equal registries give equal bytes.
  ///
  /// Conditions, path templates and names are only checked by ``PipelineLoader``.
  ///
  /// - Complexity: O(*n*) in the number of stages and options.
  public static func json(registry: Registry) -> String {
    let definitions = StageSchema(registry: registry).definitions
    return JSONText.object([
      ("$schema", "http://json-schema.org/draft-07/schema#"),
      ("title", "Saaf pipeline"),
      ("type", "object"),
      ("additionalProperties", false),
      ("required", .texts(["saaf", "name"])),
      ("anyOf", .array(["stages", "extends"].map { .object([("required", .texts([$0]))]) })),
      ("properties", .object(properties(registry))),
      ("definitions", .object(definitions)),
    ]).prettyPrinted()
  }

  private static func properties(_ registry: Registry) -> [(String, JSONText)] {
    [
      ("saaf", property("The version of the file format", [("const", .integer(1))])),
      ("name", text("The pipeline's name in kebab case", pattern: "^[^\\sA-Z_]+$")),
      ("description", text("What the pipeline is for")),
      ("extends", text("A shipped pipeline or the path of a file, relative to this one")),
      ("input", object("What comes in", input(registry))),
      ("stages", list("The stages in order", of: reference("stage"))),
      ("remove", list("Inherited stages to leave out", of: reference("stage-name"))),
      ("change", property("Options of inherited stages to change", [("$ref", ref("options"))])),
      ("insert", list("Stages to add to the inherited ones", of: insertion)),
      ("include", include),
      ("outputs", list("The files to write for each article", of: output(registry))),
      ("limits", object("When to refuse a document or a run", limits)),
      ("tests", list("Tests that the pipeline must pass", of: test(registry))),
    ]
  }

  private static func input(_ registry: Registry) -> [(String, JSONText)] {
    var formats = registry.readers.map { $0.name }
    if !formats.contains(SettingsReader.automaticFormat) {
      formats.insert(SettingsReader.automaticFormat, at: 0)
    }
    return [
      (
        "format",
        property(
          "The reader", [("enum", .texts(formats)), ("default", "auto")])
      ),
      ("encoding", text("The IANA name of the encoding, when it cannot be found out")),
    ]
  }

  private static var include: JSONText {
    let path = text("The path of a rule file, relative to this one")
    return property(
      "Files with learned rules", [("oneOf", .array([path, list("Several of them", of: path)]))])
  }

  private static var insertion: JSONText {
    let members: [(String, JSONText)] = [
      ("before", reference("stage-name")),
      ("after", reference("stage-name")),
      ("stages", list("The stages to add", of: reference("stage"))),
    ]
    return record(members, required: ["stages"], oneOf: [["before", "after"]])
  }

  private static func output(_ registry: Registry) -> JSONText {
    let members: [(String, JSONText)] = [
      ("format", names(registry.writers.map { ($0.name, $0.summary) })),
      ("to", text("A path in the output folder; {id} stands for the article's name")),
      (
        "ledger",
        property(
          "How much of the account of changes to write",
          [("enum", .texts(Ledger.Mode.allCases.map(\.rawValue)))])
      ),
    ]
    return record(members, required: ["format", "to"])
  }

  private static var limits: [(String, JSONText)] {
    let defaults = Pipeline.Limits()
    let size = "^[0-9]+ *([kKmMgGtT][iI]?)?[bB]?$"
    return [
      (
        "document-bytes",
        property(
          "The largest document, for example 64MiB",
          [
            ("type", .texts(["integer", "string"])), ("pattern", .text(size)),
            ("minimum", .integer(1)), ("default", .integer(defaults.documentBytes)),
          ])
      ),
      (
        "document-time",
        property(
          "How long a document may take, for example 10s; as long as it needs without it",
          [("type", "string"), ("pattern", .text("^[0-9]+ *(ms|s|min|h)$"))])
      ),
      (
        "error-rate",
        property(
          "The largest share of quarantined documents with which a run is a success",
          [
            ("type", "number"), ("minimum", .integer(0)), ("maximum", .integer(1)),
            ("default", .number(defaults.errorRate)),
          ])
      ),
    ]
  }

  private static func test(_ registry: Registry) -> JSONText {
    let members: [(String, JSONText)] = [
      ("name", text("The test's name, unique in the file")),
      ("input", text("The path of a document, relative to this file")),
      ("text", text("The document itself")),
      ("expect", text("The path of the expected output, relative to this file")),
      ("gives", text("The expected output as plain text")),
      ("format", names(registry.writers.map { ($0.name, $0.summary) })),
    ]
    return record(
      members, required: ["name"], oneOf: [["input", "text"], ["expect", "gives"]])
  }
}

/// Parts of a schema.
extension PipelineSchema {
  static func property(_ description: String, _ members: [(String, JSONText)]) -> JSONText {
    .object([("description", .text(description))] + members)
  }

  static func text(_ description: String, pattern: String? = nil) -> JSONText {
    property(
      description,
      [("type", "string")] + (pattern.map { [("pattern", .text($0))] } ?? []))
  }

  static func list(_ description: String, of item: JSONText) -> JSONText {
    property(description, [("type", "array"), ("items", item)])
  }

  static func object(_ description: String, _ members: [(String, JSONText)]) -> JSONText {
    property(
      description,
      [("type", "object"), ("additionalProperties", false), ("properties", .object(members))])
  }

  /// An object with required keys and sets of keys of which exactly one must be there.
  static func record(
    _ members: [(String, JSONText)], required: [String], oneOf sets: [[String]] = []
  ) -> JSONText {
    let choices = sets.map { keys in
      JSONText.object([
        ("oneOf", .array(keys.map { .object([("required", .texts([$0]))]) }))
      ])
    }
    return .object(
      [
        ("type", "object"), ("additionalProperties", false), ("required", .texts(required)),
        ("properties", .object(members)),
      ] + (choices.isEmpty ? [] : [("allOf", .array(choices))]))
  }

  /// One of several names, each with what it stands for.
  static func names(_ names: [(name: String, summary: String)]) -> JSONText {
    .object([
      (
        "oneOf",
        .array(
          names.map { .object([("const", .text($0.name)), ("description", .text($0.summary))]) })
      )
    ])
  }

  static func ref(_ name: String) -> JSONText { .text("#/definitions/\(name)") }

  static func reference(_ name: String) -> JSONText { .object([("$ref", ref(name))]) }
}
