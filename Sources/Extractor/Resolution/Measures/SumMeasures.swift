import Facts

/// What a sum states by the way it is put: whom it was taken from, whom it is for, what it is so much of.
extension MeasureChoice {
    /// The measure of a sum whose construction leaves no doubt.
    func constructed(_ draft: Draft, _ governor: Governor) -> String? {
        robbed(draft, governor) ?? consoled(draft) ?? sunk(draft) ?? wiped(draft, governor)
            ?? sentHome(draft)
            ?? exchanged(draft, governor)
    }

    private static let depriving = WordSet(
        """
        bilked cheat cheated cheating cheats conned defraud defrauded defrauding defrauds duped fleeced
        rob robbed robbing robs scammed swindle swindled swindles swindling
        """)

    /// "defrauded the bank of $3m", "swindled investors out of €12m": the verb, and not whom it robs.
    private func robbed(_ draft: Draft, _ governor: Governor) -> String? {
        let of = draft.reach.lowerBound - 1
        guard scan.word(of) == Word.of else { return nil }
        let low = max(scan.sentenceStart(of, reach: 10), scan.floor)
        for place in stride(from: of - 1, through: low, by: -1) {
            if Self.depriving.contains(scan.word(place)) {
                return governor.verb(place, sort: "money")
            }
            if scan.has(place, .auxiliary) || scan.mark(place) != 0 { return nil }
        }
        return nil
    }

    private static let mourners = WordSet(
        "bereaved dead deceased families family heirs injured kin relatives survivors victims wounded"
    )
    private static let harmed = WordSet(
        """
        accident accidents bereaved blast collapse crash dead death deaths deceased died disaster dying
        fire flood floods heirs injured killed kin lost martyred martyrs quake slain stampede victim victims
        wounded
        """)
    private static let wages = WordSet("wage wages salary salaries benefit benefits")

    /// "Rs 2 lakh for the kin of the dead", "$9,000 to each of the injured": what is paid for harm.
    private func consoled(_ draft: Draft) -> String? {
        let end = draft.reach.upperBound
        guard scan.word(end) == Word.for || scan.word(end) == Word.to else { return nil }
        let high = min(scan.limit, scan.sentenceEnd(end, reach: 12))
        guard (end + 1..<min(high, end + 6)).contains(where: { isMourner($0) }),
            (end + 1..<high).contains(where: { Self.harmed.contains(scan.word($0)) })
        else { return nil }
        let low = max(scan.floor, draft.reach.lowerBound - 2)
        return (low..<draft.reach.lowerBound).contains { Self.announcing.contains(scan.word($0)) }
            ? "compensation" : nil
    }

    private func isMourner(_ index: Int) -> Bool { Self.mourners.contains(scan.word(index)) }

    private static let announcing = WordSet(
        "and announce announced announces announcing approved declared ordered sanctioned")

    private static let sinking = WordSet("sank sink sinking sinks sunk")
    private static let into = WordHash.of("into")

    /// "has sunk $300 million into the mine", where a share sank 40 cents.
    private func sunk(_ draft: Draft) -> String? {
        Self.sinking.contains(scan.word(draft.reach.lowerBound - 1))
            && scan.word(draft.reach.upperBound) == Self.into ? "investment" : nil
    }

    private static let wiping = WordSet(
        """
        erase erased erases erasing knock knocked knocking knocks lop lopped lopping shave shaved shaving
        slash slashed slashing strip stripped wipe wiped wipes wiping
        """)
    private static let away = WordSet("from off")

    /// "wiping $38bn off its market value": what it is taken from.
    private func wiped(_ draft: Draft, _ governor: Governor) -> String? {
        let end = draft.reach.upperBound
        guard Self.wiping.contains(scan.word(draft.reach.lowerBound - 1)),
            Self.away.contains(scan.word(end)),
            let head = governor.head(from: end + 1, to: min(scan.limit, end + 7)),
            MeasureWords.known.contains(scan.word(head)) || governor.isListed(head)
        else { return nil }
        return governor.label(head)
    }

    private static let sending = WordSet(
        "remit remits remitted remitting send sending sends sent wire wired wires")
    private static let homeward = WordSet("back home")

    /// "sent home $2bn", "send back $400 a month": what those who work abroad remit.
    private func sentHome(_ draft: Draft) -> String? {
        let home = draft.reach.lowerBound - 1
        let end = draft.reach.upperBound
        let isBefore =
            Self.homeward.contains(scan.word(home)) && Self.sending.contains(scan.word(home - 1))
        let isBehind =
            Self.sending.contains(scan.word(home)) && Self.homeward.contains(scan.word(end))
        return isBefore || isBehind ? "remittance" : nil
    }

    private static let quoting = WordSet(
        """
        bought changed changing closed closing ended exchanged fetched hands opened quoted selling sells
        settled sold stood trade traded trades trading was
        """)
    private static let at = WordSet("around at for near")

    /// "The dollar changed hands at Tk 122.30", ", against Tk 123.5": a money that other money buys.
    private func exchanged(_ draft: Draft, _ governor: Governor) -> String? {
        let place = draft.reach.lowerBound - 1
        guard draft.per == nil, Self.at.contains(scan.word(place)),
            Self.quoting.contains(scan.word(place - 1))
        else { return nil }
        var verb = place - 1
        if scan.word(verb - 1) == Self.changed { verb -= 1 }
        guard let head = governor.subjectHead(of: verb), !scan.isCapital(head) || head == scan.floor
        else { return nil }
        let label = governor.isListed(head) ? governor.label(head) : nil
        return label == "exchange rate" ? label : nil
    }

    private static let changed = WordHash.of("changed")
    private static let sources = WordSet("destination market recipient source sources")
    private func isVerb(_ index: Int) -> Bool {
        scan.has(index, .verb) || WordClasses.of(scan.word(index)).contains(.verb)
    }

    private static let agents = MeasureChoice.map(MeasureWords.agents)
    private static let with = WordHash.of("with")

    /// "the biggest source of remittances with $548 million", "the top exporter of tea, with".
    func dealt(_ draft: Draft, _ governor: Governor) -> String? {
        let with = draft.reach.lowerBound - 1
        guard scan.word(with) == Self.with else { return nil }
        let end = scan.isMark(with - 1, ",") ? with - 1 : with
        let low = max(scan.sentenceStart(end, reach: 8), scan.floor)
        for place in stride(from: end - 1, through: low, by: -1) {
            if scan.mark(place) != 0 || scan.has(place, .auxiliary) || isVerb(place) { return nil }
            if let label = Self.agents[scan.word(place)] { return label }
            guard Self.sources.contains(scan.word(place)), scan.word(place + 1) == Word.of else {
                continue
            }
            return governor.head(from: place + 2, to: end)
                .flatMap { scan.isCapital($0) ? nil : governor.label($0) }
        }
        return nil
    }
}

extension Governor {
    /// "jailed for £1.3m fraud", "wins £4m leisure centre revamp": the noun that a sum describes.
    func worthy(_ start: Int) -> String? {
        for place in start..<start + 4 {
            guard scan.isWord(place), !scan.has(place, Roles.closed), !scan.has(place, .adverb)
            else {
                return nil
            }
            if MeasureWords.worthy.contains(scan.word(place)) { return label(place) }
        }
        return nil
    }
}
