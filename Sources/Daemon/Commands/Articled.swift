import ArgumentParser
import Glibc
import Store

/// Exit codes, as every command has them.
enum ExitStatus {
    static let done: Int32 = 0
    static let failed: Int32 = 1
    static let usage: Int32 = 2
    static let storeUnusable: Int32 = 3
}

/// Why a command ends early, in words for stderr.
struct CommandError: Error {
    let message: String
    let exitCode: Int32

    init(_ message: String, exitCode: Int32 = ExitStatus.failed) {
        self.message = message
        self.exitCode = exitCode
    }

    init(_ error: StoreError) {
        // Starting again mends these, and so the service manager is to do it.
        let isMended =
            switch error {
            case .lost, .stuck: true
            default: false
            }
        self.init(
            "\(error) \(error.remedy)",
            exitCode: isMended ? ExitStatus.failed : ExitStatus.storeUnusable)
    }
}

/// The program: every subcommand has a file of its own beside this one.
@main
struct Articled: ParsableCommand {
    static let version = "0.1.0"

    static let configuration = CommandConfiguration(
        commandName: "articled",
        abstract:
            "Reads news articles dropped into a folder and keeps who, what and how much in SQLite.",
        discussion: """
            Start the service on a folder and a store of your own:

                articled run --watch ./inbox --store ./articled.db

            Drop a text file into the folder; a moment later ask the store about it:

                cp article.txt ./inbox/
                sqlite3 articled.db 'select surface, kind, value, unit from figures'
                articled explain --store ./articled.db article.txt

            Without a service, as a filter from text to facts:

                articled extract article.txt
                jq -c '{id, text}' articles.jsonl | articled extract --jsonl > facts.jsonl

            Settings come from flags, then from the environment (ARTICLED_WATCH, …), then from \
            /etc/articled/articled.yaml. Exit codes: 0 done, 1 something failed, 2 wrong usage or \
            settings, 3 the store cannot be used.
            """,
        version: version,
        subcommands: [
            Run.self, Extract.self, Status.self, Explain.self, Conflicts.self, EntityCommand.self,
            Reprocess.self, Merge.self, Verify.self, Export.self, ReportCommand.self,
            WorkerCommand.self,
        ])

    static func main() {
        do {
            // Swift reads them from /proc; where that fails there are none, not even the program's name.
            if CommandLine.arguments.isEmpty {
                throw CommandError("the program's arguments cannot be read from /proc/self/cmdline")
            }
            var command = try parseAsRoot()
            try command.run()
        } catch {
            finish(error)
        }
    }

    /// Says what is to be said of an error and ends with its code.
    private static func finish(_ error: any Error) -> Never {
        if let error = error as? CommandError {
            if !error.message.isEmpty { StandardStream.error.write("articled: \(error.message)\n") }
            Glibc.exit(error.exitCode)
        }
        if let code = error as? ExitCode { Glibc.exit(code.rawValue) }
        let message = fullMessage(for: error)
        if exitCode(for: error) == .success {
            StandardStream.output.write(message + "\n")
            Glibc.exit(ExitStatus.done)
        }
        StandardStream.error.write(message + "\n")
        Glibc.exit(ExitStatus.usage)
    }
}
