import SaafModel
import SaafPipeline

/// A file in a tar archive.
enum TarMember {
  /// The endings of texts' names.
  private static let texts = ["txt", "text"]

  static func document(_ record: RawRecord, _ containerID: String) -> DocumentResult {
    let name = record.place.member ?? ""
    let last = name.split(separator: "/").last.map(String.init) ?? name
    let dot = last.lastIndex(of: ".").flatMap { $0 > last.startIndex ? $0 : nil }
    let ending = dot.map { last[last.index(after: $0)...].lowercased() }
    let isPage = PageBeginning.isNamed(name) || PageBeginning.isFound(in: record.bytes)
    let isText =
      switch ending {
      case let ending? where texts.contains(ending): true
      // A name without an ending says nothing; neither does a number.
      case let ending? where !ending.allSatisfy(\.isNumber): false
      default: MediaType.isText(record.bytes)
      }
    guard isPage || isText, !isCompanion(last, record.bytes) else {
      return .skipped(SkipReason(.notText, ending.map { "." + $0.prefix(20) } ?? ""))
    }
    let stem = dot.map { _ in name.dropLast(ending!.count + 1) } ?? name[...]
    let parts = stem.split(separator: "/").filter { $0 != "." }.joined(separator: "/")
    var document = record.document(
      id: "\(containerID)/\(RecordID.safe(parts.utf8))", bytes: record.bytes)
    if isPage { document.mediaType = "text/html" }
    return .document(document)
  }

  /// The file in which macOS's tar keeps what other systems do not know of another (RFC 1740,
  /// AppleDouble).
  private static func isCompanion(_ name: String, _ bytes: [UInt8]) -> Bool {
    name.hasPrefix("._") && bytes.starts(with: [0x00, 0x05, 0x16, 0x07])
  }
}
