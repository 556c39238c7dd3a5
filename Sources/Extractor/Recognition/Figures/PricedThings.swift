import Facts

/// Bare numbers behind a figure that says something of the same things: what they cost, how long it took.
extension Inheritance {
    private static let dealt = WordSet(
        """
        available bought built damaged delivered destroyed distributed given handed issued left lost made
        needed ordered planned printed produced recalled required returned seized shipped sold stolen
        taken used wasted
        """)
    private static let asking = WordSet(
        "cost costs sell sells sold retail retails fetch fetched fetches")
    private static let farthest = 5

    /// "Tickets cost $12 each; 400 were sold", "$3.90 a dose; four are needed": what has the price.
    func priced(_ drafts: [Draft], _ index: Int, floor: Int) -> String? {
        guard index > floor, drafts[index - 1].kind == .money else { return nil }
        let price = drafts[index - 1]
        let end = drafts[index].tokens.upperBound
        guard isDealt(end), drafts[index].reach.lowerBound - price.reach.upperBound < Self.farthest
        else { return nil }
        if let per = price.per { return Self.isNoun(per) ? per : nil }
        var verb = price.reach.lowerBound - 1
        if scan.word(verb) == Word.for || scan.word(verb) == Word.at { verb -= 1 }
        return Self.asking.contains(scan.word(verb)) ? plural(before: verb) : nil
    }

    /// "were sold", "have been stolen", "are needed".
    private func isDealt(_ end: Int) -> Bool {
        var verb = end
        while verb < end + 3, scan.has(verb, .auxiliary) { verb += 1 }
        return verb > end && Self.dealt.contains(scan.word(verb))
    }

    /// "dose", "ride": no code of a measure or stretch of time.
    private static func isNoun(_ per: String) -> Bool {
        per.utf8.count > 3 && per != "quarter"
            && per.utf8.allSatisfy { 0x61...0x7A ~= $0 || $0 == 0x20 }
    }

    private static let spans = WordSet("in within over for after")

    /// "moved 4m containers in nine months and Tema another 1.1m": a stretch of time beside what was
    /// counted in it gives no unit.
    func isAside(_ place: Int, _ drafts: [Draft], _ index: Int, floor: Int) -> Bool {
        let giver = drafts[place]
        guard giver.kind == .duration, place > floor else { return false }
        let before = drafts[place - 1]
        let start = giver.reach.lowerBound
        return (Self.spans.contains(scan.word(start - 1)) || Self.spans.contains(scan.word(start)))
            && (before.kind == .count || before.kind == .quantity)
            && scan.word(drafts[index].reach.lowerBound - 1) == NumeralReader.another
            && before.tokens.lowerBound >= scan.sentenceStart(giver.tokens.lowerBound)
    }
}
