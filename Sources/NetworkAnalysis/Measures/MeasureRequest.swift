import GraphKernel
public import StakeholderModel

/// One form of a measure that is asked for.
public struct MeasureRequest: Sendable {
  /// The measure.
  public let measure: Measure
  /// Its form.
  public let form: MeasureForm
  /// The one division to look at, for a measure of groups; `nil` for all.
  public let division: String?
  /// Whether it is asked for by name; what is not is left out where the network cannot have it.
  let isNamed: Bool
}

/// A name that no measure has.
public struct UnknownMeasure: Error, Sendable, Hashable {
  /// The name as given.
  public let name: String
  /// The known name nearest to it, if one is near.
  public let nearest: String?

  /// Makes the error.
  public init(name: String, nearest: String?) {
    self.name = name
    self.nearest = nearest
  }
}

extension NetworkView {
  /// Every form of every measure that this network has.
  public var allMeasures: [MeasureRequest] { requests(for: Measure.all) }

  /// Every form of some measures that this network has.
  public func requests(for measures: [Measure]) -> [MeasureRequest] {
    measures.flatMap { measure in
      fittingForms(of: measure).map {
        MeasureRequest(
          measure: measure, form: $0, division: nil, isNamed: false)
      }
    }
  }

  /// Every form of every measure that compares two rounds.
  public static var roundMeasures: [MeasureRequest] {
    Measure.all.flatMap { measure in
      measure.forms.filter(\.networks.needsTwoRounds).map {
        MeasureRequest(measure: measure, form: $0, division: nil, isNamed: true)
      }
    }
  }

  /// The measures that a name stands for.
  ///
  /// The exact id of a form stands for that form, also where this network does not have it. Any other
  /// name of a measure stands for all of its forms that this network has.
  ///
  /// - Parameter name: An id, an alias, or an id with a division, as in `ei_index[department]`.
  /// - Returns: One request for each form, in the order of ``Measure/all``; none where this network has
  ///   no form of the measure.
  /// - Throws: ``UnknownMeasure`` for a name that no measure has.
  public func measures(named name: String) throws(UnknownMeasure) -> [MeasureRequest] {
    let (plain, division) = Self.split(name)
    let exact = Measure.all.flatMap { measure in
      measure.forms.filter { $0.id == plain }.map {
        MeasureRequest(measure: measure, form: $0, division: division, isNamed: true)
      }
    }
    if !exact.isEmpty { return exact }
    let meant = Measure.all.filter { $0.aliases.contains(plain) }
    guard !meant.isEmpty else {
      throw UnknownMeasure(name: name, nearest: NearestName.of(plain, among: Measure.names))
    }
    return meant.flatMap { measure in
      fittingForms(of: measure).map {
        MeasureRequest(
          measure: measure, form: $0, division: division, isNamed: true)
      }
    }
  }

  private func fittingForms(of measure: Measure) -> [MeasureForm] {
    measure.forms.filter {
      $0.networks.fits(isDirected: graph.isDirected) && (!$0.networks.needsWeights || hasWeights)
        && (!$0.networks.needsKinds || hasSeveralKinds) && !$0.networks.needsTwoRounds
        && ($0.networks.needsData.map(network.records) ?? true)
    }
  }

  private static func split(_ name: String) -> (plain: String, division: String?) {
    guard name.hasSuffix("]"), let bracket = name.firstIndex(of: "[") else { return (name, nil) }
    return (String(name[..<bracket]), String(name[name.index(after: bracket)...].dropLast()))
  }
}
