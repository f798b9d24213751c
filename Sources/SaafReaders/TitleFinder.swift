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
    let others = Array(head.dropFirst())
    if let inner = TitleFinder.titleInside(units, first, others, text) {
      title = inner
    } else if TitleFinder.canBeTitle(units, first)
      || (!units[first].shape.hasInnerSentenceEnd
        && TitleFinder.unit(saying: text, units[first].content, among: others, units) != nil)
    {
      title = first
    }
  }

  /// The unit in the head that says again what the first line says with more around it:
  /// `Video: Title`, `Title - Site`.
  private static func titleInside(
    _ units: [Unit], _ first: Int, _ others: [Int], _ text: [UInt8]
  ) -> Int? {
    let content = units[first].content
    if let label = Label(text, in: content), !label.rest.isEmpty,
      let found = unit(saying: text, label.rest, among: others, units)
    {
      return found
    }
    for end in SiteSuffix.separators(text, in: content) {
      let stem = content.lowerBound..<end
      if let found = unit(saying: text, stem, among: others, units) { return found }
    }
    return nil
  }

  /// The first of the units that says what a part of the text says.
  private static func unit(
    saying text: [UInt8], _ part: Range<Int>, among others: [Int], _ units: [Unit]
  ) -> Int? {
    let key = ComparisonKey(text, in: part, foldsCase: true)
    return others.first {
      ComparisonKey.couldMatch(part.count, units[$0].content.count)
        && ComparisonKey(text, in: units[$0].content, foldsCase: true) == key
    }
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
