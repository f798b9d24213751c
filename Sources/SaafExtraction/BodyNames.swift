import SaafModel
import SaafText

/// Finds the elements that a page's own names call the body of an article.
///
/// Authors of templates name it by two words, what it is the text of and that it is the text:
/// `article-body`, `entry-content`, `storyBody`, `itemprop="articleBody"`; or by one that says both.
enum BodyNames {
  /// The elements with such a name, in the order of the page.
  ///
  /// - Complexity: O(*n*) in the number of nodes and the length of their names.
  static func elements(of markup: Markup) -> [Int] {
    var found: [Int] = []
    markup.buffer.withUnsafeBufferPointer { buffer in
      for index in markup.nodes.indices where canHoldBody(markup.nodes[index].tag) {
        for attribute in markup.attributes(of: index) {
          switch attribute.name {
          case .class, .id, .itemprop: break
          default: continue
          }
          let start = Int(attribute.valueStart)
          let value = UnsafeBufferPointer(
            rebasing: buffer[start..<start + Int(attribute.valueCount)])
          if namesBody(value) {
            found.append(index)
            break
          }
        }
      }
    }
    return found
  }

  /// A body holds paragraphs; what is one itself, or less, is none.
  private static func canHoldBody(_ tag: Tag) -> Bool {
    switch tag {
    case .text, .html, .head, .body, .meta, .link, .p, .h1, .h2, .h3, .h4, .h5, .h6, .li, .a, .img,
      .figure, .figcaption:
      false
    default: true
    }
  }

  /// Whether two neighbouring words of a name, or one, say that it is the body.
  static func namesBody(_ value: UnsafeBufferPointer<UInt8>) -> Bool {
    let roles = BodyNames.roles
    var saysWhat = false
    for word in NameWords(value) {
      if word.beginsName { saysWhat = false }
      let role = word.count <= 16 ? roles[word.low, word.high] : nil
      switch role {
      case .whole: return true
      case .text where saysWhat: return true
      case .both where saysWhat: return true
      default: break
      }
      saysWhat = role == .what || role == .both
    }
    return false
  }

  private enum Role {
    /// What it is the text of.
    case what
    /// That it is the text.
    case text
    /// Either.
    case both
    /// The whole name in one word.
    case whole
  }

  /// Names that pages of many countries use; most sites write them in English.
  private static let roles = NameTable<Role>(
    [
      (Role.what, "article story post entry news blog page single artikel articulo artigo noticia"),
      (.what, "materia nota notizia articolo pressrelease recipe review rich"),
      (.text, "body text copy contents texto corpo cuerpo inhalt contenido conteudo contenu testo"),
      (.both, "content main"),
      (.whole, "articlebody articletext articlecontent articlecontents entrycontent entrybody"),
      (.whole, "postcontent postbody posttext storybody storytext storycontent newsbody newstext"),
      (.whole, "newscontent maincontent maintext blogcontent pagecontent richtext bodytext"),
      (.whole, "bodycopy wysiwyg"),
    ].flatMap { role, words in words.split(separator: " ").map { (String($0), role) } })
}
