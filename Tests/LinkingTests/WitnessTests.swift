import Testing

@testable import Linking

@Suite("Witnesses of a name before and after")
struct WitnessTests {
    private static func witnesses(_ articles: [Int64], home: UInt32 = 0) -> [Witness] {
        articles.map { Witness(article: $0, number: 1, company: Company(home: home)) }
    }

    @Test("Two ascending lists are one, ascending and without doubles") func merged() {
        let merged = Witness.merged(Self.witnesses([2, 4, 6]), Self.witnesses([1, 4, 7, 9]))
        #expect(merged.map(\.article) == [1, 2, 4, 6, 7, 9])
        #expect(Witness.merged([], Self.witnesses([3, 5])).map(\.article) == [3, 5])
        #expect(Witness.merged(Self.witnesses([3, 5]), []).map(\.article) == [3, 5])
    }

    @Test("Of what is in both, the first list's stays") func first() {
        let merged = Witness.merged(
            Self.witnesses([4], home: 1), Self.witnesses([4, 5], home: 2))
        #expect(merged.map(\.company.home) == [1, 2])
    }
}
