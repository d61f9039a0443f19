import StakeholderModel

/// Reads one network from files.
///
/// Nothing is opened; the files come as bytes. Everything that is wrong is reported with its place: a
/// fault of syntax ends its file, faults of meaning are all found in one reading.
///
/// - Parameters:
///   - files: The files of the network; for a folder, all files in it.
///   - options: What the files do not say themselves.
/// - Returns: The network, or `nil` in it, with everything to say about it.
/// - Complexity: O(*b* log *b*) for *b* bytes.
public func readNetwork(
  _ files: [SourceFile], _ options: ReadingOptions = ReadingOptions()
)
  -> NetworkReading
{
  var session = ReadingSession(options)
  session.read(files)
  return session.reading
}

/// One reading from beginning to end.
private struct ReadingSession {
  private let options: ReadingOptions
  private let log = DiagnosticLog()
  private var network: StakeholderNetwork?
  private var readable: StakeholderNetwork?
  private var couldParse = true
  private var sources = SourceMap()
  private var understood: [String] = []
  private var format: FileFormat?
  private var columns = NodeColumns()

  init(_ options: ReadingOptions) { self.options = options }

  mutating func read(_ files: [SourceFile]) {
    let sorted = SortedFiles(files, options)
    for file in sorted.refused { refuse(file) }
    if !sorted.ignored.isEmpty, sorted.hasNetwork {
      understood.append(
        "left aside: " + sorted.ignored.map(\.baseName).sorted().joined(separator: ", "))
    }
    guard couldParse else { return }
    if sorted.networks.count > 1 {
      let names = sorted.networks.map(\.name)
      fail(
        "E113",
        "these are \(names.count == 2 ? "two" : "several") networks: "
          + names.joined(separator: " and "),
        help: "name one of them; two rounds of one network are for crosstie compare")
    } else if !sorted.yaml.isEmpty {
      readYAML(sorted.yaml)
    } else if sorted.hasNetwork {
      readTables(sorted.tables + sorted.workbooks)
    } else {
      let names = files.map(\.name).joined(separator: ", ")
      fail(
        "E111", files.isEmpty ? "there is no file to read" : "no network was found in \(names)",
        help: "a network is Crosstie YAML, an Excel workbook or tables as CSV")
    }
    finish()
  }

  private mutating func fail(_ code: String, _ message: String, help: String? = nil) {
    log.error(code, message, help: help, at: nil)
    couldParse = false
  }

  private mutating func refuse(_ file: SourceFile) {
    let place = SourceLocation(file: file.name, line: 1, column: 1)
    couldParse = false
    log.error(
      "E111", "this is not a format this release reads",
      help: "a network is Crosstie YAML, an Excel workbook or tables as CSV", at: place)
  }

  private mutating func readYAML(_ files: [SourceFile]) {
    format = .yaml
    do throws(ReadingFault) {
      guard let root = try nativeTree(files, log) else {
        couldParse = false
        return
      }
      var decoder = NetworkDecoder(log: log, joinsByName: false)
      network = decoder.network(root)
      sources = decoder.sources
      understood.append("read as Crosstie YAML" + (files.count > 1 ? ", two files merged" : ""))
    } catch {
      log.add(error.diagnostic)
      couldParse = false
    }
  }

  private mutating func readTables(_ files: [SourceFile]) {
    var reader = TableReader(options, log)
    if let (plain, places) = reader.readPlainTies(files) {
      network = plain
      sources = places
      format = reader.format
      understood += reader.understood
      return
    }
    guard let root = reader.read(files) else {
      couldParse = couldParse && reader.couldParse
      understood += reader.understood
      return
    }
    couldParse = reader.couldParse
    var decoder = NetworkDecoder(log: log, joinsByName: true)
    let decoded = decoder.network(root)
    network = decoded
    sources = decoder.sources
    format = reader.format
    columns = reader.columns
    understood += reader.understood
  }

  /// Applies what the user said, then looks the whole over.
  private mutating func finish() {
    guard var network else { return }
    if let asOf = options.asOf { network.asOf = asOf }
    applyWeightMeaning(&network)
    keepRelation(&network)
    if network.people.isEmpty, network.organizations.isEmpty, !log.hasErrors {
      log.error(
        "E209", "no person and no organization was found",
        help: "the file is there but has no rows to read; a name in each is enough to begin with",
        at: nil)
    }
    let errorCount = log.errorCount
    for check in DataCheck.all {
      for diagnostic in check.diagnostics(in: network, sources) { log.add(diagnostic) }
    }
    // What a check finds, such as a circle of organizations, makes the whole unfit for reading on.
    readable = log.errorCount == errorCount ? network : nil
    self.network = log.hasErrors ? nil : network
  }

  private mutating func applyWeightMeaning(_ network: inout StakeholderNetwork) {
    guard options.weight != .strength else { return }
    let weighted = network.ties.indices.filter { network.ties[$0].weight != nil }
    guard !weighted.isEmpty else { return }
    switch options.weight {
    case .strength: break
    case .ignore:
      for place in weighted { network.ties[place].weight = nil }
      understood.append("the numbers on \(weighted.count) ties were left out, as asked")
    case .cost:
      for place in weighted {
        guard let cost = network.ties[place].weight, cost > 0 else {
          log.error(
            "E306", "a cost of 0 has no strength", help: "costs are above 0",
            at: sources[.tie(place)])
          continue
        }
        network.ties[place].weight = 1 / cost
      }
      understood.append("the strength of a tie is one divided by its number, as asked")
    }
  }

  private mutating func keepRelation(_ network: inout StakeholderNetwork) {
    guard let relation = options.relation else { return }
    let kinds = Set(network.ties.compactMap { $0.kind?.rawValue }).sorted()
    guard kinds.contains(relation) else {
      log.error(
        "E307", "no tie is of the kind “\(relation)”",
        help: log.suggestion(for: relation, among: kinds)
          ?? (kinds.isEmpty
            ? "no tie says its kind" : "there are: " + kinds.joined(separator: ", ")),
        at: nil)
      return
    }
    var kept = SourceMap()
    let places = network.ties.indices.filter { network.ties[$0].kind?.rawValue == relation }
    for (place, old) in places.enumerated() { kept[.tie(place)] = sources[.tie(old)] }
    for place in network.ties.indices { sources[.tie(place)] = kept[.tie(place)] }
    understood.append(
      "\(places.count) of \(network.ties.count) ties are of the kind “\(relation)”; the rest is left out"
    )
    network.ties = TieList(places.map { network.ties[$0] })
  }

  var reading: NetworkReading {
    NetworkReading(
      network: couldParse && !log.hasErrors ? network : nil,
      readable: couldParse ? readable : nil, couldParse: couldParse,
      sources: sources, diagnostics: sortedDiagnostics, understood: understood, format: format,
      columns: columns)
  }

  /// Errors first, then by place; what was found first stands first at the same place.
  private var sortedDiagnostics: [Diagnostic] {
    log.diagnostics.enumerated().sorted { left, right in
      let (a, b) = (left.element, right.element)
      if a.severity != b.severity { return a.severity < b.severity }
      switch (a.location, b.location) {
      case (let first?, let second?) where first != second: return first < second
      case (nil, .some): return true
      case (.some, nil): return false
      default: return left.offset < right.offset
      }
    }.map(\.element)
  }
}
