extension Citation {
  static let batageljMrvar2001 = Citation(
    "V. Batagelj and A. Mrvar, “A subquadratic triad census algorithm for large sparse networks with "
      + "small maximum degree”, Social Networks 23, 2001")
  static let hollandLeinhardt1970 = Citation(
    "P. W. Holland and S. Leinhardt, “A method for detecting structure in sociometric data”, "
      + "American Journal of Sociology 76, 1970")
  static let eppstein2013 = Citation(
    "D. Eppstein, M. Löffler and D. Strash, “Listing all maximal cliques in large sparse real-world "
      + "graphs”, Journal of Experimental Algorithmics 18, 2013")
  static let lucePerry1949 = Citation(
    "R. D. Luce and A. D. Perry, “A method of matrix analysis of group structure”, Psychometrika "
      + "14, 1949")
  static let esfahanianHakimi1984 = Citation(
    "A.-H. Esfahanian and S. L. Hakimi, “On computing the connectivities of graphs and digraphs”, "
      + "Networks 14, 1984")
  static let matula1987 = Citation(
    "D. W. Matula, “Determining edge connectivity in O(nm)”, 1987")
  static let even1975 = Citation(
    "S. Even, “An algorithm for determining whether the connectivity of a graph is at least k”, "
      + "SIAM Journal on Computing 4, 1975")
  static let evenTarjan1975 = Citation(
    "S. Even and R. E. Tarjan, “Network flow and testing graph connectivity”, SIAM Journal on "
      + "Computing 4, 1975")
  static let eppsteinWang2004 = Citation(
    "D. Eppstein and J. Wang, “Fast approximation of centrality”, Journal of Graph Algorithms and "
      + "Applications 8, 2004")
  static let krackhardt1999 = Citation(
    "D. Krackhardt, “The ties that torture: Simmelian tie analysis in organizations”, Research in "
      + "the Sociology of Organizations 16, 1999")
}
