extension ReportPage {
  func writeDocuments(to page: inout PageMarkup) {
    page.element("div", ["class": "pair"]) {
      writeSizes(&$0)
      if report.ends.emitted > 0 { writeShares(&$0) }
    }
    if report.ends.emitted > 0 { writeLanguages(to: &page) }
    page.element("div", ["class": "pair"]) {
      if report.slowest.entries.contains(where: { $0.cpuNanoseconds > 0 }) {
        writeTop(
          report.slowest, "Slowest", "Those that took most processor time.", "Time", to: &$0
        ) { Figures.time(nanoseconds: $0.cpuNanoseconds) }
      }
      writeTop(report.largest, "Largest", "Those with the largest inputs.", "Input", to: &$0) {
        Figures.bytes($0.inputBytes)
      }
    }
  }

  private func writeSizes(_ page: inout PageMarkup) {
    let bins = report.sizes.bins
    let ends = bins.map { Figures.bytes($0.lower) }
    let ticks = ends.enumerated().map { (at: Double($0.offset), text: $0.element) }
    let names = bins.map { bin in
      "\(Figures.bytes(bin.lower)) to \(bin.upper.map { Figures.bytes($0) } ?? "…")"
    }
    page.chart(
      "Sizes of inputs", "Documents by the size of their input.", unit: "Input", bins.map(\.count),
      names: names, ticks: ticks)
  }

  private func writeShares(_ page: inout PageMarkup) {
    let shares = report.removedShares
    let ticks =
      [(at: 0.5, text: "none")]
      + stride(from: 2, through: 8, by: 2).map {
        (at: Double($0 + 1), text: "\($0 * 10) %")
      }
    let names =
      ["none"] + (0..<10).map { $0 == 0 ? "up to 10 %" : "\($0 * 10) to \($0 * 10 + 10) %" }
    page.chart(
      "Share taken out", "Emitted documents by the share of text that went.",
      unit: "Taken out", [shares.untouched] + shares.tenths, names: names, ticks: ticks)
  }

  private func writeLanguages(to page: inout PageMarkup) {
    var languages = report.languages.entries
    languages.stableSort { $0.value.documents > $1.value.documents }
    let most = max(1, languages.first?.value.documents ?? 1)
    let shown = languages.count > 12 ? 10 : languages.count
    let rows = { (page: inout PageMarkup, entries: ArraySlice<LanguageEntry>) in
      for entry in entries {
        page.element("tr") {
          $0.element("th", ["scope": "row"]) {
            $0.text(entry.key.isEmpty ? "not known" : entry.key)
            $0.tableBar(Double(entry.value.documents) / Double(most))
          }
          $0.element("td", text: Figures.count(entry.value.documents))
          $0.element(
            "td", text: Figures.percent(entry.value.removedBytes, of: entry.value.textBytes))
        }
      }
    }
    page.element("div", ["class": "card"]) {
      $0.element("table") {
        $0.caption(
          "Languages", "Emitted documents, and the share of their text that was taken out.")
        $0.header(["Language", "Documents", "Taken out"])
        $0.element("tbody") { rows(&$0, languages[..<shown]) }
      }
      guard shown < languages.count else { return }
      $0.element("details") {
        $0.element("summary", text: "\(languages.count - shown) more languages")
        $0.element("table") {
          $0.element("caption", ["class": "visually-hidden"], text: "More languages")
          $0.header(["Language", "Documents", "Taken out"])
          $0.element("tbody") { rows(&$0, languages[shown...]) }
        }
      }
    }
  }

  private typealias LanguageEntry = BoundedTally<String, LanguageTally>.Entry

  private func writeTop(
    _ top: TopDocuments, _ title: String, _ note: String, _ unit: String,
    to page: inout PageMarkup, value: @escaping (TopDocuments.Entry) -> String
  ) {
    let rows = { (page: inout PageMarkup, entries: ArraySlice<TopDocuments.Entry>) in
      for entry in entries {
        page.element("tr") {
          $0.element("th", ["scope": "row"]) { $0.name(entry.id) }
          $0.element("td", text: value(entry))
        }
      }
    }
    page.element("div", ["class": "card"]) {
      let shown = min(5, top.entries.count)
      $0.element("table") {
        $0.caption(title, note)
        $0.header(["Document", unit])
        $0.element("tbody") { rows(&$0, top.entries[..<shown]) }
      }
      guard shown < top.entries.count else { return }
      $0.element("details") {
        $0.element("summary", text: "\(top.entries.count - shown) more")
        $0.element("table") {
          $0.element("caption", ["class": "visually-hidden"], text: "\(title), further")
          $0.header(["Document", unit])
          $0.element("tbody") { rows(&$0, top.entries[shown...]) }
        }
      }
    }
  }
}

extension PageMarkup {
  /// A histogram, and the same as a table for who cannot see it.
  fileprivate mutating func chart(
    _ title: String, _ note: String, unit: String, _ counts: [Int], names: [String],
    ticks: [(at: Double, text: String)]
  ) {
    element("figure", ["class": "card"]) {
      $0.element("figcaption") {
        $0.element("h3", text: title)
        $0.element("span", ["class": "quiet small"], text: note)
      }
      let most = counts.indices.max { counts[$0] < counts[$1] }
      let label = most.map { "\(title): most in \(names[$0]), \(Figures.count(counts[$0]))" }
      $0.histogram(counts, ticks: ticks, label: label ?? title)
      $0.element("details") {
        $0.element("summary", text: "As a table")
        $0.element("table") {
          $0.element("caption", ["class": "visually-hidden"], text: title)
          $0.header([unit, "Documents"])
          $0.element("tbody") {
            for (name, count) in zip(names, counts) {
              $0.element("tr") {
                $0.element("th", ["scope": "row"], text: name)
                $0.element("td", text: Figures.count(count))
              }
            }
          }
        }
      }
    }
  }
}
