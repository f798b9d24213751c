/// HTML as text: elements that are always closed, and everything else escaped.
///
/// Specification: HTML Living Standard, section 13.1. Controls and noncharacters, which it forbids,
/// become U+FFFD.
struct PageMarkup {
  typealias Attributes = KeyValuePairs<StaticString, String?>

  private(set) var html = ""

  /// Appends markup as it stands.
  mutating func raw(_ markup: String) { html += markup }

  /// Appends text, escaped.
  mutating func text(_ text: String) {
    var afterReturn = false
    for scalar in text.unicodeScalars {
      defer { afterReturn = scalar == "\r" }
      switch scalar {
      case "&": html += "&amp;"
      case "<": html += "&lt;"
      case ">": html += "&gt;"
      case "\"": html += "&quot;"
      case "\n": if !afterReturn { html += "\n" }
      case "\r": html += "\n"
      case "\t", "\u{C}": html.unicodeScalars.append(scalar)
      default: html.unicodeScalars.append(scalar.isForbidden ? "\u{FFFD}" : scalar)
      }
    }
  }

  /// Appends an element with what `content` appends in it. Attributes that are `nil` are left out.
  mutating func element(
    _ name: StaticString, _ attributes: Attributes = [:],
    _ content: (inout PageMarkup) -> Void
  ) {
    start(name, attributes)
    content(&self)
    html += "</\(name)>"
  }

  /// Appends an element that holds a text.
  mutating func element(_ name: StaticString, _ attributes: Attributes = [:], text: String) {
    element(name, attributes) { $0.text(text) }
  }

  /// Appends an element that has no content and no end tag.
  mutating func void(_ name: StaticString, _ attributes: Attributes) { start(name, attributes) }

  /// Appends a name that users gave or that was found: in a direction of its own.
  mutating func name(_ name: String) { element("bdi", text: name) }

  mutating func code(_ code: String) { element("code", ["dir": "ltr"], text: code) }

  private mutating func start(_ name: StaticString, _ attributes: Attributes) {
    html += "<\(name)"
    for case (let key, let value?) in attributes {
      html += " \(key)=\""
      text(value)
      html += "\""
    }
    html += ">"
  }
}

extension Unicode.Scalar {
  /// Whether HTML forbids it in texts.
  fileprivate var isForbidden: Bool {
    switch value {
    case 0x00...0x1F, 0x7F...0x9F, 0xFDD0...0xFDEF: true
    default: value & 0xFFFE == 0xFFFE
    }
  }
}
