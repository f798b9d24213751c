import SaafModel

extension [Replacement] {
  /// The text with all replacements made; they must be in ascending order without overlap, as every
  /// function of this module returns them. O(*n*).
  public func applied(to text: [UInt8]) -> [UInt8] {
    guard !isEmpty else { return text }
    var result: [UInt8] = []
    result.reserveCapacity(text.count)
    var position = 0
    for replacement in self {
      result += text[position..<replacement.range.lowerBound]
      result += replacement.bytes
      position = replacement.range.upperBound
    }
    result += text[position...]
    return result
  }
}
