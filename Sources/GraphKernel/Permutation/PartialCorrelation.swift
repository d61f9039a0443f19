/// The correlation of what some columns leave of two lists of numbers, for one list after another.
struct PartialCorrelation {
  private let basis: [[Double]]
  private let response: [Double]
  private let length: Double

  /// - Parameters:
  ///   - columns: The columns held constant; none is made of the others.
  ///   - response: What they leave of the one list.
  /// - Complexity: O(*n* *g*²) for *g* columns of *n* numbers.
  init(_ columns: [[Double]], response: [Double]) {
    var basis: [[Double]] = []
    for column in columns {
      // Taken off twice, since rounding leaves something the first time.
      let rest = Self.rest(of: Self.rest(of: column, along: basis), along: basis)
      let length = Self.product(rest, rest).squareRoot()
      if length > 0 { basis.append(rest.map { $0 / length }) }
    }
    self.basis = basis
    self.response = response
    length = Self.product(response, response).squareRoot()
  }

  /// The correlation with a list; 0 where nothing is left of it, or of the response.
  ///
  /// - Complexity: O(*n* *g*).
  func value(of list: [Double]) -> Double {
    let whole = Self.product(list, list)
    let left = basis.reduce(whole) {
      let part = Self.product(list, $1)
      return $0 - part * part
    }
    guard left > 1e-10 * whole, length > 0 else { return 0 }
    return Self.product(list, response) / (left.squareRoot() * length)
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
