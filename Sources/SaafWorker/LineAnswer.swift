import SaafBatch
import SaafModel
import SaafPipeline
import SaafWriters

/// What a line is answered with: one JSON object (RFC 8259) on one line.
struct LineAnswer: Sendable {
  enum End: Sendable {
    case emitted, dropped, quarantined
  }

  var end: End
  /// The answer with its line feed.
  var bytes: [UInt8]

  /// - Parameters:
  ///   - id: the document's id as the line wrote it, in JSON.
  ///   - article: the article as the JSON writer writes it.
  static func emitted(id: [UInt8], article: [UInt8]) -> LineAnswer {
    var json = JSONBytes(capacity: article.count + id.count + 64)
    json.raw(#"{"id":"#)
    json.json(id)
    json.raw(#","state":"emitted","article":"#)
    json.json(article.last == 0x0A ? article.dropLast() : article[...])
    json.raw("}\n")
    return LineAnswer(end: .emitted, bytes: json.bytes)
  }

  static func dropped(id: [UInt8], _ rejection: Article.Rejection) -> LineAnswer {
    var json = JSONBytes(capacity: 256)
    json.raw(#"{"id":"#)
    json.json(id)
    json.raw(#","state":"dropped","reason":"#)
    json.string(rejection.rule.code)
    json.raw(#","stage":"#)
    json.string(rejection.stage)
    json.raw(#","message":"#)
    json.string(rejection.message)
    json.raw("}\n")
    return LineAnswer(end: .dropped, bytes: json.bytes)
  }

  /// - Parameters:
  ///   - id: `nil` when the line did not say it.
  ///   - line: the line's number, from 1, where it is the only name that the document has.
  static func quarantined(
    id: [UInt8]?, line: Int, _ failure: DocumentFailure
  ) -> LineAnswer {
    var json = JSONBytes(capacity: 256)
    json.raw(#"{"id":"#)
    if let id {
      json.json(id)
    } else {
      json.raw(#"null,"line":"#)
      json.number(line)
    }
    json.raw(#","state":"quarantined","code":"#)
    json.string(failure.code)
    json.raw(#","stage":"#)
    json.string(failure.stage ?? "read")
    json.raw(#","message":"#)
    json.string(failure.message)
    json.raw("}\n")
    return LineAnswer(end: .quarantined, bytes: json.bytes)
  }
}

extension BatchCounts {
  mutating func add(_ end: LineAnswer.End) {
    switch end {
    case .emitted: emitted += 1
    case .dropped: dropped += 1
    case .quarantined: quarantined += 1
    }
  }
}
