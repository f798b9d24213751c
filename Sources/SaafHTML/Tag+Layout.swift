import SaafModel

extension Tag {
  /// Whether the element breaks the line before and after it, as browsers show it (HTML Living
  /// Standard, section 15.3); form controls included, whose texts belong to no sentence.
  var isBlock: Bool { Tag.blocks[Int(rawValue)] }

  /// The level of a heading, from 1 to 6.
  public var headingLevel: Int? {
    switch self {
    case .h1: 1
    case .h2: 2
    case .h3: 3
    case .h4: 4
    case .h5: 5
    case .h6: 6
    default: nil
    }
  }

  /// Whether the element can be a line of code, or part of what sets code in lines.
  var isLineOfCode: Bool {
    switch self {
    case .div, .ol, .ul, .li, .table, .tbody, .thead, .tr, .td, .th: true
    default: false
    }
  }

  /// Whether the element holds nothing but elements, so that white space in it is none of a text.
  var holdsOnlyElements: Bool {
    switch self {
    case .ol, .ul, .table, .tbody, .thead, .tr: true
    default: false
    }
  }

  /// Whether the white space in the element means something.
  var isPreformatted: Bool {
    switch self {
    case .pre, .listing, .xmp, .plaintext, .textarea: true
    default: false
    }
  }

  private static let blocks: [Bool] = {
    let blocks: Set<Tag> = [
      .address, .applet, .article, .aside, .audio, .blockquote, .body, .button, .canvas, .caption,
      .center, .dd, .details, .dialog, .dir, .div, .dl, .dt, .embed, .fieldset, .figcaption,
      .figure,
      .footer, .form, .frameset, .h1, .h2, .h3, .h4, .h5, .h6, .head, .header, .hgroup, .hr, .html,
      .iframe, .legend, .li, .listing, .main, .marquee, .menu, .nav, .noembed, .noframes, .noscript,
      .object, .ol, .optgroup, .option, .p, .plaintext, .pre, .search, .section, .select, .summary,
      .table, .tbody, .td, .template, .textarea, .tfoot, .th, .thead, .title, .tr, .ul, .video,
      .xmp,
    ]
    return Tag.allCases.map(blocks.contains)
  }()
}
