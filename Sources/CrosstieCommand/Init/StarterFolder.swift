/// A folder of tables with a few invented rows.
enum StarterFolder {
  static let files: [(name: String, text: String)] = [
    ("READ-ME-FIRST.txt", readMe), ("organizations.csv", organizations), ("people.csv", people),
    ("ties.csv", ties), ("initiatives.csv", initiatives), ("champions.csv", champions),
    ("goals.csv", goals), ("losses.csv", losses), ("assessments.csv", assessments),
    ("network.csv", network),
  ]

  private static let network = """
    name,asOf,source
    Summer reading for every child,2025-09-01,Invented example

    """

  private static let organizations = """
    id,name,parent,kind
    city,City of Exampleton,,governmentAgency
    library,Library,city,governmentAgency
    parks,Parks and Recreation,city,governmentAgency
    schools,Exampleton Schools,,schoolDistrict
    press,Exampleton Press,,employer

    """

  private static let people = """
    id,name,organization,title
    rosa,Rosa Example,library,Director
    tom,Tom Example,library,Youth librarian
    ines,Ines Example,parks,Program manager
    paul,Paul Example,schools,Principal
    mei,Mei Example,press,Owner

    """

  private static let ties = """
    from,to,level,lastContact
    rosa,tom,5,2025-08-28
    tom,ines,2,2025-06-15
    ines,paul,3,2025-08-01

    """

  private static let initiatives = """
    id,name,required,lead
    summer,Summer reading for every child,library;parks;schools,tom

    """

  private static let champions = """
    person,for,inside,status
    tom,summer,library,active
    ines,summer,parks,asked

    """

  private static let goals = """
    id,text,for,measure,deadline
    readers,Every child reads five books,summer,books returned,2025-09-30

    """

  private static let losses = """
    holder,initiative,type,description,found
    schools,summer,control,The say over reading lists,
    parks,summer,resources,,no

    """

  private static let assessments = """
    instrument,item,score,raters
    wilder,shared vision,3.4,6
    wilder,open communication,2.8,6

    """

  private static let readMe = """
    How to fill in these tables
    ===========================
    The rows are invented; replace them. Only people.csv is needed, and of it only a name. Columns that
    you do not know can be left out, and columns of your own are kept. An empty cell means “not known”.
    Lists in a cell are separated by semicolons.

    organizations.csv   One row each. “parent” is the organization it is a part of: a department of
                        the city has the city as parent. Organizations that people.csv names need no
                        row here.
    people.csv          One row each. Somebody known by title only needs an id and a title.
    ties.csv            Who works with whom, by id or name. “level” says how closely:
                          0 none   1 contact   2 communication   3 cooperation   4 coordination
                          5 collaboration
                        “lastContact” is a date: 2025-08-28, 2025-08 or 2025.
    initiatives.csv     Pieces of joint work, the organizations each cannot do without, who leads.
    champions.csv       Who stands up for an initiative inside an organization. “status” is potential,
                        asked, committed, active or lapsed. Was an organization asked, and nobody was
                        found? Add a column “champions” to organizations.csv and write none. Leave it
                        empty where nobody has asked yet: not asked is not no.
    goals.csv           What the work is to reach: “for” is an initiative, “measure” says how you will
                        tell, “deadline” by when.
    losses.csv          What an organization may lose by joining. “type” is control, resources,
                        identity or legitimacy; “found” no says that somebody looked in vain. Columns
                        “recognised” (yes or no) and “mitigation” say what was done about it.
    assessments.csv     What partners say of the work, one row for each item: “instrument” is wilder
                        for factors of collaboration or outcomes, “score” the mean from 1 to 5,
                        “raters” how many answered. Who judges single partners (partner,
                        powerInterest, salience, sponsor and others) puts that in a file of its own.
    network.csv         A name, the day the data describes, and where it comes from.

    Only a list of contacts? One table of people is enough: name, organization, title, and a column
    “works with” with the names of others.

    \(StarterAdvice.text)

    """
}
