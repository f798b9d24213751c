import SaafText

/// A page without what is no text of it: scripts, styles, drawings and comments.
///
/// They are most of a page's bytes, and what a parser spends most of its time on. Taking them out
/// first also keeps their contents from leaking into the text: libxml2 believes a `<script>` inside
/// a comment, and what looks like a tag inside a script. What it would drop of the text itself, a
/// `<` that begins no tag, is escaped, and references that it does not know are replaced.
///
/// The borders are those of the HTML Living Standard (section 13.2.5, tokenization), but for one
/// thing: a comment that nothing ends does not swallow the rest of the page.
struct ScrubbedPage {
  /// What is left, for the parser.
  private(set) var bytes: [UInt8] = []
  /// The contents of `<script type="application/ld+json">`.
  private(set) var linkedData: [[UInt8]] = []
  /// What was found that costs content, by its place in the page.
  private(set) var faults: [Fault] = []
  /// Where the parts of ``bytes`` come from, by place.
  private var pieces: [(start: Int, origin: Int)] = []

  struct Fault: Equatable {
    enum Kind: Equatable {
      /// A script or style that no end tag ends: the rest of the page is its content.
      case unclosed(element: String)
      /// A tag with more attributes than any page needs: those beyond were left out.
      case tooManyAttributes
    }
    var kind: Kind
    /// The offset in the page.
    var offset: Int
  }

  /// - Complexity: O(*n*) in the number of bytes.
  init(_ page: [UInt8]) {
    bytes.reserveCapacity(page.count)
    var scanner = TagScanner(page)
    var copied = 0
    while let start = scanner.nextTag() {
      switch scanner.token(at: start) {
      case .tag(let end):
        scanner.position = end
      case .crowdedTag(let cut, let end):
        faults.append(Fault(kind: .tooManyAttributes, offset: start))
        keep(page, copied..<cut)
        copied = end - 1
        scanner.position = end
      case .hidden(let end):
        keep(page, copied..<start)
        copied = end
        scanner.position = end
      case .linkedData(let content, let end):
        keep(page, copied..<start)
        linkedData.append(Array(page[content]))
        copied = end
        scanner.position = end
      case .unclosed(let element):
        faults.append(Fault(kind: .unclosed(element: element), offset: start))
        keep(page, copied..<start)
        copied = page.count
        scanner.position = page.count
      case .text:
        keep(page, copied..<start)
        bytes += Array("&lt;".utf8)
        copied = start + 1
        scanner.position = start + 1
      case .openQuote(let quote, let end):
        // Nothing closes it; without it the tag ends where it should.
        keep(page, copied..<quote)
        copied = quote + 1
        scanner.position = end
      }
    }
    keep(page, copied..<page.count)
  }

  /// Finds the places of bytes that come in ascending order.
  struct Places {
    fileprivate let pieces: [(start: Int, origin: Int)]
    private var next = 0

    fileprivate init(_ pieces: [(start: Int, origin: Int)]) { self.pieces = pieces }

    /// The offset in the page of a byte of ``ScrubbedPage/bytes``.
    mutating func origin(of offset: Int) -> Int {
      while next < pieces.count, pieces[next].start <= offset { next += 1 }
      guard next > 0 else { return offset }
      return pieces[next - 1].origin + max(0, offset - pieces[next - 1].start)
    }
  }

  var places: Places { Places(pieces) }

  /// Keeps a part of the page, with the references in it that the parser does not know replaced.
  private mutating func keep(_ page: [UInt8], _ range: Range<Int>) {
    var start = range.lowerBound
    while let reference = NamedReferences.first(in: page, start..<range.upperBound) {
      copy(page, start..<reference.range.lowerBound)
      pieces.append((bytes.count, reference.range.lowerBound))
      bytes += reference.replacement
      start = reference.range.upperBound
    }
    copy(page, start..<range.upperBound)
  }

  private mutating func copy(_ page: [UInt8], _ range: Range<Int>) {
    guard !range.isEmpty else { return }
    pieces.append((bytes.count, range.lowerBound))
    bytes += page[range]
  }
}
