import SaafText
import Testing

@testable import SaafConfig

struct PhrasePackFileTests {
  private func issues(_ text: String) -> [String] {
    do {
      _ = try PhrasePackFile.load(text: text, file: "hi.yaml")
      return []
    } catch {
      return error.issues.map(\.description)
    }
  }

  @Test func reads() throws {
    let file = try PhrasePackFile.load(
      text: "language: hi\nname: Hindi\nlabels:\n  video: [वीडियो, no]\n  last-modified: [अपडेट]\n",
      file: "hi.yaml")
    #expect(file.name == "Hindi")
    #expect(
      file.pack
        == PhrasePack(
          language: "hi", labels: [.video: ["वीडियो", "no"], .lastModified: ["अपडेट"]]))
  }

  @Test(arguments: [
    ("labels: {video: [a]}", "1:1: the phrase pack has no 'language'"),
    ("language: hi", "1:1: the phrase pack has no 'labels'"),
    ("language: hi\nlabels: {}", "2:9: 'labels' is empty"),
    (
      "language: all\nlabels: {video: [a]}",
      "1:11: the language 'all' is not a name; use letters, digits and '-', not all or none"
    ),
    (
      "language: a/b\nlabels: {video: [a]}",
      "1:11: the language 'a/b' is not a name; use letters, digits and '-', not all or none"
    ),
    ("language: hi\nlabels: {video: a}", "2:17: 'video' takes a list, not 'a'; write [a]"),
    ("language: hi\nlabels: {video: [a, ' ']}", "2:21: a label of 'video' is empty"),
    ("language: hi\nlabels: {video: [a, a]}", "2:21: 'a' is listed twice; keep one"),
    (
      "language: hi\nlabels: {video: [a, 'a:']}",
      "2:21: 'a:' is the same label as 'a'; keep one"
    ),
    (
      "language: hi\nlabels: {last_modified: [a]}",
      "2:10: unknown role 'last_modified'; did you mean 'last-modified'?"
    ),
    (
      "language: hi\nlabel: 1\nlabels: {video: [a]}",
      "2:1: unknown key 'label' in a phrase pack; did you mean 'labels'?"
    ),
    ("", "1:1: the file is empty"),
    ("- a", "1:1: a phrase pack takes a mapping, not a list"),
  ])
  func mistakes(text: String, expected: String) {
    #expect(issues(text) == ["hi.yaml:\(expected)"])
  }
}
