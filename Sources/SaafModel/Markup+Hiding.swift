extension Markup {
  /// Whether an element says by itself that it is not shown, or that readers of the page should not
  /// hear it because something else says the same: `hidden`, `aria-hidden="true"`, a style.
  ///
  /// - Complexity: O(*n*) in the number and length of its attributes.
  public func isHidden(_ node: Int) -> Bool {
    attributeRange(of: node).contains { index in
      switch attributes[index].name {
      case .hidden, .ariaHidden, .style:
        Markup.hides(attributes[index].name, value(of: attributes[index]))
      default: false
      }
    }
  }

  /// Whether an attribute says so.
  ///
  /// - Complexity: O(*n*) in the length of its value.
  @inlinable
  public static func hides(
    _ name: AttributeName, _ value: some RandomAccessCollection<UInt8>
  ) -> Bool {
    switch name {
    case .hidden: true
    case .ariaHidden: value.elementsEqual("true".utf8)
    case .style: hides(value)
    default: false
    }
  }

  @inlinable
  static func hides(_ style: some RandomAccessCollection<UInt8>) -> Bool {
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
