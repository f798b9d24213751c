/// The one door through which stages change an article.
///
/// Every operation names a rule; the editor adds the stage, and the ledger has its entry before the
/// text is gone. There is no other way to change a block.
public struct ArticleEditor: Sendable {
  public private(set) var article: Article
  /// The name under which changes are recorded.
  public package(set) var stage: String

  /// What stages have found out about the texts; forgotten when a text changes.
  private var findings: [ObjectIdentifier: any Sendable] = [:]

  public init(_ article: Article, stage: String) {
    self.article = article
    self.stage = stage
  }

  /// Something that follows from the texts and kinds of all blocks, removed ones included.
  ///
  /// It is worked out once and kept until a text or a kind changes, so that several stages can
  /// share it. It may not depend on what was removed: removals do not make it forgotten.
  ///
  /// - Parameter find: works it out; there is one value for each type.
  public mutating func finding<Value: Sendable>(_ find: (Article) -> Value) -> Value {
    let key = ObjectIdentifier(Value.self)
    if let known = findings[key] as? Value { return known }
    let value = find(article)
    findings[key] = value
    return value
  }

  /// The blocks in reading order, removed ones included.
  @inlinable public var blocks: [Block] { article.blocks }

  /// Takes a block and all that it encloses out of the article.
  ///
  /// A block that is already removed keeps its first reason. A removal covers the block's whole
  /// extent; blocks inside it that have texts of their own get one each, with the same rule.
  ///
  /// - Parameters:
  ///   - index: a block's index in ``blocks``.
  ///   - rule: why.
  ///   - twin: the index of the kept block that says the same.
  public mutating func remove(_ index: Int, _ rule: Rule, twin: Int? = nil) {
    guard article.blocks[index].isKept else { return }
    let twinSpan = twin.flatMap { article.blocks[$0].run?.span }
    let end = article.end(of: index)
    if article.blocks[index].run != nil || end == index + 1 {
      record(article.blocks[index].extent, rule, twin: twinSpan, at: index)
    }
    var child = index + 1
    while child < end {
      if article.blocks[child].isKept, article.blocks[child].run != nil {
        record(article.blocks[child].extent, rule, twin: nil, at: child)
      }
      child += 1
    }
    if article.blocks[index].isKept, !article.removals.isEmpty {
      article.blocks[index].removal = article.removals.count - 1
    }
  }

  /// Takes a part of a block's text out.
  ///
  /// - Parameter range: bytes of the block's current text, on scalar boundaries.
  public mutating func remove(_ range: Range<Int>, of index: Int, _ rule: Rule) {
    guard article.blocks[index].isKept, !range.isEmpty else { return }
    findings = [:]
    let removal = article.removals.count
    let cause = cause(rule)
    article.blocks[index].run?.apply(
      [Replacement(range, with: [])], cause: cause, removal: removal)
    guard let edit = article.blocks[index].run?.edits.first(where: { $0.removal == removal }) else {
      return
    }
    article.removals.append(Removal(stage: stage, rule: rule, span: edit.source, twin: nil))
  }

  /// Changes parts of a block's text without taking meaning away.
  ///
  /// - Parameter replacements: sorted, not overlapping ranges of the block's current text.
  public mutating func edit(_ index: Int, _ replacements: [Replacement], _ rule: Rule) {
    guard article.blocks[index].isKept, !replacements.isEmpty else { return }
    findings = [:]
    let cause = cause(rule)
    article.blocks[index].run?.apply(replacements, cause: cause)
  }

  /// Makes a block another kind of text block; its text and place stay.
  public mutating func change(_ index: Int, to kind: Block.Kind) {
    findings = [:]
    article.blocks[index].kind = kind
  }

  /// Gives a block's text other marks; the text itself stays, so that there is nothing to account for.
  ///
  /// - Parameter marks: ranges of the block's current text, in any order.
  public mutating func setMarks(_ marks: [InlineMark], of index: Int) {
    article.blocks[index].run?.marks = marks.sorted {
      ($0.range.lowerBound, $1.range.upperBound) < ($1.range.lowerBound, $0.range.upperBound)
    }
  }

  /// Takes a block without a text out along with one that was taken out before: it has no text to
  /// account for, and the reason is that of the other.
  public mutating func remove(_ index: Int, with other: Int) {
    guard article.blocks[index].isKept, article.blocks[index].run == nil,
      let removal = article.blocks[other].removal
    else { return }
    article.blocks[index].removal = removal
  }

  /// Says which removed blocks are comments of readers.
  public mutating func setComments(_ comments: [Comment]) { article.comments = comments }

  /// Says that what is kept is the page's content, because the user said so.
  public mutating func settleContent() { article.isContentSettled = true }

  /// Sets the language, a BCP 47 primary language subtag.
  ///
  /// - Parameter origin: where the value comes from, for people to read; so in all setters.
  public mutating func setLanguage(_ language: String, from origin: String) {
    article.metadata.language = language
    article.metadata.origins[.language] = origin
  }

  public mutating func addAuthor(_ name: String, from origin: String) {
    guard !article.metadata.authors.contains(name) else { return }
    article.metadata.authors.append(name)
    article.metadata.origins[.authors] = origin
  }

  /// Sets the date of publication, in ISO 8601.
  public mutating func setPublished(_ date: String, from origin: String) {
    article.metadata.published = date
    article.metadata.origins[.published] = origin
  }

  /// Sets the date of the last change, in ISO 8601.
  public mutating func setModified(_ date: String, from origin: String) {
    article.metadata.modified = date
    article.metadata.origins[.modified] = origin
  }

  /// Sets the name of the site.
  public mutating func setSite(_ name: String, from origin: String) {
    article.metadata.site = name
    article.metadata.origins[.site] = origin
  }

  /// Sets the address that the page calls its own; it should be absolute.
  public mutating func setCanonicalURL(_ address: String, from origin: String) {
    article.metadata.canonicalURL = address
    article.metadata.origins[.url] = origin
  }

  /// Sets the licence by its address or its name.
  public mutating func setLicence(_ licence: String, from origin: String) {
    article.metadata.licence = licence
    article.metadata.origins[.licence] = origin
  }

  public mutating func setDescription(_ text: String, from origin: String) {
    article.metadata.description = text
    article.metadata.origins[.description] = origin
  }

  public mutating func addTag(_ tag: String, from origin: String) {
    guard !article.metadata.tags.contains(tag) else { return }
    article.metadata.tags.append(tag)
    article.metadata.origins[.tags] = origin
  }

  /// Sets the address of the picture that stands for the article; it should be absolute.
  public mutating func setImage(_ address: String, from origin: String) {
    article.metadata.image = address
    article.metadata.origins[.image] = origin
  }

  /// Marks the whole document as one that is not to be written. The first reason stays.
  ///
  /// - Parameter message: the measured value and the limit, in lower case.
  public mutating func reject(_ rule: Rule, message: String) {
    guard article.rejection == nil else { return }
    article.rejection = Article.Rejection(stage: stage, rule: rule, message: message)
  }

  /// Tells the user something about the document.
  public mutating func report(
    _ severity: Diagnostic.Severity, code: String, message: String, at index: Int? = nil
  ) {
    article.diagnostics.append(
      Diagnostic(
        severity, code: code, message: message, stage: stage,
        span: index.map { article.blocks[$0].extent }))
  }

  private func cause(_ rule: Rule) -> Cause { Cause(stage: stage, rule: rule.code) }

  private mutating func record(_ span: SourceSpan, _ rule: Rule, twin: SourceSpan?, at index: Int) {
    article.removals.append(Removal(stage: stage, rule: rule, span: span, twin: twin))
    article.blocks[index].removal = article.removals.count - 1
  }
}
