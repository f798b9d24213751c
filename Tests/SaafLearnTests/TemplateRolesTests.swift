import Saaf
import SaafConfig
import SaafPipeline
import SaafReaders
import Testing

@testable import SaafLearn

/// What repeats, and what becomes of it.
@Suite struct TemplateRolesTests {
  private func rules(
    _ count: Int = 20, _ thresholds: Thresholds = Thresholds(),
    _ text: (Int) -> String
  ) throws -> RuleFile {
    let observer = DocumentObserver(reader: AutoReader())
    var learner = TemplateLearner(thresholds)
    for number in 0..<count {
      learner.add(
        try observer.observe(
          Document(id: "d\(number)", bytes: Array(text(number).utf8))))
    }
    return learner.rules(named: "site")
  }

  private func word(_ number: Int) -> String {
    String(["lake", "pond", "reed", "fish", "boat"][number % 5])
      + String(repeating: "x", count: number / 5)
  }

  private func body(_ number: Int) -> String {
    let word = word(number)
    return "The \(word) is deep and full of \(word).\n\nMany people like the \(word) very much.\n"
  }

  @Test func numbersAreAlikeInLinesOfTheTail() throws {
    let rules = try rules { number in
      "About \(word(number))\n\n\(body(number))\nThis was read by \(number * 37) people today.\n"
    }
    #expect(rules.lines.count == 1)
    #expect(rules.lines.first?.place == .tail)
    #expect(rules.lines.first?.anyNumbers == true)
    #expect(rules.lines.first?.evidence.documents == 20)
    #expect(rules.lines.first?.evidence.examples.count == 3)
  }

  @Test func linesBetweenCaptionsAreOfTheHead() throws {
    let rules = try rules { number in
      let title = "About \(word(number))"
      return "\(title)\n\nShare this page\n\nClip: \(title)\n\n\(body(number))"
    }
    #expect(rules.labels.map(\.label) == ["Clip"])
    #expect(rules.lines.map(\.text) == ["Share this page"])
    #expect(rules.lines.map(\.place) == [.head])
  }

  /// A colon of another script, and marks that stand for one.
  @Test(arguments: [": ", "：", " – ", " | ", "؛ ", " - "])
  func labelsEndInMarksOfManyScripts(_ mark: String) throws {
    let rules = try rules { number in
      "About \(word(number))\n\nClip\(mark)About \(word(number))\n\n\(body(number))"
    }
    #expect(rules.labels.map(\.label) == ["Clip"])
    #expect(rules.labels.map(\.role) == [.video])
  }

  @Test func headingsOverContentAreLeftOut() throws {
    let rules = try rules { number in
      "About \(word(number))\n\nOverview\n\n\(body(number))\nSummary:\n\n• A \(word(number)).\n"
    }
    #expect(rules.labels == [] && rules.lines == [])
    #expect(Set(rules.leftOut.map(\.text)) == ["Overview", "Summary:"])
  }

  @Test func sentencesOfRecipesAreLeftOut() throws {
    let rules = try rules { number in
      "\(word(number)) soup\n\nCut the \(word(number)).\n\nHeat the oven to \(180 + number) °C.\n\n"
        + "Serve the \(word(number)).\n"
    }
    #expect(rules.labels == [] && rules.lines == [])
    #expect(rules.leftOut.map(\.text) == ["Heat the oven to 180 °C."])
  }

  @Test func namesOfAuthorsAreNoPlaceholders() throws {
    let names = ["Ann Lee", "Bo Berg", "Cy Dahl"]
    let rules = try rules(30) { number in
      let title = "About \(word(number))"
      return "\(title)\n\nClip: \(title)\n\(names[number % 3])\n\n\(body(number))"
    }
    #expect(rules.labels.map(\.role) == [.video])
    #expect(Set(rules.leftOut.map(\.text)).isSuperset(of: names))
  }

  @Test func datesAloneMakeNoCaption() throws {
    let rules = try rules { number in
      "About \(word(number))\n\nUpdated: 5 May 2024, Delhi\n\n\(body(number))"
    }
    #expect(rules.labels == [])
    #expect(rules.leftOut.map(\.text).contains("Updated"))
  }

  @Test func titlesOfOtherDocumentsMakeALabel() throws {
    let rules = try rules { number in
      "About \(word(number))\n\n\(body(number))\nMore\n\nAbout \(word(number + 1))\n\n"
        + "About \(word(number + 2))\n"
    }
    #expect(rules.labels.map(\.label) == ["More"])
    #expect(rules.labels.map(\.role) == [.recommended])
  }

  @Test func thresholdsAreAsked() throws {
    let text = { (number: Int) in
      "About \(self.word(number))\n\n\(self.body(number))"
        + (number % 4 == 0 ? "\nThank you for reading all of this.\n" : "")
    }
    #expect(try rules(20, Thresholds(), text).lines.count == 1)
    var thresholds = Thresholds()
    thresholds.share = 0.5
    #expect(try rules(20, thresholds, text).lines == [])
    thresholds = Thresholds()
    thresholds.documents = 6
    #expect(try rules(20, thresholds, text).lines == [])
  }

  @Test func onePageWithATextOfItsOwnRefusesAPath() throws {
    func page(_ number: Int, _ letter: String) -> String {
      """
      <html><head><link rel="canonical" href="https://example.org/\(number)"></head><body>
      <h1>About \(word(number))</h1><p>\(body(number))</p>
      <div class="letter"><p>\(letter)</p></div></body></html>
      """
    }
    let letter = "Subscribe to our letter, which comes every week."
    let same = try rules { page($0, letter) }
    #expect(same.drops.map(\.selector) == ["body > div[class=\"letter\"]"])
    #expect(same.drops.map(\.host) == ["example.org"])
    let other = try rules {
      page($0, $0 == 7 ? "The \(word(7)) was found by a man from Oslo." : letter)
    }
    #expect(other.drops == [])
  }

  /// The only heading with a class is the same on all pages, and still content.
  @Test func headingsAreNoPartsOfPages() throws {
    let rules = try rules { number in
      """
      <html><head><link rel="canonical" href="https://example.org/\(number)"></head><body>
      <h1>About \(word(number))</h1><p>\(body(number))</p>
      <div class="sum"><h2>Summary</h2></div><p>\(body(number + 3))</p></body></html>
      """
    }
    #expect(rules.drops == [])
  }

  @Test func theSameDocumentsGiveTheSameFile() throws {
    let text = { (number: Int) in
      "About \(self.word(number))\n\n\(self.body(number))\nThe end: bye.\n"
    }
    #expect(try rules(40, Thresholds(), text).yaml == rules(40, Thresholds(), text).yaml)
  }
}
