import SaafConfig
import SaafPipeline
import SaafUnicode

extension PipelineLoader {
  /// A loader that knows everything that comes with the package.
  public static var standard: PipelineLoader {
    var loader = PipelineLoader(registry: .standard, shipped: shippedPipelines)
    loader.encodings = TextDecoder.labels
    return loader
  }

  /// The names of the pipelines that are embedded in the program.
  public static var shippedNames: [String] { shippedPipelines.keys.sorted() }
}
