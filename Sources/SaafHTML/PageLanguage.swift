public import SaafModel

/// The language that a page declares.
public enum PageLanguage {
  /// The primary language subtag of `<html lang>` (HTML Living Standard, section 3.2.6.2).
  ///
  /// - Returns: `nil` when the page does not declare one, or none that could be a language.
  /// - Complexity: O(*n*) in the number of nodes before `<html>`, which is the first as a rule.
  public static func declared(in markup: Markup) -> String? {
    guard let html = markup.nodes.firstIndex(where: { $0.tag == .html }) else { return nil }
    for name in [AttributeName.lang, .xmlLang] {
      if let value = markup.string(name, of: html), let subtag = subtag(of: value) {
        return subtag
      }
    }
    return nil
  }

  /// The primary subtag of a language tag (BCP 47), in lower case: `en` of `en-US` and of `en_US`.
  ///
  /// - Returns: `nil` for what is no tag of a language, and for those that mean none (`und`, `mul`,
  ///   `zxx`).
  static func subtag(of tag: String) -> String? {
    let tag = tag.trimmingSpaces()
    let subtag = tag.prefix { $0 != "-" && $0 != "_" && $0 != "," && $0 != ";" }.lowercased()
    guard (2...3).contains(subtag.utf8.count),
      subtag.utf8.allSatisfy({ (0x61...0x7A).contains($0) }),
      !["und", "mul", "zxx"].contains(subtag)
    else { return nil }
    return subtag
  }
}
