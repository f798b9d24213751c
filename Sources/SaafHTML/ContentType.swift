/// How much an item of a schema.org type says of a page's article; the most first.
enum ContentType: Int, Comparable {
  /// Articles of any kind.
  case article
  /// Other works and things that a page can be about.
  case work
  /// The page around it.
  case page
  /// The site; only its name counts.
  case site

  /// - Parameter type: a type of schema.org without its address, in any case.
  /// - Returns: `nil` for what is part of a page: breadcrumbs, organizations, persons, lists.
  init?(_ type: String) {
    switch type.lowercased() {
    case "article", "newsarticle", "blogposting", "advertisercontentarticle",
      "analysisnewsarticle", "askpublicnewsarticle", "backgroundnewsarticle", "liveblogposting",
      "opinionnewsarticle", "reportagenewsarticle", "reviewnewsarticle", "satiricalarticle",
      "scholarlyarticle", "medicalscholarlyarticle", "socialmediaposting", "techarticle",
      "apireference", "report", "discussionforumposting":
      self = .article
    case "book", "chapter", "claimreview", "course", "creativework", "dataset", "event", "howto",
      "jobposting", "learningresource", "medicalwebpage", "movie", "podcastepisode", "product",
      "productgroup", "question", "recipe", "review", "softwareapplication",
      "softwaresourcecode", "specialannouncement", "thesis", "tvepisode", "videoobject",
      "webapplication":
      self = .work
    case "webpage", "aboutpage", "checkoutpage", "collectionpage", "faqpage", "itempage",
      "profilepage", "qapage", "contactpage", "blog":
      self = .page
    case "website": self = .site
    default: return nil
    }
  }

  static func < (first: ContentType, second: ContentType) -> Bool {
    first.rawValue < second.rawValue
  }
}
