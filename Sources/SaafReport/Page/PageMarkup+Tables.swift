extension PageMarkup {
  /// The caption of a table: a heading, and what its numbers are.
  mutating func caption(_ title: String, _ note: String) {
    element("caption") {
      $0.element("h3", text: title)
      $0.element("span", ["class": "quiet small"], text: note)
    }
  }

  mutating func header(_ columns: [String]) {
    element("thead") {
      $0.element("tr") {
        for column in columns { $0.element("th", ["scope": "col"], text: column) }
      }
    }
  }
}
