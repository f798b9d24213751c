import SaafBatch
import SaafDedupe

/// Reads documents, has them judged, and writes those that stay: in input order, in bounded memory.
///
/// Outputs are the same for any number of workers and any memory.
public struct DedupeRun: Sendable {
  public var parameters: DedupeParameters
  public var output: String
  /// The folder of an index that is used and added to; `nil` for one that ends with the run.
  public var index: String?
  /// Indexes whose documents come first.
  public var merged: [String] = []
  public var textField = "text"
  public var idField = "id"
  public var workers = 1
  /// The bytes for keys, and for documents that are judged together.
  public var memory = 64 << 20

  /// The most documents that are judged together.
  private static let batch = 16_384

  public init(_ parameters: DedupeParameters, output: String) {
    self.parameters = parameters
    self.output = output
  }

  /// - Parameter report: gets the reason for each document that cannot be read.
  /// - Throws: ``DedupeFailure`` about an index, `FileIO.Failure` about other files. The outputs that
  ///   are not whole are removed then, and the index is what it was.
  public func run(
    _ source: some DocumentSource, report: (String) -> Void
  ) async throws -> DedupeCounts {
    var source = source
    var files = try OutputFiles(output)
    do {
      let storage = index.map { DedupeStorage.folder($0) } ?? .temporary(in: output)
      var deduplicator = try Deduplicator(parameters, storage, memory: memory / 2)
      try files.create("removed.jsonl")
      for other in merged { try merge(other, &deduplicator, &files) }
      var counts = DedupeCounts()
      var current: Int?
      while true {
        let documents = try read(&source)
        guard !documents.isEmpty else { break }
        let judged = try await judge(documents, &deduplicator)
        for (document, end) in zip(documents, judged) {
          if document.output != current {
            // Not at the end of the run: there may be more files than can be open.
            if let current { try files.finish(source.outputs[current]) }
            current = document.output
            // Even when none of its documents stays.
            if document.isLine { try files.create(source.outputs[document.output]) }
          }
          try write(document, end, named: source.outputs[document.output], &files, &counts, report)
        }
      }
      try files.finish()
      try deduplicator.commit()
      return counts
    } catch {
      files.abandon()
      throw error
    }
  }

  private enum End: Sendable {
    case judged(id: [UInt8], Verdict)
    case failed(String)
  }

  private func merge(
    _ other: String, _ deduplicator: inout Deduplicator, _ files: inout OutputFiles
  ) throws {
    var failure: FileIO.Failure?
    try deduplicator.merge(other) { id, verdict in
      guard failure == nil, let removal = verdict.removal else { return }
      do throws(FileIO.Failure) {
        try files.append(
          RemovalRecord.bytes(of: removal, id: id, place: nil), to: "removed.jsonl")
      } catch {
        failure = error
      }
    }
    if let failure { throw failure }
  }

  /// The next documents, as many as may be in memory together, but at least one.
  private func read(_ source: inout some DocumentSource) throws -> [SourceDocument] {
    var documents: [SourceDocument] = []
    var size = 0
    while documents.count < Self.batch, size < memory / 4, let next = try source.next() {
      size += next.bytes.count + 256
      documents.append(next)
    }
    return documents
  }

  private func judge(
    _ documents: [SourceDocument], _ deduplicator: inout Deduplicator
  ) async throws -> [End] {
    let signed = await sign(documents)
    var signatures: [DocumentSignature] = []
    for case .success(let signature) in signed { signatures.append(signature) }
    var verdicts = try deduplicator.judge(signatures).makeIterator()
    return signed.map {
      switch $0 {
      case .failure(let failure): .failed(failure.description)
      case .success(let signature): .judged(id: signature.id, verdicts.next() ?? .kept)
      }
    }
  }

  /// Makes the signatures of documents, each worker those of a part.
  private func sign(
    _ documents: [SourceDocument]
  ) async -> [Result<DocumentSignature, ReadDocument.Failure>] {
    let share = max(64, (documents.count + workers - 1) / workers)
    let (parameters, textField, idField) = (parameters, textField, idField)
    return await withTaskGroup(
      of: (Int, [Result<DocumentSignature, ReadDocument.Failure>]).self
    ) { group in
      for start in stride(from: 0, to: documents.count, by: share) {
        let part = documents[start..<min(start + share, documents.count)]
        group.addTask {
          let reader = DocumentJSON.Reader(textField: textField, idField: idField)
          return (
            start,
            part.map { source in
              do throws(ReadDocument.Failure) {
                let read = try ReadDocument(source, reader)
                return .success(DocumentSignature(of: read.document, parameters))
              } catch {
                return .failure(error)
              }
            }
          )
        }
      }
      var parts: [(Int, [Result<DocumentSignature, ReadDocument.Failure>])] = []
      for await part in group { parts.append(part) }
      return parts.sorted { $0.0 < $1.0 }.flatMap(\.1)
    }
  }

  private func write(
    _ source: SourceDocument, _ end: End, named name: String, _ files: inout OutputFiles,
    _ counts: inout DedupeCounts, _ report: (String) -> Void
  ) throws {
    switch end {
    case .failed(let reason):
      try quarantine(source, reason, named: name, &files, &counts, report)
    case .judged(let id, let verdict):
      if let removal = verdict.removal {
        counts.removed += 1
        try files.append(
          RemovalRecord.bytes(of: removal, id: id, place: source.place), to: "removed.jsonl")
        return
      }
      var bytes = source.bytes
      if !verdict.parts.isEmpty {
        let records: [UInt8]
        do throws(ReadDocument.Failure) {
          (bytes, records) = try cut(verdict.parts, from: source, id)
        } catch {
          return try quarantine(source, error.description, named: name, &files, &counts, report)
        }
        try files.append(records, to: "removed.jsonl")
        counts.paragraphs += verdict.parts.count { $0.rule == .paragraph }
        counts.lines += verdict.parts.count { $0.rule == .line }
      }
      counts.kept += 1
      if source.isLine {
        try files.append(bytes + [0x0A], to: name)
      } else {
        try files.write(bytes, to: name)
      }
    }
  }

  /// The document without parts, and the lines that say so.
  private func cut(
    _ parts: [Verdict.PartRemoval], from source: SourceDocument, _ id: [UInt8]
  ) throws(ReadDocument.Failure) -> (document: [UInt8], records: [UInt8]) {
    let reader = DocumentJSON.Reader(textField: textField, idField: idField)
    let read = try ReadDocument(source, reader)
    let bytes = try read.bytes(of: source, without: parts)
    let records = parts.flatMap {
      RemovalRecord.bytes(of: $0, text: read.text(of: $0), id: id, place: source.place)
    }
    return (bytes, records)
  }

  private func quarantine(
    _ source: SourceDocument, _ reason: String, named name: String, _ files: inout OutputFiles,
    _ counts: inout DedupeCounts, _ report: (String) -> Void
  ) throws {
    counts.quarantined += 1
    report("\(source.place): \(reason)")
    if source.isLine {
      try files.append(source.bytes + [0x0A], to: "quarantine/\(name)")
    } else {
      try files.write(source.bytes, to: "quarantine/\(name)")
    }
  }
}
