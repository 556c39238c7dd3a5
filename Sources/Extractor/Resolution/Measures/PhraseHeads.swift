import Facts

/// The noun that heads a phrase, and the phrase that a verb has for subject.
extension Governor {
    /// The last noun before the first preposition of a phrase; a possessor is passed over.
    func head(from start: Int, to end: Int) -> Int? {
        var head: Int?
        var index = start
        while index < end {
            let isPossessive =
                scan.kind(index) == .mark && scan.tokens[index].flags.contains(.suffix)
            if Self.paired.contains(scan.word(index)), scan.word(index + 1) == Word.and,
                scan.isWord(index + 2), index + 2 < end
            {
                // "proven and probable reserves"
                index += 1
            } else if isPossessive {
                head = nil
            } else if isJoining(index) || head != nil && isJoining(index - 2) {
                // "the cost-to-income ratio"
            } else if scan.has(index, .preposition), scan.isHyphen(index - 1) {
                // "one-off costs", "start-up costs"
            } else if scan.word(index) == Word.and, scan.ends(index + 1, in: "ly") {
                // "public and publicly guaranteed debt": two adjectives.
            } else if scan.has(index, [.preposition, .conjunction, .auxiliary]) || isEnd(index)
                || head != nil && Self.times.contains(scan.word(index))
            {
                if head != nil { return head }
            } else if let head, scan.isNumber(index), MeasureWords.known.contains(scan.word(head)) {
                // "raised rates 25 points"
                return head
            } else if scan.isWord(index), !scan.has(index, Roles.closed), !isAdverb(index) {
                // "SBP-held reserves": a part of a compound is no verb.
                if let head, isVerbal(index), !scan.isHyphen(index - 1), !isListed(index),
                    !isPart(index), !isNoun(index, behind: head),
                    !scan.ends(index - 1, in: "ly")
                {
                    return head
                }
                if let head, isAct(index) { return head }
                if head != nil, isPostposed(index) || isParticiple(index) { return head }
                head = index
            }
            index += 1
        }
        return head
    }

    private static let paired = WordSet(
        "direct gross indicated indirect inferred measured net private probable proved proven public"
    )

    /// "a loan saves $100", "the unit admits 34": a verb in the present before its object.
    func isAct(_ index: Int) -> Bool {
        guard scan.ends(index, in: "s"), !scan.isCapital(index),
            WordClasses.of(scan.word(index)).contains(.verb)
        else { return false }
        let next = index + 1
        return scan.isNumber(next) || scan.has(next, [.currency, .cardinal])
    }

    /// "to" in "cost-to-income"
    private func isJoining(_ index: Int) -> Bool {
        scan.has(index, .preposition) && scan.isHyphen(index - 1) && scan.isHyphen(index + 1)
    }

    private static let times = WordSet("last next this that each every ago yesterday today")
    private static let inner = Set("-'’./&".unicodeScalars.map(\.value))

    /// A mark that ends a noun phrase: any that words of one are not joined by.
    private func isEnd(_ index: Int) -> Bool {
        let mark = scan.mark(index)
        return mark != 0 && (!Self.inner.contains(mark) || scan.beginsSentence(index + 1))
    }

    /// "the true cost", "the Norwegian support in": a noun that may be a verb elsewhere.
    func isNoun(_ index: Int, behind head: Int) -> Bool {
        if scan.ends(index, in: "ed") { return false }
        // "Minimum pay goes up"
        if Self.nounVerbs.contains(scan.word(index)),
            scan.has(index + 1, [.auxiliary, .changeVerb])
                || Self.goes.contains(scan.word(index + 1))
        {
            return true
        }
        // "pass rates"
        if Self.rates.contains(scan.word(index + 1)) { return true }
        if MeasureWords.known.contains(scan.word(index)) {
            // "Operating costs fell", where "Netflix costs $5" has a verb.
            return !scan.isCapital(head)
                || scan.beginsSentence(head) && !scan.isNumber(index + 1)
                    && !scan.has(index + 1, [.article, .cardinal, .currency])
        }
        return scan.isCapital(head) && scan.has(index + 1, .preposition)
            && !scan.ends(index, in: "s")
    }

    private static let nounVerbs = WordSet(
        "change charge cover demand pay share supply support use vote work yield")
    private static let goes = WordSet("goes went")
    private static let rates = WordSet("rate rates ratio ratios")
    private static let reckonings = WordSet(
        "estimate estimates forecast forecasts guidance outlook projection projections target targets"
    )

    /// "the number of students", "its forecast for growth", "the rise in rents": what is counted or
    /// moved, else the noun itself.
    func content(_ head: Int, to end: Int) -> String? {
        if ChangeWords.nouns[scan.word(head)] != nil, scan.word(head + 1) == Word.in,
            let moved = self.head(from: head + 2, to: end), !isSetting(moved)
        {
            return label(moved)
        }
        // "cut its revenue forecast to"
        if Self.reckonings.contains(scan.word(head)),
            MeasureWords.known.contains(scan.word(head - 1))
        {
            return label(head - 1)
        }
        let isOf = MeasureWords.empty.contains(scan.word(head)) && scan.word(head + 1) == Word.of
        let isReckoned =
            Self.reckonings.contains(scan.word(head)) && scan.word(head + 1) == Word.for
        guard isOf || isReckoned, let inner = self.head(from: head + 2, to: end),
            !isReckoned || MeasureWords.known.contains(scan.word(inner)) || isListed(inner)
        else { return label(head) }
        return label(inner)
    }

    // MARK: What stands behind a head

    private static let postposed = WordSet(
        "applicable attributable available chargeable distributable payable receivable related subject"
    )
    private static let leftOut = WordSet("excluding including")
    private static let net = WordHash.of("net")

    /// "income attributable to shareholders", "sales excluding fuel": an adjective behind its noun.
    private func isPostposed(_ index: Int) -> Bool {
        let word = scan.word(index)
        if word == Self.net { return scan.word(index + 1) == Word.of }
        if Self.leftOut.contains(word) {
            return scan.isWord(index + 1) && !scan.has(index + 1, .auxiliary)
        }
        return Self.postposed.contains(word)
            && (scan.has(index + 1, [.preposition, .auxiliary, .adverb, .changeVerb])
                || Self.linking.contains(scan.word(index + 1))
                || scan.word(index + 1) == Word.to)
    }

    /// "sent shares tumbling as much as 9%", "sees exports growing by": a verb behind its subject.
    private func isParticiple(_ index: Int) -> Bool {
        guard scan.ends(index, in: "ing"), !isListed(index),
            !MeasureWords.known.contains(scan.word(index))
        else { return false }
        let next = index + 1
        // "arrears dating back to 2017"
        if isListed(index - 1) || MeasureWords.known.contains(scan.word(index - 1)),
            scan.has(next, [.preposition, .adverb])
        {
            return true
        }
        return Self.steps.contains(scan.word(next)) && scan.isNumber(next + 1)
            || scan.isNumber(next) || scan.has(next, .currency)
            || scan.word(next) == Self.as && scan.word(next + 2) == Self.as
    }

    private static let `as` = WordHash.of("as")

    /// "profit attributable to shareholders of": the noun that the adjective before a noun belongs to.
    func postposedNoun(before index: Int) -> Int? {
        (index - 4..<index).last { isPostposed($0) && $0 > scan.floor }
            .flatMap { scan.isWord($0 - 1) ? $0 - 1 : nil }
    }

    private static let edges = WordSet("after before")
    private static let deductions = WordSet(
        """
        amortisation amortization capex capital charge charges costs depreciation dividend dividends exceptional exceptionals expenditure extraordinary
        goodwill impairment impairments interest interests item items minorities minority off one other
        provision provisions tax taxation taxes
        """)

    /// Where a phrase of deductions begins: "earnings before interest, tax and amortisation" ends at
    /// "before".
    ///
    /// - Returns: `end` where none stands before it.
    func beforeDeductions(_ end: Int) -> Int {
        var place = end - 1
        while place > max(scan.floor, end - 16) {
            if Self.edges.contains(scan.word(place)) {
                return place < end - 1 && scan.isWord(place - 1) ? place : end
            }
            let isJoint =
                scan.isMark(place, ",") || scan.isHyphen(place) || scan.word(place) == Word.and
                || scan.word(place) == Word.the
            guard isJoint || Self.deductions.contains(scan.word(place)) else { return end }
            place -= 1
        }
        return end
    }

    /// "Rents before the flood stood at": the phrase without a verb that opens the sentence, up to the
    /// word that parts it from a time.
    func phrase(before edge: Int) -> Range<Int>? {
        let first = scan.sentenceStart(edge, reach: 6)
        guard Self.edges.contains(scan.word(edge)), first < edge, scan.beginsSentence(first),
            !(first..<edge).contains(where: {
                scan.has($0, [.auxiliary, .changeVerb]) || scan.mark($0) != 0
            }),
            let head = head(from: first, to: edge), head == edge - 1,
            MeasureWords.known.contains(scan.word(head)) || isListed(head)
        else { return nil }
        return first..<edge
    }

    /// A noun that has a label of its own, or one that many figures state.
    func isOfMeasure(_ index: Int) -> Bool {
        isListed(index) || MeasureWords.known.contains(scan.word(index))
    }
}
