public import Drawing
import Subprocess

#if canImport(System)
import System
#else
import SystemPackage
#endif

/// Lays out in worker processes: what libgvc leaks, remembers or crashes on stays there.
///
/// All requests of a call go to one worker, which forks a process per request, as many at a time
/// as there are processors. Answers do not depend on which of them ends first.
public struct WorkerLayoutEngine: LayoutEngine {
  /// The argument that starts an executable as a worker; see ``runLayoutWorker()``.
  public static let argument = "--layout-worker"

  private let executable: String
  private let limits: WorkerLimits

  /// Makes an engine.
  ///
  /// - Parameters:
  ///   - executable: The path of an executable that calls ``runLayoutWorker()`` when its first
  ///     argument is ``argument``.
  ///   - limits: What one layout may use.
  public init(executable: String, limits: WorkerLimits = WorkerLimits()) {
    self.executable = executable
    self.limits = limits
  }

  /// Places the boxes of each request.
  public func place(_ requests: [LayoutRequest]) async -> [Result<[Point], LayoutFailure>] {
    await outcomes(of: requests.map { .place($0) }).map { $0.places }
  }

  /// Leads the lines of each request round its boxes.
  public func route(_ requests: [RouteRequest]) async -> [Result<[Path], LayoutFailure>] {
    await outcomes(of: requests.map { .route($0) }).map { $0.paths }
  }

  /// Does jobs and returns one outcome for each, in their order.
  func outcomes(of jobs: [LayoutJob]) async -> [LayoutOutcome] {
    guard !jobs.isEmpty else { return [] }
    do {
      let reply = try await reply(to: WorkerRequest(limits: limits, jobs: jobs))
      let outcomes = try WorkerReply.outcomes(reply)
      guard outcomes.count == jobs.count else { throw LayoutFailure.refused("a broken answer") }
      return outcomes
    } catch {
      let failure = error as? LayoutFailure ?? .refused("a broken answer")
      return Array(repeating: .failure(failure), count: jobs.count)
    }
  }

  private func reply(to request: WorkerRequest) async throws(LayoutFailure) -> [UInt8] {
    // Jobs stop themselves; this is for an executable that is no worker of ours.
    let deadline = Duration.seconds(limits.wallSeconds) * (request.jobs.count + 1)
    let outcome = await withTaskGroup(of: Result<[UInt8], LayoutFailure>.self) { group in
      group.addTask { await run(request) }
      group.addTask {
        try? await Task.sleep(for: deadline)
        return .failure(.limit("\(deadline.components.seconds) seconds"))
      }
      let first = await group.next()
      group.cancelAll()
      return first
    }
    guard let outcome else { throw .refused("a broken answer") }
    return try outcome.get()
  }

  private func run(_ request: WorkerRequest) async -> Result<[UInt8], LayoutFailure> {
    guard let input = NamelessFile(request.bytes), let output = NamelessFile() else {
      return .failure(.missing("room for the request"))
    }
    do {
      let result = try await Subprocess.run(
        .path(FilePath(executable)), arguments: [Self.argument],
        environment: .custom(["PATH": "/usr/bin:/bin", "LC_ALL": "C", "SERVER_NAME": "crosstie"]),
        input: .fileDescriptor(input.system, closeAfterSpawningProcess: false),
        output: .fileDescriptor(output.system, closeAfterSpawningProcess: false),
        error: .string(limit: 1 << 16))
      switch result.terminationStatus {
      case .exited(0): return answer(in: output, of: request)
      case .signaled(let signal): return .failure(.crashed(signal: Int(signal)))
      case .exited(let code):
        let said = result.standardError.split { $0.isNewline }.joined(separator: "; ")
        return .failure(.refused(said.isEmpty ? "the worker ended with code \(code)" : said))
      }
    } catch let error as SubprocessError where error.code == .executableNotFound {
      return .failure(.missing(executable))
    } catch {
      return .failure(.refused("the worker could not be run"))
    }
  }

  private func answer(
    in output: NamelessFile, of request: WorkerRequest
  ) -> Result<[UInt8], LayoutFailure> {
    let most = limits.answerBytes.multipliedReportingOverflow(by: request.jobs.count + 1)
    guard let bytes = output.contents(most: most.overflow ? Int.max : most.partialValue) else {
      return .failure(.limit("\(limits.answerBytes) bytes of an answer"))
    }
    return .success(bytes)
  }
}

extension NamelessFile {
  fileprivate var system: FileDescriptor { FileDescriptor(rawValue: descriptor) }
}
