import Crypto
import Glibc
import SaafModel
import SaafPipeline
import SaafReport
import SaafSources

/// Reads, cleans and writes one document at a time.
struct DocumentWorker: Sendable {
  private let pipeline: Pipeline
  private let plan: OutputPlan?
  private let quarantine: Quarantine?
  private let state: RunState?
  private let fingerprint: [UInt8]
  private let sourceOptions: SourceOptions

  /// - Parameters:
  ///   - fingerprint: that of all that outputs depend on besides the documents.
  ///   - sourceOptions: those with which the records were taken out.
  init(
    pipeline: Pipeline, destination: Destination, options: BatchRunner.Options,
    fingerprint: String, sourceOptions: SourceOptions, state: RunState?
  ) {
    self.pipeline = pipeline
    self.state = state
    self.fingerprint = Array(fingerprint.utf8) + options.build
    self.sourceOptions = sourceOptions
    switch destination {
    case .standardOutput:
      plan = nil
      quarantine = nil
    case .folder(let folder):
      let plan = OutputPlan(folder: folder, outputs: pipeline.outputs)
      self.plan = plan
      quarantine = Quarantine(
        folder: plan.quarantine,
        provenance: Quarantine.Provenance(
          program: options.program, pipeline: "\(pipeline.name) \(fingerprint.prefix(16))",
          replay: options.replay))
    }
  }

  /// - Throws: ``BatchRunner/Failure``
  func clean(_ item: DocumentFeed.Item) throws(BatchRunner.Failure) -> CleanedDocument {
    switch item {
    case .file(let input):
      let bytes: [UInt8]
      do {
        bytes = try read(input)
      } catch {
        return try putAside(input, bytes: nil, error)
      }
      return try result(of: Document(id: input.id, path: input.path, bytes: bytes), input)
    case .failed(let input, let failure, let bytes):
      return try putAside(input, bytes: bytes, failure)
    case .record(let record, let container):
      return try clean(record, of: container)
    }
  }

  private func clean(
    _ record: RawRecord, of container: Input
  ) throws(BatchRunner.Failure) -> CleanedDocument {
    switch record.document(sourceOptions, containerID: container.containerID) {
    case .document(let document):
      let input = Input(path: container.path, id: document.id, record: document.record)
      return try result(of: document, input)
    case .skipped(let reason):
      return CleanedDocument(
        input: container.record(record.place), end: .skipped, message: reason.kind.rawValue)
    case .failed(let failure):
      return try putAside(container.record(record.place), bytes: record.bytes, failure)
    }
  }

  /// Cleans a document, or finds what an earlier run made of it.
  private func result(
    of document: Document, _ input: Input
  ) throws(BatchRunner.Failure) -> CleanedDocument {
    guard let state else { return try clean(document, of: input) }
    var document = document
    document.computeSHA256()
    let key = key(of: document)
    if let result = try earlierResult(of: input, key: key, state) { return result }
    var result = try clean(document, of: input)
    // Whether a document takes too long depends on the machine, too.
    if !result.isOvertime { result.key = key }
    return result
  }

  private func clean(
    _ document: Document, of input: Input
  ) throws(BatchRunner.Failure) -> CleanedDocument {
    let stopwatch = Stopwatch()
    let outcome: Outcome
    do {
      outcome = try pipeline.run(document)
    } catch {
      throw .stage(input, error)
    }
    var result: CleanedDocument
    switch outcome {
    case .emitted(let article):
      result = try emit(article, of: input, bytes: document.bytes)
    case .dropped(_, let rejection):
      removeOutputs(of: input)
      result = CleanedDocument(
        input: input, end: .dropped,
        message: "dropped by \(rejection.stage) (\(rejection.rule.code)): \(rejection.message)")
    case .quarantined(let failure):
      result = try putAside(input, bytes: document.bytes, failure)
    }
    // A document that could not be written has been summarized as such.
    if result.summary == nil {
      result.summary = summary(of: outcome, input, bytes: document.bytes.count)
      result.summary?.outputBytes =
        result.ownSizes.reduce(0, +) + result.shared.reduce(0) { $0 + $1.count }
    }
    stopwatch.note(in: &result.summary)
    return result
  }

  private func summary(of outcome: Outcome, _ input: Input, bytes: Int) -> DocumentSummary {
    DocumentSummary(
      of: outcome, id: input.id, path: input.record == nil ? input.path : nil,
      container: input.record.map { _ in input.path ?? InputFinder.standardInput },
      inputBytes: bytes)
  }

  /// All that the result depends on: the plan, the bytes, and what is known of them from outside.
  private func key(of document: Document) -> [UInt8] {
    var hash = SHA256()
    func add(_ text: String?) {
      // The length first, so that no two lists of texts give the same bytes.
      hash.update(data: Array("\(text?.utf8.count ?? -1) \(text ?? "")".utf8))
    }
    hash.update(data: fingerprint)
    add(document.sha256())
    for text in [
      document.id, document.path, document.url, document.mediaType, document.declaredEncoding,
      "\(document.isUnicode)",
    ] { add(text) }
    // These stand in outputs as they are.
    add(document.record.map { "\($0)" })
    add(document.capture.map { "\($0)" })
    return Array(hash.finalize())
  }

  /// The result of an earlier run, when it is the same document and all that was written is there.
  private func earlierResult(
    of input: Input, key: [UInt8], _ state: RunState
  ) throws(BatchRunner.Failure) -> CleanedDocument? {
    let entry: RunState.Entry?
    do {
      entry = try state.entry(id: input.id, key: key)
    } catch {
      throw .state(error.description)
    }
    guard let entry else { return nil }
    let paths = plan?.paths(id: input.id) ?? []
    var shared: [[UInt8]] = []
    switch entry.end {
    case .emitted:
      guard paths.map({ FileIO.size(of: $0) }) == entry.ownSizes else { return nil }
      for part in entry.parts {
        guard let bytes = state.bytes(of: part) else { return nil }
        shared.append(bytes)
      }
    case .dropped, .skipped: break
    case .quarantined:
      if let quarantine, !quarantine.has(input) { return nil }
    }
    guard let summary = try? DocumentSummary(decoding: entry.summary) else { return nil }
    return CleanedDocument(
      input: input, end: entry.end, message: entry.message, shared: shared,
      ownSizes: entry.ownSizes, key: key, summary: summary, isEarlier: true)
  }

  /// Removes what an earlier run wrote of a document that now has another end.
  private func removeOutputs(of input: Input) {
    for path in plan?.paths(id: input.id) ?? [] { FileIO.remove(path) }
  }

  private func read(_ input: Input) throws(DocumentFailure) -> [UInt8] {
    let limit = pipeline.limits.documentBytes
    let bytes: [UInt8]?
    do {
      bytes = try FileIO.read(input.path, limit: limit)
    } catch {
      throw DocumentFailure(code: "input.unreadable", message: error.description)
    }
    guard let bytes else {
      throw DocumentFailure(
        code: "input.too-large",
        message: "larger than limits.document-bytes (\(limit)); raise the limit or split the "
          + "document")
    }
    return bytes
  }

  /// Writes the article's own files and keeps the bytes for the shared ones.
  ///
  /// - Parameter bytes: the input, to be put aside when its name does not let its outputs be written.
  private func emit(
    _ article: Article, of input: Input, bytes: [UInt8]
  ) throws(BatchRunner.Failure) -> CleanedDocument {
    var shared: [[UInt8]] = []
    var written: [String] = []
    var sizes: [Int] = []
    for (index, output) in pipeline.outputs.enumerated() {
      let text: [UInt8]
      do {
        text = try output.writer.write(article)
      } catch {
        throw .writer(input, "writing as \(type(of: output.writer).name) failed: \(error)")
      }
      guard let path = plan?.path(ofOutput: index, id: input.id) else {
        shared.append(text)
        continue
      }
      do {
        try write(text, to: path)
        written.append(path)
        sizes.append(text.count)
      } catch {
        guard error.isDueToName else { throw .output(error) }
        for path in written { FileIO.remove(path) }
        let message = "\(error.description); rename the input or clean it into another folder"
        return try putAside(
          input, bytes: bytes, DocumentFailure(code: "output.unwritable", message: message))
      }
    }
    quarantine?.remove(input)
    return CleanedDocument(input: input, end: .emitted, shared: shared, ownSizes: sizes)
  }

  /// Writes a file and, when its folder is missing, makes that first.
  private func write(_ bytes: [UInt8], to path: String) throws(FileIO.Failure) {
    do {
      try FileIO.writeWhole(bytes, to: path)
    } catch {
      // Not whether the folder is missing now: another worker may have made it since.
      guard error.code == ENOENT else { throw error }
      try FileIO.makeFolder(FileIO.parent(of: path))
      try FileIO.writeWhole(bytes, to: path)
    }
  }

  private func putAside(
    _ input: Input, bytes: [UInt8]?, _ failure: DocumentFailure
  ) throws(BatchRunner.Failure) -> CleanedDocument {
    removeOutputs(of: input)
    do {
      try quarantine?.keep(input, bytes: bytes, failure)
    } catch {
      throw .output(error)
    }
    let stage = failure.stage.map { "stage \($0): " } ?? ""
    return CleanedDocument(
      input: input, end: .quarantined,
      message: "quarantined (\(failure.code)): \(stage)\(failure.message)",
      isOvertime: failure.code == Pipeline.overtimeCode,
      summary: summary(of: .quarantined(failure), input, bytes: bytes?.count ?? 0))
  }
}
