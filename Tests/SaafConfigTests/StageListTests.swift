import Testing

@testable import SaafConfig

struct StageListTests {
  @Test(arguments: [
    (
      "- drop-video-caption",
      "4:5: unknown stage 'drop-video-caption'; did you mean 'drop-video-captions'?"
    ),
    (
      "- xyzzy",
      "4:5: unknown stage 'xyzzy'; the stages are repair-text, drop-video-captions, build-sections"
    ),
    ("- []", "4:5: a stage takes a text, not a list"),
    ("- {}", "4:5: a stage takes a name, not an empty mapping"),
    (
      "- drop-video-captions:\n    depth: 2",
      "5:5: 'depth' stands beside the stage 'drop-video-captions'; indent it to make it an option, "
        + "or begin it with '- ' to make it a stage"
    ),
    (
      "- repair-text:\n    when: x",
      "5:5: 'when' needs the long form; write 'use: repair-text' before it"
    ),
    ("- use: repair-text\n    wen: x", "5:5: unknown key 'wen' in a stage; did you mean 'when'?"),
    ("- repair-text: {a: 1}", "4:19: unknown option 'a' of stage 'repair-text'; it has none"),
    ("- repair-text: 1", "4:18: stage 'repair-text' takes a mapping, not '1'"),
    ("- use: [a]", "4:10: 'use' takes a text, not a list"),
    ("- use: repair-text\n    on-error: skp", "5:15: unknown reaction 'skp'; did you mean 'skip'?"),
  ])
  func stageMistakes(stage: String, expected: String) {
    #expect(issues("saaf: 1\nname: p\nstages:\n  \(stage)\n") == ["p.yaml:\(expected)"])
  }

  @Test(arguments: [
    ("dept: 1", "27: unknown option 'dept' of stage 'drop-video-captions'; did you mean 'depth'?"),
    ("depth: 0", "34: option 'depth' takes a whole number from 1 to 9, not '0'"),
    (
      "depth: \"3\"",
      "34: option 'depth' takes a whole number from 1 to 9, not '3'; remove the quotation marks"
    ),
    ("depth: 2.5", "34: option 'depth' takes a whole number from 1 to 9, not '2.5'"),
    ("depth: ~", "34: option 'depth' takes a whole number from 1 to 9, not nothing"),
    ("share: 2", "34: option 'share' takes a number from 0.0 to 1.0, not '2'"),
    ("share: nan", "34: option 'share' takes a number from 0.0 to 1.0, not 'nan'"),
    ("keep-first: yes", "39: option 'keep-first' takes true or false, not 'yes'; write true"),
    (
      "mode: stict",
      "33: option 'mode' takes one of strict, lenient, not 'stict'; did you mean 'strict'?"
    ),
    ("label: [a]", "34: option 'label' takes a text, not a list"),
    ("words: a", "34: option 'words' takes a list of texts, not 'a'; write [a]"),
    ("words: [a, [b]]", "38: an item of 'words' takes a text, not a list"),
    (
      "phrases: hi",
      "36: option 'phrases' takes a list of languages or phrase files, all or none, not 'hi'; "
        + "write [hi]"
    ),
    ("phrases: [hi, none]", "41: 'none' stands alone, not in a list"),
    ("phrases: [hi, hi]", "41: 'hi' is listed twice; keep one"),
    (
      "phrases: [klingon]",
      "37: no phrase pack for language 'klingon'; the languages are hi, en, sv"
    ),
    ("phrases: [./no.yaml]", "37: there is no file 'no.yaml'"),
  ])
  func optionMistakes(options: String, expected: String) {
    #expect(issues(captions(options)) == ["p.yaml:4:\(expected)"])
  }

  @Test func phraseLists() throws {
    #expect(captionOptions(try load(captions("phrases: none")))?.phrases == [])
    #expect(captionOptions(try load(captions("phrases: [all, hi]")))?.phrases == packs)
    let files = [
      "p.yaml": captions("phrases: [sv, ./own/x.yaml]"),
      "own/x.yaml": "language: x\nlabels: {video: [Film]}\n",
      "bad.yaml": captions("phrases: [own/bad.yaml]"),
      "own/bad.yaml": "language: x\nlabels: {vidoe: [Film]}\n",
    ]
    try withFolder(files) { folder in
      let loader = PipelineLoader(registry: registry, shipped: [:])
      let phrases = captionOptions(try loader.load("\(folder)/p.yaml"))?.phrases
      #expect(phrases?.map(\.language) == ["sv", "x"])
      #expect(phrases?.last?.labels == [.video: ["Film"]])
      #expect(
        issues(of: "bad.yaml", in: folder)
          == ["own/bad.yaml:2:10: unknown role 'vidoe'; did you mean 'video'?"])
    }
  }
}
