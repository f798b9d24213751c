import SaafText

/// Finds the line that is the article's title.
///
/// It is the first line, if that can be a title at all; a caption or a page title with the site's
/// name that stands before the title itself gives way to it.
struct TitleFinder {
  /// The unit's index; `nil` when the text begins with a paragraph, a list or the like.
  private(set) var title: Int?

  /// How many units from the start are searched.
  static let reach = 12

  private static let maximumLength = 250

  init(_ text: [UInt8], _ units: [Unit]) {
    guard let first = units.firstIndex(where: { $0.kind != .divider }) else { return }
    if case .markedHeading = units[first].kind {
      title = first
      return
    }
    guard units[first].isText else { return }
    let head = (first..<min(units.count, first + TitleFinder.reach)).filter {
      units[$0].isText && units[$0].shape.length < TitleFinder.maximumLength
    }
    guard head.first == first else { return }
    let keys = head.map { ComparisonKey(text, in: units[$0].content, foldsCase: true) }
    if let inner = TitleFinder.titleInside(units[first], of: text, keys.dropFirst()) {
      title = head[inner]
    } else if keys.dropFirst().contains(keys[0]) || TitleFinder.canBeTitle(units, first) {
      title = first
    }
  }

  /// The position in the head of a line that says again what the first line says with more around
  /// it: `Video: Title`, `Title - Site`.
  private static func titleInside(
    _ unit: Unit, of text: [UInt8], _ keys: ArraySlice<ComparisonKey>
  ) -> Int? {
    if let label = Label(text, in: unit.content), !label.rest.isEmpty {
      let rest = ComparisonKey(text, in: label.rest, foldsCase: true)
      if let found = keys.firstIndex(of: rest) { return found }
    }
    for end in SiteSuffix.separators(text, in: unit.content) {
      let stem = ComparisonKey(text, in: unit.content.lowerBound..<end, foldsCase: true)
      if let found = keys.firstIndex(of: stem) { return found }
    }
    return nil
  }

  private static func canBeTitle(_ units: [Unit], _ index: Int) -> Bool {
    let shape = units[index].shape
    guard shape.length <= maximumLength, !shape.endsWithComma, !shape.hasInnerSentenceEnd else {
      return false
    }
    if shape.isSoutheastAsian || shape.isUnspaced {
      return !shape.endsSentence && shape.length <= 80
    }
    if shape.endsWithQuestion { return shape.words <= 24 }
    return !shape.endsSentence && shape.words <= 30
  }
}
