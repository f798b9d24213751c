/// Names of inputs without the endings that say how they are packed.
public enum SourceName {
  private static let compressions = ["gz", "gzip", "zst", "zstd", "xz", "bz2"]
  private static let containers = ["warc", "wet", "wat", "jsonl", "ndjson", "json", "tar"]
  /// Both endings in one.
  private static let both = ["tgz", "txz", "tbz", "tbz2", "tzst"]

  /// The endings by which containers and packed inputs are found when a folder is searched, without
  /// the dot. A packed document has the ending of what it is before that of the compression.
  public static let extensions =
    ["warc", "jsonl", "ndjson", "tar"] + both

  /// The name without the ending of a compression: `page.html.gz` is `page.html`.
  public static func uncompressed(_ path: String) -> String {
    remove(compressions, from: path) ?? path
  }

  /// Whether the name, below the ending of a compression, is that of JSON Lines.
  static func isLines(_ path: String) -> Bool {
    let name = uncompressed(path).lowercased()
    return name.hasSuffix(".jsonl") || name.hasSuffix(".ndjson")
  }

  /// The name that ids are made from: without the endings of compression and container, or, for a
  /// document of its own, without its one ending. `crawl.warc.gz` is `crawl`.
  public static func stem(of path: String) -> String {
    if let stem = remove(both, from: path) { return stem }
    let name = uncompressed(path)
    if let stem = remove(containers, from: name) { return stem }
    let last = name.utf8.lastIndex(of: 0x2F).map { name.utf8.index(after: $0) } ?? name.startIndex
    guard let dot = name[last...].utf8.lastIndex(of: 0x2E), dot > last else { return name }
    return String(name[..<dot])
  }

  private static func remove(_ endings: [String], from path: String) -> String? {
    let lowercased = path.lowercased()
    for ending in endings where lowercased.hasSuffix("." + ending) {
      let stem = path.dropLast(ending.utf8.count + 1)
      if let last = stem.last, last != "/" { return String(stem) }
    }
    return nil
  }
}
