import SaafModel

/// A checked plan: which reader, which stages in which order, which outputs.
///
/// It is a value and can be shared by any number of threads.
public struct Pipeline: Sendable {
  /// One stage of the plan.
  public struct Step: Sendable {
    public var name: String
    public var stage: any Stage
    /// The options that the stage was made with; those that are left out have their defaults.
    public var options: [String: OptionValue]
    /// The stage is left out for articles that do not meet it.
    public var condition: Condition?
    public var onError: OnError

    public init(
      name: String, stage: any Stage, options: [String: OptionValue] = [:],
      condition: Condition? = nil, onError: OnError = .quarantine
    ) {
      self.name = name
      self.stage = stage
      self.options = options
      self.condition = condition
      self.onError = onError
    }
  }

  /// What happens to a document when a stage throws.
  public enum OnError: String, Sendable, CaseIterable {
    /// The run ends.
    case fail
    /// The document goes on as if the stage were not there; a diagnostic says so.
    case skip
    /// The document is put aside, the run goes on.
    case quarantine
  }

  /// One file to write for each article.
  public struct Output: Sendable {
    public let writer: any Writer
    /// How much of the ledger is written.
    public let ledger: Ledger.Mode
    /// A path with placeholders: `{id}.json`.
    public var pathTemplate: String

    public init(writer: any Writer.Type, ledger: Ledger.Mode, pathTemplate: String) {
      self.writer = writer.init(ledger: ledger)
      self.ledger = ledger
      self.pathTemplate = pathTemplate
    }
  }

  public struct Limits: Sendable, Equatable {
    /// The largest input, in bytes.
    public var documentBytes = 64 << 20
    /// How long one document may take; `nil` for as long as it needs.
    ///
    /// Looked at between stages, since a stage cannot be stopped half-way.
    public var documentTime: Duration?
    /// The share of quarantined documents above which a run says that something is wrong with it as
    /// a whole.
    public var errorRate = 1.0

    public init() {}
  }

  public var name: String
  public var reader: any Reader
  /// The encoding that the reader was told; `nil` when it finds out by itself.
  public var inputEncoding: String?
  public var steps: [Step]
  public var outputs: [Output]
  public var limits: Limits

  public init(
    name: String, reader: any Reader, inputEncoding: String? = nil, steps: [Step],
    outputs: [Output] = [], limits: Limits = Limits()
  ) {
    self.name = name
    self.reader = reader
    self.inputEncoding = inputEncoding
    self.steps = steps
    self.outputs = outputs
    self.limits = limits
  }

  /// The code of the failure of a document that takes longer than ``Limits/documentTime``.
  public static let overtimeCode = "limit.time"

  /// Cleans one document.
  ///
  /// The same document and pipeline give the same outcome, whatever else runs beside it.
  ///
  /// - Throws: ``DocumentFailure`` only for a stage whose `on-error` is `fail`.
  public func run(_ document: Document) throws(DocumentFailure) -> Outcome {
    let start = limits.documentTime.map { _ in ContinuousClock.now }
    guard document.bytes.count <= limits.documentBytes else {
      return .quarantined(
        DocumentFailure(
          code: "input.too-large",
          message: "\(document.bytes.count) bytes are more than limits.document-bytes "
            + "(\(limits.documentBytes)); raise the limit or split the document"))
    }
    var editor: ArticleEditor
    do {
      var article = try reader.read(document)
      article.source.sha256 = document.sha256()
      article.source.path = document.path
      article.source.url = document.url
      article.source.record = document.record
      article.source.capture = document.capture
      article.prepend(document.diagnostics)
      editor = ArticleEditor(article, stage: "")
    } catch {
      return .quarantined(error)
    }
    for step in steps {
      if let condition = step.condition, !condition.holds(for: editor.article) { continue }
      if let failure = apply(step, to: &editor) {
        if step.onError == .fail { throw failure }
        return .quarantined(failure)
      }
      if let rejection = editor.article.rejection { return .dropped(editor.article, rejection) }
      if let start, let failure = overtime(since: start, after: step) {
        return .quarantined(failure)
      }
    }
    return .emitted(editor.article)
  }

  /// The failure of a document that has taken longer than it may.
  private func overtime(since start: ContinuousClock.Instant, after step: Step) -> DocumentFailure?
  {
    guard let limit = limits.documentTime else { return nil }
    let elapsed = start.duration(to: .now)
    guard elapsed > limit else { return nil }
    return DocumentFailure(
      code: Pipeline.overtimeCode, stage: step.name,
      message: "it took \(elapsed) and more until after this stage, more than limits.document-time "
        + "(\(limit)); raise the limit or leave the document out")
  }

  /// Applies one step; on an error that is to be skipped the article is as it was before.
  private func apply(_ step: Step, to editor: inout ArticleEditor) -> DocumentFailure? {
    editor.stage = step.name
    guard step.onError == .skip else {
      do {
        try step.stage.apply(to: &editor)
        return nil
      } catch {
        return DocumentFailure(code: "stage.failed", stage: step.name, message: "\(error)")
      }
    }
    let before = editor
    do {
      try step.stage.apply(to: &editor)
    } catch {
      editor = before
      editor.report(
        .warning, code: "stage.skipped", message: "stage \(step.name) was skipped: \(error)")
    }
    return nil
  }
}
