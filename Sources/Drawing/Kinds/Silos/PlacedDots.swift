import StakeholderModel

/// The dots of a picture of silos where they stand.
struct PlacedDots: Sendable {
  /// The place of each person.
  let places: [Point]
  let diagnostics: [Diagnostic]

  /// Dots in the rooms of their cards: remembered ones where they were, new ones in free places, and
  /// everybody anew on cards where nobody is remembered.
  static func found(
    _ plan: SiloPlan, kept: KeptDots?, rooms: [Rect], gates: [[Int: Point]],
    _ engine: any LayoutEngine
  ) async -> PlacedDots {
    let layouts = plan.content.cards.indices.map { DotLayout(card: $0, of: plan) }
    var extended: [Int: [Point]] = [:]
    var diagnostics: [Diagnostic] = []
    for (card, layout) in layouts.enumerated() {
      guard let kept, kept.center(card) != nil else { continue }
      extended[card] = layout.extended(kept, in: rooms[card], gates: gates[card])
      if extended[card] == nil {
        diagnostics.append(.cardPlacedAnew(plan.content.cards[card].name))
      }
    }
    let requests = layouts.enumerated().map { card, layout in
      extended[card] == nil ? layout.requests : []
    }
    let answers = await engine.place(requests.flatMap(\.self))
    var next = 0
    var rough: [[[Point]]] = []
    for request in requests {
      rough.append(answers.dropFirst(next).prefix(request.count).compactMap { try? $0.get() })
      next += request.count
    }
    let raw = rough
    let known = extended
    let placed = await withTaskGroup(of: (card: Int, dots: [Point]).self) { tasks in
      for (card, layout) in layouts.enumerated() {
        tasks.addTask {
          (card, known[card] ?? layout.anew(raw[card], in: rooms[card], gates: gates[card]))
        }
      }
      return await tasks.reduce(into: [Int: [Point]]()) { $0[$1.card] = $1.dots }
    }
    var places = [Point](repeating: Point(0, 0), count: plan.content.people.count)
    for (card, layout) in layouts.enumerated() {
      for (person, place) in zip(layout.everyone, placed[card] ?? []) { places[person] = place }
    }
    return PlacedDots(places: places, diagnostics: diagnostics)
  }
}

extension Diagnostic {
  /// Somebody new found no free place on a card.
  static func cardPlacedAnew(_ name: String) -> Diagnostic {
    Diagnostic(
      "W605", .warning,
      "there was no room for somebody new on the card of \(name), so its people were placed anew")
  }
}
