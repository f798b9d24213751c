/// What shows that a document is an HTML page before it is read.
public enum PageBeginning {
  /// The endings of pages' names.
  public static let extensions = ["html", "htm", "xhtml", "xht"]

  /// Whether a path ends as those of pages do.
  public static func isNamed(_ path: String) -> Bool {
    guard let name = path.split(separator: "/").last, let dot = name.lastIndex(of: ".") else {
      return false
    }
    return extensions.contains(name[name.index(after: dot)...].lowercased())
  }

  /// Whether a document begins as HTML pages do, after white space, a byte order mark, an XML
  /// declaration and comments, in any encoding that has ASCII in it. A fragment of a page can as well
  /// be a text about HTML.
  public static func isFound(in bytes: [UInt8]) -> Bool {
    var head = bytes.prefix(1024).filter { $0 != 0 }.drop { $0 <= 0x20 || $0 >= 0x80 }
    while let end = end(ofPrologIn: head) { head = head[end...].drop { $0 <= 0x20 } }
    let start = head.prefix(15).map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
    return ["<!doctype html", "<html", "<head", "<body"].contains { name in
      guard start.starts(with: name.utf8) else { return false }
      let next = start.dropFirst(name.utf8.count).first ?? 0x20
      return next == 0x3E || next <= 0x20
    }
  }

  /// Where a declaration or comment ends that stands at the beginning.
  private static func end(ofPrologIn head: ArraySlice<UInt8>) -> Int? {
    let close: [UInt8]
    if head.starts(with: "<?".utf8) {
      close = Array("?>".utf8)
    } else if head.starts(with: "<!--".utf8) {
      close = Array("-->".utf8)
    } else {
      return nil
    }
    return head.indices.dropFirst(2).first { head[$0...].starts(with: close) }.map {
      $0 + close.count
    }
  }
}
