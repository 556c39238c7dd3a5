/// A handful of word keys, such as those that describe one entity: a list, searched from the front.
///
/// Quicker than a `Set` for the few that there are, which hashes keys that are hashes already.
struct FewKeys {
    /// More are not held, so that an article that is nothing but descriptions costs linear time.
    static let limit = 64

    private var keys: [UInt64] = []

    mutating func insert(_ key: UInt64) {
        guard keys.count < Self.limit, !keys.contains(key) else { return }
        keys.append(key)
    }

    mutating func formUnion(_ other: FewKeys) {
        for key in other.keys { insert(key) }
    }

    func contains(_ key: UInt64) -> Bool { keys.contains(key) }

    func contains(where isWanted: (UInt64) -> Bool) -> Bool { keys.contains(where: isWanted) }

    func isDisjoint(with set: WordSet) -> Bool { !keys.contains { set.contains($0) } }
}
