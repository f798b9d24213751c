/// Tells the language of a text, even of a single sentence.
///
/// The script of most letters decides first. Where several languages share it, frequent words and
/// telling letters vote, and a statistical detector helps when the votes are close. A detector has
/// no mutable state, so one may be used from several threads, and its answers are deterministic.
public struct LanguageDetector: Sendable {
  private let allowed: Set<String>?

  /// Creates a detector, optionally one that answers only with the given BCP 47 primary subtags.
  public init(restrictedTo languages: Set<String>? = nil) {
    allowed = languages
  }

  /// Guesses the language of a string; see `detect(_:)` for bytes.
  public func detect(_ text: String) -> LanguageGuess? {
    detect(text.utf8.span)
  }

  /// Guesses the language of valid UTF-8 bytes, or gives nil when there are no letters or no
  /// language stands out. A guess from a word or two has a low confidence.
  ///
  /// Takes constant time for long texts: of more than 3 KiB only two samples are read, from the
  /// start and from the middle, unless these have no letters at all.
  public func detect(_ text: Span<UInt8>) -> LanguageGuess? {
    let samples = Samples(text)
    guard let (script, share) = dominantScript(text, samples) else { return nil }
    guard let table = VoteTable.table(for: script) else {
      return guess(script.principalLanguage, confidence: share, script)
    }
    return detectByVotes(text, samples, script: script, share: share, table)
  }

  /// Decides between the languages that share a script.
  private func detectByVotes(
    _ text: Span<UInt8>, _ samples: Samples, script: Script, share: Double, _ table: VoteTable
  ) -> LanguageGuess? {
    var tally = VoteTally(table: table, script: script)
    tally.add(text.extracting(samples.first))
    tally.add(text.extracting(samples.second))
    var outcome = Outcome(tally, table, allows)
    if !outcome.isClear {
      let hint = StatisticalHint(text.extracting(samples.first))
      if let outsider = outsider(in: hint, tally, outcome) {
        return guess(outsider, confidence: 0.5 * share, script)
      }
      add(hint, to: &tally, table)
      outcome = Outcome(tally, table, allows)
    }
    // Without contrary votes the script itself speaks for its principal language.
    let language = outcome.winner.map { table.languages[$0] } ?? script.principalLanguage
    let least = language == script.principalLanguage ? 0.4 : 0
    return guess(language, confidence: max(least, outcome.confidence) * share, script)
  }

  private func dominantScript(
    _ text: Span<UInt8>, _ samples: Samples
  ) -> (script: Script, share: Double)? {
    var census = ScriptCensus()
    census.add(text.extracting(samples.first))
    census.add(text.extracting(samples.second))
    if let dominant = census.dominant() { return dominant }
    // Only a text that begins with long tables of figures has no letters in the samples.
    census.add(text)
    return census.dominant()
  }

  private func guess(_ language: String?, confidence: Double, _ script: Script) -> LanguageGuess? {
    guard let language, allows(language) else { return nil }
    return LanguageGuess(language: language, confidence: confidence, script: script.code)
  }

  /// Whether the detector may answer with a language.
  public func allows(_ language: String) -> Bool {
    allowed?.contains(language) ?? true
  }

  /// Turns the statistical shares into points on the scale of the votes.
  private func add(_ hint: StatisticalHint, to tally: inout VoteTally, _ table: VoteTable) {
    let full = hint.isReliable ? 18 + tally.wordCount * 3 / 4 : 6 + tally.wordCount / 4
    for (code, percent) in hint.languages {
      let bonus = full * percent / 100
      let twins = Self.twins[code] ?? []
      for (index, language) in table.languages.enumerated() {
        // Texts of a known language have some of its words; statistics alone may follow names.
        let trusted = min(bonus, 10 + tally.points[index])
        if language == code {
          tally.add(trusted, toLanguageAt: index)
        } else if let twin = twins.first(where: { $0.language == language }) {
          tally.add(trusted * twin.eighths / 8, toLanguageAt: index)
        }
      }
    }
  }

  /// The languages each language is taken for by statistics, so that words must decide, with the
  /// part of its points (in eighths) they get too.
  private static let twins: [String: [(language: String, eighths: Int32)]] = [
    // The far more frequent language of a pair gets all points.
    "ms": [("id", 8)],
    "id": [("ms", 7)],
    "no": [("da", 7)],
    "da": [("no", 7)],
    "hr": [("sr", 7), ("bs", 7), ("sl", 5)],
    "sr": [("hr", 7), ("bs", 7), ("mk", 6), ("bg", 7)],
    "bs": [("hr", 8), ("sr", 7)],
    "gl": [("es", 7), ("pt", 7)],
    "mk": [("bg", 7)],
    "bg": [("mk", 7)],
  ]

  /// The languages that are decided by scripts or votes.
  private static let knownLanguages: Set<String> = {
    let voted = Script.allCases.flatMap { VoteTable.table(for: $0)?.languages ?? [] }
    return Set(voted).union(Script.allCases.compactMap(\.principalLanguage))
  }()

  /// A language outside the word tables which the statistics are sure of while few words match.
  private func outsider(
    in hint: StatisticalHint, _ tally: VoteTally, _ outcome: Outcome
  ) -> String? {
    guard hint.isReliable, let first = hint.languages.first, first.percent >= 70 else { return nil }
    guard !Self.knownLanguages.contains(first.code), allows(first.code) else { return nil }
    return outcome.bestPoints < 2 * tally.wordCount ? first.code : nil
  }
}

/// The parts of a text the detector reads.
private struct Samples {
  private static let wholeLimit = 3072
  private static let sampleLength = 1536

  var first: Range<Int>
  var second: Range<Int>

  init(_ text: Span<UInt8>) {
    guard text.count > Self.wholeLimit else {
      first = 0..<text.count
      second = text.count..<text.count
      return
    }
    let middle = text.count / 2
    first = 0..<scalarStart(text, atOrBefore: Self.sampleLength)
    let secondStart = scalarStart(text, atOrBefore: middle)
    second = secondStart..<scalarStart(text, atOrBefore: middle + Self.sampleLength)
  }
}

/// The best of the allowed languages in a tally.
private struct Outcome {
  /// The winner's index in the table, or nil without any points.
  private(set) var winner: Int?
  private(set) var bestPoints: Int32 = 0
  private var secondPoints: Int32 = 0

  init(_ tally: VoteTally, _ table: VoteTable, _ isAllowed: (String) -> Bool) {
    for (index, points) in tally.points.enumerated() where points > secondPoints {
      guard isAllowed(table.languages[index]) else { continue }
      if points > bestPoints {
        secondPoints = bestPoints
        bestPoints = points
        winner = index
      } else {
        secondPoints = points
      }
    }
  }

  /// Whether the votes decide without statistics.
  var isClear: Bool {
    let lead = bestPoints - secondPoints
    return bestPoints >= 60 && (lead >= secondPoints || (lead >= 80 && lead * 3 >= secondPoints))
  }

  /// The lead over the second language, lowered for little evidence; 0...1.
  var confidence: Double {
    guard bestPoints > 0 else { return 0 }
    let lead = Double(bestPoints - secondPoints) / Double(bestPoints)
    return (0.4 + 0.6 * min(1, 2 * lead)) * min(1, Double(bestPoints) / 50)
  }
}
