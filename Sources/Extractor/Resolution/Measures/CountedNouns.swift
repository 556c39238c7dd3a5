import Facts

/// How what is counted is named, and which posts it fills.
extension CountMeasures {
    /// What is counted where all that is known of those counted is that they are persons.
    static let people = "people"

    /// What was done with things says less than what they are: "closed 17 bridges" counts bridges. Of
    /// persons it is the other way round.
    func deed(_ told: String, _ head: String?) -> String {
        if let head, Self.spared[WordHash.of(head)]?.contains(told) == true {
            return Self.plain(head)
        }
        guard let head, head != "person", MeasureWords.deeds.contains(WordHash.of(told)),
            !Self.vague.contains(WordHash.of(head))
        else { return told }
        if told == Self.kept[WordHash.of(head)] { return told }
        if told == "evacuee", head == "resident" || Nouns.isAgent(head) { return told }
        return Self.plain(head)
    }

    /// A noun as a measure: people, men, women and children are not counted by one of them.
    static func plain(_ noun: String) -> String { crowds[WordHash.of(noun)] ?? noun }

    /// What burns or is killed and is nobody, what is carried out or sold by itself: with what is no measure of it.
    private static let spared: WordMap<[String]> = WordMap(
        MeasureWords.spared.rows.flatMap { row in
            row.list(1).map { (WordHash.of($0), row.list(0)) }
        }
    ) { $0 + $1 }
    private static let protests = WordSet(
        """
        demonstrate demonstrated demonstration demonstrations demonstrators march marched marchers marching
        protest protested protesters protesting protestors protests rallied rally
        """)

    private static let police = WordSet("authorities clashes officers police policemen")

    /// Who comes to a protest is its crowd; whom the police detain is arrested.
    func staged(_ told: String, _ draft: Draft) -> String {
        switch told {
        case "attendance", "visitor": isNear(draft, Self.protests) ? "crowd" : told
        case "detention":
            isNear(draft, Self.police) || isNear(draft, Self.protests) ? "arrest" : told
        default: told
        }
    }

    private func isNear(_ draft: Draft, _ words: WordSet) -> Bool {
        let start = draft.tokens.lowerBound
        return (max(scan.floor, start - 30)..<min(scan.limit, start + 12)).contains {
            words.contains(scan.word($0)) && !(scan.isCapital($0) && scan.has($0, .month))
        }
    }

    private static let carers = WordSet(
        "doctor medic midwife nurse orderly paramedic physician surgeon")

    /// What a phrase against a count tells of persons, or of things.
    func phrased(_ draft: Draft, _ head: String?) -> String? {
        let isPerson = head.map { head in
            let word = WordHash.of(head)
            let sorts = WordSorts(rawValue: SortedWords.shared[word])
            return head == "person" || Self.crowds[word] != nil || Nouns.isAgent(head)
                || sorts.contains(.person)
        }
        // "3,000 doctors in hospitals abroad" work there.
        if let head, Self.carers.contains(WordHash.of(head)),
            scan.word(draft.reach.upperBound) == Word.in
        {
            return nil
        }
        return PhraseMeasures(scan: scan).label(draft, as: isPerson ?? true ? "person" : "thing")
    }

    /// What a phrase tells of a number without a noun; "only 2,700 on strike" are who the text says they are.
    func bareDeed(_ draft: Draft) -> String? {
        phrased(draft, "person").flatMap { $0 == "striker" ? nil : $0 }
    }

    private static let number = WordHash.of("number")

    /// "The number of seats rises from 1,050 to 1,760".
    func numberOf(_ draft: Draft, _ governor: Governor) -> String? {
        let start = draft.reach.lowerBound
        let low = scan.sentenceStart(start, reach: 16)
        guard
            let place = stride(from: start - 3, through: low, by: -1).first(where: {
                scan.word($0) == Self.number && scan.word($0 + 1) == Word.of
            }), !(place..<start).contains(where: { scan.isMark($0, ",") }),
            let head = governor.head(
                from: place + 2,
                to: (place + 3..<start).first(where: { scan.has($0, .article) }) ?? start)
        else { return nil }
        return governor.label(head).flatMap { $0 == "person" ? nil : $0 }
    }

    private static let companies = NearWords(MeasureWords.companies)

    /// Men or people as what they are, by a word near: a ship's are its crew, a jail's its inmates.
    func company(_ draft: Draft, _ head: String) -> String? {
        guard Self.companies.contains(head) else { return nil }
        let start = draft.tokens.lowerBound
        let low = head == "man" ? max(scan.floor, start - 24) : scan.sentenceStart(start, reach: 14)
        return Self.companies.label(of: head, near: draft, from: low, in: scan)
    }

    /// A bare count that says nothing but who or what is counted.
    static func isPlain(_ label: String, of noun: String) -> Bool {
        label == people || noun.hasSuffix(label) || lastWord(of: noun).map(plain) == label
            || !told.contains(label)
                && lastWord(of: noun).map { companies.gives(label, for: $0) } ?? false
    }

    /// What befell people: more than who they are.
    private static let told: Set<String> = ["case", "crowd", "displaced"]

    /// Nouns that say nothing of what is counted, or only how goods are packed.
    private static let vague = WordSet(
        "bag bale barrel carton coin crate more one other pack piece sack token unit")
    private static let kept = MeasureChoice.map(MeasureWords.keptDeeds)
    private static let crowds: WordMap<String> = MeasureChoice.map(MeasureWords.crowds)

    private static let cuts = WordSet("cut cuts cutting axe slash shed shedding lose eliminate")
    private static let work = WordSet("employment job jobs wages work")
    private static let tied = WordSet("for to")
    private static let finding = WordSet("find found get got have has")

    /// "will cut up to 650 jobs", "gives work to 1,900 people", "600 people would have work".
    func job(_ draft: Draft, _ head: String?) -> String? {
        let place = draft.reach.lowerBound - 1
        guard let head else { return nil }
        if Self.posts.contains(WordHash.of(head)), Self.cuts.contains(scan.word(place)) {
            return "job cut"
        }
        if Self.tied.contains(scan.word(place)), Self.work.contains(scan.word(place - 1)) {
            return "job"
        }
        guard head == "person" else { return nil }
        // "expulsion for 330,000 people"
        if scan.word(place) == Word.for, EventNouns.isOccasion(scan.word(place - 1)),
            !scan.has(place - 1, [.verb, .article])
        {
            return Governor(scan: scan).label(place - 1)
        }
        let end = draft.reach.upperBound
        let high = min(scan.limit, end + 5)
        let isFound = (end..<max(end, high)).contains {
            Self.finding.contains(scan.word($0))
                && (Self.work.contains(scan.word($0 + 1)) || Self.work.contains(scan.word($0 + 2)))
        }
        return isFound ? "job" : nil
    }
}
