import SaafPipeline
import SaafReaders
import SaafStages
import SaafWriters

extension Registry {
  /// Everything that comes with the package.
  public static let standard: Registry = {
    var registry = Registry()
    registry.register(AutoReader.self)
    registry.register(TextReader.self)
    registry.register(HTMLReader.self)
    for stage in standardStages { registry.register(stage) }
    registry.register(JSONWriter.self)
    registry.register(JSONLinesWriter.self)
    registry.register(XMLArticleWriter.self)
    registry.register(TEIWriter.self)
    registry.register(HTMLWriter.self)
    registry.register(MarkdownWriter.self)
    registry.register(TextWriter.self)
    registry.phrasePacks = StandardPhrasePacks.all
    return registry
  }()

  /// The stages in the order in which a pipeline usually has them.
  private static let standardStages: [any Stage.Type] = [
    ApplySiteRules.self, ExtractMainContent.self, LinkNotes.self, ResolveLinks.self,
    RepairText.self, NormalizeUnicode.self, RestoreSentenceSpace.self, DetectLanguage.self,
    ExtractMetadata.self, DropDuplicateHeadings.self, DropVideoCaptions.self,
    DropPlaceholders.self, DropTableOfContents.self, DropRecommendedTail.self, DropPhrases.self,
    FoldRepeatedItems.self, DropRepeatedParagraphs.self, FlagDoublets.self, BuildSections.self,
    FilterByLength.self, FilterByLanguage.self, FilterByRemovedRatio.self,
  ]
}
