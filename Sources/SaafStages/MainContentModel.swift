import SaafExtraction

/// The model that comes with the package.
enum MainContentModel {
  /// Read once, when the first page needs it.
  static let shared = Result { () throws(BoostedTrees.Fault) in
    try BoostedTrees(PackageResources.main_content_model, names: FeatureTable.names)
  }
}
