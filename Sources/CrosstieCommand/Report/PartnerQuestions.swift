import Findings
import StakeholderModel

extension PartnerPage {
  /// What the partner may lose of each kind, asked or open.
  func addLosses(to page: inout PageBlocks, _ shown: StakeholderNetwork, _ partner: OrganizationID)
  {
    page.add(.heading("What you may lose by working together"))
    let rows = LossType.allCases.flatMap { type -> [[Claim]] in
      let losses = shown.losses.filter { $0.holder == partner && $0.type == type }
      let found = losses.filter { $0.standing != .noneFound }
      if losses.isEmpty { return [["\(type.rawValue)", "not asked yet", ""]] }
      if found.isEmpty { return [["\(type.rawValue)", "you said: nothing", ""]] }
      return found.map { loss in
        [
          "\(type.rawValue)", "\(loss.description ?? "not described")",
          "\(loss.mitigation ?? "nothing recorded yet")",
        ]
      }
    }
    page.add(.table(["of", "what", "made smaller by"], rows))
  }

  /// The five questions to settle at home for each alliance, answered or open.
  func addQuestions(
    to page: inout PageBlocks, _ shown: StakeholderNetwork, _ partner: OrganizationID
  ) {
    let members = shown.memberships.filter { member in
      member.organization.map { shown.isOf(.organization($0), partner) }
        ?? member.person.map { shown.isOf(.person($0), partner) } ?? false
    }
    guard !members.isEmpty else {
      page.add(.heading("Five questions to settle at home"))
      page.add(Self.questions(nil))
      return
    }
    for member in members {
      page.add(
        .heading("Five questions to settle at home for \(cause: .alliance(member.alliance))"))
      if let person = member.person {
        page.add(.sentence("You take part through \(person: person)."))
      }
      page.add(Self.questions(member.stepOne))
    }
  }

  private static func questions(_ answers: StepOne?) -> PageBlocks.Block {
    func joined(_ words: [String]?) -> Claim {
      guard let words, !words.isEmpty else { return "open" }
      return "\(words.joined(separator: "; "))"
    }
    return .table(
      ["question", "answer"],
      [
        [
          "Who of you answers for what comes out of it?",
          answers?.accountablePerson.map { "\($0)" } ?? "open",
        ],
        ["What makes it worth your while?", answers?.benefit.map { "\($0)" } ?? "open"],
        ["What could go wrong for you?", joined(answers?.risks)],
        ["What can you bring?", joined(answers?.resources)],
        ["Who with a say could stand up for it at home?", joined(answers?.potentialChampions)],
      ])
  }
}
