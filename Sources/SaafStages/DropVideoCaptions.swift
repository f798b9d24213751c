import SaafModel
import SaafPipeline
import SaafText

/// Drops the captions of videos that the page template puts around an article.
public struct DropVideoCaptions: Stage {
  public struct Options: StageOptions {
    public var phrases = StandardPhrasePacks.all
    public init() {}

    public static let declarations: [OptionDeclaration<Options>] = [
      .phrasePacks("phrases", \.phrases, "The packs whose `video` labels are known")
    ]
  }

  public static let manual = StageManual(
    name: "drop-video-captions",
    summary: "Drop captions of videos: `Video: <title>`, `Video: … 2024, July`",
    before: "Video: Lake and Pond\nVideo: How do whales sleep? - Deep Blue 2024, July",
    after: "",
    discussion: """
      A caption is a line of its own: a short label, a colon, and either the article's title or a \
      title that ends in a year, a comma and a word. Before the content begins the label may be \
      unknown, so the template is found in languages without a phrase pack; further down it must \
      be known, or have been seen above. A known label without another sign removes nothing: \
      “Video: quality and size” can be a heading. Items of lists are never captions.
      """,
    rules: [Rules.title, Rules.dated, Rules.neighbor])

  enum Rules {
    static let title = Rule("caption.title", "a label and the article's own title")
    static let dated = Rule("caption.dated", "a label and a title that ends in year and month")
    static let neighbor = Rule("caption.neighbor", "a caption's label, between other captions")
  }

  private let phrases: PhraseIndex

  public init(options: Options) {
    phrases = .of(options.phrases)
  }

  public func apply(to article: inout ArticleEditor) {
    let head = ArticleHead.of(&article, phrases: phrases)
    for index in article.blocks.indices {
      if case .caption(let caption) = head.sign(at: index) {
        article.remove(
          index, rule(for: caption, in: article.article),
          twin: caption.repeatsTitle ? head.title : nil)
      } else if index >= head.end, let caption = standaloneCaption(article.blocks[index], head) {
        article.remove(
          index, rule(for: caption, in: article.article),
          twin: caption.repeatsTitle ? head.title : nil)
      }
    }
  }

  private func standaloneCaption(_ block: Block, _ head: ArticleHead) -> Caption? {
    guard block.isKept, block.isStandaloneText,
      let run = block.run,
      let caption = Caption(run.bytes, titleKey: head.titleKey, phrases: phrases),
      caption.isCertainAnywhere(labels: head.captionLabels)
    else { return nil }
    return caption
  }

  private func rule(for caption: Caption, in article: Article) -> Rule {
    let rule =
      caption.repeatsTitle ? Rules.title : caption.isDated ? Rules.dated : Rules.neighbor
    guard
      let language = caption.labelKey.flatMap({
        phrases.language(of: $0, as: .video, in: article.metadata.language)
      })
    else { return rule }
    return rule.detailed(language)
  }
}
