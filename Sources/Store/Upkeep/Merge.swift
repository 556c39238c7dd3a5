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
    /// own and are not merged, but an article keeps the path by which it first came. A merge that was
    /// cut short is finished by merging again.
    ///
    /// - Parameter progress: told now and then how many articles of how many are done.
    public func merge(
        from path: String, progress: (_ done: Int, _ of: Int) -> Void = { _, _ in }
    ) throws(StoreError) -> MergeCount {
        let other = try Store(path: path, access: .read)
        let ids = try other.read { db in
            try Int64.fetchAll(db, sql: "SELECT id FROM article ORDER BY id")
        }
        var count = MergeCount()
        for start in stride(from: 0, to: ids.count, by: mergedAtOnce) {
            let end = min(start + mergedAtOnce, ids.count)
            try write { db in
                let ours = ArticleRows(db: db)
                for id in ids[start..<end] {
                    try other.read { theirs in
                        try take(id, from: ArticleRows(db: theirs), into: ours, &count)
                    }
                }
            }
            progress(end, ids.count)
        }
        return count
    }

    private func take(
        _ id: Int64, from other: ArticleRows, into own: ArticleRows, _ count: inout MergeCount
    ) throws {
        guard let theirs = try other.known(id) else { return }
        let article = theirs.article
        let ours = try own.known(article.number)
        try ours?.check(article)
        if let ours, theirs.storedAt < ours.storedAt {
            try own.backdate(article.number, storedAt: theirs.storedAt)
        }
        if let ours, !isNewer(theirs.extractor, than: ours.extractor) {
            count.known += 1
            return
        }
        guard let extraction = try other.extraction(id) else { return }
        if ours == nil {
            try own.insert(
                extraction, article: article, path: theirs.path, storedAt: theirs.storedAt,
                readAt: theirs.readAt)
            count.added += 1
        } else {
            try own.replace(extraction, article: article, readAt: theirs.readAt)
            count.replaced += 1
        }
    }
}

/// Articles in one transaction: a wait for the disk each would be most of a merge's time.
private let mergedAtOnce = 64

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
