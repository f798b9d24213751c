import SaafConfig

/// Learns the template around documents of one site or engine from what repeats in them.
///
/// Documents are looked at once, in order, and forgotten: what is kept are counts of lines, labels
/// and paths, and the outlines of some documents. The same documents in the same order give the same
/// rules.
///
///     var learner = TemplateLearner()
///     for document in documents { learner.add(try observer.observe(document)) }
///     let rules = learner.rules(named: "lakes")
public struct TemplateLearner: Sendable {
  private let thresholds: Thresholds
  private var lines: LossyCounter<SeenText>
  private var captions: LossyCounter<SeenCaption>
  private var titles: Set<UInt64> = []
  private var sample = OutlineSample()
  private var hosts: HostTable

  /// How many titles are known, to tell titles of other documents: 16 MB or so.
  private static let mostTitles = 1 << 20

  public init(_ thresholds: Thresholds = Thresholds()) {
    self.thresholds = thresholds
    lines = LossyCounter(width: thresholds.counterWidth)
    captions = LossyCounter(width: thresholds.counterWidth)
    hosts = HostTable(thresholds)
  }

  /// How many documents were added.
  public var documents: Int { lines.documents }

  /// Adds what was seen in a document.
  ///
  /// - Complexity: O(*n*) in the number of its lines and elements.
  public mutating func add(_ observation: Observation) {
    var seenLines: Set<UInt64> = []
    var seenLabels: [UInt64: Outline.Signs] = [:]
    for (line, text) in zip(observation.outline.lines, observation.texts) where line.key != 0 {
      if seenLines.insert(line.key).inserted {
        lines.count(line.key, initial: SeenText(text.text, exactKey: line.exactKey)) {
          $0.add(text.text, exactKey: line.exactKey, in: observation.document)
        }
      }
      let signs = line.signs.intersection([.captionOfTitle, .captionWithDate])
      if line.label != 0, !signs.isEmpty { seenLabels[line.label, default: []].formUnion(signs) }
    }
    for (label, signs) in seenLabels.sorted(by: { $0.key < $1.key }) {
      let caption = zip(observation.outline.lines, observation.texts).first {
        $0.0.label == label && !$0.0.signs.isDisjoint(with: signs)
      }
      guard let text = caption?.1 else { continue }
      captions.count(label, initial: SeenCaption(label: text.label ?? "")) {
        if signs.contains(.captionOfTitle) { $0.withTitle += 1 }
        $0.text.add(text.text, exactKey: 0, in: observation.document)
      }
    }
    lines.endDocument()
    captions.endDocument()
    if observation.outline.title != 0, titles.count < Self.mostTitles {
      titles.insert(observation.outline.title)
    }
    sample.add(observation.outline, document: observation.document)
    if let paths = observation.paths { hosts.add(paths, document: observation.document) }
  }

  /// The rules for what repeats often enough.
  ///
  /// - Parameter name: what the ledger calls them; see `RuleFile.isName(_:)`.
  /// - Complexity: O(*n* log *n*) in the number of lines and paths that are known, and O(*k*) in the
  ///   lines of the sample.
  public func rules(named name: String) -> RuleFile {
    var file = RuleFile(name: name, documents: documents)
    let videos = captions.entries.filter {
      thresholds.areMet(by: $0.value.documents, of: documents)
    }
    let isVideo = { (entry: LossyCounter<SeenCaption>.Entry) in
      entry.value.withTitle >= thresholds.documents
    }
    let repeated = lines.entries.filter {
      thresholds.areMet(by: $0.value.documents, of: documents)
    }
    let roles = TemplateRoles(
      sample.outlines, repeated: Set(repeated.keys),
      videoLabels: Set(videos.filter { isVideo($0.value) }.keys), titles: titles)
    for entry in videos.values.sorted(by: { $0.value.label < $1.value.label }) {
      if isVideo(entry) {
        file.labels.append(.init(entry.value.label, role: .video, entry.evidence))
      } else {
        file.leftOut.append(
          .init(
            entry.value.label, reason: "dated texts follow the label, but never the title",
            entry.evidence))
      }
    }
    for (key, entry) in repeated.sorted(by: Self.isBefore) {
      add(entry, roles.verdict(on: key), to: &file)
    }
    file.drops = hosts.drops { roles.isTaken($0) }
    return file
  }

  private static func isBefore(
    _ first: (key: UInt64, value: LossyCounter<SeenText>.Entry),
    _ second: (key: UInt64, value: LossyCounter<SeenText>.Entry)
  ) -> Bool {
    let (one, other) = (first.value, second.value)
    if one.documents != other.documents { return one.documents > other.documents }
    return (one.value.text, first.key) < (other.value.text, second.key)
  }

  private func add(
    _ entry: LossyCounter<SeenText>.Entry, _ verdict: TemplateRoles.Verdict, to file: inout RuleFile
  ) {
    let text = entry.value.text
    switch verdict {
    case .label(let role):
      file.labels.append(.init(SeenText.withoutColon(text), role: role, entry.evidence))
    case .line(let place):
      let place = place == .head ? RuleFile.Place.head : .tail
      file.lines.append(
        .init(text, place: place, anyNumbers: entry.value.numbersVary, entry.evidence))
    case .leftOut(let reason):
      file.leftOut.append(.init(text, reason: reason, entry.evidence))
    case .template: break
    }
  }
}
