/// The lines of a file as the reader of it counts them, to be shown beside a diagnostic.
package struct SourceLines: Sendable {
  private let bytes: [UInt8]
  private let starts: [Int]

  /// Cuts a file into lines; what is not text in UTF-8 or UTF-16 is shown as far as it can be.
  package init(_ file: SourceFile) {
    bytes = (try? decodedText(of: file, nil))?.bytes ?? file.bytes
    var starts = [0]
    for (place, byte) in bytes.enumerated() {
      let isCarriageReturn = byte == 0x0D && (place + 1 >= bytes.count || bytes[place + 1] != 0x0A)
      if byte == 0x0A || isCarriageReturn { starts.append(place + 1) }
    }
    self.starts = starts
  }

  /// A line by its number from 1, without its end; `nil` when there is none or it is empty.
  package func line(_ number: Int) -> String? {
    guard starts.indices.contains(number - 1) else { return nil }
    let start = starts[number - 1]
    let end = number < starts.count ? starts[number] : bytes.count
    let line = bytes[start..<end].prefix(1 << 20).filter { $0 != 0x0A && $0 != 0x0D }
    return line.isEmpty ? nil : String(decoding: line, as: UTF8.self)
  }
}
