/// Decides, document by document in their order, which of them and which parts of them repeat what
/// an earlier one has.
///
/// A verdict depends on the earlier documents only. So it is the same whether they came in one run or
/// in several, whatever the number of threads that made the signatures, and however much memory there
/// is. Make signatures in parallel, judge them here:
///
/// ```swift
/// var deduplicator = try Deduplicator(parameters, .temporary(in: "/tmp"))
/// let verdicts = try deduplicator.judge(signatures)
/// ```
public struct Deduplicator: ~Copyable {
  /// How many documents with the same band are remembered. More would make clusters of thousands of
  /// copies cost thousands of comparisons a document, and find little that these do not.
  private static let bucket = 8

  public let parameters: DedupeParameters
  private let folder: IndexFolder?
  private var log: DocumentLog
  private var index: KeyIndex

  /// Opens an index, or makes a new one.
  ///
  /// - Parameter memory: the bytes that keys of documents may take in memory before they go to the
  ///   disk. The first keys of pages come on top: 1/40 of that for each ten million documents.
  /// - Throws: when the folder holds something else, an index with other parameters, or a damaged
  ///   one.
  public init(
    _ parameters: DedupeParameters, _ storage: DedupeStorage, memory: Int = 64 << 20
  ) throws(DedupeFailure) {
    self.parameters = parameters
    (folder, log, index) = try Self.open(parameters, storage, memory: memory)
  }

  private static func open(
    _ parameters: DedupeParameters, _ storage: DedupeStorage, memory: Int
  ) throws(DedupeFailure) -> (IndexFolder?, DocumentLog, KeyIndex) {
    var folder: IndexFolder?
    if case .folder(let path) = storage { folder = try IndexFolder(path) }
    guard let folder, let manifest = folder.manifest else {
      return (
        folder, try DocumentLog(storage), KeyIndex(storage, runs: [], memory: memory)
      )
    }
    try compare(manifest.parameters, parameters, path: folder.path)
    let log = try DocumentLog(
      folder: folder.path, count: manifest.documents, size: manifest.bytes, access: .write)
    let runs = try IndexFolder.runs(of: manifest, in: folder.path)
    return (folder, log, KeyIndex(storage, runs: runs, memory: memory))
  }

  /// How many documents the index holds.
  public var count: Int { log.count }

  /// Judges documents in their order and adds them to the index.
  ///
  /// Many at once cost less than one at a time: what is on the disk is read once for all of them.
  ///
  /// - Complexity: O(*k* log *n*) for *k* keys a document and *n* documents, and a read of the disk for
  ///   each page that may hold a key.
  public mutating func judge(
    _ documents: [DocumentSignature]
  ) throws(DedupeFailure) -> [Verdict] {
    let keys = documents.map { DocumentKeys($0, parameters.modes) }
    let stored = try index.documentsInRuns(with: keys.flatMap(\.keys))
    var verdicts: [Verdict] = []
    verdicts.reserveCapacity(documents.count)
    var start = 0
    for (document, keys) in zip(documents, keys) {
      let end = start + keys.keys.count
      verdicts.append(try judge(document, keys, Array(stored[start..<end])))
      start = end
    }
    try index.spillIfFull()
    return verdicts
  }

  /// Makes an index in a folder what it has become; without it, the folder stays as it was.
  public mutating func commit() throws(DedupeFailure) {
    guard let folder else { return }
    try index.spill()
    try log.flush()
    try log.synchronize()
    var manifest = IndexManifest(parameters)
    manifest.documents = log.count
    manifest.bytes = log.size
    for entry in index.runs {
      try entry.run.file.synchronize()
      manifest.runs.append(
        IndexManifest.Run(number: entry.number, level: entry.level, count: entry.run.count))
    }
    try folder.commit(manifest)
  }

  private static func compare(
    _ indexed: DedupeParameters, _ asked: DedupeParameters, path: String
  ) throws(DedupeFailure) {
    for (old, new) in zip(indexed.fields, asked.fields) where old.value != new.value {
      throw .otherParameter(path: path, name: old.name, indexed: old.value, asked: new.value)
    }
  }
}

extension Deduplicator {
  /// Judges the documents of another index as if they came next, in their order, and adds them.
  ///
  /// What the other index says of them is not used but for their signatures, so the result is that of
  /// one run over the documents of both.
  ///
  /// - Parameter report: gets the name of each document, in order, and what became of it.
  public mutating func merge(
    _ path: String, report: (_ id: [UInt8], Verdict) throws(DedupeFailure) -> Void
  ) throws(DedupeFailure) {
    guard let manifest = try IndexFolder.manifest(of: path) else {
      throw .notAnIndex(path: path, reason: "it has no manifest")
    }
    try Self.compare(manifest.parameters, parameters, path: path)
    let other = try DocumentLog(
      folder: path, count: manifest.documents, size: manifest.bytes, access: .read)
    var start = 0
    while start < other.count {
      let end = min(other.count, start + 1024)
      var documents: [DocumentSignature] = []
      for number in start..<end { documents.append(try other.document(number).signature) }
      for (document, verdict) in zip(documents, try judge(documents)) {
        try report(document.id, verdict)
      }
      start = end
    }
  }

  private mutating func judge(
    _ document: DocumentSignature, _ keys: DocumentKeys, _ stored: [[UInt32]]
  ) throws(DedupeFailure) -> Verdict {
    guard let number = UInt32(exactly: log.count), number < .max else { throw .tooManyDocuments }
    func found(_ place: Int) -> [UInt32] { index.documents(with: keys.keys[place], stored[place]) }

    if let place = keys.exact.first {
      let copies = found(place)
      if copies.isEmpty { index.insert(KeyRecord(key: keys.keys[place], document: number)) }
      for copy in copies {
        let other = try log.document(Int(copy))
        guard other.signature.digest == document.digest else { continue }
        // Its signature says nothing that the copy's does not.
        try log.append(
          StoredDocument(
            head: other.head, DocumentSignature(id: document.id, digest: document.digest)))
        return Verdict(removal: try removal(of: document, .exact, like: copy, other, 1))
      }
    }

    var candidates: Set<UInt32> = []
    for place in keys.bands {
      let bucket = found(place)
      candidates.formUnion(bucket)
      if bucket.count < Self.bucket {
        index.insert(KeyRecord(key: keys.keys[place], document: number))
      }
    }
    for candidate in candidates.sorted() {
      let other = try log.document(Int(candidate))
      let similarity = document.sketch.similarity(to: other.signature.sketch)
      guard similarity >= parameters.similarity else { continue }
      try log.append(StoredDocument(head: other.head, document))
      return Verdict(removal: try removal(of: document, .near, like: candidate, other, similarity))
    }

    var verdict = Verdict.kept
    for (part, place) in zip(document.parts, keys.parts) {
      // A line of a paragraph that goes has gone with it.
      if part.isLine,
        verdict.parts.contains(where: { $0.rule == .paragraph && $0.index == Int(part.paragraph) })
      {
        continue
      }
      let holders = found(place)
      if holders.isEmpty { index.insert(KeyRecord(key: keys.keys[place], document: number)) }
      for holder in holders where holder != number {
        let other = try log.document(Int(holder)).signature
        guard
          let twin = other.parts.first(where: {
            $0.isLine == part.isLine && $0.digest == part.digest
          })
        else { continue }
        verdict.parts.append(
          Verdict.PartRemoval(
            rule: part.isLine ? .line : .paragraph, index: Int(part.index), twin: other.id,
            twinIndex: Int(twin.index)))
        break
      }
    }
    try log.append(StoredDocument(head: number, document))
    return verdict
  }

  private func removal(
    of document: DocumentSignature, _ rule: Verdict.Removal.Rule, like number: UInt32,
    _ other: StoredDocument, _ similarity: Double
  ) throws(DedupeFailure) -> Verdict.Removal {
    let match = Verdict.Match(id: other.signature.id, similarity: similarity)
    guard other.head != number else { return Verdict.Removal(rule: rule, twin: match, via: nil) }
    let head = try log.document(Int(other.head)).signature
    // Copies share their sketch, and one that comes from another index has none of its own.
    let sketch = rule == .exact ? other.signature.sketch : document.sketch
    let twin = Verdict.Match(
      id: head.id,
      similarity: head.digest == document.digest ? 1 : sketch.similarity(to: head.sketch))
    return Verdict.Removal(rule: rule, twin: twin, via: match)
  }
}
