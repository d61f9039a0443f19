extension Citation {
  static let newman2003 = Citation(
    "M. E. J. Newman, “Mixing patterns in networks”, Physical Review E 67, 2003")
  static let newmanGirvan2004 = Citation(
    "M. E. J. Newman and M. Girvan, “Finding and evaluating community structure in networks”, "
      + "Physical Review E 69, 2004")
  static let leichtNewman2008 = Citation(
    "E. A. Leicht and M. E. J. Newman, “Community structure in directed networks”, Physical Review "
      + "Letters 100, 2008")
  static let gouldFernandez1989 = Citation(
    "R. V. Gould and R. M. Fernandez, “Structures of mediation: a formal approach to brokerage in "
      + "transaction networks”, Sociological Methodology 19, 1989")
  static let coleman1958 = Citation(
    "J. S. Coleman, “Relational analysis: the study of social organizations with survey methods”, "
      + "Human Organization 17, 1958")
  static let freeman1978 = Citation(
    "L. C. Freeman, “Segregation in social networks”, Sociological Methods & Research 6, 1978")
  static let bojanowskiCorten2014 = Citation(
    "M. Bojanowski and R. Corten, “Measuring segregation in social networks”, Social Networks 39, "
      + "2014")
  static let blau1977 = Citation("P. M. Blau, “Inequality and Heterogeneity”, 1977")
  static let blondel2008 = Citation(
    "V. D. Blondel and others, “Fast unfolding of communities in large networks”, Journal of "
      + "Statistical Mechanics, 2008")
  static let traag2019 = Citation(
    "V. A. Traag, L. Waltman and N. J. van Eck, “From Louvain to Leiden: guaranteeing "
      + "well-connected communities”, Scientific Reports 9, 2019")
  static let hubertArabie1985 = Citation(
    "L. Hubert and P. Arabie, “Comparing partitions”, Journal of Classification 2, 1985")
  static let vinh2010 = Citation(
    "N. X. Vinh, J. Epps and J. Bailey, “Information theoretic measures for clusterings "
      + "comparison”, Journal of Machine Learning Research 11, 2010")
  static let konig1931 = Citation("D. Kőnig, “Gráfok és mátrixok”, 1931")
  static let menger1927 = Citation(
    "K. Menger, “Zur allgemeinen Kurventheorie”, Fundamenta Mathematicae 10, 1927")
  static let casiraghi2021 = Citation(
    "G. Casiraghi and V. Nanumyan, “Configuration models as an urn problem”, Scientific Reports 11, "
      + "2021")
  static let borgattiEverettJohnson2013 = Citation(
    "S. P. Borgatti, M. G. Everett and J. C. Johnson, “Analyzing Social Networks”, 2013")
  static let traag2011 = Citation(
    "V. A. Traag, P. Van Dooren and Y. Nesterov, “Narrow scope for resolution-limit-free community "
      + "detection”, Physical Review E 84, 2011")
}
