import SaafPipeline
import SaafText

/// The JSON Schema of options and their values.
struct OptionSchema {
  let registry: Registry

  /// The object that holds a stage's options.
  func options(of stage: any Stage.Type) -> JSONText {
    let properties = stage.optionManuals.map { ($0.name, schema(of: $0)) }
    return .object([
      ("description", .text(stage.manual.summary)),
      ("type", .texts(["object", "null"])),
      ("additionalProperties", false),
      ("properties", .object(properties)),
    ])
  }

  private func schema(of manual: OptionManual) -> JSONText {
    .object(
      [("description", .text(manual.summary))] + members(of: manual.kind)
        + [("default", value(manual.defaultValue))])
  }

  private func members(of kind: OptionKind) -> [(String, JSONText)] {
    switch kind {
    case .flag: return [("type", "boolean")]
    case .integer(let range):
      var members: [(String, JSONText)] = [("type", "integer")]
      // The ends of the machine word stand for "no limit".
      if range.lowerBound > .min { members.append(("minimum", .integer(range.lowerBound))) }
      if range.upperBound < .max { members.append(("maximum", .integer(range.upperBound))) }
      return members
    case .number(let range):
      var members: [(String, JSONText)] = [("type", "number")]
      let limits = [("minimum", range.lowerBound), ("maximum", range.upperBound)]
      for (name, limit) in limits where limit.isFinite && abs(limit) < .greatestFiniteMagnitude {
        members.append((name, .number(limit)))
      }
      return members
    case .text: return [("type", "string")]
    case .choice(let choices): return [("enum", .texts(choices))]
    case .texts:
      return [("type", "array"), ("items", .object([("type", "string")]))]
    case .phrasePacks:
      let list: JSONText = .object([("type", "array"), ("items", phraseItem)])
      return [("anyOf", .array([.object([("enum", .texts(["all", "none"]))]), list]))]
    case .records(let keys):
      return [("type", "array"), ("items", record(keys))]
    }
  }

  private func record(_ keys: [RecordKey]) -> JSONText {
    let text: JSONText = .object([("type", "string"), ("pattern", "\\S")])
    let list: JSONText = .object([
      ("type", "array"), ("items", text), ("minItems", .integer(1)),
    ])
    return .object([
      ("type", "object"),
      ("additionalProperties", false),
      ("minProperties", .integer(1)),
      (
        "properties",
        .object(
          keys.map { key in
            (
              key.name,
              .object([("description", .text(key.summary)), ("anyOf", .array([text, list]))])
            )
          })
      ),
    ])
  }

  private var phraseItem: JSONText {
    var languages: [String] = []
    for pack in registry.phrasePacks where !languages.contains(pack.language) {
      languages.append(pack.language)
    }
    return .object([
      (
        "anyOf",
        .array([
          .object([("enum", .texts(["all"] + languages))]),
          .object([("type", "string"), ("pattern", "/|\\.ya?ml$")]),
        ])
      )
    ])
  }

  private func value(_ value: OptionValue) -> JSONText {
    switch value {
    case .flag(let flag): .flag(flag)
    case .integer(let number): .integer(number)
    case .number(let number): number.isFinite ? .number(number) : .text("\(number)")
    case .text(let text): .text(text)
    case .texts(let texts): .texts(texts)
    case .phrasePacks(let packs) where packs.isEmpty: "none"
    case .phrasePacks(let packs) where packs == registry.phrasePacks: "all"
    case .phrasePacks(let packs): .texts(packs.map(\.language))
    // No stage has records of its own by default.
    case .records: .array([])
    }
  }
}
