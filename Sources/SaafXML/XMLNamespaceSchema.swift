internal import CLibXML2

extension XMLLibrary {
  /// Declarations for the `xml:` attributes, after the schema that the W3C publishes.
  fileprivate static let xmlNamespaceDeclarations: StaticString = """
    <?xml version="1.0" encoding="UTF-8"?>
    <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"
      targetNamespace="http://www.w3.org/XML/1998/namespace" xml:lang="en">
      <xs:attribute name="lang">
        <xs:simpleType>
          <xs:union memberTypes="xs:language">
            <xs:simpleType>
              <xs:restriction base="xs:string"><xs:enumeration value=""/></xs:restriction>
            </xs:simpleType>
          </xs:union>
        </xs:simpleType>
      </xs:attribute>
      <xs:attribute name="space">
        <xs:simpleType>
          <xs:restriction base="xs:NCName">
            <xs:enumeration value="default"/>
            <xs:enumeration value="preserve"/>
          </xs:restriction>
        </xs:simpleType>
      </xs:attribute>
      <xs:attribute name="base" type="xs:anyURI"/>
      <xs:attribute name="id" type="xs:ID"/>
    </xs:schema>
    """

  /// Answers requests for the W3C's schema of the XML namespace from memory.
  ///
  /// Every XSD with `xml:lang` imports it. The callback claims that one address and no other, so
  /// that other users of libxml2 in the process see no difference.
  static func serveXMLNamespaceSchema() {
    xmlRegisterDefaultInputCallbacks()
    let registered = xmlRegisterInputCallbacks(
      { name in
        guard let name else { return 0 }
        return String(cString: name) == XMLLibrary.xmlNamespaceSchema.description ? 1 : 0
      },
      { _ in
        let offset = UnsafeMutablePointer<Int>.allocate(capacity: 1)
        offset.initialize(to: 0)
        return UnsafeMutableRawPointer(offset)
      },
      { context, buffer, length in
        guard let context, let buffer, length > 0 else { return -1 }
        let offset = context.assumingMemoryBound(to: Int.self)
        let text = XMLLibrary.xmlNamespaceDeclarations
        let count = min(Int(length), text.utf8CodeUnitCount - offset.pointee)
        let source = UnsafeRawPointer(text.utf8Start + offset.pointee)
        UnsafeMutableRawPointer(buffer).copyMemory(from: source, byteCount: count)
        offset.pointee += count
        return Int32(count)
      },
      { context in
        context?.assumingMemoryBound(to: Int.self).deallocate()
        return 0
      })
    precondition(registered >= 0, "libxml2 has no room for an input callback")
  }
}
