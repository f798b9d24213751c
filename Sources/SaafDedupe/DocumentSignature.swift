import SaafText

/// All that has to be known of a document to compare it with others. It is a pure function of the
/// document and the parameters, so that any number of threads can make signatures.
public struct DocumentSignature: Sendable, Hashable {
  /// A paragraph or a line that is long enough to be compared.
  struct Part: Sendable, Hashable {
    var isLine: Bool
    /// Its index among the document's paragraphs or lines.
    var index: UInt32
    /// For a line: the index of the first paragraph that ends with or after it.
    var paragraph: UInt32
    var digest: Digest128
  }

  public internal(set) var id: [UInt8]
  /// `nil` for a document without text, which is no copy of anything.
  package internal(set) var digest: Digest128?
  package internal(set) var bands: [UInt64] = []
  package internal(set) var sketch = Sketch.empty
  var parts: [Part] = []

  init(id: [UInt8], digest: Digest128?) {
    self.id = id
    self.digest = digest
  }

  /// - Complexity: O(*n* log *n*) in the length of the document.
  public init(of document: DedupeDocument, _ parameters: DedupeParameters) {
    id = document.id
    if parameters.modes.contains(.exact) || parameters.modes.contains(.near) {
      let key = ComparisonKey(document.text).bytes
      digest = key.isEmpty ? nil : Digest128(of: key)
      if parameters.modes.contains(.near) {
        let shingles = ShingleHashes.hashes(of: key, size: parameters.shingle)
        bands = MinHash.bands(of: shingles, plan: parameters.plan)
        sketch = Sketch(of: shingles, limit: parameters.sketch)
      }
    }
    if parameters.modes.contains(.paragraph) {
      addParts(document.paragraphs, isLine: false, of: document, parameters)
    }
    if parameters.modes.contains(.line) {
      addParts(document.lines, isLine: true, of: document, parameters)
    }
  }

  private mutating func addParts(
    _ ranges: [Range<Int>], isLine: Bool, of document: DedupeDocument,
    _ parameters: DedupeParameters
  ) {
    var paragraph = 0
    for (index, range) in ranges.enumerated() {
      // No character counts for more than it has bytes.
      guard range.count >= parameters.minimumLength else { continue }
      let key = ComparisonKey(document.text, in: range).bytes
      guard Self.length(of: key) >= parameters.minimumLength else { continue }
      while paragraph < document.paragraphs.count,
        document.paragraphs[paragraph].upperBound < range.upperBound
      {
        paragraph += 1
      }
      parts.append(
        Part(
          isLine: isLine, index: UInt32(index), paragraph: UInt32(paragraph),
          digest: Digest128(of: key)))
    }
  }

  /// The length in characters. An ideograph says about as much as three letters.
  private static func length(of key: [UInt8]) -> Int {
    let span = key.span
    var (index, count) = (0, 0)
    while index < span.count {
      let (scalar, length) = span.scalar(at: index)
      index += length
      count += CharacterClass.isIdeographic(scalar) ? 3 : 1
    }
    return count
  }
}
