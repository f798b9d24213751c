import SaafModel

extension Tag {
  /// What the name of an element says of what it can stand in and what ends it (HTML Living Standard,
  /// section 13.2.4.2, the stack of open elements, and 13.2.6.4, the rules for each kind).
  struct Nesting: OptionSet {
    let rawValue: UInt16

    /// It has no content and no end tag.
    static let void = Nesting(rawValue: 1 << 0)
    /// Ends where its end tag is, whatever is open in it: `<b>`, `<a>`.
    static let formatting = Nesting(rawValue: 1 << 1)
    /// Its end tag does not look beyond open elements of this kind: most that are no part of a line.
    static let special = Nesting(rawValue: 1 << 2)
    /// Tags in it do not end elements around it.
    static let scope = Nesting(rawValue: 1 << 3)
    /// The same, for parts of tables.
    static let tableScope = Nesting(rawValue: 1 << 4)
    /// Its start tag ends a paragraph.
    static let endsParagraph = Nesting(rawValue: 1 << 5)
    /// It stands in the head where no body has begun.
    static let head = Nesting(rawValue: 1 << 6)
    static let heading = Nesting(rawValue: 1 << 7)
    /// A cell, row, group of rows or caption.
    static let tablePart = Nesting(rawValue: 1 << 8)
  }

  var nesting: Nesting { Tag.nestings[Int(rawValue)] }

  private static let nestings: [Nesting] = {
    let groups: [(Nesting, Set<Tag>)] = [
      (
        .void,
        [
          .area, .base, .basefont, .br, .col, .command, .embed, .frame, .hr, .image, .img, .input,
          .isindex, .keygen, .link, .meta, .param, .source, .track, .wbr,
        ]
      ),
      (
        .formatting,
        [.a, .b, .big, .code, .em, .font, .i, .nobr, .s, .small, .strike, .strong, .tt, .u]
      ),
      (
        .special,
        [
          .address, .applet, .area, .article, .aside, .blockquote, .body, .button, .caption,
          .center,
          .col, .colgroup, .dd, .details, .dir, .div, .dl, .dt, .fieldset, .figcaption, .figure,
          .footer, .form, .frameset, .h1, .h2, .h3, .h4, .h5, .h6, .head, .header, .hgroup, .html,
          .iframe, .li, .listing, .main, .marquee, .menu, .nav, .noembed, .noframes, .noscript,
          .object, .ol, .p, .plaintext, .pre, .search, .section, .select, .summary, .table, .tbody,
          .td, .template, .textarea, .tfoot, .th, .thead, .title, .tr, .ul, .xmp,
        ]
      ),
      (
        .scope,
        [.applet, .caption, .html, .table, .td, .th, .marquee, .object, .template]
      ),
      (.tableScope, [.html, .table, .template]),
      (
        .endsParagraph,
        [
          .address, .article, .aside, .blockquote, .center, .dd, .details, .dialog, .dir, .div, .dl,
          .dt, .fieldset, .figcaption, .figure, .footer, .form, .h1, .h2, .h3, .h4, .h5, .h6,
          .header, .hgroup, .hr, .li, .listing, .main, .menu, .nav, .ol, .p, .plaintext, .pre,
          .search, .section, .summary, .table, .ul, .xmp,
        ]
      ),
      (.head, [.base, .basefont, .link, .meta, .noscript, .template, .title]),
      (.heading, [.h1, .h2, .h3, .h4, .h5, .h6]),
      (.tablePart, [.caption, .colgroup, .tbody, .td, .tfoot, .th, .thead, .tr]),
    ]
    return Tag.allCases.map { tag in
      groups.reduce(into: Nesting()) { nesting, group in
        if group.1.contains(tag) { nesting.insert(group.0) }
      }
    }
  }()
}
