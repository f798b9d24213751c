import SaafPipeline

/// Where outputs go.
public enum Destination: Sendable, Equatable {
  case standardOutput
  case folder(String)
}

/// The paths of a run's outputs.
struct OutputPlan: Sendable {
  /// Where one output goes.
  private enum Place: Sendable {
    /// An article's own file: what stands before, between and after its name.
    case own([String])
    case shared(String)
  }

  let folder: String
  private let places: [Place]

  init(folder: String, outputs: [Pipeline.Output]) {
    self.folder = folder
    places = outputs.map { output in
      // Templates are cut once: a search for each document would cost more than its file's name.
      var parts = output.pathTemplate.split(
        separator: "{id}", omittingEmptySubsequences: false
      ).map(String.init)
      parts[0] = "\(folder)/\(parts[0])"
      return parts.count == 1 ? .shared(parts[0]) : .own(parts)
    }
  }

  /// The path of an article's own file; `nil` for an output that many articles share.
  func path(ofOutput index: Int, id: String) -> String? {
    guard case .own(let parts) = places[index] else { return nil }
    return parts.joined(separator: id)
  }

  /// The paths of all files that an article has for itself.
  func paths(id: String) -> [String] { places.indices.compactMap { path(ofOutput: $0, id: id) } }

  /// The files that many articles share.
  var sharedPaths: [String] {
    places.compactMap { if case .shared(let path) = $0 { path } else { nil } }
  }

  /// The folder for documents that could not be cleaned.
  var quarantine: String { "\(folder)/quarantine" }
}

extension Pipeline.Output {
  /// The output that a writer has by default: a file for each article, or one for all where the
  /// format allows it.
  public init(of writer: any Writer.Type) {
    self.init(
      writer: writer, ledger: writer.defaultLedger,
      pathTemplate: writer.isConcatenable
        ? "articles.\(writer.fileExtension)" : "{id}.\(writer.fileExtension)")
  }
}
