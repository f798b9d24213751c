/// For each field the places that can name it, the most trusted first.
///
/// What a page says in one structure made for programs (JSON-LD) comes before single elements that
/// templates fill in; vocabularies that only careful publishers use (Highwire's citation_ names,
/// Dublin Core) before names that every template has; all that is declared before what is concluded.
/// Titles are the exception: the one for social networks is written by hand and has no site name.
enum MetadataTrust {
  static let titles: [MetadataPlace] = [
    .meta("og:title"), .linkedData("headline"), .meta("citation_title"), .meta("dc.title"),
    .meta("dcterms.title"), .meta("twitter:title"), .meta("parsely-title"),
    .meta("sailthru.title"), .item("headline"), .linkedData("name"), .item("name"),
    .meta("title"), .title,
  ]

  static let authors: [MetadataPlace] = [
    .linkedData("author"), .linkedData("creator"), .meta("citation_author"),
    .meta("citation_authors"), .meta("dc.creator"), .meta("dcterms.creator"),
    .meta("dc.creator.personalname"), .meta("parsely-author"), .meta("sailthru.author"),
    .meta("cxenseparse:author"), .item("author"), .item("creator"), .meta("author"),
    .card, .meta("article:author"), .meta("og:article:author"), .meta("og:author"), .meta("byl"),
    .meta("creator"),
  ]

  static let published: [MetadataPlace] = [
    .linkedData("datePublished"), .meta("article:published_time"), .meta("og:published_time"),
    .meta("og:article:published_time"), .meta("og:publish_date"),
    .meta("citation_publication_date"), .meta("citation_online_date"), .meta("citation_date"),
    .meta("dc.date.issued"), .meta("dcterms.issued"), .meta("dcterms.date"), .meta("dc.date"),
    .meta("dc.date.created"), .meta("dcterms.created"), .meta("parsely-pub-date"),
    .meta("sailthru.date"), .meta("cxenseparse:publishtime"),
    .meta("cxenseparse:recs:publishtime"), .item("datePublished"), .pubdate,
    .linkedData("dateCreated"), .linkedData("uploadDate"), .item("dateCreated"),
    .meta("publish_date"), .meta("publish-date"), .meta("publish_time"), .meta("pubdate"),
    .meta("publication_date"), .meta("published"), .meta("date"),
  ]

  static let modified: [MetadataPlace] = [
    .linkedData("dateModified"), .meta("article:modified_time"), .meta("og:modified_time"),
    .meta("dc.date.modified"), .meta("dcterms.modified"), .meta("og:updated_time"),
    .item("dateModified"), .meta("last-modified"), .meta("lastmod"), .meta("revised"),
    .meta("updated"),
  ]

  static let sites: [MetadataPlace] = [
    .meta("og:site_name"), .meta("og:site"), .linkedData("WebSite"), .linkedData("publisher"),
    .item("publisher"), .meta("application-name"), .meta("apple-mobile-web-app-title"),
    .meta("dc.publisher"), .meta("dcterms.publisher"),
  ]

  static let languages: [MetadataPlace] = [
    .html("lang"), .html("xml:lang"), .meta("content-language"), .meta("dc.language"),
    .meta("dcterms.language"), .linkedData("inLanguage"), .meta("og:locale"),
  ]

  static let canonicalURLs: [MetadataPlace] = [
    .rel("canonical"), .meta("og:url"), .linkedData("mainEntityOfPage"), .linkedData("url"),
    .item("mainEntityOfPage"),
  ]

  static let licences: [MetadataPlace] = [
    .rel("license"), .linkedData("license"), .item("license"), .meta("dcterms.license"),
    .meta("dc.rights.license"),
  ]

  static let descriptions: [MetadataPlace] = [
    .meta("description"), .meta("og:description"), .linkedData("description"),
    .meta("dc.description"), .meta("dcterms.description"), .meta("twitter:description"),
    .meta("sailthru.description"), .item("description"),
  ]

  static let tags: [MetadataPlace] = [
    .linkedData("keywords"), .meta("article:tag"), .meta("og:article:tag"),
    .meta("citation_keywords"), .meta("dc.subject"), .meta("dcterms.subject"),
    .meta("parsely-tags"), .meta("sailthru.tags"), .meta("news_keywords"), .item("keywords"),
    .rel("tag"), .meta("keywords"),
  ]

  static let images: [MetadataPlace] = [
    .meta("og:image"), .meta("og:image:secure_url"), .meta("og:image:url"), .linkedData("image"),
    .meta("twitter:image"), .meta("twitter:image:src"), .linkedData("thumbnailUrl"),
    .item("image"), .rel("image_src"),
  ]
}
