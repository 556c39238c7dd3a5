import ArgumentParser
import Extractor
import Facts
import Store

/// `articled reprocess`: extraction again, with what it changes.
struct Reprocess: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Run extraction again, and print which facts change.",
        discussion: """
            An article is read from its file where that is still there unchanged, else from the text in \
            the store. The service may go on meanwhile.

                articled reprocess --outdated      after an upgrade of the program
                articled reprocess --failed        after mending what made files fail
                articled reprocess --all           after a change of the lists of names
            """)

    enum Choice: String, EnumerableFlag {
        case failed, outdated, all

        static func help(for choice: Choice) -> ArgumentHelp? {
            switch choice {
            case .failed: "Files that failed."
            case .outdated: "Articles that another version of the extractor read."
            case .all: "Every article."
            }
        }
    }

    @OptionGroup var store: StoreFlags

    @Flag(exclusivity: .exclusive)
    var choice: Choice?

    @Argument(
        help: ArgumentHelp("Files by path or its end, or articles by number.", valueName: "path"))
    var paths: [String] = []

    func validate() throws {
        if choice == nil && paths.isEmpty {
            throw ValidationError("Say what to read again: --failed, --outdated, --all or paths.")
        }
        if choice != nil && !paths.isEmpty {
            throw ValidationError("Give either paths or one of --failed, --outdated and --all.")
        }
    }

    func run() throws {
        let configuration = try store.configuration()
        let store = try self.store.open(.write)
        let bench = try Bench(configuration, store)
        switch choice {
        case .failed: try bench.takeAgain(try bench.failedFiles())
        case .outdated: try bench.extractAgain(try bench.articles(besides: Extractor.version))
        case .all: try bench.extractAgain(try bench.articles(besides: nil))
        case nil: try bench.takeUp(paths)
        }
    }
}

/// What reprocessing works with.
private struct Bench {
    private let store: Store
    private let ingestion: Ingestion
    private let place: ExtractionPlace
    private let folder: WatchFolder
    private let limitBytes: Int
    private let clock = Clock.system

    init(_ configuration: Configuration, _ store: Store) throws(CommandError) {
        let lists: NameLists
        do {
            lists = try NameListFiles.read(
                configuration.lists, mayBeAbsent: !configuration.areListsNamed)
        } catch {
            throw CommandError("\(error)", exitCode: ExitStatus.usage)
        }
        self.store = store
        folder = WatchFolder(path: configuration.watch)
        place = ExtractionPlace(configuration.isolation, lists: lists)
        limitBytes = configuration.limitBytes
        // Its service's status is the service's to tell.
        let reporter = Reporter(
            page: StatusPage(watch: configuration.watch),
            logger: Log.logger(level: configuration.logLevel),
            notifier: SystemdNotifier { _ in }, clock: clock)
        let patient = PatientStore(
            store: store, queue: Queue(), reporter: reporter, clock: clock)
        ingestion = Ingestion(
            folder: folder, store: patient, extraction: place, limitBytes: limitBytes,
            reporter: reporter, clock: clock)
    }

    // MARK: What to do

    func failedFiles() throws(CommandError) -> [FileRecord] {
        try asking { () throws(StoreError) in try store.knownFiles() }.filter {
            $0.state == .failed
        }
    }

    func articles(besides version: String?) throws(CommandError) -> [OutdatedArticle] {
        try asking { () throws(StoreError) in try store.outdated(extractor: version) }
    }

    func takeUp(_ paths: [String]) throws(CommandError) {
        var articles: [OutdatedArticle] = []
        var files: [FileRecord] = []
        let all = try self.articles(besides: nil)
        for path in paths {
            let records = try asking { () throws(StoreError) in try store.find(path) }
            guard let record = records.first else {
                throw CommandError("no file or article \"\(path)\" is known")
            }
            if let article = all.first(where: { $0.articleID == record.articleID }) {
                articles.append(article)
            } else {
                files.append(record)
            }
        }
        try extractAgain(articles)
        try takeAgain(files)
    }

    // MARK: Files

    /// Takes in files that have no article, with no earlier attempt held against them.
    func takeAgain(_ files: [FileRecord]) throws(CommandError) {
        let none = FileIdentity(device: 0, inode: 0, bytes: 0, modified: 0, changed: 0)
        for file in files {
            try asking { () throws(StoreError) in
                try store.noteWaiting(path: file.path, identity: none, at: clock.timestamp)
            }
            let path = RelativePath(stored: file.path)
            let outcome = try asking { () throws(StoreError) in try ingestion.take(path) }
            if outcome != .done {
                // Left waiting: the service takes it when it finds it at rest.
                StandardStream.output.write("\(file.path): not there now\n")
            }
        }
        StandardStream.output.write("\(files.count) files taken up again\n")
    }

    // MARK: Articles

    func extractAgain(_ articles: [OutdatedArticle]) throws(CommandError) {
        let progress = Progress("reading again")
        var (changed, added, removed) = (0, 0, 0)
        for (index, article) in articles.enumerated() {
            let stored = try asking { () throws(StoreError) in
                try store.extraction(articleID: article.articleID)
            }
            guard let stored else { continue }
            let fresh = extraction(of: article, stored: stored)
            if fresh != stored {
                try asking { () throws(StoreError) in
                    try store.replace(fresh, article: article.article, at: clock.timestamp)
                }
            }
            let difference = FactDifference(from: stored, to: fresh)
            if !difference.isEmpty {
                progress.end()
                let name = article.path ?? "article \(article.articleID)"
                StandardStream.output.write("\(name)\n\(difference.lines)")
                changed += 1
            }
            added += difference.added.count
            removed += difference.removed.count
            progress.note(index + 1, of: articles.count)
        }
        progress.end()
        StandardStream.output.write(
            "\(articles.count) articles read again, \(changed) changed: \(added) facts new, "
                + "\(removed) gone\n")
    }

    /// From the file, where it still holds the article, else from the stored text.
    private func extraction(of article: OutdatedArticle, stored: Extraction) -> Extraction {
        let context = Context(limitBytes: limitBytes)
        if let path = article.path,
            let file = try? SourceFile(
                RelativePath(stored: path), in: folder, limitBytes: limitBytes),
            let content = try? file.read(), content.article == article.article,
            let fresh = try? place.extract(content.bytes, in: context)
        {
            return fresh
        }
        // A text that cannot be read again keeps the facts it has.
        guard var fresh = try? place.extract(Array(stored.text.utf8), in: context) else {
            return stored
        }
        fresh.provenance.mediaType = stored.provenance.mediaType
        fresh.provenance.encoding = stored.provenance.encoding
        fresh.provenance.locator = stored.provenance.locator
        return fresh
    }
}

/// The facts that two extractions of one article do not share.
struct FactDifference {
    let added: [String]
    let removed: [String]

    init(from old: Extraction, to new: Extraction) {
        let (before, after) = (Self.facts(of: old), Self.facts(of: new))
        let (known, fresh) = (Set(before), Set(after))
        added = after.filter { !known.contains($0) }
        removed = before.filter { !fresh.contains($0) }
    }

    var isEmpty: Bool { added.isEmpty && removed.isEmpty }

    var lines: String {
        (removed.map { "  - \($0)\n" } + added.map { "  + \($0)\n" }).joined()
    }

    /// Each fact as a line for people, in text order.
    private static func facts(of extraction: Extraction) -> [String] {
        let utf8 = Array(extraction.text.utf8)
        func surface(_ span: Span) -> String { String(decoding: utf8[span.range], as: UTF8.self) }
        func name(_ index: Int) -> String {
            extraction.entities.indices.contains(index) ? extraction.entities[index].name : "?"
        }
        let mentions = extraction.mentions.map { mention in
            "\(mention.type.rawValue) \(surface(mention.span)) = \(name(mention.entity))"
                + (mention.role.map { ", \($0)" } ?? "")
        }
        let figures = extraction.figures.map { figure in
            "\(surface(figure.span)) = \(MarkedText.reading(of: figure))"
                + (figure.measure.map { ", \($0)" } ?? "")
                + (figure.about.isEmpty
                    ? "" : " about \(figure.about.map(name).joined(separator: "; "))")
                + (figure.saidBy.map { ", said by \(name($0))" } ?? "")
        }
        let quotes = extraction.quotes.map { quote in
            "quote \(surface(quote.span)) by \(quote.speaker.map(name) ?? quote.role ?? "?")"
        }
        return mentions + figures + quotes
    }
}
