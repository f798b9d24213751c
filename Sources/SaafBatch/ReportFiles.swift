import SaafReport

/// The report of a run, as two files in its output folder.
enum ReportFiles {
  private static let object = "report.json"
  private static let page = "report.html"

  static func write(_ report: RunReport, into folder: String) throws(FileIO.Failure) {
    try FileIO.writeWhole(report.json(), to: "\(folder)/\(object)")
    try FileIO.writeWhole(report.page(), to: "\(folder)/\(page)")
  }

  /// Whether a file is one of the two, and so no document, though it is named as documents are.
  ///
  /// What it says counts: a document of that name is one.
  static func contains(_ name: String, in folder: String) -> Bool {
    guard name == object || name == page else { return false }
    let path = folder.isEmpty ? object : "\(folder)/\(object)"
    guard let head = try? FileIO.readHead(of: path, 100) else { return false }
    return head.filter { $0 > 0x20 }.starts(with: #"{"format":"saaf/report""#.utf8)
  }
}
