import Crypto
import Glibc
import SaafModel
import SaafPipeline

/// What came of one document.
struct DocumentResult: Sendable {
  enum End: Int, Sendable {
    case emitted, dropped, quarantined
  }

  var input: Input
  var end: End
  /// Why it was dropped or quarantined.
  var message: String?
  /// The bytes for outputs that many documents share, by output.
  var shared: [[UInt8]] = []
  /// The sizes, in bytes, of the files that it has for itself.
  var ownSizes: [Int] = []
  /// What it depends on, for the state; `nil` when it is to be done again in any case.
  var key: [UInt8]?
  /// Whether it was given up since it took too long.
  var isOvertime = false
}

/// Reads, cleans and writes one document at a time.
struct DocumentWorker: Sendable {
  private let pipeline: Pipeline
  private let plan: OutputPlan?
  private let quarantine: Quarantine?
  private let state: RunState?
  private let fingerprint: [UInt8]

  /// - Parameter plan: the fingerprint of all that outputs depend on besides the documents.
  init(pipeline: Pipeline, destination: Destination, state: RunState?, plan fingerprint: String) {
    self.pipeline = pipeline
    self.state = state
    self.fingerprint = Array(fingerprint.utf8)
    switch destination {
    case .standardOutput:
      plan = nil
      quarantine = nil
    case .folder(let folder):
      let plan = OutputPlan(folder: folder, outputs: pipeline.outputs)
      self.plan = plan
      quarantine = Quarantine(folder: plan.quarantine)
    }
  }

  /// - Throws: ``BatchRunner/Failure``
  func clean(_ input: Input) throws(BatchRunner.Failure) -> DocumentResult {
    let bytes: [UInt8]
    do {
      bytes = try read(input)
    } catch {
      return try putAside(input, bytes: nil, error)
    }
    var document = Document(id: input.id, path: input.path, bytes: bytes)
    guard let state else { return try clean(document, of: input) }
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
  ) throws(BatchRunner.Failure) -> DocumentResult {
    let outcome: Outcome
    do {
      outcome = try pipeline.run(document)
    } catch {
      throw .stage(input, error)
    }
    switch outcome {
    case .emitted(let article):
      return try emit(article, of: input, bytes: document.bytes)
    case .dropped(_, let rejection):
      removeOutputs(of: input)
      return DocumentResult(
        input: input, end: .dropped,
        message: "dropped by \(rejection.stage) (\(rejection.rule.code)): \(rejection.message)")
    case .quarantined(let failure):
      return try putAside(input, bytes: document.bytes, failure)
    }
  }

  /// All that the result depends on: the plan, the bytes, the names that stand in outputs.
  private func key(of document: Document) -> [UInt8] {
    var hash = SHA256()
    hash.update(data: fingerprint)
    hash.update(data: Array(document.sha256().utf8))
    hash.update(data: Array("\(document.id.utf8.count) \(document.id)\(document.path ?? "\0")".utf8))
    return Array(hash.finalize())
  }

  /// The result of an earlier run, when it is the same document and all that was written is there.
  private func earlierResult(
    of input: Input, key: [UInt8], _ state: RunState
  ) throws(BatchRunner.Failure) -> DocumentResult? {
    let entry: RunState.Entry?
    do {
      entry = try state.entry(id: input.id, key: key)
    } catch {
      throw .state(error)
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
    case .dropped: break
    case .quarantined:
      if let quarantine, !quarantine.has(input) { return nil }
    }
    return DocumentResult(
      input: input, end: entry.end, message: entry.message, shared: shared,
      ownSizes: entry.ownSizes, key: key)
  }

  /// Removes what an earlier run wrote of a document that now has another end.
  private func removeOutputs(of input: Input) {
    for path in plan?.paths(id: input.id) ?? [] { FileIO.remove(path) }
  }

  private func read(_ input: Input) throws(DocumentFailure) -> [UInt8] {
    let limit = pipeline.limits.documentBytes
    let bytes: [UInt8]?
    do {
      bytes =
        if let path = input.path {
          try FileIO.read(path, limit: limit)
        } else {
          try FileIO.readStandardInput(limit: limit)
        }
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
  ) throws(BatchRunner.Failure) -> DocumentResult {
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
    return DocumentResult(input: input, end: .emitted, shared: shared, ownSizes: sizes)
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
  ) throws(BatchRunner.Failure) -> DocumentResult {
    removeOutputs(of: input)
    do {
      try quarantine?.keep(input, bytes: bytes, failure)
    } catch {
      throw .output(error)
    }
    let stage = failure.stage.map { "stage \($0): " } ?? ""
    return DocumentResult(
      input: input, end: .quarantined,
      message: "quarantined (\(failure.code)): \(stage)\(failure.message)",
      isOvertime: failure.code == Pipeline.overtimeCode)
  }
}
