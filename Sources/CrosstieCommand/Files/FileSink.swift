#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// Standard output or standard error of this process.
struct FileSink: TextSink {
  private let descriptor: Int32
  private let name: String

  /// Standard output.
  static let standardOutput = FileSink(descriptor: 1, name: "standard output")
  /// Standard error.
  static let standardError = FileSink(descriptor: 2, name: "standard error")

  var terminalWidth: Int? {
    guard isatty(descriptor) == 1 else { return nil }
    var size = winsize()
    let known = unsafe ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0 && size.ws_col > 0
    return known ? Int(size.ws_col) : 80
  }

  func write(_ text: String) throws(FileFault) {
    guard Descriptor(number: descriptor).write(all: Array(text.utf8)) else {
      throw FileFault(path: name, reason: SystemMessage.current)
    }
  }

  /// Everything on standard input.
  static func readStandardInput() -> [UInt8] {
    Descriptor(number: 0).readAll(limit: 512 << 20) ?? []
  }
}
