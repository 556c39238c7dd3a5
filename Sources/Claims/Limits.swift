import Facts

/// What a sentence says around one of its figures: years, months and parts that limit it, and words
/// that tell what it measures.
public struct Limits: Hashable, Sendable {
    var years: Set<String> = []
    var months: Set<String> = []
    /// "first phase", "second tranche".
    var parts: Set<String> = []
    /// The part or the stretch of time that the whole article is on; see `Setting`.
    var setting: Set<String> = []
    /// An earlier state that the news is set against: "from 12 percent", "a year earlier".
    var isEarlier = false
    /// Names of measures' classes; see `MeasureCues`.
    var cues: Set<String> = []
    /// What it says in content words.
    var wording = Wording()

    /// No limit.
    public init() {}

    /// - Parameters:
    ///   - before: the sentence up to the figure.
    ///   - after: the sentence from the figure's end on.
    ///   - isDisputed: the article's headline says that others count otherwise.
    ///   - setting: what the article is on.
    ///   - unit: what the figure counts or is measured in.
    public init(
        before: String, after: String, isDisputed: Bool = false, setting: Setting = Setting(""),
        unit: Unit = .none
    ) {
        let (head, tail) = (WordList(before), WordList(after))
        let isDisputed = isDisputed || DisputeReader.tells(head.words + [.number] + tail.words)
        self.setting = setting.parts
        // Only the stretch between semicolons and dashes is about this figure.
        read(
            Array(head.words[(head.breaks?.last ?? 0)...]),
            tail.words[..<(tail.breaks?.first ?? tail.words.count)],
            isPortioned: Self.isPortioned(unit))
        cues = CueReader(before: before, after: after).cues
        if isDisputed { cues.insert("disputed") }
        if Self.isOfBefore(head.words) { cues.insert("recalled") }
    }

    private mutating func read(_ head: [Word], _ tail: ArraySlice<Word>, isPortioned: Bool) {
        let tail = Array(tail)
        let near = (head: Self.ownEnd(of: head), tail: Self.ownStart(of: tail))
        wording = Wording(before: head, after: tail[...])
        readDates(near.head)
        readDates(near.tail)
        readParts(head)
        readParts(tail)
        isEarlier = Self.pointsBack(head) || Self.recalls(tail)
        if !isPortioned, Self.isPartitive(head, tail) { parts.insert("some of") }
        if Self.isOfEach(head) { parts.insert("each") }
        for word in head.suffix(2) where Self.shares.contains(word.text) {
            parts.insert(word.text)
        }
        readYears(near.head)
        readYears(near.tail)
        readStretch(near.head)
        readStretch(near.tail)
        if Self.isCountedSubject(near.head) { parts.insert("of some") }
        readEvent(head)
    }

    /// Whether an article's headline sets its figures against what others say.
    public static func isDispute(_ headline: String) -> Bool {
        DisputeReader.tells(WordList(headline).words)
    }

    /// Whether a sentence objects to a figure that was told before it: "The union disputes that."
    public static func isObjection(_ sentence: String) -> Bool {
        DisputeReader.objects(WordList(sentence).words)
    }

    /// Past "and" other figures have their own times: "had sales of $1.3 billion last year and employs".
    private static func ownEnd(of head: [Word]) -> [Word] {
        // "In 2023 it sold …" holds for all that follows.
        if isFronted(head) { return head }
        guard let cut = head.lastIndex(where: { coordinators.contains($0.text) }),
            head[..<cut].contains(where: \.isNumber)
        else { return head }
        return Array(head[(cut + 1)...])
    }

    /// "In 2023 it …", "Last year it …"; not "Last month's run".
    private static func isFronted(_ head: [Word]) -> Bool {
        guard let first = head.first?.text, fronting.contains(first) else { return false }
        if turns.contains(first) { return !(head.count > 2 && head[2].text == "s") }
        // "In its letter" is no time.
        return head.dropFirst().prefix(4).contains { word in
            word.isNumber || word.isCapital && monthNames[word.text] != nil
                || times.contains(word.text)
        }
    }

    /// "In the second quarter it earned", "Last week a bus fell into a ravine", "Three months earlier":
    /// what a report looks back on.
    private static func isOfBefore(_ head: [Word]) -> Bool {
        let words = head.prefix(5).map(\.text)
        guard let first = words.first, words.count > 2 else { return false }
        if first == "last" { return stretches.contains(words[1]) }
        if first == "in" { return words.contains("quarter") }
        return words.prefix(4).contains("earlier") || words.prefix(4).contains("ago")
    }

    private static let times: Set<String> = [
        "autumn", "centuries", "century", "day", "days", "decade", "decades", "fall", "fiscal",
        "half", "hour", "hours", "last", "month", "months", "next", "night", "quarter", "season",
        "spring", "summer", "this", "today", "tomorrow", "week", "weekend", "weeks", "winter",
        "year", "years", "yesterday",
    ]

    private static func ownStart(of tail: [Word]) -> [Word] {
        let cut = tail.firstIndex { word in
            coordinators.contains(word.text) || contrasts.contains(word.text)
        }
        guard let cut, tail[cut...].contains(where: \.isNumber) else { return tail }
        return Array(tail[..<cut])
    }

    /// "a deficit of 18 million, against 11 million last year".
    private static let contrasts: Set<String> = ["against", "compared", "versus"]

    private static let coordinators: Set<String> = ["and", "but", "while"]
    private static let fronting: Set<String> = [
        "after", "before", "by", "during", "for", "from", "in", "last", "next", "over", "since",
        "this", "until",
    ]

    /// "The seven schools have 388 pupils": not all of them.
    private static func isCountedSubject(_ head: [Word]) -> Bool {
        guard let verb = head.suffix(2).lastIndex(where: { having.contains($0.text) }), verb > 0
        else { return false }
        let subject = head[..<verb].suffix(4)
        return subject.dropLast().contains { CueReader.numbers.contains($0.text) }
            && subject.last.map { CueReader.numbers.contains($0.text) } == false
    }

    /// "Each of the 2,400 jobs will have cost …".
    private static func isOfEach(_ head: [Word]) -> Bool {
        zip(head, head.dropFirst()).contains { $0.text == "each" && $1.text == "of" }
    }

    private static let having: Set<String> = ["has", "have", "had"]

    /// "the half-year", "the first six months": a stretch that a flow is told for.
    private mutating func readStretch(_ words: [Word]) {
        for place in words.indices.dropLast() {
            let (word, next) = (words[place].text, words[place + 1].text)
            guard Self.stretchOpeners.contains(word), next == (word == "half" ? "year" : "months")
            else { continue }
            // "will take three months" is no stretch that anything is told for.
            let before = place > words.startIndex ? words[place - 1].text : ""
            if word == "half" || Self.stretchFronts.contains(before) {
                parts.insert(word + " " + next)
            }
        }
    }

    private static let stretchOpeners: Set<String> = ["three", "six", "nine", "half"]
    private static let stretchFronts: Set<String> = [
        "first", "for", "in", "its", "last", "over", "past", "previous", "the",
    ]

    private mutating func readDates(_ words: [Word]) {
        for word in words {
            if word.isNumber, word.text.utf8.count == 4, let year = Int(word.text),
                1900...2100 ~= year
            {
                years.insert(word.text)
            } else if word.isCapital, let month = Self.monthNames[word.text] {
                months.insert(month)
            }
        }
    }

    private mutating func readParts(_ words: [Word]) {
        parts.formUnion(Self.orderedParts(words))
    }

    private static func orderedParts(_ words: [Word]) -> Set<String> {
        var parts: Set<String> = []
        for (order, noun) in zip(words, words.dropFirst()) {
            let (order, noun) = (order.text, noun.text)
            guard partNouns.contains(noun), orders.contains(order) else { continue }
            parts.insert(order + " " + noun)
        }
        return parts
    }

    /// "The second section is to be ready in 2028", and all that follows is of it.
    public struct Setting: Sendable {
        let parts: Set<String>

        /// - Parameter lead: headline and opening; of it what stands to the end of the first paragraph.
        public init(_ lead: String) {
            let named = orderedParts(WordList(Self.opening(of: lead)).words)
            // Of two nothing is known of what follows.
            parts = named.count == 1 ? named : []
        }

        /// A headline and a dateline are shorter than this many bytes, mostly.
        private static let shortest = 90

        private static func opening(of lead: String) -> String {
            var opening = ""
            for line in lead.split(separator: "\n") {
                opening += line + "\n"
                if line.utf8.count >= shortest { break }
            }
            return opening
        }
    }

    /// "A concert for the library raised …": another sum than an auction's.
    private mutating func readEvent(_ head: [Word]) {
        for word in head where Self.events.contains(word.text) { setting.insert(word.text) }
    }

    private static let events: Set<String> = [
        "appeal", "auction", "bazaar", "concert", "festival", "gala", "marathon", "raffle", "run",
        "tournament",
    ]

    private var ownParts: Set<String> { parts.isEmpty ? setting : parts }

    /// "last year", "this season": not known as dates, yet not the same.
    private mutating func readYears(_ words: [Word]) {
        for (word, next) in zip(words, words.dropFirst()) {
            let (word, next) = (word.text, next.text)
            if Self.turns.contains(word), Self.stretches.contains(next) {
                years.insert(word + " " + next)
            }
        }
    }

    /// "… from", "compared with", "instead of" right before the figure.
    private static func pointsBack(_ head: [Word]) -> Bool {
        let last = head.suffix(2).map(\.text)
        guard let word = last.last else { return false }
        let pair = last.joined(separator: " ")
        return word == "from" && head.contains { Self.movements.contains($0.text) }
            || ["compared with", "compared to", "instead of", "down from", "up from"].contains(pair)
    }

    /// "… a year earlier", "last year" within the clause after the figure.
    private static func recalls(_ tail: [Word]) -> Bool {
        let near = tail.prefix(6).map(\.text)
        let pairs = zip(near, near.dropFirst()).map { $0 + " " + $1 }
        return pairs.contains { Self.recollections.contains($0) }
    }

    /// "doses of the vaccine" are all there are.
    private static func isPortioned(_ unit: Unit) -> Bool {
        switch unit {
        case .measure: true
        case .counted(let noun):
            noun.split(separator: " ").last.map { portions.contains(String($0)) } ?? false
        case .currency, .share, .none: false
        }
    }

    private static let portions: Set<String> = [
        "acre", "bag", "bale", "barrel", "bottle", "box", "carton", "case", "copy", "crate", "dose",
        "gram", "hectare", "kilometre", "litre", "pack", "parcel", "piece", "ration", "sack",
        "tablet", "ton", "tonne", "vial",
    ]

    /// "Five of the dead", "410 of them"; not the forty in "22 of the 40".
    private static func isPartitive(_ head: [Word], _ tail: [Word]) -> Bool {
        let near = tail.prefix(2).map(\.text)
        return near.first == "of" && near.count == 2
            && ["the", "them", "those", "these", "its", "their"].contains(near[1])
            && head.last?.text != "the"
            && !tail.dropFirst(2).prefix(3).contains { kinds.contains($0.text) }
    }

    /// "28 jets of the French make" are all there are.
    private static let kinds: Set<String> = [
        "class", "kind", "make", "model", "sort", "type", "variety", "version",
    ]

    /// Both name a time or a part, and none is named by both; or one speaks of an earlier state.
    func excludes(_ other: Limits) -> Bool {
        isEarlier != other.isEarlier || Self.areDisjoint(years, other.years)
            || Self.areDisjoint(months, other.months)
            || !ownParts.isEmpty && !other.ownParts.isEmpty
                && ownParts.isDisjoint(with: other.ownParts)
    }

    /// One says "last year" and the other does not; where only one names a year, it is news of one time.
    func areOfOtherYears(than other: Limits) -> Bool {
        otherTurns != other.otherTurns || Self.areDisjoint(years, other.years)
    }

    /// "last year", "next season"; "this year" is what news without a time speaks of.
    private var otherTurns: Set<String> {
        years.filter { $0.contains(" ") && !$0.hasPrefix("this ") }
    }

    private static func areDisjoint(_ one: Set<String>, _ two: Set<String>) -> Bool {
        // "last year" may be any.
        let (mine, theirs) = (one.filter { !$0.contains(" ") }, two.filter { !$0.contains(" ") })
        return !mine.isEmpty && !theirs.isEmpty && mine.isDisjoint(with: theirs)
    }
}

extension ByteWriter {
    mutating func write(_ limits: Limits) {
        for names in [limits.years, limits.months, limits.parts, limits.setting, limits.cues] {
            write(names.sorted()) { $0.write($1) }
        }
        write(limits.isEarlier)
        write(limits.wording.terms) { writer, term in
            writer.write(term.stem)
            writer.write(term.distance)
        }
    }
}

extension ByteReader {
    mutating func limits() throws(CodingError) -> Limits {
        var limits = Limits()
        limits.years = try names()
        limits.months = try names()
        limits.parts = try names()
        limits.setting = try names()
        limits.cues = try names()
        limits.isEarlier = try bool()
        limits.wording = Wording(
            try array { reader throws(CodingError) in
                Wording.Term(stem: try reader.string(), distance: try reader.int())
            })
        return limits
    }

    private mutating func names() throws(CodingError) -> Set<String> {
        Set(try array { reader throws(CodingError) in try reader.string() })
    }
}

extension Limits {
    private static let monthNames = Dictionary(
        uniqueKeysWithValues: [
            "January", "February", "March", "April", "May", "June", "July", "August", "September",
            "October", "November", "December",
        ].map { ($0.lowercased(), $0) })
    private static let partNouns: Set<String> = [
        "phase", "stage", "tranche", "installment", "instalment", "quarter", "half", "unit", "line",
        "batch", "lot", "round", "section", "segment", "stretch", "term", "wave",
    ]
    /// Words right before what is but a share: "a further 6 million", "350 each".
    private static let shares: Set<String> = [
        "additional", "another", "each", "every", "extra", "further", "initial", "remaining",
    ]
    private static let turns: Set<String> = ["last", "next", "previous", "this"]
    private static let stretches: Set<String> = ["month", "quarter", "season", "year"]
    private static let orders: Set<String> = [
        "first", "second", "third", "fourth", "fifth", "initial", "final", "next", "last",
        "previous", "earlier",
    ]
    private static let movements: Set<String> = [
        "rose", "rise", "fell", "fall", "grew", "up", "down", "increased", "increase", "dropped",
        "jumped", "climbed", "slipped", "cut", "raised", "lowered", "declined", "widened",
        "narrowed", "doubled", "more", "less", "shrank", "halved", "swung", "to",
    ]
    private static let recollections: Set<String> = [
        "year earlier", "year ago", "year before", "month earlier", "week earlier", "day earlier",
        "previous year", "years earlier", "years ago", "month ago", "prior year", "months ago",
    ]
}
