#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// The seconds that the processor has worked for this process, on all threads.
func processorSeconds() -> Double {
  var time = timespec()
  _ = unsafe clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
  return Double(time.tv_sec) + Double(time.tv_nsec) * 1e-9
}

/// The most memory that this process has held, in MiB.
func peakMemory() -> Int {
  var usage = rusage()
  #if canImport(Darwin)
  _ = unsafe getrusage(RUSAGE_SELF, &usage)
  return Int(usage.ru_maxrss) / (1 << 20)
  #else
  _ = unsafe getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
  return Int(usage.ru_maxrss) / (1 << 10)
  #endif
}
