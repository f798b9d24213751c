import Glibc

/// Why documents could not be compared with an index.
public enum DedupeFailure: Error, Sendable, Equatable, CustomStringConvertible {
  /// A system call failed.
  case file(action: String, path: String, code: Int32)
  /// The folder holds something else, or an index of another version.
  case notAnIndex(path: String, reason: String)
  /// A file of the index is not as it was written.
  case damaged(path: String, reason: String)
  /// The index was made with another value of a parameter.
  case otherParameter(path: String, name: String, indexed: String, asked: String)
  /// Another process is using the index.
  case inUse(path: String)
  /// A document number does not fit into 32 bits.
  case tooManyDocuments

  public var description: String {
    switch self {
    case .file(let action, let path, let code):
      "cannot \(action) '\(path)': \(String(cString: strerror(code)).lowercased())"
    case .notAnIndex(let path, let reason):
      "'\(path)' is not an index of this version: \(reason); name a new folder"
    case .damaged(let path, let reason):
      "'\(path)' is damaged: \(reason); make the index anew from the documents"
    case .otherParameter(let path, let name, let indexed, let asked):
      "the index '\(path)' was made with \(name) \(indexed), not \(asked); use the same value, or "
        + "name a new folder"
    case .inUse(let path): "the index '\(path)' is in use by another process; wait for it to end"
    case .tooManyDocuments:
      "an index holds at most 4294967294 documents; begin another one"
    }
  }
}
