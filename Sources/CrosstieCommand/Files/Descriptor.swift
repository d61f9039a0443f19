#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// An open file of the system.
struct Descriptor: Sendable {
  let number: Int32

  /// Writes all bytes, in as many steps as the system takes.
  ///
  /// - Returns: Whether they were all written; if not, ``SystemMessage/current`` says why.
  func write(all bytes: [UInt8]) -> Bool {
    var written = 0
    while written < bytes.count {
      let count = unsafe bytes.withUnsafeBytes { buffer in
        let rest = unsafe UnsafeRawBufferPointer(rebasing: buffer[written...])
        return unsafe systemWrite(number, rest.baseAddress, rest.count)
      }
      guard count > 0 else { return false }
      written += count
    }
    return true
  }

  /// Reads to the end, or until `limit` is passed.
  ///
  /// - Returns: The bytes, more than `limit` of them if there were more; `nil` if the system refused.
  func readAll(limit: Int) -> [UInt8]? {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while bytes.count <= limit {
      let count = unsafe buffer.withUnsafeMutableBytes { buffer in
        unsafe systemRead(number, buffer.baseAddress, buffer.count)
      }
      guard count >= 0 else { return nil }
      guard count > 0 else { return bytes }
      bytes += buffer[..<count]
    }
    return bytes
  }
}

#if canImport(Glibc)
private let systemWrite = unsafe Glibc.write
private let systemRead = unsafe Glibc.read
#elseif canImport(Musl)
private let systemWrite = unsafe Musl.write
private let systemRead = unsafe Musl.read
#else
private let systemWrite = unsafe Darwin.write
private let systemRead = unsafe Darwin.read
#endif
