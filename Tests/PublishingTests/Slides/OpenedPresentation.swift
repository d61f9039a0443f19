import Drawing
import OfficePackages
import Publishing

/// The parts of a presentation that was written, read back.
struct OpenedPresentation {
  let parts: [String: [UInt8]]
  let names: [String]

  init(_ bytes: [UInt8]) throws {
    var reader = try PackageReader(bytes)
    var parts: [String: [UInt8]] = [:]
    for name in reader.names { parts[name] = try reader.contents(of: name) }
    self.parts = parts
    names = reader.names
  }

  init(of scene: Scene, template: PresentationTemplate? = nil) throws {
    try self.init(
      presentation(of: [PresentationSlide(scene: scene)], title: "A title", template: template)
        .bytes)
  }

  func document(_ name: String) throws -> XMLElement {
    try XMLElement(document: parts[name] ?? [], part: name)
  }

  func slide(_ number: Int = 1) throws -> XMLElement {
    try document("ppt/slides/slide\(number).xml")
  }

  func text(_ name: String) -> String { String(decoding: parts[name] ?? [], as: UTF8.self) }
}

extension XMLElement {
  /// Every element below, from the top of the document.
  var everything: [XMLElement] { [self] + elements.flatMap(\.everything) }

  func every(_ name: String) -> [XMLElement] { everything.filter { $0.name == name } }

  /// The name and id element of a shape, group or connector.
  var naming: XMLElement? {
    elements.lazy.compactMap { head in
      head.name.hasPrefix("p:nv") ? head.first("cNvPr") : nil
    }.first
  }

  /// The text of a shape, a space for each line break.
  var words: String {
    every("a:p").map { paragraph in
      paragraph.elements.map { $0.name == "a:br" ? " " : $0.first("t")?.text ?? "" }.joined()
    }.joined(separator: "\n")
  }
}

/// Scenes made by hand, so that every number in a test can be seen in it.
enum HandScene {
  static let ink = Color(0x111827)

  static func text(
    _ words: String, _ x: Double, _ y: Double, subject: String? = nil, part: Scene.Part? = nil
  ) -> Scene.Item {
    Scene.Item(
      .text(words, at: Point(x, y), style: TextStyle(22, color: ink)),
      part == nil ? .label : .frame,
      subject: subject, part: part)
  }

  static func pill(_ rect: Rect, _ name: String, subject: String) -> [Scene.Item] {
    [
      Scene.Item(
        .rectangle(
          rect, radius: rect.height / 2, fill: .init(0xFFFFFF),
          stroke: Stroke(Color(0x0072B2), width: 2)), .node, subject: subject),
      Scene.Item(
        .circle(
          center: Point(rect.x + 20, rect.center.y), radius: 7, fill: Color(0x0072B2), stroke: nil),
        .ornament),
      text(name, rect.x + 37, rect.center.y + 8, subject: subject),
    ]
  }

  static func tie(_ path: Path, _ subject: String) -> Scene.Item {
    Scene.Item(
      .path(path, fill: nil, stroke: Stroke(Color(0x4B5563), width: 3.8)), .tie, subject: subject)
  }

  static func line(_ start: Point, _ end: Point) -> Path {
    Path(start: start, segments: [.line(end)])
  }

  static let left = Rect(x: 100, y: 300, width: 240, height: 42)
  static let right = Rect(x: 800, y: 500, width: 240, height: 42)

  /// Two people and a straight tie from the right end of the one to the left end of the other.
  static func pair(names: (String, String) = ("Ana Silva", "Ben Okafor")) -> Scene {
    var scene = Scene(
      size: Size(1920, 1080), background: Color(0xFFFFFF), title: "Two people",
      description: "Who works with whom.")
    scene.items = [
      text("Two people", 64, 96, part: .title), text("A line joins them", 64, 138, part: .subtitle),
      text("Source: a test · sharing: team", 64, 1046, part: .source),
    ]
    scene.items.append(
      tie(line(Point(left.maxX, left.center.y), Point(right.x, right.center.y)), "id-7—id-9"))
    scene.items += pill(left, names.0, subject: "id-7") + pill(right, names.1, subject: "id-9")
    scene.names = Scene.Names(people: ["id-7": names.0, "id-9": names.1])
    return scene
  }
}
