/// The product of a matrix that is known by its rows with vectors.
struct RowProduct {
  private let rows: ArcRows
  /// The worth of each arc; `nil` where all count 1.
  private let worths: [Double]?

  /// - Parameters:
  ///   - rows: The places of each row that are not 0.
  ///   - strengths: The worth of each edge; `nil` where all count 1.
  init(_ rows: ArcRows, _ strengths: [Double]?) {
    self.rows = rows
    worths = strengths.map { strengths in rows.edges.map { strengths[Int($0)] } }
  }

  /// For each row, the sum of the numbers at its places, each times its worth.
  func apply(to vector: [Double], into sums: inout [Double]) {
    if let worths {
      Self.gather(rows, worths, vector, into: &sums)
    } else {
      Self.gather(rows, vector, into: &sums)
    }
  }

  /// For each row, the sum of numbers of 32 bits at its places, each times its worth, added up in 64.
  func apply(to vector: [Float], into sums: inout [Double]) {
    if let worths {
      Self.gather(rows, worths, vector.map { Double($0) }, into: &sums)
    } else {
      Self.gather(rows, vector, into: &sums)
    }
  }

  /// Four sums at a time: an addition need not wait for the one before.
  @inline(__always)
  private static func gather<Number: BinaryFloatingPoint & SIMDScalar>(
    _ rows: ArcRows, _ vector: [Number], into sums: inout [Double]
  ) {
    let (offsetArray, targetArray) = (rows.offsets, rows.targets)
    let (offsets, targets, vector) = (offsetArray.span, targetArray.span, vector.span)
    precondition(vector.count == rows.count)
    var sums = sums.mutableSpan
    for row in sums.indices {
      var arc = Int(offsets[row])
      let end = Int(offsets[row + 1])
      var four = SIMD4<Double>.zero
      while arc &+ 3 < end {
        // Rows hold numbers below their count only.
        four += unsafe SIMD4(
          Double(vector[unchecked: Int(targets[unchecked: arc])]),
          Double(vector[unchecked: Int(targets[unchecked: arc &+ 1])]),
          Double(vector[unchecked: Int(targets[unchecked: arc &+ 2])]),
          Double(vector[unchecked: Int(targets[unchecked: arc &+ 3])]))
        arc &+= 4
      }
      while arc < end {
        four[0] += unsafe Double(vector[unchecked: Int(targets[unchecked: arc])])
        arc &+= 1
      }
      sums[row] = (four[0] + four[1]) + (four[2] + four[3])
    }
  }

  private static func gather(
    _ rows: ArcRows, _ worths: [Double], _ vector: [Double], into sums: inout [Double]
  ) {
    let (offsetArray, targetArray) = (rows.offsets, rows.targets)
    let (offsets, targets, vector) = (offsetArray.span, targetArray.span, vector.span)
    let worths = worths.span
    precondition(vector.count == rows.count && worths.count == targets.count)
    var sums = sums.mutableSpan
    for row in sums.indices {
      var arc = Int(offsets[row])
      let end = Int(offsets[row + 1])
      var four = SIMD4<Double>.zero
      while arc &+ 3 < end {
        // Rows hold numbers below their count only.
        four += unsafe SIMD4(
          worths[unchecked: arc] * vector[unchecked: Int(targets[unchecked: arc])],
          worths[unchecked: arc &+ 1] * vector[unchecked: Int(targets[unchecked: arc &+ 1])],
          worths[unchecked: arc &+ 2] * vector[unchecked: Int(targets[unchecked: arc &+ 2])],
          worths[unchecked: arc &+ 3] * vector[unchecked: Int(targets[unchecked: arc &+ 3])])
        arc &+= 4
      }
      while arc < end {
        four[0] += worths[arc] * vector[Int(targets[arc])]
        arc &+= 1
      }
      sums[row] = (four[0] + four[1]) + (four[2] + four[3])
    }
  }
}
