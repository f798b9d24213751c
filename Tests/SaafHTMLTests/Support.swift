import SaafHTML
import SaafModel

/// What a page with some elements in its head and body says of itself.
func metadata(
  head: String = "", body: String = "", address: String? = nil
) throws -> PageMetadata {
  let page = "<!DOCTYPE html><html><head>\(head)</head><body>\(body)</body></html>"
  return PageMetadata(of: try HTMLParser.parse(Array(page.utf8)).markup, address: address)
}

/// The same with JSON-LD scripts.
func metadata(
  linkedData: String..., head: String = "", address: String? = nil
) throws -> PageMetadata {
  let scripts = linkedData.map { "<script type=\"application/ld+json\">\($0)</script>" }
  return try metadata(head: head + scripts.joined(), address: address)
}

/// The elements and texts of a page, written down as nested brackets.
func tree(_ page: String) throws -> String {
  let markup = try HTMLParser.parse(Array(page.utf8)).markup
  var text = ""
  var ends: [Int] = []
  for (index, node) in markup.nodes.enumerated() {
    while let end = ends.last, end <= index {
      text += ")"
      ends.removeLast()
    }
    if node.isText {
      text += "'\(String(decoding: markup.text(of: index), as: UTF8.self))'"
    } else {
      text += node.tag == .other ? markup.otherNames[index] ?? "?" : "\(node.tag)"
      text += "("
      ends.append(Int(node.end))
    }
  }
  return text + String(repeating: ")", count: ends.count)
}

func meta(_ name: String, _ content: String) -> String {
  "<meta name=\"\(name)\" content=\"\(content)\">"
}

extension [PageMetadata.Candidate] {
  var values: [String] { map(\.value) }
  var origins: [String] { map(\.origin) }
}
