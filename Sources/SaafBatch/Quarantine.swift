import SaafPipeline

/// The place for documents that could not be cleaned: their bytes as they came, and why.
struct Quarantine: Sendable {
  let folder: String

  /// Puts a document aside.
  ///
  /// - Parameter bytes: the input as it came; `nil` when it could not be read at all.
  func keep(_ input: Input, bytes: [UInt8]?, _ failure: DocumentFailure) throws(FileIO.Failure) {
    let path = "\(folder)/\(input.id)"
    try FileIO.makeFolder(FileIO.parent(of: path))
    if let bytes { try FileIO.writeWhole(bytes, to: "\(path).input") }
    let reason = """
      code: \(failure.code)
      stage: \(failure.stage ?? "read")
      input: \(input.path ?? InputFinder.standardInput)
      message: \(failure.message)

      """
    try FileIO.writeWhole(Array(reason.utf8), to: "\(path).reason")
  }
}
