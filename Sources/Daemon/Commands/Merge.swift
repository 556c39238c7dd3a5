import ArgumentParser
import Store

/// `articled merge`: the union of stores made on several machines.
struct Merge: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract:
            "Take the articles of other stores into this one; doing it twice changes nothing.",
        discussion: """
            Articles are known by their content, so the order does not matter and nothing is doubled. \
            Files are this machine's own and are not merged. The service may go on meanwhile.

                articled merge --store all.db laptop.db server.db
            """)

    @OptionGroup var store: StoreFlags

    @Argument(
        help: ArgumentHelp("The stores to take in; they are only read.", valueName: "other.db"))
    var others: [String]

    func run() throws {
        let store = try self.store.open(.write)
        for other in others {
            let progress = Progress("merging \(other)")
            let count = try asking { () throws(StoreError) in
                try store.merge(from: other) { progress.note($0, of: $1) }
            }
            progress.end()
            StandardStream.output.write(
                "\(other): \(count.added) articles added, \(count.replaced) brought up to date, "
                    + "\(count.known) known already\n")
        }
    }
}
