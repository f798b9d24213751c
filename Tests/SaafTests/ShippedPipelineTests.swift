import Foundation
import Saaf
import SaafConfig
import SaafPipeline
import Testing

@Suite struct ShippedPipelineTests {
  static let names = ["article", "minimal", "strict"]

  @Test(arguments: names + ["examples/site-rules"])
  func ownTestsPass(_ name: String) throws {
    let path = packageRoot.appending(path: "Pipelines/\(name).yaml").path
    let file = try PipelineLoader.standard.load(path)
    #expect(!file.tests.isEmpty)
    for test in file.tests {
      #expect(PipelineTestRunner(file: file).run(test) == nil, "\(name): \(test.name)")
    }
  }

  @Test(arguments: names)
  func embeddedIsTheSameAsTheFile(_ name: String) throws {
    let path = packageRoot.appending(path: "Pipelines/\(name).yaml").path
    let embedded = try PipelineLoader.standard.load(name).pipeline
    let file = try PipelineLoader.standard.load(path).pipeline
    #expect(embedded.steps.map(\.name) == file.steps.map(\.name))
    #expect(embedded.limits == file.limits)
  }

  @Test func everyStageIsUsedByAShippedPipelineOrIsForUsersOwnLists() throws {
    var used: Set<String> = []
    for name in Self.names {
      used.formUnion(try PipelineLoader.standard.load(name).pipeline.steps.map(\.name))
    }
    let unused = Set(Registry.standard.stages.map { $0.name }).subtracting(used)
    #expect(unused == ["drop-phrases", "filter-by-language"])
  }
}
