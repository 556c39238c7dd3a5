import Facts
import GRDB

/// What a merge did, in articles.
public struct MergeCount: Hashable, Sendable {
    public var added = 0
    /// Already here, but made by an older extractor.
    public var replaced = 0
    /// Already here.
    public var known = 0

    public init() {}
}

extension Store {
    /// Takes in the articles of another store: the union, whichever is merged first and however often.
    ///
    /// Of two extractions of one article the one by the newer extractor stays. Files are this machine's
    /// own and are not merged, but an article keeps the path by which it first came. An article is a
    /// transaction, so that a merge that was cut short is finished by merging again.
    ///
    /// - Parameter progress: told after each article how many of how many are done.
    public func merge(
        from path: String, progress: (_ done: Int, _ of: Int) -> Void = { _, _ in }
    ) throws(StoreError) -> MergeCount {
        let other = try Store(path: path, access: .read)
        let ids = try other.read { db in
            try Int64.fetchAll(db, sql: "SELECT id FROM article ORDER BY id")
        }
        var count = MergeCount()
        for (done, id) in ids.enumerated() {
            try take(id, from: other, &count)
            progress(done + 1, ids.count)
        }
        return count
    }

    private func take(_ id: Int64, from other: Store, _ count: inout MergeCount) throws(StoreError)
    {
        let theirs = try other.read { try ArticleRows(db: $0).known(id) }
        let ours = try read { try ArticleRows(db: $0).known(id) }
        guard let theirs else { return }
        if let ours, !isNewer(theirs.extractor, than: ours.extractor) {
            count.known += 1
            return
        }
        let found = try other.read { db in
            (
                try ArticleRows(db: db).extraction(id),
                try Row.fetchOne(
                    db, sql: "SELECT path, stored_at FROM article WHERE id = ?", arguments: [id])
            )
        }
        guard let extraction = found.0, let row = found.1 else { return }
        try write { db in
            try ArticleRows(db: db).put(
                extraction, article: theirs.article, path: row[0], at: row[1])
        }
        if ours == nil { count.added += 1 } else { count.replaced += 1 }
    }
}

/// Compares versions part by part, numbers as numbers: "1.10" is newer than "1.9".
func isNewer(_ one: String, than other: String) -> Bool {
    let parts = (versionParts(one), versionParts(other))
    for (left, right) in zip(parts.0, parts.1) where left != right {
        if let left = Int(left), let right = Int(right), left != right { return left > right }
        return right.utf8.lexicographicallyPrecedes(left.utf8)
    }
    return parts.0.count > parts.1.count
}

private func versionParts(_ version: String) -> [Substring] {
    version.split { $0 == "." || $0 == "-" || $0 == "+" }
}
