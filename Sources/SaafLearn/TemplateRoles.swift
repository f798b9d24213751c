import SaafText

/// What the lines that repeat are, judged by where they stand in a sample of documents and what
/// follows them.
///
/// Nothing that stands between a document's own lines is the template's: it may head them. That is
/// why a line's own words are never asked.
struct TemplateRoles {
  enum Place: Sendable {
    case head, tail
  }

  enum Verdict: Equatable, Sendable {
    case label(PhrasePack.Role)
    case line(Place)
    /// It may be content, because of this.
    case leftOut(String)
    /// A copy of a title or a caption, which the stages know by themselves.
    case template
  }

  /// In how many of the sample's documents a line stands where.
  private struct Places {
    var all = 0
    var template = 0
    /// Where the name of an author would stand, or a heading.
    var author = 0
    /// As before, and joined to the template, so that it heads nothing.
    var joinedAuthor = 0
    /// Before the template's last line.
    var head = 0
    /// As before, and like a name.
    var namesInHead = 0
    /// After the last line of the document's own.
    var tail = 0
    /// The first line after the document's own, and like a label that announces something.
    var label = 0
    /// As before, and titles of other documents follow.
    var announcing = 0
    /// Perhaps as before, perhaps a heading.
    var doubtful = 0
    /// Lines follow that are headings further down.
    var contents = 0
  }

  private var places: [UInt64: Places] = [:]
  /// In how many documents something stands where the name of an author would.
  private var authors = 0

  /// In what share of its documents a line must stand where its role has it.
  private static let certainty = 0.9
  /// How far from a document's ends `drop-phrases` looks.
  private static let reach = 12

  /// - Complexity: O(*n*) in the number of the outlines' lines.
  init(
    _ outlines: [Outline], repeated: Set<UInt64>, videoLabels: Set<UInt64>, titles: Set<UInt64>
  ) {
    for outline in outlines {
      let parts = OutlineParts(
        outline, repeated: repeated, videoLabels: videoLabels, titles: titles)
      note(parts)
    }
  }

  private mutating func note(_ parts: OutlineParts) {
    if let author = parts.author, parts.lines[author].has(.joined) { authors += 1 }
    var seen: Set<UInt64> = []
    for (index, line) in parts.lines.enumerated()
    where parts.kinds[index] != .own && seen.insert(line.key).inserted {
      var place = places[line.key] ?? Places()
      defer { places[line.key] = place }
      if index == parts.doubtful {
        place.doubtful += 1
        continue
      }
      place.all += 1
      if parts.kinds[index] == .template {
        place.template += 1
      } else if parts.announcesContents(index) {
        place.contents += 1
      } else if index == parts.author {
        place.author += 1
        if line.has(.joined) { place.joinedAuthor += 1 }
      } else if index < parts.headEnd {
        if index < Self.reach { place.head += 1 }
        if line.has([.standalone, .nameLike]) { place.namesInHead += 1 }
      } else if index >= parts.tailStart {
        let isFirst = index == parts.tailStart && line.has([.standalone, .shortLabel])
        if isFirst, parts.isAnnouncing {
          place.announcing += 1
        } else if isFirst, line.has(.endsWithColon) || index == parts.lines.count - 1 {
          place.label += 1
        } else if index >= parts.lines.count - Self.reach {
          place.tail += 1
        }
      }
    }
  }

  /// What is to be done about a line that repeats.
  func verdict(on key: UInt64) -> Verdict {
    guard let place = places[key] else { return .leftOut("it is in no document of the sample") }
    let needed = Self.certainty * Double(place.all)
    func isMet(_ count: Int) -> Bool { count > 0 && Double(count) >= needed }
    if isMet(place.template) { return .template }
    if isMet(place.contents) { return .label(.contents) }
    let author = place.author + place.namesInHead
    if place.joinedAuthor * 2 >= author, isMet(author) {
      guard place.joinedAuthor * 2 >= authors else {
        return .leftOut("it stands where authors are named, and may be one")
      }
      return .label(.placeholder)
    }
    let labels = place.label + place.announcing
    // Of all removals, that of a known label with content under it is prevented by the stage itself.
    if labels > 0, labels * 3 >= place.all * 2, labels * 4 >= place.doubtful {
      return .label(.recommended)
    }
    if isMet(place.head) { return .line(.head) }
    if isMet(place.tail + labels), place.doubtful == 0 { return .line(.tail) }
    return .leftOut("lines of the document's own follow it: it may be a heading, or content")
  }

  /// Whether a line goes by a rule.
  func isTaken(_ key: UInt64) -> Bool {
    switch verdict(on: key) {
    case .label, .line, .template: true
    case .leftOut: false
    }
  }
}
