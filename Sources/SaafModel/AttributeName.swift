/// The name of an attribute that Saaf reads, as a number.
public enum AttributeName: UInt8, Sendable, Hashable, CaseIterable {
  /// An attribute that only selectors ask for; its name stands in the buffer.
  case other
  case alt
  case ariaHidden
  case ariaLabel
  case charset
  case cite
  case `class`
  case colspan
  case content
  case dataLang
  case dataLanguage
  case dataLazySource
  case dataOriginal
  case dataSource
  case dataSourceSet
  case datetime
  case dir
  case epubType
  case headers
  case height
  case hidden
  case href
  case httpEquiv
  case id
  case itemprop
  case itemscope
  case itemtype
  case lang
  case name
  case open
  case property
  case pubdate
  case rel
  case reversed
  case role
  case rowspan
  case scope
  case src
  case srcset
  case start
  case style
  case title
  case type
  case typeOf
  case value
  case width
  case xmlLang

  /// The name as it is written in a page.
  public var spelling: String {
    switch self {
    case .ariaHidden: "aria-hidden"
    case .ariaLabel: "aria-label"
    case .dataLang: "data-lang"
    case .dataLanguage: "data-language"
    case .dataLazySource: "data-lazy-src"
    case .dataOriginal: "data-original"
    case .dataSource: "data-src"
    case .dataSourceSet: "data-srcset"
    case .epubType: "epub:type"
    case .httpEquiv: "http-equiv"
    case .typeOf: "typeof"
    case .xmlLang: "xml:lang"
    default: String(describing: self)
    }
  }
}
