import Saaf
import SaafPipeline
import SaafTestSupport
import Testing

@testable import SaafConfig

@Suite struct RuleFileTests {
  private func load(_ text: String) throws -> RuleFile {
    try RuleFile.load(text: text, file: "rules.yaml", registry: .standard)
  }

  private func mistakes(_ text: String) -> [String] {
    do {
      _ = try load(text)
      return []
    } catch let errors as ConfigurationErrors {
      return errors.issues.map(\.description)
    } catch {
      return ["\(error)"]
    }
  }

  /// What is written is read as it was, whatever the texts are.
  @Test(arguments: 1...100)
  func writtenFilesAreReadAlike(_ seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    func text() -> String {
      let line = RandomText.line(using: &generator)
      return line.allSatisfy(\.isWhitespace) ? "x\(line)" : line
    }
    let evidence = RuleFile.Evidence(documents: 7, examples: [text(), text()])
    var file = RuleFile(name: "site-1", documents: 30)
    file.labels = [.init(text(), role: .video, evidence), .init(text(), role: .lastModified)]
    file.lines = [
      .init(text(), place: .tail, anyNumbers: true, evidence), .init(text(), place: .head),
    ]
    file.drops = [
      .init(host: "example.org", selector: "body > div[class=\"a b\"]", evidence),
      .init(host: nil, selector: "div#letter"),
    ]
    file.leftOut = [.init(text(), reason: text(), evidence)]
    let read = try load(file.yaml)
    #expect(read == file)
    // Strings compare by characters; the bytes have to be the same, too.
    #expect(read.yaml.utf8.elementsEqual(file.yaml.utf8))
  }

  @Test func allMistakesAreShownWithTheirPlaces() {
    #expect(
      mistakes(
        """
        saaf-rules: 1
        name: a b
        lables: []
        labels:
          - {label: Clip, role: vidoe}
          - {role: video}
        lines:
          - {text: Bye, place: end}
        drop:
          - {host: "https://example.org", selector: "div >"}
        """) == [
          "rules.yaml:2:7: the name 'a b' is not a name; use letters, digits and '-'",
          "rules.yaml:3:1: unknown key 'lables' in a rule file; did you mean 'labels'?",
          "rules.yaml:5:25: unknown role 'vidoe'; did you mean 'video'?",
          "rules.yaml:6:5: an item of 'labels' has no 'label'",
          "rules.yaml:8:24: unknown place 'end'; did you mean 'head'?",
          "rules.yaml:10:13: 'https://example.org' is no host; write the name alone, as in "
            + "example.org, or \"*.example.org\" for all hosts below it",
          "rules.yaml:10:51: in the selector 'div >': expected an element, '.class', '#id', "
            + "'[attribute]' or ':pseudo-class', not the end",
        ])
  }

  @Test func pipelinesAreToldFromRules() {
    #expect(
      mistakes("saaf: 1\nname: x\n") == [
        "rules.yaml:1:1: the rule file does not begin with 'saaf-rules: 1'; this is a pipeline, "
          + "which 'extends' takes"
      ])
    #expect(
      mistakes("saaf-rules: 2\nname: x\n") == [
        "rules.yaml:1:13: this program reads version 1 of rule files, not '2'"
      ])
  }
}
