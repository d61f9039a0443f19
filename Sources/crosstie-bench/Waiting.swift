import Synchronization

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// Does work that waits, and waits for it on this thread.
///
/// A `main` that is itself such work ends in a signal wait that valgrind 3.19 cannot follow; this one can
/// be counted by it.
///
/// - Parameter work: What is done, on other threads.
/// - Throws: What the work throws.
func wait(for work: @escaping @Sendable () async throws -> Void) throws {
  var ends: [Int32] = [0, 0]
  guard unsafe pipe(&ends) == 0 else { throw UnreadableFile(path: "a pipe") }
  let (reading, writing) = (ends[0], ends[1])
  let outcome = Outcome()
  Task {
    do { try await work() } catch { outcome.fault.withLock { $0 = error } }
    close(writing)
  }
  // Nothing is ever written: reading ends when the other end is closed.
  var byte: UInt8 = 0
  while unsafe read(reading, &byte, 1) < 0, errno == EINTR {}
  close(reading)
  if let fault = outcome.fault.withLock({ $0 }) { throw fault }
}

/// What came of work on another thread.
private final class Outcome: Sendable {
  let fault = Mutex<(any Error)?>(nil)
}
