/// The votes of a text's words and letters for the languages of one script.
struct VoteTally {
  /// The points of each language, in the order of `VoteTable.languages`.
  private(set) var points: [Int32]
  /// The number of words of the script.
  private(set) var wordCount: Int32 = 0

  private let table: VoteTable
  private let script: Script
  private var word = VoteTable.emptyWord
  /// The last four letters of the word, 16 bits each, the last one lowest.
  private var ending: UInt64 = 0
  private var wordLength = 0

  init(table: VoteTable, script: Script) {
    self.table = table
    self.script = script
    self.points = [Int32](repeating: 0, count: table.languages.count)
  }

  /// Counts the votes in valid UTF-8; linear in the bytes.
  mutating func add(_ bytes: Span<UInt8>) {
    let map = ScriptMap.standard
    var index = 0
    while index < bytes.count {
      let scalar = readScalar(bytes, at: &index)
      let letterScript = map.script(of: scalar)
      if letterScript == script {
        addLetter(scalar)
      } else if letterScript != .inherited && !isWordJoiner(scalar) {
        finishWord()
      }
    }
    finishWord()
  }

  /// Gives a language points from elsewhere.
  mutating func add(_ bonus: Int32, toLanguageAt index: Int) {
    points[index] += bonus
  }

  @inline(__always)
  private mutating func addLetter(_ scalar: UInt32) {
    let folded = LetterFolding.fold(scalar)
    if folded != LetterFolding.dropped {
      word = VoteTable.extend(word, with: folded)
      ending = ending << 16 | UInt64(folded & 0xFFFF)
      wordLength &+= 1
    }
    if scalar >= 0x80 {
      cast(VoteTable.letterKey(table.lettersAreExact ? scalar : folded))
    }
  }

  @inline(__always)
  private mutating func finishWord() {
    guard word != VoteTable.emptyWord else { return }
    cast(VoteTable.finish(word))
    castEndings()
    word = VoteTable.emptyWord
    ending = 0
    wordLength = 0
    wordCount &+= 1
  }

  /// An ending votes only when at least two letters precede it.
  @inline(__always)
  private mutating func castEndings() {
    if wordLength >= 4 { cast(VoteTable.endingKey(ending & 0xFFFF_FFFF)) }
    if wordLength >= 5 { cast(VoteTable.endingKey(ending & 0xFFFF_FFFF_FFFF)) }
    if wordLength >= 6 { cast(VoteTable.endingKey(ending)) }
  }

  @inline(__always)
  private mutating func cast(_ key: UInt64) {
    guard let vote = table.vote(for: key) else { return }
    var mask = vote.mask
    while mask != 0 {
      points[mask.trailingZeroBitCount] &+= vote.weight
      mask &= mask &- 1
    }
  }

  /// Joiners shape letters inside a word, except that Persian and Urdu part words with U+200C.
  @inline(__always)
  private func isWordJoiner(_ scalar: UInt32) -> Bool {
    scalar == 0x200D || (scalar == 0x200C && script != .arabic) || scalar == 0xAD
  }
}
