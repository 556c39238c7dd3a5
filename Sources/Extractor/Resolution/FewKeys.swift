/// A handful of word keys, such as those that describe one entity: a list, searched from the front.
///
/// Quicker than a `Set` for the few that there are, which hashes keys that are hashes already.
struct FewKeys {
    /// More are not held, so that an article that is nothing but descriptions costs linear time.
    static let limit = 64

    /// The first keys, held in place: most entities have no more.
    private var first = InlineArray<6, UInt64>(repeating: 0)
    private var rest: [UInt64] = []
    private var count = 0

    private subscript(index: Int) -> UInt64 {
        index < first.count ? first[index] : rest[index - first.count]
    }

    mutating func insert(_ key: UInt64) {
        guard count < Self.limit, !contains(key) else { return }
        if count < first.count { first[count] = key } else { rest.append(key) }
        count += 1
    }

    mutating func formUnion(_ other: FewKeys) {
        for index in 0..<other.count { insert(other[index]) }
    }

    func contains(_ key: UInt64) -> Bool { contains { $0 == key } }

    @inline(__always)
    func contains(where isWanted: (UInt64) -> Bool) -> Bool {
        for index in 0..<count where isWanted(self[index]) { return true }
        return false
    }

    func isDisjoint(with set: WordSet) -> Bool { !contains { set.contains($0) } }
}
