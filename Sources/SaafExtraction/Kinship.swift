import SaafModel

/// How the nodes of a page are related to one of them: over which element, and how far from it.
struct Kinship {
  /// How many steps the nearest common element is above the one.
  private(set) var up: [UInt8]
  /// How many steps it is above each node.
  private(set) var down: [UInt8]

  /// - Complexity: O(*n*) in the number of nodes.
  init(to element: Int, in markup: Markup) {
    up = Array(repeating: 255, count: markup.nodes.count)
    down = Array(repeating: 255, count: markup.nodes.count)
    var ancestor = element
    var steps: UInt8 = 0
    while ancestor >= 0, ancestor < markup.nodes.count {
      up[ancestor] = steps
      down[ancestor] = 0
      steps = steps == 254 ? 254 : steps + 1
      ancestor = Int(markup.nodes[ancestor].parent)
    }
    for index in markup.nodes.indices where down[index] != 0 {
      let parent = Int(markup.nodes[index].parent)
      guard parent >= 0 else { continue }
      up[index] = up[parent]
      down[index] = down[parent] == 255 ? 255 : down[parent] + 1
    }
  }
}
