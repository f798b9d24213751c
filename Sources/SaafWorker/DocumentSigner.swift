import Foundation
import SaafDedupe
import SaafModel
import SaafPipeline
import SaafText
import SaafWriters

/// Answers lines with the signatures of articles, by which a cluster finds near duplicates.
///
/// What is signed is the text of the cleaned article, as the writer `text` writes it.
public struct DocumentSigner: Sendable {
  private let pipeline: Pipeline
  private let parameters: DedupeParameters
  private let writer = TextWriter(ledger: .none)

  public init(pipeline: Pipeline, parameters: DedupeParameters = DedupeParameters()) {
    self.pipeline = pipeline
    self.parameters = parameters
  }

  func answer(_ request: LineRequest, line: Int) -> LineAnswer {
    LineAnswer(of: pipeline, to: request, line: line) { article in
      let document = DedupeDocument(
        id: Array(request.document.id.utf8), text: writer.write(article))
      return .signed(id: request.id, DocumentSignature(of: document, parameters))
    }
  }
}

extension LineAnswer {
  /// - Parameter signature: made with the modes `exact` and `near`.
  fileprivate static func signed(id: [UInt8], _ signature: DocumentSignature) -> LineAnswer {
    var json = JSONBytes(capacity: 8192)
    json.raw(#"{"id":"#)
    json.json(id)
    json.raw(#","state":"signed","digest":"#)
    if let digest = signature.digest {
      json.byte(0x22)
      json.json(hexadecimal(digest.high))
      json.json(hexadecimal(digest.low))
      json.byte(0x22)
    } else {
      json.raw("null")
    }
    json.raw(#","bands":["#)
    for (index, band) in signature.bands.enumerated() {
      if index > 0 { json.byte(0x2C) }
      json.byte(0x22)
      json.json(hexadecimal(band))
      json.byte(0x22)
    }
    json.raw(#"],"sketch":""#)
    json.json(base64(of: signature.sketch.hashes))
    json.raw(#"","complete":"#)
    json.bool(signature.sketch.isComplete)
    json.raw("}\n")
    return LineAnswer(end: .emitted, bytes: json.bytes)
  }

  private static func hexadecimal(_ value: UInt64) -> [UInt8] {
    withUnsafeBytes(of: value.bigEndian) { Hexadecimal.ascii($0) }
  }

  /// Base64 (RFC 4648, section 4) of numbers of four bytes, the lowest byte first.
  private static func base64(of numbers: [UInt32]) -> [UInt8] {
    let bytes = numbers.flatMap { number in
      (0..<4).map { UInt8(truncatingIfNeeded: number >> UInt32(8 * $0)) }
    }
    return Array(Data(bytes).base64EncodedString().utf8)
  }
}
