/// An address in its parts, and what relative addresses mean against it (RFC 3986, section 5).
///
/// Parts are found as appendix B of the RFC finds them, without checking what is in them: letters of
/// any script stay, and so do percent-encoded bytes. (libxml2's `xmlBuildURI` refuses the former and
/// decodes `%2F`.)
struct AddressParts: Equatable {
  var scheme: ArraySlice<UInt8>?
  var authority: ArraySlice<UInt8>?
  var path: ArraySlice<UInt8>
  var query: ArraySlice<UInt8>?
  var fragment: ArraySlice<UInt8>?

  init(_ address: some Sequence<UInt8>) {
    var rest = Array(address)[...]
    if let hash = rest.firstIndex(of: 0x23) {
      fragment = rest[(hash + 1)...]
      rest = rest[..<hash]
    }
    if let mark = rest.firstIndex(of: 0x3F) {
      query = rest[(mark + 1)...]
      rest = rest[..<mark]
    }
    if let colon = AddressParts.endOfScheme(rest) {
      scheme = rest[..<colon]
      rest = rest[(colon + 1)...]
    }
    if rest.starts(with: [0x2F, 0x2F]) {
      let start = rest.startIndex + 2
      let end = rest[start...].firstIndex(of: 0x2F) ?? rest.endIndex
      authority = rest[start..<end]
      rest = rest[end...]
    }
    path = rest
  }

  private static func endOfScheme(_ address: ArraySlice<UInt8>) -> Int? {
    guard let first = address.first, isLetter(first),
      let end = address.firstIndex(where: { byte in
        !isLetter(byte) && byte &- 0x30 >= 10 && byte != 0x2B && byte != 0x2D && byte != 0x2E
      })
    else { return nil }
    return address[end] == 0x3A ? end : nil
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }

  /// The target of a reference that stands in what this address names (section 5.2.2, strict).
  func resolved(_ reference: AddressParts) -> AddressParts {
    var target = reference
    if reference.scheme != nil {
      if reference.authority != nil { target.path = AddressParts.withoutDots(reference.path) }
      return target
    }
    target.scheme = scheme
    if reference.authority != nil {
      target.path = AddressParts.withoutDots(reference.path)
      return target
    }
    target.authority = authority
    if reference.path.isEmpty {
      target.path = path
      target.query = reference.query ?? query
    } else if reference.path.first == 0x2F {
      target.path = AddressParts.withoutDots(reference.path)
    } else {
      target.path = AddressParts.withoutDots(merged(reference.path))
    }
    return target
  }

  /// Section 5.2.3.
  private func merged(_ relative: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    if authority != nil, path.isEmpty { return [0x2F] + relative }
    guard let slash = path.lastIndex(of: 0x2F) else { return relative }
    return path[...slash] + relative
  }

  /// Section 5.2.4.
  private static func withoutDots(_ path: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let segments = path.split(separator: 0x2F, omittingEmptySubsequences: false)
    guard segments.contains(where: { isDots($0) }) else { return path }
    let isAbsolute = path.first == 0x2F
    var kept: [ArraySlice<UInt8>] = []
    for segment in isAbsolute ? segments.dropFirst() : segments[...] where segment != [0x2E] {
      if segment == [0x2E, 0x2E] { _ = kept.popLast() } else { kept.append(segment) }
    }
    // What ends in dots names a folder.
    if let last = segments.last, isDots(last) { kept.append([]) }
    return (isAbsolute ? [0x2F] : []) + kept.joined(separator: [0x2F])
  }

  private static func isDots(_ segment: ArraySlice<UInt8>) -> Bool {
    segment == [0x2E] || segment == [0x2E, 0x2E]
  }

  /// The address as one (section 5.3).
  var text: String {
    var bytes: [UInt8] = []
    if let scheme { bytes += scheme + [0x3A] }
    if let authority { bytes += [0x2F, 0x2F] + authority }
    bytes += path
    if let query { bytes += [0x3F] + query }
    if let fragment { bytes += [0x23] + fragment }
    return String(decoding: bytes, as: UTF8.self)
  }
}
