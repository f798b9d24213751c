/// Decodes texts of any common encoding to UTF-8, so that the original can be rebuilt to the byte.
///
/// For every byte string `x` that decodes at all, `encode(decode(x)) == x`. What does not encode
/// back to its original by itself (malformed bytes, lone surrogates, an odd last byte, a second
/// code for a character) is kept in a ``Patch``.
public enum TextDecoder {
  /// Decodes `input`, whose encoding is found in this order: byte order mark; `declared`, when it
  /// fits with fewer than 1 % malformed characters; valid UTF-8; UTF-16 by its zero bytes; the most
  /// plausible reading, which is UTF-8 again where that is merely damaged.
  ///
  /// A label has the meaning of the WHATWG Encoding Standard (`iso-8859-1` is windows-1252,
  /// `gb2312` is GB18030). A legacy label is not believed when the text is valid UTF-8 beyond
  /// chance. Malformed UTF-8 becomes one U+FFFD per maximal subpart (Unicode, section 3.9).
  /// Valid UTF-8 is returned without copying. O(*n*).
  ///
  /// - Throws: ``DecodingFailure/binary(reason:offset:)`` when the bytes are no text,
  ///   ``DecodingFailure/unknownEncoding(label:)`` when `declared` names no encoding; ask
  ///   ``canonicalName(forLabel:)`` first for labels that come from the input itself.
  public static func decode(
    _ input: [UInt8], declared: String? = nil
  ) throws(DecodingFailure) -> DecodedText {
    var declaredName: String?
    if let declared {
      guard let name = EncodingLabel.name(for: declared) else {
        throw .unknownEncoding(label: declared)
      }
      declaredName = name
    }
    if let marked = markedEncoding(of: input) {
      return decode(input, as: marked)?.text ?? UTF8Decoding.decode(input)
    }
    if let failure = BinarySignature.magic(of: input) { throw failure }

    let isValid = UTF8Decoding.firstError(in: input) == nil
    let isClean = isValid && !BinarySignature.hasControls(input)
    if let declaredName,
      let text = try decode(input, declaredAs: declaredName, isValid: isValid, isClean: isClean)
    {
      return text
    }
    if isClean { return DecodedText(bytes: input, encoding: "UTF-8") }
    if let wide = EncodingDetector.wideEncoding(of: input) { return wide.decode(input) }
    if let failure = BinarySignature.controls(in: input) { throw failure }
    if isValid {
      if EncodingDetector.hasJapaneseEscapes(input),
        let text = decode(input, as: "ISO-2022-JP"), text.errors == 0
      {
        return text.text
      }
      return DecodedText(bytes: input, encoding: "UTF-8")
    }
    return decode(input, as: EncodingDetector.detect(input))?.text ?? UTF8Decoding.decode(input)
  }

  /// Rebuilds the bytes that `text` was decoded from. O(*n*).
  ///
  /// - Throws: ``EncodingFailure``, but never for a text as ``decode(_:declared:)`` returned it.
  public static func encode(_ text: DecodedText) throws(EncodingFailure) -> [UInt8] {
    if text.patches.isEmpty, text.encoding == "UTF-8" { return text.bytes }
    var output: [UInt8] = []
    output.reserveCapacity(text.bytes.count)
    if text.encoding == "UTF-8" {
      try encode(text, into: &output) { (range, output) throws(EncodingFailure) in
        output += text.bytes[range]
      }
    } else if let wide = WideDecoding(name: text.encoding) {
      try encode(text, into: &output) { (range, output) throws(EncodingFailure) in
        let bytes = text.bytes.span.extracting(range)
        var position = 0
        while position < bytes.count {
          wide.encode(nextScalar(bytes, &position), into: &output)
        }
      }
    } else if let codec = LegacyCodec(name: text.encoding) {
      try encode(text, into: &output) { (range, output) throws(EncodingFailure) in
        let bytes = text.bytes.span.extracting(range)
        var position = 0
        while position < bytes.count {
          let start = position
          guard codec.encode(nextScalar(bytes, &position), into: &output) else {
            throw .unencodable(offset: range.lowerBound + start)
          }
        }
      }
    } else {
      throw .unknownEncoding(name: text.encoding)
    }
    return output
  }

  /// The name that `decode` reports for a WHATWG label, compared without case and surrounding white
  /// space; nil for a label that names no encoding.
  public static func canonicalName(forLabel label: String) -> String? {
    EncodingLabel.name(for: label)
  }

  /// Every label that ``canonicalName(forLabel:)`` knows, sorted.
  public static var labels: [String] { EncodingLabel.all }

  /// Walks the stretches between patches and puts the patches' originals in between.
  private static func encode(
    _ text: DecodedText, into output: inout [UInt8],
    stretch: (Range<Int>, inout [UInt8]) throws(EncodingFailure) -> Void
  ) throws(EncodingFailure) {
    var position = 0
    for (index, patch) in text.patches.enumerated() {
      guard patch.at >= position, patch.length >= 0,
        patch.length <= text.bytes.count, patch.at <= text.bytes.count - patch.length
      else { throw .misplacedPatch(index: index) }
      try stretch(position..<patch.at, &output)
      output += patch.original
      position = patch.at + patch.length
    }
    try stretch(position..<text.bytes.count, &output)
  }

  /// The encoding that a byte order mark announces.
  private static func markedEncoding(of input: [UInt8]) -> String? {
    if input.starts(with: [0xEF, 0xBB, 0xBF]) { return "UTF-8" }
    if input.starts(with: [0xFF, 0xFE, 0x00, 0x00]) { return "UTF-32LE" }
    if input.starts(with: [0x00, 0x00, 0xFE, 0xFF]) { return "UTF-32BE" }
    if input.starts(with: [0xFF, 0xFE]) { return "UTF-16LE" }
    if input.starts(with: [0xFE, 0xFF]) { return "UTF-16BE" }
    return nil
  }

  /// The reading under the declared encoding, nil when it does not fit.
  private static func decode(
    _ input: [UInt8], declaredAs name: String, isValid: Bool, isClean: Bool
  ) throws(DecodingFailure) -> DecodedText? {
    if name == "UTF-8", isValid { return nil }
    let isWide = WideDecoding(name: name) != nil
    if !isWide {
      if isValid, EncodingDetector.isUTF8BeyondChance(input, against: name) { return nil }
      if !isClean, EncodingDetector.wideEncoding(of: input) != nil { return nil }
      if let failure = BinarySignature.controls(in: input) { throw failure }
    }
    guard let (text, errors) = decode(input, as: name) else { return nil }
    return errors * 100 < max(1, characterCount(text.bytes)) ? text : nil
  }

  /// The reading under a known encoding and the number of malformed sequences in it; nil when the
  /// converter fails.
  private static func decode(_ input: [UInt8], as name: String) -> (text: DecodedText, errors: Int)?
  {
    if name == "UTF-8" {
      let text = UTF8Decoding.decode(input)
      return (text, text.patches.reduce(0) { $0 + $1.length / 3 })
    }
    if let wide = WideDecoding(name: name) {
      let text = wide.decode(input)
      return (text, text.patches.reduce(0) { $0 + $1.length / 3 })
    }
    guard let codec = LegacyCodec(name: name) else { return nil }
    // ASCII stands for itself in all of them, unless escapes change its meaning.
    if !EncodingLabel.isStateful(name), !input.contains(where: { $0 >= 0x80 }) {
      return (DecodedText(bytes: input, encoding: name), 0)
    }
    return codec.decode(input)
  }

  private static func characterCount(_ bytes: [UInt8]) -> Int {
    bytes.count { $0 & 0xC0 != 0x80 }
  }
}
