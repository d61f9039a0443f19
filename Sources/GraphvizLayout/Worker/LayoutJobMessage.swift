import Drawing

extension LayoutJob {
  func write(to writer: inout ByteWriter) {
    switch self {
    case .place(let request):
      writer.write(UInt8(0))
      request.write(to: &writer)
    case .route(let request):
      writer.write(UInt8(1))
      request.write(to: &writer)
    case .render(let network, let engine, let format):
      writer.write(UInt8(2))
      network.write(to: &writer)
      writer.write(engine.rawValue)
      writer.write(format.rawValue)
    }
  }

  init(from reader: inout ByteReader) throws(BrokenMessage) {
    switch try reader.integer(UInt8.self) {
    case 0: self = .place(try LayoutRequest(from: &reader))
    case 1: self = .route(try RouteRequest(from: &reader))
    case 2:
      let network = try PlainNetwork(from: &reader)
      guard let engine = PlainEngine(rawValue: try reader.string()),
        let format = PlainFormat(rawValue: try reader.string())
      else { throw .unknownTag }
      self = .render(network, engine, format)
    default: throw .unknownTag
    }
  }
}

extension LayoutRequest {
  fileprivate func write(to writer: inout ByteWriter) {
    method.write(to: &writer)
    writer.write(Point(gap.width, gap.height))
    writer.write(nodes) { $0.write(Point($1.width, $1.height)) }
    writer.write(edges) { writer, edge in
      writer.write(edge.source)
      writer.write(edge.target)
      writer.write(edge.length)
    }
  }

  fileprivate init(from reader: inout ByteReader) throws(BrokenMessage) {
    let method = try Method(from: &reader)
    let gap = try reader.point()
    let nodes = try reader.array(least: 16) { reader throws(BrokenMessage) in
      Size(try reader.double(), try reader.double())
    }
    let edges = try reader.array(least: 24) { reader throws(BrokenMessage) in
      Edge(try reader.int(), try reader.int(), length: try reader.double())
    }
    self.init(method: method, nodes: nodes, edges: edges, gap: Size(gap.x, gap.y))
  }
}

extension LayoutRequest.Method {
  fileprivate func write(to writer: inout ByteWriter) {
    let (tag, start): (UInt8, Int) =
      switch self {
      case .stress(let start): (0, start)
      case .springs(let start): (1, start)
      case .multiscale(let start): (2, start)
      case .forces(let start): (3, start)
      case .circular: (4, 0)
      case .radial: (5, 0)
      case .layersDown: (6, 0)
      case .layersAcross: (7, 0)
      }
    writer.write(tag)
    writer.write(start)
  }

  fileprivate init(from reader: inout ByteReader) throws(BrokenMessage) {
    let tag = try reader.integer(UInt8.self)
    let start = try reader.int()
    switch tag {
    case 0: self = .stress(start: start)
    case 1: self = .springs(start: start)
    case 2: self = .multiscale(start: start)
    case 3: self = .forces(start: start)
    case 4: self = .circular
    case 5: self = .radial
    case 6: self = .layersDown
    case 7: self = .layersAcross
    default: throw .unknownTag
    }
  }
}

extension RouteRequest {
  fileprivate func write(to writer: inout ByteWriter) {
    writer.write(clearance)
    writer.write(nodes) { writer, node in
      writer.write(Point(node.rect.x, node.rect.y))
      writer.write(Point(node.rect.width, node.rect.height))
      writer.write(node.rows) { $0.write(Point($1.lowerBound, $1.upperBound)) }
    }
    writer.write(edges) { writer, edge in
      edge.source.write(to: &writer)
      edge.target.write(to: &writer)
    }
  }

  fileprivate init(from reader: inout ByteReader) throws(BrokenMessage) {
    let clearance = try reader.double()
    let nodes = try reader.array(least: 40) { reader throws(BrokenMessage) in
      let corner = try reader.point()
      let size = try reader.point()
      let rows = try reader.array(least: 16) { reader throws(BrokenMessage) in
        let edges = try reader.point()
        guard edges.x <= edges.y else { throw .unknownTag }
        return edges.x...edges.y
      }
      let rect = Rect(x: corner.x, y: corner.y, width: size.x, height: size.y)
      return Node(rect, rows: rows)
    }
    let edges = try reader.array(least: 20) { reader throws(BrokenMessage) in
      Edge(try End(from: &reader), try End(from: &reader))
    }
    self.init(nodes: nodes, edges: edges, clearance: clearance)
  }
}

extension RouteRequest.End {
  fileprivate func write(to writer: inout ByteWriter) {
    writer.write(node)
    writer.write(row != nil)
    if let row { writer.write(row) }
    switch side {
    case nil: writer.write(UInt8(0))
    case .left: writer.write(UInt8(1))
    case .right: writer.write(UInt8(2))
    }
  }

  fileprivate init(from reader: inout ByteReader) throws(BrokenMessage) {
    let node = try reader.int()
    let row: Int? = try reader.bool() ? try reader.int() : nil
    switch try reader.integer(UInt8.self) {
    case 0: self.init(node: node, row: row)
    case 1: self.init(node: node, row: row, side: .left)
    case 2: self.init(node: node, row: row, side: .right)
    default: throw .unknownTag
    }
  }
}

extension PlainNetwork {
  fileprivate func write(to writer: inout ByteWriter) {
    writer.write(isDirected)
    writer.write(labels) { $0.write($1) }
    writer.write(edges) { writer, edge in
      writer.write(edge.source)
      writer.write(edge.target)
    }
  }

  fileprivate init(from reader: inout ByteReader) throws(BrokenMessage) {
    let isDirected = try reader.bool()
    let labels = try reader.array(least: 8) { reader throws(BrokenMessage) in
      try reader.string()
    }
    let edges = try reader.array(least: 16) { reader throws(BrokenMessage) in
      Edge(try reader.int(), try reader.int())
    }
    self.init(labels: labels, edges: edges, isDirected: isDirected)
  }
}
