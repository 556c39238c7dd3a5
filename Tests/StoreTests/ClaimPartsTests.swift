import Facts
import Testing

@testable import Store

@Suite("What comes off a claim is found without a look at all of it")
struct ClaimPartsTests {
    /// Figures that are compared with each other.
    private struct Web {
        var links: [Place: Set<Place>] = [:]

        mutating func join(_ one: Place, _ two: Place) {
            links[one, default: []].insert(two)
            links[two, default: []].insert(one)
        }

        func links(of article: Int64) -> [ClaimParts.Link] {
            links.filter { $0.key.article == article }.flatMap { place, others in
                others.map { ClaimParts.Link(figure: place.figure, other: $0) }
            }
        }

        /// All that hangs together with a figure.
        func whole(_ start: Place) -> Set<Place> {
            var (seen, rest): (Set<Place>, [Place]) = ([start], [start])
            while let place = rest.popLast() {
                for other in links[place] ?? [] where seen.insert(other).inserted {
                    rest.append(other)
                }
            }
            return seen
        }
    }

    /// The same numbers in every run.
    private struct Dice: RandomNumberGenerator {
        var state: UInt64

        mutating func next() -> UInt64 {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return state ^ state >> 29
        }
    }

    @Test("Parts are whole, and all but one of them are found", arguments: 0..<200)
    func parts(_ seed: UInt64) throws {
        var dice = Dice(state: seed)
        let places = (0..<40).map { Place(article: Int64($0 / 2), figure: $0 % 2) }
        var web = Web()
        for _ in 0..<Int.random(in: 20..<90, using: &dice) {
            let (one, two) = (
                places.randomElement(using: &dice), places.randomElement(using: &dice)
            )
            if let one, let two, one != two { web.join(one, two) }
        }
        guard let first = places.first(where: { web.links[$0] != nil }) else { return }
        let claim = web.whole(first)
        var loose: Set<Place> = []
        for place in claim.sorted() {
            for other in (web.links[place] ?? []).sorted() where Bool.random(using: &dice) {
                web.links[place]?.remove(other)
                web.links[other]?.remove(place)
                loose.formUnion([place, other])
            }
        }
        if loose.isEmpty { return }
        let wanted = Set(claim.map(web.whole))
        var search = ClaimParts(loose.sorted()) { web.links(of: $0) }
        try search.run()
        let found = Set(search.parts.map(Set.init))
        #expect(found.isSubset(of: wanted))
        #expect(search.parts.count == found.count)
        let left = wanted.subtracting(found)
        #expect(left.count <= 1)
        if case .alone(let place) = search.rest { #expect(left == [[place]]) }
        if search.rest == .several, let last = left.first { #expect(last.count > 1) }
    }

    @Test("Of a claim of ten thousand figures only what came off is looked at") func cost() throws {
        var web = Web()
        // A row of figures, each of an article of its own.
        let row = (0..<10_000).map { Place(article: Int64($0), figure: 0) }
        for (one, two) in zip(row, row.dropFirst()) where two != row[9_990] { web.join(one, two) }
        var looks = 0
        let links = web.links
        var search = ClaimParts([row[9_989], row[9_990]]) { article in
            looks += 1
            let place = Place(article: article, figure: 0)
            return (links[place] ?? []).map { ClaimParts.Link(figure: 0, other: $0) }
        }
        try search.run()
        #expect(search.parts.map { $0.sorted() } == [Array(row[9_990...])])
        #expect(looks < 30)
    }
}
