import ArgumentParser
import Glibc
import Store

/// `articled verify`: every stored span read again.
struct Verify: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Read every stored span again and check the store's integrity.",
        discussion: """
            Prints each fault and exits with 1 if there is one. The search index is checked too where \
            the store may be written to.
            """)

    @OptionGroup var store: StoreFlags

    func run() throws {
        let path = try store.configuration().store
        // Reading refuses an older schema, which writing would bring up to date unasked.
        var store = try self.store.open(.read)
        if access(path, W_OK) == 0 { store = try self.store.open(.write) }
        let progress = Progress("verifying")
        let faults = try asking { () throws(StoreError) in
            try store.verify { progress.note($0, of: $1) }
        }
        progress.end()
        for fault in faults {
            let place = fault.articleID.map { "article \($0): " } ?? ""
            StandardStream.output.write("\(place)\(fault.what)\n")
        }
        let articles = try asking { () throws(StoreError) in
            try store.outdated(extractor: nil).count
        }
        guard faults.isEmpty else {
            throw CommandError(
                "\(faults.count) faults in \(articles) articles. "
                    + "\"articled reprocess --all\" finds the facts again from the stored texts.")
        }
        StandardStream.output.write("\(articles) articles, every span reads as stored\n")
    }
}
