import Testing

@testable import Extractor

@Suite("Short texts")
struct ShortTextTests {
    @Test("Words of every length up to sixteen bytes come back")
    func roundTrip() {
        let alphabet = "abcdefghijklmnop"
        for count in 0...16 {
            let word = String(alphabet.prefix(count))
            #expect(ShortText(word).string == word)
        }
        #expect(ShortText("São Tomé").string == "São Tomé")
    }

    @Test("Words that differ in one byte differ, wherever it stands")
    func distinct() {
        var seen: Set<ShortText> = []
        for count in 0...16 { seen.insert(ShortText(String(repeating: "a", count: count))) }
        for place in 0..<16 {
            let word = String(repeating: "a", count: place) + "b"
            seen.insert(ShortText(word + String(repeating: "a", count: 15 - place)))
        }
        #expect(seen.count == 33)
        #expect(Set(seen.map(\.key)).count == 33)
    }

    @Test("A part's code begins with its country's")
    func country() {
        #expect(ShortText("PK-BA").country == "PK")
        #expect(ShortText("ABCDEFGHIJKL").country == "AB")
    }
}
