/// Words over columns in English, German, French, Spanish and Dutch; case, accents and separators do
/// not count.
enum HeaderWords {
  static let name = [
    "full name", "fullname", "label", "person", "contact name", "employee", "node name",
    "shared name", "names", "display name", "what is your name", "your full name", "contact",
    "contact person", "respondent", "your name",
    "participant", "first and last name", "Ansprechpartner", "Ansprechpartnerin", "Kontaktperson",
    "Kontakt", "Vor- und Nachname", "Ihr Name", "personne de contact", "votre nom",
    "persona de contacto", "su nombre", "contactpersoon", "uw naam",
    "vollständiger Name", "Mitarbeiter", "Person", "nom complet", "nom", "personne",
    "nombre completo", "nombre", "persona", "volledige naam", "naam", "persoon", "medewerker",
  ]
  static let firstName = [
    "given name", "forename", "Vorname", "prénom", "nombre de pila", "voornaam",
  ]
  static let lastName = [
    "surname", "family name", "Nachname", "nom de famille", "apellido", "apellidos", "achternaam",
  ]
  static let organization = [
    "organization", "organisation", "org", "company", "agency", "employer", "institution", "firm",
    "home organization", "which organization do you work for", "where do you work",
    "organization name", "company name", "employer name", "workplace",
    "partner organization", "Institution", "Träger", "Verein", "Betrieb", "structure", "entidad",
    "Firma", "Unternehmen", "Behörde", "Einrichtung", "Arbeitgeber", "Organisation",
    "entreprise", "société", "agence", "organisme", "établissement", "employeur",
    "organización", "empresa", "agencia", "institución", "empleador",
    "organisatie", "bedrijf", "instantie", "instelling", "werkgever",
  ]
  static let department = [
    "department", "dept", "division", "Abteilung", "Fachbereich", "Amt", "département", "service",
    "departamento", "afdeling", "dienst",
  ]
  static let unit = [
    "unit", "team", "section", "Einheit", "Referat", "Sachgebiet", "unité", "équipe", "unidad",
    "equipo", "sección", "eenheid",
  ]
  static let title = [
    "title", "job title", "position", "role", "Titel", "Funktion", "Position", "Berufsbezeichnung",
    "job", "function", "Stelle", "Rolle", "Berufsbezeichnung / Funktion", "titre",
    "intitulé du poste", "poste", "fonction", "rôle", "título", "cargo",
    "puesto", "rol", "functie", "functietitel",
  ]
  static let knows = [
    "knows", "works with", "works together with", "connected to", "collaborates with", "contacts",
    "kennt", "arbeitet mit", "arbeitet zusammen mit", "Kontakte", "connaît", "travaille avec",
    "works closely with", "talks to", "talks with", "who do you work with", "who do you know",
    "works with whom", "colleagues", "collaborators", "arbeitet eng zusammen mit", "kennt wen",
    "Zusammenarbeit mit", "mit wem arbeiten Sie zusammen", "travaille en lien avec", "connait",
    "avec qui travaillez-vous", "colabora con", "werkt nauw samen met", "met wie werkt u samen",
    "conoce", "conoce a", "trabaja con", "kent", "werkt met", "werkt samen met", "contacten",
  ]
  static let champion = [
    "champion", "is champion", "Fürsprecher", "Fürsprecherin", "ambassadeur", "défenseur",
    "promotor", "promotora", "embajador", "embajadora", "voorvechter",
  ]
  static let championPerson = [
    "champion", "name", "whom you might ask", "person to ask", "who", "who to ask", "Person",
  ]
  static let cause = [
    "initiative", "alliance", "cause", "alliance or initiative", "initiative or alliance",
    "champions what", "joint work", "for what", "project", "Vorhaben", "Bündnis",
  ]
  static let responded = [
    "responded", "answered", "response", "has answered", "geantwortet", "teilgenommen", "répondu",
    "a répondu", "respondió", "ha respondido", "geantwoord", "heeft geantwoord", "gereageerd",
  ]
  static let lastContact = [
    "last contact", "letzter Kontakt", "dernier contact", "último contacto", "laatste contact",
  ]
  static let source = [
    "source", "src", "from node", "from id", "from name", "sender", "vertex 1", "node 1", "ego",
    "respondent", "actor 1", "person 1", "person a", "organization 1", "organization a",
    "von", "Quelle", "de", "origen", "desde", "van", "bron", "person", "name",
  ]
  static let target = [
    "target", "tgt", "dest", "destination", "to node", "to id", "to name", "receiver", "vertex 2",
    "node 2", "alter", "actor 2", "person 2", "person b", "organization 2", "organization b",
    "nach", "zu", "Ziel", "cible", "vers", "destino", "hacia", "naar", "doel", "works with",
  ]
  static let tieKind = [
    "relation", "relationship", "relation type", "relationship type", "interaction", "edge type",
    "link type", "linkcontent", "edge", "type", "Beziehung", "Art", "type de lien", "relación",
    "relatie",
  ]
  static let level = [
    "strength of working relationship", "strength of relationship", "working relationship",
    "collaboration level", "level of collaboration", "how closely",
  ]
  static let weight = [
    "strength", "value", "link strength", "frequency", "edge weight", "count", "Gewicht", "poids",
    "peso", "gewicht", "Stärke", "Häufigkeit", "fréquence", "frecuencia",
  ]

  /// Words after which a question names what it asks for, folded: “Your organization”.
  static let possessives: Set<String> = [
    "your", "ihr", "ihre", "deine", "dein", "votre", "vos", "su", "sus", "tu", "uw", "jouw",
  ]
  /// Words that open such a question, folded: “What is your job title?”.
  static let askingWords: Set<String> = [
    "what", "which", "is", "are", "was", "wie", "welche", "welcher", "ist", "quel", "quelle", "est",
    "cual", "es", "wat", "welke",
  ]
}
