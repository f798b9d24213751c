import SaafExtraction

/// The model that comes with the package.
enum MainContentModel {
  /// Read once, when the first page needs it.
  static let shared = Result { () throws(BoostedTrees.Fault) in
    try ContentModel(
      kind: PackageResources.kind_model, articles: PackageResources.articles_model,
      others: PackageResources.others_model)
  }
}
