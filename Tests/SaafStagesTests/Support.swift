import Saaf
import SaafModel
import SaafPipeline
import SaafReaders
import Testing

/// A stage by its name, with options.
struct Use: ExpressibleByStringLiteral, Sendable {
  var name: String
  var options: [String: OptionValue] = [:]

  init(_ name: String, _ options: [String: OptionValue]) {
    self.name = name
    self.options = options
  }

  init(stringLiteral name: String) {
    self.name = name
  }

  func make() throws -> any Stage {
    try #require(Registry.standard.stage(named: name)).make(options)
  }
}

/// What stages made of a text.
struct Cleaned {
  var article: Article

  /// The kept texts, in order.
  var kept: [String] { article.blocks.compactMap { $0.isKept ? $0.run?.text : nil } }

  /// The kept headings.
  var headings: [String] {
    article.blocks.compactMap { $0.isKept && $0.isHeading ? $0.run?.text : nil }
  }

  /// The removed source texts, in the order of removal.
  var removed: [String] { article.removals.map { article.source.text($0.span) } }

  /// The rules of the removals, in the same order.
  var rules: [String] { article.removals.map(\.rule.code) }

  /// The texts that the removals name as their twins.
  var twins: [String?] { article.removals.map { $0.twin.map(article.source.text) } }

  /// Whether every kept text is its source, untouched, and nothing was removed.
  var isUntouched: Bool {
    article.removals.isEmpty && edits.isEmpty && article.rejection == nil
  }

  /// The rules of the edits, stage by stage, line joins of the reader aside.
  var edits: [String] {
    article.blocks.flatMap { $0.run?.edits ?? [] }.flatMap(\.causes)
      .filter { $0.stage != "read-text" }.map(\.rule)
  }
}

func read(_ text: String) throws -> Article {
  try read(bytes: Array(text.utf8))
}

func read(bytes: [UInt8]) throws -> Article {
  try TextReader().read(Document(id: "test", bytes: bytes))
}

/// Reads a text and applies stages. Each is applied a second time, which may not change anything.
func clean(
  _ text: String, _ stages: Use..., sourceLocation: SourceLocation = #_sourceLocation
) throws -> Cleaned {
  var editor = ArticleEditor(try read(text), stage: "")
  for use in stages {
    let stage = try use.make()
    editor = ArticleEditor(editor.article, stage: use.name)
    try stage.apply(to: &editor)
    let once = editor.article
    try stage.apply(to: &editor)
    let isUnchanged = editor.article == once
    #expect(
      isUnchanged, "\(use.name) changed the article when it was applied again",
      sourceLocation: sourceLocation)
    let manual = type(of: stage).manual
    var codes = once.removals.filter { $0.stage == use.name }.map(\.rule.code)
    for edit in once.blocks.flatMap({ $0.run?.edits ?? [] }) {
      codes += edit.causes.filter { $0.stage == use.name }.map(\.rule)
    }
    for code in codes {
      #expect(
        manual.rules.contains { $0.code == code.prefix { $0 != ":" } },
        "\(code) is not in the manual of \(use.name)", sourceLocation: sourceLocation)
    }
  }
  return Cleaned(article: editor.article)
}

/// A title in six scripts, and what belongs to it in the same language.
struct Language: Sendable, CustomTestStringConvertible {
  var code: String
  var title: String
  /// Of the title's own pattern.
  var otherTitles: [String]
  var sentence: String
  var otherSentence: String
  var heading: String
  var video: String
  var recommended: String
  var contents: String
  /// A caption's end: a year, a comma, a month as a machine translates it.
  var date: String

  var testDescription: String { code }

  /// Two sentences: no reader takes them for a heading.
  var paragraph: String { "\(sentence) \(otherSentence)" }

  static let all: [Language] = [
    Language(
      code: "hi", title: "झील और तालाब के बीच अंतर",
      otherTitles: ["नदी और नाले के बीच अंतर", "पहाड़ और टीले के बीच अंतर"], sentence: "झील बहुत गहरी होती है।",
      otherSentence: "तालाब छोटा होता है।", heading: "गहराई", video: "वीडियो:",
      recommended: "सिफारिश की:", contents: "विषयसूची:", date: "2024, जुलाई"),
    Language(
      code: "bn", title: "হ্রদ এবং পুকুরের মধ্যে পার্থক্য",
      otherTitles: ["নদী এবং খালের মধ্যে পার্থক্য", "পাহাড় এবং টিলার মধ্যে পার্থক্য"], sentence: "হ্রদ খুব গভীর হয়।",
      otherSentence: "পুকুর ছোট হয়।", heading: "গভীরতা", video: "ভিডিও:", recommended: "প্রস্তাবিত:",
      contents: "সুচিপত্র:", date: "2024, জুলাই"),
    Language(
      code: "ar", title: "الفرق بين البحيرة والبركة",
      otherTitles: ["الفرق بين النهر والجدول", "الفرق بين الجبل والتل"],
      sentence: "البحيرة عميقة جدا.",
      otherSentence: "أما البركة فهي صغيرة.", heading: "العمق", video: "فيديو:",
      recommended: "موصى به:",
      contents: "جدول المحتويات:", date: "2024، يوليو"),
    Language(
      code: "ja", title: "湖と池の違い", otherTitles: ["川と小川の違い", "山と丘の違い"],
      sentence: "湖はとても深いです。", otherSentence: "池は小さいです。", heading: "深さ", video: "ビデオ：",
      recommended: "おすすめ：", contents: "目次：", date: "2024、七月"),
    Language(
      code: "th", title: "ความแตกต่างระหว่างทะเลสาบและบ่อน้ำ",
      otherTitles: ["ความแตกต่างระหว่างแม่น้ำและลำธาร", "ความแตกต่างระหว่างภูเขาและเนินเขา"],
      sentence: "ทะเลสาบเป็นแหล่งน้ำขนาดใหญ่ที่ล้อมรอบด้วยแผ่นดินและมักจะลึกกว่าบ่อน้ำมาก แสงแดดจึงส่องไม่ถึงก้นทะเลสาบ",
      otherSentence: "ส่วนบ่อน้ำเป็นแหล่งน้ำขนาดเล็กที่แสงแดดส่องถึงก้นบ่อได้ จึงมีพืชขึ้นอยู่ทั่วไป", heading: "ความลึก",
      video: "วิดีโอ:", recommended: "แนะนำ:", contents: "สารบัญ:", date: "2024, กรกฎาคม"),
    Language(
      code: "en", title: "Difference Between Lake and Pond",
      otherTitles: ["Difference Between River and Stream", "Difference Between Hill and Mountain"],
      sentence: "A lake is very deep.", otherSentence: "A pond, however, is small.",
      heading: "Depth",
      video: "Video:", recommended: "Recommended:", contents: "Table of contents:",
      date: "2024, July"),
  ]
}
