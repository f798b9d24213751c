import SaafModel

/// The numbers of an article's notes, from 1, in the order in which they are written.
///
/// The ids of a source may hold any characters; formats that allow few of them write numbers. Of
/// several notes with one id the first is meant.
struct NoteNumbers {
  private var numbers: [String: Int] = [:]
  private var referred: Set<String> = []
  private var taken: Set<String> = []

  /// - Complexity: O(*n*) in the number of blocks and marks.
  init(of article: Article) {
    for block in article.blocks where block.isKept {
      if let run = block.run { addReferences(in: run) }
      if case .note(let id) = block.kind, numbers[id] == nil { numbers[id] = numbers.count + 1 }
    }
  }

  private mutating func addReferences(in run: TextRun) {
    for mark in run.marks {
      if case .noteReference(let id) = mark.kind { referred.insert(id) }
    }
  }

  /// The number of the note with an id; `nil` when there is none.
  func number(of id: String) -> Int? { numbers[id] }

  /// Takes the number of a note that is about to be written; `nil` for a further note of the id.
  mutating func take(_ id: String) -> Int? {
    guard !taken.contains(id), let number = numbers[id] else { return nil }
    taken.insert(id)
    return number
  }

  /// Whether a mark points at the note.
  func isReferred(_ id: String) -> Bool { referred.contains(id) }
}
