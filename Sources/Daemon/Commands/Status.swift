import ArgumentParser
import Store

/// `articled status`: how the service is doing, from the store it keeps.
struct Status: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Tell how the service is doing: its state, its counts, and what needs mending.",
        discussion: """
            Reads the store, so it also works while the service is stopped. With --json one object with \
            "running", "files" (counts by state) and every row of the view "status".
            """)

    @OptionGroup var store: StoreFlags

    @Flag(help: "Print one JSON object.")
    var json = false

    func run() throws {
        let path = try store.configuration().store
        let store = try self.store.open(.read)
        let holder = FileLock.holder(FileLock.path(ofStore: path))
        let rows = try asking { () throws(StoreError) in try store.status() }
        let files = try asking { () throws(StoreError) in try store.counts() }
        if json {
            StandardStream.output.write(Self.object(path, holder, rows, files))
        } else {
            StandardStream.output.write(Self.page(path, holder, rows, files, .forOutput))
        }
    }

    private typealias Rows = [(key: String, value: String)]

    private static func object(
        _ path: String, _ holder: String?, _ rows: Rows, _ files: [FileState: Int]
    ) -> [UInt8] {
        var writer = JSONWriter(isPretty: true)
        writer.object { writer in
            writer.key("running")
            writer.bool(holder != nil)
            writer.key("process")
            writer.number(holder.flatMap(Int.init))
            writer.key("store")
            writer.string(path)
            writer.key("files")
            writer.object { writer in
                for state in FileState.allCases { writer.member(state.rawValue, files[state] ?? 0) }
            }
            writer.key("status")
            writer.object { writer in
                for row in rows { writer.member(row.key, row.value) }
            }
        }
        writer.newline()
        return writer.bytes
    }

    private static func page(
        _ path: String, _ holder: String?, _ rows: Rows, _ files: [FileState: Int],
        _ style: TextStyle
    ) -> String {
        let values = Dictionary(rows.map { ($0.key, $0.value) }, uniquingKeysWith: { $1 })
        let isDegraded = values["troubles"] != nil
        var page = ""
        if let holder {
            page += style.bold(isDegraded ? "degraded" : "running") + " (process \(holder))\n"
        } else {
            page += style.bold("not running") + "\n"
        }
        page += "  store    \(path)\n"
        if let watch = values["watch"] { page += "  watch    \(watch)\n" }
        if let mode = values["mode"] { page += "  mode     \(mode)\n" }
        let counts = FileState.allCases.filter { (files[$0] ?? 0) > 0 }
            .map { "\(files[$0] ?? 0) \($0.rawValue)" }
        page += "  files    \(counts.isEmpty ? "none" : counts.joined(separator: ", "))\n"
        if let file = values["last_file"], let milliseconds = values["last_milliseconds"] {
            page += "  last     \(file) in \(milliseconds) ms\n"
        }
        if let overflows = values["overflows"], overflows != "0" {
            page += "  events   the queue ran over \(overflows) times; nothing is lost by it\n"
        }
        if holder != nil, isDegraded, let status = values["status"] {
            page += "  \(style.warning(status))\n"
        }
        if let failed = files[.failed], failed > 0 {
            page += "  \(failed) failed; why: sqlite3 \(path) "
            page += "\"select path, code, reason from files where state = 'failed'\"\n"
        }
        return page
    }
}

extension JSONWriter {
    mutating func member(_ name: String, _ value: Int) {
        key(named: name)
        number(value)
    }

    mutating func member(_ name: String, _ value: String) {
        key(named: name)
        string(value)
    }
}
