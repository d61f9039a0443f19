/// Where a measure was published.
public struct Citation: Sendable, Hashable {
  /// Authors, title and year, as one would print them.
  public let text: String

  init(_ text: String) { self.text = text }
}

extension Citation {
  static let freeman1977 = Citation(
    "L. C. Freeman, “A set of measures of centrality based on betweenness”, Sociometry 40, 1977")
  static let freeman1979 = Citation(
    "L. C. Freeman, “Centrality in social networks: conceptual clarification”, Social Networks 1, "
      + "1979")
  static let wassermanFaust1994 = Citation(
    "S. Wasserman and K. Faust, “Social Network Analysis: Methods and Applications”, 1994")
  static let brandes2001 = Citation(
    "U. Brandes, “A faster algorithm for betweenness centrality”, Journal of Mathematical Sociology "
      + "25, 2001")
  static let brandes2008 = Citation(
    "U. Brandes, “On variants of shortest-path betweenness centrality and their generic "
      + "computation”, Social Networks 30, 2008")
  static let boldiVigna2014 = Citation(
    "P. Boldi and S. Vigna, “Axioms for centrality”, Internet Mathematics 10, 2014")
  static let batageljZaversnik2003 = Citation(
    "V. Batagelj and M. Zaversnik, “An O(m) algorithm for cores decomposition of networks”, 2003")
  static let hopcroftTarjan1973 = Citation(
    "J. Hopcroft and R. Tarjan, “Algorithm 447: efficient algorithms for graph manipulation”, "
      + "Communications of the ACM 16, 1973")
  static let burt1992 = Citation(
    "R. S. Burt, “Structural Holes: The Social Structure of Competition”, 1992")
  static let borgatti1997 = Citation(
    "S. P. Borgatti, “Structural holes: unpacking Burt's redundancy measures”, Connections 20(1), "
      + "1997")
  static let latoraMarchiori2001 = Citation(
    "V. Latora and M. Marchiori, “Efficient behavior of small-world networks”, Physical Review "
      + "Letters 87, 2001")
  static let krackhardt1994 = Citation(
    "D. Krackhardt, “Graph theoretical dimensions of informal organizations”, 1994")
  static let borgatti2006 = Citation(
    "S. P. Borgatti, “Identifying sets of key players in a social network”, Computational and "
      + "Mathematical Organization Theory 12, 2006")
  static let krackhardtStern1988 = Citation(
    "D. Krackhardt and R. N. Stern, “Informal networks and organizational crises: an experimental "
      + "simulation”, Social Psychology Quarterly 51, 1988")
}
