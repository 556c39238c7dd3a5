import GRDB
import GRDBSQLite

/// Statements run past GRDB's arguments and cursors, which cost several times what SQLite does for the
/// small ones. An article takes some hundreds of these.
///
/// Only for statements of ours inside a transaction of ours: nothing is observed, and no schema changes.
extension Statement {
    /// Runs it with a value for each `?`; the caller vouches for their number.
    func run(_ values: [(any StatementBinding)?]) throws {
        try begin()
        for (place, value) in zip(CInt(1)..., values) {
            if let value { try check(value.bind(to: sqliteStatement, at: place)) }
        }
        try finish { _ in }
    }

    /// Runs it with whole numbers alone.
    func run(numbers: Int64...) throws {
        try bind(numbers)
        try finish { _ in }
    }

    /// Calls `body` for each row that it finds for these numbers.
    func each(_ numbers: Int64..., body: (SteppedRow) throws -> Void) throws {
        try bind(numbers)
        try finish(body)
    }

    /// The whole numbers in the first column of all rows.
    func numbers(_ numbers: Int64...) throws -> [Int64] {
        try bind(numbers)
        var found: [Int64] = []
        try finish { found.append($0[0]) }
        return found
    }

    /// The whole number in the first row's first column; `nil` where there is no row.
    func number(_ numbers: Int64...) throws -> Int64? {
        try bind(numbers)
        var found: Int64?
        try finish { found = found ?? $0[0] }
        return found
    }

    // MARK: Steps

    private func begin() throws {
        try check(sqlite3_reset(sqliteStatement))
        try check(sqlite3_clear_bindings(sqliteStatement))
    }

    private func bind(_ numbers: [Int64]) throws {
        try check(sqlite3_reset(sqliteStatement))
        for (place, number) in zip(CInt(1)..., numbers) {
            try check(sqlite3_bind_int64(sqliteStatement, place, number))
        }
    }

    /// Steps through to the end. Whatever happens, the statement is reset, so that it holds nothing.
    private func finish(_ body: (SteppedRow) throws -> Void) throws {
        defer { sqlite3_reset(sqliteStatement) }
        while true {
            let code = sqlite3_step(sqliteStatement)
            if code == SQLITE_DONE { return }
            if code != SQLITE_ROW { try check(code) }
            try body(SteppedRow(statement: sqliteStatement))
        }
    }

    private func check(_ code: CInt) throws {
        if code == SQLITE_OK { return }
        let message = sqlite3_errmsg(sqlite3_db_handle(sqliteStatement)).map { String(cString: $0) }
        throw DatabaseError(resultCode: ResultCode(rawValue: code), message: message, sql: sql)
    }
}

/// The row that a statement stands on; good until it steps on.
struct SteppedRow {
    fileprivate let statement: SQLiteStatement

    subscript(column: CInt) -> Int64 { sqlite3_column_int64(statement, column) }

    func bytes(_ column: CInt) -> [UInt8] {
        let start = sqlite3_column_blob(statement, column)
        let count = Int(sqlite3_column_bytes(statement, column))
        return Array(UnsafeRawBufferPointer(start: start, count: count))
    }
}
