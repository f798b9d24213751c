internal import CLibXML2
public import SaafModel

/// A page as a tree of libxml2, for XPath; made only for pages that are asked.
///
/// Elements and attributes have their names in lower case and no namespaces. What a reader leaves out
/// of the markup is not there: scripts, styles, drawings, comments.
public final class MarkupTree {
  let document: xmlDocPtr

  /// Takes a page over, node by node, without recursion.
  ///
  /// - Complexity: O(*n*) in the number of nodes and bytes.
  public init(_ markup: Markup) {
    guard let document = htmlNewDocNoDtD(nil, nil) else { preconditionFailure("out of memory") }
    self.document = document
    let root = UnsafeMutableRawPointer(document).assumingMemoryBound(to: xmlNode.self)
    var pointers: [xmlNodePtr?] = Array(repeating: nil, count: markup.nodes.count)
    for (index, node) in markup.nodes.enumerated() {
      let parent = node.parent < 0 ? root : pointers[Int(node.parent)]
      guard let parent, let made = make(index, markup) else { continue }
      made.pointee._private = UnsafeMutableRawPointer(bitPattern: index + 1)
      MarkupTree.append(made, to: parent)
      pointers[index] = made
    }
  }

  deinit { xmlFreeDoc(document) }

  /// The index of a node in ``Markup/nodes``.
  static func index(of node: xmlNodePtr) -> Int? {
    node.pointee._private.map { Int(bitPattern: $0) - 1 }
  }

  private func make(_ index: Int, _ markup: Markup) -> xmlNodePtr? {
    if markup.nodes[index].isText {
      return markup.text(of: index).withUnsafeBufferPointer {
        xmlNewDocTextLen(document, $0.baseAddress, Int32($0.count))
      }
    }
    let tag = markup.nodes[index].tag
    let name =
      tag == .other
      ? Array((markup.otherNames[index] ?? "").utf8) + [0] : MarkupTree.names[Int(tag.rawValue)]
    guard let element = xmlNewDocNode(document, nil, name, nil) else { return nil }
    for attribute in markup.attributes(of: index) {
      let name =
        attribute.name == .other
        ? Array(markup.name(of: attribute)) : Array(attribute.name.spelling.utf8)
      xmlNewProp(element, name + [0], Array(markup.value(of: attribute)) + [0])
    }
    return element
  }

  /// Links a node as the last child. libxml2's own function would join neighbouring texts.
  private static func append(_ node: xmlNodePtr, to parent: xmlNodePtr) {
    node.pointee.parent = parent
    node.pointee.prev = parent.pointee.last
    if let last = parent.pointee.last {
      last.pointee.next = node
    } else {
      parent.pointee.children = node
    }
    parent.pointee.last = node
  }

  /// The names of the elements that HTML knows, by number, each with a zero at its end.
  private static let names = Tag.allCases.map { Array(String(describing: $0).utf8) + [0] }
}
