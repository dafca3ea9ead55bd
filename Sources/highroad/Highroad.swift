import ArgumentParser

@main
struct Highroad: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "highroad", abstract: "Rehearse the hard conversations after a lost deal.")
}
