import SaafModel
import SaafPipeline
import SaafWriters

/// Answers lines with articles, or with why there is none.
public struct DocumentCleaner: Sendable {
  private let pipeline: Pipeline
  private let writer: JSONLinesWriter

  /// - Parameter ledger: how much of the ledger the articles carry.
  public init(pipeline: Pipeline, ledger: Ledger.Mode) {
    self.pipeline = pipeline
    writer = JSONLinesWriter(ledger: ledger)
  }

  func answer(_ request: LineRequest, line: Int) -> LineAnswer {
    LineAnswer(of: pipeline, to: request, line: line) { article in
      .emitted(id: request.id, article: writer.write(article))
    }
  }
}

extension LineAnswer {
  /// Answers a line with what is made of its article, or with why there is none.
  init(
    of pipeline: Pipeline, to request: LineRequest, line: Int, _ emitted: (Article) -> LineAnswer
  ) {
    let outcome: Outcome
    do {
      outcome = try pipeline.run(request.document)
    } catch {
      // A stage with `on-error: fail` ends a run. A worker's run is the cluster's, and a process that
      // ends at each attempt would lose the answers of all documents beside this one.
      outcome = .quarantined(error)
    }
    self =
      switch outcome {
      case .emitted(let article): emitted(article)
      case .dropped(_, let rejection): .dropped(id: request.id, rejection)
      case .quarantined(let failure): .quarantined(id: request.id, line: line, failure)
      }
  }
}
