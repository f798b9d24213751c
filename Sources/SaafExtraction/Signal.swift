import SaafModel
import SaafText

/// What an element's tag, class, id or role says of the text in it.
///
/// There are no more than 64; the distances to the nearest element of each are computed together.
enum Signal: UInt8, CaseIterable, Sendable {
  // Told by the element itself.
  case articleElement, mainElement, sectionElement, navElement, headerElement, footerElement
  case asideElement, formElement, listElement, tableElement, figureElement, quoteElement
  case detailsElement, controlElement, headingElement, linkElement, paragraphElement, hiddenElement
  // Told by the names that authors give.
  case content, article, post, entry, text, story, wrapper, navigation, menu, breadcrumb, header
  case footer, sidebar, widget, share, related, recommended, comment, author, date, meta, tag
  case advert, promo, newsletter, consent, modal, caption, image, video, title, summary, tools
  case account, search, pager, hiddenName, button, card, list, product, price, review, question
  case legal

  static let count = 64
}

/// The words by which class names, ids and roles are understood.
enum SignalWords {
  static let table = NameTable(
    words.flatMap { signal, words in
      words.split(separator: " ").map { (String($0), signal) }
    })

  /// Names that pages of many countries use; most sites write them in English.
  private static let words: [(Signal, String)] = [
    (.content, "content contents contenido contenu inhalt conteudo main maincontent bodytext"),
    (.article, "article articles articlebody artikel articulo artigo artykul"),
    (.post, "post posts postbody postcontent blogpost thread message topic"),
    (.entry, "entry entrycontent hentry item"),
    (.text, "text body copy richtext prose paragraph para markdown texto texte wysiwyg"),
    (.story, "story storybody news newsbody report feature"),
    (.wrapper, "wrapper wrap container outer inner page site layout row col column grid"),
    (.navigation, "nav navigation navbar navi topnav subnav sitenav globalnav mainnav navigasi"),
    (.menu, "menu menus submenu dropdown topmenu mainmenu megamenu offcanvas drawer hamburger"),
    (.breadcrumb, "breadcrumb breadcrumbs crumb crumbs bread pathway"),
    (.header, "header head masthead banner topbar top kopf siteheader pageheader"),
    (.footer, "footer foot bottom colophon sitefooter pagefooter fuss copyright"),
    (
      .sidebar, "sidebar side rail aside sidebox rightcol leftcol secondary right left seitenleiste"
    ),
    (.widget, "widget widgets module gadget box panel block plugin"),
    (
      .share,
      "share sharing shares social sociable addthis addtoany sharethis facebook twitter whatsapp "
        + "pinterest linkedin instagram follow teilen compartir partager follows socials sharedaddy"
    ),
    (
      .related,
      "related relacionadas relacionados relate similar more readmore morefrom also associated "
        + "suggested suggestions further mehr alsolike linkbox"
    ),
    (
      .recommended,
      "recommended recommendation recommendations recommend popular trending mostread most latest "
        + "top10 outbrain taboola teaser teasers ticker headlines hot recent mostpopular upnext"
    ),
    (
      .comment,
      "comment comments commentlist reply replies respond discussion disqus discuss kommentar "
        + "kommentare comentario comentarios commentaire commentaires remark feedback forum"
    ),
    (
      .author,
      "author authors byline writer contributor contributors autor auteur bio credit profile "
        + "reporter journalist vcard avatar redakteur"
    ),
    (.date, "date time datetime timestamp published updated pubdate publish modified datum fecha"),
    (.meta, "meta metadata info infos information data details submitted postmeta kicker eyebrow"),
    (
      .tag,
      "tag tags category categories cat keywords topics label labels section taxonomy hashtag"
    ),
    (
      .advert,
      "ad ads advert adverts advertisement advertising adsense adslot adbox adunit dfp gpt sponsor "
        + "sponsored werbung anzeige publicidad pub publicite adcontainer adwrapper doubleclick"
    ),
    (.promo, "promo promos promotion promotional cta callout offer deal marketing upsell donate"),
    (
      .newsletter,
      "newsletter newsletters subscribe subscription signup mailchimp optin paywall register "
        + "abonnement membership"
    ),
    (.consent, "cookie cookies consent gdpr privacy ccpa notice alert onetrust cookiebar"),
    (.modal, "modal popup overlay dialog lightbox tooltip popover toast flyout interstitial"),
    (.caption, "caption captions credits legend figcaption wp copyright cutline bildunterschrift"),
    (
      .image,
      "image images img photo photos picture gallery slideshow slider carousel media thumb "
        + "thumbnail thumbnails figure slide swiper hero bild galerie"
    ),
    (.video, "video videos player youtube vimeo embed jwplayer audio podcast brightcove"),
    (.title, "title titles headline heading headings titulo titre ueberschrift subtitle subhead"),
    (
      .summary,
      "summary excerpt description desc lead lede dek intro introduction standfirst abstract teaser "
        + "deck highlights keypoints chapo entradilla preview"
    ),
    (
      .tools,
      "tools tool toolbar print email utility actions action options controls control bookmark save "
        + "font fontsize bar statusbar"
    ),
    (.account, "login signin user account register member members password"),
    (.search, "search searchbox searchform suche buscar recherche"),
    (
      .pager,
      "pager pagination paging pages next prev previous pagenav nextprev older newer skip jump toc "
        + "tableofcontents"
    ),
    (
      .hiddenName,
      "hidden hide invisible sr only visually visuallyhidden screenreader screen noscript print "
        + "noprint offscreen collapsed accessibility"
    ),
    (.button, "button buttons btn btns link links"),
    (.card, "card cards tile tiles teaserbox"),
    (.list, "list lists listing listings items results feed archive stream ul li index"),
    (.product, "product products shop store cart basket sku catalog merchandise buy addtocart"),
    (.price, "price prices pricing amount cost currency discount sale stock availability shipping"),
    (.review, "review reviews rating ratings stars votes vote score testimonial testimonials"),
    (.question, "question questions answer answers faq faqs accordion qa solution accepted"),
    (
      .legal,
      "legal disclaimer terms imprint impressum policy rights correction corrections license"
    ),
  ]
}

extension Signal {
  /// What the tag of an element says.
  static func of(_ tag: Tag) -> Signal? {
    switch tag {
    case .article: .articleElement
    case .main: .mainElement
    case .section: .sectionElement
    case .nav: .navElement
    case .header: .headerElement
    case .footer: .footerElement
    case .aside: .asideElement
    case .form, .fieldset: .formElement
    case .ul, .ol, .dl, .menu: .listElement
    case .table: .tableElement
    case .figure, .picture: .figureElement
    case .blockquote, .q: .quoteElement
    case .details, .summary: .detailsElement
    case .button, .label, .select, .option, .textarea, .input, .legend: .controlElement
    case .h1, .h2, .h3, .h4, .h5, .h6, .hgroup: .headingElement
    case .a: .linkElement
    case .p: .paragraphElement
    case .template, .dialog, .iframe, .object, .audio, .video, .canvas: .hiddenElement
    default: nil
    }
  }
}
