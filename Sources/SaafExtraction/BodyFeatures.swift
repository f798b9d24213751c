import SaafModel

// Where blocks stand to what may be the body.
extension PageFeatures {
  mutating func fillBody(_ article: Article) {
    let candidates = BodyCandidates(markup, page, named: namedBodies)
    let direct = Kinship(to: candidates.direct.element, in: markup)
    fill(.direct, candidates.direct, direct)
    fill(.scored, candidates.scored, Kinship(to: candidates.scored.element, in: markup))
    fill(.named, candidates.named, Kinship(to: candidates.named.element, in: markup))
    for row in page.indices {
      set(.directBlocks, row, Scale.size(candidates.directBlocks))
      set(.proseAround, row, candidates.proseAround[row])
    }
    fillBetween(direct)
    fillFromTitle(article)
    fillRuns()
  }

  private mutating func fill(
    _ way: Columns.Way, _ candidate: BodyCandidates.Candidate, _ kinship: Kinship
  ) {
    let base = Columns.bodyBase + way.rawValue * Columns.Body.allCases.count
    let end = Int(markup.nodes[candidate.element].end)
    let isIn = page.map { $0.element >= candidate.element && $0.element < end }
    let first = isIn.firstIndex(of: true)
    let last = isIn.lastIndex(of: true)
    for (row, block) in page.enumerated() {
      func put(_ column: Columns.Body, _ value: UInt8) {
        table[base + column.rawValue, row] = value
      }
      put(.inside, isIn[row] ? 1 : 0)
      put(.up, kinship.up[block.element])
      put(.down, kinship.down[block.element])
      put(.share, candidate.share)
      put(.rival, candidate.rival)
      if let first, let last {
        put(.first, Scale.offset(row - first))
        put(.last, Scale.offset(row - last))
      }
    }
  }

  /// What the elements between a block and the one that holds both it and the body are called.
  private mutating func fillBetween(_ direct: Kinship) {
    var against = [UInt8](repeating: 0, count: markup.nodes.count)
    var aiding = against
    var articles = against
    for index in markup.nodes.indices where direct.down[index] != 0 && holdsBlocks(index) {
      // A page may have more than one node at its top.
      let parent = max(0, Int(markup.nodes[index].parent))
      let isAgainst = PageFeatures.against.contains { signals[index, $0] == 0 }
      let isAiding = PageFeatures.aiding.contains { signals[index, $0] == 0 }
      against[index] = UInt8(clamping: Int(against[parent]) + (isAgainst ? 1 : 0))
      aiding[index] = UInt8(clamping: Int(aiding[parent]) + (isAiding ? 1 : 0))
      articles[index] = articles[parent] | (markup.nodes[index].tag == .article ? 1 : 0)
    }
    for (row, block) in page.enumerated() {
      set(.namesAgainst, row, against[block.element])
      set(.namesAiding, row, aiding[block.element])
      set(.otherArticle, row, articles[block.element])
    }
  }

  /// What is rarely content.
  private static let against: [Signal] = [
    .navElement, .footerElement, .asideElement, .formElement, .controlElement, .hiddenElement,
    .navigation, .menu, .breadcrumb, .footer, .sidebar, .share, .related, .recommended, .comment,
    .advert, .promo, .newsletter, .consent, .modal, .account, .search, .pager, .widget, .button,
    .card, .legal, .tag,
  ]

  /// What often is.
  private static let aiding: [Signal] = [
    .articleElement, .mainElement, .content, .article, .post, .entry, .text, .story,
  ]

  private mutating func fillFromTitle(_ article: Article) {
    let title =
      page.first { article.blocks[$0.index].kind == .title }
      ?? page.first { article.blocks[$0.index].kind == .heading(level: 1) }
    guard let title else { return }
    let kinship = Kinship(to: title.element, in: markup)
    for (row, block) in page.enumerated() {
      set(.titleUp, row, kinship.up[block.element])
      set(.titleDown, row, kinship.down[block.element])
    }
  }

  /// The stretches of prose with no more than three other blocks in a row.
  private mutating func fillRuns() {
    var runs: [(first: Int, last: Int, prose: Int)] = []
    for (row, block) in page.enumerated() where block.prose > 0 {
      if let run = runs.last, row - run.last <= 4 {
        runs[runs.count - 1] = (run.first, row, run.prose + block.prose)
      } else {
        runs.append((row, row, block.prose))
      }
    }
    guard var longest = runs.first else { return }
    for run in runs where run.prose > longest.prose { longest = run }
    let total = runs.reduce(0) { $0 + $1.prose }
    for row in page.indices {
      set(.run, row, row >= longest.first && row <= longest.last)
      set(.runFirst, row, Scale.offset(row - longest.first))
      set(.runLast, row, Scale.offset(row - longest.last))
      set(.runShare, row, Scale.share(longest.prose, of: total))
      set(.runs, row, Scale.count(runs.count))
    }
  }
}
