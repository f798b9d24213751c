/// The difference of two texts in the unified format of `diff -u`.
public enum UnifiedDiff {
  private static let context = 3

  private enum Line {
    case same(Substring)
    case old(Substring)
    case new(Substring)

    var text: String {
      switch self {
      case .same(let text): " \(text)"
      case .old(let text): "-\(text)"
      case .new(let text): "+\(text)"
      }
    }

    var isSame: Bool {
      if case .same = self { true } else { false }
    }
  }

  /// The differing lines with three lines of context.
  ///
  /// - Complexity: O(*n* · *d*) in the number of lines and of differences.
  public static func lines(
    from old: String, to new: String, names: (old: String, new: String)
  ) -> String {
    let script = script(lines(of: old), lines(of: new))
    var output = ["--- \(names.old)", "+++ \(names.new)"]
    var oldLine = 1
    var newLine = 1
    var index = 0
    while index < script.count {
      guard let hunk = nextHunk(script, from: index) else { break }
      for line in script[index..<hunk.lowerBound] { count(line, &oldLine, &newLine) }
      let body = script[hunk]
      let oldCount = body.count { if case .new = $0 { false } else { true } }
      let newCount = body.count { if case .old = $0 { false } else { true } }
      output.append("@@ -\(oldLine),\(oldCount) +\(newLine),\(newCount) @@")
      for line in body {
        output.append(line.text)
        count(line, &oldLine, &newLine)
      }
      index = hunk.upperBound
    }
    return output.joined(separator: "\n")
  }

  /// The lines, split by scalars: `\r\n` is one character, which is no line feed.
  private static func lines(of text: String) -> [Substring] {
    text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false).map(Substring.init)
  }

  private static func count(_ line: Line, _ old: inout Int, _ new: inout Int) {
    switch line {
    case .same:
      old += 1
      new += 1
    case .old: old += 1
    case .new: new += 1
    }
  }

  private static func script(_ old: [Substring], _ new: [Substring]) -> [Line] {
    // By bytes: texts in NFC and NFD are equal as strings.
    let difference = new.difference(from: old) { $0.utf8.elementsEqual($1.utf8) }
    var removed: Set<Int> = []
    var inserted: Set<Int> = []
    for change in difference {
      switch change {
      case .remove(let offset, _, _): removed.insert(offset)
      case .insert(let offset, _, _): inserted.insert(offset)
      }
    }
    var script: [Line] = []
    var (oldIndex, newIndex) = (0, 0)
    while oldIndex < old.count || newIndex < new.count {
      if removed.contains(oldIndex), oldIndex < old.count {
        script.append(.old(old[oldIndex]))
        oldIndex += 1
      } else if inserted.contains(newIndex), newIndex < new.count {
        script.append(.new(new[newIndex]))
        newIndex += 1
      } else {
        script.append(.same(old[oldIndex]))
        oldIndex += 1
        newIndex += 1
      }
    }
    return script
  }

  /// The next run of changes with its context.
  private static func nextHunk(_ script: [Line], from start: Int) -> Range<Int>? {
    guard let first = script[start...].firstIndex(where: { !$0.isSame }) else { return nil }
    var last = first
    var index = first + 1
    while index < script.count, index - last <= 2 * context {
      if !script[index].isSame { last = index }
      index += 1
    }
    return max(start, first - context)..<min(script.count, last + context + 1)
  }
}
