import StakeholderModel

/// An organization and its people in a column of fixed width.
struct TableCard: Sendable {
  /// How the people are drawn.
  enum Density: Sendable, Hashable {
    /// Each in a pill.
    case pills
    /// Each on a line or two with a dot.
    case lines
    /// As a number only; where a number under five could name somebody, not even that.
    case counts(hidesFew: Bool)

    /// A number of people in words.
    func words(for people: Int) -> String {
      self == .counts(hidesFew: true) && (1..<5).contains(people)
        ? "Fewer than five people" : counted(people, "person", "people")
    }
  }

  /// One person, or the note that stands for several.
  struct Row: Sendable {
    enum Kind: Sendable {
      case pill(PersonPill)
      case person(TextBlock, isChampion: Bool)
      case note(TextBlock)
    }

    let kind: Kind
    let subject: String?

    var height: Double {
      switch kind {
      case .pill(let pill): pill.size.height + 10
      case .person(let words, _), .note(let words): 7 + 25 * Double(words.lines.count)
      }
    }

    var isCut: Bool {
      switch kind {
      case .pill(let pill): pill.isCut
      case .person(let words, _), .note(let words): words.isCut
      }
    }
  }

  let title: TextBlock
  let tone: Tone
  let subject: String?
  let rows: [Row]
  let width: Double
  /// How many people are not named.
  let unnamed: Int
  /// How many names are cut short.
  let cuts: Int

  private static let left = 18.0
  private static let textLeft = 44.0
  private static let right = 14.0
  private static let titleLeading = 26.0

  var height: Double { headerHeight + rows.reduce(0) { $0 + $1.height } + 10 }

  private var headerHeight: Double { Self.titleLeading * Double(title.lines.count) + 20 }

  /// Cards for an organization: one, or several where its people fill more than a column.
  ///
  /// - Parameters:
  ///   - house: The organization.
  ///   - tone: Its color.
  ///   - width: The width of the column.
  ///   - maxHeight: The height of the column.
  ///   - density: How people are drawn.
  ///   - cap: The most people that are named.
  ///   - notesNobody: Whether a card without people says so.
  ///   - measurer: Tells how wide text is.
  /// - Returns: At least one card.
  static func cards(
    _ house: TableSeats.House, tone: Tone, width: Double, maxHeight: Double, density: Density,
    cap: Int, notesNobody: Bool, measurer: any TextMeasurer
  ) -> [TableCard] {
    let shown = Self.shown(house.people, density, cap: cap)
    let unnamed = house.people.count - shown.count
    var rows = shown.map { row($0, tone, width, density, measurer) }
    if house.people.isEmpty, notesNobody {
      rows.append(note("No recorded person", width, measurer))
    } else if unnamed > 0 {
      let words = shown.isEmpty ? density.words(for: unnamed) : "and \(unnamed) more"
      rows.append(note(words, width, measurer))
    }
    let title = TextBlock(
      house.name, .cardTitle, maxWidth: width - left - right, maxLines: density == .lines ? 3 : 5,
      short: house.short, measurer: measurer)
    let room = maxHeight - 30 - titleLeading * Double(title.lines.count + 1)
    let chunks = chunks(of: rows, room: room)
    return chunks.enumerated().map { number, chunk in
      let heading =
        chunks.count == 1
        ? title
        : TextBlock(
          "\(house.short ?? house.name) (\(number + 1) of \(chunks.count))", .cardTitle,
          maxWidth: width - left - right, maxLines: title.lines.count + 1, measurer: measurer)
      return TableCard(
        title: heading, tone: tone, subject: number == 0 ? house.organization?.text : nil,
        rows: chunk,
        width: width, unnamed: number == 0 ? unnamed : 0)
    }
  }

  /// The people that are named: all where one more than the cap would be left over.
  private static func shown(
    _ people: [TableSeats.Guest], _ density: Density, cap: Int
  ) -> [TableSeats.Guest] {
    if case .counts = density { return [] }
    return people.count - 1 <= cap ? people : Array(people.prefix(cap))
  }

  private init(
    title: TextBlock, tone: Tone, subject: String?, rows: [Row], width: Double, unnamed: Int
  ) {
    self.title = title
    self.tone = tone
    self.subject = subject
    self.rows = rows
    self.width = width
    self.unnamed = unnamed
    cuts = rows.count(where: \.isCut) + (title.isCut ? 1 : 0)
  }

  private static func row(
    _ guest: TableSeats.Guest, _ tone: Tone, _ width: Double, _ density: Density,
    _ measurer: any TextMeasurer
  ) -> Row {
    if density == .pills {
      let pill = PersonPill(
        guest.name, guest.isChampion ? .champion : .person, tone: tone,
        maxWidth: width - left - right + 4, maxLines: 4, measurer: measurer)
      return Row(kind: .pill(pill), subject: guest.subject)
    }
    let words = TextBlock(
      guest.name, guest.isChampion ? .strong : .body, maxWidth: width - textLeft - right,
      maxLines: 2, measurer: measurer)
    return Row(kind: .person(words, isChampion: guest.isChampion), subject: guest.subject)
  }

  private static func note(_ words: String, _ width: Double, _ measurer: any TextMeasurer) -> Row {
    let words = TextBlock(
      words, .body, maxWidth: width - left - right, maxLines: 2, measurer: measurer)
    return Row(kind: .note(words), subject: nil)
  }

  /// The rows cut into parts of about equal height that each fit `room`.
  private static func chunks(of rows: [Row], room: Double) -> [[Row]] {
    let total = rows.reduce(0) { $0 + $1.height }
    guard total > room, room > 0 else { return [rows] }
    let count = (total / room).rounded(.up)
    let target = min(room, total / count + PersonPill.pitch / 2)
    var chunks: [[Row]] = [[]]
    var height = 0.0
    for row in rows {
      if height + row.height > target, !chunks[chunks.count - 1].isEmpty {
        chunks.append([])
        height = 0
      }
      chunks[chunks.count - 1].append(row)
      height += row.height
    }
    return chunks
  }

  func items(at origin: Point, in theme: Theme) -> [Scene.Item] {
    let colors = theme.colors(of: tone)
    let rect = Rect(x: origin.x, y: origin.y, width: width, height: height)
    let bar = Rect(x: origin.x, y: origin.y + 12, width: 6, height: headerHeight - 16)
    var items = [
      Scene.Item(
        .rectangle(
          rect, radius: 14, fill: colors.tint, stroke: Stroke(colors.line, width: 2)),
        .card, subject: subject),
      Scene.Item(.rectangle(bar, radius: 3, fill: colors.line, stroke: nil), .ornament),
    ]
    items += title.items(
      at: Point(origin.x + Self.left, origin.y + 33), leading: Self.titleLeading,
      color: theme.ink, subject: subject)
    var y = origin.y + headerHeight
    for row in rows {
      items += self.items(of: row, at: Point(origin.x, y), theme)
      y += row.height
    }
    return items
  }

  private func items(of row: Row, at origin: Point, _ theme: Theme) -> [Scene.Item] {
    let colors = theme.colors(of: tone)
    switch row.kind {
    case .pill(let pill):
      return pill.items(
        at: Point(origin.x + Self.left - 4, origin.y + 5),
        width: width - Self.left - Self.right + 4, in: theme, subject: row.subject)
    case .person(let words, let isChampion):
      let center = Point(origin.x + Self.left + 10, origin.y + 15)
      let glyph =
        isChampion
        ? Star.filled(center: center, radius: 12, colors.line)
        : Scene.Item(
          .circle(center: center, radius: 6, fill: colors.line, stroke: nil), .ornament)
      return [glyph]
        + words.items(
          at: Point(origin.x + Self.textLeft, origin.y + 23), leading: 25, color: theme.ink,
          subject: row.subject)
    case .note(let words):
      return words.items(
        at: Point(origin.x + Self.left, origin.y + 23), leading: 25, color: theme.ink2)
    }
  }
}
