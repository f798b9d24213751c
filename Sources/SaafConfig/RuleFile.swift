import SaafPipeline
import SaafText

/// What was learned of the template around some documents, as a file that people review and that
/// pipelines include.
///
///     saaf-rules: 1
///     name: lakes
///     labels:
///       - {label: "Video", role: video, documents: 30}
///     lines:
///       - {text: "Share this page", place: tail, documents: 12}
///     drop:
///       - {host: example.org, selector: "div#letter", documents: 30}
///
/// What a pipeline does with a rule does not depend on `documents` and `examples`: they are for the
/// reader of the file.
public struct RuleFile: Sendable, Equatable {
  /// How often something was found, and where.
  public struct Evidence: Sendable, Equatable {
    /// In how many documents; `nil` in a file that a person wrote.
    public var documents: Int?
    /// Names of documents with the text that was found there.
    public var examples: [String]

    public init(documents: Int? = nil, examples: [String] = []) {
      self.documents = documents
      self.examples = examples
    }
  }

  /// A label of the template; stages that know labels remove it, given a second sign.
  public struct Label: Sendable, Equatable {
    public var label: String
    public var role: PhrasePack.Role
    public var evidence: Evidence

    public init(_ label: String, role: PhrasePack.Role, _ evidence: Evidence = Evidence()) {
      self.label = label
      self.role = role
      self.evidence = evidence
    }
  }

  /// The part of an article in which a line is removed.
  public enum Place: String, Sendable, CaseIterable {
    case anywhere, head, tail
  }

  /// A whole line of the template, removed where it stands.
  public struct Line: Sendable, Equatable {
    public var text: String
    public var place: Place
    /// Whether the numbers in the text stand for any number.
    public var anyNumbers: Bool
    public var evidence: Evidence

    public init(
      _ text: String, place: Place, anyNumbers: Bool = false, _ evidence: Evidence = Evidence()
    ) {
      self.text = text
      self.place = place
      self.anyNumbers = anyNumbers
      self.evidence = evidence
    }
  }

  /// A part of the pages of a host.
  public struct Drop: Sendable, Equatable {
    /// `nil` for all pages.
    public var host: String?
    public var selector: String
    public var evidence: Evidence

    public init(host: String?, selector: String, _ evidence: Evidence = Evidence()) {
      self.host = host
      self.selector = selector
      self.evidence = evidence
    }
  }

  /// What repeats, too, but may be content; pipelines do nothing with it.
  public struct LeftOut: Sendable, Equatable {
    public var text: String
    public var reason: String
    public var evidence: Evidence

    public init(_ text: String, reason: String, _ evidence: Evidence = Evidence()) {
      self.text = text
      self.reason = reason
      self.evidence = evidence
    }
  }

  /// The version of the format.
  static let version = "1"

  /// What the ledger calls the rules.
  public var name: String
  /// How many documents were looked at.
  public var documents: Int?
  public var labels: [Label] = []
  public var lines: [Line] = []
  public var drops: [Drop] = []
  public var leftOut: [LeftOut] = []

  public init(name: String, documents: Int? = nil) {
    self.name = name
    self.documents = documents
  }

  /// Whether a name can stand in the ledger and among those of phrase packs: letters, digits and `-`.
  public static func isName(_ text: String) -> Bool { PhrasePackFile.isName(text) && !text.isEmpty }

  /// The labels as a phrase pack.
  var pack: PhrasePack {
    var pack = PhrasePack(language: name, labels: [:], isLearned: true)
    for label in labels { pack.labels[label.role, default: []].append(label.label) }
    return pack
  }
}
