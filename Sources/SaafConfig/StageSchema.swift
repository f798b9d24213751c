import SaafPipeline
import SaafText

/// The definitions for stages in the schema of pipeline files.
struct StageSchema {
  let registry: Registry

  /// `stage-name`, `options`, `stage`, and one `options of …` for each stage.
  var definitions: [(String, JSONText)] {
    let options = OptionSchema(registry: registry)
    let each = registry.stages.map { (StageSchema.key($0), options.options(of: $0)) }
    return [
      ("stage-name", PipelineSchema.names(registry.stages.map { ($0.name, $0.manual.summary) })),
      ("options", byName),
      ("stage", stage),
    ] + each
  }

  private static func key(_ stage: any Stage.Type) -> String { "options-of-\(stage.name)" }

  /// A mapping from stage names to options.
  private var byName: JSONText {
    .object([
      ("type", "object"),
      ("additionalProperties", false),
      (
        "properties",
        .object(registry.stages.map { ($0.name, PipelineSchema.reference(StageSchema.key($0))) })
      ),
    ])
  }

  private var stage: JSONText {
    let short: JSONText = .object([
      (
        "allOf",
        .array([
          PipelineSchema.reference("options"),
          .object([("minProperties", .integer(1)), ("maxProperties", .integer(1))]),
        ])
      )
    ])
    return .object([
      ("anyOf", .array([PipelineSchema.reference("stage-name"), short, longForm]))
    ])
  }

  private var longForm: JSONText {
    let reactions = Pipeline.OnError.allCases.map(\.rawValue)
    let members: [(String, JSONText)] = [
      ("use", PipelineSchema.reference("stage-name")),
      ("with", PipelineSchema.property("The stage's options", [])),
      ("when", PipelineSchema.text("The articles to apply it to: language == \"hi\"")),
      (
        "on-error",
        PipelineSchema.property(
          "What happens to a document on which the stage fails",
          [("enum", .texts(reactions)), ("default", "quarantine")])
      ),
    ]
    return .object([
      ("type", "object"),
      ("additionalProperties", false),
      ("required", .texts(["use"])),
      ("properties", .object(members)),
      ("allOf", .array(registry.stages.map(optionsIfUsed))),
    ])
  }

  private func optionsIfUsed(_ stage: any Stage.Type) -> JSONText {
    let isUsed: JSONText = .object([
      ("properties", .object([("use", .object([("const", .text(stage.name))]))]))
    ])
    let options: JSONText = .object([
      ("properties", .object([("with", PipelineSchema.reference(StageSchema.key(stage)))]))
    ])
    return .object([("if", isUsed), ("then", options)])
  }
}
