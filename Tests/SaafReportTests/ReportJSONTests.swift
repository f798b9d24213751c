import Foundation
import SaafJSONSchema
import SaafReport
import SaafTestSupport
import Testing

@Suite struct ReportJSONTests {
  private static let schema = Result { try JSONSchema(Array(ReportSchema.json.utf8)) }

  private func object(_ report: RunReport) throws -> [String: Any] {
    let json = try JSONSerialization.jsonObject(with: Data(report.json()))
    return try #require(json as? [String: Any])
  }

  @Test func reportsOfAllKindsAreValid() throws {
    let schema = try Self.schema.get()
    #expect(schema.validate(RunReport().json()) == [])
    #expect(schema.validate(try FixtureReport.report().json()) == [])
    var random = RandomSummary(generator: SeededGenerator(seed: 1))
    var report = RunReport()
    report.completion = .incomplete(reason: "it was interrupted; run the same command again")
    for id in 0..<300 { report.add(random.make(id: id)) }
    #expect(schema.validate(report.json()) == [])
  }

  @Test func theSchemaRefusesWhatIsNoReport() throws {
    let schema = try Self.schema.get()
    let json = String(decoding: RunReport().json(), as: UTF8.self)
    for (old, new) in [
      ("saaf/report", "saaf/article"), ("\"emitted\": 0", "\"emitted\": -1"),
      ("\"rules\": []", "\"rules\": [{}]"), ("\"slowest\"", "\"slow\""),
    ] {
      let changed = json.replacing(old, with: new)
      #expect(changed != json)
      #expect(schema.validate(Array(changed.utf8)) != [], "\(new)")
    }
  }

  @Test func countsStandInIt() throws {
    let report = try FixtureReport.report()
    let json = try object(report)
    let documents = try #require(json["documents"] as? [String: Any])
    #expect(documents["emitted"] as? Int == report.ends.emitted)
    #expect(documents["dropped"] as? Int == 7)
    #expect(documents["quarantined"] as? Int == 2)
    let rules = try #require(json["rules"] as? [[String: Any]])
    let removed = rules.compactMap { $0["removed_bytes"] as? Int }.reduce(0, +)
    let total = try #require(json["total"] as? [String: Any])
    #expect(total["removed_bytes"] as? Int == removed)
    let samples = rules.compactMap { $0["samples"] as? [[String: Any]] }.flatMap(\.self)
    #expect(samples.contains { ($0["text"] as? String)?.contains("<script>") ?? false })
  }
}
