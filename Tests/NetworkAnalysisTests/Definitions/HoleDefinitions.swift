import GraphKernel
import RealModule

/// Burt's measures and what mediates, by his formulas.
enum HoleDefinitions {
  private enum Measure { case constraint, size, efficiency, hierarchy }

  private static func burt(
    _ measure: Measure, _ table: SmallNetwork.Table, ego isEgo: Bool = false
  ) -> [Double?] {
    table.indices.map { i in
      let partners = table.indices.filter { table[i][$0] + table[$0][i] > 0 }
      let seen = isEgo ? partners + [i] : Array(table.indices)
      func z(_ a: Int, _ b: Int) -> Double { table[a][b] + table[b][a] }
      func p(_ a: Int, _ b: Int) -> Double {
        let all = seen.reduce(0) { $1 == a ? $0 : $0 + z(a, $1) }
        return all > 0 ? z(a, b) / all : 0
      }
      func m(_ a: Int, _ b: Int) -> Double {
        let most = seen.map { $0 == a ? 0 : z(a, $0) }.max() ?? 0
        return most > 0 ? z(a, b) / most : 0
      }
      guard !partners.isEmpty else { return nil }
      let k = Double(partners.count)
      func thirds(_ j: Int) -> [Int] { seen.filter { $0 != i && $0 != j } }
      let parts = partners.map { j in
        let whole = p(i, j) + thirds(j).reduce(0) { $0 + p(i, $1) * p($1, j) }
        return whole * whole
      }
      let size = partners.reduce(0) { sum, j in
        sum + 1 - thirds(j).reduce(0) { $0 + p(i, $1) * m(j, $1) }
      }
      let constraint = parts.reduce(0, +)
      switch measure {
      case .constraint: return constraint
      case .size: return size
      case .efficiency: return size / k
      case .hierarchy:
        guard k > 1 else { return 1 }
        return parts.reduce(0) {
          let r = $1 / (constraint / k)
          return r > 0 ? $0 + r * .log(r) : $0
        } / (k * .log(k))
      }
    }
  }

  static let all: [Definition] = [
    Definition("constraint") { burt(.constraint, $0.ties) },
    Definition("constraint_w") { burt(.constraint, $0.weights) },
    Definition("effective_size") { burt(.size, $0.ties) },
    Definition("effective_size_w") { burt(.size, $0.weights) },
    Definition("efficiency") { burt(.efficiency, $0.ties) },
    Definition("efficiency_w") { burt(.efficiency, $0.weights) },
    Definition("constraint_hierarchy") { burt(.hierarchy, $0.ties) },
    Definition("constraint_hierarchy_w") { burt(.hierarchy, $0.weights) },
    Definition("constraint_ego_network_model") { burt(.constraint, $0.ties, ego: true) },
    Definition("effective_size_ego_network_model") { burt(.size, $0.ties, ego: true) },
    Definition("efficiency_ego_network_model") { burt(.efficiency, $0.ties, ego: true) },
    Definition("constraint_hierarchy_ego_network_model") {
      burt(.hierarchy, $0.ties, ego: true)
    },
  ]
}
