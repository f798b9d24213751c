import SaafModel
import SaafText

/// Finds the captions that no `<figcaption>` marks.
///
/// A caption in a figure stays with it. Others read like paragraphs of the article, and break it up:
/// what tells them is what they are called, and that they stand alone with a picture. A name by itself
/// tells little, as styles of small print have it, too.
struct NamedCaptions {
  /// The longest caption, in bytes.
  private static let longest = 600
  /// How far above a block the element may be that is called a caption.
  private static let mostSteps = 2
  /// The most blocks that stand with the picture: the text, whom it is by, and both once more, cut.
  private static let mostBlocks = 4

  private let features: PageFeatures

  init(_ features: PageFeatures) { self.features = features }

  /// Whether a block is one.
  ///
  /// - Complexity: O(*n*) in the number of nodes that stand with the picture.
  func contain(_ block: PageBlock) -> Bool {
    guard block.bytes <= NamedCaptions.longest, let named = nearestNamed(block.element) else {
      return false
    }
    if holdsPicture(named) { return true }
    let parent = Int(features.markup.nodes[named].parent)
    return parent > 0 && holdsPicture(parent)
  }

  /// The element called a caption that a block stands in, or that all of the block's text stands in.
  private func nearestNamed(_ element: Int) -> Int? {
    if let inner = namedWithin(element) { return inner }
    var node = element
    for _ in 0...NamedCaptions.mostSteps where node > 0 {
      if isNamed(node) { return node }
      node = Int(features.markup.nodes[node].parent)
    }
    return nil
  }

  /// The element called a caption that all texts of another stand in.
  private func namedWithin(_ element: Int) -> Int? {
    guard features.blockCount(in: element) <= NamedCaptions.mostBlocks else { return nil }
    let nodes = features.markup.nodes
    let end = Int(nodes[element].end)
    guard let text = firstText(in: element..<end) else { return nil }
    var named = Int(nodes[text].parent)
    while named > element, !isNamed(named) { named = Int(nodes[named].parent) }
    guard named > element, firstText(in: Int(nodes[named].end)..<end) == nil else { return nil }
    return named
  }

  /// The first text of some nodes that is more than white space.
  private func firstText(in range: Range<Int>) -> Int? {
    let markup = features.markup
    return range.first { node in
      markup.nodes[node].isText && markup.text(of: node).contains { $0 > 0x20 }
    }
  }

  /// Whether there is a picture in an element, and no more text than a caption has.
  private func holdsPicture(_ element: Int) -> Bool {
    guard features.blockCount(in: element) <= NamedCaptions.mostBlocks else { return false }
    let nodes = features.markup.nodes
    return nodes[element..<Int(nodes[element].end)].contains { node in
      switch node.tag {
      case .img, .picture, .video: true
      default: false
      }
    }
  }

  private func isNamed(_ element: Int) -> Bool {
    guard let value = features.markup.value(.class, of: element) else { return false }
    return value.withUnsafeBufferPointer { value in
      NameWords(value).contains { word in
        word.count <= 16 && NamedCaptions.names[word.low, word.high] != nil
      }
    }
  }

  /// What pages call a caption, in English and other languages.
  private static let names = NameTable<Bool>(
    ("caption captions cutline figcaption bildunterschrift bildtext legende legenda leyenda "
      + "epigrafe didascalia onderschrift kuvateksti podpis popisek")
      .split(separator: " ").map { (String($0), true) })
}
