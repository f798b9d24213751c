import SaafModel

/// tar files. Blocks of zeros, at the end or between files that were put together, are padding.
struct TarFramer: Framer {
  /// The most bytes that headers before a member's own may have.
  private static let longestHeaders = 1 << 20
  private static let block = TarHeader.blockSize

  mutating func next(in window: ByteWindow, _ counter: inout RecordCounter) -> Framed? {
    while true {
      guard window.fill(to: TarFramer.block) else {
        if window.fault == nil, (0..<window.count).allSatisfy({ window[$0] == 0 }) {
          window.drop(window.count)
        }
        return end(of: window, "a header", &counter)
      }
      guard isZero(window) else { return member(in: window, &counter) }
      window.drop(TarFramer.block)
    }
  }

  private func isZero(_ window: ByteWindow) -> Bool {
    window[0] == 0 && window.bytes(0..<TarFramer.block).allSatisfy { $0 == 0 }
  }

  /// A member with the headers before it, which give it a long name or a large size.
  private func member(in window: ByteWindow, _ counter: inout RecordCounter) -> Framed? {
    var name: String?
    var size: Int?
    var start = 0
    while true {
      guard window.fill(to: start + TarFramer.block) else {
        return end(of: window, "a header", &counter)
      }
      let block = window.bytes(start..<start + TarFramer.block)
      guard let header = TarHeader(block) else {
        return failToNext("no header stands here, its checksum is wrong", window, &counter)
      }
      let data = start + TarFramer.block
      switch header.type {
      case 0x4C, 0x4B, 0x78, 0x67:  // L and K of GNU, x and g of pax
        guard header.size <= TarFramer.longestHeaders - start else {
          return failToNext("a name or pax header has \(header.size) bytes", window, &counter)
        }
        let next = data + TarFramer.padded(header.size)
        guard window.fill(to: next) else { return end(of: window, "a header", &counter) }
        let bytes = window.bytes(data..<data + header.size)
        if header.type == 0x4C { name = String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self) }
        if header.type == 0x78 {
          guard let records = TarHeader.paxRecords(bytes) else {
            return failToNext("a pax header is damaged", window, &counter)
          }
          name = records["GNU.sparse.name"] ?? records["path"] ?? name
          size = records["size"].flatMap { Int($0) } ?? size
          if records["GNU.sparse.major"] != nil || records["GNU.sparse.size"] != nil {
            return sparse(data + TarFramer.padded(header.size), name, window, &counter)
          }
        }
        start = next
      default:
        let name = name ?? header.name
        let size = size.map { max(0, $0) } ?? header.size
        return finish(name, header.type, data, size, window, &counter)
      }
    }
  }

  private func finish(
    _ name: String, _ type: UInt8, _ data: Int, _ size: Int, _ window: ByteWindow,
    _ counter: inout RecordCounter
  ) -> Framed? {
    switch type {
    case 0, 0x30, 0x37: break
    case 0x35, 0x44: return skip(SkipReason(.folder), name, data, size, window, &counter)
    // Links have no data, whatever their size says.
    case 0x31, 0x32: return skip(SkipReason(.link), name, data, 0, window, &counter)
    case 0x53: return unsupported("a sparse file", name, data, size, window, &counter)
    default:
      let letter = String(decoding: [type], as: UTF8.self)
      return skip(SkipReason(.special, letter), name, data, size, window, &counter)
    }
    if name.hasSuffix("/") {
      return skip(SkipReason(.folder), name, data, size, window, &counter)
    }
    guard size <= counter.limit else { return passOver(name, data, size, window, &counter) }
    guard window.fill(to: data + size) else {
      return end(of: window, "'\(name)'", &counter, member: name)
    }
    let whole = TarFramer.padded(data + size)
    _ = window.fill(to: whole)
    return take(
      data + size, padding: min(whole, window.count) - data - size, holding: data..<data + size,
      in: window, &counter, member: name)
  }

  private func skip(
    _ reason: SkipReason, _ name: String, _ data: Int, _ size: Int, _ window: ByteWindow,
    _ counter: inout RecordCounter
  ) -> Framed {
    let place = pass(data, size, name, window, &counter)
    return .skipped(place, reason)
  }

  private func unsupported(
    _ what: String, _ name: String, _ data: Int, _ size: Int, _ window: ByteWindow,
    _ counter: inout RecordCounter
  ) -> Framed {
    let place = pass(data, size, name, window, &counter)
    let message = "'\(name)' is \(what), which is not read; unpack the tar file first"
    return .failed(place, counter.failure("source.unsupported", message, at: place), bytes: nil)
  }

  /// A sparse file of pax: its own header follows.
  private func sparse(
    _ start: Int, _ name: String?, _ window: ByteWindow, _ counter: inout RecordCounter
  ) -> Framed? {
    guard window.fill(to: start + TarFramer.block),
      let header = TarHeader(window.bytes(start..<start + TarFramer.block))
    else { return failToNext("a pax header has no member behind it", window, &counter) }
    return unsupported(
      "a sparse file", name ?? header.name, start + TarFramer.block, header.size, window, &counter)
  }

  private func passOver(
    _ name: String, _ data: Int, _ size: Int, _ window: ByteWindow, _ counter: inout RecordCounter
  ) -> Framed {
    let place = pass(data, size, name, window, &counter)
    return .failed(place, counter.tooLarge(place), bytes: nil)
  }

  /// Leaves a member behind without holding it.
  private func pass(
    _ data: Int, _ size: Int, _ name: String, _ window: ByteWindow, _ counter: inout RecordCounter
  ) -> RecordPlace {
    let offset = window.offset
    let length = size > Int.max / 2 ? Int.max / 2 : data + size
    drop(length, window)
    let place = counter.place(offset, window.offset - offset, member: name)
    drop(TarFramer.padded(place.length) - place.length, window)
    return place
  }

  private func drop(_ length: Int, _ window: ByteWindow) {
    var left = length
    while left > 0, window.count > 0 || window.fill() {
      let part = min(left, window.count)
      window.drop(part)
      left -= part
    }
  }

  /// Reports what stands before the next block that is a header.
  private func failToNext(
    _ what: String, _ window: ByteWindow, _ counter: inout RecordCounter
  ) -> Framed {
    var searched = 1
    while window.count <= counter.limit {
      if let found = nextHeader(from: &searched, in: window) {
        return fail("source.bad-header", what, length: found, in: window, &counter)
      }
      if !window.fill() {
        return fail("source.bad-header", what, length: window.count, in: window, &counter)
      }
    }
    let offset = window.offset
    while true {
      var searched = 0
      if let found = nextHeader(from: &searched, in: window) {
        window.drop(found)
        break
      }
      window.drop(searched)
      if !window.fill() {
        window.drop(window.count)
        break
      }
    }
    let place = counter.place(offset, window.offset - offset)
    return .failed(place, counter.failure("source.bad-header", what, at: place), bytes: nil)
  }

  /// The next header among the bytes that are there, by its magic and checksum.
  private func nextHeader(from start: inout Int, in window: ByteWindow) -> Int? {
    let magic = 257
    while let found = window.firstIndex(of: "ustar", from: start + magic) {
      let header = found - magic
      start = header
      guard header + TarFramer.block <= window.count else { return nil }
      if TarHeader(window.bytes(header..<header + TarFramer.block)) != nil { return header }
      start = header + 1
    }
    start = max(start, window.count - TarFramer.block)
    return nil
  }

  private static func padded(_ size: Int) -> Int { (size + block - 1) / block * block }
}
