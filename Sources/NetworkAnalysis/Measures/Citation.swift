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

extension Citation {
  static let dijkstra1959 = Citation(
    "E. W. Dijkstra, “A note on two problems in connexion with graphs”, Numerische Mathematik 1, "
      + "1959")
  static let opsahl2010 = Citation(
    "T. Opsahl, F. Agneessens and J. Skvoretz, “Node centrality in weighted networks: generalizing "
      + "degree and shortest paths”, Social Networks 32, 2010")
  static let bonacich1972 = Citation(
    "P. Bonacich, “Factoring and weighting approaches to status scores and clique identification”, "
      + "Journal of Mathematical Sociology 2, 1972")
  static let bonacich1987 = Citation(
    "P. Bonacich, “Power and centrality: a family of measures”, American Journal of Sociology 92, "
      + "1987")
  static let katz1953 = Citation(
    "L. Katz, “A new status index derived from sociometric analysis”, Psychometrika 18, 1953")
  static let page1999 = Citation(
    "L. Page, S. Brin, R. Motwani and T. Winograd, “The PageRank citation ranking: bringing order "
      + "to the web”, 1999")
  static let kleinberg1999 = Citation(
    "J. Kleinberg, “Authoritative sources in a hyperlinked environment”, Journal of the ACM 46, "
      + "1999")
  static let estrada2005 = Citation(
    "E. Estrada and J. A. Rodríguez-Velázquez, “Subgraph centrality in complex networks”, Physical "
      + "Review E 71, 2005")
  static let stephensonZelen1989 = Citation(
    "K. Stephenson and M. Zelen, “Rethinking centrality: methods and examples”, Social Networks "
      + "11, 1989")
  static let brandesFleischer2005 = Citation(
    "U. Brandes and D. Fleischer, “Centrality measures based on current flow”, STACS 2005")
  static let newman2005 = Citation(
    "M. E. J. Newman, “A measure of betweenness centrality based on random walks”, Social Networks "
      + "27, 2005")
  static let valenteForeman1998 = Citation(
    "T. W. Valente and R. K. Foreman, “Integration and radiality: measuring the extent of an "
      + "individual's connectedness and reachability in a network”, Social Networks 20, 1998")
  static let borgattiEverett2000 = Citation(
    "S. P. Borgatti and M. G. Everett, “Models of core/periphery structures”, Social Networks 21, "
      + "2000")
  static let everettBorgatti1999 = Citation(
    "M. G. Everett and S. P. Borgatti, “The centrality of groups and classes”, Journal of "
      + "Mathematical Sociology 23, 1999")
  static let brandesPich2007 = Citation(
    "U. Brandes and C. Pich, “Centrality estimation in large networks”, International Journal of "
      + "Bifurcation and Chaos 17, 2007")
  static let serfling1974 = Citation(
    "R. J. Serfling, “Probability inequalities for the sum in sampling without replacement”, "
      + "Annals of Statistics 2, 1974")
  static let onnela2005 = Citation(
    "J.-P. Onnela, J. Saramäki, J. Kertész and K. Kaski, “Intensity and coherence of motifs in "
      + "weighted complex networks”, Physical Review E 71, 2005")
}
