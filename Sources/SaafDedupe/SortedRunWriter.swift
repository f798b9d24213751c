/// Writes a run, record by record in ascending order.
struct SortedRunWriter {
  private static let bufferSize = 1 << 18

  private let file: BinaryFile
  private var buffer: [UInt8] = []
  private var offset = SortedRun.header
  private var count = 0
  private var fences: [UInt64] = []

  init(_ file: BinaryFile) throws(DedupeFailure) {
    self.file = file
    // What an interrupted run may have left under this name.
    try file.truncate(to: 0)
    buffer.reserveCapacity(Self.bufferSize + KeyRecord.size)
  }

  mutating func append(_ record: KeyRecord) throws(DedupeFailure) {
    if count % SortedRun.pageRecords == 0 { fences.append(record.key) }
    buffer.append(number: record.key)
    buffer.append(number: record.document)
    count += 1
    if buffer.count >= Self.bufferSize { try flush() }
  }

  consuming func finish() throws(DedupeFailure) -> SortedRun {
    buffer.append(numbers: fences)
    try flush()
    // Last, so that a run that was not finished is not taken for one.
    var head = SortedRun.magic
    head.append(number: UInt64(count))
    try file.write(head, at: 0)
    return SortedRun(file: file, count: count, fences: fences)
  }

  private mutating func flush() throws(DedupeFailure) {
    try file.write(buffer, at: offset)
    offset += buffer.count
    buffer.removeAll(keepingCapacity: true)
  }
}
