/// Knowledge as text: one row a line, cells parted by `|`, the first line naming the columns.
///
/// Blank lines part groups of rows and say nothing.
struct Table: Sendable {
    /// Why a text is no table. The row is counted from 1, the heading left out.
    enum Fault: Error, Equatable {
        case empty
        case cells(row: Int, found: Int, wanted: Int)
        case emptyKey(row: Int)
    }

    struct Row: Sendable {
        let cells: [String]

        subscript(_ column: Int) -> String { cells[column] }

        /// The items of a cell, parted by commas.
        func list(_ column: Int) -> [String] {
            parts(of: cells[column], at: ",").filter { !$0.isEmpty }
        }
    }

    let columns: [String]
    let rows: [Row]

    init(parsing text: String) throws(Fault) {
        let lines = parts(of: text, at: "\n").filter { !$0.isEmpty }
        guard let heading = lines.first else { throw .empty }
        columns = parts(of: heading, at: "|")
        var rows: [Row] = []
        for (index, line) in lines.dropFirst().enumerated() {
            let cells = parts(of: line, at: "|")
            guard cells.count == columns.count else {
                throw .cells(row: index + 1, found: cells.count, wanted: columns.count)
            }
            guard cells.first?.isEmpty == false else { throw .emptyKey(row: index + 1) }
            rows.append(Row(cells: cells))
        }
        self.rows = rows
    }

    /// A table of the program's own; a fault in it is a fault of the build, and stops at once.
    init(_ text: String) {
        do {
            try self.init(parsing: text)
        } catch {
            fatalError("bad table: \(error)")
        }
    }
}

// By bytes: tables are parsed at each start, and cutting at characters is several times as dear.

/// What an ASCII mark parts, empty parts too, without the spaces at both ends of each.
private func parts(of text: String, at mark: Unicode.Scalar) -> [String] {
    let (utf8, mark) = (Array(text.utf8), UInt8(ascii: mark))
    var parts: [String] = []
    var start = 0
    while true {
        let end = utf8[start...].firstIndex(of: mark) ?? utf8.count
        var (low, high) = (start, end)
        while low < high, utf8[low] == 0x20 { low += 1 }
        while high > low, utf8[high - 1] == 0x20 { high -= 1 }
        parts.append(String(decoding: utf8[low..<high], as: UTF8.self))
        guard end < utf8.count else { return parts }
        start = end + 1
    }
}

/// The words of a text, parted by white space.
func cutWords(_ text: some StringProtocol) -> [Substring] {
    Substring(text).utf8.split { $0 <= 0x20 }.map { Substring($0) }
}
