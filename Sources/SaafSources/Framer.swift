import SaafModel
import SaafPipeline

/// Finds the records of one kind of container.
protocol Framer {
  /// The next record; `nil` when there are no more.
  mutating func next(in window: ByteWindow, _ counter: inout RecordCounter) -> Framed?
}

/// Gives records their numbers and places.
struct RecordCounter {
  let path: String?
  let container: RecordPlace.Container
  /// The length of the longest record that is held, in bytes.
  let limit: Int
  /// How many records there were.
  var number = 0

  /// The name for messages.
  var name: String { path ?? "standard input" }

  /// The place of the next record, which then counts.
  mutating func place(_ offset: Int, _ length: Int, member: String? = nil) -> RecordPlace {
    number += 1
    return RecordPlace(
      path: path, container: container, number: number, offset: offset, length: length,
      member: member)
  }
}

extension Framer {
  /// The record that stands in the first `length` bytes, which are left behind with the `padding`
  /// after it.
  ///
  /// When a part of the compressed input turns out to be wrong with its last byte, the record before
  /// that byte is wrong, too, and stands for the fault.
  func take(
    _ length: Int, padding: Int, holding range: Range<Int>, in window: ByteWindow,
    _ counter: inout RecordCounter, member: String? = nil
  ) -> Framed {
    let bytes = window.bytes(range)
    let place = counter.place(window.offset, length, member: member)
    window.drop(length + padding)
    if window.input.coding != nil, window.count == 0, !window.fill(),
      let fault = window.fault, fault.isDamage, place.offset >= fault.partOffset
    {
      _ = window.takeFault()
      return .failed(place, fault.failure, bytes: bytes)
    }
    return .record(RawRecord(place: place, bytes: bytes))
  }

  /// A record that cannot be read; its bytes are left behind.
  func fail(
    _ code: String, _ what: String, length: Int, in window: ByteWindow,
    _ counter: inout RecordCounter, member: String? = nil
  ) -> Framed {
    let bytes = window.bytes(0..<length)
    let place = counter.place(window.offset, length, member: member)
    window.drop(length)
    return .failed(place, counter.failure(code, what, at: place), bytes: bytes)
  }

  /// What is left when nothing more comes in: the beginning of a record, a fault, or nothing.
  ///
  /// - Parameter what: what ends too early.
  func end(
    of window: ByteWindow, _ what: String, _ counter: inout RecordCounter, member: String? = nil
  ) -> Framed? {
    let length = window.count
    guard let fault = window.takeFault() else {
      guard length > 0 else { return nil }
      return fail(
        "source.truncated", "the input ends inside of \(what)", length: length, in: window,
        &counter, member: member)
    }
    let bytes = window.bytes(0..<length)
    let place = counter.place(window.offset, length, member: member)
    window.drop(length)
    return .failed(place, fault.failure, bytes: bytes)
  }
}

extension RecordCounter {
  func failure(_ code: String, _ what: String, at place: RecordPlace) -> DocumentFailure {
    let record = container == .jsonl ? "line" : "record"
    return DocumentFailure(
      code: code,
      message: "\(name): \(record) \(place.number) at byte \(place.offset): \(what)")
  }

  func tooLarge(_ place: RecordPlace) -> DocumentFailure {
    failure(
      "source.too-large",
      "\(place.length) bytes are more than the limit of \(limit); raise it, or leave the record out",
      at: place)
  }
}
