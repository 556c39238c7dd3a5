import Facts
import Testing

@testable import Store

@Suite("Ids come from content and never change")
struct IdentityTests {
    @Test("The hash is the one of every other version and machine")
    func golden() {
        func hash(_ parts: String...) -> Int64 {
            var hash = StableHash()
            for part in parts { hash.add(part) }
            return hash.positive
        }
        #expect(hash("") == 999_427_759_878_231_147)
        #expect(hash("ORG name us exim") == 7_685_482_373_407_534_127)
        #expect(hash("ab", "c") != hash("a", "bc"))
        var number = StableHash()
        number.add(-1)
        #expect(number.positive == 3_839_705_784_568_799_255)
    }

    @Test("An article's id is the head of its SHA-256 as a positive number")
    func article() throws {
        let rest = String(repeating: "0", count: 48)
        let high = try #require(ArticleID(sha256: "ffffffffffffffff" + rest))
        #expect(high.number == .max)
        #expect(try #require(ArticleID(sha256: "0000000000000005" + rest)).number == 2)
        #expect(try #require(ArticleID(sha256: "0000000000000000" + rest)).number == 1)
        #expect(high.digest == Array(repeating: 0xFF, count: 8) + Array(repeating: 0, count: 24))
    }

    @Test("Facts of one article have ids of their own, near each other, whatever is alike in them")
    func facts() {
        var ids = FactIDs(articleID(1))
        var seen: Set<Int64> = []
        for start in 0..<20_000 { seen.insert(ids.next(Span(start, start + 3), "money", "rule")) }
        for _ in 0..<100 { seen.insert(ids.next(Span(0, 3), "money", "rule")) }
        #expect(seen.count == 20_100)
        #expect(Set(seen.map { $0 >> 24 }) == [articleID(1).number >> 24])
        var again = FactIDs(articleID(1))
        #expect(seen.contains(again.next(Span(7, 10), "money", "rule")))
    }

    @Test("Numbers, spans and locators come back from few bytes", arguments: 0..<20)
    func packing(seed: UInt64) {
        var random = SplitMix(seed)
        var packed = PackedNumbers()
        let numbers = (0..<50).map { _ in
            Int.random(in: -1 << 40...1 << 40, using: &random)
                >> Int.random(in: 0..<40, using: &random)
        }
        for number in numbers + [.max >> 1, .min >> 1, 0] { packed.append(number) }
        #expect(PackedNumbers.unpack(packed.bytes) == numbers + [.max >> 1, .min >> 1, 0])
        #expect(PackedNumbers.unpack(packed.bytes.dropLast() + [0x80]) == nil)

        var end = 0
        let spans = (0..<20).map { _ in
            let start = end + Int.random(in: 0...300, using: &random)
            end = start + Int.random(in: 1...300, using: &random)
            return Span(start, end)
        }
        #expect(PackedSpans.unpack(PackedSpans.pack(spans)) == spans)

        var piece = Locator.Piece(text: 0, file: 2)
        let pieces = (0..<30).map { _ in
            let step = Int.random(in: 1...3, using: &random)
            piece = Locator.Piece(text: piece.text + step, file: piece.file + 2)
            return piece
        }
        let locator = Locator(pieces: pieces)
        #expect(PackedLocator.unpack(PackedLocator.pack(locator), limit: 30) == locator)
        #expect(PackedLocator.unpack(PackedLocator.pack(locator), limit: 29) == nil)
    }

    @Test("What was packed by nobody is not read as spans")
    func badBytes() {
        #expect(PackedSpans.unpack([2, 0]) == nil)
        #expect(PackedSpans.unpack([2]) == nil)
        #expect(PackedSpans.unpack([1, 2]) == nil)
        #expect(PackedLocator.unpack([2, 2], limit: 9) == nil)
        #expect(PackedLocator.unpack(nil, limit: 9) == .identity())
    }

    @Test("Of several ways to write a name the same one is shown, whatever their order")
    func naming() {
        let names = ["US", "U.S.", "United States", "UNITED STATES OF AMERICA", "United States"]
        var random = SplitMix(3)
        for _ in 0..<20 {
            let namings = names.shuffled(using: &random).enumerated().map { index, name in
                Naming(name: name, subtype: index == 2 ? "country" : nil, code: nil)
            }
            let shown = namings.dropFirst().reduce(namings[0]) { $0.merged(with: $1) }
            #expect(shown == Naming(name: "United States", subtype: "country", code: nil))
        }
    }

    @Test(
        "Versions compare part by part",
        arguments: [
            ("2", "1", true), ("1", "2", false), ("1", "1", false), ("1.10", "1.9", true),
            ("1.9", "1.10", false), ("1.9.1", "1.9", true), ("1+b", "1+a", true),
            ("1.0", "1", true),
        ])
    func versions(one: String, other: String, newer: Bool) {
        #expect(isNewer(one, than: other) == newer)
    }
}
