import ArgumentParser

/// `articled run`: the service.
struct Run: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Watch a folder and take in every article that comes to rest in it.",
        discussion: """
            Files are read, never changed, moved or deleted. Each gets one row in the view "files" with \
            its state (waiting, stored, duplicate, failed, ignored, gone) and, where it did not go \
            well, a code and a reason. On a terminal a line is printed for each.

            SIGTERM or Ctrl-C ends the service after the file at hand; SIGHUP reads settings and lists \
            again. Under systemd it tells when it is ready, how it is doing, and that it is alive.
            """)

    @OptionGroup var config: ConfigFlag

    @Option(help: ArgumentHelp(Setting.watch.help, valueName: "dir"))
    var watch: String?

    @Option(help: ArgumentHelp(Setting.store.help, valueName: "file"))
    var store: String?

    @Option(help: ArgumentHelp(Setting.lists.help, valueName: "dir"))
    var lists: String?

    @Flag(help: "Take in what is there, print a summary, and exit; 1 if a file failed.")
    var once = false

    @Option(help: ArgumentHelp(Setting.settleSeconds.help, valueName: "seconds"))
    var settleSeconds: String?

    @Option(help: ArgumentHelp(Setting.rescanSeconds.help, valueName: "seconds"))
    var rescanSeconds: String?

    @Option(help: ArgumentHelp(Setting.pollSeconds.help, valueName: "seconds"))
    var pollSeconds: String?

    @Option(help: ArgumentHelp(Setting.limitMegabytes.help, valueName: "megabytes"))
    var limitMegabytes: String?

    @Option(help: ArgumentHelp(Setting.stopSeconds.help, valueName: "seconds"))
    var stopSeconds: String?

    @Option(help: ArgumentHelp(Setting.isolation.help, valueName: "place"))
    var isolation: String?

    @Option(help: ArgumentHelp(Setting.logLevel.help, valueName: "level"))
    var logLevel: String?

    func run() throws {
        let sources = config.sources([
            .watch: watch, .store: store, .lists: lists, .settleSeconds: settleSeconds,
            .rescanSeconds: rescanSeconds, .pollSeconds: pollSeconds,
            .limitMegabytes: limitMegabytes, .stopSeconds: stopSeconds,
            .isolation: isolation, .logLevel: logLevel,
        ])
        let service = try Lifecycle(sources, isOnce: once)
        let code = try service.run()
        if code != ExitStatus.done { throw ExitCode(code) }
    }
}
