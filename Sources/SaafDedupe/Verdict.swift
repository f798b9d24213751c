/// What becomes of a document: it stays, perhaps without some parts, or it goes.
public struct Verdict: Sendable, Hashable {
  /// Another document, as similar as `similarity` says, from 0 to 1.
  public struct Match: Sendable, Hashable {
    public var id: [UInt8]
    public var similarity: Double
  }

  /// Why a document goes.
  public struct Removal: Sendable, Hashable {
    public enum Rule: String, Sendable {
      case exact = "document.exact"
      case near = "document.near"
    }

    public var rule: Rule
    /// The document that is kept for it. It may be less similar than was asked for when others lie
    /// between the two.
    public var twin: Match
    /// The removed document that it was found to repeat, where that is not the twin itself.
    public var via: Match?
  }

  /// A paragraph or a line that goes.
  public struct PartRemoval: Sendable, Hashable {
    public enum Rule: String, Sendable {
      case paragraph = "paragraph.repeat"
      case line = "line.repeat"
    }

    public var rule: Rule
    /// Its index among the paragraphs or lines of its document.
    public var index: Int
    /// The document that is kept with the same paragraph or line.
    public var twin: [UInt8]
    /// The index of the twin among the paragraphs or lines of that document.
    public var twinIndex: Int
  }

  public var removal: Removal?
  public var parts: [PartRemoval] = []

  public static let kept = Verdict()
  public var isKept: Bool { removal == nil }
}
