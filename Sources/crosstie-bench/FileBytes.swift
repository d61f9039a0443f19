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

/// All bytes of a file.
func bytes(ofFile path: String) throws(UnreadableFile) -> [UInt8] {
  guard let file = unsafe fopen(path, "rb") else { throw UnreadableFile(path: path) }
  defer { unsafe fclose(file) }
  guard unsafe fseek(file, 0, SEEK_END) == 0 else { throw UnreadableFile(path: path) }
  let size = unsafe ftell(file)
  unsafe rewind(file)
  guard size >= 0 else { throw UnreadableFile(path: path) }
  var readCount = 0
  let bytes = unsafe [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
    readCount = unsafe fread(buffer.baseAddress, 1, size, file)
    count = readCount
  }
  guard readCount == size else { throw UnreadableFile(path: path) }
  return bytes
}
