import Drawing
import OfficePackages

/// What slides are built on: master, layout, theme and the room between the placeholders.
struct SlideDesign: Sendable {
  /// A relationship from one part to another.
  struct Link: Sendable, Hashable {
    var id: String
    /// The last word of its type, such as `slideLayout`.
    var type: String
    /// The name of the other part.
    var target: String
  }

  /// A part with its links to others.
  struct Part: Sendable {
    var part: PackagePart
    /// The content type.
    var type: String
    var links: [Link] = []
  }

  /// Masters, layouts, themes and their pictures.
  var parts: [Part]
  /// The names of the slide masters in order, each with its id.
  var masters: [(name: String, id: String)]
  /// The name of the notes master.
  var notesMaster: String
  /// The name of the layout of the slides.
  var layout: String
  /// The size of a slide in units of the file.
  var size: (width: Int, height: Int)
  /// How text looks where nothing else is said; `nil` for none.
  var textStyle: XMLElement?
  /// The index of the layout's footer, if it has one.
  var footerIndex: String?
  /// The index of the layout's subtitle, if it has one.
  var subtitleIndex: String?
  /// Whether the layout has a title.
  var hasTitle = true
  /// The room for a picture in units of the file; `nil` where the scene's own frame is kept.
  var freeArea: Rect?
  /// The background of the master; `nil` for a template's own.
  var background: Color?
  /// What the user should know, one sentence each, without a period.
  var remarks: [String] = []
}

/// The types of parts.
enum ContentType {
  private static let office = "application/vnd.openxmlformats-officedocument."
  static let presentation = office + "presentationml.presentation.main+xml"
  static let slide = office + "presentationml.slide+xml"
  static let notes = office + "presentationml.notesSlide+xml"
  static let master = office + "presentationml.slideMaster+xml"
  static let layout = office + "presentationml.slideLayout+xml"
  static let notesMaster = office + "presentationml.notesMaster+xml"
  static let theme = office + "theme+xml"
  static let appProperties = office + "extended-properties+xml"
  static let coreProperties = "application/vnd.openxmlformats-package.core-properties+xml"
  static let relationships = "application/vnd.openxmlformats-package.relationships+xml"
}
