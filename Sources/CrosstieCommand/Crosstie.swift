import ArgumentParser

/// The command as a whole.
struct Crosstie: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "crosstie",
    abstract: "See who works with whom across organizations, and what is missing.",
    version: "crosstie " + CrosstieProgram.version,
    groupedSubcommands: [
      CommandGroup(
        name: "Start", subcommands: [Start.self, InitVerb.self, CheckVerb.self, AskVerb.self]),
      CommandGroup(
        name: "Understand",
        subcommands: [
          Summary.self, MeasureVerb.self, Silos.self, Champions.self, FindingsVerb.self,
          ExplainVerb.self,
        ]),
      CommandGroup(
        name: "Act",
        subcommands: [IntroduceVerb.self, ReadyVerb.self, WhatIfVerb.self, CompareVerb.self]),
      CommandGroup(name: "Show", subcommands: [Map.self, DeckVerb.self, ReportVerb.self]),
      CommandGroup(name: "Share", subcommands: [ConvertVerb.self]),
      CommandGroup(name: "Help", subcommands: [MeasuresVerb.self]),
    ])

  /// What a person sees who types the name of the program and nothing else.
  static let welcome = """
    Crosstie shows who works with whom across organizations, where silos are,
    and where a champion is missing. Your data stays on this machine.

      crosstie start FILE   from a list to a first picture, in one step
      crosstie ask FILE     forms that ask people whom they work with, and what they said
      crosstie deck FILE    the whole story as slides for PowerPoint

    FILE is an Excel workbook, a Crosstie file, a folder of tables, or one table.
    Nothing to start from? crosstie init partners.xlsx makes a workbook to fill in.

    crosstie --help lists everything; crosstie help map explains one command.

    """
}
