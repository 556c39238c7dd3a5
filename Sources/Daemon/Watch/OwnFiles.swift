import Glibc

/// The store's own files, where the store stands in the folder that is watched: no articles.
///
/// Each article stored would else change a file of the folder, and the work would never end.
struct OwnFiles: Sendable {
    /// The folder that holds the store, and the store's name there.
    private let folder: RelativePath
    private let name: [UInt8]

    /// Behind the store's name: its log, index of the log, journal and lock.
    private static let endings = ["-wal", "-shm", "-journal", ".lock"].map { Array($0.utf8) }
    /// A damaged store that was put aside, with its own log.
    private static let aside = Array(".damaged-".utf8)

    /// - Returns: `nil` for a store that stands elsewhere.
    init?(store: String, watch: String) {
        let parts = store.utf8.split(separator: 0x2F)
        let parent = store.utf8.prefix(through: store.utf8.lastIndex(of: 0x2F) ?? store.startIndex)
        guard let last = parts.last, let watch = Self.real(watch) else { return nil }
        // The store itself may be a link to where it stands, or not be there yet.
        let whole = Self.real(store)
        let folder = whole.map { Array($0[..<($0.lastIndex(of: 0x2F) ?? 0)]) }
        guard let folder = folder ?? Self.real(String(Substring(parent))),
            folder == watch || folder.starts(with: watch + [0x2F])
        else { return nil }
        self.folder = RelativePath(bytes: folder.dropFirst(watch.count + 1))
        name = whole.flatMap { $0.split(separator: 0x2F).last.map { Array($0) } } ?? Array(last)
    }

    func match(_ name: [UInt8], in folder: RelativePath) -> Bool {
        guard name.starts(with: self.name), folder == self.folder else { return false }
        let rest = Array(name.dropFirst(self.name.count))
        return rest.isEmpty || Self.endings.contains(rest) || rest.starts(with: Self.aside)
    }

    /// The path without links, "." and ".."; `nil` where nothing is there.
    private static func real(_ path: String) -> [UInt8]? {
        guard let found = realpath(path.isEmpty ? "." : path, nil) else { return nil }
        defer { free(found) }
        return Array(UnsafeRawBufferPointer(start: found, count: strlen(found)))
    }
}
