/// What makes documents, paragraphs and lines repeats. An index keeps the parameters that it was made
/// with, since its hashes mean nothing under others.
public struct DedupeParameters: Sendable, Hashable {
  public enum Mode: String, Sendable, CaseIterable {
    /// Documents whose texts have the same comparison key.
    case exact
    /// Documents whose sets of shingles are similar.
    case near
    /// Paragraphs that an earlier document has.
    case paragraph
    /// Lines that an earlier document has.
    case line
  }

  public var modes: Set<Mode> = [.exact, .near]
  /// The Jaccard similarity of the sets of shingles from which documents are near duplicates.
  public var similarity = 0.8
  /// How many words, or characters of scripts without spaces, make a shingle.
  public var shingle = 5
  public var plan = BandPlan(bands: 14, rows: 8)
  /// How many hashes of shingles are kept of a document; the similarity of documents with no more
  /// shingles is exact.
  public var sketch = 1024
  /// How long paragraphs and lines have to be, in characters; an ideograph counts as three.
  public var minimumLength = 80

  public init() {}

  /// What is wrong with the parameters, one message a mistake; empty when nothing is.
  public var problems: [String] {
    var problems: [String] = []
    func check(_ name: String, _ value: Int, _ range: ClosedRange<Int>) {
      if !range.contains(value) {
        problems.append(
          "\(name) is \(value); give a number from \(range.lowerBound) to \(range.upperBound)")
      }
    }
    if modes.isEmpty { problems.append("no mode; name exact, near, paragraph or line") }
    if !(similarity > 0 && similarity <= 1) {
      problems.append("similarity is \(similarity); give a number above 0 and up to 1")
    }
    check("shingle", shingle, 1...64)
    check("bands", plan.bands, 1...1024)
    check("rows", plan.rows, 1...1024)
    check("sketch", sketch, 16...65_536)
    check("minimum length", minimumLength, 1...1_000_000)
    return problems
  }
}

extension DedupeParameters {
  /// The parameters as names and values, in the form of an index's manifest.
  var fields: [(name: String, value: String)] {
    [
      ("modes", Mode.allCases.filter(modes.contains).map(\.rawValue).joined(separator: ",")),
      ("similarity", "\(similarity)"), ("shingle", "\(shingle)"), ("bands", "\(plan.bands)"),
      ("rows", "\(plan.rows)"), ("sketch", "\(sketch)"), ("minimum-length", "\(minimumLength)"),
    ]
  }

  /// - Returns: `nil` when a value is missing or not of its kind.
  init?(fields: [String: String]) {
    func number(_ name: String) -> Int? { fields[name].flatMap { Int($0) } }
    guard let modes = fields["modes"]?.split(separator: ",").map({ Mode(rawValue: String($0)) }),
      let similarity = fields["similarity"].flatMap({ Double($0) }),
      let shingle = number("shingle"), let bands = number("bands"), let rows = number("rows"),
      let sketch = number("sketch"), let minimumLength = number("minimum-length"),
      !modes.contains(nil)
    else { return nil }
    self.modes = Set(modes.compactMap { $0 })
    self.similarity = similarity
    self.shingle = shingle
    plan = BandPlan(bands: bands, rows: rows)
    self.sketch = sketch
    self.minimumLength = minimumLength
    guard problems.isEmpty else { return nil }
  }
}
