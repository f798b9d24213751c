/// Ids that come from the input itself.
enum RecordID {
  /// An id whose parts are names: output paths are made from it, and must not leave the folder that
  /// they are in. Parts that are empty, `.` or `..` and control characters become `_`.
  static func safe(_ bytes: some Collection<UInt8>) -> String {
    let text = String(decoding: bytes, as: UTF8.self)
    return text.split(separator: "/", omittingEmptySubsequences: false).map { part in
      if part.isEmpty || part == "." || part == ".." { return "_" }
      return String(
        String.UnicodeScalarView(part.unicodeScalars.map { $0.value < 0x20 ? "_" : $0 }))
    }.joined(separator: "/")
  }
}
