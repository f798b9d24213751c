import SaafModel
import SaafPipeline

/// A stage that no document gets through.
struct FailAlways: Stage {
  static let manual = StageManual(
    name: "fail-always", summary: "Fail", before: "", after: "", discussion: "", rules: [])

  struct Failure: Error {}

  init(options: NoOptions = NoOptions()) {}

  func apply(to editor: inout ArticleEditor) throws { throw Failure() }
}
