import Foundation
import SaafBatch
import SaafPipeline

/// Answers each line of a stream with one line of another, in the same order.
///
/// Answers do not wait for lines that have not come: whoever writes some lines and then reads as many
/// answers gets them.
public struct LineWorker: Sendable {
  private let fields: LineFields
  private let longestLine: Int
  private let workers: Int
  private let answer: @Sendable (LineRequest, Int) -> LineAnswer

  /// How many lines a worker takes at once, so that handing them out costs little.
  private static let chunk = 16
  /// How many chunks a worker may be ahead of the oldest unfinished one.
  private static let window = 4
  /// How many bytes of answers are kept until they are written.
  private static let buffer = 1 << 16

  /// Answers lines with cleaned documents.
  ///
  /// - Parameters:
  ///   - documentBytes: the largest document, in bytes. A line may be six times as long, which is the
  ///     most that the escapes of JSON make of a text; longer ones are not kept in memory.
  ///   - workers: how many documents are cleaned at the same time, at least 1.
  public init(
    _ cleaner: DocumentCleaner, fields: LineFields, documentBytes: Int, workers: Int
  ) {
    self.init(fields: fields, documentBytes: documentBytes, workers: workers) {
      cleaner.answer($0, line: $1)
    }
  }

  /// Answers lines with signatures; the parameters are those of the cleaner's.
  public init(
    _ signer: DocumentSigner, fields: LineFields, documentBytes: Int, workers: Int
  ) {
    self.init(fields: fields, documentBytes: documentBytes, workers: workers) {
      signer.answer($0, line: $1)
    }
  }

  private init(
    fields: LineFields, documentBytes: Int, workers: Int,
    _ answer: @escaping @Sendable (LineRequest, Int) -> LineAnswer
  ) {
    self.fields = fields
    self.workers = max(1, workers)
    longestLine =
      documentBytes.multipliedReportingOverflow(by: 6).overflow
      ? .max : documentBytes * 6
    self.answer = answer
  }

  /// Answers all lines of `input`.
  ///
  /// - Parameters:
  ///   - input: a descriptor to be read to its end.
  ///   - output: the descriptor for the answers.
  ///   - told: called with the counts whenever answers have been written, and at the end.
  /// - Throws: when `input` cannot be read or `output` cannot be written. All answers to lines that
  ///   were read before `input` failed have been written then.
  /// - Returns: how many lines there were of each end.
  public func run(
    input: Int32, output: Int32, told: (BatchCounts, _ isLast: Bool) -> Void = { _, _ in }
  ) throws(FileIO.Failure) -> BatchCounts {
    let chunks = OrderedChunks(workers: workers, window: workers * Self.window)
    start { read(input, into: chunks) }
    for _ in 0..<workers { start { work(on: chunks) } }
    do {
      return try write(chunks, to: output, told)
    } catch {
      chunks.close()
      throw error
    }
  }

  /// Threads of their own, not tasks: all of these wait for pipes and for each other.
  private func start(_ body: @escaping @Sendable () -> Void) {
    let thread = Thread(block: body)
    // As much as a main thread has.
    thread.stackSize = 8 << 20
    thread.start()
  }

  private func read(_ input: Int32, into chunks: OrderedChunks) {
    var reader = LineReader(descriptor: input, path: "standard input", limit: longestLine)
    var next = 1
    do {
      while true {
        let lines = try reader.next(atMost: Self.chunk)
        guard !lines.isEmpty, chunks.add(lines, firstLine: next) else { break }
        next += lines.count
      }
      chunks.close()
    } catch {
      chunks.close(error)
    }
  }

  private func work(on chunks: OrderedChunks) {
    let parser = LineParser(fields)
    while let chunk = chunks.take() {
      var answers: [LineAnswer] = []
      for (offset, line) in chunk.lines.enumerated() {
        answers.append(answer(to: line, number: chunk.firstLine + offset, parser))
      }
      chunks.answer(chunk, with: answers)
    }
  }

  private func answer(
    to line: LineReader.Line, number: Int, _ parser: borrowing LineParser
  ) -> LineAnswer {
    switch line {
    case .whole(let bytes):
      do {
        return answer(try parser.request(bytes), number)
      } catch {
        return .quarantined(id: error.id, line: number, error.failure)
      }
    case .tooLong(let count):
      return .quarantined(
        id: nil, line: number,
        DocumentFailure(
          code: "input.too-large",
          message: "the line has \(count) bytes, more than six times limits.document-bytes "
            + "(\(longestLine)); raise the limit or split the document"))
    }
  }

  private func write(
    _ chunks: OrderedChunks, to output: Int32, _ told: (BatchCounts, Bool) -> Void
  ) throws(FileIO.Failure) -> BatchCounts {
    var counts = BatchCounts()
    var bytes: [UInt8] = []
    func flush() throws(FileIO.Failure) {
      guard !bytes.isEmpty else { return }
      try FileIO.write(bytes, to: output, path: "standard output")
      bytes.removeAll(keepingCapacity: bytes.capacity <= 16 * Self.buffer)
      told(counts, false)
    }
    while true {
      switch chunks.next() {
      case .write(let answers):
        for answer in answers {
          bytes += answer.bytes
          counts.add(answer.end)
          if bytes.count >= Self.buffer { try flush() }
        }
      case .wait:
        try flush()
        chunks.waitForAnswers()
      case .end(let failure):
        try flush()
        told(counts, true)
        if let failure { throw failure }
        return counts
      }
    }
  }
}
