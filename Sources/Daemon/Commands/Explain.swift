import ArgumentParser
import Facts
import Store

/// `articled explain`: what became of one file, and what was found in it.
struct Explain: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Tell one file's fate, and show its text with every mention and figure marked.",
        discussion: """
            PATH is a path in the watch folder or its end ("000.txt"); ID an article's number, as in the \
            views' column article_id.

                articled explain 000.txt
                articled explain 3
            """)

    @OptionGroup var store: StoreFlags

    @Argument(
        help: ArgumentHelp(
            "A file's path or its end, or an article's number.", valueName: "path|id"))
    var subject: String

    func run() throws {
        let configuration = try store.configuration()
        let store = try self.store.open(.read)
        let style = TextStyle.forOutput
        let records = try find(in: store, watch: configuration.watch)
        guard let record = records.first else {
            throw CommandError(
                "no file or article \"\(subject)\" is known. "
                    + "\"articled status\" tells which folder is watched.")
        }
        var page = Self.fate(of: record, style)
        for other in records.dropFirst().prefix(10) {
            page += style.dim("also \(other.path): \(other.state.rawValue)") + "\n"
        }
        if let articleID = record.articleID,
            let extraction = try asking({ () throws(StoreError) in
                try store.extraction(articleID: articleID)
            })
        {
            page += Self.head(of: extraction, articleID, style) + "\n"
            page += MarkedText(extraction, style: style).page
        }
        StandardStream.output.write(page)
    }

    /// By the words as given, then by what they are as a path on this machine.
    private func find(in store: Store, watch: String) throws(CommandError) -> [FileRecord] {
        let inside =
            subject.hasPrefix(watch + "/") ? String(subject.dropFirst(watch.utf8.count + 1)) : nil
        let escaped = RelativePath(bytes: Array((inside ?? subject).utf8)).text
        for words in [subject, inside, escaped].compactMap({ $0 }) {
            let records = try asking { () throws(StoreError) in try store.find(words) }
            if !records.isEmpty { return records }
        }
        return []
    }

    private static func fate(of record: FileRecord, _ style: TextStyle) -> String {
        var page = style.bold(record.path) + "\n"
        let state = record.state.rawValue
        page += "  state    \(record.state == .failed ? style.warning(state) : state)"
        if let code = record.code { page += " (\(code))" }
        page += "\n"
        if let reason = record.reason { page += "  reason   \(reason)\n" }
        page += "  seen     \(record.seenAt)\n"
        if let storedAt = record.storedAt { page += "  stored   \(storedAt)\n" }
        if record.attempts > 1 { page += "  attempts \(record.attempts)\n" }
        if let identity = record.identity { page += "  size     \(identity.bytes) bytes\n" }
        return page
    }

    private static func head(
        of extraction: Extraction, _ articleID: Int64, _ style: TextStyle
    ) -> String {
        let heading = extraction.heading
        var page = "  article  \(articleID)\n"
        let parts = [
            ("title", heading.title), ("source", heading.source), ("byline", heading.byline),
            ("place", heading.place), ("date", heading.publishedOn),
        ]
        for case (let name, let value?) in parts {
            page += "  \(name)\(String(repeating: " ", count: 9 - name.utf8.count))\(value)\n"
        }
        page +=
            "  found    \(extraction.entities.count) entities, \(extraction.mentions.count) mentions, "
        page += "\(extraction.figures.count) figures, \(extraction.quotes.count) quotes\n"
        return page
    }
}
