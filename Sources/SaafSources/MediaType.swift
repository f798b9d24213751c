import SaafPipeline
import SaafUnicode

/// A media type with its charset (RFC 9110, section 8.3.1).
struct MediaType {
  /// Type and subtype in lower case: `text/html`.
  var essence: String
  var charset: String?

  /// - Returns: `nil` for a value that is no media type.
  init?(_ value: String) {
    let parts = MediaType.parts(of: value)
    essence = parts[0].lowercased()
    let names = essence.split(separator: "/", omittingEmptySubsequences: false)
    guard names.count == 2, names.allSatisfy({ !$0.isEmpty && !$0.contains(" ") }) else {
      return nil
    }
    for parameter in parts.dropFirst() {
      guard let equals = parameter.firstIndex(of: "="),
        parameter[..<equals].lowercased().trimmed == "charset"
      else { continue }
      let label = String(parameter[parameter.index(after: equals)...]).trimmed(also: "\"'")
      if !label.isEmpty { charset = label }
      break
    }
  }

  /// What the values of several fields say: the last that is a media type counts, and keeps the
  /// charset of one before it of the same type (Fetch Living Standard, “extract a MIME type”).
  init?(fields: [String]) {
    var found: MediaType?
    for value in fields {
      guard var type = MediaType(value), type.essence != "*/*" else { continue }
      if type.charset == nil, type.essence == found?.essence { type.charset = found?.charset }
      found = type
    }
    guard let found else { return nil }
    self = found
  }

  /// Splits at semicolons outside of quotation marks.
  private static func parts(of value: String) -> [String] {
    var parts = [""]
    var isQuoted = false
    for letter in value {
      if letter == "\"" { isQuoted.toggle() }
      if letter == ";", !isQuoted {
        parts.append("")
      } else {
        parts[parts.count - 1].append(letter)
      }
    }
    return parts.map(\.trimmed)
  }

  /// What a body is taken for.
  enum Use {
    case page, text, none
  }

  /// What a body of a declared type is; its bytes are asked where the type says nothing, or only
  /// that it is XML.
  static func use(_ type: MediaType?, _ body: [UInt8]) -> Use {
    switch type?.essence {
    case "text/html", "application/xhtml+xml": .page
    case "text/plain", "text/markdown", "text/x-markdown": .text
    case "text/xml", "application/xml": PageBeginning.isFound(in: body) ? .page : .none
    case nil, "application/octet-stream", "unknown/unknown", "application/unknown", "text/unknown":
      PageBeginning.isFound(in: body) ? .page : isText(body) ? .text : .none
    default: .none
    }
  }

  /// Whether bytes are text, by their beginning.
  static func isText(_ bytes: [UInt8]) -> Bool {
    guard !bytes.isEmpty else { return false }
    return (try? TextDecoder.decode(Array(bytes.prefix(4096)))) != nil
  }
}

extension StringProtocol {
  /// The text without spaces around it.
  fileprivate var trimmed: String { trimmed(also: "") }

  fileprivate func trimmed(also marks: String) -> String {
    let isOuter = { (letter: Character) in letter.isWhitespace || marks.contains(letter) }
    let start = drop(while: isOuter)
    return String(
      start[
        ..<(start.lastIndex { !isOuter($0) }.map { start.index(after: $0) }
          ?? start.startIndex)])
  }
}
