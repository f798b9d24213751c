extension DocumentSummary {
  /// The version of the encoding, its first byte.
  public static let encodingVersion: UInt8 = 1

  /// The summary in bytes: numbers in base 128 (LEB128), texts as UTF-8 behind their lengths. A rule's
  /// stage is left out when it is that of the rule before.
  public func encode() -> [UInt8] {
    var writer = SummaryBytes()
    writer.bytes.reserveCapacity(96)
    writer.bytes.append(Self.encodingVersion)
    switch end {
    case .emitted: writer.bytes.append(0)
    case .dropped(let stage, let rule, let reason, let message):
      writer.bytes.append(1)
      for text in [stage, rule, reason, message] { writer.text(text) }
    case .quarantined(let code, let stage, let message):
      writer.bytes.append(2)
      writer.text(code)
      writer.text(stage)
      writer.text(message)
    }
    writer.text(id)
    for text in [path, container, language] { writer.text(text) }
    for number in [inputBytes, textBytes, outputBytes, cpuNanoseconds, wallNanoseconds] {
      writer.number(number)
    }
    writer.number(rules.count)
    var stage: String?
    for use in rules {
      writer.text(use.stage == stage ? nil : use.stage)
      stage = use.stage
      writer.text(use.rule)
      for number in [use.removals, use.removedBytes, use.edits] { writer.number(number) }
      writer.text(use.reason)
      writer.text(use.sample?.text)
      if let sample = use.sample { writer.bytes.append(sample.isCut ? 1 : 0) }
    }
    writer.number(warnings.count)
    for warning in warnings {
      writer.text(warning.code)
      writer.text(warning.stage)
      writer.number(warning.count)
      writer.text(warning.message)
    }
    return writer.bytes
  }

  /// Reads what ``encode()`` wrote.
  ///
  /// - Throws: ``SummaryDecodingError`` when the bytes are not exactly one summary of this version.
  public init(decoding bytes: [UInt8]) throws(SummaryDecodingError) {
    var reader = SummaryReader(bytes: bytes)
    let version = try reader.byte()
    guard version == Self.encodingVersion else {
      throw SummaryDecodingError(
        offset: 0,
        message: "version \(version) of the encoding is not \(Self.encodingVersion); begin the run "
          + "anew, or resume it with the program that began it")
    }
    let end = try reader.end()
    self.init(id: try reader.text(), end: end)
    path = try reader.optionalText()
    container = try reader.optionalText()
    language = try reader.optionalText()
    inputBytes = try reader.number()
    textBytes = try reader.number()
    outputBytes = try reader.number()
    cpuNanoseconds = try reader.number()
    wallNanoseconds = try reader.number()
    for _ in 0..<(try reader.number()) {
      rules.append(try reader.ruleUse(after: rules.last?.stage))
    }
    for _ in 0..<(try reader.number()) { warnings.append(try reader.warning()) }
    try reader.finish()
  }
}

/// Why bytes are not a summary.
public struct SummaryDecodingError: Error, Sendable, Equatable, CustomStringConvertible {
  /// In bytes from 0.
  public var offset: Int
  /// Lower case: what is wrong.
  public var message: String

  public var description: String { "document summary, byte \(offset): \(message)" }
}

private struct SummaryBytes {
  var bytes: [UInt8] = []

  mutating func number(_ value: Int) {
    var rest = UInt(max(0, value))
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(rest))
  }

  mutating func text(_ text: String) {
    number(text.utf8.count)
    bytes.append(contentsOf: text.utf8)
  }

  /// One more than the length, so that no text and an empty one differ.
  mutating func text(_ text: String?) {
    guard let text else { return bytes.append(0) }
    number(text.utf8.count + 1)
    bytes.append(contentsOf: text.utf8)
  }
}

private struct SummaryReader {
  let bytes: [UInt8]
  var position = 0

  func failure(_ message: String, at offset: Int) -> SummaryDecodingError {
    SummaryDecodingError(offset: offset, message: message)
  }

  mutating func byte() throws(SummaryDecodingError) -> UInt8 {
    guard position < bytes.count else { throw failure("it ends too early", at: position) }
    position += 1
    return bytes[position - 1]
  }

  mutating func number() throws(SummaryDecodingError) -> Int {
    let start = position
    var value: UInt = 0
    var shift: UInt = 0
    while true {
      let byte = try byte()
      let part = UInt(byte & 0x7F)
      guard shift < 63, (part << shift) >> shift == part else {
        throw failure("a number is too large", at: start)
      }
      value |= part << shift
      if byte < 0x80 { break }
      shift += 7
    }
    guard let number = Int(exactly: value) else {
      throw failure("a number is too large", at: start)
    }
    return number
  }

  mutating func text() throws(SummaryDecodingError) -> String {
    try text(length: try number())
  }

  mutating func optionalText() throws(SummaryDecodingError) -> String? {
    let length = try number()
    return length == 0 ? nil : try text(length: length - 1)
  }

  private mutating func text(length: Int) throws(SummaryDecodingError) -> String {
    guard length <= bytes.count - position else {
      throw failure("a text of \(length) bytes is cut off", at: position)
    }
    let start = position
    position += length
    guard let text = String(validating: bytes[start..<position], as: UTF8.self) else {
      throw failure("a text is not UTF-8", at: start)
    }
    return text
  }

  mutating func flag() throws(SummaryDecodingError) -> Bool {
    let byte = try byte()
    guard byte < 2 else { throw failure("\(byte) is neither yes (1) nor no (0)", at: position - 1) }
    return byte == 1
  }

  mutating func end() throws(SummaryDecodingError) -> DocumentSummary.End {
    switch try byte() {
    case 0: return .emitted
    case 1:
      return .dropped(
        stage: try text(), rule: try text(), reason: try text(), message: try text())
    case 2:
      return .quarantined(code: try text(), stage: try optionalText(), message: try text())
    case let byte: throw failure("\(byte) is not an end of a document", at: position - 1)
    }
  }

  mutating func ruleUse(
    after stage: String?
  ) throws(SummaryDecodingError) -> DocumentSummary.RuleUse {
    let start = position
    guard let stage = try optionalText() ?? stage else {
      throw failure("the first rule has no stage", at: start)
    }
    var use = DocumentSummary.RuleUse(stage: stage, rule: try text())
    use.removals = try number()
    use.removedBytes = try number()
    use.edits = try number()
    use.reason = try optionalText()
    if let text = try optionalText() {
      use.sample = DocumentSummary.Sample(text: text, isCut: try flag())
    }
    return use
  }

  mutating func warning() throws(SummaryDecodingError) -> DocumentSummary.Warning {
    DocumentSummary.Warning(
      code: try text(), stage: try optionalText(), count: try number(),
      message: try optionalText())
  }

  func finish() throws(SummaryDecodingError) {
    guard position == bytes.count else {
      throw failure("\(bytes.count - position) bytes more than a summary has", at: position)
    }
  }
}
