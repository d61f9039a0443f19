import GraphKernel

/// What measures of eigenvectors, currents and cores share, computed when it is first asked for.
struct SpectralNumbers: Sendable {
  fileprivate var principal: [TieValue: Result<EigenPair, EigenRefusal>] = [:]
  fileprivate var hubs: Result<HubsAndAuthorities, EigenRefusal>?
  fileprivate var attenuation: Double??
  fileprivate var radius: Double??
  fileprivate var currents: Result<CurrentFlow, FlowRefusal>?
  fileprivate var cores: [CorePeripheryPattern: CorePeriphery?] = [:]
}

/// Why there are no currents.
struct FlowRefusal: Error, Sendable {
  let reason: Undefined
}

extension MeasureWorkspace {
  /// The principal eigenvector of the network without direction.
  mutating func principal(_ value: TieValue) -> Result<EigenPair, EigenRefusal> {
    if let known = spectra.principal[value] { return known }
    let principal = undirected.principalEigenvector(value)
    spectra.principal[value] = principal
    return principal
  }

  mutating func hubsAndAuthorities() -> Result<HubsAndAuthorities, EigenRefusal> {
    if let known = spectra.hubs { return known }
    let hubs = graph.hubsAndAuthorities()
    spectra.hubs = hubs
    return hubs
  }

  mutating func katzAttenuation() -> Double? {
    if let known = spectra.attenuation { return known }
    let attenuation = graph.katzAttenuation()
    spectra.attenuation = .some(attenuation)
    return attenuation
  }

  /// The largest eigenvalue along directions.
  mutating func directedRadius() -> Double? {
    if let known = spectra.radius { return known }
    let radius = graph.directedSpectralRadius()
    spectra.radius = .some(radius)
    return radius
  }

  /// The currents in the network without direction.
  mutating func currents() -> Result<CurrentFlow, FlowRefusal> {
    if let known = spectra.currents { return known }
    let currents: Result<CurrentFlow, FlowRefusal>
    if let flow = undirected.currentFlow() {
      currents = .success(flow)
    } else {
      currents = .failure(
        FlowRefusal(reason: graph.vertexCount < 2 ? .fewerThan(2) : .severalParts))
    }
    spectra.currents = currents
    return currents
  }

  mutating func corePeriphery(_ pattern: CorePeripheryPattern) -> CorePeriphery? {
    if let known = spectra.cores[pattern] { return known }
    let core = undirected.corePeriphery(pattern)
    spectra.cores[pattern] = .some(core)
    return core
  }
}

extension EigenRefusal {
  /// Why the measure has no number.
  var reason: Undefined {
    switch self {
    case .noEdge: .noTies
    case .notSimple: .equalParts
    case .notStronglyConnected: .notJoinedBothWays
    case .notSeparated: .noRankingStandsOut
    }
  }
}

/// How the scores of an eigenvector are scaled.
enum ScoreScale {
  /// The largest is 1.
  case largestIsOne
  /// They add up to 1.
  case sumIsOne
  /// Their squares add up to 1.
  case lengthIsOne

  func applied(to scores: [Double]) -> [Double] {
    let divisor =
      switch self {
      case .largestIsOne: scores.max() ?? 1
      case .sumIsOne: scores.reduce(0, +)
      case .lengthIsOne: scores.reduce(0) { $0 + $1 * $1 }.squareRoot()
      }
    return scores.map { $0 / divisor }
  }
}

extension MeasureValues {
  /// The scores of an eigenvector, or why there are none.
  static func scores(
    _ result: Result<[Double], EigenRefusal>, _ scale: ScoreScale
  ) -> MeasureValues {
    switch result {
    case .success(let scores): .vertices(scale.applied(to: scores).map(MeasureValue.number))
    case .failure(let refusal): .undefined(refusal.reason)
    }
  }
}
