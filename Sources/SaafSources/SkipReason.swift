/// Why a record is no document. Nothing is wrong with it.
public struct SkipReason: Sendable, Hashable {
  /// The kinds, by which skipped records are counted.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    case warcInfo = "warc.warcinfo"
    case warcRequest = "warc.request"
    case warcMetadata = "warc.metadata"
    case warcRevisit = "warc.revisit"
    case warcContinuation = "warc.continuation"
    /// A type that the standard does not know.
    case warcOther = "warc.other"
    /// A response of another protocol than HTTP, such as DNS.
    case notHTTP = "warc.not-http"
    /// A response with another status than success: a redirection, an error.
    case status = "http.status"
    /// Another media type than those of pages and texts.
    case mediaType = "media-type"
    case folder = "tar.folder"
    case link = "tar.link"
    /// Devices, pipes, volume labels.
    case special = "tar.special"
    /// A file that neither its name nor its beginning shows to be a text or a page.
    case notText = "tar.not-text"
  }

  public var kind: Kind
  /// What was found, for example `image/png` or `404`; empty where the kind says it all.
  public var detail: String

  public init(_ kind: Kind, _ detail: String = "") {
    self.kind = kind
    self.detail = detail
  }
}
