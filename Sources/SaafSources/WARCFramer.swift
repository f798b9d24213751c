import SaafModel

/// WARC 1.0 and 1.1 (ISO 28500:2017): a version line, fields, an empty line, a block of the length
/// that a field says, two line ends.
struct WARCFramer: Framer {
  /// The longest header that is believed to be one, in bytes.
  private static let longestHeader = 1 << 20
  private static let versionLength = 7

  mutating func next(in window: ByteWindow, _ counter: inout RecordCounter) -> Framed? {
    let before = lineEnds(in: window, from: 0)
    window.drop(before)
    guard window.count > 0 else { return end(of: window, "a record", &counter) }
    _ = window.fill(to: WARCFramer.versionLength)
    guard window.has("WARC/1.", at: 0) else {
      return failToNext(
        "source.bad-record", "no record begins here: it should begin with WARC/1.0 or WARC/1.1",
        from: 0, in: window, &counter)
    }
    guard let headerLength = headerLength(in: window) else {
      if window.isClosed, window.count <= WARCFramer.longestHeader,
        window.firstIndex(of: "\nWARC/1.", from: 0) == nil
      {
        return end(of: window, "a record's header", &counter)
      }
      return failToNext(
        "source.bad-record", "the header does not end", from: WARCFramer.versionLength,
        in: window, &counter)
    }
    let header = HeaderFields(window.bytes(0..<headerLength))
    let declared = header.value("content-length")
    guard let declared, let length = Int(declared), length >= 0, length < Int.max / 2 else {
      let found = declared.map { "Content-Length is '\($0.prefix(40))', no number of bytes" }
      return failToNext(
        "source.bad-record", found ?? "Content-Length is missing", from: headerLength - 1,
        in: window, &counter)
    }
    let total = headerLength + length
    guard total <= counter.limit else { return passOver(total, in: window, &counter) }
    guard window.fill(to: total) else {
      if window.firstIndex(of: "\nWARC/1.", from: headerLength - 1) != nil {
        return wrongLength(length, headerLength, window, &counter)
      }
      return end(of: window, "a record", &counter)
    }
    // The length is right when an end of a record stands behind it.
    let next = lineEnds(in: window, from: total)
    _ = window.fill(to: next + WARCFramer.versionLength)
    let isEnd =
      next == window.count || window.has("WARC/1.", at: next)
      || window.has("\r\n\r\n", at: total) || window.has("\n\n", at: total)
    guard isEnd else { return wrongLength(length, headerLength, window, &counter) }
    if let reason = WARCFramer.skipReason(header.value("warc-type") ?? "") {
      let place = counter.place(window.offset, total)
      window.drop(next)
      return .skipped(place, reason)
    }
    return take(total, padding: next - total, holding: 0..<total, in: window, &counter)
  }

  /// Why records of a type are no documents; `nil` for those that can be.
  private static func skipReason(_ type: String) -> SkipReason? {
    switch type.lowercased() {
    case "response", "resource", "conversion": nil
    case "warcinfo": SkipReason(.warcInfo)
    case "request": SkipReason(.warcRequest)
    case "metadata": SkipReason(.warcMetadata)
    case "revisit": SkipReason(.warcRevisit)
    case "continuation": SkipReason(.warcContinuation)
    default: SkipReason(.warcOther, String(type.prefix(40)))
    }
  }

  /// The first index from `start` on that is no line end.
  private func lineEnds(in window: ByteWindow, from start: Int) -> Int {
    var index = start
    while index < window.count || window.fill() {
      guard window[index] == 0x0D || window[index] == 0x0A else { break }
      index += 1
    }
    return index
  }

  /// The header's length with the empty line; `nil` when there is none before the next record.
  private func headerLength(in window: ByteWindow) -> Int? {
    var line = 0
    var searched = 0
    while line < WARCFramer.longestHeader {
      guard let feed = window.firstIndex(of: 0x0A, from: searched) else {
        searched = window.count
        if searched > WARCFramer.longestHeader || !window.fill() { return nil }
        continue
      }
      let length = feed - line
      if length == 0 || length == 1 && window[line] == 0x0D { return feed + 1 }
      if line > 0, window.has("WARC/1.", at: line) { return nil }
      line = feed + 1
      searched = line
    }
    return nil
  }

  private func wrongLength(
    _ length: Int, _ headerLength: Int, _ window: ByteWindow, _ counter: inout RecordCounter
  ) -> Framed {
    failToNext(
      "source.bad-record", "Content-Length is \(length), but no record ends there",
      from: headerLength - 1, in: window, &counter)
  }

  /// Reports what stands before the next version line that follows `start`.
  private func failToNext(
    _ code: String, _ what: String, from start: Int, in window: ByteWindow,
    _ counter: inout RecordCounter
  ) -> Framed {
    var searched = start
    while window.count <= counter.limit {
      if let found = window.firstIndex(of: "\nWARC/1.", from: searched) {
        return fail(code, what, length: found + 1, in: window, &counter)
      }
      searched = max(searched, window.count - WARCFramer.versionLength)
      if !window.fill() { return fail(code, what, length: window.count, in: window, &counter) }
    }
    let offset = window.offset
    skip(Int.max, to: "\nWARC/1.", in: window)
    let place = counter.place(offset, window.offset - offset)
    return .failed(place, counter.failure(code, what, at: place), bytes: nil)
  }

  /// Reports a record that is too long to be held. It ends where it says, or where another one shows
  /// that it does not: a wrong length must not take the rest of the archive.
  private func passOver(
    _ total: Int, in window: ByteWindow, _ counter: inout RecordCounter
  ) -> Framed {
    let offset = window.offset
    skip(total, to: "\r\n\r\nWARC/1.", in: window)
    let place = counter.place(offset, window.offset - offset)
    guard place.length == total || window.fault == nil else {
      let fault = window.takeFault()!
      return .failed(place, fault.failure, bytes: nil)
    }
    var failure = counter.tooLarge(place)
    if place.length < total {
      failure.message =
        counter.failure(
          failure.code,
          "Content-Length makes \(total) bytes, more than the limit of \(counter.limit), "
            + "but \(place.length) are there", at: place
        ).message
    }
    return .failed(place, failure, bytes: nil)
  }

  /// Leaves bytes behind without holding them: `length`, or those before `mark` and its line ends.
  private func skip(_ length: Int, to mark: StaticString, in window: ByteWindow) {
    let ends = mark.utf8CodeUnitCount - WARCFramer.versionLength
    var left = length
    while left > 0 {
      if let found = window.firstIndex(of: mark, from: 0), found + ends < left {
        return window.drop(found + ends)
      }
      let part = min(left, max(0, window.count - mark.utf8CodeUnitCount + 1))
      window.drop(part)
      left -= part
      if left > 0, !window.fill() {
        return window.drop(min(left, window.count))
      }
    }
  }
}
