extension PageMarkup {
  /// Draws a thin bar beside what a table says in numbers.
  ///
  /// - Parameter share: from 0 to 1.
  mutating func tableBar(_ share: Double, tone: String = "plot") {
    element("svg", ["class": tone, "width": "100%", "height": "6", "aria-hidden": "true"]) {
      $0.element("rect", ["class": "track", "width": "100%", "height": "100%"]) { _ in }
      guard share > 0 else { return }
      let width = Self.percent(max(share, 0.006))
      $0.element("rect", ["class": "bar", "width": width, "height": "100%", "rx": "3"]) { _ in }
    }
  }

  /// Draws parts of a whole side by side. Each that is not zero can be seen.
  mutating func stackedBar(_ parts: [(count: Int, tone: String)], label: String) {
    let total = Double(max(1, parts.reduce(0) { $0 + $1.count }))
    let widths = parts.map { $0.count > 0 ? max(Double($0.count) / total, 0.008) : 0 }
    let sum = max(1, widths.reduce(0, +))
    element("svg", ["width": "100%", "height": "14", "role": "img", "aria-label": label]) {
      $0.element("rect", ["class": "track", "width": "100%", "height": "100%"]) { _ in }
      var x = 0.0
      for (part, width) in zip(parts, widths) where width > 0 {
        let share = width / sum
        $0.element(
          "rect",
          [
            "class": "bar \(part.tone)", "x": Self.percent(x), "width": Self.percent(share),
            "height": "100%",
          ]
        ) { _ in }
        x += share
      }
    }
  }

  /// Draws a histogram that is as wide as its place, with texts of one size at all widths.
  ///
  /// - Parameters:
  ///   - ticks: labels by place, in bins from the left edge.
  ///   - label: what the picture shows, in words.
  mutating func histogram(_ counts: [Int], ticks: [(at: Double, text: String)], label: String) {
    guard let most = counts.max(), most > 0 else { return }
    let bin = 1 / Double(counts.count)
    element("svg", ["width": "100%", "height": "172", "role": "img", "aria-label": label]) {
      $0.element("svg", ["y": "22", "width": "100%", "height": "124"]) { plot in
        for (index, count) in counts.enumerated() where count > 0 {
          let height = max(0.015, Double(count) / Double(most))
          plot.element(
            "rect",
            [
              "class": "bar", "rx": "2", "x": Self.percent((Double(index) + 0.07) * bin),
              "width": Self.percent(0.86 * bin), "y": Self.percent(1 - height),
              "height": Self.percent(height),
            ]
          ) { _ in }
        }
      }
      let top = counts.firstIndex(of: most)!
      $0.label(Figures.count(most), at: (Double(top) + 0.5) * bin, y: 15)
      $0.element(
        "line", ["class": "base", "x1": "0", "x2": "100%", "y1": "146.5", "y2": "146.5"]
      ) { _ in }
      for tick in Self.thinned(ticks) { $0.label(tick.text, at: tick.at * bin, y: 164) }
    }
  }

  /// Writes a text below or above a place, and inside the picture at its edges.
  private mutating func label(_ text: String, at x: Double, y: Int) {
    let anchor = x < 0.04 ? "start" : x > 0.96 ? "end" : "middle"
    element(
      "text", ["x": Self.percent(x), "y": "\(y)", "text-anchor": anchor], text: text)
  }

  /// At most five, evenly, so that they do not touch on a phone.
  private static func thinned(_ ticks: [(at: Double, text: String)]) -> [(at: Double, text: String)]
  {
    let step = (ticks.count + 4) / 5
    return ticks.enumerated().filter { $0.offset.isMultiple(of: max(1, step)) }.map(\.element)
  }

  private static func percent(_ share: Double) -> String { Figures.decimal(share * 100, 3) + "%" }
}
