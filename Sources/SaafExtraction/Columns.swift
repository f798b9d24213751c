/// Which column holds which feature.
enum Columns {
  /// Of the block itself, of its place in the order of blocks, and of the page.
  enum Single: Int, CaseIterable {
    case length, linkShare, links, sentenceEnds, commas, digitShare, capitalShare, punctuationShare
    case spaceShare, ending, kind, headingLevel, tag, prose, marks
    case hasBar, hasCopyright, hasAt, hasYear, hasCurrency, hasArrow
    case repeats, alike, alikeLength, alikeLinkShare
    case titleOverlap, depth, siblings, siblingIndex
    case position, lengthBefore, proseBefore, proseAfter, blocksToProse, blocksFromProse
    case fromTitle, fromHeading1, fromHeading, headingLinkShare, headingLevelBefore
    case linkShareBefore, linkShareAfter, proseShareBefore, proseShareAfter
    case linkShareNear, proseShareNear
    case best, bestDistance, bestShare, bestFirst, bestLast
    case pageLength, pageBlocks, pageLinkShare, pageProse, pageArticles, pageKind, pageBestShare
    case pageProseBlocks, pageHeadings
    case elementLinkShare, elementBlocks
    case directBlocks, proseAround, namesAgainst, namesAiding, otherArticle, titleUp, titleDown
    case run, runFirst, runLast, runShare, runs
  }

  /// Of the elements around the block.
  enum Container: Int, CaseIterable {
    case length, linkShare, proseShare, blocks, proseBlocks, headings, share, commas, tag
  }
  static let levels = 4

  /// The ways to find the body; see ``BodyCandidates``.
  enum Way: Int, CaseIterable {
    case direct, scored, named
  }

  /// Of where the block stands to what may be the body.
  enum Body: Int, CaseIterable {
    case inside, up, down, share, rival, first, last
  }

  static let containerBase = Single.allCases.count
  static let bodyBase = containerBase + levels * Container.allCases.count
  static let signalBase = bodyBase + Way.allCases.count * Body.allCases.count
  static let count = signalBase + Signal.allCases.count

  static let names: [String] =
    Single.allCases.map { "\($0)" }
    + (1...levels).flatMap { level in Container.allCases.map { "container\(level).\($0)" } }
    + Way.allCases.flatMap { way in Body.allCases.map { "\(way).\($0)" } }
    + Signal.allCases.map { "signal.\($0)" }
}
