public import StakeholderModel

extension ConversationCard {
  /// Makes the card of a first step; `nil` where nobody is recorded who could take it, or whom to.
  public init?(_ step: FirstStep, for initiative: Initiative, in network: StakeholderNetwork) {
    guard let who = step.who, let other = step.to, who != other else { return nil }
    let meeting = Introduction(
      a: who, b: other, introducers: step.through, about: [], isRenewal: false,
      effect: Introduction.Effect(measure: .ties, before: 0, after: 1, sides: nil),
      otherEffects: [])
    let words = IntroductionWords(meeting, in: network)
    let place = words.place(of: other)
    let work: Claim = "\(cause: .initiative(initiative.id))"
    let talk: StepTalk =
      switch step.questions.first {
      case .losses: .losses(at: place, subject: step.subject)
      case .champions: .champions(at: place, of: work)
      case .fingerprints, .agenda: .fingerprints(at: place, on: work)
      case .messenger: .messenger(of: work)
      case .relationship, .conversation, nil:
        words.place(of: who) == place
          ? .atHome(place, work)
          : .firstMeeting(
            Claim(actor: other), from: words.place(of: who), at: place, subject: work)
      }
    self.init(
      title: "\(words.named(who)) meets \(words.named(other))",
      through: step.way ?? "\(Claim(actor: who)) goes to see \(Claim(actor: other))", talk,
      with: Claim(actor: other))
  }
}

/// How a conversation begins and what is asked in it.
///
/// The steps and questions are ours, after the relationship starters and catalytic questions of
/// Benest's column on silos and the five questions to settle at home of the brief on alliances.
struct StepTalk {
  let starters: [Claim]
  let questions: [Claim]

  /// Two who do not know each other, or only through pitches.
  static func firstMeeting(
    _ other: Claim, from home: Claim, at place: Claim, subject: Claim?
  ) -> StepTalk {
    StepTalk(
      starters: [
        "Go and see \(place) at work, without anything to sell.",
        "Say what brought you to your work, and ask \(other) the same.",
        "Find out what people at \(place) are trying to get done, and help with one small thing.",
        "Talk about the people whom \(home) and \(place) both serve before you talk about plans.",
      ],
      questions: [
        "What are the most important things \(place) wants to get done?",
        "With all the support you need, what would become possible?",
        "What could \(home) do that would help \(place) with that?",
        subject.map { "Where could \($0) be of use to \(place), as you see it?" }
          ?? "Where do you see something that \(home) and \(place) could do together?",
        "What would have to be in it for \(place) to be worth your time?",
        "What worries you about it? What might \(place) lose?",
        "What would make those worries smaller?",
      ])
  }

  /// Two of the same organization.
  static func atHome(_ place: Claim, _ work: Claim) -> StepTalk {
    StepTalk(
      starters: [
        "Tell what you have heard from the others, before what you want.",
        "Ask what has to be answered for at \(place) just now.",
      ],
      questions: [
        "What would \(place) have to get out of \(work) to be worth it?",
        "What could go wrong for \(place)? What might it lose?",
        "What could \(place) bring that costs little and helps the others much?",
        "Who at \(place) would have to stand behind it, and what would they ask?",
        "What would make you say no later, so that we hear it now?",
      ])
  }

  /// About what a partner may lose.
  static func losses(at place: Claim, subject: Claim?) -> StepTalk {
    StepTalk(
      starters: [
        subject.map { "Say it first, as you understand it: \($0)" }
          ?? "Say first what you think \(place) may lose.",
        "Ask whether that is right, and what you have not seen.",
        "Offer nothing yet; write down the words \(place) uses.",
      ],
      questions: [
        "Which decisions must stay with \(place)?",
        "What would you have less of: time, staff, rooms, money?",
        "What is \(place) known for that must not become somebody else’s?",
        "Whose trust in \(place) could suffer, and by what?",
        "What would make each of these smaller?",
        "What should be written down so that you are at ease with it?",
      ])
  }

  /// About who would stand up for the work.
  static func champions(at place: Claim, of work: Claim) -> StepTalk {
    StepTalk(
      starters: [
        "Say why you ask here, and that no is an answer.",
        "Ask what \(place) has tried before, and who carried it.",
      ],
      questions: [
        "What would \(place) get done by \(work) that it cannot do alone?",
        "Who here already works across boundaries, whether or not it is their job?",
        "Whom do people here listen to when something new comes up?",
        "What would that person need: time, cover from above, somebody beside them?",
        "Who at the top would have to know, and what would they ask?",
        "Who would be the second, so that it does not hang on one?",
      ])
  }

  /// About what the other side would change.
  static func fingerprints(at place: Claim, on work: Claim) -> StepTalk {
    StepTalk(
      starters: [
        "Bring the idea on one page, with a pen; leave the slides at home.",
        "Say which parts are open: all that are not needed for the aim.",
      ],
      questions: [
        "What is it for, as you would say it to somebody at \(place)?",
        "What would you take out?", "What is missing without which \(place) would not want it?",
        "What would you call \(work)?", "Which part would \(place) rather do its own way?",
        "Where would you try it out first, and how small?",
        "Whose aims above us all does it serve?",
      ])
  }

  /// About how to speak to somebody who decides.
  static func messenger(of work: Claim) -> StepTalk {
    StepTalk(
      starters: [
        "Ask for advice, not for a favor.",
        "Tell in three sentences whom \(work) would help, and who wants it.",
      ],
      questions: [
        "What does whoever decides care about most just now?",
        "What have they said yes to that is like it? What no?",
        "From whom would they want to hear it?", "What would they need to see first?",
        "What would be a good time, and what a bad one?",
        "Would you carry it, or come along?",
      ])
  }
}
