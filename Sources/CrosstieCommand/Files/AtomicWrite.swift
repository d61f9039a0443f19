#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// Replaces a file as a whole: afterwards the old bytes stand there, or all the new ones.
///
/// The bytes go to a new file in the same folder, are pushed to the disk, and take the name of the
/// target in one step. The target keeps its mode; a new file gets the usual one. A link is refused.
/// Devices such as `/dev/stdout` are written directly.
struct AtomicWrite {
  private let path: String

  init(to path: String) { self.path = path }

  func write(_ bytes: [UInt8]) throws(FileFault) {
    var status = stat()
    let exists = unsafe lstat(path, &status) == 0
    if exists, status.st_mode & S_IFMT != S_IFREG {
      switch status.st_mode & S_IFMT {
      case S_IFLNK where isDevice: break
      case S_IFLNK: throw FileFault(path: path, reason: "it is a link; name the file itself")
      case S_IFDIR: throw FileFault(path: path, reason: "it is a folder")
      default: break
      }
      return try writeInPlace(bytes)
    }
    try writeBeside(bytes, mode: exists ? status.st_mode & 0o7777 : nil)
  }

  private var isDevice: Bool { path.hasPrefix("/dev/") }

  private func writeInPlace(_ bytes: [UInt8]) throws(FileFault) {
    let file = unsafe open(path, O_WRONLY | O_CLOEXEC)
    guard file >= 0 else { throw fault }
    defer { close(file) }
    try push(bytes, to: file)
  }

  private func writeBeside(_ bytes: [UInt8], mode: mode_t?) throws(FileFault) {
    let folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? "./"
    let draft = folder + ".crosstie-\(getpid()).tmp"
    unsafe unlink(draft)
    let file = unsafe open(draft, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o666)
    guard file >= 0 else { throw fault }
    do throws(FileFault) {
      defer { close(file) }
      try push(bytes, to: file)
      if let mode, fchmod(file, mode) != 0 { throw fault }
      guard fsync(file) == 0 else { throw fault }
    } catch {
      unsafe unlink(draft)
      throw error
    }
    guard unsafe rename(draft, path) == 0 else {
      let fault = fault
      unsafe unlink(draft)
      throw fault
    }
    let directory = unsafe open(folder, O_RDONLY | O_CLOEXEC)
    if directory >= 0 {
      fsync(directory)
      close(directory)
    }
  }

  private func push(_ bytes: [UInt8], to file: Int32) throws(FileFault) {
    guard Descriptor(number: file).write(all: bytes) else { throw fault }
  }

  private var fault: FileFault { FileFault(path: path, reason: SystemMessage.current) }
}
