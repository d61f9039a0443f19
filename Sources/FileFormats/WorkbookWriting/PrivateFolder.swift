#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// Does work in a new folder that nobody else can look into, and takes it away in every case.
///
/// - Parameter work: What to do; it gets the path of the folder.
/// - Returns: What `work` returns.
/// - Throws: What `work` throws, or ``WorkbookWritingFault/refused(_:)`` when there is no such folder.
func inPrivateFolder<Result>(
  _ work: (_ folder: String) throws(WorkbookWritingFault) -> Result
) throws(WorkbookWritingFault) -> Result {
  let folder = try makePrivateFolder()
  defer { remove(folder) }
  return try work(folder)
}

private func makePrivateFolder() throws(WorkbookWritingFault) -> String {
  let asked = unsafe getenv("TMPDIR").map { unsafe String(cString: $0) } ?? ""
  let root = asked.isEmpty ? "/tmp" : asked
  // `mkdtemp` makes a folder with mode 0700 and puts letters of its own for the last six.
  let letters = String(repeating: "X", count: 6)
  var template = Array((root + "/crosstie-" + letters).utf8CString)
  guard unsafe template.withUnsafeMutableBufferPointer({ unsafe isMade(from: $0) }) else {
    throw .refused("no temporary folder can be made (\(systemMessage()))")
  }
  return String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
}

private func isMade(from template: UnsafeMutableBufferPointer<CChar>) -> Bool {
  guard let start = template.baseAddress else { return false }
  return unsafe mkdtemp(start) != nil
}

private func remove(_ folder: String) {
  if let stream = unsafe opendir(folder) {
    while let entry = unsafe readdir(stream) {
      let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        unsafe pointer.withMemoryRebound(to: CChar.self, capacity: 256) {
          unsafe String(cString: $0)
        }
      }
      if name != ".", name != ".." { unsafe unlink(folder + "/" + name) }
    }
    unsafe closedir(stream)
  }
  unsafe rmdir(folder)
}

/// All bytes of a file.
func bytes(ofFile path: String) throws(WorkbookWritingFault) -> [UInt8] {
  let file = unsafe open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW)
  guard file >= 0 else { throw .refused(systemMessage()) }
  defer { close(file) }
  var bytes: [UInt8] = []
  var block = [UInt8](repeating: 0, count: 1 << 16)
  while true {
    let count = unsafe block.withUnsafeMutableBytes { buffer in
      unsafe read(file, buffer.baseAddress, buffer.count)
    }
    guard count >= 0 else { throw .refused(systemMessage()) }
    guard count > 0 else { return bytes }
    bytes += block.prefix(count)
  }
}

private func systemMessage() -> String { unsafe String(cString: strerror(errno)).lowercased() }
