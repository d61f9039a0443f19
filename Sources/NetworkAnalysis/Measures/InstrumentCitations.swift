extension Citation {
  static let varda2008 = Citation(
    "D. M. Varda, A. Chandra, S. A. Stern and N. Lurie, “Core dimensions of connectivity in public "
      + "health collaboratives”, Journal of Public Health Management and Practice 14, 2008")
  static let frey2006 = Citation(
    "B. B. Frey, J. H. Lohmeier, S. W. Lee and N. Tollefson, “Measuring collaboration among grant "
      + "partners”, American Journal of Evaluation 27, 2006")
  static let himmelman2002 = Citation(
    "A. T. Himmelman, “Collaboration for a change: definitions, decision-making models, roles, and "
      + "collaboration process guide”, 2002")
  static let mattessich2001 = Citation(
    "P. W. Mattessich, M. Murray-Close and B. R. Monsey, “Wilder Collaboration Factors Inventory”, "
      + "2001")
  static let schifferHauck2010 = Citation(
    "E. Schiffer and J. Hauck, “Net-Map: collecting social network data and facilitating network "
      + "learning through participatory influence network mapping”, Field Methods 22, 2010")
  static let mendelow1981 = Citation(
    "A. L. Mendelow, “Environmental scanning: the impact of the stakeholder concept”, Proceedings of "
      + "the International Conference on Information Systems, 1981")
  static let mitchell1997 = Citation(
    "R. K. Mitchell, B. R. Agle and D. J. Wood, “Toward a theory of stakeholder identification and "
      + "salience: defining the principle of who and what really counts”, Academy of Management "
      + "Review 22, 1997")
  static let bourneWalker2005 = Citation(
    "L. Bourne and D. H. T. Walker, “Visualising and mapping stakeholder influence”, Management "
      + "Decision 43, 2005")
  static let hiattCreasey2012 = Citation(
    "J. M. Hiatt and T. J. Creasey, “Change Management: The People Side of Change”, 2012")
  static let shea2021 = Citation(
    "C. M. Shea, “A conceptual model to guide research on the activities and effects of innovation "
      + "champions”, Implementation Research and Practice 2, 2021")
  static let crossPrusak2002 = Citation(
    "R. Cross and L. Prusak, “The people who make organizations go—or stop”, Harvard Business Review "
      + "80, 2002")
  static let crossRebeleGrant2016 = Citation(
    "R. Cross, R. Rebele and A. Grant, “Collaborative overload”, Harvard Business Review 94, 2016")
  static let krebsHolley2002 = Citation(
    "V. Krebs and J. Holley, “Building smart communities through network weaving”, 2002")
  static let provanKenis2008 = Citation(
    "K. G. Provan and P. Kenis, “Modes of network governance: structure, management, and "
      + "effectiveness”, Journal of Public Administration Research and Theory 18, 2008")
}
