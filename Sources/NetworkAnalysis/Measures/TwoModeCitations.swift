extension Citation {
  static let borgattiEverett1997 = Citation(
    "S. P. Borgatti and M. G. Everett, “Network analysis of 2-mode data”, Social Networks 19, 1997")
  static let robinsAlexander2004 = Citation(
    "G. Robins and M. Alexander, “Small worlds among interlocking directors”, Computational and "
      + "Mathematical Organization Theory 10, 2004")
  static let latapy2008 = Citation(
    "M. Latapy, C. Magnien and N. Del Vecchio, “Basic notions for the analysis of large two-mode "
      + "networks”, Social Networks 30, 2008")
  static let newman2001 = Citation(
    "M. E. J. Newman, “Scientific collaboration networks. II”, Physical Review E 64, 2001")
  static let tumminello2011 = Citation(
    "M. Tumminello and others, “Statistically validated networks in bipartite complex systems”, "
      + "PLoS ONE 6, 2011")
  static let everettBorgatti2013 = Citation(
    "M. G. Everett and S. P. Borgatti, “The dual-projection approach for two-mode networks”, Social "
      + "Networks 35, 2013")
}
