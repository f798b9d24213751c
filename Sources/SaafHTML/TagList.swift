import SaafText

/// Tags, several of which may stand in one value.
enum TagList {
  /// The single tags of a candidate, each once.
  ///
  /// - Returns: `nil` when none is left.
  static func split(_ candidate: PageMetadata.Candidate) -> PageMetadata.Candidate? {
    var candidate = candidate
    var keys: Set<ComparisonKey> = []
    candidate.values = candidate.values.flatMap(parts).filter {
      let key = ComparisonKey($0, foldsCase: true)
      return !key.isEmpty && keys.insert(key).inserted
    }
    return candidate.values.isEmpty ? nil : candidate
  }

  private static func parts(of value: String) -> [String] {
    value.unicodeScalars.split { CharacterClass.isComma($0.value) || $0 == "|" }
      .map { String($0).trimmingSpaces() }
  }
}

extension String {
  /// The string without white space at its ends.
  func trimmingSpaces() -> String {
    let bytes = Array(utf8)
    return String(decoding: bytes[TextLines.trimmed(bytes.span, 0..<bytes.count)], as: UTF8.self)
  }
}
