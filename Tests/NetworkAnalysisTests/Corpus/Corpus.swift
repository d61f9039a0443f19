import Foundation
import StakeholderModel

/// The real networks with reference values that the environment names.
struct Corpus: Sendable {
  /// The folder with `manifest.json`, the networks and `reference`.
  let folder: URL

  /// The corpus that `CROSSTIE_CORPUS` names; `nil` when it is not set.
  static let named: Corpus? = ProcessInfo.processInfo.environment["CROSSTIE_CORPUS"].map {
    Corpus(folder: URL(filePath: $0).appending(path: "networks"))
  }

  /// One network of the manifest.
  struct Entry: Decodable, Sendable {
    let id: String
    let directed: Bool
    let partition: [String]?
    let numeric: [String]?
    let twoMode: Bool
    let mode1Attribute: String?
    let nodesFile: String
    let edgesFile: String
    let reference: String
  }

  private struct Manifest: Decodable {
    let networks: [Entry]
  }

  /// The networks in the order of the manifest.
  func entries() throws -> [Entry] {
    let decoder = JSONDecoder()
    decoder.keyDecodingStrategy = .convertFromSnakeCase
    return try decoder.decode(Manifest.self, from: data("manifest.json")).networks
  }

  /// The reference values of a network.
  func reference(_ entry: Entry) throws -> [String: Any] {
    try JSONSerialization.jsonObject(with: data(entry.reference)) as? [String: Any] ?? [:]
  }

  /// A network with its nodes as people and every column as an attribute.
  func network(_ entry: Entry) throws -> StakeholderNetwork {
    var network = StakeholderNetwork()
    network.people = try rows(entry.nodesFile).map { row in
      var person = Person(id: PersonID(row["id"] ?? ""))
      for (column, cell) in row where column != "id" { person.attributes[column] = .text(cell) }
      return person
    }
    network.ties = TieList(
      try rows(entry.edgesFile).map { row in
        var tie = Tie(
          from: .person(PersonID(row["source"] ?? "")), to: .person(PersonID(row["target"] ?? "")))
        tie.isDirected = entry.directed
        tie.weight = row["weight"].flatMap(Double.init)
        return tie
      })
    return network
  }

  /// The values beside the networks, by the name of their file.
  func values(_ name: String) throws -> [String: Any] {
    try JSONSerialization.jsonObject(with: data("reference/" + name)) as? [String: Any] ?? [:]
  }

  private func data(_ path: String) throws -> Data {
    try Data(contentsOf: folder.appending(path: path))
  }

  private func rows(_ path: String) throws -> [[String: String]] {
    let lines = String(decoding: try data(path), as: UTF8.self)
      .split(whereSeparator: \.isNewline).map { cells(String($0)) }
    guard let header = lines.first else { return [] }
    return lines.dropFirst().map { cells in
      var row: [String: String] = [:]
      for (column, cell) in zip(header, cells) { row[column] = cell }
      return row
    }
  }

  /// The cells of a line; none of the corpus spans lines.
  private func cells(_ line: String) -> [String] {
    var cells = [""]
    var isQuoted = false
    for character in line {
      switch character {
      case "\"": isQuoted.toggle()
      case "," where !isQuoted: cells.append("")
      default: cells[cells.count - 1].append(character)
      }
    }
    return cells
  }
}
