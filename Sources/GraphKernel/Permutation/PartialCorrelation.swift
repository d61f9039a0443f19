/// The correlation of what some columns leave of two lists over pairs of vertices, for one order after
/// another of the vertices of the first list.
///
/// Most pairs have an edge in no graph, and all of these hold the same: an order costs a look at each
/// of the other pairs.
struct PartialCorrelation {
  private let vertexCount: Int
  /// What the first list holds at most pairs.
  private let usual: Double
  /// The pairs where the first list holds something else, and how much more.
  private let others: [(source: Int, target: Int, excess: Double)]
  /// The directions held constant, then the response, each with its sum.
  private let tables: [(cells: [Double], sum: Double)]
  private let whole: Double
  private let length: Double

  /// - Parameters:
  ///   - list: The first list, whose vertices are permuted.
  ///   - usual: What it holds at most pairs.
  ///   - columns: The columns held constant; none is made of the others.
  ///   - response: What they leave of the other list.
  ///   - pairs: The pairs that the lists are about.
  /// - Complexity: O(*p* *g*²) for *g* columns over *p* pairs.
  init(
    of list: [Double], usual: Double, holding columns: [[Double]], with response: [Double],
    over pairs: VertexPairs
  ) {
    var basis: [[Double]] = []
    for column in columns {
      // Taken off twice, since rounding leaves something the first time.
      let rest = Self.rest(of: Self.rest(of: column, along: basis), along: basis)
      let length = Self.product(rest, rest).squareRoot()
      if length > 0 { basis.append(rest.map { $0 / length }) }
    }
    vertexCount = pairs.vertexCount
    self.usual = usual
    others = zip(pairs.all, list).compactMap { pair, number in
      number == usual ? nil : (pair.source, pair.target, number - usual)
    }
    tables = (basis + [response]).map { (pairs.table(of: $0), $0.reduce(0, +)) }
    whole = Self.product(list, list)
    length = Self.product(response, response).squareRoot()
  }

  /// The correlation where the vertices of the first list are taken in an order; 0 where nothing is
  /// left of it, or of the response.
  ///
  /// - Complexity: O(*n* + *mg*) for *m* pairs with an edge in one of the graphs.
  func value(in order: [Int]) -> Double {
    var place = [Int](repeating: 0, count: vertexCount)
    for (index, vertex) in order.enumerated() { place[vertex] = index }
    let cells = others.map { place[$0.source] * vertexCount + place[$0.target] }
    var left = whole
    for table in tables.dropLast() {
      let part = product(cells, table)
      left -= part * part
    }
    guard left > 1e-10 * whole, length > 0, let response = tables.last else { return 0 }
    return product(cells, response) / (left.squareRoot() * length)
  }

  private func product(_ places: [Int], _ table: (cells: [Double], sum: Double)) -> Double {
    var sum = usual * table.sum
    for (place, other) in zip(places, others) { sum += other.excess * table.cells[place] }
    return sum
  }

  private static func rest(of list: [Double], along basis: [[Double]]) -> [Double] {
    basis.reduce(list) { rest, direction in
      let part = product(rest, direction)
      return zip(rest, direction).map { $0 - part * $1 }
    }
  }

  private static func product(_ one: [Double], _ other: [Double]) -> Double {
    var sum = 0.0
    for place in one.indices { sum += one[place] * other[place] }
    return sum
  }
}
