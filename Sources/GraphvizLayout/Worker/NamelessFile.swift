import GraphvizShim

/// A file without a name, through which a worker is asked and answers.
///
/// Unlike a pipe it needs no writer that a worker ending early could kill with SIGPIPE, and no
/// buffer as large as the largest answer.
final class NamelessFile: Sendable {
  /// The file in the words of the system, at its start.
  let descriptor: CInt

  /// Makes a file of bytes; `nil` when the system has no room.
  init?(_ bytes: [UInt8] = []) {
    descriptor = unsafe bytes.withUnsafeBufferPointer { buffer in
      unsafe gvs_file_of(buffer.baseAddress, buffer.count)
    }
    if descriptor < 0 { return nil }
  }

  deinit { if descriptor >= 0 { gvs_close(descriptor) } }

  /// All bytes, or `nil` when there are more than `most`.
  func contents(most: Int) -> [UInt8]? {
    var count = 0
    guard gvs_rewind(descriptor), let bytes = unsafe gvs_read_all(descriptor, most, &count) else {
      return nil
    }
    defer { unsafe gvs_free_memory(bytes) }
    return unsafe Array(UnsafeBufferPointer(start: bytes, count: count))
  }
}
