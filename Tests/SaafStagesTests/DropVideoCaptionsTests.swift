import SaafPipeline
import SaafText
import Testing

@Suite struct DropVideoCaptionsTests {
  @Test(arguments: Language.all)
  func labelBeforeTheTitleIsACaption(_ language: Language) throws {
    let text = "\(language.title)\n\n\(language.video) \(language.title)\n\n\(language.paragraph)\n"
    let cleaned = try clean(text, "drop-video-captions")
    #expect(cleaned.removed == ["\(language.video) \(language.title)"])
    #expect(cleaned.rules == ["caption.title:\(language.code)"])
    #expect(cleaned.twins == [language.title])
    #expect(cleaned.kept == [language.title, language.paragraph])
  }

  @Test(arguments: Language.all)
  func datedLineWithAKnownLabelIsACaption(_ language: Language) throws {
    let caption = "\(language.video) \(language.otherTitles[0]) \(language.date)"
    let cleaned = try clean(
      "\(language.title)\n\n\(caption)\n\n\(language.paragraph)\n", "drop-video-captions")
    #expect(cleaned.removed == [caption])
    #expect(cleaned.rules == ["caption.dated:\(language.code)"])
    #expect(cleaned.twins == [nil])
  }

  @Test(arguments: Language.all)
  func datedCaptionFarDownGoesToo(_ language: Language) throws {
    let caption = "\(language.video) \(language.otherTitles[0]) \(language.date)"
    let cleaned = try clean(
      "\(language.title)\n\n\(language.paragraph)\n\n\(caption)\n\n\(language.paragraph)\n",
      "drop-video-captions")
    #expect(cleaned.removed == [caption])
  }

  @Test(arguments: Language.all)
  func labelOfNoPackIsFoundByItsTitle(_ language: Language) throws {
    let text = "\(language.title)\n\nQwx: \(language.title)\n\n\(language.paragraph)\n"
    let cleaned = try clean(text, Use("drop-video-captions", ["phrases": .phrasePacks([])]))
    #expect(cleaned.removed == ["Qwx: \(language.title)"])
    #expect(cleaned.rules == ["caption.title"])
  }

  @Test(arguments: Language.all)
  func undatedCaptionBetweenOthersGoes(_ language: Language) throws {
    let lines = [
      language.title, "\(language.video) \(language.title)",
      "\(language.video) \(language.otherTitles[0])", "Anonim", language.paragraph,
    ]
    let cleaned = try clean(lines.joined(separator: "\n\n"), "drop-video-captions")
    #expect(cleaned.removed == [lines[1], lines[2]])
    #expect(
      cleaned.rules == [
        "caption.title:\(language.code)", "caption.neighbor:\(language.code)",
      ])
  }

  @Test(arguments: Language.all)
  func labelAloneRemovesNothing(_ language: Language) throws {
    let text =
      "\(language.title)\n\n\(language.paragraph)\n\n\(language.video) \(language.heading)\n\n"
      + "\(language.paragraph)\n"
    #expect(try clean(text, "drop-video-captions").isUntouched)
  }

  @Test(arguments: Language.all)
  func itemsAreNeverCaptions(_ language: Language) throws {
    let text =
      "\(language.title)\n\n• \(language.video) \(language.title)\n"
      + "• \(language.video) \(language.heading) \(language.date)\n"
    #expect(try clean(text, "drop-video-captions").isUntouched)
  }

  @Test(arguments: [
    "Video: Extra 20/2003", "Video: resolution 1080, pixels", "Report: Paris 2024, July",
    "Video: 12024, July", "वीडियो: आकार 2024", "Note: a lake 2024, July",
  ])
  func titlesThatOnlyLookLikeCaptionsStay(_ line: String) throws {
    let text = "Lakes\n\nA lake is deep. It is.\n\n\(line)\n\nA pond is small. It is.\n"
    #expect(try clean(text, "drop-video-captions").isUntouched)
  }

  @Test func visargaStandsForTheColonAfterAKnownLabel() throws {
    let cleaned = try clean(
      "झील और तालाब\n\nवीडियोः झील और तालाब\n\nझील गहरी है। हाँ।\n", "drop-video-captions")
    #expect(cleaned.removed == ["वीडियोः झील और तालाब"])
  }

  @Test func copyOfTheTitleMayDifferInCaseAndEndMark() throws {
    let cleaned = try clean(
      "Lake and Pond\n\nVideo: LAKE AND  POND.\n\nA lake is deep. It is.\n", "drop-video-captions")
    #expect(cleaned.rules.count == 1)
  }

  @Test func onlyGivenPacksAreKnown() throws {
    let pack = PhrasePack(language: "xx", labels: [.video: ["Qwx"]])
    let text = "Lakes\n\nQwx: Ponds 2024, July\n\nVideo: Hills 2024, July\n\nA lake is deep. Yes.\n"
    let cleaned = try clean(text, Use("drop-video-captions", ["phrases": .phrasePacks([pack])]))
    #expect(cleaned.removed == ["Qwx: Ponds 2024, July"])
    #expect(cleaned.rules == ["caption.dated:xx"])
  }
}
