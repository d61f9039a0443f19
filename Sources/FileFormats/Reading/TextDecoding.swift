import StakeholderModel

/// The text of a file in UTF-8, and how it was written.
struct DecodedText {
  /// The text without a byte order mark.
  let bytes: [UInt8]
  /// The encoding in words.
  let encoding: String
}

/// Turns the bytes of a file into UTF-8.
///
/// - Throws: For a file that is too large, that holds a NUL, or that is not in the encoding; the place
///   is that of the first byte that does not fit.
/// - Complexity: O(number of bytes).
func decodedText(
  of file: SourceFile, _ encoding: ReadingOptions.Encoding?
) throws(ReadingFault) -> DecodedText {
  let bytes = file.bytes
  guard bytes.count <= Limits.fileBytes else {
    throw ReadingFault(
      "E110", "the file is larger than \(Limits.fileBytes >> 20) MiB",
      at: SourceLocation(file: file.name, line: 1, column: 1))
  }
  let decoded: DecodedText
  if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
    decoded = try utf16Text(bytes.dropFirst(2), isBigEndian: bytes[0] == 0xFE, file)
  } else if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
    decoded = DecodedText(bytes: Array(bytes.dropFirst(3)), encoding: "UTF-8")
  } else if encoding == .windows1252 {
    decoded = windows1252Text(bytes)
  } else if encoding == .utf16 {
    decoded = try utf16Text(bytes[...], isBigEndian: false, file)
  } else if let isBigEndian = looksLikeUTF16(bytes) {
    throw ReadingFault(
      "E102", "the file looks like UTF-16 (\(isBigEndian ? "big" : "little")-endian), not UTF-8",
      help: "save it as UTF-8, or pass --encoding utf16 if it is a table",
      at: SourceLocation(file: file.name, line: 1, column: 1))
  } else {
    decoded = DecodedText(bytes: bytes, encoding: "UTF-8")
  }
  try validate(decoded, file)
  return decoded
}

private func validate(_ text: DecodedText, _ file: SourceFile) throws(ReadingFault) {
  if let nul = text.bytes.firstIndex(of: 0) {
    throw ReadingFault(
      "E103", "a NUL byte; this is not a text file",
      help: "save the table as CSV or write the file as text", at: place(of: nul, in: text, file))
  }
  if let fault = firstInvalidByte(of: text.bytes) {
    throw ReadingFault(
      "E101", "byte \(hexadecimal(text.bytes[fault])) is not valid UTF-8",
      help:
        "save the file as UTF-8, or pass --encoding windows1252 if it comes from an older Excel",
      at: place(of: fault, in: text, file))
  }
}

private func hexadecimal(_ byte: UInt8) -> String {
  let digits = String(byte, radix: 16, uppercase: true)
  return "0x" + (digits.count < 2 ? "0" : "") + digits
}

/// The line and character of a byte; everything before it must be valid.
private func place(of offset: Int, in text: DecodedText, _ file: SourceFile) -> SourceLocation {
  var line = 1
  var column = 1
  for place in 0..<offset {
    let byte = text.bytes[place]
    if byte == 0x0A || byte == 0x0D && text.bytes[place + 1] != 0x0A {
      line += 1
      column = 1
    } else if byte & 0xC0 != 0x80 {
      column += 1
    }
  }
  return SourceLocation(file: file.name, line: line, column: column)
}

/// The first byte that belongs to no character in UTF-8.
private func firstInvalidByte(of bytes: [UInt8]) -> Int? {
  if bytes.allSatisfy({ $0 < 0x80 }) { return nil }
  var place = 0
  while place < bytes.count {
    let lead = bytes[place]
    let length = lead < 0x80 ? 1 : lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : lead >= 0xC0 ? 2 : 0
    guard length > 0, place + length <= bytes.count else { return place }
    if length > 1, String(validating: bytes[place..<(place + length)], as: UTF8.self) == nil {
      return place
    }
    place += length
  }
  return nil
}

/// Whether most of the first bytes in even or odd places are zero: big-endian or little-endian.
private func looksLikeUTF16(_ bytes: [UInt8]) -> Bool? {
  let start = bytes.prefix(64)
  guard start.count >= 4 else { return nil }
  let zerosInEven = stride(from: 0, to: start.count, by: 2).count { start[$0] == 0 }
  let zerosInOdd = stride(from: 1, to: start.count, by: 2).count { start[$0] == 0 }
  if zerosInOdd * 3 >= start.count, zerosInEven == 0 { return false }
  if zerosInEven * 3 >= start.count, zerosInOdd == 0 { return true }
  return nil
}

private func utf16Text(
  _ bytes: ArraySlice<UInt8>, isBigEndian: Bool, _ file: SourceFile
) throws(ReadingFault) -> DecodedText {
  let start = bytes.startIndex
  let units = stride(from: start, to: bytes.endIndex - 1, by: 2).map { place -> UInt16 in
    let first = UInt16(bytes[place])
    let second = UInt16(bytes[place + 1])
    return isBigEndian ? first << 8 | second : second << 8 | first
  }
  guard bytes.count.isMultiple(of: 2), let text = String(validating: units, as: UTF16.self) else {
    throw ReadingFault(
      "E102", "the file begins like UTF-16 but is not valid UTF-16",
      help: "save it as UTF-8", at: SourceLocation(file: file.name, line: 1, column: 1))
  }
  return DecodedText(
    bytes: Array(text.utf8), encoding: "UTF-16 (\(isBigEndian ? "big" : "little")-endian)")
}

private func windows1252Text(_ bytes: [UInt8]) -> DecodedText {
  let fromC1: [UInt32] = [
    0x20AC, 0x81, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039,
    0x0152, 0x8D, 0x017D, 0x8F, 0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
    0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D, 0x017E, 0x0178,
  ]
  var text = ""
  for byte in bytes {
    let value = (0x80..<0xA0).contains(byte) ? fromC1[Int(byte) - 0x80] : UInt32(byte)
    if let scalar = Unicode.Scalar(value) { text.unicodeScalars.append(scalar) }
  }
  return DecodedText(bytes: Array(text.utf8), encoding: "Windows-1252")
}
