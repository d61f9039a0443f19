import Drawing

/// Why a message between the command and a worker could not be read.
enum BrokenMessage: Error, Hashable {
  /// It ends too early, or a count in it is larger than what follows.
  case tooShort
  /// A tag that no version of ours writes.
  case unknownTag
  /// Bytes after its end.
  case tooLong
}

/// Reads what ``ByteWriter`` wrote; every count is checked against the bytes that are left before
/// memory is taken for it.
struct ByteReader {
  private let bytes: ArraySlice<UInt8>
  private var position: Int

  init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
    position = bytes.startIndex
  }

  init(_ bytes: [UInt8]) { self.init(bytes[...]) }

  private var left: Int { bytes.endIndex - position }

  mutating func integer<Value: FixedWidthInteger>(
    _ type: Value.Type = Value.self
  ) throws(BrokenMessage) -> Value {
    let width = Value.bitWidth / 8
    guard left >= width else { throw .tooShort }
    var value: Value = 0
    for place in 0..<width {
      value |= Value(truncatingIfNeeded: bytes[position + place]) << (8 * place)
    }
    position += width
    return value
  }

  mutating func int() throws(BrokenMessage) -> Int {
    let value = try integer(Int64.self)
    guard let int = Int(exactly: value) else { throw .tooShort }
    return int
  }

  mutating func bool() throws(BrokenMessage) -> Bool {
    switch try integer(UInt8.self) {
    case 0: false
    case 1: true
    default: throw .unknownTag
    }
  }

  mutating func double() throws(BrokenMessage) -> Double {
    Double(bitPattern: try integer())
  }

  mutating func point() throws(BrokenMessage) -> Point {
    Point(try double(), try double())
  }

  mutating func string() throws(BrokenMessage) -> String {
    String(decoding: try slice(), as: UTF8.self)
  }

  mutating func slice() throws(BrokenMessage) -> ArraySlice<UInt8> {
    let count = try int()
    guard count >= 0, count <= left else { throw .tooShort }
    defer { position += count }
    return bytes[position..<(position + count)]
  }

  /// A counted array whose items take at least `least` bytes each.
  mutating func array<Item>(
    least: Int, _ readItem: (inout ByteReader) throws(BrokenMessage) -> Item
  ) throws(BrokenMessage) -> [Item] {
    let count = try int()
    guard count >= 0, count <= left / max(least, 1) else { throw .tooShort }
    var items: [Item] = []
    items.reserveCapacity(count)
    for _ in 0..<count { items.append(try readItem(&self)) }
    return items
  }

  /// Checks that nothing follows.
  func finish() throws(BrokenMessage) {
    guard left == 0 else { throw .tooLong }
  }
}
