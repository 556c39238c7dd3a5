import Facts

/// Finds the noun or verb that governs a figure.
struct Governor {
    let scan: FigureScan
    private static let reach = 14

    private static let labels = MeasureChoice.map(MeasureWords.nouns)

    /// The label of a noun: its listed one, or itself in the singular.
    func label(_ index: Int) -> String? {
        let word = scan.word(index)
        if isPart(index) { return "share" }
        if let known = Self.labels[word], mayBeNoun(index) {
            return isShared(index) ? nil : known
        }
        if isNamed(index) { return nil }
        let isEmpty = MeasureWords.empty.contains(word) || scan.has(index, Roles.closed)
        guard scan.isWord(index), !isEmpty, !isSize(index), !isMonth(index) else { return nil }
        let text = Nouns.lowercase(scan.bytes(index))
        if let whole = compound(text, index) { return whole }
        return Nouns.isPlural(scan, index) ? Nouns.singular(text) : text
    }

    /// A part of a name, which is whose or where and never what; "the Bercy Accord of 1998" is of its year.
    func isNamed(_ index: Int) -> Bool {
        guard scan.has(index, .named), !MeasureWords.known.contains(scan.word(index)) else {
            return false
        }
        return scan.word(index + 1) != Word.of
            || !scan.isNumber(index + 2) && !scan.has(index + 2, .month)
            || scan.has(index + 1, .named)
    }

    /// A numeral or a unit says how much and not what: "$4.4 million", "12 mm of rain".
    private func isSize(_ index: Int) -> Bool {
        if scan.has(index, [.cardinal, .scale, .vague, .dozen]) { return true }
        return MeasureNames.after.match(scan, at: index).map { $0.value.sort != "time" } ?? false
    }

    func isListed(_ index: Int) -> Bool {
        let word = scan.word(index)
        return Self.labels[word] != nil && mayBeNoun(index)
    }

    // MARK: Nouns behind

    /// "a $1.9 billion bond", "a 9 percent equity stake": the noun the figure stands before.
    func attributive(_ draft: Draft) -> String? {
        let end = draft.tokens.upperBound
        let start = draft.reach.lowerBound
        let isHyphenated = (draft.tokens.lowerBound..<end).contains { scan.isHyphen($0) }
        let opens =
            scan.has(start - 1, [.article, .determiner]) || isHyphenated
            || scan.word(start - 1) == Word.the || Appraisals(scan: scan).isMove(end)
        let noun = scan.isHyphen(end) ? end + 1 : end
        // "the $40-a-barrel tax", where "$40 a barrel" stands before no noun of its own.
        guard draft.per == nil || scan.isHyphen(end - 2) && isOfMeasure(noun) else { return nil }
        // "more than the 2% analysts had expected": who reckons with it.
        if Self.seers.contains(scan.word(noun)), scan.has(noun + 1, [.auxiliary, .verb]) {
            return nil
        }
        if opens || MeasureWords.known.contains(scan.word(noun)) {
            // "a 2.4% gain", where "the 5% gain" may have a verb.
            let isSure =
                scan.has(start - 1, .article) && Self.ownLabels.contains(scan.word(noun))
                || draft.kind == .money && Self.efforts.contains(scan.word(noun))
                || draft.kind == .percent && Appraisals(scan: scan).isMove(end)
            return nounBehind(end, isSure: isSure)
        }
        return draft.kind == .money ? worthy(noun) : nil
    }

    private static let efforts = WordSet("build drive push raid return show spend start")
    private static let seers = WordSet(
        "analysts brokers economists experts forecasters investors markets officials traders")

    /// The head of the noun phrase that begins at a token. Behind a hyphen a noun is sure to begin, so
    /// that "a nine-point lead" has one.
    func nounBehind(_ start: Int, isSure: Bool = false) -> String? {
        var index = start
        if scan.isHyphen(index) { index += 1 }
        var head: Int?
        while index < min(scan.limit, start + 6), scan.isWord(index), head == nil || !isAct(index),
            !scan.has(index, Roles.closed),
            !scan.has(index, .adverb), head == nil || !isVerbal(index) || isPart(index)
        {
            if isVerbal(index), index == start, !isSure { return nil }
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
        // "the 233km Nairobi-Nakuru highway"
        guard let head, !scan.isCapital(head) || !scan.isHyphen(head + 1) else { return nil }
        if ChangeWords.nouns[scan.word(head)] != nil, !Self.ownLabels.contains(scan.word(head)) {
            // "a 9% drop in real sales", "a threefold rise in cost", "a 50-point rate cut".
            if scan.word(head + 1) == Word.in || scan.word(head + 1) == Word.of,
                let what = self.head(from: head + 2, to: min(scan.limit, head + 7)),
                !isSetting(what)
            {
                return label(what)
            }
            return head > start && !MeasureWords.gradings.contains(scan.word(head - 1))
                ? label(head - 1) : nil
        }
        return label(head)
    }

    static let cut = WordHash.of("cut")
    static let ownLabels = WordSet(
        "loss losses gain gains discount growth surplus raise advance cut")
    private static let idle = WordSet(
        "apiece next each respectively total either others only late early due")

    func isVerbal(_ index: Int) -> Bool {
        scan.has(index, .verb) || scan.ends(index, in: "ed")
    }

    /// "$400 million in green bonds", "60% of its electricity": what it is of.
    func inner(_ draft: Draft) -> String? {
        let end = draft.reach.upperBound
        if draft.kind == .percent || draft.kind == .ratio {
            guard scan.word(end) == Word.of,
                !Self.pronouns.contains(scan.word(end + 1)), !isBase(end + 1),
                !scan.isNumber(end + 1), !scan.isNumber(end + 2),
                let head = head(from: end + 1, to: min(scan.limit, end + 8)), !scan.isCapital(head)
            else { return nil }
            // "half of the sick": a part, unless it is one of a measure.
            let isPart = draft.kind == .ratio && !MeasureWords.known.contains(scan.word(head))
            return isPart ? "share" : label(head)
        }
        guard draft.kind == .money || draft.kind == .quantity,
            scan.word(end) == Word.in || scan.word(end) == Word.of
        else { return nil }
        guard let head = head(from: end + 1, to: min(scan.limit, end + 6)) else { return nil }
        if draft.kind == .quantity, Self.labels[scan.word(head)] == "price" { return nil }
        // "bought for $3m in cash"
        if scan.word(head) == Self.cash, scan.word(draft.reach.lowerBound - 1) == Word.for {
            return nil
        }
        return isListed(head) || Self.inMoney.contains(scan.word(head)) && draft.kind == .money
            ? label(head) : nil
    }

    /// "55,000 tonnes of copper": the goods themselves, where nothing else is said of them.
    func goods(_ draft: Draft) -> String? {
        let end = draft.reach.upperBound
        guard scan.word(end) == Word.of,
            let head = head(from: end + 1, to: min(scan.limit, end + 5)), !scan.isCapital(head)
        else { return nil }
        let text = Nouns.lowercase(scan.bytes(head))
        return Nouns.isPlural(scan, head) && text != "gas" ? Nouns.singular(text) : text
    }

    private static let cash = WordHash.of("cash")
    private static let pronouns = WordSet("them us it what which whom those these that all")
    private static let inMoney = WordSet(
        """
        aid cash compensation damages debt deposits dividends fees fines grants interest investment
        loans losses profit profits reserves revenue sales savings subsidies tax taxes trade wages bribes
        allowances assets benefits capital duties equity exports imports overtime pay pensions rebates
        borrowings damage orders receipts remittances wealth
        relief rent royalties salaries bonuses penalties investments spending support
        """)

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
        // "and €14 million is set aside": the subject of a verb, and no object.
        if draft.kind == .money, scan.has(draft.reach.upperBound, .auxiliary) { return nil }
        let sort = draft.kind.rawValue
        var place = draft.reach.lowerBound - 1
        let isStep = Self.steps.contains(scan.word(place))
        let low = max(
            scan.floor, place - Self.reach, scan.sentenceStart(place + 1, reach: Self.reach))
        var sawAuxiliary = false
        while place >= low {
            if scan.isMark(place, ")") {
                place = opening(of: place, low)
                continue
            }
            // "weighs 2 tonnes and will orbit at": another verb's.
            if sawAuxiliary, scan.word(place) == Word.and { return nil }
            if scan.has(place, .auxiliary) { sawAuxiliary = true }
            if isStep,
                Self.transitive.contains(scan.word(place)) || Self.taking.contains(scan.word(place))
            {
                if let object = moved(place, draft) { return object }
                // "was raised to 25 shillings": the subject is what was moved.
                if Self.steps.contains(scan.word(place + 1)), scan.word(place + 1) != Word.by {
                    return nil
                }
            }
            // "losses were put at": the subject is what is put.
            let isPut = scan.word(draft.reach.lowerBound - 1) == Word.at
            if isPut, Self.putting.contains(scan.word(place)), scan.has(place - 1, .auxiliary) {
                return nil
            }
            if let verb = verb(place, sort: sort) { return verb }
            if isBoundary(place) { return nil }
            if scan.has(place, .changeVerb), !scan.has(place, .preposition),
                draft.kind != .count
            {
                return nil
            }
            if isLinking(place), scan.word(place) != Word.at { return nil }
            place -= 1
        }
        return nil
    }

    func verb(_ index: Int, sort: String) -> String? {
        guard scan.has(index, .measureVerb), let found = Self.verbs[scan.word(index)],
            !isNominal(index)
        else {
            return nil
        }
        return found.first { $0.sort == sort || $0.sort == "any" }?.label
    }

    private func isArticle(_ index: Int) -> Bool {
        scan.has(index, .article) || scan.word(index) == Word.the
    }

    /// "a new plant": between an article and a word that may be noun or verb.
    private func isAttribute(_ index: Int, of noun: Int) -> Bool {
        scan.isWord(index) && !scan.has(index, Roles.closed) && !scan.has(index, .adverb)
            && !scan.ends(noun, in: "ed") && !scan.ends(noun, in: "ing")
            && !scan.ends(noun, in: "s")
            && !scan.has(noun, .verb) && !Tenses.past.contains(scan.word(noun))
    }

    /// "the lending cap", "Export-Import Bank": a part of a noun or of a name, and no verb.
    private func isNominal(_ index: Int) -> Bool {
        if scan.isCapital(index), !scan.beginsSentence(index), !scan.isAllCaps(index) {
            return !Headlines(scan: scan).isVerb(index)
        }
        // "the plant", "a cost": no verb stands behind an article; "its Kumamoto plant".
        if Self.plants.contains(scan.word(index)),
            (index - 2..<index).contains(where: { Self.owning.contains(scan.word($0)) })
        {
            return true
        }
        if isArticle(index - 1) && scan.word(index) != Self.dead
            || isArticle(index - 2) && isAttribute(index - 1, of: index)
        {
            return true
        }
        // "lifts the daily pay of porters"
        if scan.word(index + 1) == Word.of, !scan.ends(index, in: "ed"),
            scan.word(index) != Self.dead
        {
            return true
        }
        let next = index + 1
        if scan.has(index - 1, .auxiliary) || scan.isMark(index - 1, ",") { return false }
        return scan.ends(index, in: "ing") && scan.isWord(next) && !scan.isCapital(next)
            && !scan.has(next, Roles.closed) && !scan.has(next, [.adverb, .cardinal, .vague])
            && (scan.has(next + 1, .preposition) || scan.word(next + 1) == Word.to)
    }

    /// "$480 million was borrowed", "$350 million would be put into cranes": the verb behind.
    func passive(_ draft: Draft) -> String? {
        var end = draft.reach.upperBound
        if scan.word(end) == Word.of, draft.kind == .quantity {
            let high = min(scan.limit, end + 6)
            while end < high, !scan.has(end, .auxiliary), scan.mark(end) == 0 { end += 1 }
        }
        if Self.going.contains(scan.word(end)), scan.word(end + 1) == Word.to {
            return draft.kind == .percent ? nil : "spending"
        }
        if draft.kind == .quantity, let flow = verb(end, sort: "flow") { return flow }
        guard scan.has(end, .auxiliary) else { return participle(draft) }
        var place = end + 1
        while place < end + 4, scan.has(place, [.auxiliary, .adverb]) { place += 1 }
        // "40 had gone": only a sum goes into a thing.
        if Self.going.contains(scan.word(place)), !Self.being.contains(scan.word(place - 1)) {
            return scan.has(place + 1, .preposition) || scan.word(place + 1) == Word.to
                ? "investment" : nil
        }
        // "a rise in the fare from $2 to $3 was approved": the step was.
        let before = scan.word(draft.reach.lowerBound - 1)
        guard before != Word.from, before != Word.to,
            Self.being.contains(scan.word(place - 1)) || scan.has(place - 1, .adverb)
        else { return nil }
        // "will not be made good", "is set aside".
        if scan.word(place) == Self.made { return nil }
        if scan.word(place) == Self.set { place += 1 }
        if let label = verb(place, sort: draft.kind.rawValue) { return label }
        guard draft.kind == .quantity, !Self.linking.contains(scan.word(place)) else { return nil }
        return EventReader(scan: scan, governor: self).verb(place)
    }

    /// "$9 million owed to suppliers", "€190 million sought by": a participle right behind.
    private func participle(_ draft: Draft) -> String? {
        let end = draft.reach.upperBound
        guard draft.kind == .money || draft.kind == .quantity, scan.has(end, .measureVerb),
            scan.has(end + 1, [.preposition, .adverb]) || scan.word(end + 1) == Word.to
                || scan.mark(end + 1) != 0 || Self.particles.contains(scan.word(end + 1))
        else { return nil }
        guard scan.ends(end, in: "ed") || Self.participles.contains(scan.word(end)) else {
            return nil
        }
        return verb(end, sort: draft.kind.rawValue)
    }

    private static let particles = WordSet("back in out up")
    private static let participles = WordSet(
        "borrowed laid lent lost made mined paid put sent sold sought spent stolen taken")

    private static let putting = WordSet(
        """
        estimate estimated estimates expects forecast forecasts foresees pegged pegs projected projects put
        puts putting reckoned reckons sees set
        """)

    /// "put its losses at $5 million", "losses that he put at between": what is put so high.
    func placed(_ draft: Draft) -> String? {
        var at = draft.reach.lowerBound - 1
        if scan.word(at) == Word.between { at -= 1 }
        guard scan.word(at) == Word.at else { return nil }
        let low = max(scan.floor, at - Self.reach, scan.sentenceStart(at, reach: Self.reach))
        guard
            let verb = stride(from: at - 1, through: low, by: -1).first(where: {
                Self.putting.contains(scan.word($0))
            })
        else { return nil }
        // "put up 12,000 shelters at $1,150": another number is what was put.
        if scan.has(verb - 1, .auxiliary) || (verb..<at).contains(where: { scan.isNumber($0) }) {
            return nil
        }
        // "the damage, put by the owner at": what stands before.
        if verb + 1 < at, scan.word(verb + 1) != Word.by {
            return head(from: verb + 1, to: at).flatMap {
                // "the set sold at": no noun behind "set".
                $0 == verb + 1 && scan.has($0, .verb) ? nil : label($0)
            }
        }
        let before = stride(from: verb - 1, through: low, by: -1)
        // "a cost that the ministry puts at": what stands before "that".
        if let lead = before.first(where: { Self.leads.contains(scan.word($0)) }) {
            return label(scan.isMark(lead - 1, ",") ? lead - 2 : lead - 1)
        }
        return before.first { MeasureWords.known.contains(scan.word($0)) || isListed($0) }
            .flatMap { label($0) }
    }

    private static let dead = WordHash.of("dead")
    private static let leads = WordSet("that which")
    private static let made = WordHash.of("made")
    private static let set = WordHash.of("set")
    private static let going = WordSet("go goes going gone went")
    private static let being = WordSet("is are was were be been being")

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
        "is was are were be been stood stands stand clocked clocks crossed crosses reach remained remain remains stayed totalled totaled reached hit became amounted came averaged numbered measured measures numbers come comes amounts at exceed exceeds exceeded amount total come top topped touch touched touches include includes included"
    )

    // MARK: Rates

    private static let spans: Set<String> = ["h", "d", "wk", "mo", "a", "person", "head"]

    /// A word of pay near a figure per unit of time: no price.
    func wage(_ draft: Draft) -> String? {
        draft.per.flatMap { Self.spans.contains($0) ? $0 : nil }
    }
}
