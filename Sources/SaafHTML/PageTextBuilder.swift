import SaafModel

/// Walks over the nodes of a page once and writes down its text and its blocks.
struct PageTextBuilder {
  /// A block that is not yet made, because the text is still growing.
  struct Draft {
    var kind: Block.Kind
    var depth: Int
    var start: Int
    var end: Int
    var marks: [InlineMark] = []
    var element: Int
    var isContainer = false
    /// Why its text is none of the article's.
    var aside: PageText.Aside?
  }

  var bytes: [UInt8] = []
  var drafts: [Draft] = []
  var anchors: [Source.Anchor] = []

  let markup: Markup
  let layout: PageLayout
  let title: PageTitle?
  /// The open elements that matter for what is in them.
  var frames: [Frame] = []
  /// How many containers of the article are open.
  var depth = 0

  /// The run that is being written, if it has begun.
  var run: Run?
  var pendingSpace = false
  var lineBreaks = 0
  var openMarks: [OpenMark] = []
  /// Whether the next text in code begins a line.
  var pendingLine = false
  /// How many pieces of code are open.
  var openCode = 0
  /// Pictures that wait for a place where a block can stand.
  var pictures: [Picture] = []
  /// The images that are pictures of blocks.
  var shown: Set<Int> = []
  /// How much text there was at the last picture.
  var pictureOffset = -1
  var lastPicture: PageImage?
  /// Elements whose text is none of the article's, until the run that they are in has ended.
  var asides: [(element: Int, aside: PageText.Aside)] = []

  struct Run {
    var start: Int
    var marks: [InlineMark] = []
  }

  struct Picture {
    var image: PageImage
    var node: Int
  }

  struct OpenMark {
    var kind: InlineMark.Kind
    var end: Int32
    var start: Int
  }

  init(_ markup: Markup, title: PageTitle?) {
    self.markup = markup
    self.title = title
    layout = PageLayout(markup)
    bytes.reserveCapacity(markup.buffer.count / 2)
    anchors.reserveCapacity(markup.nodes.count / 2)
    drafts.reserveCapacity(markup.nodes.count / 4)
  }

  mutating func build() {
    if case .text(let text) = title {
      bytes = text
      drafts.append(Draft(kind: .title, depth: 0, start: 0, end: text.count, element: 0))
    }
    var index = 0
    while index < markup.nodes.count {
      close(before: index)
      let node = markup.nodes[index]
      switch node.tag {
      case .text: text(index)
      case .head:
        index = Int(node.end)
        continue
      case .br: lineBreak()
      case .img: picture(index)
      case .rt where !isInParentheses(index):
        reading(index)
        index = Int(node.end)
        continue
      default:
        if let aside = aside(index, node) {
          asides.append((index, aside))
          index = Int(node.end)
          continue
        }
        open(index, node)
      }
      index += 1
    }
    close(before: Int.max)
    flush()
  }
}
