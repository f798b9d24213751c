import SaafHTML
import SaafPipeline
import SaafSelectors

/// What is known of the pages of some sites: where the content stands, and what is said of it.
public struct SiteRule: OptionRecord, Equatable {
  public static let keys = [
    RecordKey(
      "host", "The sites: `example.org`, or `\"*.example.org\"` for all below it; else all"),
    RecordKey("keep", "What the content is; all else goes"),
    RecordKey("drop", "What goes, whatever it is in"),
    RecordKey("title", "Where the title stands"),
    RecordKey("author", "Where the authors are named"),
    RecordKey("date", "Where the date of publication stands"),
  ]

  private let hosts: [HostPattern]
  let keep: [Selector]
  let drop: [Selector]
  let title: [Selector]
  let author: [Selector]
  let date: [Selector]
  public let fields: RecordFields

  public init(_ fields: RecordFields) throws(RecordFaults) {
    self.fields = fields
    var faults: [RecordFault] = []
    hosts = SiteRule.hosts(fields["host"], &faults)
    keep = SiteRule.selectors("keep", fields, findNodes: true, &faults)
    drop = SiteRule.selectors("drop", fields, findNodes: true, &faults)
    title = SiteRule.selectors("title", fields, findNodes: false, &faults)
    author = SiteRule.selectors("author", fields, findNodes: false, &faults)
    date = SiteRule.selectors("date", fields, findNodes: false, &faults)
    let actions = SiteRule.keys.map(\.name).filter { $0 != "host" }
    if actions.allSatisfy({ fields[$0].isEmpty }) {
      faults.append(
        RecordFault(
          key: nil,
          message: "the rule does nothing; give it one of \(actions.joined(separator: ", "))"))
    }
    guard faults.isEmpty else { throw RecordFaults(faults) }
  }

  /// Whether the rule is for all pages.
  var isForAll: Bool { hosts.isEmpty }

  /// The sites by which the rule is for a page from a host; `nil` when it is for others.
  func site(of host: PageHost) -> String? { hosts.first { $0.matches(host) }?.text }

  private static func hosts(_ texts: [String], _ faults: inout [RecordFault]) -> [HostPattern] {
    texts.enumerated().compactMap { item, text in
      if let pattern = HostPattern(text) { return pattern }
      faults.append(
        RecordFault(
          key: "host", item: item,
          message: "'\(text)' is no host; write the name alone, as in example.org, or "
            + "\"*.example.org\" for all hosts below it"))
      return nil
    }
  }

  private static func selectors(
    _ key: String, _ fields: RecordFields, findNodes: Bool, _ faults: inout [RecordFault]
  ) -> [Selector] {
    fields[key].enumerated().compactMap { item, text in
      do throws(SelectorFault) {
        let selector = try Selector(text)
        if selector.findsNodes || !findNodes { return selector }
        faults.append(
          RecordFault(
            key: key, item: item,
            message:
              "'\(text)' gives a value, and '\(key)' needs elements; write the path of them, "
              + "as in //div[…]"))
      } catch {
        faults.append(
          RecordFault(
            key: key, item: item, offset: error.offset,
            message: "in the selector '\(text)': \(error.message)"))
      }
      return nil
    }
  }
}
