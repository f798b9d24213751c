import Glibc
import SaafModel
import SaafPipeline

/// What came of one document.
struct DocumentResult: Sendable {
  enum End: Sendable {
    case emitted, dropped, quarantined
  }

  var input: Input
  var end: End
  /// Why it was dropped or quarantined.
  var message: String?
  /// The bytes for outputs that many documents share, by output.
  var shared: [[UInt8]] = []
}

/// Reads, cleans and writes one document at a time.
struct DocumentWorker: Sendable {
  private let pipeline: Pipeline
  private let plan: OutputPlan?
  private let quarantine: Quarantine?

  init(pipeline: Pipeline, destination: Destination) {
    self.pipeline = pipeline
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
    let outcome: Outcome
    do {
      outcome = try pipeline.run(Document(id: input.id, path: input.path, bytes: bytes))
    } catch {
      throw .stage(input, error)
    }
    switch outcome {
    case .emitted(let article):
      return try emit(article, of: input, bytes: bytes)
    case .dropped(_, let rejection):
      return DocumentResult(
        input: input, end: .dropped,
        message: "dropped by \(rejection.stage) (\(rejection.rule.code)): \(rejection.message)")
    case .quarantined(let failure):
      return try putAside(input, bytes: bytes, failure)
    }
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
      } catch {
        guard error.isDueToName else { throw .output(error) }
        for path in written { FileIO.remove(path) }
        let message = "\(error.description); rename the input or clean it into another folder"
        return try putAside(
          input, bytes: bytes, DocumentFailure(code: "output.unwritable", message: message))
      }
    }
    return DocumentResult(input: input, end: .emitted, shared: shared)
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
    do {
      try quarantine?.keep(input, bytes: bytes, failure)
    } catch {
      throw .output(error)
    }
    let stage = failure.stage.map { "stage \($0): " } ?? ""
    return DocumentResult(
      input: input, end: .quarantined,
      message: "quarantined (\(failure.code)): \(stage)\(failure.message)")
  }
}
