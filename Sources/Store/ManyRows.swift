import GRDB

/// How rows of one table are written, several by a statement: an article has hundreds, and fewer statements
/// for them take half a percent off what storing it costs.
struct RowInsert: Sendable {
    fileprivate let columns: Int
    /// For so many rows at once; the last is for one.
    fileprivate let statements: [(rows: Int, sql: String)]

    /// - Parameter head: "INSERT INTO table(columns)".
    init(_ head: String, columns: Int) {
        self.columns = columns
        let row = "(" + Array(repeating: "?", count: columns).joined(separator: ", ") + ")"
        statements = [16, 4, 1].map { rows in
            let list = Array(repeating: row, count: rows).joined(separator: ", ")
            return (rows, "\(head) VALUES \(list)")
        }
    }
}

/// Rows on their way into a table.
struct ManyRows {
    private let db: Database
    private let insert: RowInsert
    private var values: [(any StatementBinding)?] = []

    init(_ db: Database, _ insert: RowInsert) {
        self.db = db
        self.insert = insert
    }

    /// - Parameter row: a value for each column. It may be written only by `finish`.
    mutating func add(_ row: [(any StatementBinding)?]) throws {
        values += row
        let (rows, sql) = insert.statements[0]
        guard values.count == insert.columns * rows else { return }
        try db.cachedStatement(sql: sql).run(values)
        values.removeAll(keepingCapacity: true)
    }

    /// Writes what is left.
    mutating func finish() throws {
        var rest = values[...]
        for (rows, sql) in insert.statements {
            while rest.count >= insert.columns * rows {
                try db.cachedStatement(sql: sql).run(Array(rest.prefix(insert.columns * rows)))
                rest = rest.dropFirst(insert.columns * rows)
            }
        }
        values = []
    }
}
