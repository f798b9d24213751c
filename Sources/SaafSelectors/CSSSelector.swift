/// A complex selector (Selectors Level 4, section 3.1): compound selectors with combinators.
struct CSSSelector: Equatable {
  enum Combinator {
    case descendant, child, nextSibling, subsequentSibling
  }

  struct Part: Equatable {
    /// How its element is related to that of the part before it; for the first part, to the anchor of
    /// a relative selector.
    var combinator: Combinator
    var compound: Compound
  }

  struct Compound: Equatable {
    /// The element's name in lower case; `nil` for any.
    var type: String?
    var conditions: [Condition] = []
  }

  indirect enum Condition: Equatable {
    case id(String)
    case `class`(String)
    case attribute(Attribute)
    case position(Position)
    /// Without siblings, or without those of its type.
    case only(ofType: Bool)
    case root
    case empty
    case link
    case any([CSSSelector])
    case not([CSSSelector])
    /// The selectors are relative.
    case has([CSSSelector])
  }

  struct Attribute: Equatable {
    enum Operator: String, CaseIterable {
      case equals = "="
      case includes = "~="
      case dashMatch = "|="
      case prefix = "^="
      case suffix = "$="
      case substring = "*="
    }

    /// In lower case.
    var name: String
    /// `nil` when the attribute only has to be there.
    var test: Operator?
    var value = ""
    var ignoresCase = false
  }

  /// A place among siblings: the *step* *n* + *offset*th for some *n* from 0 up.
  struct Position: Equatable {
    var step: Int
    var offset: Int
    var fromEnd = false
    var ofType = false
    /// Only siblings that match one of these count.
    var of: [CSSSelector] = []
  }

  var parts: [Part]
}
