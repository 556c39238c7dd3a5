import Testing

@testable import Extractor

@Suite("Segmentation")
struct SegmentationTests {
    static func tokens(_ text: String) -> [String] {
        let layout = Layout(clean(Array(text.utf8)).utf8)
        return layout.tokens.map { layout.string($0.span) }
    }

    static func sentences(_ text: String) -> [String] {
        let layout = Layout(clean(Array(text.utf8)).utf8)
        return layout.sentences.map { layout.string(layout.span($0)) }
    }

    @Test(
        "Tokens",
        arguments: [
            ("U.S.-Pakistan ties", "U.S.|-|Pakistan|ties"),
            ("Pakistan’s Balochistan", "Pakistan|'s|Balochistan"),
            ("$1.25 billion, or Rs500m", "$|1.25|billion|,|or|Rs|500|m"),
            ("up 5% to 7,500-strong", "up|5|%|to|7,500|-|strong"),
            ("Mr. O'Neill of AT&T", "Mr.|O'Neill|of|AT&T"),
            ("pic.twitter.com/8Ek, (@usembislamabad)", "pic.twitter.com/8Ek|,|(|@usembislamabad|)"),
            ("a 50:50 split; 5½ km²", "a|50|:|50|split|;|5|½|km|²"),
            ("J.P. Morgan Inc. said", "J.P.|Morgan|Inc.|said"),
            ("3 May–5 May", "3|May|–|5|May"),
            ("mail a.b@c.org now.", "mail|a.b@c.org|now|."),
        ])
    func tokens(_ text: String, _ expected: String) {
        #expect(Self.tokens(text).joined(separator: "|") == expected)
    }

    @Test(
        "Sentences",
        arguments: [
            ("Gen. Asim Munir spoke. He left.", 2),
            ("It rose 4.2 percent in the U.S. The bank said so.", 2),
            ("Acme Inc. and J. K. Rowling met Mr. Smith at 5 p.m. on Friday.", 1),
            ("“We will go.” They did not… Yet? Yes!", 4),
            ("A heading\nA paragraph. And more.", 3),
            ("the no. of cases vs. the plan etc. was low", 1),
        ])
    func sentences(_ text: String, _ count: Int) {
        #expect(Self.sentences(text).count == count, "\(Self.sentences(text))")
    }

    @Test("Tokens are in order, inside the text, and never overlap", arguments: hostileTexts)
    func tokenLaws(_ text: String) {
        let cleaned = clean(Array(text.utf8))
        let layout = Layout(cleaned.utf8)
        var end: Int32 = 0
        for token in layout.tokens {
            #expect(end <= token.start && token.start < token.end)
            end = token.end
        }
        #expect(Int(end) <= cleaned.utf8.count)
        var covered = 0
        for sentence in layout.sentences {
            #expect(sentence.lowerBound == covered && !sentence.isEmpty)
            covered = sentence.upperBound
        }
        #expect(covered == layout.tokens.count)
    }

    @Test("Every cleaned token leads back to the same characters", arguments: hostileTexts)
    func wayBack(_ text: String) {
        let utf8 = Array(text.utf8)
        let cleaned = clean(utf8)
        let layout = Layout(cleaned.utf8)
        for token in layout.tokens {
            let back = cleaned.map.decoded(token.span)
            #expect(back.end <= utf8.count)
            let again = clean(Array(utf8[back.range])).utf8
            #expect(again == Array(cleaned.utf8[token.span.range]))
        }
    }

    @Test("White space is folded wherever it stands among bytes that eight at a time are looked at")
    func foldsEverywhere() {
        for filler in ["b", "a"] {
            for count in 0..<17 {
                let before = String(repeating: filler, count: count)
                let text = before + "\u{A0}\u{A0}\u{A0}\u{A0}" + before + "\u{2026}\t" + before
                let folded = String(decoding: clean(Array(text.utf8)).utf8, as: UTF8.self)
                #expect(folded == before + "    " + before + "\u{2026} " + before)
            }
        }
    }

    @Test("Lines are cut wherever their breaks stand")
    func cutsEverywhere() {
        for count in 1..<20 {
            let line = String(repeating: "a", count: count)
            let blocks = cutBlocks(Array((line + "\n" + line + "\n\n" + line).utf8))
            let ends = [count, 2 * count + 1, 3 * count + 3]
            #expect(blocks.map(\.range) == ends.map { ($0 - count)..<$0 })
        }
    }

    @Test(
        "Capitals and small letters of a word",
        arguments: [
            ("a", [.lower]), ("A", [.capital]), ("Ab", [.capital, .lower]),
            ("AB", [.capital, .innerCapital]), ("aB", [.lower, .innerCapital]),
            ("McCann", [.capital, .lower, .innerCapital]), ("G20", [.capital, .digit]),
        ] as [(String, Token.Flags)])
    func letterCases(_ word: String, _ flags: Token.Flags) throws {
        let utf8 = Array(word.utf8)
        let token = try #require(Tokenizer.tokens(of: utf8, in: 0..<utf8.count).first)
        #expect(token.flags.subtracting([.spaced, .beginsBlock]) == flags)
        #expect(token.isAllCaps == (word == "AB"))
    }

    @Test("Marks are composed with the letters they stand on") func composes() {
        #expect(Self.tokens("Be\u{301}la n\u{303} Vie\u{302}\u{323}t") == ["Béla", "ñ", "Việt"])
    }

    static let hostileTexts: [String] = [
        "", " ", "\n\n\n", "a", ".", "....", "a.a.a.a.a.", "“”‘’\u{2011}\u{00AD}soft\u{00AD}ly",
        "Export‑Import Bank’s\r\nnext line\r\n", "ﬁnance ﬂow ８５％ ＄５", "日本。中国、韓国",
        "🙂👍🏽 e\u{301}tude n\u{303}o x\u{301}\u{302} \u{301} \u{FEFF}x",
        String(repeating: "x", count: 5000),
        String(repeating: "\"(a) ", count: 300), "http://", "@", "#", "www.", "a@",
        "5½½½ 1,,2 1..2 ,5",
        "'s 's' ''s", "AT&T&T&", "U.S.S.R. U.S", "\u{202E}abc\u{202C}",
    ]
}
