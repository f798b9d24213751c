import SaafBatch

/// The files of a run's outputs. One that many documents share is written under a temporary name and
/// gets its own at the end.
struct OutputFiles {
  private let folder: String
  private var open: [String: FileIO.PartialFile] = [:]
  private var buffers: [String: [UInt8]] = [:]
  private static let bufferSize = 1 << 18

  init(_ folder: String) throws(FileIO.Failure) {
    self.folder = folder
    try FileIO.makeFolder(folder)
  }

  /// Makes a shared file even if nothing will be appended.
  mutating func create(_ name: String) throws(FileIO.Failure) {
    guard open[name] == nil else { return }
    let path = "\(folder)/\(name)"
    try FileIO.makeFolder(FileIO.parent(of: path))
    open[name] = try FileIO.createPartial(for: path)
  }

  mutating func append(_ bytes: [UInt8], to name: String) throws(FileIO.Failure) {
    try create(name)
    buffers[name, default: []] += bytes
    if buffers[name, default: []].count >= Self.bufferSize { try flush(name) }
  }

  /// Writes a file of its own.
  func write(_ bytes: [UInt8], to name: String) throws(FileIO.Failure) {
    let path = "\(folder)/\(name)"
    try FileIO.makeFolder(FileIO.parent(of: path))
    try FileIO.writeWhole(bytes, to: path)
  }

  /// Gives a shared file its name.
  mutating func finish(_ name: String) throws(FileIO.Failure) {
    guard let file = open[name] else { return }
    try flush(name)
    open[name] = nil
    try FileIO.complete(file, as: "\(folder)/\(name)")
  }

  mutating func finish() throws(FileIO.Failure) {
    for name in open.keys.sorted() { try finish(name) }
  }

  /// Removes what is not whole.
  func abandon() {
    for file in open.values { FileIO.discard(file) }
  }

  private mutating func flush(_ name: String) throws(FileIO.Failure) {
    guard let file = open[name], let bytes = buffers.removeValue(forKey: name) else { return }
    try FileIO.write(bytes, to: file.descriptor, path: "\(folder)/\(name)")
  }
}
