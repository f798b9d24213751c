internal import CJSONSchema

/// A schema that cannot be used, with everything that is wrong in it.
public struct JSONSchemaError: Error, Sendable, Equatable, CustomStringConvertible {
  /// What is wrong; the pointers lead into the schema.
  public let issues: [JSONIssue]

  /// The issues, one a line.
  public var description: String { issues.map(\.description).joined(separator: "\n") }
}

/// One reason why a document is not valid.
public struct JSONIssue: Sendable, Hashable, CustomStringConvertible {
  /// The value in the document, as a JSON Pointer (RFC 6901); empty for the document itself.
  public let pointer: String

  /// What is wrong with the value, and its beginning when that helps.
  public let message: String

  /// Where the text stops being JSON, in bytes from 0; `nil` when the text is JSON.
  public let offset: Int?

  /// The issue as `pointer: message` or `byte offset: message`.
  public var description: String {
    if let offset { return "byte \(offset): \(message)" }
    return "\(pointer.isEmpty ? "/" : pointer): \(message)"
  }
}

/// A compiled JSON Schema, draft-07.
///
/// A schema never changes once it is made, apart from a locked store of idle validators; one schema
/// may be used by any number of tasks at once.
///
/// Two things are refused in schemas, because a document could use them to overflow the stack:
/// patterns that repeat without a bound (`*`, `+`, `{1,}`; write `{0,63}`), and `format`. References
/// lead into the schema itself (`#/definitions/…`); nothing is loaded.
public final class JSONSchema: Sendable {
  // Written here once; what it points to locks for itself.
  private nonisolated(unsafe) let schema: OpaquePointer

  /// Compiles a schema.
  ///
  /// - Throws: ``JSONSchemaError`` when the bytes are not JSON, not a schema, or use what is
  ///   refused.
  /// - Complexity: O(*n*) in the size of the schema.
  ///
  /// Specification: JSON Schema draft-07.
  public init(_ schema: [UInt8]) throws(JSONSchemaError) {
    var issues: OpaquePointer?
    let compiled = schema.withUnsafeBytes {
      saaf_json_schema_create(
        $0.baseAddress?.assumingMemoryBound(to: CChar.self), $0.count, &issues)
    }
    guard let compiled else {
      guard let issues else { fatalError("out of memory") }
      throw JSONSchemaError(issues: Self.take(issues))
    }
    self.schema = compiled
  }

  deinit { saaf_json_schema_destroy(schema) }

  /// Returns everything that is wrong with a document; nothing when it is valid.
  ///
  /// All issues are reported, but of several properties that one object must not have only the
  /// first. Text that is not JSON has one issue, with a byte offset. A property that occurs twice
  /// and nesting deeper than 200 levels are issues too.
  ///
  /// - Complexity: About O(*n*) in the bytes of the document.
  public func validate(_ document: [UInt8]) -> [JSONIssue] {
    let issues = document.withUnsafeBytes {
      saaf_json_schema_validate(
        schema, $0.baseAddress?.assumingMemoryBound(to: CChar.self), $0.count)
    }
    guard let issues else { fatalError("out of memory") }
    return Self.take(issues)
  }

  /// Copies the issues into Swift and frees them.
  private static func take(_ issues: OpaquePointer) -> [JSONIssue] {
    defer { saaf_json_issues_destroy(issues) }
    return (0..<saaf_json_issues_count(issues)).map { index in
      let issue = saaf_json_issues_at(issues, index)
      return JSONIssue(
        pointer: string(issue.pointer), message: string(issue.message),
        offset: issue.offset < 0 ? nil : Int(issue.offset))
    }
  }

  private static func string(_ text: saaf_json_text) -> String {
    String(decoding: UnsafeRawBufferPointer(start: text.bytes, count: text.length), as: UTF8.self)
  }
}
