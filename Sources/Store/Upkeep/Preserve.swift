import Glibc

extension Store {
    /// Moves a damaged store's files out of the way, so that a new one can be made in their place.
    ///
    /// Nothing is deleted: what was in it may still be read by other means. The store must be closed.
    ///
    /// - Parameter label: sets the kept file apart, as "damaged-20260212T093000Z".
    /// - Returns: the path under which the database is kept.
    public static func preserve(path: String, label: String) throws(StoreError) -> String {
        let kept = "\(path).\(label)"
        // The log goes before its database: a new store must never meet the old one's log.
        for suffix in ["-shm", "-wal", ""] {
            guard rename(path + suffix, kept + suffix) != 0, errno != ENOENT else { continue }
            let reason = String(cString: strerror(errno)).lowercased()
            throw .unusable("\(path)\(suffix) could not be moved aside: \(reason).")
        }
        return kept
    }
}
