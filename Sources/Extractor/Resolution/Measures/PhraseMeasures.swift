import Facts

/// What a figure states by a phrase that stands against it: "took in", "were taken to hospital".
struct PhraseMeasures {
    let scan: FigureScan

    private struct Phrase: Sendable {
        var label: String
        var sorts: [String]
        var unless: WordSet
    }

    private static let before = PhraseMap(phrases(of: "before"), isReversed: true)
    private static let behind = PhraseMap(phrases(of: "behind"))

    private static func phrases(of side: String) -> [(
        text: String, isExact: Bool, value: [Phrase]
    )] {
        var found: [String: [Phrase]] = [:]
        for row in MeasurePhrases.table.rows where row[0] == side {
            let phrase = Phrase(label: row[1], sorts: row.list(2), unless: WordSet(row.list(3)))
            for text in row.list(4) { found[text, default: []].append(phrase) }
        }
        return found.sorted { $0.key < $1.key }.map {
            (text: $0.key, isExact: false, value: $0.value)
        }
    }

    /// - Parameter sort: its kind, or of a count whether of persons or of things.
    func label(_ draft: Draft, as sort: String) -> String? {
        guard draft.kind != .quantity || isStuff(draft) else { return nil }
        let label = lead(draft, sort) ?? follow(draft, sort)
        switch label {
        case "injury": return isIllness(draft) ? nil : label
        case "spill": return isOil(draft) ? label : nil
        case "release": return topic(draft) == "spill" ? "spill" : label
        default: return label
        }
    }

    private static let held: Set<String> = ["area", "temperature"]

    /// What can be carried, sold or lost: no area, and nothing in front of a noun ("a 640-megawatt farm").
    private func isStuff(_ draft: Draft) -> Bool {
        guard case .measure(let code) = draft.unit,
            !QuantityMeasures.speeds.contains(code),
            !draft.tokens.contains(where: { scan.isHyphen($0) })
        else { return false }
        return QuantityMeasures.sorts[code].map { !Self.held.contains($0) } ?? true
    }

    private static let illnesses = WordSet(
        """
        case cases cholera covid dengue disease diseases ebola epidemic fever flu infected infection infections
        legionnaires malaria measles meningitis mpox outbreak patients polio salmonella typhoid vaccine virus
        """)

    /// Who is in hospital with a fever is not hurt.
    private func isIllness(_ draft: Draft) -> Bool {
        let start = draft.tokens.lowerBound
        return (max(scan.floor, start - Self.reach)..<min(scan.limit, start + 20)).contains {
            Self.illnesses.contains(scan.word($0))
        }
    }

    // MARK: Before

    /// "takes in another 3 million": an article or adverb may part the phrase from its figure.
    private func lead(_ draft: Draft, _ sort: String) -> String? {
        let next = draft.reach.upperBound
        // "turned over €31 million": a particle that is a hedge too.
        if let match = Self.before.match(scan, endingAt: draft.tokens.lowerBound),
            let label = pick(match.value, sort, next)
        {
            return label
        }
        var end = draft.reach.lowerBound
        for _ in 0..<3 {
            if let match = Self.before.match(scan, endingAt: end) {
                return pick(match.value, sort, next)
            }
            guard
                scan.has(end - 1, [.article, .determiner, .adverb])
                    || Self.extra.contains(scan.word(end - 1))
            else { return nil }
            end -= 1
        }
        return nil
    }

    private static let extra = WordSet("a about another further just only some the")

    // MARK: Behind

    /// "1,400 barrels of crude were lost", "60 of them are still in hospital".
    private func follow(_ draft: Draft, _ sort: String) -> String? {
        let end = draft.reach.upperBound
        if let match = Self.behind.match(scan, at: end) {
            return pick(match.value, sort, match.end)
        }
        let start = passed(end, sort)
        guard start > end, let match = Self.behind.match(scan, at: start) else { return nil }
        return pick(match.value, sort, match.end)
    }

    private static let phrase = 6

    /// Where the verb begins: what the figure is of, who they are and auxiliaries are passed.
    private func passed(_ end: Int, _ sort: String) -> Int {
        var place = end
        if scan.word(place) == Word.of {
            let high = min(scan.limit, place + Self.phrase)
            guard
                let next = (place + 1..<max(place + 1, high)).first(where: {
                    scan.has($0, .auxiliary) || Self.relatives.contains(scan.word($0))
                        || Self.behind.match(scan, at: $0) != nil
                }), !(place..<next).contains(where: { scan.mark($0) != 0 })
            else { return end }
            place = next
        }
        if Self.relatives.contains(scan.word(place)) {
            guard sort == "person" else { return end }
            place += 1
        }
        let high = min(scan.limit, place + 4)
        while place < high,
            scan.has(place, [.auxiliary, .adverb]) || Self.lasting.contains(scan.word(place))
        {
            place += 1
        }
        return place
    }

    private static let relatives = WordSet("that which who")
    private static let lasting = WordSet(
        "been being can could had has have may might must now remain remained remains should still stayed to will would yet"
    )

    private func pick(_ phrases: [Phrase], _ sort: String, _ next: Int) -> String? {
        phrases.first { $0.sorts.contains(sort) && !$0.unless.contains(scan.word(next)) }?.label
    }

    // MARK: Topics

    private static let topics = NearWords(MeasurePhrases.topics)
    private static let oils = WordSet(
        "acid brine chemical chemicals crude diesel effluent fuel oil petrol sewage slick slurry tanker wastewater"
    )
    private static let reach = 60

    private func isOil(_ draft: Draft) -> Bool {
        let start = draft.tokens.lowerBound
        return (max(scan.floor, start - Self.reach)..<min(scan.limit, start + 20)).contains {
            Self.oils.contains(scan.word($0))
        }
    }

    /// What so much of a stuff is by a word near, where nothing governs it.
    func topic(_ draft: Draft) -> String? {
        let start = draft.tokens.lowerBound
        let low = max(scan.floor, start - Self.reach)
        if isOil(draft), let label = Self.topics.label(of: "oil", near: draft, from: low, in: scan)
        {
            return label
        }
        return Self.topics.label(
            of: "stuff", near: draft, from: scan.sentenceStart(start, reach: 24), in: scan)
    }
}
