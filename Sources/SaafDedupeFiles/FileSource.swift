import SaafBatch

/// The documents of files: of `.jsonl` and `.ndjson` the lines, of `.json` the object, of others the
/// text.
public struct FileSource: DocumentSource {
  /// The extensions of the files that are taken from folders.
  public static let extensions = ["jsonl", "ndjson", "json", "text", "txt"]

  private let inputs: InputList
  private var position = 0
  private var lines: LineReader?
  private var lineNumber = 0
  public let outputs: [String]

  public init(_ inputs: InputList) {
    self.inputs = inputs
    outputs = inputs.map { "\($0.id).\(FileSource.extension(of: $0))" }
  }

  private static func `extension`(of input: Input) -> String {
    guard let path = input.path else { return "jsonl" }
    guard let dot = path.utf8.lastIndex(of: 0x2E), !path[dot...].contains("/") else { return "txt" }
    return String(path[path.utf8.index(after: dot)...])
  }

  public mutating func next() throws -> SourceDocument? {
    while true {
      if lines != nil {
        let input = inputs[position - 1]
        if let line = try lines?.next() {
          lineNumber += 1
          guard line.contains(where: { $0 != 0x20 && $0 != 0x09 && $0 != 0x0D }) else { continue }
          return SourceDocument(
            bytes: line, form: .json, output: position - 1, name: "\(input.id):\(lineNumber)",
            place: "\(input.name):\(lineNumber)", isLine: true)
        }
        lines = nil
      }
      guard position < inputs.count else { return nil }
      let input = inputs[position]
      position += 1
      let kind = FileSource.extension(of: input).lowercased()
      if kind == "jsonl" || kind == "ndjson" {
        lines = try LineReader(input.path)
        lineNumber = 0
      } else if let path = input.path, let bytes = try FileIO.read(path) {
        return SourceDocument(
          bytes: bytes, form: kind == "json" ? .json : .text, output: position - 1, name: input.id,
          place: input.name, isLine: false)
      }
    }
  }
}
