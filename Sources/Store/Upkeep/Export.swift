import GRDB

/// One cell of a public view.
public enum Cell: Hashable, Sendable {
    case null
    case integer(Int64)
    case real(Double)
    case text(String)
}

extension Store {
    /// The public views, in the order of the contract.
    public static var views: [String] { publicViews.map(\.name) }

    /// A view's columns, in order.
    public func columns(ofView view: String) throws(StoreError) -> [String] {
        try read { db in try statement(over: view, db).columnNames }
    }

    /// Hands out a view's rows one by one, an article's rows together and in the order of its text.
    ///
    /// - Parameter body: answers whether to go on.
    public func forEachRow(
        ofView view: String, _ body: ([Cell]) -> Bool
    ) throws(StoreError) {
        try read { db in
            let rows = try Row.fetchCursor(try statement(over: view, db))
            while let row = try rows.next() {
                if !body(row.databaseValues.map(cell)) { return }
            }
        }
    }

    private func statement(over view: String, _ db: Database) throws -> Statement {
        guard Self.views.contains(view) else {
            throw StoreError.unusable("There is no view \(view).")
        }
        // Aggregates of JSON do not count as harmless; the views were written by this program.
        try db.execute(sql: "PRAGMA trusted_schema = ON")
        return try db.makeStatement(sql: "SELECT * FROM \(view)")
    }
}

private func cell(_ value: DatabaseValue) -> Cell {
    switch value.storage {
    case .null: .null
    case .int64(let number): .integer(number)
    case .double(let number): .real(number)
    case .string(let text): .text(text)
    case .blob(let bytes): .text(String(decoding: bytes, as: UTF8.self))
    }
}
