/// Text as cells of a workbook keep it: what XML cannot hold is spelled `_x001B_`, as the standard for
/// workbooks says, and a text that looks like such a spelling is marked.
///
/// - Complexity: O(length of `text`).
func cellText(_ text: String) -> String {
  let scalars = Array(text.unicodeScalars)
  guard scalars.indices.contains(where: { needsSpelling(scalars, at: $0) }) else { return text }
  var result = ""
  for place in scalars.indices {
    if needsSpelling(scalars, at: place) {
      let digits = String(scalars[place].value, radix: 16, uppercase: true)
      result += "_x" + String(repeating: "0", count: 4 - digits.count) + digits + "_"
    } else {
      result.unicodeScalars.append(scalars[place])
    }
  }
  return result
}

private func needsSpelling(_ scalars: [Unicode.Scalar], at place: Int) -> Bool {
  if isOutsideXML(scalars[place]) || scalars[place] == "\r" { return true }
  guard scalars[place] == "_", place + 6 < scalars.count, scalars[place + 1] == "x",
    scalars[place + 6] == "_"
  else { return false }
  return scalars[(place + 2)...(place + 5)].allSatisfy { $0.properties.isASCIIHexDigit }
}

/// Text as notes, prompts and titles keep it: what XML cannot hold becomes U+FFFD.
func noteText(_ text: String) -> String {
  var result = ""
  for scalar in text.unicodeScalars where scalar != "\r" {
    result.unicodeScalars.append(isOutsideXML(scalar) ? "\u{FFFD}" : scalar)
  }
  return result
}

/// Whether XML 1.0 has no place for a scalar.
private func isOutsideXML(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0x09, 0x0A, 0x0D: false
  case 0..<0x20, 0xFFFE, 0xFFFF: true
  default: false
  }
}
