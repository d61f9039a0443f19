import Foundation

/// The folder of real networks and files that `CROSSTIE_CORPUS` names, where it is set.
enum Corpus {
  static var folder: String? { ProcessInfo.processInfo.environment["CROSSTIE_CORPUS"] }

  static func bytes(_ path: String) -> [UInt8]? {
    folder.flatMap { FileManager.default.contents(atPath: $0 + "/" + path) }.map { Array($0) }
  }

  static func json(_ path: String) -> [String: Any]? {
    bytes(path).flatMap { try? JSONSerialization.jsonObject(with: Data($0)) as? [String: Any] }
  }
}
