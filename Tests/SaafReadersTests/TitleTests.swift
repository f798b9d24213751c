import Testing

@Suite struct TitleTests {
  @Test(arguments: [
    "झील और तालाब के बीच अंतर", "হ্রদ এবং পুকুরের মধ্যে পার্থক্য", "الفرق بين البحيرة والبركة", "湖と池の違い",
    "ทะเลสาบและบ่อน้ำ",
    "Lake and Pond", "झील क्या है?", "What is a lake?",
  ])
  func firstLineIsTheTitle(_ title: String) throws {
    #expect(try outline("\(title)\n\n\(title) 1, 2.\n").first == "T \(title)")
  }

  @Test(arguments: [
    "झील गहरी होती है। तालाब छोटा होता है।", "湖は深い。池は浅い。", "A lake is deep. A pond is small.", "البحيرة عميقة.",
  ])
  func sentencesAreNoTitle(_ text: String) throws {
    #expect(try outline("\(text)\n") == ["P \(text)"])
  }

  @Test func listOrQuoteHasNoTitle() throws {
    #expect(try outline("• a\n• b\n") == ["ul", "  - a", "  - b"])
    #expect(try outline("> a lake\n") == ["Q a lake"])
  }

  @Test(arguments: [
    ("वीडियो: झील और तालाब", "झील और तालाब"), ("Lake and Pond - Site", "Lake and Pond"),
    ("ビデオ：湖と池の違い", "湖と池の違い"), ("بحيرة وبركة | موقع", "بحيرة وبركة"),
  ])
  func lineAroundTheTitleGivesWayToIt(_ first: String, _ title: String) throws {
    #expect(try outline("\(first)\n\n\(title)\n\nA lake is deep.\n")[1] == "T \(title)")
  }

  @Test func markedHeadingIsTheTitle() throws {
    #expect(try outline("# झील #\n\nझील गहरी है।\n") == ["T झील", "P झील गहरी है।"])
  }

  @Test func emptyTextHasNoBlocks() throws {
    #expect(try outline("") == [])
    #expect(try outline("\u{FEFF}\n \n\u{3000}\n") == [])
  }
}
