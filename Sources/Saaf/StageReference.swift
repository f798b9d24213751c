import SaafPipeline

/// The manual pages of stages, made from their declarations.
public enum StageReference {
  /// The page of one stage, in Markdown.
  public static func page(of stage: any Stage.Type) -> String {
    let manual = stage.manual
    var page = "## \(manual.name)\n\n\(manual.summary).\n"
    page += "\nBefore:\n\n\(fenced(manual.before))\n\nAfter:\n\n\(fenced(manual.after))\n"
    page += "\n\(manual.discussion)\n"
    if !stage.optionManuals.isEmpty {
      page += "\n| Option | Value | Default | Meaning |\n| --- | --- | --- | --- |\n"
      for option in stage.optionManuals {
        page +=
          "| `\(option.name)` | \(option.kind.expectation) | \(option.defaultText) "
          + "| \(option.summary) |\n"
      }
    }
    for option in stage.optionManuals {
      guard case .records(let keys) = option.kind else { continue }
      page += "\n| Key in `\(option.name)` | Meaning |\n| --- | --- |\n"
      for key in keys { page += "| `\(key.name)` | \(key.summary) |\n" }
    }
    if !manual.rules.isEmpty {
      page += "\n| Rule | Why |\n| --- | --- |\n"
      for rule in manual.rules { page += "| `\(rule.code)` | \(rule.reason) |\n" }
    }
    return page
  }

  /// The page of all stages and readers, in Markdown.
  public static func pages(of registry: Registry) -> String {
    """
    # Stages

    Every stage with its options and the rules that it names in the ledger.

    This page is made from the stages' declarations by `make generate`.

    \(registry.stages.map { page(of: $0) }.joined(separator: "\n"))
    ## Readers

    What readers change is in the ledger, too, under the stage `read-` and the reader's name.

    \(registry.readers.map(readerEntry).joined(separator: "\n"))

    """
  }

  private static func readerEntry(_ reader: any Reader.Type) -> String {
    let rules = reader.rules.map { " Rule `\($0.code)`: \($0.reason)." }.joined()
    return "- `\(reader.name)`: \(reader.summary).\(rules)"
  }

  private static func fenced(_ text: String) -> String {
    text.isEmpty ? "```text\n```" : "```text\n\(text)\n```"
  }
}

extension OptionManual {
  /// The default as it would be written in a pipeline file.
  var defaultText: String {
    switch defaultValue {
    case .flag(let flag): "`\(flag)`"
    case .integer(let number): number == .max ? "none" : "`\(number)`"
    case .number(let number): "`\(number)`"
    case .text(let text): text.isEmpty ? "empty" : "`\(text)`"
    case .texts(let texts): texts.isEmpty ? "`[]`" : "`[\(texts.joined(separator: ", "))]`"
    case .phrasePacks(let packs): packs.isEmpty ? "`none`" : "`all`"
    case .records(let records): records.isEmpty ? "`[]`" : "\(records.count) mappings"
    }
  }
}
