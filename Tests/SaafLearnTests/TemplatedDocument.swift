import SaafTestSupport

/// An article made of random words, with or without the template of the seed around it.
struct TemplatedDocument: Sendable {
  enum Line: Equatable, Sendable {
    case template(String)
    case heading(String)
    case paragraph(String)
    case item(String)

    var text: String {
      switch self {
      case .template(let text), .heading(let text), .paragraph(let text), .item(let text): text
      }
    }

    var isTemplate: Bool { if case .template = self { true } else { false } }
  }

  let number: Int
  let title: String
  /// The lines after the title, in groups that blank lines part.
  private(set) var groups: [[Line]] = []

  var lines: [Line] { groups.flatMap { $0 } }
  var templateLines: [String] { lines.filter(\.isTemplate).map(\.text) }
  var contentLines: [String] { lines.filter { !$0.isTemplate }.map(\.text) }

  /// - Parameter isTemplated: whether the template is around the article.
  init(_ number: Int, in language: TemplateLanguage, isTemplated: Bool = true) {
    var maker = Maker(language: language, generator: SeededGenerator(seed: UInt64(number) &+ 7))
    self.number = number
    let things = Self.things(number, language)
    title = Self.title(things, language)
    if isTemplated { groups += head(number, language, &maker) }
    groups += body(things, language, &maker)
    if isTemplated { groups += tail(number, language) }
  }

  private func head(
    _ number: Int, _ language: TemplateLanguage, _ maker: inout Maker
  ) -> [[Line]] {
    let caption = "\(language.video): \(title)"
    let month = language.things[number % language.things.count]
    let other = "\(language.video): \(maker.phrase(of: 4...6)) 2024, \(month)"
    return [
      [.template(title), .template(title)], [.template(caption)],
      [.template(caption), .template(other), .template(language.placeholder)],
    ]
  }

  private func body(
    _ things: (String, String), _ language: TemplateLanguage, _ maker: inout Maker
  ) -> [[Line]] {
    let (first, second) = things
    var groups: [[Line]] = []
    // The same heading begins some articles, another one all others.
    groups.append([
      .heading(
        maker.generator.next() % 3 == 0
          ? language.introduction
          : [first, language.versus, second].joined(separator: language.space))
    ])
    groups.append([.paragraph(maker.paragraph())])
    groups.append([.heading(first)])
    groups.append([.paragraph(maker.paragraph())])
    groups.append([.heading(second)])
    groups.append([.paragraph(maker.paragraph())])
    groups.append([.heading(title)])
    groups.append([.paragraph(maker.paragraph())])
    groups.append([.heading("\(language.summary):")])
    for _ in 0..<3 { groups.append([.item(maker.sentence(of: 5...9))]) }
    return groups
  }

  /// Below the label of every third document stand titles of others.
  private func tail(_ number: Int, _ language: TemplateLanguage) -> [[Line]] {
    var groups: [[Line]] = [[.template("\(language.recommended):")]]
    if number % 3 == 0 {
      for other in [number + 1, number + 2] {
        groups.append([.template(Self.title(Self.things(other, language), language))])
      }
    }
    return groups
  }

  private static func things(_ number: Int, _ language: TemplateLanguage) -> (String, String) {
    let count = language.things.count
    let first = number % count
    return (language.things[first], language.things[(first + 1 + number / count) % count])
  }

  private static func title(_ things: (String, String), _ language: TemplateLanguage) -> String {
    let parts = language.title.split(separator: "*", omittingEmptySubsequences: false)
    return parts[0] + things.0 + parts[1] + things.1 + parts[2]
  }

  /// As plain text.
  var text: String {
    let groups = groups.map { group in
      group.map { line in
        if case .item(let text) = line { "• \(text)" } else { line.text }
      }.joined(separator: "\n")
    }
    return ([title] + groups).joined(separator: "\n\n") + "\n"
  }

  /// As a page of a site, with a menu, a letter to subscribe to and a footer in every language.
  var page: String {
    """
    <!DOCTYPE html><html><head><meta charset="utf-8"><title>\(title)</title>
    <link rel="canonical" href="https://lakes.example/\(number)"></head><body>
    <div class="menu top"><a href="/">Home</a> <a href="/all">All articles</a>
    <a href="/us">About us</a></div>
    <div id="content"><h1>\(title)</h1>
    \(lines.map(element).joined(separator: "\n"))
    </div>
    <div class="letter"><p>Subscribe to our letter, which comes every week.</p></div>
    <div class="also"><a href="/">\(number) × \(title)</a></div>
    <footer><p>© 2024 Lakes. All rights reserved.</p></footer>
    </body></html>
    """
  }

  private func element(_ line: Line) -> String {
    switch line {
    case .template(let text), .paragraph(let text): "<p>\(text)</p>"
    case .heading(let text): "<h2>\(text)</h2>"
    case .item(let text): "<ul><li>\(text)</li></ul>"
    }
  }
}

private struct Maker {
  let language: TemplateLanguage
  var generator: SeededGenerator

  mutating func phrase(of count: ClosedRange<Int>) -> String {
    let words = (0..<Int.random(in: count, using: &generator)).map { _ in
      language.words.randomElement(using: &generator)!
    }
    return words.joined(separator: language.space)
  }

  mutating func sentence(of count: ClosedRange<Int>) -> String {
    let text = phrase(of: count) + language.end
    return text.last == " " ? String(text.dropLast()) : text
  }

  mutating func paragraph() -> String {
    let gap = language.end == "." || language.end == " " ? " " : ""
    return (0..<4).map { _ in sentence(of: 8...14) }.joined(separator: gap.isEmpty ? " " : gap)
  }
}
