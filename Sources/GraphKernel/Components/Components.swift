/// A division of the vertices into connected parts.
public struct Components: Sendable, Equatable {
  /// The number of the part that each vertex is in.
  ///
  /// Parts are numbered from 0 by their smallest vertex.
  public let labels: [Int]
  /// How many vertices each part has.
  public let sizes: [Int]

  /// How many parts there are.
  public var count: Int { sizes.count }

  /// Numbers parts by their smallest vertex.
  init(numbering raw: [Int]) {
    var numbers: [Int: Int] = [:]
    var sizes: [Int] = []
    labels = raw.map { part in
      let number = numbers[part] ?? sizes.count
      if number == sizes.count {
        numbers[part] = number
        sizes.append(0)
      }
      sizes[number] += 1
      return number
    }
    self.sizes = sizes
  }
}

extension Graph {
  /// The parts within which every two vertices are joined by a path, direction ignored.
  ///
  /// - Complexity: O(*n* + *m*).
  public func weakComponents() -> Components {
    var labels = [Int](repeating: -1, count: vertexCount)
    for start in 0..<vertexCount where labels[start] < 0 {
      labels[start] = start
      var stack = [start]
      while let vertex = stack.popLast() {
        for arcs in [neighbors(of: vertex), predecessors(of: vertex)] {
          for arc in arcs where labels[Int(arc.vertex)] < 0 {
            labels[Int(arc.vertex)] = start
            stack.append(Int(arc.vertex))
          }
        }
      }
    }
    return Components(numbering: labels)
  }
}
