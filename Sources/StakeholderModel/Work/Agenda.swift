/// A larger aim of somebody with a say, to which joint work can be tied.
public struct Agenda: Sendable, Hashable, Identifiable {
  /// The unique name in the file.
  public let id: AgendaID
  /// The aim in words.
  public var name: String?
  /// Whose it is.
  public var owner: Actor?
  /// The subject, such as housing; see ``AdaptiveTheme``.
  public var theme: String?
  /// How well it is known.
  public var evidence: Evidence?
  /// Who may see it.
  public var confidentiality: Confidentiality?
  /// Everything else the file says.
  public var attributes = Attributes()

  /// Makes an agenda of which only the id is known.
  public init(id: AgendaID) { self.id = id }

  /// What it is called on a screen: the name, else the id.
  public var displayName: String { name ?? id.text }
}

/// Subjects that no department solves alone (Benest 2019); a list to pick from, not a limit.
public enum AdaptiveTheme: String, Sendable, Hashable, CaseIterable {
  // The nine examples of the source.
  case homelessness, affordableHousing, incomeInequality, gentrification
  case environmentalSustainability, climateProtection, publicSafety, opioidEpidemic
  case trafficCongestion
}

extension StakeholderNetwork {
  /// The agendas an initiative is tied to, as far as they are listed with their owners.
  ///
  /// An initiative may also name an agenda in words that stand nowhere else; those have no owner and are
  /// left out here.
  public func agendas(of initiative: Initiative) -> [Agenda] {
    initiative.agendas.compactMap { text in
      agendas.first { $0.id == AgendaID(text) } ?? agendas.first { $0.name == text }
    }
  }
}
