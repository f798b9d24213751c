/// The page that shows a report to people.
struct ReportPage {
  let report: RunReport

  /// A part of the page, with a heading and a name to link to; left out when there is nothing to say.
  struct Part {
    var name: String
    var title: String
    var isEmpty: Bool
    var write: (inout PageMarkup) -> Void
  }

  func write(to page: inout PageMarkup) {
    page.raw("<!DOCTYPE html>\n")
    page.element("html", ["lang": "en"]) {
      $0.element("head") { writeHead(&$0) }
      $0.element("body") {
        writeTop(&$0)
        $0.element("main") { page in
          writeOverview(to: &page)
          let parts = parts.filter { !$0.isEmpty }
          writeContents(parts, to: &page)
          for part in parts { write(part, to: &page) }
        }
        $0.element("footer") {
          $0.text("Made by Saaf \(report.run.version). The same in numbers: ")
          $0.code("report.json")
          $0.text(". MB are 1,000,000 bytes.")
        }
      }
    }
    page.raw("\n")
  }

  private func writeHead(_ page: inout PageMarkup) {
    page.void("meta", ["charset": "utf-8"])
    // Nothing is loaded and nothing runs, even if a text of a document were not escaped.
    page.void(
      "meta",
      [
        "http-equiv": "Content-Security-Policy",
        "content": "default-src 'none'; style-src 'unsafe-inline'",
      ])
    page.void("meta", ["name": "viewport", "content": "width=device-width, initial-scale=1"])
    page.element("title", text: "\(headline) · Saaf")
    page.element("style") { $0.raw("\n\(PageStyle.css)\n") }
  }

  private func writeTop(_ page: inout PageMarkup) {
    page.element("header") {
      $0.element("p") {
        $0.element("strong", text: "Saaf")
        $0.text(" · run report")
      }
      $0.element("p") {
        if !report.run.pipeline.isEmpty {
          $0.text("pipeline ")
          $0.name(report.run.pipeline)
        }
        if let started = report.run.started {
          $0.text(" · ")
          $0.element("time", ["datetime": started], text: Self.readable(started))
        }
      }
    }
  }

  private func writeContents(_ parts: [Part], to page: inout PageMarkup) {
    page.element("nav", ["aria-label": "Contents"]) {
      $0.element("ul") {
        for part in parts {
          $0.element("li") { $0.element("a", ["href": "#\(part.name)"], text: part.title) }
        }
      }
    }
  }

  private func write(_ part: Part, to page: inout PageMarkup) {
    let heading = "\(part.name)-heading"
    page.element(
      "section", ["class": "part", "id": part.name, "aria-labelledby": heading]
    ) {
      $0.element("h2", ["id": heading], text: part.title)
      part.write(&$0)
    }
  }

  private var parts: [Part] {
    [
      Part(
        name: "missing", title: "Not in the output",
        isEmpty: report.ends.dropped + report.ends.quarantined == 0, write: writeMissing),
      Part(
        name: "removed", title: "What was taken out",
        isEmpty: stages.isEmpty, write: writeRemoved),
      Part(
        name: "changed", title: "What was changed",
        isEmpty: changes.isEmpty, write: writeChanged),
      Part(
        name: "documents", title: "The documents", isEmpty: report.total.documents == 0,
        write: writeDocuments),
      Part(
        name: "warnings", title: "Warnings", isEmpty: report.warnings.entries.isEmpty,
        write: writeWarnings),
      Part(
        name: "sources", title: "Sources",
        isEmpty: report.containers.entries.isEmpty && report.skipped.entries.isEmpty,
        write: writeSources),
      Part(name: "run", title: "The run", isEmpty: false, write: writeRun),
    ]
  }

  /// `2026-11-24T18:05:37Z` as `2026-11-24 18:05 UTC`; anything else as it is.
  static func readable(_ time: String) -> String {
    let parts = time.split(separator: "T", maxSplits: 1)
    guard parts.count == 2, parts[1].hasSuffix("Z"), parts[1].utf8.count > 5 else { return time }
    return "\(parts[0]) \(parts[1].prefix(5)) UTC"
  }
}
