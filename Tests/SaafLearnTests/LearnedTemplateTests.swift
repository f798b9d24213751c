import Foundation
import Saaf
import SaafConfig
import SaafModel
import SaafPipeline
import SaafReaders
import SaafText
import Testing

@testable import SaafLearn

/// The template is learned from thirty documents of a language that nobody told anything about.
@Suite struct LearnedTemplateTests {
  enum Form: String, CaseIterable { case text, page }

  static let documents = 1...30

  private func learned(
    _ language: TemplateLanguage, _ form: Form, isTemplated: Bool = true
  ) throws -> RuleFile {
    let observer = DocumentObserver(reader: AutoReader())
    var learner = TemplateLearner()
    for number in Self.documents {
      let document = TemplatedDocument(number, in: language, isTemplated: isTemplated)
      learner.add(try observer.observe(self.document(document, form)))
    }
    return learner.rules(named: "learned-\(language.code)")
  }

  private func document(_ document: TemplatedDocument, _ form: Form) -> Document {
    let text = form == .text ? document.text : document.page
    return Document(id: "doc-\(document.number)", bytes: Array(text.utf8))
  }

  private func labels(_ rules: RuleFile, _ role: PhrasePack.Role) -> [String] {
    rules.labels.filter { $0.role == role }.map(\.label)
  }

  @Test(arguments: TemplateLanguage.unknown, Form.allCases)
  func allLinesOfTheTemplateAreFoundAndNoContent(
    _ language: TemplateLanguage, _ form: Form
  ) throws {
    let rules = try learned(language, form)
    #expect(labels(rules, .video) == [language.video])
    #expect(labels(rules, .recommended) == [language.recommended])
    #expect(labels(rules, .placeholder) == [language.placeholder])
    #expect(rules.labels.count == 3)
    #expect(rules.lines == [])
    #expect(rules.labels.allSatisfy { ($0.evidence.documents ?? 0) == 30 })
    // What all articles have, too, is shown, but not made a rule.
    #expect(rules.leftOut.contains { $0.text.hasPrefix(language.summary) })
  }

  @Test(arguments: TemplateLanguage.unknown)
  func partsOfPagesAreFoundByHost(_ language: TemplateLanguage) throws {
    let rules = try learned(language, .page)
    #expect(
      Set(rules.drops.map(\.selector)) == [
        "body > div[class=\"letter\"]", "body > div[class=\"menu top\"]",
        "body > footer:not([class])",
      ])
    #expect(rules.drops.allSatisfy { $0.host == "lakes.example" })
  }

  /// The learned labels are those of the phrase packs that people have made.
  @Test(arguments: TemplateLanguage.known, Form.allCases)
  func labelsAreThoseOfThePacks(_ language: TemplateLanguage, _ form: Form) throws {
    let rules = try learned(language, form)
    let index = PhraseIndex(Registry.standard.phrasePacks.filter { $0.language == language.code })
    #expect(rules.labels.count == 3)
    for label in rules.labels {
      #expect(index.knows(ComparisonKey(label.label, foldsCase: true), as: label.role))
    }
  }

  /// Articles that people made to be hard to clean: labels are missing, or stand over content.
  @Test func labelsAreFoundInTheHindiFixtures() throws {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Fixtures")
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
      .filter { $0.hasPrefix("hi-") || $0 == "front-office-hi" }.sorted()
    let observer = DocumentObserver(reader: AutoReader())
    var learner = TemplateLearner()
    for name in names {
      let inputs = ["input.txt", "input.html"].map { folder.appending(path: "\(name)/\($0)") }
      for input in inputs where FileManager.default.fileExists(atPath: input.path) {
        learner.add(
          try observer.observe(
            Document(id: name, path: input.path, bytes: Array(try Data(contentsOf: input)))))
      }
    }
    let rules = learner.rules(named: "hi")
    #expect(labels(rules, .video) == ["वीडियो"])
    #expect(labels(rules, .recommended) == ["सिफारिश की"])
    #expect(labels(rules, .placeholder) == ["Anonim"])
    #expect(rules.labels.count == 3)
    #expect(rules.lines == [] && rules.drops == [])
  }

  @Test(arguments: TemplateLanguage.unknown + TemplateLanguage.known, Form.allCases)
  func articlesWithoutATemplateGiveNoRules(_ language: TemplateLanguage, _ form: Form) throws {
    let rules = try learned(language, form, isTemplated: false)
    #expect(rules.labels == [])
    #expect(rules.lines == [])
  }

  @Test func anArticleOfItsOwnGivesNothing() throws {
    #expect(try learnedFrom(["A lake\n\nA lake is deep.\n"]).labels == [])
    let empty = try learnedFrom([])
    #expect(empty.labels == [] && empty.lines == [] && empty.drops == [] && empty.leftOut == [])
  }

  private func learnedFrom(_ texts: [String]) throws -> RuleFile {
    let observer = DocumentObserver(reader: AutoReader())
    var learner = TemplateLearner()
    for (index, text) in texts.enumerated() {
      learner.add(try observer.observe(Document(id: "doc-\(index)", bytes: Array(text.utf8))))
    }
    return learner.rules(named: "learned")
  }

  @Test(arguments: TemplateLanguage.unknown, Form.allCases)
  func aPipelineWithTheRulesTakesOutTheTemplateAlone(
    _ language: TemplateLanguage, _ form: Form
  ) throws {
    let rules = try learned(language, form)
    let held = TemplatedDocument(31, in: language)
    let article = try clean(document(held, form), with: rules)
    let kept = article.blocks.filter { $0.isKept && $0.kind != .title }.compactMap(\.run)
    #expect(
      kept.map { ComparisonKey($0.bytes) } == held.contentLines.map { ComparisonKey($0) })
    let removed = article.removals.map {
      (text: article.source.text($0.span), rule: "\($0.stage) \($0.rule.code)")
    }
    if form == .text {
      #expect(removed.map(\.text).sorted() == held.templateLines.sorted())
    }
    let rulesNamed = removed.map(\.rule)
    #expect(rulesNamed.contains("drop-video-captions caption.title:\(rules.name)"))
    #expect(rulesNamed.contains("drop-video-captions caption.dated:\(rules.name)"))
    #expect(rulesNamed.contains("drop-placeholders author.placeholder:\(rules.name)"))
    #expect(rulesNamed.contains("drop-recommended-tail tail.label:\(rules.name)"))
    if form == .page { #expect(rulesNamed.contains("apply-site-rules site.drop")) }
  }

  private func clean(_ document: Document, with rules: RuleFile) throws -> Article {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "saaf-learn-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try Data(rules.yaml.utf8).write(to: folder.appending(path: "rules.yaml"))
    let pipeline = try PipelineLoader.standard.load(
      text: "saaf: 1\nname: learned\nextends: article\ninclude: rules.yaml\n",
      named: folder.appending(path: "pipeline.yaml").path
    ).pipeline
    guard case .emitted(let article) = try pipeline.run(document) else {
      throw DocumentFailure(code: "test", message: "the article was not emitted")
    }
    return article
  }
}
