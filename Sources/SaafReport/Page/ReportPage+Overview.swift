extension ReportPage {
  /// How it went, in a few words.
  var headline: String {
    let ends = report.ends
    if report.completion != .complete { return "The output is not complete" }
    if ends.total == 0 { return "There was nothing to clean" }
    if ends.quarantined == ends.total { return "No document could be cleaned" }
    if ends.quarantined > 0 {
      return "\(Figures.count(ends.quarantined, "document")) could not be cleaned"
    }
    return "All went well"
  }

  private var tone: String {
    let ends = report.ends
    if report.completion != .complete { return "bad" }
    if ends.total > 0, ends.quarantined == ends.total { return "bad" }
    return ends.quarantined > 0 || ends.total == 0 ? "notice" : "good"
  }

  /// The sentence below the headline.
  private var lead: String {
    let ends = report.ends
    var sentence = ""
    if let reason = report.completion.reason {
      sentence = reason.prefix(1).uppercased() + reason.dropFirst() + ". "
    }
    sentence += "\(Figures.count(ends.total, "document"))"
    let containers = report.containers.entries
    if ends.total > 0, containers.reduce(0, { $0 + $1.value.ends.total }) == ends.total {
      sentence += " of \(Figures.count(containers.count, "file"))"
    }
    if report.run.elapsed > .zero {
      let nanoseconds = report.run.elapsed.inSeconds * 1e9
      sentence += " in \(Figures.time(nanoseconds: Int(min(nanoseconds, 9e18))))"
    }
    let earlier = report.total.documents - report.fresh.documents
    if earlier > 0 { sentence += ", \(Figures.count(earlier)) of them in an earlier run" }
    return sentence + "."
  }

  func writeOverview(to page: inout PageMarkup) {
    page.element("section", ["class": "verdict \(tone)", "aria-labelledby": "verdict"]) {
      $0.element("h1", ["id": "verdict"]) {
        writeSign(&$0)
        $0.element("span", text: headline)
      }
      $0.element("p", ["class": "lead"], text: lead)
      writeEnds(&$0)
      writeTiles(&$0)
    }
  }

  /// A sign beside the headline; the words say the same.
  private func writeSign(_ page: inout PageMarkup) {
    page.element(
      "svg",
      [
        "viewBox": "0 0 24 24", "aria-hidden": "true", "fill": "none", "stroke": "currentColor",
        "stroke-width": "2.2", "stroke-linecap": "round", "stroke-linejoin": "round",
      ]
    ) {
      $0.element("circle", ["cx": "12", "cy": "12", "r": "10"]) { _ in }
      let path = tone == "good" ? "M7.5 12.5l3 3 6-6.5" : "M12 7v6M12 16.6v.1"
      $0.element("path", ["d": path]) { _ in }
    }
  }

  private func writeEnds(_ page: inout PageMarkup) {
    let ends = report.ends
    let parts = [
      (count: ends.emitted, tone: "emitted"), (count: ends.dropped, tone: "dropped"),
      (count: ends.quarantined, tone: "quarantined"),
    ]
    page.element("div", ["class": "ends"]) {
      let label = parts.map { "\(Figures.count($0.count)) \($0.tone)" }.joined(separator: ", ")
      $0.stackedBar(parts, label: label)
      $0.element("dl") {
        for part in parts {
          $0.element("div", ["class": part.tone]) {
            $0.element("dt") {
              $0.text(part.tone)
              if part.count > 0, part.count < ends.total {
                $0.text(" (\(Figures.percent(part.count, of: ends.total)))")
              }
            }
            $0.element(
              "dd", ["class": part.count == 0 ? "none" : nil, "data-count": part.tone],
              text: Figures.count(part.count))
          }
        }
      }
    }
  }

  private func writeTiles(_ page: inout PageMarkup) {
    let total = report.total
    let removals = report.rules.entries.reduce(0) { $0 + $1.value.removals }
    let edits = report.rules.entries.reduce(0) { $0 + $1.value.edits }
    page.element("dl", ["class": "tiles"]) {
      if let rate = report.documentsPerSecond, let volume = report.megabytesPerSecond {
        let workers = Figures.count(report.run.workers, "worker")
        $0.tile(
          "Speed", Figures.rate(rate), "documents/s",
          "\(Figures.rate(volume)) MB/s of input with \(workers)")
      }
      $0.tile(
        "Taken out", Figures.percent(total.removedBytes, of: total.textBytes), "of the text",
        "\(Figures.bytes(total.removedBytes)) in \(Figures.count(removals, "piece")), from "
          + Figures.count(report.documentsWithRemovals, "document"))
      $0.tile(
        "Changed", Figures.count(edits), edits == 1 ? "place" : "places",
        "in the kept text of \(Figures.count(report.documentsWithEdits, "document"))")
      $0.tile(
        "Written", Figures.bytes(total.outputBytes), "",
        "from \(Figures.bytes(total.inputBytes)) of input")
    }
  }
}

extension PageMarkup {
  fileprivate mutating func tile(
    _ title: String, _ figure: String, _ unit: String, _ note: String
  ) {
    element("div") {
      $0.element("dt", text: title)
      $0.element("dd", ["class": "figure"]) {
        $0.text(figure)
        guard !unit.isEmpty else { return }
        $0.text(" ")
        $0.element("small", text: unit)
      }
      $0.element("dd", ["class": "quiet small"], text: note)
    }
  }
}
