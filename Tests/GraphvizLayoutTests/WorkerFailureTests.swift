import Drawing
import TestSupport
import Testing

@testable import GraphvizLayout

#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

@Suite struct `Workers that fail` {
  private let tree = `Placing boxes`.tree(.stress(start: 1))

  /// Runs a shell script as the worker.
  ///
  /// Another process writes the file: one that this process holds open for writing cannot be run while
  /// a test beside this one starts a worker, which inherits it.
  private func answer(
    of script: String, limits: WorkerLimits = WorkerLimits()
  ) async throws -> Result<[Point], LayoutFailure>? {
    let path = "/tmp/crosstie-worker-\(getpid())-\(UInt64.random(in: 0...UInt64.max))"
    guard let writer = unsafe popen("cat > \(path) && chmod 700 \(path)", "w") else {
      Issue.record("there is no shell")
      return nil
    }
    _ = unsafe fputs("#!/bin/sh\n" + script + "\n", writer)
    let status = unsafe pclose(writer)
    try #require(status == 0)
    defer { _ = unsafe unlink(path) }
    return await WorkerLayoutEngine(executable: path, limits: limits).place([tree]).first
  }

  @Test func `a worker that crashes is a failure with its signal`() async throws {
    #expect(try await answer(of: "kill -SEGV $$") == .failure(.crashed(signal: Int(SIGSEGV))))
  }

  @Test func `a worker that ends badly is a failure with what it said`() async throws {
    #expect(try await answer(of: "echo no library >&2; exit 3") == .failure(.refused("no library")))
  }

  @Test func `a worker that answers nonsense is a failure`() async throws {
    #expect(
      try await answer(of: "cat > /dev/null; echo hello") == .failure(.refused("a broken answer")))
    #expect(try await answer(of: "exit 0") == .failure(.refused("a broken answer")))
  }

  @Test(.timeLimit(.minutes(10)))
  func `a worker that sleeps is stopped`() async throws {
    let limits = WorkerLimits(wallSeconds: 1)
    let answer = try await answer(of: "exec sleep 86400", limits: limits)
    guard case .failure(.limit) = answer else {
      Issue.record("\(String(describing: answer))")
      return
    }
  }

  @Test func `a worker that is not there is missing`() async {
    let answer = await WorkerLayoutEngine(executable: "/nowhere/crosstie").place([tree]).first
    #expect(answer == .failure(.missing("/nowhere/crosstie")))
  }

  @Test func `a layout past its processor time is a limit, and its neighbor is not harmed`()
    async throws
  {
    // A ring of 1,500 boxes keeps circo busy for far more than a second.
    let sizes = Array(repeating: Size(40, 20), count: 1500)
    let ring = (0..<1500).map { LayoutRequest.Edge($0, ($0 + 1) % 1500) }
    let chords = (0..<1500).map { LayoutRequest.Edge($0, ($0 * 7 + 3) % 1500) }
    let slow = LayoutRequest(method: .circular, nodes: sizes, edges: ring + chords)
    let engine = WorkerLayoutEngine(
      executable: BuiltExecutable.path, limits: WorkerLimits(processorSeconds: 1))
    let answers = await engine.place([slow, tree])
    #expect(answers[0] == .failure(.limit("1 seconds of processor time")))
    #expect(try answers[1].get().count == 14)
  }

  @Test func `a layout past its memory fails, and its neighbor is not harmed`() async throws {
    // Stress majorization begins with the distances of all pairs: 128 MB for 8,000 boxes.
    let sizes = Array(repeating: Size(40, 20), count: 8_000)
    let path = (1..<8_000).map { LayoutRequest.Edge($0 - 1, $0) }
    let large = LayoutRequest(method: .stress(start: 1), nodes: sizes, edges: path)
    let engine = WorkerLayoutEngine(
      executable: BuiltExecutable.path,
      limits: WorkerLimits(processorSeconds: 20, memoryBytes: 120 << 20))
    let answers = await engine.place([large, tree])
    #expect(answers[0] == .failure(.limit("125829120 bytes of memory")))
    #expect(try answers[1].get().count == 14)
  }

  @Test func `endings are told apart`() {
    let limits = WorkerLimits()
    func outcome(
      signal: Int32 = 0, code: Int = 0, noise: String = "", isCut: Bool = false
    )
      -> LayoutOutcome
    {
      WorkerEnding(signal: Int(signal), code: code, answer: [], isCut: isCut, noise: noise)
        .outcome(under: limits)
    }
    #expect(outcome(signal: SIGXCPU) == .failure(.limit("60 seconds of processor time")))
    #expect(outcome(signal: SIGALRM) == .failure(.limit("300 seconds")))
    #expect(outcome(signal: SIGSEGV) == .failure(.crashed(signal: Int(SIGSEGV))))
    #expect(
      outcome(signal: SIGABRT, noise: "out of memory\n")
        == .failure(.limit("2147483648 bytes of memory")))
    #expect(outcome(code: 1, noise: "a\nb\n") == .failure(.refused("a; b")))
    #expect(outcome(isCut: true) == .failure(.limit("268435456 bytes of an answer")))
  }
}
