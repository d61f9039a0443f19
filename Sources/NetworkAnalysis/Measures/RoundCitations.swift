extension Citation {
  static let snijders2010 = Citation(
    "T. A. B. Snijders, G. G. van de Bunt and C. E. G. Steglich, “Introduction to stochastic "
      + "actor-based models for network dynamics”, Social Networks 32, 2010")
  static let jaccard1912 = Citation(
    "P. Jaccard, “The distribution of the flora in the alpine zone”, New Phytologist 11, 1912")
  static let hamming1950 = Citation(
    "R. W. Hamming, “Error detecting and error correcting codes”, Bell System Technical Journal 29, "
      + "1950")
  static let spearman1904 = Citation(
    "C. Spearman, “The proof and measurement of association between two things”, American Journal "
      + "of Psychology 15, 1904")
  static let costenbaderValente2003 = Citation(
    "E. Costenbader and T. W. Valente, “The stability of centrality measures when networks are "
      + "sampled”, Social Networks 25, 2003")
}
