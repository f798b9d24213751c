extension ReportPage {
  typealias Rules = [BoundedTally<RuleName, RuleTally>.Entry]

  /// The rules of one stage that took texts out, those that took most first.
  struct StageSum {
    var stage: String
    var rules: Rules
    var removals: Int
    var bytes: Int
  }

  /// The stages that took texts out, those that took most first.
  var stages: [StageSum] {
    var places: [String: Int] = [:]
    var sums: [StageSum] = []
    for entry in report.rules.entries where entry.value.removals > 0 {
      let place = places[entry.key.stage] ?? sums.count
      if place == sums.count {
        places[entry.key.stage] = place
        sums.append(StageSum(stage: entry.key.stage, rules: [], removals: 0, bytes: 0))
      }
      sums[place].rules.append(entry)
      sums[place].removals += entry.value.removals
      sums[place].bytes += entry.value.removedBytes
    }
    for place in sums.indices {
      sums[place].rules.stableSort { $0.value.removedBytes > $1.value.removedBytes }
    }
    sums.stableSort { $0.bytes > $1.bytes }
    return sums
  }

  /// The rules that changed kept text, those with most changes first.
  var changes: Rules {
    var rules = report.rules.entries.filter { $0.value.edits > 0 }
    rules.stableSort { $0.value.edits > $1.value.edits }
    return rules
  }

  func writeRemoved(to page: inout PageMarkup) {
    let stages = stages
    let most = max(1, stages.map(\.bytes).max() ?? 1)
    page.element("div", ["class": "card"]) {
      $0.element("table") {
        $0.caption("By stage", "The text that each stage took out of emitted documents.")
        $0.header(["Stage", "Text", "Pieces"])
        $0.element("tbody") {
          for sum in stages {
            $0.element("tr") {
              $0.element("th", ["scope": "row"]) {
                $0.text(sum.stage)
                $0.tableBar(Double(sum.bytes) / Double(most))
              }
              $0.element("td", text: Figures.bytes(sum.bytes))
              $0.element("td", text: Figures.count(sum.removals))
            }
          }
        }
      }
    }
    for (index, sum) in stages.enumerated() {
      page.element("details", ["class": "card", "open": index == 0 ? "" : nil]) {
        $0.element("summary") {
          $0.element("h3", text: sum.stage)
          $0.element("span", ["class": "amount"], text: Figures.count(sum.rules.count, "rule"))
        }
        $0.element("div") { page in
          for rule in sum.rules { write(rule, to: &page) }
        }
      }
    }
  }

  private func write(_ rule: Rules.Element, to page: inout PageMarkup) {
    let tally = rule.value
    page.element("div", ["class": "rule"]) {
      $0.element("h4") { $0.code(rule.key.rule) }
      if let reason = tally.reason { $0.element("p", text: reason) }
      $0.element(
        "p", ["class": "quiet small"],
        text: "\(Figures.bytes(tally.removedBytes)) in \(Figures.count(tally.removals, "piece")), "
          + "from \(Figures.count(tally.documents, "document"))")
      guard !tally.samples.isEmpty else { return }
      $0.element("ul", ["class": "samples"]) {
        for text in tally.samples {
          $0.element("li") {
            $0.element("blockquote", ["dir": "auto", "lang": text.language]) {
              $0.text(text.sample.text + (text.sample.isCut ? " …" : ""))
            }
            $0.element("p") { $0.name(text.id) }
          }
        }
      }
    }
  }

  func writeChanged(to page: inout PageMarkup) {
    page.element("div", ["class": "card"]) {
      $0.element("table") {
        $0.caption("By rule", "Places in kept texts. Nothing is lost by these changes.")
        $0.header(["Rule", "Places", "Documents"])
        $0.element("tbody") {
          for rule in changes {
            $0.element("tr") {
              $0.element("th", ["scope": "row"]) {
                $0.code(rule.key.rule)
                $0.text(" ")
                $0.element("span", ["class": "quiet small"], text: rule.key.stage)
              }
              $0.element("td", text: Figures.count(rule.value.edits))
              $0.element("td", text: Figures.count(rule.value.documents))
            }
          }
        }
      }
    }
  }
}

extension Array {
  /// Sorts; what is equal stays in its order.
  mutating func stableSort(by comesFirst: (Element, Element) -> Bool) {
    self = enumerated().sorted {
      comesFirst($0.element, $1.element)
        || !comesFirst($1.element, $0.element) && $0.offset < $1.offset
    }.map(\.element)
  }
}
