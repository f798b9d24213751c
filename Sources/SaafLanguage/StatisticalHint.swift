import CCLD2

/// The languages a statistical detector (CLD2) sees in a text.
struct StatisticalHint {
  /// Language codes with their shares of the text (0...100), most frequent first.
  private(set) var languages: [(code: String, percent: Int32)] = []
  /// Whether the detector itself trusts its first language.
  private(set) var isReliable = false

  /// Asks the detector about valid UTF-8; linear in the bytes.
  init(_ bytes: Span<UInt8>) {
    let summary = Self.summarise(bytes)
    isReliable = summary.is_reliable
    for language in [summary.first, summary.second, summary.third] {
      guard let code = language.code else { continue }
      languages.append((Self.subtag(String(cString: code)), language.percent))
    }
  }

  private static func summarise(_ bytes: Span<UInt8>) -> saaf_cld2_summary {
    // The detector reads at most `count` bytes and keeps no pointer.
    bytes.withUnsafeBytes { buffer in
      saaf_cld2_summarise(
        buffer.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(clamping: buffer.count))
    }
  }

  /// The BCP 47 primary subtag for a CLD2 code.
  private static func subtag(_ code: String) -> String {
    let primary = String(code.prefix { $0 != "-" })
    return switch primary {
    case "iw": "he"
    case "in": "id"
    case "ji": "yi"
    case "jw": "jv"
    case "nb", "nn": "no"
    case "fil": "tl"
    case "mo": "ro"
    case "bh": "bho"
    default: primary
    }
  }
}
