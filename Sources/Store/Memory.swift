import Claims
import GRDB
import Linking

/// What the writer has read of names and articles, kept from one transaction to the next.
///
/// News comes in bursts: the next article names much of what the last one did and is compared with
/// the same others. All of it is bounded, and all of it is forgotten where a transaction fails or
/// somebody else has written to the store.
struct Memory: Sendable {
    var compared = ComparedNames()
    var names = Recent<Node>(half: 384)
    /// `nil` for a block that holds too many to tell anything.
    var blocks = Recent<[BlockMember]?>(half: 1536)
    var accounts = Recent<Account>(half: 320)
    /// Accounts by the hash of what they say, and what two of them came to, by both hashes.
    var contents = Recent<KnownContent>(half: 64)
    var comparisons = Recent<ComparedContents>(half: 256)
    var shingles = Recent<Shingles>(half: 320)
    var versions = Recent<Version>(half: 320)
    /// The keys under which an article meets others, with its day.
    var seats = Recent<[MeetingKey: Int]>(half: 320)
    /// The state of the store that all this was read from; see SQLite's `data_version`.
    fileprivate var dataVersion: Int?
}

/// The memory between transactions.
struct KeptMemory: Sendable {
    private var memory = Memory()
    /// How many transactions have taken it.
    private var turn = 0

    /// Called inside a transaction, so that one turn comes after the other.
    mutating func take() -> (memory: Memory, turn: Int) {
        defer { memory = Memory() }
        turn += 1
        return (memory, turn)
    }

    /// Called when the transaction is on the disk, unless another one came after it.
    mutating func putBack(_ memory: Memory, _ turn: Int) {
        if turn == self.turn { self.memory = memory }
    }
}

/// The memory in the hands of one transaction.
final class Remembered {
    var memory: Memory

    init(_ memory: Memory = Memory()) { self.memory = memory }

    /// Forgets all if another connection has written since.
    func check(_ db: Database) throws {
        let version = try Int.fetchOne(try db.cachedStatement(sql: "PRAGMA data_version"))
        if memory.dataVersion != version { memory = Memory() }
        memory.dataVersion = version
    }

    /// Forgets an article whose facts change.
    func forget(_ article: Int64) {
        forgetEntities(of: article)
        memory.shingles[article] = nil
        memory.versions[article] = nil
        memory.seats[article] = nil
    }

    /// Forgets what an article says of entities; its text stays.
    func forgetEntities(of article: Int64) {
        memory.accounts[article] = nil
    }
}
