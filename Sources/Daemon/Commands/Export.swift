import ArgumentParser
import Glibc
import Store

/// `articled export`: the public views as files.
struct Export: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Write every public view to a file of its own.",
        discussion: """
            DIR is made if it is not there; files of the same name in it are replaced, each at once when \
            it is complete.

                articled export --csv ./out
            """)

    enum Form: String, EnumerableFlag {
        case csv, jsonl

        static func help(for form: Form) -> ArgumentHelp? {
            switch form {
            case .csv: "Comma-separated values with a line of names (RFC 4180); the default."
            case .jsonl: "A JSON object a line."
            }
        }
    }

    @OptionGroup var store: StoreFlags

    @Flag(exclusivity: .exclusive)
    var form: Form = .csv

    @Argument(help: ArgumentHelp("Where to write the files.", valueName: "dir"))
    var folder: String

    func run() throws {
        let store = try self.store.open(.read)
        _ = try OutputFolder(folder)
        for view in Store.views {
            let rows = try export(view, of: store)
            StandardStream.output.write("\(folder)/\(view).\(form.rawValue): \(rows) rows\n")
        }
    }

    /// - Returns: the number of rows.
    private func export(_ view: String, of store: Store) throws(CommandError) -> Int {
        let path = "\(folder)/\(view).\(form.rawValue)"
        let columns = try asking { () throws(StoreError) in try store.columns(ofView: view) }
        var rows = 0
        do {
            let output = try NewFile(path)
            if form == .csv { output.write(CSV.line(columns.map(Cell.text))) }
            try store.forEachRow(ofView: view) { cells in
                rows += 1
                return output.write(form == .csv ? CSV.line(cells) : Self.object(columns, cells))
            }
            try output.commit()
        } catch let error as StoreError {
            throw CommandError(error)
        } catch {
            throw CommandError("\(path) cannot be written (\(error))")
        }
        return rows
    }

    static func object(_ columns: [String], _ cells: [Cell]) -> [UInt8] {
        var writer = JSONWriter()
        writer.object { writer in
            for (column, cell) in zip(columns, cells) {
                writer.key(named: column)
                switch cell {
                case .null: writer.null()
                case .integer(let number): writer.number(Int(number))
                case .real(let number): writer.real(number)
                case .text(let text): writer.string(text)
                }
            }
        }
        writer.newline()
        return writer.bytes
    }
}

/// Comma-separated values after RFC 4180, with the line breaks of this system.
enum CSV {
    static func line(_ cells: [Cell]) -> [UInt8] {
        var line: [UInt8] = []
        for (index, cell) in cells.enumerated() {
            if index > 0 { line.append(0x2C) }
            switch cell {
            case .null: break
            case .integer(let number): line += String(number).utf8
            case .real(let number): line += JSONWriter.plain(number).utf8
            case .text(let text): line += field(text)
            }
        }
        return line + [0x0A]
    }

    /// Quoted where it must be, and where it is empty: nothing at all stands for NULL.
    private static func field(_ text: String) -> [UInt8] {
        let bytes = Array(text.utf8)
        let isPlain = !bytes.isEmpty && bytes.allSatisfy { ![0x22, 0x2C, 0x0A, 0x0D].contains($0) }
        if isPlain { return bytes }
        return [0x22] + bytes.flatMap { $0 == 0x22 ? [0x22, 0x22] : [$0] } + [0x22]
    }
}

/// A file that takes its name when it is complete.
final class NewFile {
    private let path: String
    private let descriptor: Int32
    private var buffer: [UInt8] = []
    private var failure: SystemError?
    private var isCommitted = false

    private var draft: String { path + ".part" }

    init(_ path: String) throws(SystemError) {
        self.path = path
        let draft = path + ".part"
        descriptor = try SystemError.check("open") {
            open(draft, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, 0o644)
        }
    }

    deinit {
        close(descriptor)
        if !isCommitted { unlink(draft) }
    }

    /// - Returns: whether all is well so far; `commit` throws what was wrong.
    @discardableResult
    func write(_ bytes: [UInt8]) -> Bool {
        buffer += bytes
        if buffer.count > 1 << 16 { flush() }
        return failure == nil
    }

    func commit() throws(SystemError) {
        flush()
        if let failure { throw failure }
        try SystemError.check("rename") { rename(draft, path) }
        isCommitted = true
    }

    private func flush() {
        var sent = 0
        while sent < buffer.count, failure == nil {
            do throws(SystemError) {
                sent += try SystemError.check("write") {
                    buffer.withUnsafeBytes {
                        Glibc.write(descriptor, $0.baseAddress?.advanced(by: sent), $0.count - sent)
                    }
                }
            } catch {
                failure = error
            }
        }
        buffer.removeAll(keepingCapacity: true)
    }
}
