import StakeholderModel

extension FindingRule {
  /// Alliances that nobody leads day to day.
  public static let leaderAbsent = FindingRule(
    id: "leader.absent",
    title: "Nobody does the day-to-day work",
    says: "Nobody is recorded as leading an alliance day to day any more.",
    why:
      "Alliances do not run by themselves: somebody calls, writes, reminds and brings people together.",
    decided: """
      Every recorded leader of the alliance has left (all positions ended), or the file names such a \
      leader (role collaborativeLeader) for other alliances and none for this one, of which at least three \
      members are recorded.
      """,
    aim: "Give the day-to-day work to somebody",
    action: "Ask one member organization to give a person a share of time for it.",
    sources: [.workforceBrief], needs: "who leads each alliance", severity: .high ... .high,
    basis: .record, cause: .people
  ) { input in
    guard !input.network.alliances.isEmpty else { return .silentAboutAlliances }
    let namesLeaders = input.network.memberships.contains { $0.role == "collaborativeLeader" }
    guard input.network.memberships.contains(where: \.leads) else {
      return .silent(
        "who leads each alliance day to day",
        wouldAllow: ["alliances that nobody leads", "leaders without support from the top"],
        howTo: "Write collaborativeLeader as the role of whoever does the day-to-day work.")
    }
    return .found(
      input.network.alliances.compactMap { alliance in
        let leaders = input.leaders(of: .alliance(alliance.id))
        let left = leaders.filter { id in
          let positions = input.network.person(id)?.positions ?? []
          return !positions.isEmpty && positions.allSatisfy { $0.end != nil }
        }
        let members = input.network.memberships.count { $0.alliance == alliance.id }
        guard leaders.isEmpty ? namesLeaders && members >= 3 : left.count == leaders.count else {
          return nil
        }
        return Finding(
          rule: "leader.absent", severity: .high, subjects: [.cause(.alliance(alliance.id))],
          title: leaders.isEmpty
            ? "Nobody is recorded as leading \(cause: .alliance(alliance.id)) day to day"
            : "Whoever led \(cause: .alliance(alliance.id)) has left",
          evidence: leaders.isEmpty
            ? "\(counted(members, "membership is", "memberships are")) recorded, none of a leader."
            : "Left: \(input.names(leaders)).",
          action: """
            Ask one member organization to give a person a share of time for \
            \(cause: .alliance(alliance.id)).
            """,
          numbers: ["members": Double(members)])
      })
  }
}
