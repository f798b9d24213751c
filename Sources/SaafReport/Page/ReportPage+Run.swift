extension ReportPage {
  func writeSources(to page: inout PageMarkup) {
    if !report.containers.entries.isEmpty { writeContainers(to: &page) }
    guard !report.skipped.entries.isEmpty else { return }
    page.element("div", ["class": "card"]) {
      $0.element("table") {
        $0.caption("Skipped", "Records that are no documents.")
        $0.header(["Kind", "Records"])
        $0.element("tbody") {
          for entry in report.skipped.entries {
            $0.element("tr") {
              $0.element("th", ["scope": "row"]) { $0.code(entry.key) }
              $0.element("td", text: Figures.count(entry.value.records))
            }
          }
        }
      }
    }
  }

  private func writeContainers(to page: inout PageMarkup) {
    // A page with a thousand rows more is of no use to anyone; `report.json` has them all.
    let shown = report.containers.entries.prefix(50)
    page.element("div", ["class": "card"]) {
      $0.element("table") {
        $0.caption("Files with many documents", "How their documents ended.")
        $0.header(["File", "Emitted", "Dropped", "Quarantined"])
        $0.element("tbody") {
          for entry in shown {
            $0.element("tr") {
              $0.element("th", ["scope": "row"]) { $0.name(entry.key) }
              for count in [
                entry.value.ends.emitted, entry.value.ends.dropped, entry.value.ends.quarantined,
              ] {
                $0.element("td", text: Figures.count(count))
              }
            }
          }
        }
      }
      if report.containers.entries.count > shown.count {
        $0.element("p", ["class": "quiet small"]) {
          $0.text("\(Figures.count(report.containers.entries.count - shown.count)) more are in ")
          $0.code("report.json")
        }
      }
    }
  }

  func writeRun(to page: inout PageMarkup) {
    let run = report.run
    page.element("div", ["class": "card"]) {
      $0.element("dl", ["class": "about"]) {
        $0.fact("Program", "Saaf \(run.version)")
        $0.fact("Pipeline", run.pipeline)
        $0.fact("Command", run.command, isCode: true)
        $0.fact("Started", run.started.map { Self.readable($0) })
        if run.elapsed > .zero {
          let nanoseconds = Int(min(run.elapsed.inSeconds * 1e9, 9e18))
          $0.fact("Duration", Figures.time(nanoseconds: nanoseconds))
        }
        if report.fresh.cpuNanoseconds > 0 {
          $0.fact("Processor time", Figures.time(nanoseconds: report.fresh.cpuNanoseconds))
        }
        $0.fact("Workers", Figures.count(run.workers))
        $0.fact("Output folder", run.output ?? "none: standard output")
      }
    }
  }
}

extension PageMarkup {
  fileprivate mutating func fact(_ name: String, _ value: String?, isCode: Bool = false) {
    guard let value, !value.isEmpty else { return }
    element("dt", text: name)
    element("dd") { if isCode { $0.code(value) } else { $0.name(value) } }
  }
}
