import Drawing

/// Writes the messages between the command and its layout workers: little-endian numbers, counted
/// arrays.
struct ByteWriter {
  private(set) var bytes: [UInt8] = []

  mutating func write(_ value: some FixedWidthInteger) {
    var rest = value.littleEndian
    for _ in 0..<(value.bitWidth / 8) {
      bytes.append(UInt8(truncatingIfNeeded: rest))
      rest >>= 8
    }
  }

  mutating func write(_ value: Int) { write(Int64(value)) }

  mutating func write(_ value: Bool) { write(UInt8(value ? 1 : 0)) }

  mutating func write(_ value: Double) { write(value.bitPattern) }

  mutating func write(_ value: String) { write(Array(value.utf8)) }

  mutating func write(_ value: [UInt8]) {
    write(value.count)
    bytes += value
  }

  mutating func write(_ value: Point) {
    write(value.x)
    write(value.y)
  }

  mutating func write<Item>(
    _ items: [Item], _ writeItem: (inout ByteWriter, Item) -> Void
  ) {
    write(items.count)
    for item in items { writeItem(&self, item) }
  }
}
