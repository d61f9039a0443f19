import StakeholderModel

/// The name of an organization with everything left out in which people spell it differently: case,
/// accents, separators, its legal form, and short forms of words such as “Dept.”.
///
/// - Complexity: O(length of `name`).
func foldedOrganization(_ name: String) -> String {
  let words = name.split { !($0.isLetter || $0.isNumber) && $0 != "&" }.map { foldedName($0) }
  var kept = words.map { longForms[$0] ?? $0 }
  if kept.suffix(2) == ["e", "v"] { kept.removeLast(2) }
  while kept.count > 1, let last = kept.last, legalForms.contains(last) { kept.removeLast() }
  if kept.count > 1, kept[0] == "the" { kept.removeFirst() }
  let folded = kept.joined()
  return folded.isEmpty ? foldedName(name) : folded
}

private let legalForms: Set<String> = [
  "inc", "incorporated", "llc", "ltd", "limited", "corp", "co", "plc", "gmbh", "ggmbh", "ag", "ev",
  "eg", "sarl", "sas", "bv", "nv",
]

private let longForms: [String: String] = [
  "dept": "department", "dep": "department", "depts": "department", "univ": "university",
  "assoc": "association", "assn": "association", "ctr": "center", "centre": "center",
  "govt": "government", "svcs": "services", "svc": "service", "natl": "national",
  "intl": "international", "mgmt": "management",
]
