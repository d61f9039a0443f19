import Drawing
import GraphvizShim

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// How the process of one job ended, and what that means.
struct WorkerEnding {
  let signal: Int
  let code: Int
  let answer: [UInt8]
  let isCut: Bool
  let noise: String

  /// Copies what C lends for the time of a call.
  init(_ outcome: gvs_outcome) {
    signal = Int(unsafe outcome.signal)
    code = Int(unsafe outcome.code)
    answer = unsafe Array(
      UnsafeBufferPointer(start: outcome.answer, count: outcome.answer_length))
    isCut = unsafe outcome.is_cut
    noise = unsafe outcome.noise.map { unsafe String(cString: $0) } ?? ""
  }

  init(signal: Int, code: Int, answer: [UInt8], isCut: Bool, noise: String) {
    self.signal = signal
    self.code = code
    self.answer = answer
    self.isCut = isCut
    self.noise = noise
  }

  func outcome(under limits: WorkerLimits) -> LayoutOutcome {
    if isCut { return .failure(.limit("\(limits.answerBytes) bytes of an answer")) }
    switch signal {
    case 0: break
    case Int(SIGXCPU), Int(SIGKILL):
      return .failure(.limit("\(limits.processorSeconds) seconds of processor time"))
    case Int(SIGALRM): return .failure(.limit("\(limits.wallSeconds) seconds"))
    case Int(SIGXFSZ): return .failure(.limit("a file of \(limits.answerBytes) bytes"))
    default:
      return .failure(
        isOutOfMemory ? .limit("\(limits.memoryBytes) bytes of memory") : .crashed(signal: signal))
    }
    if code == 0, let outcome = try? WorkerReply.outcome(answer) { return outcome }
    if isOutOfMemory { return .failure(.limit("\(limits.memoryBytes) bytes of memory")) }
    let said = noise.split { $0.isNewline }.joined(separator: "; ")
    return .failure(.refused(said.isEmpty ? "the worker ended with code \(code)" : said))
  }

  private var isOutOfMemory: Bool {
    noise.contains("memory") || noise.contains("bad_alloc")
  }
}
