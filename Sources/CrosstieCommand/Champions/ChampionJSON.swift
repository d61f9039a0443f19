import Findings
import StakeholderModel
import TextFormats

/// The cover of champions as the `result` of an answer.
struct ChampionJSON {
  private let reading: Reading
  private let plan: ChampionPlan

  init(_ reading: Reading, _ plan: ChampionPlan) {
    self.reading = reading
    self.plan = plan
  }

  var value: JSONValue {
    .object([
      "coverage": coverage, "roles": .array(reading.network.champions.map(role)),
      "missing": .array(missing), "alone": .array(reading.loneChampions.map(alone)),
      "audiences": .array(reading.audiences.map(audience)), "fewest": plan.setValues,
      "succession": .array(reading.successions().map(succession)),
      "messengers": plan.messengerValues,
    ])
  }

  private var coverage: JSONValue {
    let cells = reading.champions.cells
    var members: [String: JSONValue] = [
      "of": .integer(cells.count), "cells": .array(cells.map(cell)),
    ]
    for state in CoverageState.allCases {
      members[state.rawValue] = .integer(reading.champions.count(state))
    }
    return .object(members)
  }

  private func cell(_ cell: CoverageCell) -> JSONValue {
    .object([
      "for": .optional(cell.cause?.id), "organization": .text(cell.organization.text),
      "state": .text(cell.state.rawValue),
      "champions": .array(cell.champions.map { .text($0.text) }),
    ])
  }

  private func role(_ role: ChampionRole) -> JSONValue {
    let home = reading.network.person(role.person)?.home
    return .object([
      "person": .text(role.person.text), "for": .optional(role.cause?.id),
      "inside": .optional((role.inside ?? home)?.text), "status": .text(role.status.rawValue),
      "since": .optional(role.since?.description),
    ])
  }

  private var missing: [JSONValue] {
    reading.champions.cells.filter { $0.state != .active }.map { cell in
      .object([
        "organization": .text(cell.organization.text), "for": .optional(cell.cause?.id),
        "candidates": .array(reading.peopleToAsk(for: cell).map(candidate)),
      ])
    }
  }

  private func candidate(_ person: PersonToAsk) -> JSONValue {
    let parts = person.parts
    return .object([
      "person": .text(person.person.text),
      "score": .array([
        .number(person.score.lowerBound), .number(person.score.upperBound),
      ]),
      "parts": .object([
        "reach": .optional(parts.reach), "bridge": .optional(parts.bridge),
        "level": .optional(parts.level), "interest": .optional(parts.interest),
        "trust": .optional(parts.trust),
      ]),
      "introducer": .optional(person.introducer?.text),
    ])
  }

  private func audience(_ cell: AudienceCell) -> JSONValue {
    var members: [String: JSONValue] = [
      "for": .optional(cell.cause?.id), "decides": .boolean(cell.decides),
      "state": .text(cell.state.rawValue),
      "champions": .array(cell.champions.map { .text($0.text) }),
    ]
    switch cell.listener {
    case .actor(let actor): members["audience"] = .text(actor.id)
    case .words(let words): members["audience"] = .text(words)
    }
    return .object(members)
  }

  private func succession(_ succession: Succession) -> JSONValue {
    .object([
      "organization": .text(succession.cell.organization.text),
      "for": .optional(succession.cell.cause?.id), "champion": .text(succession.champion.text),
      "candidates": .array(succession.followers.map(candidate)),
    ])
  }

  private func alone(_ champion: LoneChampion) -> JSONValue {
    .object([
      "organization": .text(champion.cell.organization.text),
      "for": .optional(champion.cell.cause?.id), "person": .text(champion.person.text),
      "ties": .integer(champion.ties),
    ])
  }
}
