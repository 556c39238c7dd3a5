import Facts

/// Hedges before and behind a figure, and the bound they set.
struct HedgeReader {
    let scan: FigureScan

    private static let before = PhraseMap<Bound>(
        Hedges.before.rows.map { ($0[0], false, Bound(rawValue: $0[1]) ?? .exact) },
        isReversed: true)
    private static let forward = PhraseMap<Bound>(
        Hedges.before.rows.map { ($0[0], false, Bound(rawValue: $0[1]) ?? .exact) })
    private static let after = PhraseMap<Bound>(
        Hedges.after.rows.map { ($0[0], false, Bound(rawValue: $0[1]) ?? .exact) })

    /// Where the hedge before a token begins; the token itself where there is none.
    func start(before index: Int) -> Int {
        var place = index
        if scan.word(place - 1) == Word.the || scan.has(place - 1, .article), place == index,
            Self.before.match(scan, endingAt: place - 1) != nil, scan.has(place - 1, .article)
        {
            place -= 1
        }
        var rounds = 0
        while rounds < 3, let hedge = Self.before.match(scan, endingAt: place) {
            place = hedge.start
            rounds += 1
        }
        return place
    }

    /// The token behind a hedge that begins here.
    func skip(_ index: Int) -> Int? { Self.forward.match(scan, at: index)?.end }

    /// The bound that the words before a token set.
    func bound(before index: Int) -> Bound? { Self.before.match(scan, endingAt: index)?.value }

    /// The bound that begins at a token.
    func bound(at index: Int) -> (bound: Bound, end: Int)? {
        Self.forward.match(scan, at: index).map { ($0.value, $0.end) }
    }

    /// Sets a draft's bound from the hedges around it, and how far they reach.
    func settle(_ draft: inout Draft) {
        let start = draft.tokens.lowerBound
        let end = draft.tokens.upperBound
        let begin = self.start(before: start)
        let weighed = Appraisals(scan: scan).start(before: draft, from: start)
        var bound: Bound?
        if begin < start,
            let hedge = Self.before.match(scan, endingAt: start - (hasArticle(start) ? 1 : 0))
        {
            bound = read(hedge.value, draft, hedge.start)
        }
        var stop = end
        if let behind = Self.after.match(scan, at: end), isPlausible(behind.end, draft) {
            bound = combine(bound, behind.value)
            stop = behind.end
        } else if let plus = plus(end) {
            bound = .atLeast
            stop = plus
        }
        if bound == nil {
            bound =
                inside(draft.tokens) ?? passed(draft) ?? estimated(start)
        }
        let lowest = min(draft.reach.lowerBound, begin, weighed ?? begin)
        draft.reach = lowest..<max(draft.reach.upperBound, stop)
        if let bound, draft.bound != .range, !isStandard(draft, begin) { draft.bound = bound }
    }

    private static let stands = WordSet("ago before earlier previously")

    /// "12% higher than two years ago", "300 fewer than ten years ago": what a figure before is held against.
    private func isStandard(_ draft: Draft, _ begin: Int) -> Bool {
        guard draft.kind == .duration, Self.stands.contains(scan.word(draft.tokens.upperBound)),
            scan.word(draft.tokens.lowerBound - 1) == Word.than
        else { return false }
        return scan.isNumber(begin - 1) || scan.isMark(begin - 1, "%")
            || scan.has(begin - 1, .cardinal) || Self.percents.contains(scan.word(begin - 1))
    }

    private static let percents = WordSet("percent point points cent")

    private func hasArticle(_ start: Int) -> Bool {
        scan.has(start - 1, .article) && Self.before.match(scan, endingAt: start) == nil
    }

    private static let over = WordSet("over")
    private static let lasting = WordSet(
        "last lasted lasting lasts took takes take for than spent spend just a little well is was of"
    )

    /// A hedge as it reads before this figure: "over three years" is a stretch, not a bound.
    private func read(_ bound: Bound, _ draft: Draft, _ hedge: Int) -> Bound? {
        let word = scan.word(hedge)
        if isPassing(word), isDenied(hedge) { return .atMost }
        if word == Self.within, draft.kind != .duration, draft.kind != .quantity { return nil }
        if word == Self.inside, draft.kind != .duration { return nil }
        if word == Self.up {
            if Self.going.contains(scan.word(hedge - 1)) { return nil }
            if Self.ticking.contains(scan.word(hedge - 1)), isRate(draft) { return nil }
            if scan.has(hedge - 1, .auxiliary), hasStart(draft.tokens.upperBound) { return nil }
        } else if Self.carriers.contains(scan.word(hedge - 1)), scan.has(hedge, .preposition),
            word != Self.as || ChangeWords.verbs[scan.word(hedge - 1)] == nil
        {
            return nil
        }
        if Self.governing.contains(word), isOfNoun(draft) { return nil }
        if word == Word.over, isLength(draft), !isMeasured(hedge - 1) { return nil }
        if word == Word.over, isSpell(draft, hedge) || isExtent(draft, hedge) { return nil }
        if word == Word.over, isReason(draft, hedge) { return nil }
        if word == Word.under, isCovered(hedge, draft) { return nil }
        if draft.kind == .duration, Self.over.contains(word), hedge + 1 == draft.tokens.lowerBound {
            return Self.lasting.contains(scan.word(hedge - 1)) ? bound : nil
        }
        if draft.kind == .date { return nil }
        if word == Self.some, scan.word(hedge - 1) == Word.of { return bound }
        if word == Self.about, Self.aboutness.contains(scan.word(hedge - 1)) { return nil }
        if word == Self.around || word == Self.near, draft.kind == .date { return nil }
        if Self.spatial.contains(word), draft.kind == .count, scan.word(hedge - 1) == Self.places {
            return nil
        }
        return bound
    }

    private static let extremes = WordSet("maximum minimum")
    private static let governing = WordSet("under over below above beyond")

    /// "under a 28-year concession", "a row over a $5m debt": a noun that the figure describes.
    private func isOfNoun(_ draft: Draft) -> Bool {
        let start = draft.tokens.lowerBound
        guard scan.has(start - 1, .article), Self.before.match(scan, endingAt: start) == nil else {
            return false
        }
        return (draft.kind == .money || draft.kind == .percent) && !isMarked(draft)
            || draft.tokens.contains(where: scan.isHyphen)
    }

    private static let `as` = WordHash.of("as")
    private static let inside = WordHash.of("inside")
    private static let most = ExactDecimal(12)
    /// What follows one another in time.
    private static let spells = WordSet(
        """
        budget campaign chapter cycle edition election episode evening generation harvest hearing innings
        installment instalment leg match meeting night parliament phase round season semester session
        sitting stage summer term volume weekend winter
        """)
    /// Words behind which "over" says more than.
    private static let comparing = WordSet(
        """
        attended be been chaired for had has have held in is last lasted lost of played survived to was were
        with won
        """)

    /// "41 goals over two seasons", "phased in over four budgets": in the course of them.
    private func isSpell(_ draft: Draft, _ hedge: Int) -> Bool {
        guard draft.kind == .count, case .decimal(let value) = draft.value, value <= Self.most,
            hedge + 1 == draft.tokens.lowerBound, case .counted(let noun) = draft.unit,
            let head = noun.split(separator: " ").last
        else { return false }
        return Self.spells.contains(WordHash.of(String(head)))
            && (!Self.comparing.contains(scan.word(hedge - 1))
                || scan.word(hedge - 2) == Self.phased)
    }

    private static let phased = WordHash.of("phased")
    private static let measured = WordSet(
        """
        is was are were be cover covers covered covering measure measures measured travel traveled
        travelled ran run runs fly flew for of at by to than a well just walk walked drive drove swam
        spans spanned sits stands stood stretch reached reaches lies lie rises rose has have had
        """)

    private static let lengths: Set<String> = ["km", "mi", "m", "ft", "nmi"]

    private func isLength(_ draft: Draft) -> Bool {
        Self.lengths.contains(draft.unit.code ?? "")
    }

    /// "covers over 720 km" but not "power over 720 km".
    private func isMeasured(_ index: Int) -> Bool {
        Self.measured.contains(scan.word(index)) || !scan.isWord(index) || scan.has(index, .adverb)
    }

    private static let within = WordHash.of("within")
    private static let up = WordHash.of("up")
    private static let going = WordSet(
        "gone go goes going went came comes put push pushed take taken took rise rose rises climb climbed jumped edged moved inched crept"
    )
    /// Verbs that take a rate or price up to where it ends; of things they say how many at most.
    private static let ticking = WordSet(
        """
        picked picks picking ticked ticks ticking bumped bumps bumping nudged nudges nudging hiked
        hikes hiking marked jacked revised brought driven sped stepped scaled ramped topped rounded
        drifted bounced crawled leapt leaped inching inches edging edges creeping creeps moving moves
        climbing rising pick tick bump nudge hike inch edge creep climb rise move jump jack bid cranked stoked lifted adjusted upgraded
        """)

    /// "Profit was up to £3m from £2m": where it came from says that it ended here.
    private func hasStart(_ end: Int) -> Bool {
        scan.word(end) == Word.from
            && (scan.isNumber(end + 1) || scan.has(end + 1, .currency) && scan.isNumber(end + 2))
    }

    private func isRate(_ draft: Draft) -> Bool {
        draft.kind == .percent || draft.kind == .money || draft.kind == .number
    }

    /// Verbs whose preposition hedges nothing: "took over 430 dunums", "spread over 50 square miles".
    private static let carriers = WordSet(
        """
        took taken take takes taking spread spreads spreading swept hand handed hands handing struck
        strike strikes stretch stretched stretches scattered talk argue argued fought rode ran run cast
        presided presides slid distributed extends extended passed look looked turned crosses go sold
        """)
    private static let some = WordHash.of("some")
    private static let about = WordHash.of("about")
    private static let around = WordHash.of("around")
    private static let near = WordHash.of("near")
    private static let places = WordHash.of("spread")
    private static let spatial = WordSet("across around")
    private static let aboutness = WordSet("talk talked tell told know knew think thought asked")

    private func combine(_ before: Bound?, _ behind: Bound) -> Bound {
        behind == .approx ? before ?? .approx : behind
    }

    private func isPlausible(_ end: Int, _ draft: Draft) -> Bool {
        // "10 or more": not "10 or more likely".
        if scan.word(end - 1) == Word.more, scan.isWord(end), scan.has(end, .adverb) {
            return false
        }
        // "more than 40 and less than 10": the next figure's too.
        if scan.word(end) == Word.than { return false }
        if scan.word(end - 1) == Word.over, scan.has(end, [.article, .determiner]) { return false }
        // "the N70,000 minimum wage": a word of the noun.
        if Self.extremes.contains(scan.word(end - 1)), scan.isWord(end),
            !scan.has(end, Roles.closed)
        {
            return false
        }
        // "under 18 or over 70", "£55m plus £5m in add-ons": what follows is the next figure's.
        let isOpen =
            scan.has(end - 1, .preposition) || scan.word(end - 1) == Self.plusWord
            || scan.word(end - 1) == Word.above || scan.word(end - 1) == Word.below
        let isAmount =
            scan.isNumber(end) || scan.has(end, .cardinal)
            || scan.has(end, .currency) && scan.isNumber(end + 1)
            || scan.has(end, .article) && scan.word(end + 1) == Word.half
            || scan.word(end) == Word.the && scan.isNumber(end + 1)
        return !(isOpen && isAmount)
    }

    /// "300-plus pages", "30-odd houses": the hedge stands inside the figure.
    private func inside(_ tokens: Range<Int>) -> Bound? {
        for index
            in (tokens.lowerBound + 1)..<max(
                tokens.lowerBound + 1, min(tokens.upperBound, tokens.lowerBound + 5))
        {
            if scan.isMark(index, "+") { return .atLeast }
            if scan.word(index) == Word.so, scan.word(index - 1) == Word.or { return .approx }
            guard scan.isHyphen(index - 1) else { continue }
            if scan.word(index) == Self.plusWord { return .atLeast }
            if scan.word(index) == Self.odd || scan.word(index) == Self.some { return .approx }
        }
        return nil
    }

    private static let odd = WordHash.of("odd")

    /// "100+", "50-plus".
    private func plus(_ end: Int) -> Int? {
        if scan.isMark(end, "+"), !scan.isSpaced(end) { return end + 1 }
        if scan.isHyphen(end), scan.word(end + 1) == Self.plusWord { return end + 2 }
        return nil
    }

    private static let plusWord = WordHash.of("plus")

    private static let estimating = WordSet(
        "estimate estimates estimated estimating put-at valued-at")
    private static let at = WordSet("at as to be total totalling")

    /// "estimated at", "estimates the cost at": a guess.
    private func estimated(_ start: Int) -> Bound? {
        guard Self.at.contains(scan.word(start - 1)) else {
            return Self.estimating.contains(scan.word(start - 1)) ? .approx : nil
        }
        let low = max(scan.sentenceStart(start, reach: 10), scan.floor)
        var place = start - 2
        while place >= low {
            if Self.estimating.contains(scan.word(place)) { return .approx }
            if scan.kind(place) == .mark, !scan.isJoint(place) { return nil }
            place -= 1
        }
        return nil
    }
}
