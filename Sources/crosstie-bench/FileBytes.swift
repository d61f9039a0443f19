#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// A file that cannot be read.
struct UnreadableFile: Error, CustomStringConvertible {
  let path: String
  var description: String { "cannot read \(path)" }
}

/// An open file, of which any piece can be read.
final class FileBytes: Sendable {
  private let descriptor: Int32
  /// How many bytes there are.
  let count: Int

  init(_ path: String) throws(UnreadableFile) {
    descriptor = unsafe open(path, O_RDONLY)
    guard descriptor >= 0 else { throw UnreadableFile(path: path) }
    count = Int(lseek(descriptor, 0, SEEK_END))
    guard count >= 0 else { throw UnreadableFile(path: path) }
  }

  deinit { close(descriptor) }

  /// The bytes of a range; fewer where they cannot be read.
  func bytes(_ range: Range<Int>) -> [UInt8] {
    unsafe [UInt8](unsafeUninitializedCapacity: range.count) { buffer, count in
      while count < range.count {
        let rest = unsafe UnsafeMutableBufferPointer(rebasing: buffer[count...])
        let read = unsafe pread(
          descriptor, rest.baseAddress, range.count - count, off_t(range.lowerBound + count))
        guard read > 0 else { break }
        count += read
      }
    }
  }
}
