import Crypto
import SaafText

extension Pipeline {
  /// What tells two plans apart: SHA-256, in lower-case hexadecimal, over the reader, the stages with
  /// their options and conditions, the outputs and the limits that decide over a document.
  ///
  /// Two files that say the same in other words, or in another order of keys, have one fingerprint:
  /// it is made of the resolved plan. What does not change any output (the name, the tests, the
  /// allowed share of failures) has no part in it.
  ///
  /// - Parameter program: what else the outputs depend on: the version of the program.
  /// - Complexity: O(*n*) in the size of all options, phrase packs among them.
  public func fingerprint(program: String) -> String {
    var digest = FingerprintDigest()
    digest.add("saaf-plan-1")
    digest.add(program)
    digest.add(type(of: reader).name)
    digest.add(inputEncoding)
    digest.add(limits.documentBytes)
    digest.add(steps.count)
    for step in steps {
      digest.add(step.name)
      digest.add(step.onError.rawValue)
      digest.add(step.condition.map { "\($0)" })
      digest.add(step.options)
    }
    digest.add(outputs.count)
    for output in outputs {
      digest.add(type(of: output.writer).name)
      digest.add(output.ledger.rawValue)
      digest.add(output.pathTemplate)
    }
    return digest.finish()
  }
}

/// Feeds values to a hash so that no two lists of values give the same bytes.
private struct FingerprintDigest {
  private var hash = SHA256()

  /// The length first: `ab`, `c` is not `a`, `bc`.
  mutating func add(_ text: String) {
    add(text.utf8.count)
    hash.update(data: Array(text.utf8))
  }

  mutating func add(_ text: String?) {
    add(text == nil ? 0 : 1)
    if let text { add(text) }
  }

  mutating func add(_ number: Int) {
    withUnsafeBytes(of: Int64(number).littleEndian) { hash.update(bufferPointer: $0) }
  }

  mutating func add(_ options: [String: OptionValue]) {
    add(options.count)
    for (name, value) in options.sorted(by: { $0.key < $1.key }) {
      add(name)
      add(value)
    }
  }

  private mutating func add(_ value: OptionValue) {
    switch value {
    case .flag(let flag): add(flag ? "true" : "false")
    case .integer(let number): add(number)
    case .number(let number): add("\(number)")
    case .text(let text): add(text)
    case .texts(let texts): add(texts)
    case .phrasePacks(let packs):
      add(packs.count)
      for pack in packs {
        add(pack.language)
        for role in PhrasePack.Role.allCases { add(pack.labels[role] ?? []) }
      }
    case .records(let records):
      add(records.count)
      for record in records { add(record) }
    }
  }

  private mutating func add(_ record: RecordFields) {
    let entries = record.entries
    add(entries.count)
    for (key, texts) in entries {
      add(key)
      add(texts)
    }
  }

  private mutating func add(_ texts: [String]) {
    add(texts.count)
    for text in texts { add(text) }
  }

  func finish() -> String { Hexadecimal.text(Array(hash.finalize())) }
}
