/// One thing that is looked for in every network after reading: a mistake, or something doubtful.
public struct DataCheck: Sendable, Identifiable {
  /// The stable code that its diagnostics carry.
  public let code: String
  /// How bad it is.
  public let severity: Diagnostic.Severity
  /// What is looked for, in a few words.
  public let title: String
  /// What it means and what to do, in a sentence or two.
  public let explanation: String
  private let search: @Sendable (DataCheck, StakeholderNetwork, SourceMap) -> [Diagnostic]

  /// The code.
  public var id: String { code }

  init(
    code: String, severity: Diagnostic.Severity, title: String, explanation: String,
    search: @escaping @Sendable (DataCheck, StakeholderNetwork, SourceMap) -> [Diagnostic]
  ) {
    self.code = code
    self.severity = severity
    self.title = title
    self.explanation = explanation
    self.search = search
  }

  /// Everything of this sort in a network, in the order of the network.
  public func diagnostics(
    in network: StakeholderNetwork, _ sources: SourceMap = SourceMap()
  ) -> [Diagnostic] {
    search(self, network, sources)
  }

  func diagnostic(
    _ message: String, help: String? = nil, at location: SourceLocation?
  ) -> Diagnostic {
    Diagnostic(code, severity, message, help: help, at: location)
  }

  /// Every check, errors first.
  public static let all: [DataCheck] = [
    .organizationCycle, .goalCycle, .nearDuplicateName, .selfTie, .personWithoutOrganization,
    .endedChampionPosition, .lookAlikeID, .longName, .controlCharacter, .answeredWithoutBeingAsked,
    .dateAfterData, .endBeforeStart, .recordAfterData, .contradictoryLoss, .nearAgenda,
    .loneAgreement, .nearEventKind, .misplacedEventDetail, .repeatedAssessment, .tieWithoutLevel,
    .tieNotShown,
  ]
}

extension SourceLocation {
  /// The place as seen from another one: the line or the cell, with the sheet or the file where
  /// those are others.
  func described(from other: SourceLocation?) -> String {
    guard other?.file == file else { return sheet == nil ? "\(file):\(line)" : text }
    guard sheet != nil else { return "line \(line)" }
    return sheet == other?.sheet ? Self.cellName(row: line, column: column) : textInFile
  }
}
