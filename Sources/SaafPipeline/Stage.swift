import SaafModel

/// One step of cleaning: it looks at an article and edits it through the one door that keeps the
/// ledger.
///
/// A stage is a value without state. It sees one article at a time, gives the same edits for the
/// same article, and leaves an article alone that it has already been applied to.
public protocol Stage: Sendable {
  associatedtype Options: StageOptions = NoOptions

  /// The stage's name, what it does, and the rules it may name in the ledger.
  static var manual: StageManual { get }

  init(options: Options)

  /// Edits the article.
  ///
  /// - Throws: when the stage cannot do its work on this article. The pipeline's `on-error` then
  ///   decides whether the document fails, goes on without the stage, or goes to quarantine.
  func apply(to article: inout ArticleEditor) throws
}

/// All that a user can look up about a stage. The reference page, `saaf stages` and the schema for
/// editors are made from it.
public struct StageManual: Sendable {
  /// A verb and its object in kebab case: `drop-video-captions`.
  public var name: String
  /// One sentence in the imperative, without a full stop.
  public var summary: String
  /// Lines of input, before the stage.
  public var before: String
  /// The same lines afterwards.
  public var after: String
  /// How the stage decides, and what it leaves alone.
  public var discussion: String
  /// The rules that the stage may name in the ledger.
  public var rules: [Rule]

  public init(
    name: String, summary: String, before: String, after: String, discussion: String,
    rules: [Rule]
  ) {
    self.name = name
    self.summary = summary
    self.before = before
    self.after = after
    self.discussion = discussion
    self.rules = rules
  }
}

extension Stage {
  public static var name: String { manual.name }

  /// The options with their defaults, for manuals and schemas.
  public static var optionManuals: [OptionManual] {
    let defaults = Options()
    return Options.declarations.map { $0.manual(defaults: defaults) }
  }

  /// Makes the stage from checked option values.
  ///
  /// - Parameter values: by option name; options that are left out keep their defaults.
  /// - Throws: ``OptionFailure`` for an unknown name, a value of the wrong kind or out of range.
  public static func make(_ values: [String: OptionValue]) throws(OptionFailure) -> any Stage {
    var options = Options()
    for (name, value) in values.sorted(by: { $0.key < $1.key }) {
      guard let declaration = Options.declarations.first(where: { $0.name == name }) else {
        throw OptionFailure(
          option: name, problem: .unknown(among: Options.declarations.map(\.name)))
      }
      try declaration.apply(value, to: &options)
    }
    return Self(options: options)
  }
}
