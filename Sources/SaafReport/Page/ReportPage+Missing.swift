extension ReportPage {
  func writeMissing(to page: inout PageMarkup) {
    if let replay = report.run.replay, report.ends.quarantined > 0 {
      page.element(
        "p", text: "When the cause is mended, this cleans everything in quarantine again:")
      page.element("code", ["class": "command", "dir": "ltr"], text: replay)
    }
    var quarantine = report.quarantine.entries
    quarantine.stableSort { $0.value.documents > $1.value.documents }
    for (index, entry) in quarantine.enumerated() {
      writeGroup(
        "Quarantined", code: entry.key, reason: nil, documents: entry.value.documents,
        entry.value.examples, isOpen: index < 3, tone: "quarantined", to: &page)
    }
    var drops = report.drops.entries
    drops.stableSort { $0.value.documents > $1.value.documents }
    for (index, entry) in drops.enumerated() {
      writeGroup(
        "Dropped by \(entry.key.stage)", code: entry.key.rule, reason: entry.value.reason,
        documents: entry.value.documents, entry.value.examples, isOpen: index < 3, tone: "dropped",
        to: &page)
    }
  }

  func writeWarnings(to page: inout PageMarkup) {
    page.element(
      "p", ["class": "quiet"],
      text: "These documents were cleaned all the same, as far as they could be.")
    for entry in report.warnings.entries {
      writeGroup(
        nil, code: entry.key, reason: nil, documents: entry.value.documents,
        entry.value.examples, isOpen: false, tone: "dropped", to: &page)
    }
  }

  private func writeGroup(
    _ title: String?, code: String, reason: String?, documents: Int, _ examples: [Example],
    isOpen: Bool, tone: String, to page: inout PageMarkup
  ) {
    page.element("details", ["class": "card \(tone)", "open": isOpen ? "" : nil]) {
      $0.element("summary") {
        $0.element("h3") {
          if let title { $0.text("\(title): ") }
          $0.code(code)
        }
        $0.element("span", ["class": "amount"], text: Figures.count(documents, "document"))
      }
      $0.element("div") {
        if let reason { $0.element("p", text: "Because \(reason).") }
        $0.element("ul", ["class": "examples"]) { page in
          for example in examples { write(example, tone, to: &page) }
        }
        if documents > examples.count, !examples.isEmpty {
          $0.element(
            "p", ["class": "quiet small"],
            text: "and \(Figures.count(documents - examples.count)) more")
        }
      }
    }
  }

  private func write(_ example: Example, _ tone: String, to page: inout PageMarkup) {
    page.element("li") {
      $0.element("p", ["class": "message", "dir": "auto"], text: example.message)
      $0.element("p") {
        $0.name(example.id)
        if let stage = example.stage { $0.text(" · stage \(stage)") }
      }
      if tone == "quarantined", let path = example.path {
        $0.element(
          "code", ["class": "command", "dir": "ltr"],
          text: ShellCommand.text(["saaf", "run", "--pipeline", report.run.pipeline, path]))
      }
    }
  }
}
