public import SaafModel

/// Where the links of a page lead.
///
/// Relative addresses are resolved as RFC 3986, section 5, says: against `<base href>`, else the
/// address that the page was fetched from, else the one that it calls its own (`rel=canonical`,
/// `og:url`).
public struct PageLinks: Sendable {
  private let base: AddressParts?

  /// The longest address that others are resolved against, in bytes: each may become as long.
  private static let longestBase = 4096

  /// - Parameter document: where the page was fetched, if that is known.
  /// - Complexity: O(*n*) in the number of nodes of the page's head.
  public init(of markup: Markup, document: String?) {
    var href: String?
    var canonical: String?
    var declared: String?
    let head = markup.nodes.firstIndex { $0.tag == .body } ?? markup.nodes.count
    for node in 0..<head {
      switch markup.nodes[node].tag {
      case .base: href = href ?? markup.string(.href, of: node)
      case .link where canonical == nil && PageLinks.has(.rel, "canonical", node, markup):
        canonical = markup.string(.href, of: node)
      case .meta where declared == nil && PageLinks.has(.property, "og:url", node, markup):
        declared = markup.string(.content, of: node)
      default: break
      }
    }
    let own = [document, canonical, declared].lazy.compactMap { $0 }
      .filter { $0.utf8.count <= PageLinks.longestBase }
      .map { AddressParts(PageLinks.cleaned($0)) }.first(where: PageLinks.isAbsolute)
    guard let href, href.utf8.count <= PageLinks.longestBase else {
      base = own
      return
    }
    let reference = AddressParts(PageLinks.cleaned(href))
    let resolved = own?.resolved(reference) ?? reference
    base = PageLinks.isAbsolute(resolved) ? resolved : own
  }

  /// The absolute form of an address; as it stands when it is relative to nothing that is known.
  ///
  /// - Returns: `nil` for what leads nowhere: nothing, a lone `#`, a script.
  /// - Complexity: O(*n*) in the number of bytes.
  public func target(of address: String) -> String? {
    let address = PageLinks.cleaned(address)
    guard !address.isEmpty, address != [0x23] else { return nil }
    let reference = AddressParts(address)
    if let scheme = reference.scheme {
      let name = String(decoding: scheme, as: UTF8.self).lowercased()
      if ["javascript", "vbscript", "data"].contains(name) { return nil }
    }
    return (base?.resolved(reference) ?? reference).text
  }

  private static func isAbsolute(_ address: AddressParts) -> Bool {
    guard let scheme = address.scheme, let authority = address.authority else { return false }
    return !authority.isEmpty
      && ["http", "https"].contains(String(decoding: scheme, as: UTF8.self).lowercased())
  }

  /// An address as browsers read it: without white space around it, without tabs and line ends, a
  /// space inside encoded (URL Living Standard, section 4.4).
  private static func cleaned(_ address: String) -> [UInt8] {
    let bytes = Array(address.utf8)
    guard bytes.contains(where: { $0 <= 0x20 }) else { return bytes }
    let start = bytes.drop { $0 <= 0x20 }
    let end = start.lastIndex { $0 > 0x20 }.map { $0 + 1 } ?? start.startIndex
    return start[..<end].flatMap { byte -> [UInt8] in
      switch byte {
      case 0x20: Array("%20".utf8)
      case 0x09, 0x0A, 0x0D: []
      default: [byte]
      }
    }
  }

  private static func has(
    _ name: AttributeName, _ value: String, _ node: Int, _ markup: Markup
  ) -> Bool {
    markup.value(name, of: node)?.split(separator: 0x20)
      .contains { $0.map { $0 &- 0x41 < 26 ? $0 | 0x20 : $0 }.elementsEqual(value.utf8) } ?? false
  }
}
