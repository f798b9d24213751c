import SaafModel
import SaafPipeline
import SaafStages
import SaafText

/// What is looked at in one document. Observations can be made at the same time, and are then added
/// one after the other.
public struct Observation: Sendable {
  /// A line of the document as it stands there.
  struct Seen: Sendable {
    var key: UInt64
    var text: String
    /// The label's text, for captions.
    var label: String?
  }

  let document: String
  private(set) var outline = Outline()
  /// The texts of the outline's lines, by index.
  private(set) var texts: [Seen] = []
  /// The paths of a page's elements; `nil` for a text.
  let paths: PagePaths?

  /// Longer texts are no template's, in bytes.
  private static let longestLine = 2000

  init(_ article: Article) {
    document = article.id
    let title = article.title.map { ComparisonKey($0.bytes, foldsCase: true) }
    outline.title = title.map { StableHash.of($0.withNumbersAlike.bytes) } ?? 0
    let pattern = title.map(TitlePattern.init)
    let isPage = article.source.markup != nil
    let blocks = article.blocks.indices.filter {
      article.blocks[$0].isKept && article.blocks[$0].run != nil
    }
    var keptLines: [Int: (key: UInt64, isHeadingLike: Bool)] = [:]
    for (position, index) in blocks.enumerated() {
      let block = article.blocks[index]
      guard block.kind != .title, let run = block.run else { continue }
      let next = position + 1 < blocks.count ? blocks[position + 1] : nil
      let previous = position > 0 ? blocks[position - 1] : nil
      var line = Self.line(block, run.bytes, title: title, pattern)
      let isJoined =
        isPage
        ? !block.isHeading
        : Self.areJoined(previous, index, article) && !Self.areJoined(index, next, article)
      if isJoined { line.signs.insert(.joined) }
      keptLines[index] = (line.key, line.has(.headingLike))
      outline.lines.append(line)
      texts.append(
        Seen(
          key: line.key, text: line.key == 0 ? "" : run.text,
          label: line.label == 0 ? nil : Self.label(of: run.bytes, title: title)?.text))
    }
    paths = PagePaths(article, lines: keptLines)
    cut()
  }

  /// Leaves out what is between the ends of a long document.
  private mutating func cut() {
    let excess = outline.lines.count - 2 * Outline.reach
    guard excess > 0 else { return }
    let middle = Outline.reach..<Outline.reach + excess
    outline.lines.replaceSubrange(middle, with: [Outline.Line(key: 0)])
    texts.replaceSubrange(middle, with: [Seen(key: 0, text: "", label: nil)])
  }

  private static func line(
    _ block: Block, _ text: [UInt8], title: ComparisonKey?, _ pattern: TitlePattern?
  ) -> Outline.Line {
    guard text.count <= longestLine, !block.isCode else { return Outline.Line(key: 0) }
    let key = ComparisonKey(text, foldsCase: true)
    var line = Outline.Line(
      key: StableHash.of(key.withNumbersAlike.bytes), exactKey: StableHash.of(key.bytes))
    let shape = TextShape(text, in: 0..<text.count)
    if key == title { line.signs.insert(.titleCopy) }
    if block.kind == .item { line.signs.insert(.item) }
    if block.depth == 0, block.isHeading || block.kind == .paragraph {
      line.signs.insert(.standalone)
    }
    if shape.canBeHeading || shape.isShortLabel && !shape.endsSentence {
      line.signs.insert(.headingLike)
    }
    if shape.isTitleLike { line.signs.insert(.titleLike) }
    if shape.isShortLabel, !shape.endsSentence { line.signs.insert(.shortLabel) }
    if shape.endsWithColon { line.signs.insert(.endsWithColon) }
    if shape.length <= 40, shape.words <= 4, !shape.endsSentence, !shape.endsWithColon {
      line.signs.insert(.nameLike)
    }
    if shape.length <= 320 { line.signs.insert(.teaser) }
    if pattern?.matches(key) ?? false { line.signs.insert(.likeTitle) }
    if line.has(.standalone), let label = label(of: text, title: title) {
      line.label = StableHash.of(label.key.bytes)
      line.signs.formUnion(label.signs)
    }
    return line
  }

  private struct FoundLabel {
    var key: ComparisonKey
    var text: String
    var signs: Outline.Signs
  }

  /// The label before a colon, or before another mark when a caption's sign follows that.
  private static func label(of text: [UInt8], title: ComparisonKey?) -> FoundLabel? {
    let range = 0..<text.count
    if let label = Label(text, in: range) { return found(label, text, title) }
    guard let label = Label(separatorIn: text, in: range),
      let found = found(label, text, title), !found.signs.isEmpty
    else { return nil }
    return found
  }

  private static func found(_ label: Label, _ text: [UInt8], _ title: ComparisonKey?) -> FoundLabel?
  {
    guard !label.rest.isEmpty else { return nil }
    let shape = TextShape(text, in: label.name)
    guard shape.words <= 3, shape.length <= 24 else { return nil }
    var signs: Outline.Signs = []
    if let title, ComparisonKey.couldMatch(title.bytes.count, label.rest.count),
      ComparisonKey(text, in: label.rest, foldsCase: true) == title
    {
      signs.insert(.captionOfTitle)
    }
    if Caption.endsInYearAndWord(text, label.rest) { signs.insert(.captionWithDate) }
    return FoundLabel(
      key: ComparisonKey(text, in: label.name, foldsCase: true),
      text: String(decoding: text[label.name], as: UTF8.self), signs: signs)
  }

  /// Whether no blank line stands between two blocks of a text.
  private static func areJoined(_ first: Int?, _ second: Int?, _ article: Article) -> Bool {
    guard let first, let second else { return false }
    let source = article.source
    let end = article.blocks[first].extent.end
    let start = article.blocks[second].extent.start
    guard end <= start, end > 0 else { return false }
    return source.line(at: start) - source.line(at: end - 1) <= 1
  }
}

/// Reads documents for learning: as a pipeline would before it looks for the template.
public struct DocumentObserver: Sendable {
  private let pipeline: Pipeline

  /// - Parameter reader: what reads the documents.
  public init(reader: any Reader) {
    pipeline = Pipeline(
      name: "learn", reader: reader,
      steps: [
        Pipeline.Step(
          name: ExtractMainContent.name,
          stage: ExtractMainContent(options: ExtractMainContent.Options()), onError: .skip),
        Pipeline.Step(
          name: RepairText.name, stage: RepairText(options: RepairText.Options()), onError: .skip),
        Pipeline.Step(
          name: NormalizeUnicode.name,
          stage: NormalizeUnicode(options: NormalizeUnicode.Options()), onError: .skip),
      ])
  }

  /// - Throws: why the document cannot be read.
  public func observe(_ document: Document) throws(DocumentFailure) -> Observation {
    switch try pipeline.run(document) {
    case .emitted(let article), .dropped(let article, _): return Observation(article)
    case .quarantined(let failure): throw failure
    }
  }
}
