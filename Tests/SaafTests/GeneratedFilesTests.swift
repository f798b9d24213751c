import Foundation
import SaafGenerator
import Testing

@Suite struct GeneratedFilesTests {
  @Test func generatedFilesAreUpToDate() throws {
    for (path, expected) in try GeneratedFiles(root: packageRoot).make() {
      let found = try String(contentsOf: packageRoot.appending(path: path), encoding: .utf8)
      #expect(found == expected, "\(path) is stale; 'make generate' mends it")
    }
  }
}
