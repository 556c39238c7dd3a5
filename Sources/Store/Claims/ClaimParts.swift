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

    /// A comparison, seen from the article of one of its figures.
    struct Link {
        let figure: Int
        let other: Place
    }

    private struct Search {
        var done: [Place] = []
        var open: [Place]
        /// The next of `open` to be looked at.
        var next = 0
        /// It goes on as a part of another one.
        var successor: Int?

        var isOver: Bool { next == open.count }
        var size: Int { done.count + open.count - next }
    }

    private let links: (Int64) throws -> [Link]
    private var known: [Int64: [Link]] = [:]
    private var searches: [Search]
    /// Which search has seen a figure first.
    private var owners: [Place: Int] = [:]

    /// - Parameters:
    ///   - starts: of one claim, at least one in each of its parts.
    ///   - links: an article's comparisons.
    init(_ starts: [Place], links: @escaping (Int64) throws -> [Link]) {
        self.links = links
        searches = starts.map { Search(open: [$0]) }
        for (number, place) in starts.enumerated() { owners[place] = number }
    }

    /// What has come off, each part whole.
    var parts: [[Place]] {
        searches.filter { $0.isOver && $0.successor == nil }.map(\.done)
    }

    private(set) var rest = Rest.several

    mutating func run() throws {
        while let number = smallest() { try step(number) }
        // The last one may be a single figure, which its first step tells.
        guard let last = searches.first(where: { !$0.isOver && $0.successor == nil }),
            last.size == 1, last.done.isEmpty, try neighbors(of: last.open[last.next]).isEmpty
        else { return }
        rest = .alone(last.open[last.next])
    }

    /// The search that is to go on; `nil` where but one is left.
    private func smallest() -> Int? {
        var least: Int?
        var count = 0
        for (number, search) in searches.enumerated()
        where search.successor == nil && !search.isOver {
            count += 1
            if let known = least, searches[known].size <= search.size { continue }
            least = number
        }
        return count > 1 ? least : nil
    }

    private mutating func step(_ number: Int) throws {
        let place = searches[number].open[searches[number].next]
        searches[number].next += 1
        searches[number].done.append(place)
        var mine = number
        for other in try neighbors(of: place) {
            guard let owner = owners[other].map(final) else {
                owners[other] = mine
                searches[mine].open.append(other)
                continue
            }
            if owner != mine { mine = join(mine, owner) }
        }
    }

    private func final(_ number: Int) -> Int {
        var number = number
        while let next = searches[number].successor { number = next }
        return number
    }

    /// The larger of two searches goes on with what the other has found.
    private mutating func join(_ one: Int, _ two: Int) -> Int {
        let (from, into) = searches[one].size < searches[two].size ? (one, two) : (two, one)
        let small = searches[from]
        searches[into].done += small.done
        searches[into].open += small.open[small.next...]
        searches[from] = Search(open: [], successor: into)
        return into
    }

    private mutating func neighbors(of place: Place) throws -> [Place] {
        let all: [Link]
        if let known = known[place.article] {
            all = known
        } else {
            all = try links(place.article)
            known[place.article] = all
        }
        return all.compactMap { $0.figure == place.figure ? $0.other : nil }
    }
}
