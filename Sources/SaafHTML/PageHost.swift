import Foundation
public import SaafModel

/// The name of a site's server, in the form in which names are compared: lower case, letters beyond
/// ASCII in the form of IDNA (RFC 5890: `xn--…`).
public struct PageHost: Hashable, Sendable {
  public let name: String

  /// - Parameter name: a host by itself, in letters of any script.
  public init?(name: String) {
    guard !name.isEmpty,
      !name.utf8.contains(where: { $0 <= 0x20 || "/?#@:%\\".utf8.contains($0) }),
      let host = PageHost.host(of: "https://\(name)/")
    else { return nil }
    self.name = host
  }

  /// The host from which a page came: that of the address it was fetched from, else of the one that
  /// it calls its own (`<link rel=canonical>`, `og:url`).
  ///
  /// - Returns: `nil` when no address is known.
  /// - Complexity: O(*n*) in the number of nodes.
  public init?(of markup: Markup, address: String?) {
    let page = PageAddress(FoundMetadata(markup), document: address).page
    guard let host = page.flatMap(PageHost.host) else { return nil }
    name = host
  }

  /// Whether the host is below another one: `news.example.org` below `example.org`.
  public func isBelow(_ domain: PageHost) -> Bool { name.hasSuffix(".\(domain.name)") }

  private static func host(of address: String) -> String? {
    guard var host = URL(string: address)?.host(percentEncoded: false)?.lowercased() else {
      return nil
    }
    if host.hasSuffix(".") { host.removeLast() }
    return host.isEmpty ? nil : host
  }
}
