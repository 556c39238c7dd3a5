import Facts

/// The tokens of a text with the roles of their words: what every figure rule reads.
///
/// Look-ups outside the current block answer as if nothing stood there, so that no rule reads past a
/// paragraph's end.
///
/// A class, for it owns the roles and is handed to every reader; nothing of it changes but the block.
final class FigureScan {
    let text: [UInt8]
    let tokens: [Token]
    private let tokenRoles: [Roles]
    /// The current block's tokens.
    private(set) var floor = 0
    private(set) var limit = 0
    /// The numeral and the amount that were read last, and the tokens where they would begin; -1 for
    /// none.
    var lastNumeral: Numeral?
    var lastNumeralStart = -1
    var lastAmount: Amount?
    var lastAmountStart = -1

    init(_ layout: Layout, names: [NameMention] = []) {
        text = layout.text
        tokens = layout.tokens
        let lexicon = Lexicon.roles
        var roles = layout.tokens.map { lexicon[$0.word] ?? [] }
        for name in names {
            for index in name.tokens { roles[index].insert(.named) }
        }
        tokenRoles = roles
    }

    func enter(_ range: Range<Int>) {
        floor = range.lowerBound
        limit = range.upperBound
        lastNumeralStart = -1
        lastAmountStart = -1
    }

    @inline(__always)
    private func holds(_ index: Int) -> Bool { index >= floor && index < limit }

    @inline(__always)
    func word(_ index: Int) -> UInt64 { holds(index) ? tokens[index].word : 0 }

    @inline(__always)
    func roles(_ index: Int) -> Roles { holds(index) ? tokenRoles[index] : [] }

    @inline(__always)
    func has(_ index: Int, _ role: Roles) -> Bool { !roles(index).isDisjoint(with: role) }

    func kind(_ index: Int) -> Token.Kind? { holds(index) ? tokens[index].kind : nil }

    func isWord(_ index: Int) -> Bool { holds(index) && tokens[index].kind == .word }
    func isNumber(_ index: Int) -> Bool { holds(index) && tokens[index].kind == .number }

    /// White space stands before it; true at the block's ends.
    func isSpaced(_ index: Int) -> Bool {
        holds(index) ? tokens[index].flags.contains(.spaced) : true
    }

    func isCapital(_ index: Int) -> Bool { holds(index) && tokens[index].isCapital }
    func isAllCaps(_ index: Int) -> Bool { holds(index) && tokens[index].isAllCaps }
    func beginsSentence(_ index: Int) -> Bool {
        holds(index) ? tokens[index].flags.contains(.beginsSentence) : true
    }

    /// A sentence begins here, or what is set like one: behind a dateline, a colon, a dash, a bullet.
    func opensStatement(_ index: Int) -> Bool {
        if beginsSentence(index) { return true }
        let scalar = mark(index - 1)
        guard scalar != 0, isWord(index) else { return false }
        if isSpaced(index), scalar == 0x3A || Self.bullets.contains(scalar) { return true }
        guard isDash(index - 1) else { return false }
        if scalar == 0x2014 || beginsSentence(index - 1) { return true }
        let isDoubled = scalar == 0x2D && mark(index - 2) == 0x2D
        return isSpaced(index) && (isSpaced(index - 1) || isDoubled)
    }

    private static let bullets: [UInt32] = [0x2A, 0xB7, 0x2022, 0x2023, 0x25AA, 0x25CF, 0x25E6]

    /// The scalar of a mark; 0 for another token.
    func mark(_ index: Int) -> UInt32 {
        holds(index) ? tokens[index].mark : 0
    }

    func isMark(_ index: Int, _ ascii: Unicode.Scalar) -> Bool { mark(index) == ascii.value }

    func isPoint(_ index: Int) -> Bool { isMark(index, ".") }

    /// A hyphen, or an abbreviation's point cut off from it, as `PhraseMap` passes over.
    func isJoint(_ index: Int) -> Bool {
        let scalar = mark(index)
        return (scalar == 0x2D || scalar == 0x2E) && !isSpaced(index)
    }

    /// A hyphen without space on either side.
    func isHyphen(_ index: Int) -> Bool {
        isMark(index, "-") && !isSpaced(index) && !isSpaced(index + 1)
    }

    /// Hyphen or dash of any length.
    func isDash(_ index: Int) -> Bool {
        let scalar = mark(index)
        return scalar == 0x2D || scalar == 0x2013 || scalar == 0x2014 || scalar == 0x2212
    }

    /// Whether a token ends in these bytes, in this case.
    func ends(_ index: Int, in tail: StaticString) -> Bool {
        guard holds(index) else { return false }
        let token = tokens[index]
        let count = tail.utf8CodeUnitCount
        guard Int(token.end - token.start) >= count else { return false }
        let start = Int(token.end) - count
        for place in 0..<count where text[start + place] != tail.utf8Start[place] { return false }
        return true
    }

    /// The bytes of a token, in number.
    func length(_ index: Int) -> Int {
        holds(index) ? Int(tokens[index].end - tokens[index].start) : 0
    }

    /// A token's byte, counted from its end.
    func byte(_ index: Int, fromEnd place: Int) -> UInt8 {
        text[Int(tokens[index].end) - 1 - place]
    }

    func bytes(_ range: Range<Int>) -> ArraySlice<UInt8> {
        text[Int(tokens[range.lowerBound].start)..<Int(tokens[range.upperBound - 1].end)]
    }

    func bytes(_ index: Int) -> ArraySlice<UInt8> {
        holds(index) ? bytes(index..<(index + 1)) : []
    }

    func string(_ index: Int) -> String { String(decoding: bytes(index), as: UTF8.self) }

    func span(_ range: Range<Int>) -> Span {
        Span(Int(tokens[range.lowerBound].start), Int(tokens[range.upperBound - 1].end))
    }

    /// A word set in capitals as names are: not a function word that opens a sentence.
    func isNameWord(_ index: Int) -> Bool {
        guard isWord(index) else { return false }
        let flags = tokens[index].flags
        guard flags.contains(.capital) else { return flags.contains(.innerCapital) }
        if has(index, [.month, .weekday]) { return false }
        if beginsSentence(index) {
            return !has(
                index,
                [
                    .preposition, .determiner, .adverb, .auxiliary, .pronoun, .conjunction,
                    .article,
                    .verb,
                ]) && !Self.openers.contains(word(index))
        }
        guard has(index, Roles.closed), word(index) != Self.mine else { return true }
        // "WHO 2030", but "TOLL RISES TO 41".
        return tokens[index].isAllCaps && !(isWord(index - 1) && isAllCaps(index - 1))
    }

    private static let mine = WordHash.of("mine")
    private static let openers = WordSet(
        """
        nearly about around almost roughly some only just approximately police officials gunmen rebels
        fewer fiscal between since another total founded born killed dead no
        """)

    /// The token that begins the sentence, no more than `reach` tokens back.
    func sentenceStart(_ index: Int, reach: Int = 60) -> Int {
        var place = index
        let low = max(floor, index - reach)
        while place > low, !beginsSentence(place) { place -= 1 }
        return place
    }

    /// "year on year", "month-on-month".
    func isOverItself(_ index: Int) -> Bool {
        let on = isHyphen(index + 1) ? index + 2 : index + 1
        return word(on) == Word.on && isWord(index)
            && word(isHyphen(on + 1) ? on + 2 : on + 1) == word(index)
    }

    /// One past the sentence's last token, no more than `reach` tokens ahead.
    func sentenceEnd(_ index: Int, reach: Int = 60) -> Int {
        var place = index + 1
        let high = min(limit, index + reach)
        while place < high, !beginsSentence(place) { place += 1 }
        return place
    }
}

/// Words that the grammar itself names.
enum Word {
    static let a = WordHash.of("a")
    static let an = WordHash.of("an")
    static let and = WordHash.of("and")
    static let at = WordHash.of("at")
    static let between = WordHash.of("between")
    static let by = WordHash.of("by")
    static let each = WordHash.of("each")
    static let every = WordHash.of("every")
    static let few = WordHash.of("few")
    static let `for` = WordHash.of("for")
    static let from = WordHash.of("from")
    static let half = WordHash.of("half")
    static let hundred = WordHash.of("hundred")
    static let `in` = WordHash.of("in")
    static let more = WordHash.of("more")
    static let of = WordHash.of("of")
    static let old = WordHash.of("old")
    static let on = WordHash.of("on")
    static let one = WordHash.of("one")
    static let or = WordHash.of("or")
    static let out = WordHash.of("out")
    static let over = WordHash.of("over")
    static let per = WordHash.of("per")
    static let point = WordHash.of("point")
    static let quarter = WordHash.of("quarter")
    static let several = WordHash.of("several")
    static let so = WordHash.of("so")
    static let than = WordHash.of("than")
    static let that = WordHash.of("that")
    static let the = WordHash.of("the")
    static let through = WordHash.of("through")
    static let till = WordHash.of("till")
    static let times = WordHash.of("times")
    static let to = WordHash.of("to")
    static let until = WordHash.of("until")
    static let above = WordHash.of("above")
    static let after = WordHash.of("after")
    static let ago = WordHash.of("ago")
    static let before = WordHash.of("before")
    static let below = WordHash.of("below")
    static let c = WordHash.of("c")
    static let day = WordHash.of("day")
    static let deaths = WordHash.of("deaths")
    static let down = WordHash.of("down")
    static let earlier = WordHash.of("earlier")
    static let h1 = WordHash.of("h1")
    static let h2 = WordHash.of("h2")
    static let hand = WordHash.of("hand")
    static let last = WordHash.of("last")
    static let left = WordHash.of("left")
    static let next = WordHash.of("next")
    static let population = WordHash.of("population")
    static let pound = WordHash.of("pound")
    static let pounds = WordHash.of("pounds")
    static let q1 = WordHash.of("q1")
    static let q2 = WordHash.of("q2")
    static let q3 = WordHash.of("q3")
    static let q4 = WordHash.of("q4")
    static let sterling = WordHash.of("sterling")
    static let this = WordHash.of("this")
    static let toll = WordHash.of("toll")
    static let with = WordHash.of("with")
    static let under = WordHash.of("under")
}
