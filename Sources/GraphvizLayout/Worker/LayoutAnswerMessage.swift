import Drawing

extension LayoutAnswer {
  func write(to writer: inout ByteWriter) {
    switch self {
    case .places(let places):
      writer.write(UInt8(0))
      writer.write(places) { $0.write($1) }
    case .paths(let paths):
      writer.write(UInt8(1))
      writer.write(paths) { writer, path in
        writer.write(path.start)
        writer.write(path.segments) { $1.write(to: &$0) }
        writer.write(path.isClosed)
      }
    case .picture(let bytes):
      writer.write(UInt8(2))
      writer.write(bytes)
    }
  }

  init(from reader: inout ByteReader) throws(BrokenMessage) {
    switch try reader.integer(UInt8.self) {
    case 0:
      self = .places(
        try reader.array(least: 16) { reader throws(BrokenMessage) in try reader.point() })
    case 1:
      self = .paths(
        try reader.array(least: 25) { reader throws(BrokenMessage) in
          let start = try reader.point()
          let segments = try reader.array(least: 17) { reader throws(BrokenMessage) in
            try Path.Segment(from: &reader)
          }
          return Path(start: start, segments: segments, isClosed: try reader.bool())
        })
    case 2: self = .picture(Array(try reader.slice()))
    default: throw .unknownTag
    }
  }
}

extension Path.Segment {
  fileprivate func write(to writer: inout ByteWriter) {
    switch self {
    case .line(let end):
      writer.write(UInt8(0))
      writer.write(end)
    case .curve(let first, let second, let end):
      writer.write(UInt8(1))
      for point in [first, second, end] { writer.write(point) }
    }
  }

  fileprivate init(from reader: inout ByteReader) throws(BrokenMessage) {
    switch try reader.integer(UInt8.self) {
    case 0: self = .line(try reader.point())
    case 1: self = .curve(try reader.point(), try reader.point(), try reader.point())
    default: throw .unknownTag
    }
  }
}

extension LayoutFailure {
  func write(to writer: inout ByteWriter) {
    switch self {
    case .limit(let what):
      writer.write(UInt8(0))
      writer.write(what)
    case .crashed(let signal):
      writer.write(UInt8(1))
      writer.write(signal)
    case .refused(let reason):
      writer.write(UInt8(2))
      writer.write(reason)
    case .missing(let component):
      writer.write(UInt8(3))
      writer.write(component)
    }
  }

  init(from reader: inout ByteReader) throws(BrokenMessage) {
    switch try reader.integer(UInt8.self) {
    case 0: self = .limit(try reader.string())
    case 1: self = .crashed(signal: try reader.int())
    case 2: self = .refused(try reader.string())
    case 3: self = .missing(try reader.string())
    default: throw .unknownTag
    }
  }
}
