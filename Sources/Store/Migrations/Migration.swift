import GRDB

/// One step of the schema. A shipped step is never edited: its dump stands in the tests.
struct Migration: Sendable {
    /// `user_version` once the step is taken; ascending from 1.
    let number: Int
    let sql: String
}

/// Every step in order; a new one is a file in this folder and a row here.
let migrations: [Migration] = [firstSchema, claimsSchema, linkingSchema, gistsSchema]

/// "artd" in ASCII, so that `file` and other programs know whose the database is.
let applicationID = 0x6172_7464

/// The schema this program writes.
let schemaVersion = migrations.last?.number ?? 0

extension Database {
    /// Takes the steps that are missing, each in a transaction of its own: killed anywhere, the store
    /// is either old or new.
    ///
    /// Two programs that migrate at once wait for each other, and the second finds nothing to do.
    func migrate(with steps: [Migration] = migrations) throws {
        for step in steps where try schemaNumber() < step.number {
            // A step may build a table anew, which foreign keys would forbid half-way.
            try execute(sql: "PRAGMA foreign_keys = OFF")
            defer { try? execute(sql: "PRAGMA foreign_keys = ON") }
            try inTransaction(.immediate) {
                guard try schemaNumber() < step.number else { return .rollback }
                try execute(sql: step.sql)
                try checkForeignKeys()
                try execute(sql: "PRAGMA application_id = \(applicationID)")
                try execute(sql: "PRAGMA user_version = \(step.number)")
                return .commit
            }
        }
    }

    func schemaNumber() throws -> Int {
        try Int.fetchOne(self, sql: "PRAGMA user_version") ?? 0
    }
}
