import OfficePackages

/// The texts that cells refer to by number, without the readings (ruby) of Asian text.
///
/// - Throws: ``PackageFault`` when the part is damaged or holds too many.
/// - Complexity: O(bytes of the part).
func sharedStrings(_ bytes: [UInt8], _ part: String) throws(PackageFault) -> [String] {
  let scan = StringScan()
  try scanXML(bytes, part: part) { (event) throws(PackageFault) in try scan.take(event) }
  return scan.strings
}

/// Collects the texts of string items.
private final class StringScan {
  private(set) var strings: [String] = []
  private var text = RichText()

  func take(_ event: XMLEvent) throws(PackageFault) {
    switch event {
    case .start(let name, _):
      let name = localName(name)
      if name == "si" { text = RichText() } else { text.begin(name) }
    case .text(let piece): text.add(piece)
    case .end(let name):
      let name = localName(name)
      guard name == "si" else {
        text.end(name)
        return
      }
      strings.append(text.result)
      guard strings.count <= Limits.sheetCells else {
        throw .tooLarge("more than \(Limits.sheetCells) texts")
      }
    }
  }
}

/// The text of a string item or inline string: plain, or in runs of different looks.
struct RichText {
  private var text = ""
  private var isInText = false
  private var isInReading = false

  mutating func begin(_ name: Substring) {
    if name == "rPh" { isInReading = true }
    if name == "t" { isInText = true }
  }

  mutating func add(_ piece: String) {
    if isInText, !isInReading { text += piece }
  }

  mutating func end(_ name: Substring) {
    if name == "rPh" { isInReading = false }
    if name == "t" { isInText = false }
  }

  var result: String { unescaped(text) }
}

/// The name of an element without its prefix.
func localName(_ name: String) -> Substring {
  guard let colon = name.utf8.firstIndex(of: UInt8(ascii: ":")) else { return name[...] }
  return name[name.utf8.index(after: colon)...]
}

/// Text with the characters that XML cannot hold, which workbooks write as `_x000D_`.
func unescaped(_ text: String) -> String {
  guard text.utf8.contains(UInt8(ascii: "_")), text.contains("_x") else { return text }
  let scalars = Array(text.unicodeScalars)
  var result = String.UnicodeScalarView()
  var place = 0
  while place < scalars.count {
    if place + 6 < scalars.count, scalars[place] == "_", scalars[place + 1] == "x",
      scalars[place + 6] == "_",
      let scalar = character(scalars[(place + 2)..<(place + 6)])
    {
      result.append(scalar)
      place += 7
    } else {
      result.append(scalars[place])
      place += 1
    }
  }
  return String(result)
}

private func character(_ digits: ArraySlice<Unicode.Scalar>) -> Unicode.Scalar? {
  var value: UInt32 = 0
  for digit in digits {
    guard digit.properties.isASCIIHexDigit, let number = UInt32(String(digit), radix: 16) else {
      return nil
    }
    value = value * 16 + number
  }
  return Unicode.Scalar(value)
}
