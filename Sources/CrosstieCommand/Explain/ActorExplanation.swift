import GraphKernel
import NetworkAnalysis
import StakeholderModel
import TextFormats

/// Everything that is measured about one person or organization.
struct ActorExplanation {
  /// One number, and where it stands among those of the others.
  struct Entry {
    let column: MeasureTable.Column
    let value: MeasureValue
    /// How many have a higher number, plus one; `nil` without a number.
    let rank: Int?
    /// How many have a number.
    let count: Int
  }

  let actor: Actor
  let name: String
  /// The home organization, for a person who has one.
  let home: String?
  /// Those with a recorded tie, in the order of their names.
  let partners: [String]
  let entries: [Entry]
  /// How many separate parts there would be more without this one.
  let partsWithout: Int
  /// The findings that concern this one.
  let about: FindingsAbout

  init(
    _ actor: Actor, _ vertex: Int, _ table: MeasureTable, _ network: StakeholderNetwork,
    _ about: FindingsAbout
  ) {
    self.about = about
    let names = ActorNames(network)
    let view = table.view
    self.actor = actor
    name = names.name(of: actor)
    home = actor.person.flatMap(network.person)?.home.map { names.name(of: .organization($0)) }
    let flat = view.graph.undirected
    partners = flat.neighbors(of: vertex).map { names.name(of: view.nodes[Int($0.vertex)]) }.sorted
    {
      $0.utf8.lexicographicallyPrecedes($1.utf8)
    }
    entries = table.columns(.node).compactMap { column in
      guard case .vertices(let values) = column.values else { return nil }
      let numbers = values.compactMap(\.number)
      let rank = values[vertex].number.map { number in 1 + numbers.count { $0 > number } }
      return Entry(column: column, value: values[vertex], rank: rank, count: numbers.count)
    }
    partsWithout = Self.partsWithout(vertex, flat)
  }

  private static func partsWithout(_ vertex: Int, _ graph: Graph) -> Int {
    var isSeen = [Bool](repeating: false, count: graph.vertexCount)
    isSeen[vertex] = true
    var parts = 0
    for arc in graph.neighbors(of: vertex) where !isSeen[Int(arc.vertex)] {
      parts += 1
      var stack = [Int(arc.vertex)]
      isSeen[Int(arc.vertex)] = true
      while let next = stack.popLast() {
        for onward in graph.neighbors(of: next) where !isSeen[Int(onward.vertex)] {
          isSeen[Int(onward.vertex)] = true
          stack.append(Int(onward.vertex))
        }
      }
    }
    return max(0, parts - 1)
  }

  func text(_ width: Int, isTechnical: Bool) -> String {
    var lines = Paragraphs(name + (home.map { " (\($0))" } ?? ""))
    let shown = partners.prefix(12).joined(separator: ", ")
    let more = partners.count > 12 ? " and \(partners.count - 12) more" : ""
    lines.add(
      "Partners", partners.isEmpty ? "no recorded tie" : "\(partners.count): \(shown)\(more)", width
    )
    if partsWithout > 0 {
      lines.add(
        "Without",
        "those around \(name) would fall into \(partsWithout + 1) parts that no recorded "
          + "tie joins", width)
    }
    about.add(to: &lines, width)
    var numbers = TextTable([
      .init("what"), .init("number", .right), .init("place", .right), .init("the question"),
    ])
    for entry in entries {
      let heading = MeasureHeading(entry.column, isTechnical: isTechnical).text
      let place = entry.rank.map { "\($0) of \(entry.count)" } ?? ""
      let value = entry.value.number.map(shortNumber) ?? "–"
      let why = entry.value.reason.map { $0.text } ?? entry.column.measure.question
      numbers.append([heading, value, place, why])
    }
    lines.add(numbers, width)
    return lines.text
  }

  var json: JSONValue {
    .object([
      "id": .text(actor.id), "name": .text(name), "organization": .optional(home),
      "partners": .array(partners.map { .text($0) }), "parts_without": .integer(partsWithout),
      "findings": about.json,
      "numbers": .array(
        entries.map { entry in
          .object([
            "measure": .text(entry.column.id), "value": .optional(entry.value.number),
            "reason": .optional(entry.value.reason?.text),
            "rank": entry.rank.map { .integer($0) } ?? .null, "of": .integer(entry.count),
            "question": .text(entry.column.measure.question),
          ])
        }),
    ])
  }
}
