import RealModule

@testable import Drawing

/// How different two colors look, and how they look to people who see fewer of them.
///
/// CIEDE2000 after Sharma, Wu and Dalal 2005; simulation after Machado, Oliveira and Fernandes 2009 at
/// full severity. Only the tests need it: the palettes are fixed.
enum ColorDifference {
  enum Vision: CaseIterable { case normal, protan, deutan, tritan }

  /// The smallest difference between any two of some colors.
  static func smallest(among colors: [Color], _ vision: Vision) -> Double {
    let labs = colors.map { lab(simulated($0, vision)) }
    var smallest = Double.infinity
    for first in labs.indices {
      for second in labs.indices where second > first {
        smallest = min(smallest, ciede2000(labs[first], labs[second]))
      }
    }
    return smallest
  }

  private static func linear(_ color: Color) -> [Double] {
    [color.red, color.green, color.blue].map { byte in
      let value = Double(byte) / 255
      return value <= 0.04045 ? value / 12.92 : .pow((value + 0.055) / 1.055, 2.4)
    }
  }

  private static func simulated(_ color: Color, _ vision: Vision) -> Color {
    let matrix: [[Double]]
    switch vision {
    case .normal: return color
    case .protan:
      matrix = [
        [0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216],
        [-0.003882, -0.048116, 1.051998],
      ]
    case .deutan:
      matrix = [
        [0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413],
        [-0.011820, 0.042940, 0.968881],
      ]
    case .tritan:
      matrix = [
        [1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602],
        [0.004733, 0.691367, 0.303900],
      ]
    }
    let light = linear(color)
    let bytes = matrix.map { row -> UInt32 in
      let sum = zip(row, light).reduce(0) { $0 + $1.0 * $1.1 }
      let value = min(1, max(0, sum))
      let coded = value <= 0.0031308 ? 12.92 * value : 1.055 * .pow(value, 1 / 2.4) - 0.055
      return UInt32((coded * 255).rounded())
    }
    return Color(bytes[0] << 16 | bytes[1] << 8 | bytes[2])
  }

  private static func lab(_ color: Color) -> [Double] {
    let rgb = linear(color)
    let rows = [
      [0.4124564, 0.3575761, 0.1804375], [0.2126729, 0.7151522, 0.0721750],
      [0.0193339, 0.1191920, 0.9503041],
    ]
    let white = [0.95047, 1, 1.08883]
    let f = zip(rows, white).map { row, white -> Double in
      let share = zip(row, rgb).reduce(0) { $0 + $1.0 * $1.1 } / white
      return share > 216.0 / 24389 ? .root(share, 3) : (24389.0 / 27 * share + 16) / 116
    }
    return [116 * f[1] - 16, 500 * (f[0] - f[1]), 200 * (f[1] - f[2])]
  }

  static func ciede2000(_ one: [Double], _ two: [Double]) -> Double {
    let degree = Double.pi / 180
    func hue(_ b: Double, _ a: Double) -> Double {
      let angle = Double.atan2(y: b, x: a) / degree
      return angle < 0 ? angle + 360 : angle
    }
    let chroma = (Double.hypot(one[1], one[2]) + .hypot(two[1], two[2])) / 2
    let seventh = Double.pow(chroma, 7)
    let stretch = 1.5 - 0.5 * (seventh / (seventh + 6_103_515_625)).squareRoot()
    let (a1, a2) = (stretch * one[1], stretch * two[1])
    let (c1, c2) = (Double.hypot(a1, one[2]), Double.hypot(a2, two[2]))
    let (h1, h2) = (hue(one[2], a1), hue(two[2], a2))
    var turn = c1 * c2 == 0 ? 0 : h2 - h1
    if turn > 180 { turn -= 360 } else if turn < -180 { turn += 360 }
    let deltaHue = 2 * (c1 * c2).squareRoot() * .sin(turn / 2 * degree)
    let (lightness, meanChroma) = ((one[0] + two[0]) / 2, (c1 + c2) / 2)
    var meanHue = h1 + h2
    if c1 * c2 != 0 {
      if abs(h1 - h2) <= 180 {
        meanHue /= 2
      } else {
        meanHue = meanHue < 360 ? (meanHue + 360) / 2 : (meanHue - 360) / 2
      }
    }
    let weights: [(Double, Double, Double)] = [
      (-0.17, 1, -30), (0.24, 2, 0), (0.32, 3, 6), (-0.20, 4, -63),
    ]
    let t = weights.reduce(1) { $0 + $1.0 * .cos(($1.1 * meanHue + $1.2) * degree) }
    let offset = (lightness - 50) * (lightness - 50)
    let scaleL = 1 + 0.015 * offset / (20 + offset).squareRoot()
    let scaleC = 1 + 0.045 * meanChroma
    let scaleH = 1 + 0.015 * meanChroma * t
    let bump = (meanHue - 275) / 25
    let power = Double.pow(meanChroma, 7)
    let rotation =
      -2 * (power / (power + 6_103_515_625)).squareRoot()
      * .sin(60 * .exp(-bump * bump) * degree)
    let (l, c, h) = (
      (two[0] - one[0]) / scaleL, (c2 - c1) / scaleC, deltaHue / scaleH
    )
    return (l * l + c * c + h * h + rotation * c * h).squareRoot()
  }
}
