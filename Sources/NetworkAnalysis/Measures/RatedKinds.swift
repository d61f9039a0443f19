package import StakeholderModel

extension MeasureForm {
  /// Whether it tells something of whoever is rated, and only organizations are.
  package func ratesOrganizationsOnly(in network: StakeholderNetwork) -> Bool {
    guard let data = networks.needsData else { return false }
    let rated = network.rated(by: data)
    return !rated.isEmpty && rated.allSatisfy { $0.organization != nil }
  }
}

extension StakeholderNetwork {
  /// Who was rated.
  fileprivate func rated(by data: RecordedData) -> [Actor] {
    let instrument: Instrument? =
      switch data {
      case .partners: .partner
      case .towers: .netMap
      default: data.instrument
      }
    let subjects = assessments.filter { $0.instrument == instrument }
      .compactMap { $0.subject?.actor }
    switch data {
    case .partners:
      return subjects + ties.filter { $0.trust != nil || $0.value != nil }.map(\.to)
    case .towers:
      return subjects + people.filter { $0.influence != nil }.map { .person($0.id) }
    default: return subjects
    }
  }
}
