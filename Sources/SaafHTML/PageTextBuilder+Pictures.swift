import SaafModel

extension PageTextBuilder {
  /// Takes an image that belongs to the text, to be shown where a block can stand.
  mutating func picture(_ node: Int) {
    guard !shown.contains(node), let image = PageImage(ofContent: node, in: markup) else { return }
    // What a page shows without scripts is the same picture again.
    let isAgain = pictureOffset == bytes.count && (isWithoutScripts(node) || image == lastPicture)
    guard !isAgain else { return }
    pictureOffset = bytes.count
    lastPicture = image
    pictures.append(Picture(image: image, node: node))
    showPictures()
  }

  func isWithoutScripts(_ node: Int) -> Bool {
    frames.contains { markup.nodes[$0.element].tag == .noscript }
  }

  /// Makes blocks of the pictures that wait, unless one would tear a text or stand in something that
  /// is not there yet.
  mutating func showPictures() {
    guard !pictures.isEmpty, run == nil else { return }
    if let innermost {
      switch frames[innermost].role {
      case .item, .definition, .quote: guard frames[innermost].isWritten else { return }
      default: return
      }
    }
    for picture in pictures where shown.insert(picture.node).inserted {
      drafts.append(
        Draft(
          kind: .figure(source: picture.image.source, alternative: picture.image.alternative),
          depth: depth, start: bytes.count, end: bytes.count, element: picture.node,
          isContainer: true))
    }
    pictures.removeAll()
  }

  /// The picture of a figure: the first image that has an address.
  func picture(of figure: Int) -> Int? {
    (figure..<Int(markup.nodes[figure].end)).first {
      markup.nodes[$0].tag == .img && PageImage($0, in: markup) != nil
    }
  }

  /// The picture that a caption is about, for the first text of the caption only.
  mutating func takePicture() -> Int? {
    for frame in frames.reversed() {
      guard case .figure(let image) = frame.role else { continue }
      guard let image, shown.insert(image).inserted else { return nil }
      return image
    }
    return nil
  }
}
