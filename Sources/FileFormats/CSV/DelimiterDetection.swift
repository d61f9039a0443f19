/// Finds what stands between the cells of a table.
///
/// Of `,` `;` tab `|` the one that cuts the first 20 records into the most steady number of cells is
/// taken: first the one with the most records of the commonest width, then the wider one.
///
/// - Returns: The delimiter; a comma when nothing divides the records.
func detectedDelimiter(_ bytes: [UInt8], from start: Int, ending: String) -> UInt8 {
  var best: (delimiter: UInt8, steady: Int, width: Int)?
  for delimiter: UInt8 in [0x2C, 0x3B, 0x09, 0x7C] {
    let widths = widths(of: bytes, from: start, delimiter)
    guard let header = widths.first, header > 1 else { continue }
    let steady = widths.count { $0 == header } * 1_000 / widths.count
    if let best, (best.steady, best.width) >= (steady, header) { continue }
    best = (delimiter, steady, header)
  }
  return best?.delimiter ?? (ending == "tsv" || ending == "tab" ? 0x09 : 0x2C)
}

/// The number of cells in each of the first 20 records that are not empty.
private func widths(of bytes: [UInt8], from start: Int, _ delimiter: UInt8) -> [Int] {
  var widths: [Int] = []
  var cells = 1
  var isQuoted = false
  var isCellStart = true
  var hasText = false
  var place = start
  while place < bytes.count, widths.count < 20 {
    let byte = bytes[place]
    place += 1
    if byte == 0x22, isQuoted || isCellStart {
      isQuoted.toggle()
      isCellStart = false
      hasText = true
    } else if isQuoted {
      continue
    } else if byte == delimiter {
      cells += 1
      isCellStart = true
      hasText = true
    } else if byte == 0x0A || byte == 0x0D {
      if hasText { widths.append(cells) }
      (cells, isCellStart, hasText) = (1, true, false)
    } else {
      isCellStart = false
      hasText = true
    }
  }
  if hasText, widths.count < 20 { widths.append(cells) }
  return widths
}

/// A delimiter in words.
func delimiterName(_ delimiter: UInt8) -> String {
  switch delimiter {
  case 0x09: "tabs"
  case 0x3B: "semicolons"
  case 0x7C: "bars"
  default: "commas"
  }
}
