import SaafText

/// The phrase packs that come with the package, made from `Pipelines/phrases/`.
public enum StandardPhrasePacks {
  /// Every pack, by language.
  public static let all: [PhrasePack] = parse(phraseCatalogue)

  /// Reads the compact form: a line `= language`, then a line a role, `role`, tab, labels by tabs.
  private static func parse(_ catalogue: String) -> [PhrasePack] {
    var packs: [PhrasePack] = []
    // By bytes: splitting by characters would cost more than all the rest of a start.
    for line in catalogue.utf8.split(separator: 0x0A) {
      if line.starts(with: "= ".utf8) {
        packs.append(PhrasePack(language: String(line.dropFirst(2))!, labels: [:]))
        continue
      }
      let fields = line.split(separator: 0x09).map { String($0)! }
      guard !packs.isEmpty, let role = PhrasePack.Role(rawValue: fields[0]) else { continue }
      packs[packs.count - 1].labels[role] = Array(fields.dropFirst())
    }
    return packs
  }
}

extension PhraseIndex {
  /// The index of all standard packs, made once.
  static let standard = PhraseIndex(StandardPhrasePacks.all, isStandard: true)

  /// The index of `packs`; the standard one is shared.
  static func of(_ packs: [PhrasePack]) -> PhraseIndex {
    packs == StandardPhrasePacks.all ? .standard : PhraseIndex(packs)
  }
}
