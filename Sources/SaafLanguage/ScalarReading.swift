/// Reads the scalar at `index` of valid UTF-8 bytes and moves `index` past it.
///
/// A sequence cut off by the end of the bytes reads as the replacement character, so a sample may
/// end anywhere.
@inline(__always)
func readScalar(_ bytes: Span<UInt8>, at index: inout Int) -> UInt32 {
  let lead = UInt32(bytes[index])
  index &+= 1
  if lead < 0x80 { return lead }
  if lead < 0xE0 { return readTrail(bytes, at: &index, lead: lead & 0x1F, count: 1) }
  if lead < 0xF0 { return readTrail(bytes, at: &index, lead: lead & 0x0F, count: 2) }
  return readTrail(bytes, at: &index, lead: lead & 0x07, count: 3)
}

@inline(__always)
private func readTrail(
  _ bytes: Span<UInt8>, at index: inout Int, lead: UInt32, count: Int
) -> UInt32 {
  let end = index &+ count
  guard end <= bytes.count else {
    index = bytes.count
    return 0xFFFD
  }
  var scalar = lead
  while index < end {
    scalar = scalar << 6 | UInt32(bytes[index] & 0x3F)
    index &+= 1
  }
  return scalar
}

/// The nearest start of a scalar at or before `index`.
func scalarStart(_ bytes: Span<UInt8>, atOrBefore index: Int) -> Int {
  var start = min(index, bytes.count)
  while start > 0, start < bytes.count, bytes[start] & 0xC0 == 0x80 {
    start -= 1
  }
  return start
}
