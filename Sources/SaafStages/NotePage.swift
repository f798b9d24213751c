import Foundation
import SaafModel
import SaafText

/// The links of a page to places in it, and which of them are the signs of notes.
struct NotePage {
  /// A link from one block to another of the same page.
  struct Link: Equatable {
    var block: Int
    /// The bytes of the block's text.
    var range: Range<Int>
    /// The element that is meant.
    var element: Int
    /// The block that the element is in, or that is in it.
    var target: Int
    var id: String
  }

  private let blocks: [Block]
  private let markup: Markup
  private let links: [Int: [Link]]
  private let pairs: Set<Pair>

  /// That a block has a link to another.
  private struct Pair: Hashable {
    var from: Int
    var to: Int
  }

  /// - Returns: `nil` for a page without links of this kind.
  /// - Complexity: O(*n*) in the number of nodes, blocks and marks.
  init?(_ article: Article, _ markup: Markup) {
    blocks = article.blocks
    self.markup = markup
    var wanted: [(block: Int, range: Range<Int>, id: [UInt8])] = []
    for index in blocks.indices where blocks[index].isKept {
      for mark in blocks[index].run?.marks ?? [] {
        guard case .link(let href) = mark.kind, href.utf8.first == 0x23 else { continue }
        let id = String(href.dropFirst())
        wanted.append((index, mark.range, Array((id.removingPercentEncoding ?? id).utf8)))
      }
    }
    guard !wanted.isEmpty else { return nil }
    let elements = NotePage.elements(named: Set(wanted.map { $0.id[...] }), markup)
    let places = NotePage.Places(article, markup)
    var links: [Int: [Link]] = [:]
    var targets: [Int: Int?] = [:]
    for (block, range, id) in wanted {
      guard let element = elements[id[...]] else { continue }
      let known = targets[element] ?? places.block(of: element)
      targets[element] = .some(known)
      guard let target = known else { continue }
      links[block, default: []].append(
        Link(
          block: block, range: range, element: element, target: target,
          id: String(decoding: id, as: UTF8.self)))
    }
    guard !links.isEmpty else { return nil }
    self.links = links
    pairs = Set(links.values.joined().map { Pair(from: $0.block, to: $0.target) })
  }

  func links(from block: Int) -> [Link] { links[block] ?? [] }

  /// The elements that fragments name (HTML Living Standard, section 7.4.6.4).
  private static func elements(
    named ids: Set<ArraySlice<UInt8>>, _ markup: Markup
  ) -> [ArraySlice<UInt8>: Int] {
    var elements: [ArraySlice<UInt8>: Int] = [:]
    for node in markup.nodes.indices where !markup.nodes[node].isText {
      for attribute in markup.attributes(of: node)
      where attribute.name == .id || attribute.name == .name && markup.nodes[node].tag == .a {
        let id = markup.value(of: attribute)
        if ids.contains(id), elements[id] == nil { elements[id] = node }
      }
    }
    return elements
  }

  // MARK: Notes

  /// The links that are signs of notes, in the order of the page.
  var signs: [Link] {
    let all = links.values.joined().sorted {
      ($0.block, $0.range.lowerBound) < ($1.block, $1.range.lowerBound)
    }
    var isInNote: Set<Int> = []
    var isNote: [Pair: Bool] = [:]
    return all.filter { link in
      guard link.block < link.target, !isInNote.contains(link.block), isShort(link) else {
        return false
      }
      let pair = Pair(from: link.block, to: link.element)
      let known =
        isNote[pair] ?? (canBeNote(link.target) && (isMutual(link) || isNamedNote(link.element)))
      isNote[pair] = known
      guard known else { return false }
      isInNote.formUnion(link.target..<end(of: link.target))
      return true
    }
  }

  /// The most blocks that a note has.
  private static let longestNote = 64

  /// The index after the last block of a note.
  func end(of index: Int) -> Int {
    var end = index + 1
    while end < min(blocks.count, index + NotePage.longestNote),
      blocks[end].depth > blocks[index].depth
    { end += 1 }
    return end
  }

  private func isMutual(_ link: Link) -> Bool {
    (link.target..<end(of: link.target)).contains {
      pairs.contains(Pair(from: $0, to: link.block))
    }
  }

  private func canBeNote(_ index: Int) -> Bool {
    let block = blocks[index]
    guard block.isKept else { return false }
    switch block.kind {
    case .item, .paragraph, .definition, .note: return true
    default: return false
    }
  }

  /// The longest sign, in bytes: `[note 12]` in most scripts.
  private static let longestSign = 24

  /// Whether a link is as short as the signs of notes are.
  private func isShort(_ link: Link) -> Bool {
    guard let text = blocks[link.block].run?.bytes[link.range], text.count <= Self.longestSign
    else { return false }
    return text.count { $0 == 0x20 } <= 1
  }

  /// Whether the markup calls an element, or one of the three around it, a note.
  private func isNamedNote(_ element: Int) -> Bool {
    var node = element
    for _ in 0..<4 where node > 0 {
      for attribute in markup.attributes(of: node) {
        let value = markup.value(of: attribute)
        switch attribute.name {
        case .role where NotePage.roles.contains(String(decoding: value, as: UTF8.self)),
          .epubType where NotePage.types.contains(String(decoding: value, as: UTF8.self)):
          return true
        case .class, .id:
          if value.prefix(200).split(separator: 0x20).contains(where: isNoteName) { return true }
        default: break
        }
      }
      node = Int(markup.nodes[node].parent)
    }
    return false
  }

  private func isNoteName(_ name: ArraySlice<UInt8>) -> Bool {
    let name = String(decoding: name, as: UTF8.self).lowercased()
    return NotePage.names.contains(name) || NotePage.prefixes.contains { name.hasPrefix($0) }
  }

  private static let roles: Set<String> = ["doc-footnote", "doc-endnote", "doc-endnotes"]
  private static let types: Set<String> = [
    "footnote", "footnotes", "endnote", "endnotes", "rearnote", "rearnotes", "note",
  ]
  private static let names: Set<String> = [
    "footnote", "footnotes", "endnote", "endnotes", "references", "reflist", "mw-references",
  ]
  private static let prefixes = [
    "cite_note", "fn:", "fn-", "footnote-", "_ftn", "_edn", "wp-block-footnotes",
  ]

  /// Whether a byte of UTF-8 begins a letter or a digit, and not an arrow or another sign: those
  /// begin with E2.
  static func isWordByte(_ byte: UInt8) -> Bool {
    (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 || (0xC3...0xDF).contains(byte)
      || byte == 0xE0 || byte == 0xE1 || (0xE3...0xEE).contains(byte)
  }

  // MARK: Places

  /// Finds the blocks of elements.
  private struct Places {
    /// The first block of each node; −1 for none.
    private var first: [Int]
    private let markup: Markup

    init(_ article: Article, _ markup: Markup) {
      self.markup = markup
      first = Array(repeating: -1, count: markup.nodes.count)
      for index in article.blocks.indices where article.blocks[index].isKept {
        let element = Int(markup.elements[index])
        if article.blocks[index].run != nil, first[element] < 0 { first[element] = index }
      }
    }

    /// The first block in an element, else the block that the element stands in.
    func block(of element: Int) -> Int? {
      var inner = element
      while inner < Int(markup.nodes[element].end) {
        if first[inner] >= 0 { return first[inner] }
        inner += 1
      }
      var outer = Int(markup.nodes[element].parent)
      while outer >= 0 {
        if first[outer] >= 0 { return first[outer] }
        outer = Int(markup.nodes[outer].parent)
      }
      return nil
    }
  }
}
