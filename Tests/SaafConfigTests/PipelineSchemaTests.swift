import Foundation
import Testing

@testable import SaafConfig

struct PipelineSchemaTests {
  @Test func isStableJSON() throws {
    let json = PipelineSchema.json(registry: registry)
    #expect(json == PipelineSchema.json(registry: registry))
    let root = try #require(
      try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
    #expect(root["$schema"] as? String == "http://json-schema.org/draft-07/schema#")
    let properties = try #require(root["properties"] as? [String: Any])
    #expect(Set(properties.keys) == Set(PipelineReader.keys))
    let definitions = try #require(root["definitions"] as? [String: Any])
    // Every reference leads somewhere.
    for reference in json.components(separatedBy: "\"#/definitions/").dropFirst() {
      let name = String(reference.prefix { $0 != "\"" })
      #expect(definitions[name] != nil, "\(name)")
    }
  }

  @Test func options() throws {
    let json = PipelineSchema.json(registry: registry)
    let start = try #require(json.range(of: "\"options-of-drop-video-captions\": {"))
    let end = try #require(json.range(of: "\"options-of-build-sections\": {"))
    let text = String(json[start.lowerBound..<end.lowerBound])
    let flat = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(
      flat.contains(
        #""depth": { "description": "How deep", "type": "integer", "minimum": 1, "maximum": 9, "#
          + #""default": 3 }"#))
    #expect(
      flat.contains(
        #""mode": { "description": "How strict", "enum": [ "strict", "lenient" ], "#
          + #""default": "strict" }"#))
    #expect(flat.contains(#""enum": [ "all", "hi", "en", "sv" ]"#))
    #expect(flat.contains(#""default": "none""#))
  }
}
