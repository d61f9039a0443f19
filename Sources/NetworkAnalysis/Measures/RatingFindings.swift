import GraphKernel
import StakeholderModel

/// What measures of ratings and answers share, once it was drawn together.
struct RatingFindings: Sendable {
  private var knownPartners: PartnerRatings?
  private var knownAnswers: [Instrument: InstrumentAnswers] = [:]
  private var knownTowers: InfluenceTowers?
  private var knownPhase: NetworkPhase??

  mutating func partners(_ view: NetworkView) -> PartnerRatings {
    if let knownPartners { return knownPartners }
    let found = view.partnerRatings
    knownPartners = found
    return found
  }

  mutating func answers(_ instrument: Instrument, _ view: NetworkView) -> InstrumentAnswers {
    if let known = knownAnswers[instrument] { return known }
    let found = InstrumentAnswers(instrument, in: view.network)
    knownAnswers[instrument] = found
    return found
  }

  mutating func towers(_ view: NetworkView) -> InfluenceTowers {
    if let knownTowers { return knownTowers }
    let found = InfluenceTowers(view.network)
    knownTowers = found
    return found
  }

  mutating func phase(_ graph: Graph) -> NetworkPhase? {
    if let knownPhase { return knownPhase }
    let found = NetworkPhase.of(graph)
    knownPhase = .some(found)
    return found
  }
}

extension MeasureWorkspace {
  /// The fewest who must have answered before a mean is told to whoever it is for.
  func fewestPooled(_ fewest: Int) -> Int {
    sharing == .internal ? fewest : max(fewest, StakeholderNetwork.fewestPooled)
  }

  /// The answers with an instrument.
  mutating func answers(_ instrument: Instrument) -> InstrumentAnswers {
    ratings.answers(instrument, view)
  }

  /// A value for each vertex that stands for a person or organization.
  func forEachActor(_ value: (Actor) -> MeasureValue) -> MeasureValues {
    .vertices(view.nodes.map { $0.actor.map(value) ?? .undefined(.notRated) })
  }

  /// The vertices whose person or organization is meant.
  func vertices(where isMeant: (Actor) -> Bool) -> MeasureValues {
    .vertexSet(view.nodes.indices.filter { view.nodes[$0].actor.map(isMeant) ?? false })
  }
}

extension MeasureForm {
  /// The mean of an item over everybody who rated each one.
  static func mean(
    _ id: String, of item: String, in instrument: Instrument, _ data: RecordedData,
    label: String? = nil
  ) -> MeasureForm {
    MeasureForm(id, for: .recorded(data), label: label) { workspace in
      let answers = workspace.answers(instrument)
      return workspace.forEachActor {
        MeasureValue(answers.mean(of: item, about: $0).mean, otherwise: .notRated)
      }
    }
  }
}
