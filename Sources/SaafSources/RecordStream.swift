public import SaafModel
public import SaafPipeline

/// The records of one input, in their order.
///
/// It finds where records begin and end, and nothing else; what is in them is looked at by
/// ``RawRecord/document(_:containerID:)``, which many threads can do at once. The memory it needs is
/// twice that of the longest record within the limit.
///
/// What is wrong with the input is a failed record, and the rest goes on: nothing is thrown once the
/// input was opened. For one thread at a time.
public final class RecordStream {
  private let input: ByteInput
  private let path: String?
  private let options: SourceOptions
  private var window: ByteWindow
  private var framer: (any Framer)?
  private var counter: RecordCounter?
  /// What was wrong before the first byte came out.
  private var firstFaults: [UnpackedInput.Fault] = []

  /// Opens a file.
  ///
  /// - Throws: `source.unreadable`.
  public convenience init(
    path: String, options: SourceOptions = SourceOptions()
  ) throws(DocumentFailure) {
    self.init(try ByteInput(path: path), path: path, options: options)
  }

  /// Reads from an open descriptor, which stays open.
  public convenience init(descriptor: Int32, options: SourceOptions = SourceOptions()) {
    self.init(
      ByteInput(descriptor: descriptor, name: "standard input"), path: nil, options: options)
  }

  init(_ input: ByteInput, path: String?, options: SourceOptions) {
    self.input = input
    self.path = path
    self.options = options
    window = ByteWindow(UnpackedInput(input))
  }

  /// What the input holds its records in. Reads its first bytes.
  public var container: RecordPlace.Container {
    prepare()
    return counter!.container
  }

  /// The next record; `nil` after the last one.
  ///
  /// - Complexity: O(*n*) in the record's length.
  public func next() -> Framed? {
    prepare()
    if !firstFaults.isEmpty {
      return .failed(counter!.place(0, 0), firstFaults.removeFirst().failure, bytes: nil)
    }
    return framer!.next(in: window, &counter!)
  }

  /// Where the next record begins: what ``skip(to:)`` of another stream takes.
  public var position: StreamPosition {
    StreamPosition(
      number: counter?.number ?? 0, offset: window.offset, memberStart: window.part.start,
      memberOffset: window.part.offset)
  }

  /// Goes to a place that an earlier stream over the same input told of. To be called before
  /// ``next()``.
  ///
  /// A file is sought in, to the member of the compressed input that holds the place; a stream is
  /// read up to it. Faults before it are not told again.
  ///
  /// - Throws: `source.unreadable`.
  public func skip(to position: StreamPosition) throws(DocumentFailure) {
    guard position.offset > 0 else { return }
    prepare()
    counter!.number = position.number
    firstFaults = []
    if input.seek(to: 0) {
      window = ByteWindow(UnpackedInput(input))
      try window.begin(at: position.memberStart, offset: position.memberOffset)
    }
    while window.offset < position.offset {
      if window.count == 0, !window.fill() {
        if window.takeFault() == nil { return }
        continue
      }
      window.drop(min(window.count, position.offset - window.offset))
    }
  }

  /// How many bytes of the input were used so far, compressed as they are.
  public var consumedBytes: Int { window.input.consumed }
  /// The size of the input, compressed as it is; `nil` when it is not known.
  public var inputBytes: Int? { input.size }
  /// How many bytes of what the input holds are behind the stream.
  public var decompressedBytes: Int { window.offset }

  /// Finds out what the input is.
  private func prepare() {
    guard framer == nil else { return }
    // Damage at the beginning must not hide what the rest is.
    while !window.fill(to: 1), let fault = window.takeFault() { firstFaults.append(fault) }
    let container =
      options.container
      ?? ContainerDetection.container(of: window, named: path.map(SourceName.uncompressed))
    framer =
      switch container {
      case .plain: PlainFramer()
      case .jsonl: LineFramer()
      case .warc: WARCFramer()
      case .tar: TarFramer()
      }
    counter = RecordCounter(path: path, container: container, limit: options.documentBytes)
  }
}
