extension RunReport {
  /// The report as one HTML page in UTF-8 that loads nothing and runs nothing.
  ///
  /// Specification: HTML Living Standard.
  public func page() -> [UInt8] {
    var page = PageMarkup()
    ReportPage(report: self).write(to: &page)
    return Array(page.html.utf8)
  }
}
