/// The lines of one bundle: side by side along one way between two cards, then each to its person.
struct BundleGeometry {
  /// The way from the border of the first card to the border of the second.
  let way: Path

  /// The distance of two lines, where there is room.
  static let spacing = 5.5
  /// The widest a bundle gets.
  static let widest = 44.0

  /// The ways of the lines.
  ///
  /// - Parameter ends: For each line, the person's place in the first and in the second card; `nil`
  ///   for the organization as such, whose line stops at the border.
  /// - Returns: One way for each of `ends`.
  func paths(_ ends: [(first: Point?, second: Point?)]) -> [Path] {
    let leaving = (way.curves.first?.startDirection ?? Point(1, 0))
    let arriving = (way.curves.last?.endDirection ?? Point(1, 0))
    // Lines keep the order in which their people lie across the way, so that they do not cross.
    let keys = ends.enumerated().map { number, end -> (key: Double, number: Int) in
      let first = end.first.map { across($0 - way.start, leaving) } ?? 0
      let second = end.second.map { across($0 - way.end, arriving) } ?? 0
      return (first + second, number)
    }
    let order = keys.sorted { ($0.key, $0.number) < ($1.key, $1.number) }.map(\.number)
    let step = min(Self.spacing, Self.widest / Double(max(1, ends.count - 1)))
    var paths = [Path](repeating: way, count: ends.count)
    for (place, number) in order.enumerated() {
      let shift = (Double(place) - Double(ends.count - 1) / 2) * step
      paths[number] = joined(way.offset(by: shift), ends[number])
    }
    return paths
  }

  /// How far to the left of a direction a vector points.
  private func across(_ vector: Point, _ direction: Point) -> Double {
    vector.x * direction.leftNormal.x + vector.y * direction.leftNormal.y
  }

  private func joined(_ middle: Path, _ ends: (first: Point?, second: Point?)) -> Path {
    var curves = middle.curves
    if let person = ends.first, let direction = curves.first?.startDirection {
      curves.insert(lead(from: person, to: middle.start, direction), at: 0)
    }
    if let person = ends.second, let direction = curves.last?.endDirection {
      curves.append(lead(from: person, to: middle.end, direction * -1).reversed)
    }
    return Path(curves: curves) ?? middle
  }

  /// A curve from a person to the gate that arrives in the direction of the way.
  private func lead(from person: Point, to gate: Point, _ direction: Point) -> CubicCurve {
    let distance = (gate - person).length
    return CubicCurve(
      person, person + (gate - person) * 0.45, gate - direction * (0.4 * distance), gate)
  }
}
