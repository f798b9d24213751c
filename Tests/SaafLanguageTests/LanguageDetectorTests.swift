import Testing

@testable import SaafLanguage

@Suite("Language detection")
struct LanguageDetectorTests {
  private let detector = LanguageDetector()

  @Test("Main languages", arguments: TextCatalogue.main)
  func detectsMainLanguage(_ sample: LabelledText) {
    #expect(detector.detect(sample.text)?.language == sample.language)
  }

  @Test("Further languages", arguments: TextCatalogue.further)
  func detectsFurtherLanguage(_ sample: LabelledText) {
    #expect(detector.detect(sample.text)?.language == sample.language)
  }

  @Test("Every main language has at least three texts")
  func catalogueIsComplete() {
    let counts = Dictionary(grouping: TextCatalogue.main, by: \.language).mapValues(\.count)
    #expect(counts.count >= 43)
    #expect(counts.values.allSatisfy { $0 >= 3 })
  }

  @Test(
    "Nothing to read gives nil",
    arguments: [
      "", " \n\t", "12 345,67 – 2024", "१२३ ४५६", "٠١٢٣", "😀🎉👍🏽", "•—…!?", "। ॥ ،؟",
    ])
  func givesNilWithoutLetters(_ text: String) {
    #expect(detector.detect(text) == nil)
  }

  @Test(
    "Foreign names do not win",
    arguments: [
      LabelledText(
        "hi", "Anonim द्वारा लिखित: iPhone और Samsung Galaxy में क्या अंतर है?"),
      LabelledText(
        "mr", "WhatsApp आणि Telegram मधील फरक https://example.org/whatsapp-telegram-comparison पहा"),
      LabelledText("ja", "WindowsとLinuxの違いについて Microsoft Office ユーザーのために説明します。"),
      LabelledText("zh", "JavaScript 和 TypeScript 之间的区别是什么?本文将详细介绍。"),
      LabelledText("ru", "Разница между Bluetooth и Wi-Fi Direct: что лучше выбрать для дома?"),
      LabelledText("ar", "الفرق بين Facebook و Instagram وكيف يمكن استخدام كل منهما في العمل"),
      LabelledText("en", "The word Москва means Moscow in Russian, and is said differently."),
      LabelledText("ko", "PlayStation과 Xbox의 차이점은 무엇인지 자세히 알아보겠습니다."),
    ])
  func ignoresForeignNames(_ sample: LabelledText) {
    #expect(detector.detect(sample.text)?.language == sample.language)
  }

  @Test("Case and encoding of letters do not matter")
  func foldsLetters() {
    #expect(detector.detect("РАЗЛИЧИЕ МЕЖДУ ЭТИМ И ТЕМ, ЧТО БЫЛО РАНЬШЕ")?.language == "ru")
    #expect(detector.detect("ŞI CÂND NU ESTE DECÂT PENTRU ACEASTĂ ŢARĂ")?.language == "ro")
    #expect(detector.detect("बड\u{93C}ी और छोटी गाड\u{93C}ी में अंतर")?.language == "hi")
    #expect(detector.detect("بررسى كتاب هاي جديد كه در ايران چاپ شده است")?.language == "fa")
  }

  @Test("Scripts have their ISO 15924 codes")
  func namesScripts() {
    #expect(detector.detect("यह एक वाक्य है")?.script == "Deva")
    #expect(detector.detect("これは文です")?.script == "Jpan")
    #expect(detector.detect("这是一个句子")?.script == "Hani")
    #expect(detector.detect("이것은 문장입니다")?.script == "Hang")
    #expect(detector.detect("This is a sentence")?.script == "Latn")
    #expect(Set(Script.allCases.map(\.code)).count == Script.allCases.count)
  }

  @Test("A restricted detector answers only with its languages")
  func keepsToRestriction() {
    let nordic = LanguageDetector(restrictedTo: ["da", "sv"])
    for sample in TextCatalogue.main {
      if let guess = nordic.detect(sample.text) {
        #expect(["da", "sv"].contains(guess.language))
      }
    }
    #expect(LanguageDetector(restrictedTo: ["en"]).detect("यह एक वाक्य है") == nil)
    #expect(LanguageDetector(restrictedTo: []).detect("This is a sentence") == nil)
  }

  @Test("Confidence lies between 0 and 1")
  func boundsConfidence() throws {
    for sample in TextCatalogue.main + TextCatalogue.further {
      let guess = try #require(detector.detect(sample.text))
      #expect((0...1).contains(guess.confidence))
    }
    let invalid: [(Double, Double)] = [(-1, 0), (7, 1), (.nan, 0), (.infinity, 1)]
    for (given, kept) in invalid {
      #expect(LanguageGuess(language: "en", confidence: given, script: "Latn").confidence == kept)
    }
  }

  @Test("Longer texts are surer than single words")
  func growsSurer() throws {
    let word = try #require(detector.detect("und"))
    let text = try #require(detector.detect("Das ist nicht nur für mich, sondern auch für dich."))
    #expect(word.confidence < text.confidence)
  }

  @Test("Long texts are sampled without cutting letters", arguments: 0..<8)
  func samplesLongTexts(_ shift: Int) {
    let padding = String(repeating: "x ", count: shift / 2) + String(repeating: "1", count: shift)
    let text = padding + String(repeating: "यह किताब और वह कलम मेज पर हैं। ", count: 300)
    #expect(detector.detect(text)?.language == "hi")
  }

  @Test("Letters far behind figures are found")
  func findsLateLetters() {
    let text = String(repeating: "1 ", count: 5000) + "यह एक वाक्य है" + " 1"
    #expect(detector.detect(text)?.script == "Deva")
  }

  @Test("Languages of other scripts never win by statistics")
  func keepsToScript() {
    let text = "Шрек Немо Бэтмен Годзилла the quick brown fox jumps over the lazy dog"
    let guess = detector.detect(text)
    #expect(guess?.script != "Cyrl" || guess?.language != "en")
  }

  @Test("Sequences cut off at the end are survived")
  func survivesTruncation() {
    let bytes = Array("यह एक वाक्य है और वह भी".utf8)
    for length in 0..<bytes.count {
      _ = detector.detect(bytes.span.extracting(0..<length))
    }
    #expect(detector.detect(bytes.span)?.language == "hi")
  }

  @Test("Arbitrary bytes are survived", arguments: 1..<50)
  func survivesArbitraryBytes(_ seed: Int) {
    var state = UInt64(seed)
    let bytes: [UInt8] = (0..<200 * seed).map { _ in
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return UInt8(truncatingIfNeeded: state >> 56)
    }
    if let guess = detector.detect(bytes.span) {
      #expect((0...1).contains(guess.confidence))
    }
  }

  @Test("Concurrent tasks get equal answers")
  func isDeterministic() async {
    let samples = TextCatalogue.main + TextCatalogue.further
    let expected = samples.map { detector.detect($0.text) }
    await withTaskGroup(of: [LanguageGuess?].self) { group in
      for _ in 0..<8 {
        group.addTask { samples.map { LanguageDetector().detect($0.text) } }
      }
      for await guesses in group {
        #expect(guesses == expected)
      }
    }
  }
}
