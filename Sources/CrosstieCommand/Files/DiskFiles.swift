#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// The files of this machine.
struct DiskFiles: FileSystem {
  /// The largest file that is read, in bytes.
  private static let limit = 512 << 20

  /// Makes an access to the files of this machine.
  init() {}

  func kind(of path: String) -> FileKind? {
    guard let status = status(of: path) else { return nil }
    return switch status.st_mode & S_IFMT {
    case S_IFREG: .file
    case S_IFDIR: .folder
    default: .other
    }
  }

  func contents(of path: String) throws(FileFault) -> [UInt8] {
    let file = unsafe open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { throw fault(path) }
    defer { close(file) }
    if let size = status(of: path)?.st_size, size > Self.limit { throw tooLarge(path) }
    guard let bytes = Descriptor(number: file).readAll(limit: Self.limit) else { throw fault(path) }
    guard bytes.count <= Self.limit else { throw tooLarge(path) }
    return bytes
  }

  func entries(of folder: String) throws(FileFault) -> [String] {
    guard let stream = unsafe opendir(folder) else { throw fault(folder) }
    defer { unsafe closedir(stream) }
    var names: [String] = []
    while let entry = unsafe readdir(stream) {
      let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        unsafe pointer.withMemoryRebound(to: CChar.self, capacity: 256) {
          unsafe String(cString: $0)
        }
      }
      if !name.hasPrefix(".") { names.append(name) }
    }
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  func makeFolder(_ path: String) throws(FileFault) {
    var built = path.hasPrefix("/") ? "/" : ""
    for part in path.split(separator: "/") {
      built += part + "/"
      guard kind(of: built) != .folder else { continue }
      guard unsafe mkdir(built, 0o777) == 0 else { throw fault(path) }
    }
  }

  func isSame(_ first: String, _ second: String) -> Bool {
    guard let a = status(of: first), let b = status(of: second) else { return false }
    return a.st_dev == b.st_dev && a.st_ino == b.st_ino
  }

  func write(_ bytes: [UInt8], to path: String) throws(FileFault) {
    try AtomicWrite(to: path).write(bytes)
  }

  private func status(of path: String) -> stat? {
    var status = stat()
    return unsafe stat(path, &status) == 0 ? status : nil
  }

  private func tooLarge(_ path: String) -> FileFault {
    FileFault(path: path, reason: "larger than 512 MiB")
  }

  private func fault(_ path: String) -> FileFault {
    FileFault(path: path, reason: SystemMessage.current)
  }
}

/// What the system says about its last error.
enum SystemMessage {
  static var current: String {
    unsafe String(cString: strerror(errno)).lowercased()
  }
}
