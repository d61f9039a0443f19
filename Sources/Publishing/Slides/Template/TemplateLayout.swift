import Drawing
import OfficePackages

/// A layout of a template, with the places of its placeholders.
struct TemplateLayout {
  /// A placeholder.
  struct Holder {
    let type: String
    let index: String?
    /// In units of the file; `nil` where neither layout nor master says.
    let frame: Rect?
  }

  /// The old name of its part.
  let part: String
  /// What it is called.
  let name: String
  private let type: String
  let holders: [Holder]

  init(part: String, _ layout: XMLElement, master: XMLElement) {
    self.part = part
    name = layout.first("cSld")?["name"] ?? "?"
    type = layout["type"] ?? "cust"
    let below = Self.holders(of: master, over: [])
    holders = Self.holders(of: layout, over: below)
  }

  private static func holders(of page: XMLElement, over below: [Holder]) -> [Holder] {
    let shapes = page.first("cSld")?.first("spTree")?.all("sp") ?? []
    return shapes.compactMap { shape in
      guard let holder = shape.first("nvSpPr")?.first("nvPr")?.first("ph") else { return nil }
      let type = holder["type"] ?? "obj"
      let family =
        type == "ctrTitle" ? "title" : ["obj", "subTitle"].contains(type) ? "body" : type
      let inherited = below.first { $0.type == family }?.frame
      return Holder(
        type: type, index: holder["idx"],
        frame: shape.first("spPr")?.first("xfrm").flatMap(Self.frame) ?? inherited)
    }
  }

  private static func frame(_ transform: XMLElement) -> Rect? {
    let names = [("off", "x"), ("off", "y"), ("ext", "cx"), ("ext", "cy")]
    let numbers = names.compactMap { element, name in
      transform.first(element)?[name].flatMap(Double.init)
    }
    guard numbers.count == 4, numbers.allSatisfy({ abs($0) < 1e9 }) else { return nil }
    return Rect(x: numbers[0], y: numbers[1], width: numbers[2], height: numbers[3])
  }

  /// The title, if the layout has one.
  var title: Holder? { holders.first { $0.type == "title" } }
  var footer: Holder? { holders.first { $0.type == "ftr" } }

  private var contents: [Holder] {
    holders.filter { !["title", "ftr", "dt", "sldNum", "hdr"].contains($0.type) }
  }

  /// How well the layout suits a picture with a title; smaller is better.
  var rank: Int {
    if type == "titleOnly" { return 0 }
    guard title != nil else { return type == "blank" ? 4 : 5 }
    if contents.isEmpty { return 1 }
    return type == "obj" || type == "tx" ? 2 : 3
  }
}

extension TemplateLayout {
  /// The room for a picture between the title and the line of footers.
  func freeArea(_ size: Size) -> Rect {
    let margin = 0.04 * size.width
    let wide = title?.frame.flatMap { frame in
      frame.width > 0.5 * size.width && frame.maxY < 0.45 * size.height ? frame : nil
    }
    let left = max(0.02 * size.width, wide?.x ?? margin)
    let right = min(0.98 * size.width, wide?.maxX ?? size.width - margin)
    let top = (wide?.maxY ?? 0.14 * size.height) + 0.012 * size.height
    let footers = holders.filter { ["ftr", "dt", "sldNum"].contains($0.type) }
      .compactMap { $0.frame?.y }.filter { $0 > 0.7 * size.height }
    let bottom = min(footers.min() ?? 0.96 * size.height, 0.97 * size.height)
    let area = Rect(
      x: left, y: top, width: right - left, height: bottom - 0.006 * size.height - top)
    guard area.width > 0.4 * size.width, area.height > 0.4 * size.height else {
      return Rect(
        x: margin, y: 0.2 * size.height, width: size.width - 2 * margin,
        height: 0.74 * size.height)
    }
    return area
  }
}
