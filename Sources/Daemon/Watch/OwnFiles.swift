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

    /// - Parameters: two absolute paths.
    /// - Returns: `nil` for a store that stands elsewhere.
    init?(store: String, watch: String) {
        // The store itself may be a link to where it stands, or not be there yet.
        guard let watch = Self.real(watch), let store = Self.real(store) ?? Self.expected(store),
            store.starts(with: watch + [0x2F]), let slash = store.lastIndex(of: 0x2F)
        else { return nil }
        folder = RelativePath(bytes: store[..<slash].dropFirst(watch.count + 1))
        name = Array(store[(slash + 1)...])
    }

    func match(_ name: [UInt8], in folder: RelativePath) -> Bool {
        guard name.starts(with: self.name), folder == self.folder else { return false }
        let rest = Array(name.dropFirst(self.name.count))
        return rest.isEmpty || Self.endings.contains(rest) || rest.starts(with: Self.aside)
    }

    /// Where a file will stand that is not there yet.
    private static func expected(_ path: String) -> [UInt8]? {
        guard let slash = path.lastIndex(of: "/"), let folder = real(String(path[...slash])) else {
            return nil
        }
        return folder + path[slash...].utf8
    }

    /// The path without links, "." and ".."; `nil` where nothing is there.
    private static func real(_ path: String) -> [UInt8]? {
        guard let found = realpath(path, nil) else { return nil }
        defer { free(found) }
        return Array(UnsafeRawBufferPointer(start: found, count: strlen(found)))
    }
}
