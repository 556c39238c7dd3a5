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
            cells[column].split(separator: ",").map { trim($0) }.filter { !$0.isEmpty }
        }
    }

    let columns: [String]
    let rows: [Row]

    init(parsing text: String) throws(Fault) {
        let lines = text.split(separator: "\n").map { trim($0) }.filter { !$0.isEmpty }
        guard let heading = lines.first else { throw .empty }
        columns = Self.cells(of: heading)
        var rows: [Row] = []
        for (index, line) in lines.dropFirst().enumerated() {
            let cells = Self.cells(of: line)
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

    private static func cells(of line: String) -> [String] {
        line.split(separator: "|", omittingEmptySubsequences: false).map { trim($0) }
    }
}

/// Without the spaces at both ends.
func trim(_ text: some StringProtocol) -> String {
    var bytes = Array(text.utf8)[...]
    while bytes.first == 0x20 { bytes = bytes.dropFirst() }
    while bytes.last == 0x20 { bytes = bytes.dropLast() }
    return String(decoding: bytes, as: UTF8.self)
}
