import SaafConfig
import SaafPipeline

extension PipelineLoader {
  /// A loader that knows everything that comes with the package.
  public static var standard: PipelineLoader {
    PipelineLoader(registry: .standard, shipped: shippedPipelines)
  }
}
