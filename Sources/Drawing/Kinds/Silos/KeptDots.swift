import StakeholderModel

/// What an earlier picture remembers of cards and dots.
struct KeptDots: Sendable {
  private let places: [String: Point]
  private let content: CardContent

  init(_ content: CardContent, _ network: StakeholderNetwork) {
    var places: [String: Point] = [:]
    for position in network.positions { places[position.id] = Point(position.x, position.y) }
    self.places = places
    self.content = content
  }

  /// The remembered center of a card; `nil` when nobody on it is remembered, since its place alone
  /// keeps nobody where they were.
  func center(_ card: Int) -> Point? {
    members(card).isEmpty ? nil : places[content.cards[card].id]
  }

  /// The remembered centers of all cards that have one.
  var centers: [Int: Point] {
    var centers: [Int: Point] = [:]
    for card in content.cards.indices { centers[card] = center(card) }
    return centers
  }

  /// The remembered place of a person.
  func place(_ person: Int) -> Point? { places[content.people[person].text] }

  /// The people of a card whose places are remembered.
  func members(_ card: Int) -> [Int] {
    content.members(of: card).filter { place($0) != nil }
  }

  /// How many people a card had when it was remembered: its size then is its size now, while they fit.
  func peopleThen(_ card: Int) -> Int {
    center(card) == nil ? content.members(of: card).count : members(card).count
  }

  /// Whether every remembered person of some cards stands in the card's rectangle.
  func fit(_ rects: [Int: Rect]) -> Bool {
    rects.allSatisfy { card, rect in
      members(card).allSatisfy { person in
        place(person).map { rect.inset(9, 9).contains($0) } ?? true
      }
    }
  }

  /// The side of a card on which its header hides nobody who is remembered; `nil` when both do, or
  /// nobody is.
  func headerPlace(
    _ card: Int, _ body: OrganizationCard, _ rect: Rect
  ) -> OrganizationCard.HeaderPlace? {
    guard center(card) != nil else { return nil }
    return [OrganizationCard.HeaderPlace.top, .bottom].first { side in
      let room = body.room(at: Point(rect.x, rect.y), header: side)
      return members(card).allSatisfy { place($0).map(room.contains) ?? true }
    }
  }
}
