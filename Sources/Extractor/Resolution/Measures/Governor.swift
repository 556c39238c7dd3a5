import Facts

/// Finds the noun or verb that governs a figure.
struct Governor {
    let scan: FigureScan
    private static let reach = 14

    private static let labels = MeasureChoice.map(MeasureWords.nouns)

    /// The label of a noun: its listed one, or itself in the singular.
    func label(_ index: Int) -> String? {
        let word = scan.word(index)
        if let known = Self.labels[word] { return known }
        guard scan.isWord(index), !MeasureWords.empty.contains(word), !scan.has(index, Roles.closed)
        else { return nil }
        let text = Nouns.lowercase(scan.bytes(index))
        return Nouns.isPlural(scan, index) ? Nouns.singular(text) : text
    }

    private func isListed(_ index: Int) -> Bool { Self.labels[scan.word(index)] != nil }

    // MARK: Nouns behind

    /// "a $1.9 billion bond", "a 9 percent equity stake": the noun the figure stands before.
    func attributive(_ draft: Draft) -> String? {
        let end = draft.tokens.upperBound
        let start = draft.reach.lowerBound
        let isHyphenated = (draft.tokens.lowerBound..<end).contains { scan.isHyphen($0) }
        let opens =
            scan.has(start - 1, [.article, .determiner]) || isHyphenated
            || scan.word(start - 1) == Word.the
        guard draft.per == nil else { return nil }
        let noun = scan.isHyphen(end) ? end + 1 : end
        guard opens || MeasureWords.known.contains(scan.word(noun)) else { return nil }
        return nounBehind(end)
    }

    /// The head of the noun phrase that begins at a token.
    func nounBehind(_ start: Int) -> String? {
        var index = start
        if scan.isHyphen(index) { index += 1 }
        var head: Int?
        while index < min(scan.limit, start + 6), scan.isWord(index),
            !scan.has(index, Roles.closed),
            !scan.has(index, .adverb), head == nil || !isVerbal(index)
        {
            if isVerbal(index), index == start { return nil }
            if ChangeWords.adjectives[scan.word(index)] != nil
                || Self.idle.contains(scan.word(index))
            {
                break
            }
            head = index
            index += 1
            if scan.isHyphen(index) { index += 1 }
            if scan.isCapital(index), head != nil { break }
        }
        guard let head else { return nil }
        if ChangeWords.nouns[scan.word(head)] != nil, !Self.ownLabels.contains(scan.word(head)) {
            // "a 9% drop in real sales", "a threefold rise in cost", "a 50-point rate cut".
            if scan.word(head + 1) == Word.in || scan.word(head + 1) == Word.of,
                let what = self.head(from: head + 2, to: min(scan.limit, head + 7))
            {
                return label(what)
            }
            if head > start { return label(head - 1) }
            return nil
        }
        return label(head)
    }

    private static let cut = WordHash.of("cut")
    private static let ownLabels = WordSet(
        "loss losses gain gains discount growth surplus raise advance cut")
    private static let idle = WordSet(
        "apiece next each respectively total either others only late early due")

    private func isVerbal(_ index: Int) -> Bool {
        scan.has(index, .verb) || scan.ends(index, in: "ed")
    }

    /// "$400 million in green bonds", "60% of its electricity": what it is of.
    func inner(_ draft: Draft) -> String? {
        let end = draft.reach.upperBound
        if draft.kind == .percent || draft.kind == .ratio {
            guard scan.word(end) == Word.of,
                !Self.pronouns.contains(scan.word(end + 1)),
                let head = head(from: end + 1, to: min(scan.limit, end + 8)), !scan.isCapital(head)
            else { return nil }
            return label(head)
        }
        guard draft.kind == .money || draft.kind == .quantity,
            scan.word(end) == Word.in || scan.word(end) == Word.of
        else { return nil }
        guard let head = head(from: end + 1, to: min(scan.limit, end + 6)) else { return nil }
        return isListed(head) || Self.inMoney.contains(scan.word(head)) && draft.kind == .money
            ? label(head) : nil
    }

    private static let pronouns = WordSet("them us it what which whom those these that all")
    private static let inMoney = WordSet(
        """
        aid cash compensation damages debt deposits dividends fees fines grants interest investment
        loans losses profit profits reserves revenue sales savings subsidies tax taxes trade wages bribes
        assets duties exports imports rent royalties bonuses penalties investments spending
        """)

    // MARK: Nouns before

    /// "a loan of up to $2 billion", "temperatures of 40C", "bail at $10,000", "at a cost of".
    func owner(_ draft: Draft) -> String? {
        var place = draft.reach.lowerBound - 1
        var rounds = 0
        while rounds < 4 {
            rounds += 1
            if scan.word(place) == Word.of || scan.word(place) == Word.at && isBail(place - 1) {
                let noun = place - 1
                if MeasureWords.empty.contains(scan.word(noun)) {
                    // "a combined total of", "a record of".
                    place = noun - 1
                    while scan.has(place, [.article, .determiner]) || scan.word(place) == Word.the
                        || MeasureWords.empty.contains(scan.word(place)), place > scan.floor
                    {
                        place -= 1
                    }
                    continue
                }
                if scan.mark(noun) != 0 || scan.has(noun, Roles.closed) { return nil }
                return ofNoun(noun)
            }
            guard scan.has(place, [.article]) || Self.fillers.contains(scan.word(place)) else {
                return nil
            }
            place -= 1
        }
        return nil
    }

    private static let fillers = WordSet("between from about up to nearly around")
    private static let bails = WordSet(
        "bail premium discount price cost altitude depth rate height speed")

    private func isBail(_ index: Int) -> Bool { Self.bails.contains(scan.word(index)) }

    /// "profit after tax of", "rise in cost of": the noun before the phrase behind it.
    private func ofNoun(_ index: Int) -> String? {
        if scan.word(index - 1) == Word.after || scan.word(index - 1) == Word.before {
            return label(index - 2)
        }
        if ChangeWords.nouns[scan.word(index)] != nil,
            !Self.ownLabels.contains(scan.word(index)) || scan.word(index) == Self.cut,
            let noun = movedNoun(index)
        {
            return noun
        }
        if scan.isCapital(index), !scan.beginsSentence(index), !isListed(index) { return nil }
        return label(index)
    }

    /// "a pay rise of 14 percent", "a cut of 25 points": what rose, where the compound says it.
    private func movedNoun(_ index: Int) -> String? {
        let before = index - 1
        guard scan.isWord(before), !scan.has(before, Roles.closed), !isVerbal(before),
            !scan.has(before, .adverb)
        else { return nil }
        return label(before)
    }

    // MARK: Verbs

    private struct Verb {
        var label: String
        var sort: String
    }

    private static let verbs: WordMap<[Verb]> = WordMap(
        MeasureWords.verbs.rows.flatMap { row in
            row.list(2).map { (WordHash.of($0), [Verb(label: row[0], sort: row[1])]) }
        }
    ) { $0 + $1 }

    /// The verb whose object the figure is: "owes $3 million", "fined a total of".
    func object(_ draft: Draft) -> String? {
        let sort = draft.kind.rawValue
        var place = draft.reach.lowerBound - 1
        let low = max(
            scan.floor, place - Self.reach, scan.sentenceStart(place + 1, reach: Self.reach))
        while place >= low {
            if let verb = verb(place, sort: sort) { return verb }
            if isBoundary(place) { return nil }
            if scan.has(place, .changeVerb), !scan.has(place, .preposition),
                draft.kind != .count
            {
                return nil
            }
            if Self.linking.contains(scan.word(place)) { return nil }
            place -= 1
        }
        return nil
    }

    func verb(_ index: Int, sort: String) -> String? {
        guard scan.has(index, .measureVerb), let found = Self.verbs[scan.word(index)] else {
            return nil
        }
        return found.first { $0.sort == sort || $0.sort == "any" }?.label
    }

    /// Where a clause ends: a stop, or a conjunction that opens another.
    func isBoundary(_ index: Int) -> Bool {
        let mark = scan.mark(index)
        if mark != 0 {
            return mark == 0x3B || mark == 0x3A || mark == 0x2014 || mark == 0x2013
                || mark == 0x201D
                || mark == 0x201C || mark == 0x22 || mark == 0x28
        }
        return Self.clauses.contains(scan.word(index))
    }

    private static let clauses = WordSet(
        "that while as because although but whereas if when after before")
    static let linking = WordSet(
        "is was are were be been stood stands stand remained remain remains stayed totalled totaled reached hit became amounted came averaged numbered measured measures numbers comes amounts at"
    )

    // MARK: Subjects

    private static let transitive = WordSet(
        """
        cut cuts cutting raise raised raises raising lower lowered lowers lift lifted reduce reduced
        increase increased put puts set sets keep kept hold held push pushed bring brought take slashed
        trimmed value valued estimate estimated estimates priced drove sent hiked hike boost boosted
        """)

    /// The subject that a verb of being or moving ties to the figure, or the object moved to it.
    func subject(_ draft: Draft) -> String? {
        var place = draft.reach.lowerBound - 1
        let low = max(scan.floor, place - 16, scan.sentenceStart(place + 1, reach: 16))
        while place >= low {
            let word = scan.word(place)
            let isMove =
                scan.has(place, .changeVerb) && !scan.has(place, .preposition)
                || scan.has(place, .multiple)
            if Self.transitive.contains(word), let object = moved(place, draft) { return object }
            if Self.linking.contains(word) && word != Word.at || isMove
                || Self.trading.contains(word)
            {
                return subject(of: place, draft, isMove: isMove || Self.trading.contains(word))
            }
            if isBoundary(place), scan.mark(place) != 0x28 { return nil }
            place -= 1
        }
        return nil
    }

    private static let trading = WordSet(
        "closed closing ended ends finished traded trading settled opened soared up down ahead stands flat fetched"
    )

    /// "cut its dividend to 8p", "lowered its repo rate to 36.5%".
    private func moved(_ verb: Int, _ draft: Draft) -> String? {
        let end = draft.reach.lowerBound
        guard end - verb > 2, let head = head(from: verb + 1, to: end), head < end else {
            return nil
        }
        return label(head)
    }

    /// The head of the subject of a verb.
    private func subject(of verb: Int, _ draft: Draft, isMove: Bool) -> String? {
        var end = verb
        while scan.has(end - 1, [.auxiliary, .adverb]) || Self.between.contains(scan.word(end - 1)),
            end > scan.floor
        {
            end -= 1
        }
        end = beforeAside(end)
        var start = end - 1
        let low = max(scan.sentenceStart(max(start, scan.floor), reach: 20), scan.floor)
        while start > low, !isOpener(start) { start -= 1 }
        if isOpener(start), start < end { start += 1 }
        guard start < end, let head = head(from: start, to: end) else { return nil }
        if isIndex(start..<end) || scan.isNumber(end - 1) && scan.isCapital(end - 2) {
            return "index"
        }
        if Self.trading.contains(scan.word(verb)), draft.kind == .percent,
            scan.word(verb) != Self.stands, !scan.has(verb, .preposition)
        {
            return "price"
        }
        let isStock = isMove && (draft.kind == .percent || draft.kind == .money)
        if scan.isCapital(head), !isListed(head), !MeasureWords.known.contains(scan.word(head)),
            !isLowerNoun(head, start)
        {
            return isStock && draft.kind == .percent ? "price" : nil
        }
        return label(head)
    }

    private static let stands = WordHash.of("stands")
    private static let between = WordSet("have has had also then which not")

    /// Passes an aside between commas: "crude, meanwhile, slipped".
    private func beforeAside(_ end: Int) -> Int {
        guard scan.isMark(end - 1, ",") else { return end }
        for place in stride(from: end - 2, to: max(scan.floor, end - 14), by: -1)
        where scan.isMark(place, ",") {
            return place
        }
        return end
    }

    private func isOpener(_ index: Int) -> Bool {
        if scan.isMark(index, ",") || isBoundary(index) { return true }
        return scan.word(index) == Word.and && ChangeWords.verbs[scan.word(index - 2)] != nil
    }

    /// A sentence's first word is in a capital and may be a common noun.
    private func isLowerNoun(_ head: Int, _ start: Int) -> Bool {
        scan.beginsSentence(head) && !scan.isCapital(head + 1)
    }

    private static let indexes = WordSet(
        "index nikkei kse dow nasdaq ftse dax sensex nifty klci dsex indices composite average asx psei"
    )

    private func isIndex(_ range: Range<Int>) -> Bool {
        range.contains { Self.indexes.contains(scan.word($0)) }
    }

    /// The last noun before the first preposition of a phrase; a possessor is passed over.
    func head(from start: Int, to end: Int) -> Int? {
        var head: Int?
        var index = start
        while index < end {
            let isPossessive =
                scan.kind(index) == .mark && scan.tokens[index].flags.contains(.suffix)
            if isPossessive {
                head = nil
            } else if scan.has(index, [.preposition, .conjunction]) || scan.isMark(index, ",")
                || scan.isMark(index, "(")
            {
                if head != nil { return head }
            } else if scan.isWord(index), !scan.has(index, Roles.closed), !scan.has(index, .adverb)
            {
                if head != nil, isVerbal(index), !isListed(index) { return head }
                head = index
            }
            index += 1
        }
        return head
    }

    // MARK: Rates

    private static let spans: Set<String> = ["h", "d", "wk", "mo", "a", "person", "head"]

    /// A word of pay near a figure per unit of time: no price.
    func wage(_ draft: Draft) -> String? {
        guard let per = draft.per, Self.spans.contains(per) else {
            return nil
        }
        return per
    }
}
