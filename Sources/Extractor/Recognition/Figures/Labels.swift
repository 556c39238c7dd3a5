import Facts

/// Times of day and scores on a clock: "9:30", "6.40 pm", "10 o'clock".
struct ClockRule: FigureRule {
    private static let halves = WordSet(
        "am pm a.m p.m a.m. p.m. noon midnight o'clock gmt utc ist pkt bst est")
    private static let worldTimes = WordSet("gmt utc bst cet edt est ist pkt")
    private static let zones = WordSet("gmt utc ist pkt bst est edt cet am pm a.m p.m")
    private static let dayparts = WordSet(
        "on in this that morning evening afternoon yesterday tomorrow night local every and")

    func read(_ scan: FigureScan, at index: Int) -> Reading? {
        if scan.has(index, .cardinal), scan.word(index + 1) == Self.oclock {
            return .nothing(upTo: index + 2)
        }
        if let end = spelled(scan, index) { return .nothing(upTo: end) }
        guard scan.isNumber(index) else { return nil }
        if scan.isMark(index + 1, ":"), !scan.isSpaced(index + 1), scan.isNumber(index + 2),
            !scan.isSpaced(index + 2)
        {
            return colons(scan, index)
        }
        // "by 1135 GMT"
        if scan.length(index) == 4, Self.worldTimes.contains(scan.word(index + 1)),
            scan.isAllCaps(index + 1)
        {
            return .nothing(upTo: index + 2)
        }
        guard let digits = Digits(scan.bytes(index)), digits.value < ExactDecimal(25) else {
            return nil
        }
        if digits.hasPoint, scan.length(index) == 5, scan.bytes(index).first == 0x30 {
            return .nothing(upTo: index + 1)
        }
        if isAmPm(scan, index + 1, digits) { return .nothing(upTo: index + 2) }
        if scan.isDash(index + 1) || scan.word(index + 1) == Word.to, scan.isNumber(index + 2),
            isAmPm(scan, index + 3, digits)
        {
            return .nothing(upTo: index + 4)
        }
        let minutes = scan.bytes(index).suffix(2)
        if digits.hasPoint, scan.bytes(index).dropLast(2).last == 0x2E,
            (minutes.first ?? 0) < 0x36,
            scan.word(index - 1) == Word.at || scan.word(index - 1) == Self.the,
            Self.dayparts.contains(scan.word(index + 1)) && scan.word(index - 1) == Word.at
                || scan.isCapital(index + 1) && !Self.zones.contains(scan.word(index + 1))
                    && scan.word(index + 1) != Word.c
                || scan.word(index - 1) == Self.the && scan.word(index + 1) == Word.at
                || scan.word(index - 1) == Self.the && scan.word(index + 1) == Word.to
                    && scan.isCapital(index + 2),
            !isAmount(scan, index)
        {
            return .nothing(upTo: index + 1)
        }
        return nil
    }

    /// "at 2.57 US cents": a price or measure, and no hour.
    private func isAmount(_ scan: FigureScan, _ index: Int) -> Bool {
        switch AmountReader(scan: scan).read(index)?.reading?.kind {
        case .money, .percent, .quantity: true
        default: false
        }
    }

    private static let past = WordHash.of("past")

    /// "half past ten", "ten past six", "a quarter to nine".
    private func spelled(_ scan: FigureScan, _ index: Int) -> Int? {
        let begin = scan.has(index, .article) ? index + 1 : index
        let isQuarter = scan.word(begin) == Word.quarter
        guard isQuarter || scan.word(index) == Word.half || scan.has(index, .cardinal) else {
            return nil
        }
        guard scan.word(begin + 1) == Self.past || isQuarter && scan.word(begin + 1) == Word.to,
            scan.has(begin + 2, .cardinal) || scan.isNumber(begin + 2),
            scan.word(begin + 1) == Self.past || !isStep(scan, index)
        else { return nil }
        return begin + 3
    }

    /// "rose by a quarter to 1.4 million": a part that something moved by.
    private func isStep(_ scan: FigureScan, _ index: Int) -> Bool {
        let before = HedgeReader(scan: scan).start(before: index) - 1
        return scan.word(before) == Word.by || ChangeWords.verbs[scan.word(before)] != nil
    }

    private static let oclock = WordHash.of("o'clock")
    private static let the = Word.the
    private static let picometers = WordSet("pm")

    private func isAmPm(_ scan: FigureScan, _ index: Int, _ digits: Digits) -> Bool {
        guard scan.isWord(index), Self.halves.contains(scan.word(index)) else { return false }
        // "2.1 pm", with one decimal: picometers.
        let isHour = !digits.hasPoint || digits.value.exponent == -2 || digits.count == 3
        return isHour
    }

    /// "3:17" is a time, "50:50" a proportion, "1:23:45" a time taken.
    private func colons(_ scan: FigureScan, _ index: Int) -> Reading? {
        guard let first = Digits(scan.bytes(index))?.value.integer,
            let second = Digits(scan.bytes(index + 2))?.value.integer
        else { return pointed(scan, index) ?? .nothing(upTo: index + 3) }
        let isTwoDigits = scan.bytes(index + 2).count == 2
        if scan.isMark(index + 3, ":"), scan.isNumber(index + 4) {
            return .nothing(upTo: index + 5)
        }
        let isTime = isTwoDigits && second < 60 && first < 25 && first + second != 100
        if scan.isDash(index + 3), scan.isNumber(index + 4) { return .nothing(upTo: index + 5) }
        if isTime { return .nothing(upTo: index + 3) }
        // "the 1:220 that the ministry wants".
        if first == 1, second >= 100, second <= 1000 {
            return proportion(scan, index, "1:\(second)")
        }
        let isSmall = first < 30 && second < 10 && Self.beforeRatio.contains(scan.word(index - 1))
        guard first <= 1000, second <= 1000,
            first + second == 100 || isSmall || isRatio(scan, index)
        else {
            return .nothing(upTo: index + 3)
        }
        return proportion(scan, index, "\(first):\(second)")
    }

    /// "a sex ratio of 1:1.26".
    private func pointed(_ scan: FigureScan, _ index: Int) -> Reading? {
        guard isRatio(scan, index), !scan.isMark(index + 3, ":"),
            let first = Digits(scan.bytes(index)), let second = Digits(scan.bytes(index + 2)),
            !first.isGrouped, !second.isGrouped
        else { return nil }
        return proportion(
            scan, index, first.value.description + ":" + second.value.description)
    }

    private func proportion(_ scan: FigureScan, _ index: Int, _ text: String) -> Reading {
        var draft = Draft(
            tokens: index..<(index + 3), kind: .ratio, value: .proportion(text),
            rule: RatioRule.name)
        HedgeReader(scan: scan).settle(&draft)
        return .figures([draft], upTo: index + 3)
    }

    private static let beforeRatio = WordSet("at of by divided split is was")
    private static let ratioWords = WordSet("ratio ratios split odds swap proportion student share")

    private func isRatio(_ scan: FigureScan, _ index: Int) -> Bool {
        let low = max(scan.floor, index - 8)
        return (low..<min(scan.limit, index + 8)).contains {
            Self.ratioWords.contains(scan.word($0))
        }
    }
}

/// Numbers that label: "Section 4", "No. 5", "page 12", "Boko 3", "Flight 302", list numbering.
struct LabelRule: FigureRule {
    private static let dials = WordSet(
        "call calls called dial dialled dialed hotline helpline tel phone fax whatsapp text ring rang numbered"
    )

    func read(_ scan: FigureScan, at index: Int) -> Reading? {
        guard scan.isNumber(index) || scan.has(index, .cardinal) else { return nil }
        if isListNumber(scan, index) { return .nothing(upTo: index + 1) }
        let before =
            scan.isMark(index - 1, ".") || scan.isMark(index - 1, "-") ? index - 2 : index - 1
        guard scan.isNumber(index) else { return named(scan, index) }
        if isDialled(scan, index) { return .nothing(upTo: chain(scan, index)) }
        if scan.word(before) == Self.numbers, before == index - 1, scan.word(index + 1) == Word.and,
            scan.isNumber(index + 2),
            !scan.isWord(index + 3) || scan.has(index + 3, Roles.closed)
                || scan.has(index + 3, .verb)
        {
            return .nothing(upTo: index + 3)
        }
        guard scan.has(before, .designator),
            before == index - 1 || scan.isHyphen(index - 1) || isAbbreviated(scan, before),
            let digits = Digits(scan.bytes(index)), isLabel(scan, before, index, digits)
        else { return nil }
        return .nothing(upTo: end(scan, index))
    }

    private static let numbered = WordHash.of("numbered")
    private static let year = WordHash.of("year")
    private static let big = WordHash.of("big")
    /// What "year three" may stand behind.
    private static let when = WordSet("by from in of to until")
    private static let crowds = WordSet(
        "army audience congregation contingent crew crowd fleet flock force garrison herd staff workforce"
    )

    private static let numbers = WordHash.of("numbers")
    private static let linkers = WordSet("on to us at the number line ke in is")

    /// "Call 112", "text STOP to 40404", "phone 01632 960 983".
    private func isDialled(_ scan: FigureScan, _ index: Int) -> Bool {
        // "The crowd numbered 40,000", "They numbered 12".
        if scan.word(index - 1) == Self.numbered,
            scan.has(index - 2, .pronoun) || Self.crowds.contains(scan.word(index - 2))
                || Digits(scan.bytes(index))?.isGrouped == true || scan.has(index + 1, .scale)
                || Self.areNumbered(scan, index - 2)
        {
            return false
        }
        if Self.dials.contains(scan.word(index - 1)) { return true }
        // "Cruise calls rose to 412".
        if scan.has(index - 2, .changeVerb) { return false }
        let low = scan.sentenceStart(index, reach: 4)
        guard (low..<index).contains(where: { Self.dials.contains(scan.word($0)) }),
            Self.linkers.contains(scan.word(index - 1)) || scan.mark(index - 1) != 0
        else { return false }
        return scan.bytes(index).count >= 3 && !scan.bytes(index).contains(0x2C)
            && AmountReader(scan: scan).read(index)?.isWritten != true
    }

    private static let fallen = WordSet(
        "dead disabled displaced homeless injured jobless missing sick unemployed wounded")

    /// "Passengers numbered 41", "the dead number 40": people that are so many.
    private static func areNumbered(_ scan: FigureScan, _ subject: Int) -> Bool {
        if fallen.contains(scan.word(subject)) {
            return scan.word(subject - 1) == Word.the || scan.has(subject - 1, .conjunction)
        }
        guard Nouns.isPlural(scan, subject) else { return false }
        let noun = Nouns.singular(Nouns.lowercase(scan.bytes(subject)))
        return Nouns.isAgent(noun) || Inheritance.persons.contains(WordHash.of(noun))
    }

    /// The end of numbers parted by spaces and hyphens.
    private func chain(_ scan: FigureScan, _ index: Int) -> Int {
        var end = index + 1
        while end < index + 12 {
            if scan.isNumber(end) {
                end += 1
            } else if scan.isDash(end),
                scan.isNumber(end + 1) || scan.isWord(end + 1) && !scan.isSpaced(end)
            {
                end += 2
            } else {
                break
            }
        }
        return end
    }

    private func isAbbreviated(_ scan: FigureScan, _ index: Int) -> Bool {
        scan.isMark(index + 1, ".") && !scan.isSpaced(index + 1)
    }

    /// Nouns that label in lower case too; the rest only in a capital.
    private static let lower = WordSet(
        """
        article articles chapter chapters clause clauses figure form game line lines no no. nos number p page pages para paragraph phase platform room rule section sections seat signal
        stage table type verse level lane gate group grade item unit step version vol volume block ward
        lot act footnote alert episode appendix annex schedule flight route issue row rows bus exit exits channel tram
        lanes units floors sheet shelf
        """)

    private func isLabel(_ scan: FigureScan, _ noun: Int, _ index: Int, _ digits: Digits) -> Bool {
        if digits.isGrouped, scan.word(noun) != Self.box || !scan.isCapital(noun) { return false }
        let isCapital = scan.isCapital(noun)
        guard isCapital || Self.lower.contains(scan.word(noun)) else { return false }
        if scan.word(noun) == Self.number, Self.areNumbered(scan, noun - 1) { return false }
        let next = index + 1
        // A unit behind it makes it a figure after all: "Phase 2 MW" never is, "Unit 3, 880 MW" is far.
        // "room 12B": a letter against the number labels too.
        let isLetter = scan.length(next) == 1 && !scan.isSpaced(next) && scan.isCapital(next)
        if scan.isMark(next, "%") || scan.has(next, .scale) && !isLetter { return false }
        if !isCapital, Self.weak.contains(scan.word(noun)) {
            // "group 5 people": only a bare number labels.
            let isRange = scan.word(next) == Word.to || scan.isDash(next)
            if isRange, let last = AmountReader(scan: scan).read(next + 1), last.isWritten,
                scan.word(last.numeral.end) != Word.of
            {
                return false
            }
            return !scan.isWord(next) || scan.has(next, Roles.closed)
        }
        if !isCapital, MeasureNames.after.match(scan, at: next) != nil, scan.isWord(next) {
            return false
        }
        return true
    }

    private static let number = WordHash.of("number")
    private static let box = WordHash.of("box")
    private static let weak = WordSet(
        """
        number figure game line unit block lot act group level signal type flight route form
        issue row rows bus exit exits channel seat seats rule game tram table units lines item verse
        """)

    private static let s = WordHash.of("s")

    /// Behind a label come letters, more numbers and ranges of them: "16(a)(B)", "4-6", "12 to 14".
    private func end(_ scan: FigureScan, _ index: Int) -> Int {
        var end = index + 1
        var rounds = 0
        while rounds < 8 {
            if scan.isWord(end), !scan.isSpaced(end) {
                end += 1
            } else if scan.isMark(end, "(") && !scan.isSpaced(end) && scan.isMark(end + 2, ")") {
                end += 3
            } else if scan.word(end) == Word.to, scan.word(end - 1) == Self.s {
                break
            } else if scan.isDash(end) || scan.isMark(end, "/") || scan.word(end) == Word.to
                || scan.word(end) == Word.and
                || scan.isMark(end, ",")
                    && scan.isNumber(end + 1) && scan.word(end + 2) == Word.and
            {
                guard scan.isNumber(end + 1), !scan.isMark(end + 2, "%"),
                    scan.word(end) != Word.to || !scan.has(end + 2, .scale)
                else { break }
                if scan.word(end) == Word.and || scan.isMark(end, ","),
                    scan.isWord(end + 2), !scan.has(end + 2, Roles.closed),
                    !scan.has(end + 2, [.verb, .adverb])
                {
                    break
                }
                end += 2
            } else {
                break
            }
            rounds += 1
        }
        return end
    }

    /// Number words that label: "Phase Two", "Form Four", "Gang of Four".
    private func named(_ scan: FigureScan, _ index: Int) -> Reading? {
        if scan.word(index - 1) == Self.year, Self.when.contains(scan.word(index - 2)) {
            return .nothing(upTo: index + 1)
        }
        // "the big four banks".
        if scan.word(index - 1) == Self.big, scan.word(index - 2) == Word.the {
            return .nothing(upTo: index + 1)
        }
        guard scan.isCapital(index), !scan.beginsSentence(index), scan.isCapital(index - 1),
            !scan.has(index - 1, Roles.closed), !scan.tokens[index].isAllCaps
        else { return nil }
        return .nothing(upTo: index + 1)
    }

    /// "1." or "(2)" at the head of a paragraph.
    private func isListNumber(_ scan: FigureScan, _ index: Int) -> Bool {
        guard scan.isNumber(index), scan.bytes(index).count < 3 else { return false }
        if scan.isMark(index + 1, ")"),
            scan.isMark(index - 1, ";") || scan.isMark(index - 1, ":")
                || scan.word(index - 1) == Word.and
        {
            return true
        }
        if index == scan.floor {
            return (scan.isPoint(index + 1) || scan.isMark(index + 1, ")"))
                && index + 2 < scan.limit
                && scan.isSpaced(index + 2)
        }
        return index == scan.floor + 1 && scan.isMark(scan.floor, "(")
            && scan.isMark(index + 1, ")")
    }
}
