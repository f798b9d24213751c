import SaafModel
import SaafPipeline

extension RawRecord {
  /// Looks into the record and takes out the document.
  ///
  /// - Parameters:
  ///   - options: those that the stream had.
  ///   - containerID: what ids begin with, usually ``SourceName/stem(of:)`` of the input's path. A
  ///     document that is an input of its own has it as its id.
  /// - Complexity: O(*n*) in the record's length and in that of the document.
  public func document(_ options: SourceOptions, containerID: String) -> DocumentResult {
    switch place.container {
    case .plain: .document(plainDocument(containerID))
    case .jsonl: JSONRecord.document(self, options, containerID)
    case .warc: WARCRecord.document(self, options, containerID)
    case .tar: TarMember.document(self, containerID)
    }
  }

  /// The document that the input is, with the type that its name has below the compression.
  private func plainDocument(_ id: String) -> Document {
    var document = Document(id: id, path: place.path, bytes: bytes)
    if let path = place.path, PageBeginning.isNamed(SourceName.uncompressed(path)) {
      document.mediaType = "text/html"
    }
    return document
  }

  /// A document of a container.
  func document(id: String, bytes: [UInt8]) -> Document {
    var document = Document(id: id, path: place.path, bytes: bytes)
    document.record = place
    return document
  }
}
