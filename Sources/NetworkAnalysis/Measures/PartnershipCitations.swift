extension Citation {
  static let humphriesGurney2008 = Citation(
    "M. D. Humphries and K. Gurney, “Network ‘small-world-ness’: a quantitative method for "
      + "determining canonical network equivalence”, PLoS ONE 3, 2008")
  static let telesford2011 = Citation(
    "Q. K. Telesford and others, “The ubiquity of small-world networks”, Brain Connectivity 1, 2011"
  )
  static let cartwrightHarary1956 = Citation(
    "D. Cartwright and F. Harary, “Structural balance: a generalization of Heider's theory”, "
      + "Psychological Review 63, 1956")
  static let arefWilson2019 = Citation(
    "S. Aref and M. C. Wilson, “Balance and frustration in signed networks”, Journal of Complex "
      + "Networks 7, 2019")
  static let provan2005 = Citation(
    "K. G. Provan, M. A. Veazie, L. K. Staten and N. I. Teufel-Shone, “The use of network analysis to "
      + "strengthen community partnerships”, Public Administration Review 65, 2005")
  static let adamicAdar2003 = Citation(
    "L. A. Adamic and E. Adar, “Friends and neighbors on the Web”, Social Networks 25, 2003")
  static let zhou2009 = Citation(
    "T. Zhou, L. Lü and Y.-C. Zhang, “Predicting missing links via local information”, European "
      + "Physical Journal B 71, 2009")
  static let krackhardt1987 = Citation(
    "D. Krackhardt, “QAP partialling as a test of spuriousness”, Social Networks 9, 1987")
  static let dekker2007 = Citation(
    "D. Dekker, D. Krackhardt and T. Snijders, “Sensitivity of MRQAP tests to collinearity and "
      + "autocorrelation conditions”, Psychometrika 72, 2007")
  static let burt2002 = Citation("R. S. Burt, “Bridge decay”, Social Networks 24, 2002")
  static let ahmad2021 = Citation(
    "W. Ahmad, M. A. Porter and M. Beguerisse-Díaz, “Tie-decay networks in continuous time and "
      + "eigenvector-based centralities”, IEEE Transactions on Network Science and Engineering 8, "
      + "2021")
}
