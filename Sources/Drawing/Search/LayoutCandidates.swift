import StakeholderModel

extension LayoutRequest.Method {
  /// The ways of placing that are tried for a network; fewer starts for larger ones.
  static func candidates(nodeCount: Int) -> [Self] {
    let starts = nodeCount <= 40 ? 3 : nodeCount <= 80 ? 2 : 1
    var methods: [Self] = []
    for start in 1...starts {
      methods += [
        .stress(start: start), .springs(start: start), .multiscale(start: start),
        .forces(start: start),
      ]
    }
    // Circles of 60 boxes take as long as all other ways together, of 120 six seconds.
    if nodeCount <= 50 { methods.append(.circular) }
    return methods + [.radial, .layersDown, .layersAcross]
  }

  /// The way in words, for a message.
  var words: String {
    switch self {
    case .stress(let start): "stress, start \(start)"
    case .springs(let start): "springs, start \(start)"
    case .multiscale(let start): "multiscale forces, start \(start)"
    case .forces(let start): "forces, start \(start)"
    case .circular: "circles"
    case .radial: "rings"
    case .layersDown: "layers from top to bottom"
    case .layersAcross: "layers from left to right"
    }
  }
}

extension LayoutFailure {
  /// What went wrong, in words.
  package var words: String {
    switch self {
    case .limit(let what): "passed its limit of \(what)"
    case .crashed(let signal): "stopped with signal \(signal)"
    case .refused(let message): "refused: \(message)"
    case .missing(let component): "\(component) is missing"
    }
  }
}

extension Diagnostic {
  /// Known places could not be kept.
  static let keptPlacesGivenUp = Diagnostic(
    "W601", .warning, "the remembered places no longer fit, so everything was placed anew")

  /// Every way of placing failed.
  static let plainOrder = Diagnostic(
    "W603", .warning, "no layout could be had, so the picture is set in plain rows")

  /// The lines could not be led round the boxes.
  static func straightLines(_ failure: LayoutFailure) -> Diagnostic {
    Diagnostic(
      "W604", .warning, "lines are drawn straight, because leading them round \(failure.words)")
  }

  /// One entry for each way of placing that failed, by the words that name it.
  static func failures(
    of methods: [LayoutRequest.Method], _ answers: [Result<[Point], LayoutFailure>],
    isUsable: ([Point]) -> Bool
  ) -> [Diagnostic] {
    var messages: [String] = []
    for (place, method) in methods.enumerated() {
      guard place < answers.count else {
        messages.append("the layout by \(method.words) was not answered")
        continue
      }
      switch answers[place] {
      case .failure(let failure): messages.append("the layout by \(method.words) \(failure.words)")
      case .success(let centers) where !isUsable(centers):
        messages.append("the layout by \(method.words) has no place for some boxes")
      case .success: break
      }
    }
    return messages.sorted().map { Diagnostic("W602", .note, $0) }
  }
}
