import SaafReport
import SaafTestSupport

/// Summaries of documents that never were.
struct RandomSummary {
  var generator: SeededGenerator

  mutating func make(id: Int) -> DocumentSummary {
    var summary = DocumentSummary(id: "\(id) \(text())", end: end())
    summary.path = maybe { $0.text() }
    summary.container = maybe { "crawl-\($0.number(3))" }
    summary.language = maybe { $0.pick(["hi", "ar", "zh", "th", "bn", "en"]) }
    summary.inputBytes = size()
    summary.textBytes = size()
    summary.outputBytes = size()
    summary.cpuNanoseconds = number(50)
    summary.wallNanoseconds = size()
    if summary.end == .emitted { summary.rules = rules(atMost: summary.textBytes) }
    for code in 0..<number(2) {
      summary.warnings.append(
        .init(
          code: "warning.\(code)", stage: maybe { $0.text() }, count: number(9),
          message: text()))
    }
    return summary
  }

  private mutating func rules(atMost limit: Int) -> [DocumentSummary.RuleUse] {
    var left = limit
    return (0..<number(5)).map { rule in
      var use = DocumentSummary.RuleUse(stage: "stage-\(rule / 2)", rule: "rule.\(rule)")
      use.edits = number(9)
      guard Bool.random(using: &generator) else { return use }
      use.removals = number(9) + 1
      use.removedBytes = min(left, number(500))
      left -= use.removedBytes
      use.reason = "reason \(rule)"
      use.sample = maybe { .init(text: $0.text(), isCut: Bool.random(using: &$0.generator)) }
      return use
    }
  }

  private mutating func end() -> DocumentSummary.End {
    switch number(6) {
    case 0:
      .dropped(stage: "filter-\(number(2))", rule: "r", reason: "because", message: text())
    case 1: .quarantined(code: "code.\(number(2))", stage: maybe { $0.text() }, message: text())
    default: .emitted
    }
  }

  private mutating func maybe<Value>(_ value: (inout Self) -> Value) -> Value? {
    Bool.random(using: &generator) ? value(&self) : nil
  }

  private mutating func text() -> String { RandomText.line(using: &generator) }

  private mutating func number(_ limit: Int) -> Int { Int.random(in: 0...limit, using: &generator) }

  /// From 0 to 2⁴⁰, small ones as often as large ones.
  private mutating func size() -> Int { number(1 << number(40)) }

  private mutating func pick(_ choices: [String]) -> String {
    choices.randomElement(using: &generator)!
  }
}
