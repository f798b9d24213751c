import SaafModel

extension Block {
  /// Whether the block is a heading or a paragraph that stands in nothing else: the only blocks that
  /// a page template's lines can be.
  var isStandaloneText: Bool { depth == 0 && (isHeading || kind == .paragraph) }
}
