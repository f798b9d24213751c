/// The colours of a report's page, as `#rrggbb`.
struct PagePalette {
  var paper: String
  var card: String
  var ink: String
  var muted: String
  var line: String
  /// Where a bar could be.
  var track: String
  var plot: String
  var emitted: String
  var dropped: String
  var quarantined: String

  static let light = PagePalette(
    paper: "#f7f6f2", card: "#ffffff", ink: "#1d2125", muted: "#5b646d", line: "#e2dfd8",
    track: "#ebe9e3", plot: "#3f62a6", emitted: "#1b7a5f", dropped: "#8d5c00",
    quarantined: "#b3291f")

  static let dark = PagePalette(
    paper: "#121517", card: "#1a1e21", ink: "#e6e8e9", muted: "#9da7af", line: "#2c3237",
    track: "#272d31", plot: "#86a8ec", emitted: "#5cc3a2", dropped: "#dcab50",
    quarantined: "#ff8b7b")

  /// What texts stand in.
  var inks: [String] { [ink, muted, plot, emitted, dropped, quarantined] }
  /// What texts stand on.
  var grounds: [String] { [paper, card] }

  /// The colours as custom properties of CSS.
  var properties: String {
    """
    --paper:\(paper);--card:\(card);--ink:\(ink);--muted:\(muted);--line:\(line);--track:\(track);\
    --plot:\(plot);--emitted:\(emitted);--dropped:\(dropped);--quarantined:\(quarantined)
    """
  }
}
