import GRDB

/// A value as SQL gave it.
struct Look: Equatable, CustomStringConvertible {
    let value: DatabaseValue

    var integer: Int? { if case .int64(let number) = value.storage { Int(number) } else { nil } }
    var text: String? { if case .string(let text) = value.storage { text } else { nil } }
    var isNull: Bool { value.isNull }
    var isNumber: Bool {
        switch value.storage {
        case .int64, .double: true
        default: false
        }
    }
    /// Any number, and what is exact in text.
    var double: Double? { Double.fromDatabaseValue(value) }
    var description: String { value.description }
}

extension Database {
    /// The first row of a query.
    func row(_ sql: String) throws -> [Look] {
        try rows(sql).first ?? []
    }

    func rows(_ sql: String) throws -> [[Look]] {
        try Row.fetchAll(self, sql: sql).map { $0.databaseValues.map(Look.init) }
    }

    /// The first column of a query, as text.
    func texts(_ sql: String) throws -> [String?] {
        try rows(sql).map { row in row[0].isNull ? nil : row[0].text ?? row[0].description }
    }
}

/// The lines that only one of two dumps has, the first few: what a test that compares stores shows.
func difference(_ one: String, _ two: String) -> [String] {
    let (one, two) = (one.split(separator: "\n"), two.split(separator: "\n"))
    return two.difference(from: one).prefix(8).map { change in
        switch change {
        case .insert(_, let line, _): "+ \(line.prefix(200))"
        case .remove(_, let line, _): "- \(line.prefix(200))"
        }
    }
}
