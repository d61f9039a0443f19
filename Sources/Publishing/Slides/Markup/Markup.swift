import OfficePackages

/// An element with attributes in the order given.
func markup(
  _ name: String, _ attributes: KeyValuePairs<String, String> = [:], _ children: [XMLElement] = []
) -> XMLElement {
  XMLElement(
    name, attributes.map { XMLAttribute($0.key, $0.value) },
    children.map(XMLElement.Node.element))
}

/// An element with characters inside.
func markup(_ name: String, text: String) -> XMLElement { XMLElement(name, [], [.text(text)]) }

/// The namespaces of presentations.
enum Namespace {
  static let drawing = "http://schemas.openxmlformats.org/drawingml/2006/main"
  static let presentation = "http://schemas.openxmlformats.org/presentationml/2006/main"
  static let relationships =
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  static let packageRelationships =
    "http://schemas.openxmlformats.org/package/2006/relationships"
  static let contentTypes = "http://schemas.openxmlformats.org/package/2006/content-types"
  static let decorative = "http://schemas.microsoft.com/office/drawing/2017/decorative"
}

/// The root of a part of a presentation, with its namespaces.
func presentationRoot(
  _ name: String, _ attributes: KeyValuePairs<String, String> = [:], _ children: [XMLElement]
) -> XMLElement {
  var root = markup(
    name,
    [
      "xmlns:a": Namespace.drawing, "xmlns:r": Namespace.relationships,
      "xmlns:p": Namespace.presentation,
    ], children)
  for (key, value) in attributes { root[key] = value }
  return root
}
