import Drawing
import Findings
import GraphvizLayout
import Publishing
import StakeholderModel

extension CommandEnvironment {
  /// What it takes to lay pictures out on this machine.
  var studio: Studio {
    let engine: any LayoutEngine =
      workerExecutable.map { WorkerLayoutEngine(executable: $0) } ?? SerialLayoutEngine()
    return Studio(measurer: PangoTextMeasurer(), engine: engine)
  }

  /// Stops where an output would overwrite an input.
  func refuseInput(_ path: String, _ inputs: [String]) throws(Stop) {
    for input in inputs where input == path || files.isSame(input, path) {
      throw Stop(
        .usage, "\(path) is the input; it is never overwritten", advice: "name another file with -o"
      )
    }
  }

  /// Stops where an output would overwrite the presentation whose look it takes.
  func refuseTemplate(_ template: String, _ path: String) throws(Stop) {
    guard template == path || files.isSame(template, path) else { return }
    throw Stop(
      .usage, "\(path) is the template; it is never overwritten",
      advice: "name another file with -o")
  }

  /// Writes a file as a whole.
  func write(_ bytes: [UInt8], to path: String) throws(Stop) {
    do throws(FileFault) {
      try files.write(bytes, to: path)
    } catch {
      throw Stop(
        .cannotWrite, "cannot write \(error.path): \(error.reason)",
        advice: "name another place with -o, in a folder that is there and may be written to")
    }
  }
}

extension PictureContent {
  /// What pictures are made from, reduced to what may be shown; the team, where nothing is said.
  static func shown(
    _ network: StakeholderNetwork, _ reading: Reading, _ sharing: SharingOptions, title: String?,
    isTechnical: Bool = false
  ) -> PictureContent {
    let level = sharing.share ?? .team
    return PictureContent(
      network: network.reduced(to: level, includesRestricted: sharing.includeRestricted),
      reading: reading, sharing: level, title: title, isTechnical: isTechnical)
  }
}

extension Theme {
  /// The theme that was asked for.
  static func chosen(_ word: String) throws(Stop) -> Theme {
    guard let known = named(word) else {
      throw Stop(
        .usage, "there is no theme “\(word)”",
        advice: "themes: " + all.map(\.id).joined(separator: ", "))
    }
    return known
  }
}
