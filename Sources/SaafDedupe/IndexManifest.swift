/// What an index's folder holds: lines of a name and a value, the first `saaf-dedupe-index 1`.
///
/// It is written last and whole. What the other files hold beyond it is of a run that did not end.
struct IndexManifest {
  static let version = "saaf-dedupe-index 1"

  struct Run {
    var number: Int
    var level: Int
    var count: Int
  }

  var parameters: DedupeParameters
  var documents = 0
  var bytes = DocumentLog.magic.count
  var runs: [Run] = []

  init(_ parameters: DedupeParameters) {
    self.parameters = parameters
  }

  var text: String {
    var lines = [Self.version]
    lines += parameters.fields.map { "\($0.name) \($0.value)" }
    lines += ["documents \(documents)", "bytes \(bytes)"]
    lines += runs.map { "run \($0.number) \($0.level) \($0.count)" }
    return lines.map { $0 + "\n" }.joined()
  }

  /// - Parameter path: for messages.
  init(_ text: String, path: String) throws(DedupeFailure) {
    let lines = text.split(separator: "\n")
    guard lines.first.map({ $0 == Self.version }) == true else {
      throw .notAnIndex(path: path, reason: "the manifest does not begin with '\(Self.version)'")
    }
    var fields: [String: String] = [:]
    for line in lines.dropFirst() {
      let words = line.split(separator: " ").map(String.init)
      if words.count == 4, words[0] == "run" {
        let numbers = words.dropFirst().compactMap { Int($0) }
        guard numbers.count == 3 else { throw Self.damaged(path, line) }
        runs.append(Run(number: numbers[0], level: numbers[1], count: numbers[2]))
      } else {
        guard words.count == 2 else { throw Self.damaged(path, line) }
        fields[words[0]] = words[1]
      }
    }
    guard let parameters = DedupeParameters(fields: fields),
      let documents = fields["documents"].flatMap({ Int($0) }), documents >= 0,
      let bytes = fields["bytes"].flatMap({ Int($0) }), bytes >= DocumentLog.magic.count
    else { throw .damaged(path: path, reason: "a value is missing or not of its kind") }
    self.parameters = parameters
    self.documents = documents
    self.bytes = bytes
  }

  private static func damaged(_ path: String, _ line: Substring) -> DedupeFailure {
    .damaged(path: path, reason: "the line '\(line)' cannot be read")
  }
}
