/// The language a text is most likely written in.
public struct LanguageGuess: Sendable, Equatable {
  /// The BCP 47 primary language subtag, such as `hi`, `zh` or `no`.
  public var language: String
  /// The certainty of the guess, from 0 (none) to 1 (certain).
  public var confidence: Double
  /// The ISO 15924 code of the script of most letters, such as `Deva`.
  ///
  /// Japanese gives `Jpan`, Chinese `Hani` and Korean `Hang`.
  public var script: String

  /// Creates a guess; a confidence outside 0...1 (or not a number) is brought into that range.
  public init(language: String, confidence: Double, script: String) {
    self.language = language
    self.confidence = confidence > 0 ? min(confidence, 1) : 0
    self.script = script
  }
}
