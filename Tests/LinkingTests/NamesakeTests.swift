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
        let seniority = "They gave Felix Banda seniority over Ruth Obuya."
        #expect(Self.found(seniority, ["Felix Banda", "Ruth Obuya"]) == [])
    }

    @Test("Eight times as many names and signs take eight times as long, and not 64 times")
    func manyNames() {
        func seconds(_ count: Int) -> Double {
            let line = "Felix Banda, no relation. "
            let text = String(repeating: line, count: count)
            let persons = (0..<count).map { number in
                let start = number * line.utf8.count
                return (number, start..<start + 11)
            }
            let start = ContinuousClock.now
            #expect(namesakes(in: text, persons: persons).count == count)
            let taken = start.duration(to: .now).components
            return Double(taken.seconds) + Double(taken.attoseconds) / 1e18
        }
        let (small, large) = (seconds(200), seconds(1_600))
        #expect(large < small * 24, "8 times the text took \(large / small) times as long")
    }
}
