extension Measure {
  /// Every measure of the product, in the order of lists.
  public static let all: [Measure] = [
    // How much there is.
    .vertexCount, .tieCount, .tieCountWithoutLoops, .loopCount, .totalWeight, .isolateCount,
    // Partners.
    .degree, .strength, .coreness, .degeneracy,
    // Lying between others.
    .betweenness, .betweennessNormalized, .edgeBetweenness,
    // Reaching others.
    .closeness, .closenessWithinReach, .harmonic, .harmonicNormalized, .farness, .eccentricity,
    // Ways through the network.
    .diameter, .meanDistance, .globalEfficiency, .reachablePairs, .connectedness, .fragmentation,
    // Holding together.
    .density, .reciprocityOfArcs, .reciprocityOfDyads, .dyadCensus, .transitivity,
    .transitivityDirected, .localClustering, .meanClustering, .meanClusteringOfTwoOrMore,
    .triangleCount, .triadCensus, .cliques, .egoDensity, .simmelianTies, .simmelianPartners,
    .simmelianShare, .smallWorldness, .tieKinds, .multiplexity, .balance,
    // Falling apart.
    .weakComponentCount, .weakComponentSizes, .strongComponentCount, .articulationPoints,
    .articulationPointCount, .bridges, .bridgeCount, .blockCount,
    .vertexConnectivity, .edgeConnectivity, .keyPlayerValues, .keyPlayerSets,
    // Order.
    .krackhardtHierarchy, .krackhardtEfficiency, .krackhardtUpperBounds,
    // Mediating.
    .constraint, .effectiveSize, .efficiency, .constraintHierarchy, .egoConstraint,
    // Groups.
    .externalInternalIndex, .expectedIndex, .nodeExternalInternalIndex,
    .groupExternalInternalIndex, .groupSize, .tiesInside, .tiesOutside,
    .mixingCounts, .blockDensities, .assortativity, .numericAssortativity, .degreeAssortativity,
    .modularity, .colemanHomophily, .yulesQ, .groupOddsRatio, .freemanSegregation,
    .closureByGroup, .partnerDiversity, .groupDiversity,
    .groupCuts,
    // Circles.
    .bestModularity, .bestPartition, .circlesAndGroups,
    // Standing between groups.
    .brokerage, .brokerageCoordinator, .brokerageConsultant, .brokerageRepresentative,
    .brokerageGatekeeper, .brokerageLiaison,
    // Two sides.
    .twoModeSizes, .twoModeDensity, .robinsAlexander, .twoModeSingularValues, .twoModeDegree,
    .twoModeCloseness, .twoModeBetweenness, .twoModeEigenvector, .latapyClustering,
    .projectionTies, .projectionTotal, .projectionStrength, .projectionBetweenness,
    .projectionPairs, .validatedProjection,
    // What may come.
    .linkPrediction,
  ]

  /// Every name that a measure can be asked for by, in byte order.
  public static let names: [String] = Set(
    all.flatMap { measure in [measure.id] + measure.forms.map(\.id) + measure.aliases }
  ).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
}
