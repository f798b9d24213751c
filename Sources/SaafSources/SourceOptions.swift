public import SaafModel

/// How records are taken from inputs.
public struct SourceOptions: Sendable, Equatable {
  /// What the inputs are; `nil` to detect it.
  public var container: RecordPlace.Container?
  /// The member of a JSON object that holds the document: a name, or names with dots between them
  /// for a member of a member. `nil` to take the first of ``defaultFields`` that is a string.
  public var field: String?
  /// The member that holds the document's id, as ``field``; `nil` for ids from line numbers.
  public var idField: String?
  /// The member that holds the address, as ``field``. An object without it has no address.
  public var urlField: String?
  /// The length of the longest record, in bytes. Longer ones are passed over without being held,
  /// and reported.
  public var documentBytes: Int

  /// The members that are tried when none is named.
  public static let defaultFields = ["text", "html", "content", "raw_content"]

  public init(
    container: RecordPlace.Container? = nil, field: String? = nil, idField: String? = nil,
    urlField: String? = "url", documentBytes: Int = 2 << 30
  ) {
    self.container = container
    self.field = field
    self.idField = idField
    self.urlField = urlField
    self.documentBytes = documentBytes
  }
}
