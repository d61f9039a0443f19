import FileFormats
import StakeholderModel
import Testing

struct TieTableTests {
  private func read(
    _ text: String, _ options: ReadingOptions = ReadingOptions(), name: String = "ties.csv"
  ) -> NetworkReading {
    readNetwork([SourceFile(name: name, text: text)], options)
  }

  // PEERS 4.1: in Gephi `Type` is direction, in Kumu and Onodo it is the kind of tie.
  @Test func `a column called type is direction or kind, as its values say`() throws {
    let gephi = try #require(
      read("Source,Target,Type\na,b,Directed\nb,c,Undirected\n").network)
    #expect(gephi.ties.map(\.isDirected) == [true, false])
    #expect(gephi.ties.allSatisfy { $0.kind == nil })
    let kumu = try #require(read("From,To,Type\na,b,funding\nb,c,advice\n").network)
    #expect(kumu.ties.map { $0.kind?.rawValue } == ["funding", "advice"])
    #expect(kumu.ties.allSatisfy { $0.isDirected == nil })
  }

  @Test func `ties that say nothing about direction run both ways, and that is said`() {
    let reading = read("source,target\na,b\n")
    #expect(reading.understood.contains { $0.contains("they run both ways") })
    var options = ReadingOptions()
    options.isDirected = true
    #expect(read("source,target\na,b\n", options).network?.ties.first?.isDirected == true)
    #expect(
      read("source,target,type\na,b,undirected\n", options).network?.ties.first?.isDirected == false
    )
  }

  @Test func `from and to are dates where source and target are the ends`() throws {
    let tie = try #require(
      read("Source,Target,From,To\na,b,2019,2020\n").network?.ties.first)
    #expect(tie.from.id == "a" && tie.to.id == "b")
    #expect(tie.attributes["From"] == .number(2019))
  }

  @Test func `the ends of a lone table of ties are people, or organizations if asked for`() throws {
    #expect(read("from,to\na,b\n").network?.people.map(\.id.text) == ["a", "b"])
    var options = ReadingOptions()
    options.nodes = .organizations
    let network = try #require(read("from,to\na,b\n", options).network)
    #expect(network.people.isEmpty && network.organizations.map(\.id.text) == ["a", "b"])
  }

  @Test func `ends are found by id, then by name, then by a name spelled a little differently`() {
    let people = SourceFile(name: "people.csv", text: "id,name\np1,Ana Silva\np2,Bo Lund\n")
    let ties = SourceFile(
      name: "ties.csv", text: "from,to\np1,Bo Lund\nana  silva,p2\nANA-SILVA,Bo Lnd\n")
    let reading = readNetwork([people, ties])
    let errors = reading.diagnostics.filter { $0.severity == .error }
    #expect(errors.map(\.message) == ["no person or organization is called “Bo Lnd” (`to`)"])
    #expect(errors.first?.help == "did you mean “Bo Lund”?")
    #expect(errors.first?.location?.line == 4 && errors.first?.location?.column == 11)
  }

  @Test func `decimal commas are numbers where semicolons separate`() {
    #expect(read("from;to;weight\na;b;1,5\n").network?.ties.first?.weight == 1.5)
    #expect(read("from,to,weight\na,b,\"1,33\"\n").network?.ties.first?.weight == 1.33)
    #expect(read("from,to,weight\na,b,NA\n").network?.ties.first?.weight == nil)
  }

  @Test func `levels are numbers or words`() {
    let network = read("from,to,level\na,b,5\nb,c,cooperation\n").network
    #expect(network?.ties.map(\.level) == [.collaboration, .cooperation])
  }

  @Test func `a number on a tie can be a cost or nothing`() {
    var options = ReadingOptions()
    options.weight = .cost
    #expect(read("from,to,weight\na,b,4\n", options).network?.ties.first?.weight == 0.25)
    options.weight = .ignore
    #expect(read("from,to,weight\na,b,4\n", options).network?.ties.first?.weight == nil)
  }

  @Test func `one kind of tie can be picked`() {
    var options = ReadingOptions()
    options.relation = "advice"
    let text = "from,to,kind\na,b,advice\nb,c,funding\n"
    #expect(read(text, options).network?.ties.count == 1)
    options.relation = "advise"
    #expect(read(text, options).diagnostics.first?.help == "did you mean “advice”?")
  }

  @Test(arguments: [",", ";", "\t", "|"])
  func `the separator is found`(separator: String) {
    let rows = [["from", "to", "note"], ["a", "b", "x, y; z"], ["b", "c", ""]]
    let text = rows.map { row in
      row.map { $0.contains(" ") ? "\"\($0)\"" : $0 }.joined(separator: separator) + "\r\n"
    }.joined()
    let network = read("\u{FEFF}" + text).network
    #expect(network?.ties.first?.attributes["note"] == .text("x, y; z"))
  }

  @Test func `the first line may name the separator`() {
    let network = read("sep=;\nfrom;to\na,1;b\n").network
    #expect(network?.ties.first?.from.id == "a,1")
  }

  @Test func `rows without an end are skipped, named and counted`() {
    let reading = read("from,to\na,b\na,\n,b\n , \n")
    #expect(reading.network?.people.count == 2)
    #expect(
      reading.understood.contains(
        "ties.csv: 4 rows read = 1 used + 3 skipped (1 empty, 2 without both ends)"))
    #expect(reading.diagnostics.filter { $0.code == "W215" }.map { $0.location?.line } == [3, 4])
  }

  @Test func `a second column of one name is kept under a name of its own`() {
    let reading = read("from,to,weight,weight\na,b,1,2\n")
    #expect(reading.network?.ties.first?.weight == 1)
    #expect(reading.network?.ties.first?.attributes["weight 2"] == .number(2))
    #expect(reading.diagnostics.first?.location?.column == 16)
  }

  @Test func `a symmetric matrix is undirected and knows people without ties`() {
    let matrix = ",a,b,c\na,0,2,0\nb,2,0,0\nc,0,0,0\n"
    let network = read(matrix, name: "matrix.csv").network
    #expect(network?.people.count == 3 && network?.ties.count == 1)
    #expect(network?.ties.first?.isDirected == false && network?.ties.first?.weight == 2)
  }
}
