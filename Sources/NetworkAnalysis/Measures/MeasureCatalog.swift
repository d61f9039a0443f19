extension Measure {
  /// Every measure of the product, in the order of lists.
  public static let all: [Measure] = [
    // How much there is.
    .vertexCount, .tieCount, .tieCountWithoutLoops, .loopCount, .totalWeight, .isolateCount,
    // Partners.
    .degree, .degreeNormalized, .strength, .degreeAndStrength, .coreness, .degeneracy,
    // Lying between others.
    .betweenness, .betweennessNormalized, .betweennessByLength, .betweennessSampled,
    .betweennessSampledBound, .currentFlowBetweenness, .edgeBetweenness, .edgeBetweennessByLength,
    // Reaching others.
    .closeness, .closenessWithinReach, .closenessWithPenalty, .valenteForeman, .closenessByLength,
    .closenessWithinReachByLength, .harmonic, .harmonicNormalized, .harmonicByLength,
    .currentFlowCloseness, .informationCentrality, .reachWithinTwo, .reachWithinThree, .farness,
    .eccentricity, .harmonicSampled, .closenessSampled, .distanceSampledBound,
    // Standing.
    .eigenvector, .eigenvectorOfUnitLength, .spectralRadius, .katz, .katzAttenuation,
    .bonacichPower, .pageRank, .hub, .authority, .subgraphCentrality,
    // Ways through the network.
    .diameter, .meanDistance, .globalEfficiency, .diameterByLength, .meanDistanceByLength,
    .globalEfficiencyByLength, .reachablePairs, .connectedness, .fragmentation,
    // Turning around one, or around a few.
    .degreeCentralization, .betweennessCentralization, .closenessCentralization,
    .harmonicCentralization, .corePeripheryFit, .coreMembers, .coreDensity, .peripheryDensity,
    .corePeripherySignificance,
    // Holding together.
    .density, .reciprocityOfArcs, .reciprocityOfDyads, .reciprocityAgainstChance,
    .reciprocityOfNodes, .dyadCensus, .transitivity,
    .transitivityDirected, .localClustering, .meanClustering, .meanClusteringOfTwoOrMore,
    .egoDensity, .localClusteringByWeight, .meanClusteringByWeight, .triangleCount,
    .triadCensus, .cliques, .simmelianTies, .simmelianPartners, .simmelianShare,
    .smallWorldness, .balance,
    // Kinds of tie, and how fresh they are.
    .tieKinds, .multiplexity, .kindCorrelation, .kindRegression, .kindRegressionOnGroups,
    .sinceContact, .tieDecay, .tieDecayStrength,
    // From one round to the next.
    .tieStability, .tieStabilityByKind, .tieStabilityAcross, .turnover, .rankStability,
    // Falling apart.
    .weakComponentCount, .weakComponentSizes, .strongComponentCount, .articulationPoints,
    .articulationPointCount, .separatedPairs, .biconnectedParts, .bridges, .bridgeCount,
    .blockCount,
    .vertexConnectivity, .edgeConnectivity, .keyPlayerValues, .keyPlayerSets,
    // Order.
    .krackhardtHierarchy, .krackhardtEfficiency, .krackhardtUpperBounds,
    // Mediating.
    .constraint, .effectiveSize, .efficiency, .constraintHierarchy, .egoConstraint,
    // Groups.
    .externalInternalIndex, .expectedIndex, .indexTest, .rescaledIndex, .nodeExternalInternalIndex,
    .groupExternalInternalIndex, .groupSize, .tiesInside, .tiesOutside, .groupDegree,
    .groupBetweenness,
    .mixingCounts, .blockDensities, .blockTests, .attributeDifference, .attributeCorrelation,
    .assortativity, .numericAssortativity, .degreeAssortativity,
    .modularity, .colemanHomophily, .yulesQ, .groupOddsRatio, .freemanSegregation,
    .closureByGroup, .partnerDiversity, .groupDiversity,
    .groupCuts,
    // Circles.
    .bestModularity, .bestPartition, .louvainModularity, .louvainPartition, .circlesByDensity,
    .circlesAndGroups,
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
    // What partners say of each other.
    .partnerTrust, .partnerValue, .partnerRaters, .partnerTrustBetween, .partnerFields,
    .partnerConnectivity, .partnerNetworkTrust, .partnerNetworkValue,
    // How closely they work together.
    .tieLevels, .meanLevel, .networkLevels, .levelCeiling,
    // What they say of the work.
    .factorMeans, .factorBands, .perceivedOutcomes,
    // Who matters to it.
    .influenceTower, .influenceAndTies, .towersWithoutNetwork, .powerAndInterest,
    .powerInterestFields, .salienceCount, .salienceClasses, .stakeholderPriority,
    // Who stands behind it.
    .sponsorActivity, .sponsorOfGroup, .sponsorCoverage, .sponsorStances, .championStrengths,
    // Who carries it.
    .centralConnectors, .boundarySpanners, .informationBrokers, .periphery, .requestLoad,
    .topShareOfTies,
    // What shape it has.
    .weavingPhase, .phaseHubs, .allianceGovernance,
  ]

  /// Every name that a measure can be asked for by, in byte order.
  public static let names: [String] = Set(
    all.flatMap { measure in [measure.id] + measure.forms.map(\.id) + measure.aliases }
  ).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
}
