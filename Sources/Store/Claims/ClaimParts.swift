/// Finds the parts of a claim that have come off it, without a look at all of it.
///
/// From each figure that lost a comparison a search goes out over the comparisons that are left. Those
/// that meet go on as one; the smallest takes the next step; and when but one is left that has not come
/// to its end, that one is in what remains of the claim.
struct ClaimParts {
    /// What is left of the claim.
    enum Rest: Equatable {
        case several
        /// One figure, which is of no claim then.
        case alone(Place)
    }

    private struct Search {
        var seen: [Place]
        /// How many of `seen` have been looked at.
        var next = 0

        var isOver: Bool { next == seen.count }
    }

    private let neighbors: (Int64) throws -> ComparisonRows.Neighbors
    private var known: [Int64: ComparisonRows.Neighbors] = [:]
    private var searches: [Int: Search] = [:]
    /// Which search has seen a figure; one that has been joined to another stands for that one.
    private var owners: [Place: Int] = [:]
    private var successors: [Int: Int] = [:]

    /// - Parameters:
    ///   - starts: of one claim, at least one in each of its parts.
    ///   - neighbors: what an article's figures are compared with.
    init(_ starts: [Place], neighbors: @escaping (Int64) throws -> ComparisonRows.Neighbors) {
        self.neighbors = neighbors
        for (number, place) in starts.enumerated() {
            searches[number] = Search(seen: [place])
            owners[place] = number
        }
    }

    /// What has come off, each part whole.
    var parts: [[Place]] { searches.values.filter(\.isOver).map(\.seen) }
    private(set) var rest = Rest.several

    mutating func run() throws {
        while let number = smallest() {
            try step(number)
        }
        // The last one may be a single figure, which its first step tells.
        guard let last = searches.first(where: { !$0.value.isOver }) else { return }
        let place = last.value.seen[0]
        if last.value.seen.count == 1, try neighbors(of: place).isEmpty { rest = .alone(place) }
    }

    /// The search that is to go on; `nil` where but one is left.
    private func smallest() -> Int? {
        let open = searches.filter { !$0.value.isOver }
        guard open.count > 1 else { return nil }
        return open.min { ($0.value.seen.count, $0.key) < ($1.value.seen.count, $1.key) }?.key
    }

    private mutating func step(_ number: Int) throws {
        guard var search = searches[number] else { return }
        let place = search.seen[search.next]
        search.next += 1
        searches[number] = search
        var mine = number
        for other in try neighbors(of: place) {
            guard let owner = owners[other].map(successor) else {
                owners[other] = mine
                searches[mine]?.seen.append(other)
                continue
            }
            if owner != mine { mine = join(mine, owner) }
        }
    }

    private func successor(_ number: Int) -> Int {
        var number = number
        while let next = successors[number] { number = next }
        return number
    }

    /// The larger of two searches goes on with what the other has found.
    private mutating func join(_ one: Int, _ two: Int) -> Int {
        guard let mine = searches[one], let theirs = searches[two] else { return one }
        let (from, into) = mine.seen.count < theirs.seen.count ? (one, two) : (two, one)
        let (small, large) = from == one ? (mine, theirs) : (theirs, mine)
        var joined = Search(seen: Array(large.seen[..<large.next]) + small.seen[..<small.next])
        joined.next = joined.seen.count
        joined.seen += Array(large.seen[large.next...]) + small.seen[small.next...]
        searches[from] = nil
        searches[into] = joined
        successors[from] = into
        return into
    }

    private mutating func neighbors(of place: Place) throws -> Set<Place> {
        if let known = known[place.article] { return known[place] ?? [] }
        let found = try neighbors(place.article)
        known[place.article] = found
        return found[place] ?? []
    }
}
