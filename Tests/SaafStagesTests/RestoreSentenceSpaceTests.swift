import Testing

@Suite struct RestoreSentenceSpaceTests {
  @Test(arguments: [
    ("झील गहरी है।तालाब छोटा है।", "झील गहरी है। तालाब छोटा है।"), ("হ্রদ গভীর।পুকুর ছোট।", "হ্রদ গভীর। পুকুর ছোট।"),
    ("جھیل ہے۔تالاب ہے۔", "جھیل ہے۔ تالاب ہے۔"), ("هل هي عميقة؟نعم هي.", "هل هي عميقة؟ نعم هي."),
    ("ሐይቅ ነው።ኩሬ ነው።", "ሐይቅ ነው። ኩሬ ነው።"),
    ("ទឹក។ទឹក។", "ទឹក។ ទឹក។"), ("Լիճ։Լճակ։", "Լիճ։ Լճակ։"),
    ("A lake is deep.The pond is small.", "A lake is deep. The pond is small."),
    ("Озеро глубокое.Пруд маленький.", "Озеро глубокое. Пруд маленький."),
    ("Is it deep?Yes it is!But how?", "Is it deep? Yes it is! But how?"),
    ("सही है।“हाँ”।", "सही है। “हाँ”।"), ("धर्म॥कर्म॥", "धर्म॥ कर्म॥"), ("सही है।\"हाँ\" कहा।", "सही है। \"हाँ\" कहा।"),
    ("मीठा है।A lake। ठीक", "मीठा है। A lake। ठीक"),
  ])
  func missingSpaceIsRestored(_ text: String, _ expected: String) throws {
    let cleaned = try clean(text, "restore-sentence-space")
    #expect(cleaned.kept == [expected])
    #expect(Set(cleaned.edits) == ["sentence.space"])
  }

  @Test(arguments: [
    ("झील गहरी है ।", "झील गहरी है।"), ("হ্রদ গভীর । পুকুর", "হ্রদ গভীর। পুকুর"),
    ("جھیل ہے ۔ تالاب", "جھیل ہے۔ تالاب"),
    ("ሐይቅ ነው ።", "ሐይቅ ነው።"), ("هل هي ؟ نعم", "هل هي؟ نعم"),
  ])
  func spaceBeforeAnEndMarkGoes(_ text: String, _ expected: String) throws {
    let cleaned = try clean(text, "restore-sentence-space")
    #expect(cleaned.kept == [expected])
    #expect(Set(cleaned.edits) == ["sentence.no-space"])
  }

  @Test(arguments: [
    "U.S.A. and the lake", "Node.js and Deno.js run", "See https://example.org/Lake.The for it",
    "mail Jane.Doe@example.org now", "Version 3.Beta is out",
    "e.g.Lakes and i.e.Ponds", "It is 3.5 m deep", "१.५ मीटर", "湖は深い。池は浅い。", "湖很深！池塘很小？是。",
    "ทะเลสาบลึก.บ่อเล็ก", "lake.pond is a name",
    "Visit Booking.Com today", "file_name.Txt is here", "है।) ठीक", "“है।” ठीक", "है॥१॥ ठीक", "है।।",
    "?!.", "Mr.X came", "Wait...What is it",
    "OpenAI.Com", "wiki/Lake.Pond is", "यह “है।”", "Bonjour ! Ça va ?", "C’est bon.", "A.B.",
    "$.Ajax is", "ASP.Net",
  ])
  func whatIsNoSentenceBoundaryStays(_ text: String) throws {
    #expect(try clean(text, "restore-sentence-space").isUntouched)
  }

  @Test(arguments: Language.all)
  func cleanTextStays(_ language: Language) throws {
    #expect(
      try clean("\(language.title)\n\n\(language.paragraph)\n", "restore-sentence-space")
        .isUntouched)
  }

  @Test func codeStays() throws {
    #expect(try clean("```\nfoo.Bar है।है\n```\n", "restore-sentence-space").isUntouched)
  }

  @Test func numberedEndMarksStay() throws {
    #expect(try clean("धारा १।क के अनुसार यह", "restore-sentence-space").isUntouched)
  }
}
