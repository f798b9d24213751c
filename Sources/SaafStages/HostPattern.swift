import SaafHTML

/// A host, or all hosts below one: `example.org`, `*.example.org`.
struct HostPattern: Sendable, Equatable {
  /// As the user wrote it.
  let text: String
  private let host: PageHost
  private let isBelow: Bool

  /// - Returns: `nil` for what is no host.
  init?(_ text: String) {
    self.text = text
    isBelow = text.hasPrefix("*.")
    let name = isBelow ? String(text.dropFirst(2)) : text
    guard !name.contains("*"), let host = PageHost(name: name) else { return nil }
    self.host = host
  }

  func matches(_ page: PageHost) -> Bool { isBelow ? page.isBelow(host) : page == host }
}
