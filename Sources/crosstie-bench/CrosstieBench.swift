import ArgumentParser
import GraphKernel
import NetworkAnalysis

@main
struct CrosstieBench: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "crosstie-bench",
    abstract: "Times one computation on one graph, for comparison with other programs.")

  @Argument(help: "What is computed.")
  var kernel: Kernel

  @Argument(help: "The graph: .bin; .csv with numbers or .str.csv with names, and a weight.")
  var file: String

  @Option(help: "How many blocks of work may be under way at a time.")
  var threads = 1

  @Option(name: .customLong("repeat"), help: "How often; the median is told.")
  var runs = 1

  @Flag(help: "Ties lead from the first end to the second.")
  var directed = false

  @Flag(help: "Ties count by their weights; where distances are asked for, weights are lengths.")
  var weighted = false

  @Flag(help: "One line of JSON instead of a sentence.")
  var json = false

  func run() throws {
    let bench = self
    try wait(for: { try await bench.time() })
  }

  private func time() async throws {
    let file = GraphFile(path: file, isDirected: directed)
    let graph = kernel.isReading ? nil : try await file.graph(threads: threads)
    var times: [(cpu: Double, wall: Double)] = []
    var checksum = 0.0
    for _ in 0..<max(1, runs) {
      let cpu = processorSeconds()
      let clock = ContinuousClock()
      let start = clock.now
      checksum = try await Parallelism.$limit.withValue(threads) {
        if let graph { return await kernel.checksum(graph, weighted ? .weight : .unit) }
        let graph =
          kernel == .loadfull ? try file.graphOfNetwork() : try await file.graph(threads: threads)
        return Double(graph.edges.count)
      }
      let wall = (clock.now - start) / .seconds(1)
      times.append((processorSeconds() - cpu, wall))
    }
    let cpu = times.map(\.cpu).sorted()[times.count / 2]
    let wall = times.map(\.wall).sorted()[times.count / 2]
    print(
      json
        ? "{\"cpu\":\(cpu),\"wall\":\(wall),\"checksum\":\(checksum),\"peakMiB\":\(peakMemory())}"
        : "\(kernel.rawValue): \(cpu) s of processor time, \(wall) s on the clock, sum \(checksum)")
  }
}
