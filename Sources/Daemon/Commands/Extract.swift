import ArgumentParser
import Extractor
import Facts
import Glibc

/// `articled extract`: the pure filter, without store or folder.
struct Extract: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Print the entities, figures and quotes of articles; keeps nothing.",
        discussion: """
            With files, or text on standard input, the facts of each. On a terminal the text is shown \
            with every mention and figure marked; elsewhere as one JSON object.

            With --jsonl and no files, each line of standard input is an object with "id" and "text" (and \
            where known "title", "published_on", "source"), and each line of output, in the same order, \
            the facts of one. A line that cannot be read is answered in its place with \
            {"id": …, "error": {"code": …, "reason": …}}, and the exit code is 1 at the end.

            "start" and "end" count Unicode scalars, so that Python's text[start:end] is the surface.
            """)

    enum Form: String, EnumerableFlag {
        case jsonl, json, text

        static func help(for form: Form) -> ArgumentHelp? {
            switch form {
            case .jsonl: "A line of JSON for each article."
            case .json: "JSON laid out for people."
            case .text: "The text with every mention and figure marked."
            }
        }
    }

    @OptionGroup var config: ConfigFlag

    @Option(help: ArgumentHelp(Setting.lists.help, valueName: "dir"))
    var lists: String?

    @Flag(exclusivity: .exclusive)
    var form: Form?

    @Argument(help: ArgumentHelp("Article files; without any, standard input.", valueName: "file"))
    var files: [String] = []

    func run() throws {
        signal(SIGPIPE, SIG_IGN)
        let (extractor, limitBytes) = try prepare()
        let isWhole =
            form == .jsonl && files.isEmpty
            ? try filterLines(extractor, limitBytes) : try extractFiles(extractor, limitBytes)
        if !isWhole { throw ExitCode(ExitStatus.failed) }
    }

    private func prepare() throws(CommandError) -> (Extractor, Int) {
        do throws(ConfigurationError) {
            let configuration = try Configuration(config.sources([.lists: lists]))
            let names = try NameListFiles.read(
                configuration.lists, mayBeAbsent: !configuration.areListsNamed)
            return (Extractor(lists: names), configuration.limitBytes)
        } catch {
            throw CommandError("\(error)", exitCode: ExitStatus.usage)
        }
    }

    /// - Returns: whether every line could be read.
    private func filterLines(
        _ extractor: Extractor, _ limitBytes: Int
    ) throws(CommandError) -> Bool {
        var filter = LineFilter(extractor: extractor, limitBytes: limitBytes)
        do throws(SystemError) {
            let isHeard = try filter.run(input: STDIN_FILENO, output: .output)
            return !isHeard || filter.failures == 0
        } catch {
            throw CommandError("standard input cannot be read (\(error.reason))")
        }
    }

    /// - Returns: whether every file could be read.
    private func extractFiles(
        _ extractor: Extractor, _ limitBytes: Int
    ) throws(CommandError) -> Bool {
        let form = self.form ?? (StandardStream.output.isTerminal ? .text : .json)
        var isWhole = true
        for file in files.isEmpty ? ["-"] : files {
            let answer: FileAnswer
            do throws(Unreadable) {
                answer = .facts(
                    try Self.extract(file, extractor, limitBytes))
            } catch {
                StandardStream.error.write("articled: \(file): \(error.failure.reason)\n")
                answer = .failure(error.failure)
                isWhole = false
            }
            guard StandardStream.output.write(answer.print(file, as: form)) else { break }
        }
        return isWhole
    }

    private struct Unreadable: Error {
        let failure: Failure
    }

    private static func extract(
        _ file: String, _ extractor: Extractor, _ limitBytes: Int
    ) throws(Unreadable) -> Extraction {
        do {
            let path = file == "-" ? "/dev/stdin" : file
            let bytes = try readSmallFile(path, limitBytes: limitBytes + 1)
            return try extractor.extract(bytes, in: Context(limitBytes: limitBytes))
        } catch let error as DecodeError {
            guard case .setAside(_, let failure) = Verdict(for: error) else {
                preconditionFailure("a text that is none is set aside")
            }
            throw Unreadable(failure: failure)
        } catch {
            let reason = (error as? SystemError)?.reason ?? "\(error)"
            throw Unreadable(failure: Failure(code: "unreadable", reason: reason))
        }
    }
}

/// What is printed of one file.
private enum FileAnswer {
    case facts(Extraction)
    case failure(Failure)

    func print(_ file: String, as form: Extract.Form) -> [UInt8] {
        if form == .text {
            guard case .facts(let extraction) = self else { return [] }
            return Array(MarkedText(extraction, style: .forOutput).page.utf8)
        }
        var writer = JSONWriter(isPretty: form == .json)
        var name = JSONWriter()
        name.string(file)
        let id = name.bytes[...]
        switch self {
        case .facts(let extraction):
            ExtractionJSON(extraction).write(id: id, to: &writer)
        case .failure(let failure):
            writer.writeError(id: id, code: failure.code, reason: failure.reason)
        }
        writer.newline()
        return writer.bytes
    }
}
