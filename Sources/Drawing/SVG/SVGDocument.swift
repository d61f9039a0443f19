import TextFormats

extension Scene {
  /// The picture as an SVG document in UTF-8.
  ///
  /// Only `rect`, `circle`, `path`, `text` and `g` are used, with a title and a description for readers
  /// that do not see the picture. The same scene gives the same bytes.
  ///
  /// - Complexity: O(number of marks).
  public var svg: String {
    let width = SVGNumber.text(size.width)
    let height = SVGNumber.text(size.height)
    var lines = [
      "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"\(width)\" height=\"\(height)\" "
        + "viewBox=\"0 0 \(width) \(height)\" role=\"img\" aria-labelledby=\"title description\" "
        + "font-family=\"\(escapedForXML(Lettering.family))\">",
      "<title id=\"title\">\(escapedForXML(title))</title>",
      "<desc id=\"description\">\(escapedForXML(description))</desc>",
      "<rect width=\"\(width)\" height=\"\(height)\" fill=\"\(background.hex)\"/>",
    ]
    lines += items.map { SVGElement(item: $0).text }
    lines.append("</svg>")
    return lines.joined(separator: "\n") + "\n"
  }
}

/// Numbers as SVG has them: rounded to 0.01, without needless zeros.
enum SVGNumber {
  static func text(_ number: Double) -> String {
    let hundredths = (number * 100).rounded()
    guard hundredths.isFinite, abs(hundredths) < 1e15 else { return "0" }
    let whole = Int64(hundredths)
    let digits = whole.magnitude % 100
    let sign = whole < 0 ? "-" : ""
    let integer = sign + String(whole.magnitude / 100)
    if digits == 0 { return integer }
    let fraction =
      digits % 10 == 0 ? String(digits / 10) : (digits < 10 ? "0" : "") + String(digits)
    return integer + "." + fraction
  }
}
