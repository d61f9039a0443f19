/// One Crosstie file with a few invented entries and what they mean.
enum StarterFile {
  static let text = """
    crosstie: 1                        # always the first line
    # The entries are invented; replace them. Whatever you do not know can be left out: absent means
    # “not known”, while no and none are answers.
    #
    \(advice)

    name: Summer reading for every child
    asOf: 2025-09-01                   # the day the data describes
    source: Invented example           # stands in the footer of pictures

    organizations:                     # parent: the organization it is a part of
      - {id: city, name: City of Exampleton, kind: governmentAgency}
      - {id: library, name: Library, parent: city}
      - {id: parks, name: Parks and Recreation, short: Parks, parent: city}
      - {id: schools, name: Exampleton Schools, kind: schoolDistrict}
      - {id: press, name: Exampleton Press, kind: employer, champions: none}   # asked, nobody there

    people:                            # somebody known by title only needs no name
      - {id: rosa, name: Rosa Example, organization: library, title: Director}
      - {id: tom, name: Tom Example, organization: library, title: Youth librarian}
      - {id: ines, name: Ines Example, organization: parks, title: Program manager}
      - {id: paul, name: Paul Example, organization: schools, title: Principal}
      - {id: mei, name: Mei Example, organization: press, title: Owner}

    ties:                              # who works with whom, and how closely:
      # 0 none, 1 contact, 2 communication, 3 cooperation, 4 coordination, 5 collaboration
      - {id: t1, from: rosa, to: tom, level: 5, lastContact: 2025-08-28}
      - {id: t2, from: tom, to: ines, level: 2, lastContact: 2025-06-15}
      - {id: t3, from: ines, to: paul, level: 3, lastContact: 2025-08-01}

    initiatives:                       # joint work, and the organizations it cannot do without
      - {id: summer, name: Summer reading for every child, required: [library, parks, schools], lead: tom}

    champions:                         # who stands up for it inside an organization
      # status: potential, asked, committed, active or lapsed; leave out whom nobody has asked yet
      - {id: c1, person: tom, for: summer, inside: library, status: active}
      - {id: c2, person: ines, for: summer, inside: parks, status: asked}

    # The rest is for planning work together; take away what you do not need.

    stakeholderGroups:                 # the people the work is for, and who speaks for them
      - {id: children, name: Children of Exampleton, beneficiary: true, represented: [paul]}

    goals:                             # for: an initiative or alliance; measure: how you will tell
      - {id: readers, text: Every child reads five books, for: summer, measure: books returned, deadline: 2025-09-30}

    losses:                            # what an organization may lose by joining
      # type: control, resources, identity or legitimacy; found: no says that somebody looked in vain
      - {id: l1, holder: schools, initiative: summer, type: control, description: The say over reading lists}
      - {id: l2, holder: parks, initiative: summer, type: resources, found: no}

    events:                            # contacts (mode: pitch or conversation), forums, health checks, wins
      - {id: e1, kind: contact, date: 2025-06-15, for: summer, from: tom, to: [ines], mode: conversation}

    assessments:                       # what partners say of the work: means, 1 to 5, and how many answered
      - {instrument: wilder, raters: 6, scores: {shared vision: 3.4, open communication: 2.8}}
      # ratings of partners (partner, powerInterest, salience, sponsor …) belong in a file beside this one,
      # NAME.restricted.yaml, which is read with it

    # There are also alliances, memberships, agreements, agendas, contributions and concerns.

    """

  private static let advice = StarterAdvice.text.split(separator: "\n").map { "# " + $0 }
    .joined(separator: "\n")
}
