/// Which way the words around a date look: to a day before that of publication, or to one to come.
enum Outlook {
    case back, ahead
    /// A present tense that tells what happens as often as what will: the nearest is meant.
    case present
}

/// Reads a date's outlook from the verb that it hangs on.
///
/// The nearest verb before it in the sentence decides; where a sentence opens with the date, the first
/// one behind it. An infinitive says nothing of itself: what it hangs on has been done ("managed to
/// raise"), or is to be ("plans to raise").
struct OutlookReader {
    let scan: FigureScan
    /// The grain of the date: of a day, one that was promised something is told more often than the
    /// day of what was promised.
    let isDay: Bool
    private static let reach = 26
    private static let reachBehind = 14

    func read(_ start: Int) -> Outlook {
        let low = scan.sentenceStart(start, reach: Self.reach)
        if let outlook = beside(start) { return outlook }
        if let outlook = before(start, low) { return outlook }
        return opensSentence(start, low) || isOfSubject(start, low) ? behind(start) ?? .back : .back
    }

    // MARK: Beside the date

    private static let limits = WordSet("by till until")
    private static let parts = WordSet(
        "the early late mid next this end of beginning middle start")

    /// "since January", "set for November", "until Friday", "than in May".
    private func beside(_ start: Int) -> Outlook? {
        var place = start - 1
        while Self.parts.contains(scan.word(place)) || scan.isHyphen(place) { place -= 1 }
        if scan.word(place) == Self.since { return .back }
        if Self.limits.contains(scan.word(place)) {
            let isOver =
                scan.beginsSentence(place)
                ? behind(start) == .back : scan.word(place) == Word.by && isDone(place)
            return isOver ? .back : .ahead
        }
        guard scan.has(place, .preposition) else { return nil }
        let word = scan.word(place - 1)
        if word == Self.as || word == Word.than { return .back }
        if Tenses.comparing.contains(word) || Tenses.comparing.contains(scan.word(place - 2)) {
            return .back
        }
        if Self.isAppointed(scan, place) || isDueFor(place) { return .ahead }
        // "has called a strike for Monday".
        if isDay, scan.word(place) == Word.for, isCalled(place) { return .ahead }
        // "pays up to $500, starting on Monday".
        guard Self.opening.contains(word), scan.isMark(place - 2, ",") else { return nil }
        let low = scan.sentenceStart(start, reach: Self.reach)
        return before(place - 2, low) == .back ? .back : .ahead
    }

    private static let done = WordSet("had was were")

    /// "homes were ready by Monday", "had been counted by May"; not "was to be ready by Monday".
    private func isDone(_ limit: Int) -> Bool {
        var place = limit - 1
        let low = scan.sentenceStart(limit, reach: Self.reach)
        while place >= low {
            if Self.done.contains(scan.word(place)) { return true }
            if isInfinitive(place) || Tenses.fixed.contains(scan.word(place)) { return false }
            let isFinite = isPast(place) && !scan.has(place - 1, [.auxiliary, .adverb])
            if isFinite || scan.has(place, .auxiliary) && scan.word(place) != Self.been {
                return false
            }
            place -= 1
        }
        return false
    }

    private static let been = WordHash.of("been")
    private static let `as` = WordHash.of("as")
    private static let opening = WordSet("beginning starting")

    /// "due in", "scheduled for", "put off to".
    static func isAppointed(_ scan: FigureScan, _ preposition: Int) -> Bool {
        let link = scan.word(preposition)
        if link == Word.from { return foretold.contains(scan.word(preposition - 1)) }
        let isTarget = link == Word.for || link == Word.to
        return (isTarget ? Tenses.fixed : Tenses.appointed).contains(scan.word(preposition - 1))
    }

    private static let due = WordHash.of("due")

    /// "due for launch as early as", "due for publication in".
    private func isDueFor(_ preposition: Int) -> Bool {
        (preposition - 4..<preposition).contains {
            scan.word($0) == Word.for && scan.word($0 - 1) == Self.due
        }
    }

    private func isCalled(_ place: Int) -> Bool {
        (scan.sentenceStart(place, reach: 8)..<place).contains {
            Tenses.fixed.contains(scan.word($0)) || Tenses.summoning.contains(scan.word($0))
        }
    }

    private static let foretold = WordSet("available due expected forecast planned scheduled")

    private static let since = WordHash.of("since")

    // MARK: The verb before

    private func before(_ start: Int, _ low: Int) -> Outlook? {
        var infinitive = false
        var place = start - 1
        while place >= low {
            if isInfinitive(place) {
                if isPerfect(place) { return .back }
                infinitive = true
            } else if let outlook = verb(place, infinitive) ?? ground(place) {
                return outlook
            }
            place -= 1
        }
        // "Miner to open pit in June": a headline's infinitive.
        return infinitive && isHeadline(start) ? .ahead : nil
    }

    private func verb(_ place: Int, _ infinitive: Bool) -> Outlook? {
        let word = scan.word(place)
        if infinitive, let outlook = governor(place) { return outlook }
        if Tenses.modals.contains(word) { return modal(place) }
        if Tenses.have.contains(word) {
            return infinitive && scan.word(place + 1) == Word.to && word != Self.had
                ? .ahead : .back
        }
        if Tenses.be.contains(word), Tenses.inquiring.contains(scan.word(place + 1)) {
            return .back
        }
        if Tenses.be.contains(word) { return isInfinitive(place + 1) || isDay ? .ahead : .present }
        if isPast(place) { return passive(place) }
        return present(place)
    }

    private static let had = WordHash.of("had")
    private static let will = WordHash.of("will")

    /// "may have died" tells of what was, "will" of what comes; "May" and "Will" are names.
    private func modal(_ place: Int) -> Outlook? {
        if scan.isCapital(place), !scan.beginsSentence(place) { return nil }
        let isPerfect = Tenses.have.contains(scan.word(place + 1)) && scan.word(place) != Self.will
        return isPerfect ? .back : .ahead
    }

    /// What an infinitive hangs on.
    private func governor(_ place: Int) -> Outlook? {
        let word = scan.word(place)
        if isNoun(place) { return isDay ? nil : .ahead }
        if Tenses.intents.contains(word) { return .ahead }
        if !isDay, Tenses.undertakings.contains(word) { return .ahead }
        return Self.were.contains(word) && isInfinitive(place + 1) ? .ahead : nil
    }

    private static let were = WordSet("was were")

    /// "unveiled plans to", "its hope to": a noun, and of no tense.
    private func isNoun(_ place: Int) -> Bool {
        guard Self.nouns.contains(scan.word(place)) else { return false }
        return scan.has(place - 1, [.article, .determiner, .preposition])
            || isPast(place - 1) || scan.ends(place - 1, in: "ing")
    }

    private static let nouns = WordSet(
        "attempt demand hope need plan plans promise wish pledge vow")

    /// A participle behind "will be", "is", "has been": the auxiliary decides.
    private func passive(_ place: Int) -> Outlook? {
        var front = place - 1
        while scan.has(front, .adverb) { front -= 1 }
        return Tenses.been.contains(scan.word(front)) ? nil : .back
    }

    /// "resumes", "the talks resume": a timetable, or what somebody foresees.
    private func present(_ place: Int) -> Outlook? {
        let word = scan.word(place)
        let isTimetable = Tenses.timetables.contains(word)
        guard isTimetable || Tenses.foreseeing.contains(word) || isPresent(place) else {
            return nil
        }
        let isThirdPerson = scan.ends(place, in: "s")
        if !isThirdPerson, !hasPluralSubject(place) { return nil }
        let isNounPhrase =
            scan.has(place - 1, Self.attributive) && !Self.relatives.contains(scan.word(place - 1))
            || scan.isNumber(place - 1)
        if isThirdPerson, isNounPhrase { return nil }
        if !isThirdPerson, isLet(place) { return nil }
        if isNoun(place) { return nil }
        return isTimetable || Tenses.foreseeing.contains(word) ? .ahead : .present
    }

    private static let letting = WordSet("let lets")

    /// "let 35 of its workers go": the verb before tells when.
    private func isLet(_ place: Int) -> Bool {
        (scan.sentenceStart(place, reach: 8)..<place).contains {
            Self.letting.contains(scan.word($0))
        }
    }

    private func isPresent(_ place: Int) -> Bool {
        let isMover = scan.has(place, .changeVerb) && !scan.has(place, .preposition)
        return isMover || WordClasses.of(scan.word(place)).contains(.verb)
    }

    private func hasPluralSubject(_ place: Int) -> Bool {
        var front = place - 1
        while scan.has(front, .adverb) { front -= 1 }
        if scan.isCapital(front), !scan.beginsSentence(front), let head = headBefore(front) {
            front = head
        }
        let isNoun = Nouns.isPlural(scan, front) && !scan.has(front, Roles.closed)
        return isNoun || Self.plural.contains(scan.word(front))
    }

    /// "voters in Kenya go": the noun that a name's preposition hangs on; a name behind "and" is itself.
    private func headBefore(_ name: Int) -> Int? {
        var place = name
        while scan.isCapital(place), name - place < 4, !scan.beginsSentence(place) { place -= 1 }
        return scan.has(place, .preposition) ? place - 1 : nil
    }

    private static let plural = WordSet("they we who which that you")

    private static let attributive: Roles = [.article, .determiner, .preposition, .cardinal]

    /// A past tense or a participle; "armed" of "with armed men" only describes.
    private func isPast(_ place: Int) -> Bool {
        if scan.isCapital(place), !scan.beginsSentence(place) { return false }
        let word = scan.word(place)
        let front = scan.word(place - 1)
        if front == Word.to || Tenses.modals.contains(front) { return false }
        if Tenses.past.contains(word) { return true }
        if Tenses.unchanged.contains(word) {
            // "a £4m bid", "its 40% cut": nouns.
            return !scan.has(place - 1, Self.attributive.union([.scale])) && !isAmountEnd(place - 1)
        }
        if let verb = SpeechVerbs.find(word), verb.form == .past { return true }
        guard scan.ends(place, in: "ed"), !Tenses.baseInEd.contains(word),
            scan.length(place) > 4 || Tenses.shortPast.contains(word),
            !scan.has(place, [.cardinal, .scale])
        else { return false }
        return !isAttribute(place)
    }

    private func isAmountEnd(_ index: Int) -> Bool {
        scan.isNumber(index) || scan.isMark(index, "%")
            || scan.isNumber(index - 1) && !scan.isSpaced(index)
    }

    private static let relatives = WordSet("that what which")

    /// "with armed men", "a disputed vote": a participle inside a noun phrase.
    private func isAttribute(_ place: Int) -> Bool {
        guard scan.isWord(place + 1), !scan.has(place + 1, Roles.closed) else { return false }
        if Self.relatives.contains(scan.word(place - 1)) { return false }
        return scan.has(place - 1, Self.attributive) || scan.isNumber(place - 1)
    }

    // MARK: What is no verb

    private static let according = WordHash.of("according")
    private static let owing = WordHash.of("owing")

    /// "according to a filing", "from 4% in May", "after a strike": what is told of has been.
    private func ground(_ place: Int) -> Outlook? {
        let word = scan.word(place)
        if word == Self.according || word == Self.owing { return .back }
        if Tenses.comparing.contains(word) { return .back }
        if word == Word.from,
            scan.isNumber(place + 1) || scan.has(place + 1, .currency) && scan.isNumber(place + 2)
        {
            return .back
        }
        return Tenses.occasions.contains(word) && scan.has(place + 1, [.article, .pronoun])
            ? .back : nil
    }

    private static let noInfinitive: Roles = [
        .article, .determiner, .preposition, .pronoun, .conjunction, .cardinal, .scale, .month,
        .weekday, .currency, .vague, .dozen, .ordinal,
    ]

    /// "to open": no amount, name, plural or participle stands behind this "to".
    private func isInfinitive(_ place: Int) -> Bool {
        guard scan.word(place) == Word.to, scan.isWord(place + 1), !scan.isCapital(place + 1),
            !scan.has(place + 1, Self.noInfinitive)
        else { return false }
        if Nouns.isPlural(scan, place + 1) { return false }
        return !scan.ends(place + 1, in: "ing") || scan.word(place + 1) == Self.bring
    }

    private static let bring = WordHash.of("bring")
    private static let have = WordHash.of("have")

    /// "is said to have paid": a perfect infinitive has been.
    private func isPerfect(_ place: Int) -> Bool {
        guard scan.word(place + 1) == Self.have else { return false }
        return scan.ends(place + 2, in: "ed") || Tenses.past.contains(scan.word(place + 2))
            || Tenses.been.contains(scan.word(place + 2))
    }

    private func isHeadline(_ start: Int) -> Bool {
        scan.limit - scan.floor <= Self.reach && !scan.isPoint(scan.limit - 1)
    }

    // MARK: The verb behind

    /// "On Monday", "In the quarter ending in May": the clause has yet to begin.
    private func opensSentence(_ start: Int, _ low: Int) -> Bool {
        // "HELSINKI, Monday - ": a dateline.
        if scan.isDash(start + 1), scan.isSpaced(start + 1) { return false }
        return scan.beginsSentence(low) && (start - low <= 2 || scan.isMark(start + 1, ","))
    }

    private static let longestSubject = 6

    /// "The strike on Monday will": a short subject's date, whose verb stands right behind it.
    private func isOfSubject(_ start: Int, _ low: Int) -> Bool {
        isDay && scan.beginsSentence(low) && start - low < Self.longestSubject
            && scan.has(start + 1, .auxiliary)
    }

    private func behind(_ start: Int) -> Outlook? {
        let high = scan.sentenceEnd(start, reach: Self.reachBehind)
        var place = start + 1
        while place < high {
            let word = scan.word(place)
            if Tenses.be.contains(word), isPlanned(place + 1) { return .ahead }
            if Tenses.be.contains(word) { return .present }
            if Tenses.have.contains(word) { return .back }
            if Tenses.modals.contains(word), let outlook = modal(place) { return outlook }
            if isPast(place) { return .back }
            if let outlook = present(place) { return outlook }
            place += 1
        }
        return nil
    }

    /// "is to", "is due to", "are expected to".
    private func isPlanned(_ place: Int) -> Bool {
        isInfinitive(place) || Tenses.intents.contains(scan.word(place))
    }
}
