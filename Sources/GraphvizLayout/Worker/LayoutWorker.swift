import Drawing
import GraphvizShim

/// Runs this process as a layout worker: reads jobs from standard input, does each in a process of
/// its own, writes the outcomes to standard output, and ends.
///
/// A command calls it first thing when it was started with ``WorkerLayoutEngine/argument``.
public func runLayoutWorker() -> Never {
  let most = 1 << 30
  var count = 0
  guard let input = unsafe gvs_read_all(0, most, &count) else { gvs_exit(2) }
  let bytes = unsafe Array(UnsafeBufferPointer(start: input, count: count))
  guard let request = try? WorkerRequest(bytes) else { gvs_exit(2) }
  let work = WorkInProgress(request)
  work.run()
  let reply = WorkerReply.bytes(work.outcomes)
  let isWritten = unsafe reply.withUnsafeBufferPointer { buffer in
    unsafe buffer.baseAddress.map { unsafe gvs_write_all(1, $0, buffer.count) } ?? true
  }
  gvs_exit(isWritten ? 0 : 1)
}

/// The jobs of a request and what has come of them so far.
private final class WorkInProgress {
  private let request: WorkerRequest
  private(set) var outcomes: [LayoutOutcome]

  init(_ request: WorkerRequest) {
    self.request = request
    outcomes = Array(
      repeating: .failure(.missing("a process for the layout")), count: request.jobs.count)
  }

  func run() {
    // Everything that is loaded before the first fork is loaded once.
    guard gvs_prepare() else { return }
    let limits = gvs_limits(
      processor_seconds: UInt64(clamping: request.limits.processorSeconds),
      wall_seconds: UInt64(clamping: request.limits.wallSeconds),
      memory_bytes: UInt64(clamping: request.limits.memoryBytes),
      file_bytes: UInt64(clamping: request.limits.answerBytes))
    // The context is alive while the call runs; C hands it back unchanged.
    let context = unsafe Unmanaged.passUnretained(self).toOpaque()
    _ = unsafe gvs_run_isolated(
      request.jobs.count, gvs_processor_count(), limits,
      Int(clamping: request.limits.answerBytes), context,
      { context, index, descriptor in
        guard let context = unsafe context else { return }
        let work = unsafe Unmanaged<WorkInProgress>.fromOpaque(context).takeUnretainedValue()
        work.perform(index, descriptor)
      },
      { context, index, outcome in
        guard let context = unsafe context else { return }
        let work = unsafe Unmanaged<WorkInProgress>.fromOpaque(context).takeUnretainedValue()
        unsafe work.take(outcome, of: index)
      })
  }

  /// In the child: does one job and writes its outcome.
  private func perform(_ index: Int, _ descriptor: CInt) {
    let outcome = LayoutOutcome { () throws(LayoutFailure) in try request.jobs[index].done() }
    let bytes = WorkerReply.bytes(of: outcome)
    _ = unsafe bytes.withUnsafeBufferPointer { buffer in
      unsafe buffer.baseAddress.map { unsafe gvs_write_all(descriptor, $0, buffer.count) }
    }
  }

  /// In the worker: keeps how a child ended.
  private func take(_ outcome: gvs_outcome, of index: Int) {
    outcomes[index] = unsafe WorkerEnding(outcome).outcome(under: request.limits)
  }
}
