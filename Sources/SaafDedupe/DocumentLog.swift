/// The signatures of all documents in the order in which they came.
///
/// `documents.log` begins with eight bytes of magic; the records follow. `documents.ends` has, for each
/// document, the offset of its record's end, in eight bytes.
struct DocumentLog {
  static let magic = Array("SaafDoc1".utf8)
  private static let bufferSize = 1 << 20

  private let file: BinaryFile
  private let endsFile: BinaryFile
  private(set) var count: Int
  /// The bytes of the log, with those that are not written yet.
  private(set) var size: Int
  private var buffer: [UInt8] = []
  private var endsBuffer: [UInt8] = []

  init(_ storage: DedupeStorage) throws(DedupeFailure) {
    file = try storage.file(named: DedupeStorage.documents)
    endsFile = try storage.file(named: DedupeStorage.ends)
    try file.truncate(to: 0)
    try endsFile.truncate(to: 0)
    try file.write(Self.magic, at: 0)
    (count, size) = (0, Self.magic.count)
  }

  /// Opens a log that was written before.
  ///
  /// - Parameters:
  ///   - count: how many documents it has.
  ///   - size: how many bytes; what follows was written by a run that did not end.
  init(
    folder: String, count: Int, size: Int, access: BinaryFile.Access
  ) throws(DedupeFailure) {
    file = try BinaryFile("\(folder)/\(DedupeStorage.documents)", access)
    endsFile = try BinaryFile("\(folder)/\(DedupeStorage.ends)", access)
    (self.count, self.size) = (count, size)
    guard try file.size() >= size, try endsFile.size() >= count * 8 else {
      throw .damaged(path: file.path, reason: "it is shorter than its manifest says")
    }
    guard try file.read(0..<Self.magic.count) == Self.magic else {
      throw .damaged(path: file.path, reason: "it does not begin as a log of documents")
    }
    let last = count == 0 ? Self.magic.count : try end(of: count - 1)
    guard last == size else {
      throw .damaged(path: endsFile.path, reason: "it does not end where the log does")
    }
    guard access == .write else { return }
    try file.truncate(to: size)
    try endsFile.truncate(to: count * 8)
  }

  mutating func append(_ document: StoredDocument) throws(DedupeFailure) {
    let start = buffer.count
    document.append(to: &buffer)
    size += buffer.count - start
    count += 1
    endsBuffer.append(number: UInt64(size))
    if buffer.count >= Self.bufferSize { try flush() }
  }

  /// - Complexity: two reads of the disk, or none for the latest documents.
  func document(_ number: Int) throws(DedupeFailure) -> StoredDocument {
    let start = number == 0 ? Self.magic.count : try end(of: number - 1)
    let end = try end(of: number)
    let written = size - buffer.count
    guard start <= end, end <= size, start >= written || end <= written else {
      throw .damaged(path: endsFile.path, reason: "document \(number) has no place in the log")
    }
    let bytes =
      start >= written
      ? Array(buffer[start - written..<end - written]) : try file.read(start..<end)
    guard let document = StoredDocument(bytes) else {
      throw .damaged(path: file.path, reason: "the record at byte \(start) cannot be read")
    }
    return document
  }

  private func end(of number: Int) throws(DedupeFailure) -> Int {
    let written = count - endsBuffer.count / 8
    let value: UInt64 =
      number >= written
      ? endsBuffer.number(at: (number - written) * 8)
      : try endsFile.read(number * 8..<number * 8 + 8).number(at: 0)
    return Int(clamping: value)
  }

  /// Writes what is still in memory.
  mutating func flush() throws(DedupeFailure) {
    try file.write(buffer, at: size - buffer.count)
    try endsFile.write(endsBuffer, at: count * 8 - endsBuffer.count)
    buffer.removeAll(keepingCapacity: true)
    endsBuffer.removeAll(keepingCapacity: true)
  }

  func synchronize() throws(DedupeFailure) {
    try file.synchronize()
    try endsFile.synchronize()
  }
}
