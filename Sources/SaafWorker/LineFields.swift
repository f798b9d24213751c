/// Where in the objects of the lines the documents stand.
public struct LineFields: Sendable, Equatable {
  /// Which field has the document.
  public enum Content: Sendable, Equatable {
    /// `html`, which is read as a page, or `text`.
    case standard
    /// A string.
    case string(String)
    /// The document's bytes, in any encoding, as base64 (RFC 4648, section 4).
    case base64(String)
  }

  /// The field with the document's name: a string or an integer.
  public var id: String
  /// The field with the address where the document was fetched; it may be missing.
  public var url: String
  public var content: Content
  /// What the document is, `text/html` or `text/plain`, where the field does not say it; `nil` to
  /// find it out.
  public var mediaType: String?

  public init(
    id: String = "id", url: String = "url", content: Content = .standard, mediaType: String? = nil
  ) {
    self.id = id
    self.url = url
    self.content = content
    self.mediaType = mediaType
  }
}
