import Yams

/// A parsed file: its text and its one YAML document.
struct YAMLDocument {
  var source: SourceText
  var root: YAMLNode

  /// The largest file that is read, in bytes. The largest shipped one has a few thousand.
  static let largestFile = 1 << 20
  private static let mostAliases = 30
  private static let mostDuplicates = 200

  /// Parses `text`; when that fails, the issues are in `report` and the result is `nil`.
  ///
  /// - Complexity: O(*n*) in the length of the text, once more for each duplicate key.
  static func parse(_ text: String, _ report: FileReport) -> YAMLDocument? {
    guard text.utf8.count <= largestFile else {
      report.add(
        .start, "the file has \(text.utf8.count) bytes; at most \(largestFile) are read")
      return nil
    }
    // libyaml would count the byte order mark as a column of the first line.
    let hasMark = text.unicodeScalars.first == "\u{FEFF}"
    let source = SourceText(hasMark ? String(text.unicodeScalars.dropFirst()) : text)
    guard isPrintable(source, report), !hasTooManyAliases(source, report) else { return nil }
    var composer = YAMLComposer(report)
    guard let root = compose(source, &composer, report) else { return nil }
    return composer.convert(root).map { YAMLDocument(source: source, root: $0) }
  }

  /// YAML forbids control characters; Yams gives their place in `Character`s, if at all.
  private static func isPrintable(_ source: SourceText, _ report: FileReport) -> Bool {
    for (index, scalar) in source.scalars.enumerated() {
      switch scalar.value {
      case 0x09, 0x0A, 0x0D, 0x20...0x7E, 0x85, 0xA0...0xFFFD, 0x10000...0x10FFFF: continue
      default:
        let code = String(scalar.value, radix: 16, uppercase: true)
        let padded = String(repeating: "0", count: max(0, 4 - code.count)) + code
        report.add(
          source.position(of: index), "control character U+\(padded); YAML files have text only")
        return false
      }
    }
    return true
  }

  /// Yams hashes mapping keys, and a key made of nested aliases is exponentially large. Which
  /// aliases are in keys is not known before parsing, so their number is limited: thirty make a key
  /// of some sixty thousand values at worst, a moment's work. What aliases make elsewhere is
  /// limited after parsing, where it is cheap.
  private static func hasTooManyAliases(_ source: SourceText, _ report: FileReport) -> Bool {
    let anchors = Set(names(after: "&", in: source).map(\.name))
    let aliases = names(after: "*", in: source).filter { anchors.contains($0.name) }
    guard aliases.count > mostAliases else { return false }
    report.add(
      source.position(of: aliases[mostAliases].index),
      "the file has \(aliases.count) aliases; at most \(mostAliases) are read, write the others out"
    )
    return true
  }

  /// The words directly after a sign, and where the sign is.
  private static func names(
    after sign: Unicode.Scalar, in source: SourceText
  ) -> [(name: String, index: Int)] {
    let scalars = source.scalars
    return scalars.indices.filter { scalars[$0] == sign }.compactMap { index in
      let name = scalars[(index + 1)...].prefix(while: isNamePart)
      return name.isEmpty ? nil : (name.map { String($0) }.joined(), index)
    }
  }

  /// Whether libyaml allows the character in the name of an anchor.
  private static func isNamePart(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "-" || scalar == "_" || ("0"..."9").contains(scalar)
      || ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar)
  }

  /// Parses until no key is doubled.
  ///
  /// Yams stops at the first duplicate key, but the user is to see all mistakes at once: so that
  /// key is renamed in place, remembered, and the text is parsed again.
  private static func compose(
    _ source: SourceText, _ composer: inout YAMLComposer, _ report: FileReport
  ) -> Node? {
    var source = source
    for _ in 0...mostDuplicates {
      do {
        // The basic resolver types nothing: `no` stays the language and `1.10` the version it is.
        // The encoding is given because the default is looked up in the environment and printed.
        let parser = try Parser(yaml: source.string, resolver: .basic, encoding: .utf8)
        if let root = try parser.singleRoot() { return root }
        report.add(.start, "the file is empty")
        return nil
      } catch YamlError.duplicatedKeysInMapping(let keys, let context) {
        let position = Position(line: context.mark.line, column: context.mark.column)
        guard composer.rename(keys.first ?? "", at: position, in: &source) else {
          report.add(position, "duplicate key \(quoted(keys.first ?? "")); keep one of them")
          return nil
        }
      } catch {
        report.add(yamlError: error, in: source)
        return nil
      }
    }
    report.add(.start, "there are more than \(mostDuplicates) duplicate keys")
    return nil
  }
}

extension FileReport {
  fileprivate func add(yamlError error: any Error, in source: SourceText) {
    switch error {
    case YamlError.scanner(let context, let problem, let mark, _),
      YamlError.parser(let context, let problem, let mark, _),
      YamlError.composer(let context, let problem, let mark, _):
      let position = Position(line: mark.line, column: mark.column)
      if let index = source.index(of: position), source.scalars[index] == "\t" {
        return add(position, "a tab cannot indent YAML or begin a value; use spaces")
      }
      let place = context.map { " (\($0.text), line \($0.mark.line))" } ?? ""
      add(position, "not valid YAML: \(problem)\(place)")
    case YamlError.reader(let problem, _, _, _):
      add(.start, "not valid YAML: \(problem)")
    default:
      add(.start, "not valid YAML: \(error)")
    }
  }
}
