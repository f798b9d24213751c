import SaafConfig
import SaafText

/// A text that repeats, with some of the places where it was seen.
struct SeenText: Sendable {
  /// As it was seen first.
  let text: String
  private let exactKey: UInt64
  /// Whether it was seen with other numbers.
  private(set) var numbersVary = false
  private(set) var examples: [String] = []

  private static let mostExamples = 3
  private static let longestExample = 120

  init(_ text: String, exactKey: UInt64) {
    self.text = text
    self.exactKey = exactKey
  }

  mutating func add(_ text: String, exactKey: UInt64, in document: String) {
    if exactKey != self.exactKey { numbersVary = true }
    if examples.count < Self.mostExamples {
      examples.append(Self.example(text, in: document))
    }
  }

  static func example(_ text: String, in document: String) -> String {
    let scalars = text.unicodeScalars
    let isLong = scalars.count > longestExample
    return "\(document): " + (isLong ? String(scalars.prefix(longestExample)) + "…" : text)
  }

  /// A label's text without the colon at its end.
  static func withoutColon(_ text: String) -> String {
    let bytes = Array(text.utf8)
    guard let label = Label(bytes, in: 0..<bytes.count), label.rest.isEmpty else { return text }
    return String(decoding: bytes[label.name], as: UTF8.self)
  }
}

/// A label that stands before titles or dated texts.
struct SeenCaption: Sendable {
  let label: String
  /// In how many documents the document's own title follows.
  var withTitle = 0
  var text = SeenText("", exactKey: 0)

  init(label: String) { self.label = label }
}

extension LossyCounter.Entry where Value == SeenText {
  var evidence: RuleFile.Evidence {
    RuleFile.Evidence(documents: documents, examples: value.examples)
  }
}

extension LossyCounter.Entry where Value == SeenCaption {
  var evidence: RuleFile.Evidence {
    RuleFile.Evidence(documents: documents, examples: value.text.examples)
  }
}
