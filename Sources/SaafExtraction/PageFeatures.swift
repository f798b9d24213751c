public import SaafModel

/// Computes the features of a page's blocks.
public struct PageFeatures {
  /// The indices in ``Article/blocks`` of the blocks that the rows stand for.
  public let blocks: [Int]
  public internal(set) var table: FeatureTable

  let page: [PageBlock]
  let markup: Markup
  let signals: ElementSignals
  /// The elements that the page's names call the body, as nodes of its markup.
  public let namedBodies: [Int]
  private let census: PageCensus

  /// - Parameter article: one that was read from a page with markup.
  /// - Complexity: O(*n*) in the number of nodes, blocks and bytes.
  public init?(_ article: Article) {
    guard let markup = article.source.markup else { return nil }
    self.markup = markup
    var page: [PageBlock] = []
    for (index, block) in article.blocks.enumerated() {
      guard let run = block.run, !run.bytes.isEmpty, block.isKept else { continue }
      page.append(PageBlock(index: index, element: Int(markup.elements[index]), run: run))
    }
    self.page = page
    blocks = page.map(\.index)
    table = FeatureTable(count: page.count, columns: Columns.count)
    signals = ElementSignals(markup)
    namedBodies = BodyNames.elements(of: markup)
    let kinds = article.blocks
    census = PageCensus(markup, page) { kinds[$0].isHeading }
    guard !page.isEmpty else { return }
    fillOwn(article)
    fillRepetition()
    fillSequence(article)
    fillWindows()
    fillContainers()
    fillPage()
    fillBody(article)
    for (row, block) in page.enumerated() {
      table.fill(row, from: Columns.signalBase, signals.all(of: block.element))
    }
  }

  mutating func set(_ column: Columns.Single, _ row: Int, _ value: UInt8) {
    table[column.rawValue, row] = value
  }

  mutating func set(_ column: Columns.Single, _ row: Int, _ value: Bool) {
    table[column.rawValue, row] = value ? 1 : 0
  }

  /// The nodes of the rows.
  public var elements: [Int] { page.map(\.element) }

  /// Whether two rows stand in the same element, or one in that of the other.
  func stand(together first: Int, _ second: Int) -> Bool {
    let (element, other) = (Int32(page[first].element), Int32(page[second].element))
    let (parent, otherParent) = (markup.nodes[Int(element)].parent, markup.nodes[Int(other)].parent)
    return parent == otherParent || element == otherParent || other == parent
  }

  /// Whether any block stands in an element.
  func holdsBlocks(_ element: Int) -> Bool { census.sums[element].blocks > 0 }

  /// How many blocks stand in an element.
  func blockCount(in element: Int) -> Int { Int(census.sums[element].blocks) }
}

// MARK: The block by itself

extension PageFeatures {
  private mutating func fillOwn(_ article: Article) {
    let title = article.title.map { Shingles($0.bytes) }
    for (row, block) in page.enumerated() {
      let statistics = block.statistics
      let kind = article.blocks[block.index].kind
      set(.length, row, Scale.size(statistics.length))
      set(.linkShare, row, block.linkShare)
      set(.links, row, Scale.count(block.links))
      set(.sentenceEnds, row, Scale.count(statistics.sentenceEnds))
      set(.commas, row, Scale.count(statistics.commas))
      set(.digitShare, row, Scale.share(statistics.digits, of: statistics.length))
      set(.capitalShare, row, Scale.share(statistics.capitals, of: statistics.length))
      set(.punctuationShare, row, Scale.share(statistics.punctuation, of: statistics.length))
      set(.spaceShare, row, Scale.share(statistics.spaces, of: statistics.length))
      set(.ending, row, statistics.ending)
      set(.kind, row, PageFeatures.code(of: kind))
      if case .heading(let level) = kind { set(.headingLevel, row, UInt8(clamping: level)) }
      set(.tag, row, markup.nodes[block.element].tag.rawValue)
      set(.prose, row, Scale.size(block.prose))
      set(.marks, row, Scale.count(block.marks))
      set(.hasBar, row, statistics.hasBar)
      set(.hasCopyright, row, statistics.hasCopyright)
      set(.hasAt, row, statistics.hasAt)
      set(.hasYear, row, statistics.hasYear)
      set(.hasCurrency, row, statistics.hasCurrency)
      set(.hasArrow, row, statistics.hasArrow)
      if let title, block.bytes < 400, let bytes = article.blocks[block.index].run?.bytes {
        set(.titleOverlap, row, title.share(of: bytes))
      }
      set(.depth, row, Scale.count(depth(block.element)))
    }
  }

  static func code(of kind: Block.Kind) -> UInt8 {
    switch kind {
    case .paragraph: 0
    case .item: 1
    case .cell: 2
    case .quote: 3
    case .code: 4
    case .figure: 5
    case .term: 6
    case .definition: 7
    case .table: 8
    case .note: 9
    case .title: 10
    case .heading(let level): UInt8(clamping: 10 + level)
    case .list, .definitions, .row: 20
    }
  }

  private func depth(_ element: Int) -> Int {
    var depth = 0
    var index = element
    while markup.nodes[index].parent >= 0, depth < 250 {
      index = Int(markup.nodes[index].parent)
      depth += 1
    }
    return depth
  }

  /// How often the same text and the same kind of place occur, and what such places hold.
  private mutating func fillRepetition() {
    let texts = HashNumbers(page.map(\.statistics.hash))
    var repeats = [Int](repeating: 0, count: texts.count)
    for text in texts.numbers { repeats[text] += 1 }
    let signatures = HashNumbers(page.map { signature(of: $0.element) })
    var places = [(count: Int, length: Int, linkLength: Int, bytes: Int)](
      repeating: (0, 0, 0, 0), count: signatures.count)
    for (row, block) in page.enumerated() {
      let number = signatures.numbers[row]
      places[number].count += 1
      places[number].length += block.statistics.length
      places[number].linkLength += block.linkLength
      places[number].bytes += block.bytes
    }
    for row in page.indices {
      set(.repeats, row, Scale.count(repeats[texts.numbers[row]]))
      let place = places[signatures.numbers[row]]
      set(.alike, row, Scale.size(place.count))
      set(.alikeLength, row, Scale.size(place.length / max(1, place.count)))
      set(.alikeLinkShare, row, Scale.share(place.linkLength, of: place.bytes))
    }
  }

  /// A hash of the tags and class names of an element and the three around it.
  private func signature(of element: Int) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    var index = element
    for _ in 0..<4 {
      hash = (hash ^ UInt64(markup.nodes[index].tag.rawValue)) &* 0x100_0000_01B3
      if let name = markup.value(.class, of: index) {
        for byte in name.prefix(48) { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
      }
      guard markup.nodes[index].parent >= 0 else { break }
      index = Int(markup.nodes[index].parent)
    }
    return hash
  }
}

// MARK: The order of blocks

extension PageFeatures {
  private mutating func fillSequence(_ article: Article) {
    let totalLength = max(1, page.reduce(0) { $0 + $1.statistics.length })
    let totalProse = max(1, page.reduce(0) { $0 + $1.prose })
    let title = page.firstIndex { article.blocks[$0.index].kind == .title }
    let heading1 = page.firstIndex { article.blocks[$0.index].kind == .heading(level: 1) } ?? title
    var length = 0
    var prose = 0
    var fromProse = 255
    var fromHeading = 255
    var headingRow: Int?
    for (row, block) in page.enumerated() {
      set(.position, row, Scale.share(row, of: page.count))
      set(.lengthBefore, row, Scale.share(length, of: totalLength))
      set(.proseBefore, row, Scale.share(prose, of: totalProse))
      set(.proseAfter, row, Scale.share(totalProse - prose - block.prose, of: totalProse))
      set(.blocksFromProse, row, Scale.count(fromProse))
      set(.fromTitle, row, title.map { Scale.offset(row - $0) } ?? 0)
      set(.fromHeading1, row, heading1.map { Scale.offset(row - $0) } ?? 0)
      set(.fromHeading, row, Scale.count(fromHeading))
      if let headingRow {
        set(.headingLinkShare, row, page[headingRow].linkShare)
        if case .heading(let level) = article.blocks[page[headingRow].index].kind {
          set(.headingLevelBefore, row, UInt8(clamping: level))
        }
      }
      length += block.statistics.length
      prose += block.prose
      fromProse = block.prose > 60 ? 1 : min(255, fromProse + 1)
      if article.blocks[block.index].isHeading {
        fromHeading = 1
        headingRow = row
      } else {
        fromHeading = min(255, fromHeading + 1)
      }
    }
    var toProse = 255
    for row in page.indices.reversed() {
      set(.blocksToProse, row, Scale.count(toProse))
      toProse = page[row].prose > 60 ? 1 : min(255, toProse + 1)
    }
  }

  /// Shares of links and prose in the ten blocks before and after, and in the nearest four.
  private mutating func fillWindows() {
    var bytes = [0]
    var links = [0]
    var lengths = [0]
    var proses = [0]
    for block in page {
      bytes.append(bytes[bytes.count - 1] + block.bytes)
      links.append(links[links.count - 1] + block.linkLength)
      lengths.append(lengths[lengths.count - 1] + block.statistics.length)
      proses.append(proses[proses.count - 1] + block.prose)
    }
    for row in page.indices {
      let before = max(0, row - 10)
      let after = min(page.count, row + 11)
      set(
        .linkShareBefore, row,
        Scale.share(links[row] - links[before], of: bytes[row] - bytes[before]))
      set(
        .linkShareAfter, row,
        Scale.share(links[after] - links[row + 1], of: bytes[after] - bytes[row + 1]))
      set(
        .proseShareBefore, row,
        Scale.share(proses[row] - proses[before], of: lengths[row] - lengths[before]))
      set(
        .proseShareAfter, row,
        Scale.share(proses[after] - proses[row + 1], of: lengths[after] - lengths[row + 1]))
      let from = max(0, row - 2)
      let to = min(page.count, row + 3)
      set(.linkShareNear, row, Scale.share(links[to] - links[from], of: bytes[to] - bytes[from]))
      set(
        .proseShareNear, row,
        Scale.share(proses[to] - proses[from], of: lengths[to] - lengths[from]))
    }
  }
}

// MARK: The elements around

extension PageFeatures {
  private mutating func fillContainers() {
    let pageSums = census.sums[0]
    let best = census.best
    let bestSums = census.sums[best]
    let bestEnd = Int(markup.nodes[best].end)
    let bestRows = page.indices.filter { page[$0].element >= best && page[$0].element < bestEnd }
    for (row, block) in page.enumerated() {
      let own = census.sums[block.element]
      set(.elementLinkShare, row, Scale.share(Int(own.linkLength), of: Int(own.bytes)))
      set(.elementBlocks, row, Scale.size(Int(own.blocks)))
      set(.best, row, block.element >= best && block.element < bestEnd)
      set(.bestDistance, row, Scale.count(distance(from: block.element, to: best)))
      set(.bestShare, row, Scale.share(Int(bestSums.prose), of: Int(pageSums.prose)))
      if let first = bestRows.first, let last = bestRows.last {
        set(.bestFirst, row, Scale.offset(row - first))
        set(.bestLast, row, Scale.offset(row - last))
      }
      var container = Int(census.containers[block.element])
      for level in 0..<Columns.levels where container >= 0 {
        let sums = census.sums[container]
        let base = Columns.containerBase + level * Columns.Container.allCases.count
        func put(_ column: Columns.Container, _ value: UInt8) {
          table[base + column.rawValue, row] = value
        }
        put(.length, Scale.size(Int(sums.length)))
        put(.linkShare, Scale.share(Int(sums.linkLength), of: Int(sums.bytes)))
        put(.proseShare, Scale.share(Int(sums.prose), of: Int(sums.length)))
        put(.blocks, Scale.size(Int(sums.blocks)))
        put(.proseBlocks, Scale.size(Int(sums.proseBlocks)))
        put(.headings, Scale.count(Int(sums.headings)))
        put(.share, Scale.share(Int(sums.length), of: Int(pageSums.length)))
        put(.commas, Scale.share(Int(sums.commas) * 20, of: Int(sums.length)))
        put(.tag, markup.nodes[container].tag.rawValue)
        container = Int(census.containers[container])
      }
      let parent = Int(markup.nodes[block.element].parent)
      if parent >= 0 {
        set(.siblings, row, Scale.size(Int(census.sums[parent].blocks)))
      }
    }
    fillSiblingIndex()
  }

  private mutating func fillSiblingIndex() {
    // By the node around them; what stands in none comes last.
    var seen = [Int](repeating: 0, count: markup.nodes.count + 1)
    for (row, block) in page.enumerated() {
      let parent = Int(markup.nodes[block.element].parent)
      let place = parent < 0 ? markup.nodes.count : parent
      set(.siblingIndex, row, Scale.count(seen[place]))
      seen[place] += 1
    }
  }

  /// How many steps up from `element` the nearest element is that also holds `other`.
  private func distance(from element: Int, to other: Int) -> Int {
    var index = element
    var steps = 0
    while index >= 0, steps < 255 {
      if index <= other, other < Int(markup.nodes[index].end) { return steps }
      index = Int(markup.nodes[index].parent)
      steps += 1
    }
    return steps
  }

  private mutating func fillPage() {
    let sums = census.sums[0]
    let articles = markup.nodes.count { $0.tag == .article }
    let kind = PageKind(markup).rawValue
    for row in page.indices {
      set(.pageLength, row, Scale.size(Int(sums.length)))
      set(.pageBlocks, row, Scale.size(page.count))
      set(.pageLinkShare, row, Scale.share(Int(sums.linkLength), of: Int(sums.bytes)))
      set(.pageProse, row, Scale.size(Int(sums.prose)))
      set(.pageArticles, row, Scale.count(articles))
      set(.pageKind, row, kind)
      set(
        .pageBestShare, row, Scale.share(Int(census.sums[census.best].length), of: Int(sums.length))
      )
      set(.pageProseBlocks, row, Scale.size(Int(sums.proseBlocks)))
      set(.pageHeadings, row, Scale.size(Int(sums.headings)))
    }
  }
}

// MARK: Names

extension PageFeatures {
  /// What the nearest telling element around a block is called.
  func place(of row: Int) -> ContentJudgement.Place {
    let element = page[row].element
    if signals[element, .hiddenElement] < 255 { return .hidden }
    var nearest = ContentJudgement.Place.other
    var distance: UInt8 = 12
    for (place, signal) in PageFeatures.places where signals[element, signal] < distance {
      nearest = place
      distance = signals[element, signal]
    }
    return nearest
  }

  /// Of places that are equally near the first counts.
  private static let places: [(ContentJudgement.Place, Signal)] = [
    (.comment, .comment), (.consent, .consent), (.share, .share), (.advert, .advert),
    (.related, .related), (.related, .recommended), (.navigation, .navElement),
    (.navigation, .navigation), (.navigation, .menu), (.navigation, .breadcrumb),
    (.form, .formElement), (.form, .controlElement), (.footer, .footerElement),
    (.footer, .footer), (.header, .headerElement), (.aside, .asideElement), (.aside, .sidebar),
  ]
}
