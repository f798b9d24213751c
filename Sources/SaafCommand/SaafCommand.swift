import ArgumentParser
import Saaf

struct SaafCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "saaf",
    abstract: "Turn scraped articles into clean, structured documents.",
    discussion: """
      Every piece of text that is taken out is accounted for: 'saaf explain' shows it line by line, \
      'saaf restore' gives the input back.

      Exit codes: 0 all went well; 1 something was quarantined, failed or is not valid; 2 the \
      command line or a configuration file is wrong; 3 the run could not be completed.
      """,
    version: SaafVersion.current,
    subcommands: [
      RunCommand.self, WorkerCommand.self, ExplainCommand.self, RestoreCommand.self,
      TestCommand.self, DedupeCommand.self, LearnCommand.self, ValidateCommand.self,
      StagesCommand.self, SchemaCommand.self,
      CheckOutputCommand.self,
    ])
}
