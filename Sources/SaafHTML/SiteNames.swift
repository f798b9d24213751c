import SaafText
import SaafUnicode

/// The names of a site, to tell them from the title in `Lake and Pond | Example News`.
struct SiteNames {
  /// The names without white space, as keys.
  private let names: Set<ComparisonKey>
  /// The parts of the host's name.
  private let labels: Set<ComparisonKey>

  /// - Parameters:
  ///   - names: what the page calls its site.
  ///   - address: an address of the site.
  init(_ names: [String], address: String?) {
    self.names = Set(names.map { SiteNames.key(Array($0.utf8), in: 0..<$0.utf8.count) })
    let host = address?.split(separator: "/", maxSplits: 2).dropFirst().first ?? ""
    labels = Set(
      host.split { $0 == "." || $0 == ":" }.filter { $0 != "www" && $0.utf8.count > 2 }
        .map { SiteNames.key(Array($0.utf8), in: 0..<$0.utf8.count) })
  }

  /// No name of a site has more bytes; longer parts of a title are not looked at.
  private static let maximumLength = 256

  /// The title without the site's name before or after it.
  ///
  /// - Returns: `nil` when nothing but the site's name is there.
  /// - Complexity: O(*n*) in the number of bytes.
  func removed(from title: String) -> String? {
    let text = Array(title.utf8)
    if text.count <= SiteNames.maximumLength, isSite(text, in: 0..<text.count) { return nil }
    let ends = SiteSuffix.separators(text, in: 0..<text.count)
    // The first separator behind which nothing but the site's name is.
    for end in ends where text.count - end <= SiteNames.maximumLength {
      guard isSite(text, in: SiteNames.afterSeparator(text, end)) else { continue }
      return String(decoding: text[..<end], as: UTF8.self)
    }
    if let first = ends.first, first <= SiteNames.maximumLength, isSite(text, in: 0..<first) {
      return String(decoding: text[SiteNames.afterSeparator(text, first)], as: UTF8.self)
    }
    return title
  }

  /// Whether a text is the site's name, or words of the host's name.
  private func isSite(_ text: [UInt8], in range: Range<Int>) -> Bool {
    let key = SiteNames.key(text, in: range)
    if key.isEmpty { return false }
    return names.contains(key) || labels.contains(key) || isOfLabels(text, in: range)
  }

  /// Whether there are several words, all of them from the host's name.
  private func isOfLabels(_ text: [UInt8], in range: Range<Int>) -> Bool {
    var words = 0
    var start = range.lowerBound
    var index = start
    while index < range.upperBound {
      let (scalar, length) = text.span.scalar(at: index)
      if CharacterClass.isSpace(scalar) {
        if index > start {
          guard labels.contains(SiteNames.key(text, in: start..<index)) else { return false }
          words += 1
        }
        start = index + length
      }
      index += length
    }
    guard start < range.upperBound else { return words > 1 }
    return words > 0 && labels.contains(SiteNames.key(text, in: start..<range.upperBound))
  }

  private static func afterSeparator(_ text: [UInt8], _ end: Int) -> Range<Int> {
    let span = text.span
    var index = end
    while CharacterClass.isSpace(span.scalar(at: index).value) {
      index += span.scalar(at: index).length
    }
    index += span.scalar(at: index).length
    return TextLines.trimmed(span, index..<text.count)
  }

  private static func key(_ text: [UInt8], in range: Range<Int>) -> ComparisonKey {
    var letters: [UInt8] = []
    letters.reserveCapacity(range.count)
    var index = range.lowerBound
    while index < range.upperBound {
      let (scalar, length) = text.span.scalar(at: index)
      if !CharacterClass.isSpace(scalar), scalar != 0x2E, scalar != 0x2D {
        letters.append(text.span, in: index..<index + length)
      }
      index += length
    }
    return ComparisonKey(letters, foldsCase: true)
  }
}
