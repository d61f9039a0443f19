package import StakeholderModel

/// How strong a line looks: at most three steps, unless all five levels are asked for.
package enum TieStrength: Sendable, Hashable {
  /// Contact and communication; the lowest third of counts.
  case weak
  /// Cooperation; also a tie without a stated level.
  case working
  /// Coordination and collaboration; the highest third of counts.
  case strong
  /// One of the five levels by itself.
  case level(TieLevel)

  /// The step that a level belongs to.
  package init(of level: TieLevel?) {
    switch level {
    case .some(.none), .contact, .communication: self = .weak
    case .cooperation, nil: self = .working
    case .coordination, .collaboration: self = .strong
    }
  }

  /// The width of the line in pixels.
  package var width: Double {
    switch self {
    case .weak, .level(.communication), .level(.none): 2.2
    case .level(.contact): 3
    case .level(.cooperation): 3.4
    case .working: 3.8
    case .level(.coordination): 5
    case .strong: 6.4
    case .level(.collaboration): 7
    }
  }

  /// How dark the line is, 0 for the background to 1.
  package var darkness: Double {
    switch self {
    case .weak, .level(.communication), .level(.none): 0.55
    case .level(.contact): 0.70
    case .working, .level(.cooperation): 0.62
    case .level(.coordination): 0.76
    case .strong: 0.88
    case .level(.collaboration): 0.92
    }
  }
}

/// Everything a tie's line says.
package struct TieStyle: Sendable, Hashable {
  /// Its width and darkness.
  package var strength: TieStrength
  /// Whether an agreement stands behind it: a double line.
  package var isFormal = false
  /// How well it is known; inferred and illustrative ties are broken lines.
  package var evidence: Evidence?
  /// Whether it was not kept up: long dashes.
  package var isStale = false
  /// Whether only one end reported it though the other could have: half as opaque.
  package var isOneSided = false
  /// Whether it is context on purpose in the background.
  package var isFaded = false
  /// Whether it is what the picture is about: in the color of the one highlighted thing.
  package var isFocused = false
  /// Whether it is one of many lines that run side by side, and therefore half as wide.
  package var isThin = false
  /// The group whose color it wears, for ties inside a group.
  package var tone: Tone?
  /// Whether an arrow points at the start of the line.
  package var pointsAtStart = false
  /// Whether an arrow points at the end of the line.
  package var pointsAtEnd = false

  /// Makes a plain line of a strength.
  package init(_ strength: TieStrength = .working) { self.strength = strength }

  /// Drawn from the weak to the strong, so that strong lines pass over weak ones.
  package var drawingOrder: Double { isFaded ? -1 : strength.width }

  /// The width of the line in pixels.
  package var width: Double {
    if isFaded { return min(strength.width, 1.8) }
    if isThin { return 0.8 + 0.4 * strength.width }
    return isStale ? min(strength.width, 3.4) : strength.width
  }

  /// The color of the line.
  package func color(in theme: Theme) -> Color {
    if isFaded { return theme.fade }
    if isFocused { return theme.focus }
    if let tone { return theme.colors(of: tone).line }
    return theme.tieColor(
      darkness: isStale ? 0.55 : isThin ? max(0.72, strength.darkness) : strength.darkness)
  }

  /// The lengths of dashes and gaps; empty for a solid line.
  package var dash: [Double] {
    if isFaded { return [] }
    if isStale { return [9, 8] }
    let unit = min(6, max(2.5, width))
    switch evidence {
    case .inferred: return [4 * unit, 1.6 * unit, unit, 1.6 * unit]
    case .illustrative: return [4 * unit, 1.6 * unit, unit, 1.6 * unit, unit, 1.6 * unit]
    case .documented, .reported, nil: return strength == .level(.contact) ? [1, 8] : []
    }
  }
}
