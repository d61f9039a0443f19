import TextFormats

/// An element of an XML document that is small enough to be kept whole.
package struct XMLElement: Sendable, Hashable {
  /// What stands inside an element.
  package enum Node: Sendable, Hashable {
    /// Another element.
    case element(XMLElement)
    /// Characters.
    case text(String)
  }

  /// The name as written, with its prefix.
  package var name: String
  /// The attributes in the order of the document.
  package var attributes: [XMLAttribute]
  /// What stands inside.
  package var children: [Node]

  package init(_ name: String, _ attributes: [XMLAttribute] = [], _ children: [Node] = []) {
    self.name = name
    self.attributes = attributes
    self.children = children
  }

  /// The name without its prefix.
  package var localName: String { XMLElement.localName(of: name) }

  /// A name without its prefix.
  package static func localName(of name: String) -> String {
    name.split(separator: ":", maxSplits: 1).last.map(String.init) ?? name
  }

  /// The value of an attribute, by its name as written; setting `nil` takes it away.
  package subscript(attribute: String) -> String? {
    get { attributes.first { $0.name == attribute }?.value }
    set {
      let place = attributes.firstIndex { $0.name == attribute }
      switch (place, newValue) {
      case (let place?, let value?): attributes[place].value = value
      case (let place?, nil): attributes.remove(at: place)
      case (nil, let value?): attributes.append(XMLAttribute(attribute, value))
      case (nil, nil): break
      }
    }
  }

  /// The elements inside, in order.
  package var elements: [XMLElement] {
    children.compactMap { if case .element(let element) = $0 { element } else { nil } }
  }

  /// The first element inside with a local name.
  package func first(_ localName: String) -> XMLElement? {
    elements.first { $0.localName == localName }
  }

  /// All elements inside with a local name.
  package func all(_ localName: String) -> [XMLElement] {
    elements.filter { $0.localName == localName }
  }

  /// The characters inside and below, in order.
  package var text: String {
    children.map { child in
      switch child {
      case .text(let text): text
      case .element(let element): element.text
      }
    }.joined()
  }

  /// The document in UTF-8 with its declaration.
  package var document: String {
    var result = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
    write(into: &result)
    return result
  }

  /// Writes the element; its depth is limited when it is read, so this may call itself.
  private func write(into result: inout String) {
    result += "<" + name
    for attribute in attributes {
      result += " \(attribute.name)=\"\(escapedForXML(attribute.value))\""
    }
    guard !children.isEmpty else {
      result += "/>"
      return
    }
    result += ">"
    for child in children {
      switch child {
      case .text(let text): result += escapedForXML(text)
      case .element(let element): element.write(into: &result)
      }
    }
    result += "</\(name)>"
  }

  /// Reads a document whole.
  ///
  /// - Throws: ``PackageFault`` when it is not well formed or passes a limit.
  /// - Complexity: O(length of the document).
  package init(document bytes: [UInt8], part: String) throws(PackageFault) {
    let open = OpenElements()
    try scanXML(bytes, part: part) { event in open.take(event) }
    guard let root = open.root else {
      throw .broken(part: part, reason: "there is no element", line: 1, column: 1)
    }
    self = root
  }
}

/// The elements that are open while a document is read, the root first.
private final class OpenElements {
  private var stack: [XMLElement] = []
  private(set) var root: XMLElement?

  func take(_ event: XMLEvent) {
    switch event {
    case .start(let name, let attributes): stack.append(XMLElement(name, attributes))
    case .text(let text): addText(text)
    case .end:
      guard let element = stack.popLast() else { return }
      if stack.isEmpty {
        root = element
      } else {
        stack[stack.count - 1].children.append(.element(element))
      }
    }
  }

  private func addText(_ text: String) {
    guard !stack.isEmpty else { return }
    let last = stack.count - 1
    if case .text(let before)? = stack[last].children.last {
      stack[last].children[stack[last].children.count - 1] = .text(before + text)
    } else {
      stack[last].children.append(.text(text))
    }
  }
}
