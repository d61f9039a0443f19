import Publishing

extension PresentationTemplate {
  /// Reads the template in a file.
  init(at path: String, in environment: CommandEnvironment) throws(Stop) {
    let bytes: [UInt8]
    do throws(FileFault) {
      bytes = try environment.files.contents(of: path)
    } catch {
      throw Stop(.invalidInput, "cannot read \(error.path): \(error.reason)")
    }
    do throws(PublishingError) {
      try self.init(bytes)
    } catch {
      let reason = if case .template(let reason) = error { reason } else { "\(error)" }
      throw Stop(
        .invalidInput, "\(path) cannot be used as a template: \(reason)",
        advice: "save it as a PowerPoint presentation (.pptx) and try again")
    }
  }
}
