import GraphKernel
import StakeholderModel
import TestSupport
import Testing

@testable import FileFormats

@Suite struct PlainTieTableTests {
  /// A table with a blank line at its end says the same, but is read cell by cell: the oracle of all here.
  private func reading(
    _ text: String, cellByCell: Bool, _ options: ReadingOptions = ReadingOptions()
  ) -> NetworkReading {
    let newLine = text.hasSuffix("\r") ? "\r" : "\n"
    let end = !cellByCell ? "" : text.hasSuffix(newLine) ? newLine : newLine + newLine
    return readNetwork([SourceFile(name: "ties.csv", text: text + end)], options)
  }

  private func isQuick(_ text: String, _ options: ReadingOptions = ReadingOptions()) -> Bool {
    var reader = TableReader(options, DiagnosticLog())
    return reader.readPlainTies([SourceFile(name: "ties.csv", text: text)]) != nil
  }

  private func expectSame(
    _ text: String, _ options: ReadingOptions = ReadingOptions(),
    sourceLocation: Testing.SourceLocation = #_sourceLocation
  ) {
    let quick = reading(text, cellByCell: false, options)
    let slow = reading(text, cellByCell: true, options)
    #expect(quick.network == slow.network, sourceLocation: sourceLocation)
    #expect(quick.couldParse == slow.couldParse, sourceLocation: sourceLocation)
    #expect(quick.understood == slow.understood, sourceLocation: sourceLocation)
    #expect(quick.diagnostics == slow.diagnostics, sourceLocation: sourceLocation)
    #expect(quick.format == slow.format, sourceLocation: sourceLocation)
    #expect(quick.columns.headers == slow.columns.headers, sourceLocation: sourceLocation)
    guard let network = quick.network, let other = slow.network else { return }
    for tie in network.ties.indices {
      #expect(quick.sources[.tie(tie)] == slow.sources[.tie(tie)], sourceLocation: sourceLocation)
    }
    for person in network.people {
      #expect(
        quick.sources[.person(person.id)] == slow.sources[.person(person.id)],
        sourceLocation: sourceLocation)
    }
    for keepsDirection in [false, true] {
      var options = ViewOptions()
      options.keepsDirection = keepsDirection
      let (view, otherView) = (network.view(.people, options), other.view(.people, options))
      #expect(view.nodes == otherView.nodes, sourceLocation: sourceLocation)
      #expect(view.graph == otherView.graph, sourceLocation: sourceLocation)
      #expect(view.ties == otherView.ties, sourceLocation: sourceLocation)
      #expect(view.dropped == otherView.dropped, sourceLocation: sourceLocation)
      #expect(view.placesInFile == otherView.placesInFile, sourceLocation: sourceLocation)
    }
  }

  @Test(arguments: [
    "from,to\nana,ben\nben,cleo\n", "source;target;weight\r\nana;ben;3\r\nben;cleo;0.25\r\n",
    "from\tto\nana lee\tben\nben\tana lee", "\u{FEFF}from,to,weight\n1,2,3\n2,3,1e3\n3,3,4\n",
    "von,nach,Stärke\nJosé,Zoë,1\nZoë,Jose\u{301},2\n", "source,target,value\n'tis,b,1\n",
    "name,to,strength\na/b,c,1\nc,d,2\n",
    "\"from\",\"to\"\r\n\"ana lee\",\"ben\"\r\n\"ben\",\"é\"\r\n",
    "\"from\";\"to\";\"weight\"\n\"ana\";\"ben\";3\n\"ben\";\"cleo\";\"0.5\"\n",
    "Source,Target\r\na,b\r\na,b\r\nb,a\r\n",
  ])
  func `plain tables are read as cell by cell`(text: String) {
    expectSame(text)
    var directed = ReadingOptions()
    directed.isDirected = true
    expectSame(text, directed)
    var cost = ReadingOptions()
    cost.weight = .cost
    expectSame(text, cost)
  }

  @Test func `plain tables are read the quick way, with or without weights and ends of lines`() {
    for text in [
      "from,to\nana,ben\n", "from,to\nana,ben", "source;target;weight\r\nana;ben;3\r\n",
      "from,to\r\nana,ben\r\n", "\u{FEFF}from,to,weight\n1,2,0.5\n", "from,to\na/b,c\n",
      "\"from\",\"to\"\n\"ana\",\"ben\"\n", "from,to,weight\r\n\"ana\",\"ben\",\"2\"\r\n",
    ] { #expect(isQuick(text), "\(text)") }
  }

  @Test func `tables with anything unusual are left to be read cell by cell`() {
    for text in [
      "from,to\n\"ana\",ben\n", "from,to\n\"ana\",\" ben\"\n", "from,to\n\"a \"\"b\"\"\",\"c\"\n",
      "from,to\n\"ana\" ,\"ben\"\n", "from,to\n\"ana\nlee\",\"ben\"\n",
      "from,to\n\"a\",\"b\"\n\"a\",c\n",
      "from,to\n\"Lee, Ana\",\"Lee, Ben\"\n", "from,to\n\"\",\"b\"\n", "from,to\n ana,ben\n",
      "from,to\nana,ben \n", "from,to\nana,\n",
      "from,to\nana,ben\n\nben,cleo\n", "from,to\nana\n", "from,to\nana,ben,cleo\n",
      "from,to,weight\nana,ben,\n", "from,to,weight\nana,ben,-1\n", "from,to,weight\na,b,x\n",
      "from,to\na,b/c\n", "from;to\na;b,c\n", "from,to\n'a,b\n", "from,to\na\0,b\n",
      "from,to\na\rb,c\n", "from,to\rana,ben\r", "from,to\na\u{A0},b\n", "to,from\na,b\n",
      "from,to,kind\na,b,advice\n", "sep=,\nfrom,to\na,b\n", "from,to\n", "from,from\na,b\n",
      "name,knows\na,b\n", "a,b\nc,d\n",
    ] {
      #expect(!isQuick(text), "\(text)")
      expectSame(text)
    }
    var organizations = ReadingOptions()
    organizations.nodes = .organizations
    #expect(!isQuick("from,to\na,b\n", organizations))
  }

  @Test(arguments: 0..<60) func `tables drawn at random are read as cell by cell`(seed: Int) {
    var generator = SeededGenerator(seed: UInt64(seed))
    let delimiter = [",", ";", "\t", "|"].randomElement(using: &generator) ?? ","
    let newLine = ["\n", "\r\n"].randomElement(using: &generator) ?? "\n"
    let hasWeight = Bool.random(using: &generator)
    // Half of the tables have something in them that needs care.
    let odd =
      Bool.random(using: &generator)
      ? []
      : ["a/b", "\"q\"", " x", "y\t", "n\u{A0}", "'z", "-", "é", "ﬁ", "Ö\u{301}", "a;b", "a|b"]
    let names = (0..<12).map { "p\($0 * 7919)" } + odd
    let weights = ["1", "2.5", "007", "1e2", ".5", "5."] + (odd.isEmpty ? [] : ["-2", "+3", "NA"])
    let isQuoted = Bool.random(using: &generator)
    var text =
      ["from", "to"].joined(separator: delimiter) + (hasWeight ? delimiter + "weight" : "")
    for _ in 0..<Int.random(in: 1...30, using: &generator) {
      var cells = (0..<2).map { _ in names.randomElement(using: &generator) ?? "a" }
      if isQuoted { cells = cells.map { $0.hasPrefix("\"") ? $0 : "\"\($0)\"" } }
      if hasWeight { cells.append(weights.randomElement(using: &generator) ?? "1") }
      text += newLine + cells.joined(separator: delimiter)
    }
    if Bool.random(using: &generator) { text += newLine }
    expectSame(text)
  }

  @Test func `tables longer than one piece are read to the end`() {
    // A ring of 20,000 people, each row about 28 bytes: some ten pieces of 64 KiB.
    let rows = (0..<20_000).map { "person-\($0),person-\(($0 + 1) % 20_000),\($0 % 9 + 1)" }
    let text = "from,to,weight\n" + rows.joined(separator: "\n") + "\n"
    #expect(isQuick(text))
    let network = reading(text, cellByCell: false).network
    #expect(network?.people.count == 20_000)
    #expect(network?.ties.count == 20_000)
    #expect(network?.ties.last?.to == .person(PersonID("person-0")))
    #expect(network?.ties.last?.weight == 2)  // 19,999 = 9 · 2,222 + 1
    #expect(network?.view(.people).graph.edges.count == 20_000)
  }

  @Test func `who stands at the ends of ties is forgotten when people or ties change`() throws {
    let text = "from,to\nana,ben\nben,cleo\n"
    var network = try #require(reading(text, cellByCell: false).network)
    network.people.removeFirst()
    // Of the ties of ben, the one with cleo stays.
    #expect(network.view(.people).nodes.map(\.id) == ["ben", "cleo"])
    #expect(network.view(.people).graph.edges.count == 1)
    #expect(network.view(.people).dropped.otherEnds == 1)
  }
}
