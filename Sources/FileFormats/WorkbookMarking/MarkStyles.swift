import OfficePackages

/// The looks of a workbook, to which marks and new sheets add theirs; every look that was there stays.
struct MarkStyles {
  private(set) var root: XMLElement
  private let prefix: String
  private var fills: [String: Int] = [:]
  private var clones: [[Int]: Int] = [:]
  private var added: [String: Int] = [:]
  private var line: Int?

  /// Takes the part with the looks; `nil` for a workbook without one.
  init(_ root: XMLElement?, namespace: String) {
    self.root = root ?? Self.plain(namespace)
    prefix = String(self.root.name.dropLast(self.root.localName.count))
  }

  /// The fewest looks a workbook can have.
  private static func plain(_ namespace: String) -> XMLElement {
    func list(_ name: String, _ items: [XMLElement]) -> XMLElement.Node {
      .element(
        XMLElement(
          name, [XMLAttribute("count", String(items.count))], items.map { .element($0) }))
    }
    let none = [XMLAttribute("numFmtId", "0"), XMLAttribute("fontId", "0")]
    let look = none + [XMLAttribute("fillId", "0"), XMLAttribute("borderId", "0")]
    func fill(_ type: String) -> XMLElement {
      XMLElement(
        "fill", [], [.element(XMLElement("patternFill", [XMLAttribute("patternType", type)]))])
    }
    let font = XMLElement(
      "font", [],
      [
        .element(XMLElement("sz", [XMLAttribute("val", "11")])),
        .element(XMLElement("name", [XMLAttribute("val", "Calibri")])),
      ])
    return XMLElement(
      "styleSheet", [XMLAttribute("xmlns", namespace)],
      [
        list("fonts", [font]), list("fills", [fill("none"), fill("gray125")]),
        list("borders", [XMLElement("border")]), list("cellStyleXfs", [XMLElement("xf", look)]),
        list("cellXfs", [XMLElement("xf", look + [XMLAttribute("xfId", "0")])]),
      ])
  }

  /// The look of another with a fill instead of its own.
  ///
  /// - Parameters:
  ///   - look: The number of the look; one that is not there counts as the first.
  ///   - color: The fill as `RRGGBB`.
  /// - Returns: The number of the new look.
  mutating func look(_ look: Int, filledWith color: String) -> Int {
    let fill = fillNumber(color)
    if let known = clones[[look, fill]] { return known }
    let looks = root.first("cellXfs")?.all("xf") ?? []
    var clone =
      looks.indices.contains(look) ? looks[look] : looks.first ?? XMLElement(prefix + "xf")
    clone["fillId"] = String(fill)
    clone["applyFill"] = "1"
    let number = append(clone, to: "cellXfs")
    clones[[look, fill]] = number
    return number
  }

  /// The looks that marks gave cells, here and in earlier copies.
  var ofMarks: Set<Int> {
    let fills = root.first("fills")?.all("fill") ?? []
    let ours = Set(
      fills.indices.filter { place in
        let color = fills[place].first("patternFill")?.first("fgColor")?["rgb"]?.uppercased()
        return color == "FF" + MarkColor.error || color == "FF" + MarkColor.warning
      })
    let looks = root.first("cellXfs")?.all("xf") ?? []
    return Set(
      looks.indices.filter { looks[$0]["fillId"].flatMap { Int($0) }.map(ours.contains) == true })
  }

  /// The look of another without a fill.
  mutating func unfilled(_ look: Int) -> Int {
    if let known = clones[[look, 0]] { return known }
    let looks = root.first("cellXfs")?.all("xf") ?? []
    guard looks.indices.contains(look) else { return look }
    var clone = looks[look]
    clone["fillId"] = "0"
    let number = append(clone, to: "cellXfs")
    clones[[look, 0]] = number
    return number
  }

  /// A look of a new sheet.
  mutating func look(_ look: AddedLook) -> Int {
    if let known = added[look.rawValue] { return known }
    var font = XMLElement(prefix + "font")
    func add(_ name: String, _ attribute: String, _ value: String) {
      font.children.append(
        .element(XMLElement(prefix + name, [XMLAttribute(attribute, value)])))
    }
    if look.isBold { font.children.append(.element(XMLElement(prefix + "b"))) }
    if look == .link { font.children.append(.element(XMLElement(prefix + "u"))) }
    add("sz", "val", look == .title ? "16" : "11")
    add("color", "rgb", "FF" + look.inkColor)
    add("name", "val", "Calibri")
    add("family", "val", "2")
    let alignment = XMLElement(
      prefix + "alignment",
      [XMLAttribute("vertical", "center")]
        + (look.isWrapped ? [XMLAttribute("wrapText", "1")] : []))
    let item = XMLElement(
      prefix + "xf",
      [
        XMLAttribute("numFmtId", "0"), XMLAttribute("fontId", String(append(font, to: "fonts"))),
        XMLAttribute("fillId", look.fillColor.map { String(fillNumber($0)) } ?? "0"),
        XMLAttribute("borderId", look.isWrapped ? String(lineNumber()) : "0"),
        XMLAttribute("xfId", "0"), XMLAttribute("applyFont", "1"), XMLAttribute("applyFill", "1"),
        XMLAttribute("applyBorder", "1"), XMLAttribute("applyAlignment", "1"),
      ], [.element(alignment)])
    let number = append(item, to: "cellXfs")
    added[look.rawValue] = number
    return number
  }

  /// A thin line below.
  private mutating func lineNumber() -> Int {
    if let line { return line }
    let color = XMLElement(prefix + "color", [XMLAttribute("rgb", "FFD0D7DE")])
    let bottom = XMLElement(
      prefix + "bottom", [XMLAttribute("style", "thin")], [.element(color)])
    let border = XMLElement(
      prefix + "border", [],
      ["left", "right", "top"].map { .element(XMLElement(prefix + $0)) }
        + [.element(bottom), .element(XMLElement(prefix + "diagonal"))])
    let number = append(border, to: "borders")
    line = number
    return number
  }

  private mutating func fillNumber(_ color: String) -> Int {
    if let known = fills[color] { return known }
    let pattern = XMLElement(
      prefix + "patternFill", [XMLAttribute("patternType", "solid")],
      [
        .element(XMLElement(prefix + "fgColor", [XMLAttribute("rgb", "FF" + color)])),
        .element(XMLElement(prefix + "bgColor", [XMLAttribute("indexed", "64")])),
      ])
    let number = append(XMLElement(prefix + "fill", [], [.element(pattern)]), to: "fills")
    fills[color] = number
    return number
  }

  /// Adds an item to one of the lists.
  ///
  /// - Returns: Its number.
  private mutating func append(_ item: XMLElement, to list: String) -> Int {
    for place in root.children.indices {
      guard case .element(var element) = root.children[place], element.localName == list else {
        continue
      }
      let number = element.elements.count
      element.children.append(.element(item))
      element["count"] = String(number + 1)
      root.children[place] = .element(element)
      return number
    }
    // A list that is missing stands where the scheme wants it: after those that come before it.
    let order = ["numFmts", "fonts", "fills", "borders", "cellStyleXfs", "cellXfs"]
    let before = order.prefix { $0 != list } + [list]
    let place =
      root.children.lastIndex { node in
        if case .element(let element) = node { before.contains(element.localName) } else { false }
      }.map { $0 + 1 } ?? 0
    let element = XMLElement(
      prefix + list, [XMLAttribute("count", "1")], [.element(item)])
    root.children.insert(.element(element), at: place)
    return 0
  }
}

/// How cells of new sheets look.
enum AddedLook: String {
  // From the top of a sheet down.
  case title, note, header, plain, input, link, error, warning

  /// Whether long texts take several lines; headings run over the empty cells beside them.
  var isWrapped: Bool { self != .title && self != .note }

  var isBold: Bool { self == .title || self == .header }

  var inkColor: String {
    switch self {
    case .title: "1F3A5F"
    case .note: "595959"
    case .header: "FFFFFF"
    case .link: "0563C1"
    case .plain, .input, .error, .warning: "000000"
    }
  }

  var fillColor: String? {
    switch self {
    case .header: "1F3A5F"
    case .error: MarkColor.error
    case .warning: MarkColor.warning
    case .input: "EAF2FB"
    case .title, .note, .plain, .link: nil
    }
  }
}

/// The fills of marked cells.
enum MarkColor {
  /// Light red.
  static let error = "FFC9C7"
  /// Amber.
  static let warning = "FFE08A"
}
