import Foundation
import Testing

@testable import Linking

@Suite("Persons of whom an article says that another bears their name")
struct NamesakeTests {
    /// The numbers of those found, where each name is a person of its own.
    private static func found(_ text: String, _ names: [String]) -> [Int] {
        let persons = names.enumerated().compactMap { number, name in
            text.range(of: name).map { range in
                (
                    number,
                    text.utf8.distance(
                        from: text.startIndex, to: range.lowerBound)..<text.utf8.distance(
                            from: text.startIndex, to: range.upperBound)
                )
            }
        }
        return namesakes(in: text, persons: persons).sorted()
    }

    @Test("It is the person named before it, and who shares the last name") func nearest() {
        let text = "Daniel Forsyth met Julio Quispe, who is no relation of the minister, on Monday."
        #expect(Self.found(text, ["Daniel Forsyth", "Julio Quispe"]) == [1])
        let two = "Felix Banda, not to be confused with Joseph Banda, met Ruth Obuya."
        #expect(Self.found(two, ["Felix Banda", "Joseph Banda", "Ruth Obuya"]) == [0, 1])
    }

    @Test("What stands behind a name is of it; a rank is no sign") func suffixes() {
        #expect(
            Self.found("Felix Banda senior met Ruth Obuya.", ["Felix Banda", "Ruth Obuya"]) == [0])
        let rank = "Felix Banda met a senior official, Ruth Obuya, and a junior minister."
        #expect(Self.found(rank, ["Felix Banda", "Ruth Obuya"]) == [])
    }
}
