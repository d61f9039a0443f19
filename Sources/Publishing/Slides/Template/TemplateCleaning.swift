import OfficePackages

/// Takes out of a master, layout or theme what leads to parts that are left behind, and what acts when
/// somebody clicks or time passes.
struct TemplateCleaning {
  private let kept: Set<String>
  private static let acting: Set<String> = [
    "hlinkClick", "hlinkHover", "hlinkMouseOver", "timing", "transition", "custDataLst", "controls",
    "oleObj", "contentPart",
  ]

  /// - Parameter kept: The ids of the relationships that stay.
  init(keeping kept: Set<String>) { self.kept = kept }

  /// A document without them.
  ///
  /// Its depth was limited when it was read, so this may call itself.
  func cleaned(_ root: XMLElement) -> XMLElement {
    cleaned(root, prefixes: []) ?? XMLElement(root.name, root.attributes)
  }

  private func cleaned(_ element: XMLElement, prefixes outer: Set<String>) -> XMLElement? {
    guard !Self.acting.contains(element.localName) else { return nil }
    var prefixes = outer
    for attribute in element.attributes where attribute.value == Namespace.relationships {
      if attribute.name.hasPrefix("xmlns:") { prefixes.insert(String(attribute.name.dropFirst(6))) }
    }
    let leadsAway = element.attributes.contains { attribute in
      guard let colon = attribute.name.firstIndex(of: ":") else { return false }
      return prefixes.contains(String(attribute.name[..<colon])) && !attribute.value.isEmpty
        && !kept.contains(attribute.value)
    }
    guard !leadsAway else { return nil }
    var result = element
    result.children = element.children.compactMap { child in
      switch child {
      case .text: child
      case .element(let inner): cleaned(inner, prefixes: prefixes).map(XMLElement.Node.element)
      }
    }
    // A picture without its file would be drawn as a fault.
    let isEmptyPicture =
      element.localName == "pic" && element.descendant("blip") != nil
      && result.descendant("blip") == nil
    return isEmptyPicture ? nil : result
  }
}

extension XMLElement {
  /// The first element with a local name, here or below.
  func descendant(_ localName: String) -> XMLElement? {
    if self.localName == localName { return self }
    for child in elements {
      if let found = child.descendant(localName) { return found }
    }
    return nil
  }
}
