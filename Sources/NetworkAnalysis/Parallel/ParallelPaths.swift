package import GraphKernel

extension Graph {
  /// What the distances of every vertex add up to, on several threads.
  package func parallelDistanceProfiles(_ direction: EdgeDirection) async -> [DistanceProfile] {
    let plan = DistancePlan(self, direction)
    let totals = await sum(plan.blocks, into: DistanceTotals()) {
      plan.totals(of: $0)
    } add: {
      $0.add($1)
    }
    return plan.profiles(totals)
  }

  /// The dependency of all ordered pairs on each vertex, on several threads.
  ///
  /// - Parameter sources: Those that pairs start in; all of them unless given.
  /// - Returns: A sum for each vertex.
  package func parallelBetweennessSums(from sources: [Int]? = nil) async -> [Double] {
    let plan = sources.map { BetweennessPlan(self, from: $0) } ?? BetweennessPlan(self)
    let sums = await sum(plan.blocks, into: plan.noSums) {
      plan.sums(of: $0)
    } add: {
      $0.add($1)
    }
    return plan.vertexSums(sums)
  }

  /// The dependency of all ordered pairs on each edge, on several threads.
  package func parallelEdgeBetweennessSums() async -> [Double] {
    let plan = EdgeBetweennessPlan(self)
    let sums = await sum(plan.blocks, into: plan.noSums) {
      plan.sums(of: $0)
    } add: {
      $0.add($1)
    }
    return plan.edgeSums(sums)
  }

  /// The dependency of all ordered pairs on each vertex by the lengths of edges, on several threads.
  package func parallelBetweennessSums(_ length: EdgeLength) async -> [Double] {
    let plan = LengthBetweennessPlan(self, length)
    return await sum(plan.blocks, into: plan.noSums) {
      plan.sums(of: $0)
    } add: {
      $0.add($1)
    }
  }

  /// What the distances of every vertex add up to by the lengths of edges, on several threads.
  package func parallelLengthProfiles(
    _ length: EdgeLength, _ direction: EdgeDirection
  ) async -> [LengthProfile] {
    let plan = LengthProfilePlan(self, length, direction)
    return await sum(sourceBlocks, into: []) {
      plan.profiles(of: $0)
    } add: {
      $0 += $1
    }
  }

  /// The dependency of all ordered pairs on each edge by the lengths of edges, on several threads.
  package func parallelEdgeBetweennessSums(_ length: EdgeLength) async -> [Double] {
    let plan = LengthBetweennessPlan(self, length)
    return await sum(plan.blocks, into: plan.noEdgeSums) {
      plan.edgeSums(of: $0)
    } add: {
      $0.add($1)
    }
  }
}
