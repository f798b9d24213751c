import Foundation

/// Makes the addresses in a page absolute (RFC 3986, section 5).
struct PageAddress {
  /// Against what relative addresses are resolved: `<base href>`, or the page itself.
  private let base: URL?
  /// The page's own address: as it was given, or the canonical one.
  let page: String?
  /// The canonical address, if the page names one that is absolute or can be made so.
  let canonical: String?

  /// - Parameter document: where the page was fetched, if that is known.
  init(_ found: FoundMetadata, document: String?) {
    let named = found.values(.rel("canonical")) + found.values(.meta("og:url"))
    let own =
      document.flatMap(PageAddress.absolute) ?? named.lazy.compactMap(PageAddress.absolute).first
    let ownURL = own.flatMap { URL(string: $0) }
    var base = ownURL
    if let href = found.base { base = URL(string: href, relativeTo: ownURL)?.absoluteURL ?? ownURL }
    self.base = base?.scheme == nil ? nil : base
    page = own
    canonical =
      found.values(.rel("canonical")).lazy
      .compactMap { [base = self.base] in PageAddress.absolute($0, base) }.first
  }

  /// The absolute form of an address, without a fragment's empty mark.
  ///
  /// - Returns: `nil` for what is no address of the web, or is relative to nothing that is known.
  func absolute(_ address: String) -> String? { PageAddress.absolute(address, base) }

  private static func absolute(_ address: String, _ base: URL?) -> String? {
    if let address = absolute(address) { return address }
    let address = address.trimmingSpaces()
    guard let base, !address.isEmpty, !address.utf8.contains(0x20),
      let url = URL(string: address, relativeTo: base)
    else { return nil }
    return absolute(url.absoluteURL.absoluteString)
  }

  /// An address that is absolute as it stands; addresses that are not of the web give `nil`.
  private static func absolute(_ address: String) -> String? {
    let address = address.trimmingSpaces()
    let head = address.prefix(8).lowercased()
    guard head.hasPrefix("http://") || head.hasPrefix("https://"),
      !address.utf8.contains(where: { $0 <= 0x20 })
    else { return nil }
    let host = address.drop { $0 != ":" }.dropFirst(3)
    return host.isEmpty || host.first == "/" ? nil : address
  }
}
