import SaafPipeline
import SaafReport

/// The place for documents that could not be cleaned: their bytes as they came, and why.
///
/// A document `a/b` becomes `a/b.input` and `a/b.reason`. A name that leaves no room for these endings
/// is cut; the reason has the whole of it.
struct Quarantine: Sendable {
  /// The longest name, in bytes, that takes the endings on all common file systems.
  private static let longestName = 255 - ".reason".utf8.count

  /// What a run says of itself with each document that it puts aside.
  struct Provenance: Sendable {
    /// The program's version.
    var program: String
    /// The pipeline's name and fingerprint.
    var pipeline: String
    /// The command that cleans one document anew, without the document; empty when there is none.
    var replay: String
  }

  private let folder: String
  private let provenance: Provenance
  /// Whether an earlier run put anything aside: else nothing has to be looked for.
  private let isThere: Bool

  init(folder: String, provenance: Provenance) {
    self.folder = folder
    self.provenance = provenance
    isThere = FileIO.kind(of: folder) == .directory
  }

  /// Puts a document aside.
  ///
  /// - Parameter bytes: the input as it came; `nil` when it could not be read at all.
  func keep(_ input: Input, bytes: [UInt8]?, _ failure: DocumentFailure) throws(FileIO.Failure) {
    let path = path(of: input)
    try FileIO.makeFolder(FileIO.parent(of: path))
    if let bytes { try FileIO.writeWhole(bytes, to: "\(path).input") }
    var lines = [
      "code: \(failure.code)",
      "stage: \(failure.stage ?? (failure.code.hasPrefix("output.") ? "write" : "read"))",
      "input: \((input.path ?? InputFinder.standardInput).onOneLine)",
    ]
    if let record = input.record {
      lines.append("record: \(record.number)")
      lines.append("offset: \(record.offset)")
      lines.append("length: \(record.length)")
    }
    lines.append("message: \(failure.message.onOneLine)")
    if !provenance.program.isEmpty { lines.append("program: \(provenance.program)") }
    lines.append("pipeline: \(provenance.pipeline)")
    if let replay = replay(input, aside: bytes == nil ? nil : "\(path).input") {
      lines.append("replay: \(replay)")
    }
    let reason = lines.map { $0 + "\n" }.joined()
    try FileIO.writeWhole(Array(reason.utf8), to: "\(path).reason")
  }

  /// The command that cleans this document alone.
  ///
  /// - Parameter copy: where its bytes were put, for inputs that cannot be read twice.
  private func replay(_ input: Input, aside copy: String?) -> String? {
    guard !provenance.replay.isEmpty, let path = input.path ?? copy else { return nil }
    let record = input.path == nil ? nil : input.record
    let option = record.map { " --record \($0.number)" } ?? ""
    // A name that begins with a dash would be taken for an option.
    let word = ShellCommand.text([path.hasPrefix("-") ? "./" + path : path])
    return "\(provenance.replay)\(option) \(word)".onOneLine
  }

  /// Whether the document is put aside.
  func has(_ input: Input) -> Bool { FileIO.kind(of: "\(path(of: input)).reason") == .file }

  /// Takes a document out that an earlier run had put aside.
  func remove(_ input: Input) {
    guard isThere else { return }
    let path = path(of: input)
    FileIO.remove("\(path).input")
    FileIO.remove("\(path).reason")
  }

  private func path(of input: Input) -> String {
    let path = "\(folder)/\(input.id)"
    let name = FileIO.lastPart(of: path)
    guard name.utf8.count > Self.longestName else { return path }
    // The hash keeps names apart that begin alike.
    let mark = "~" + Document(id: input.id, bytes: Array(input.id.utf8)).sha256().prefix(16)
    var length = 0
    let start = name.prefix { character in
      length += character.utf8.count
      return length <= Self.longestName - mark.utf8.count
    }
    return path[..<name.startIndex] + start + mark
  }
}
