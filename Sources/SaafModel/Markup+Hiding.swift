extension Markup {
  /// Whether an element says by itself that it is not shown, or that readers of the page should not
  /// hear it because something else says the same: `hidden`, `aria-hidden="true"`, a style.
  ///
  /// - Complexity: O(*n*) in the number and length of its attributes.
  public func isHidden(_ node: Int) -> Bool {
    attributes(of: node).contains { attribute in
      switch attribute.name {
      case .hidden: true
      case .ariaHidden: value(of: attribute).elementsEqual("true".utf8)
      case .style: Markup.hides(value(of: attribute))
      default: false
      }
    }
  }

  private static func hides(_ style: ArraySlice<UInt8>) -> Bool {
    guard style.count >= 12 else { return false }
    let compact = style.filter { $0 > 0x20 }
    return compact.indices.contains { index in
      switch compact[index] {
      case 0x64: compact[index...].starts(with: "display:none".utf8)
      case 0x76: compact[index...].starts(with: "visibility:hidden".utf8)
      default: false
      }
    }
  }
}
