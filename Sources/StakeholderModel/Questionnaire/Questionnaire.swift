/// What is asked, of whom and about whom; forms of any kind are made from it.
///
/// Nothing in it says who has which tie: it holds names, organizations and what they take part in.
public struct Questionnaire: Sendable, Hashable {
  /// Who fills in a form.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// Every person, about the other people.
    case people
    /// Every organization, about the other organizations.
    case organizations
  }

  /// One name on the list.
  public struct Entry: Sendable, Hashable {
    /// The person or organization.
    public let actor: Actor
    /// The name.
    public let name: String
    /// What the person does there, where known and not the name itself.
    public let title: String?

    /// Makes an entry.
    public init(actor: Actor, name: String, title: String? = nil) {
      self.actor = actor
      self.name = name
      self.title = title
    }
  }

  /// The names of one organization.
  public struct Section: Sendable, Hashable {
    /// The heading: the organization's name.
    public let heading: String
    /// The names in the order of the file.
    public let entries: [Entry]

    /// Makes a section.
    public init(heading: String, entries: [Entry]) {
      self.heading = heading
      self.entries = entries
    }
  }

  /// One thing that somebody may speak up for.
  public struct CauseQuestion: Sendable, Hashable {
    /// The alliance or initiative; `nil` for the work of everyone on the list.
    public let cause: Cause?
    /// What it is called.
    public let name: String

    /// Makes a question.
    public init(cause: Cause?, name: String) {
      self.cause = cause
      self.name = name
    }
  }

  /// Somebody who gets a form.
  public struct Respondent: Sendable, Hashable {
    /// The person or organization.
    public let entry: Entry
    /// The home organization: for a person where they work, for an organization itself.
    public let organization: OrganizationID?
    /// The name of the home organization.
    public let organizationName: String?
    /// What is asked about champions.
    public let causes: [CauseQuestion]
    /// The part of file names that says whose form it is, such as `maria-lopez`.
    public let fileStem: String

    /// Makes a respondent.
    public init(
      entry: Entry, organization: OrganizationID?, organizationName: String?,
      causes: [CauseQuestion], fileStem: String
    ) {
      self.entry = entry
      self.organization = organization
      self.organizationName = organizationName
      self.causes = causes
      self.fileStem = fileStem
    }
  }

  /// The name of the network that is asked about.
  public let name: String?
  /// Where the list comes from.
  public let source: String?
  /// Who fills in a form.
  public let kind: Kind
  /// The words for how closely two work together.
  public let scale: TieScale
  /// The names, by organization.
  public let sections: [Section]
  /// Who gets a form, in the order of the names.
  public let respondents: [Respondent]
  /// Eight signs that change when the list, the scale or the questions do.
  public let mark: String

  /// Makes a questionnaire of its parts.
  public init(
    name: String?, source: String?, kind: Kind, scale: TieScale, sections: [Section],
    respondents: [Respondent]
  ) {
    self.name = name
    self.source = source
    self.kind = kind
    self.scale = scale
    self.sections = sections
    self.respondents = respondents
    mark = Self.mark(name, kind, scale, sections, respondents)
  }

  /// Everybody on the list.
  public var entries: [Entry] { sections.flatMap(\.entries) }

  /// The list as one respondent sees it: without themselves.
  public func sections(for respondent: Respondent) -> [Section] {
    sections.compactMap { section in
      let others = section.entries.filter { $0.actor != respondent.entry.actor }
      return others.isEmpty ? nil : Section(heading: section.heading, entries: others)
    }
  }

  /// The other people of the respondent's own organization.
  public func colleagues(of respondent: Respondent) -> [Entry] {
    guard let organization = respondent.organization else { return [] }
    return respondents.filter { $0.organization == organization && $0 != respondent }.map(\.entry)
  }

  /// The choices for each name.
  public var choices: [AnswerChoice] { scale.choices(for: kind) }
}

extension Questionnaire.CauseQuestion {
  /// How the alliance or initiative is spelled in a form; empty for everyone on the list.
  package var key: String {
    switch cause {
    case .alliance(let id)?: "alliance:" + id.text
    case .initiative(let id)?: "initiative:" + id.text
    case nil: ""
    }
  }
}
