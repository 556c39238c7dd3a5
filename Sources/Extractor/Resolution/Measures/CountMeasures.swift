import Facts

/// What a count states: what happened to those counted, or who they are.
struct CountMeasures {
    let scan: FigureScan

    private static let index = WordSet(
        "index nikkei kse dow nasdaq ftse dax sensex nifty klci dsex shed closed lost gained")
    private static let masses = WordSet("population crowd attendance audience")

    func label(_ draft: Draft, _ governor: Governor) -> String? {
        guard case .counted(let noun) = draft.unit else { return nil }
        let last = Self.lastWord(of: noun)
        if last == "t20" || last == "odi" { return "match" }
        // "1.4 million Germans"
        let isPeople = last.map { ListedNames.builtIn.isNationality(WordHash.of($0)) } ?? false
        let head = isPeople ? "person" : last
        let told = told(draft, noun, head, governor).map { staged($0, draft) }
        return told ?? head.map { company(draft, $0) ?? Self.plain($0) }
    }

    private func told(
        _ draft: Draft, _ noun: String, _ head: String?, _ governor: Governor
    ) -> String? {
        if head == "point", isIndex(draft) { return "index" }
        if head == "point", isOfRate(draft) { return "rate" }
        if head == "magnitude" { return head }
        if let told = among(draft) { return told }
        if isShotDown(draft), let head { return Self.plain(head) }
        if isMargin(draft) { return "margin" }
        if let lead = lead(draft) { return lead }
        if head == "body" { return "death" }
        if head == "page", Self.running.contains(scan.word(draft.reach.lowerBound - 2)) {
            return "length"
        }
        if Self.polls.contains(scan.word(draft.reach.lowerBound - 2)),
            scan.word(draft.reach.lowerBound - 1) == Word.of
        {
            return "sample size"
        }
        if draft.isElliptical,
            Polls.areSampled(scan, draft.reach.lowerBound, draft.tokens.upperBound)
        {
            return "sample size"
        }
        if isHyphenated(draft),
            let noun = governor.nounBehind(draft.tokens.upperBound, isSure: true)
        {
            return noun
        }
        if !draft.isElliptical, let harm = harm(noun) { return harm }
        if let phrase = phrased(draft, head) { return deed(phrase, head) }
        if let plight = reckonedPlight(draft) { return plight }
        if let mass = mass(draft) { return mass }
        if draft.isElliptical, let counted = numberOf(draft, governor) { return counted }
        if let put = governor.placed(draft), !Self.tallied.contains(put) { return put }
        if head == "person", let place = placeNoun(draft) { return place }
        if Self.spells.contains(WordHash.of(head ?? "")),
            Self.edges.contains(scan.word(draft.reach.lowerBound - 1))
        {
            return "period"
        }
        if let owner = governor.owner(draft), owner == "crew" { return owner }
        if let fate = fate(draft) { return deed(fate, head) }
        let events = EventReader(scan: scan, governor: governor)
        if head == "time" { return repeated(draft, events) ?? head }
        if let owner = governor.owner(draft), Self.owners.contains(WordHash.of(owner)) {
            return owner
        }
        if let verb = verb(draft, governor), isApt(verb, head) { return deed(verb, head) }
        if let job = job(draft, head) { return job }
        if let head, scan.word(draft.reach.lowerBound - 1) == Self.lost,
            scan.word(draft.reach.upperBound) == Word.to,
            head == "person" || Nouns.isAgent(head), !Self.clients.contains(WordHash.of(head))
        {
            return "death"
        }
        if let told = victims(draft) ?? subject(draft, governor) { return told }
        return stock(draft, head)
    }

    private static let rates = WordSet("rate rates")

    /// "raised rates 25 points", "lowered its key rate by 40 points"
    private func isOfRate(_ draft: Draft) -> Bool {
        let start = draft.reach.lowerBound
        let place = Governor.steps.contains(scan.word(start - 1)) ? start - 2 : start - 1
        return Self.rates.contains(scan.word(place))
    }

    private static let tallied: Set<String> = ["count", "figure", "number", "toll", "total"]

    static func lastWord(of noun: String) -> String? {
        guard let space = noun.utf8.lastIndex(of: 0x20) else { return noun.isEmpty ? nil : noun }
        return String(noun[noun.utf8.index(after: space)...])
    }

    private static let owners = WordSet(
        "dismissal evacuation hiring release rescue target margin lead lack cancellation death loss backlog crew fleet export import arrest surplus deficit sale"
    )

    /// What a number without a noun states, by what happened to those it counts.
    func bare(_ draft: Draft, _ governor: Governor) -> String? {
        if isMagnitude(draft) { return "magnitude" }
        guard draft.magnitude?.isWhole == true else { return nil }
        return among(draft) ?? lead(draft) ?? bareDeed(draft) ?? mass(draft) ?? numberOf(
            draft, governor) ?? fate(
                draft)
            ?? verb(draft, governor) ?? victims(draft) ?? numbering(draft, governor)
    }

    /// "a magnitude of 6.8", "the quake measured 7.1".
    private func isMagnitude(_ draft: Draft) -> Bool {
        guard let value = draft.magnitude, value < Self.strongest else { return false }
        let start = draft.reach.lowerBound
        if (start - 3..<start).contains(where: { scan.word($0) == Self.magnitude }) { return true }
        let end = draft.reach.upperBound
        if scan.word(scan.isHyphen(end) ? end + 1 : end) == Self.magnitude { return true }
        if !value.isWhole, Inheritance.quakes.contains(scan.word(end)) { return true }
        let low = scan.sentenceStart(start, reach: 10)
        return Self.measuring.contains(scan.word(start - 1))
            && (low..<start).contains { Self.shocks.contains(scan.word($0)) }
    }

    private static let numbering = WordSet("number numbered numbering numbers")

    /// "Its armed forces number 215,000": who they are.
    private func numbering(_ draft: Draft, _ governor: Governor) -> String? {
        let verb = draft.reach.lowerBound - 1
        guard Self.numbering.contains(scan.word(verb)), Nouns.isPlural(scan, verb - 1),
            !scan.isCapital(verb - 1)
        else { return nil }
        return governor.label(verb - 1)
    }

    private static let strongest = ExactDecimal(10)
    private static let magnitude = WordHash.of("magnitude")
    private static let measuring = WordSet("measured measuring registered registering")
    private static let shocks = WordSet("aftershock earthquake quake shock temblor tremor")

    /// "nine-point": a hyphen ties the noun to its number.
    private func isHyphenated(_ draft: Draft) -> Bool {
        scan.isHyphen(draft.tokens.upperBound - 2) || scan.isHyphen(draft.tokens.upperBound)
    }

    /// "was extended forty-four times": what was done so often.
    private func repeated(_ draft: Draft, _ events: EventReader) -> String? {
        events.before(draft.reach.lowerBound)
    }

    /// "Imports are expected to touch five million bales": a subject that is a measure.
    private func subject(_ draft: Draft, _ governor: Governor) -> String? {
        guard let head = governor.subjectIndex(draft), !isWithin(draft, head),
            MeasureWords.known.contains(scan.word(head))
                || MeasureWords.tallies.contains(scan.word(head))
                || draft.isElliptical && Inheritance.forces.contains(scan.word(head)),
            // "The project will generate 7,500 jobs": no capacity of it.
            !Self.works.contains(scan.word(head))
        else { return nil }
        return governor.label(head)
    }

    private static let works = WordSet("plant station farm reactor park project turbine")
    private static let deals = WordSet("contract cost costs deal fee package price prices")

    /// "76% of the 7.2 million voters", "the price includes 48,000 rounds": what another figure is a part
    /// of, or what is bought.
    private func isWithin(_ draft: Draft, _ head: Int) -> Bool {
        if Self.deals.contains(scan.word(head)) { return true }
        let of = draft.reach.lowerBound - 2
        return scan.word(of + 1) == Word.the && scan.word(of) == Word.of
            && (of - 3..<of).contains { scan.isNumber($0) }
    }

    static let posts = WordSet("job post position role worker employee staff")

    /// Who gathers are people, and who is laid off has a job.
    private func isApt(_ label: String, _ head: String?) -> Bool {
        guard let head else { return false }
        switch label {
        case "count": return head != "case" && !EventNouns.isOccasion(WordHash.of(head))
        case "arrival", "attendance", "passenger", "visitor":
            return head == "person" || Nouns.isAgent(head)
        case "job cut":
            return Self.posts.contains(WordHash.of(head)) || head == "person" || Nouns.isAgent(head)
        default: return true
        }
    }

    /// Who goes over to another and lives.
    private static let clients = WordSet(
        "customer member passenger player reader subscriber user viewer visitor voter worker")
    private static let lost = WordHash.of("lost")
    private static let stocks = MeasureChoice.map(MeasureWords.stocks)
    private static let having = WordSet(
        "has have had owns own owned operates operate operating herds kept keeps lost")

    /// "has 19 planes", "with 214 sheep": a fleet, a herd.
    private func stock(_ draft: Draft, _ head: String?) -> String? {
        guard let head, Self.having.contains(scan.word(draft.reach.lowerBound - 1)) else {
            return nil
        }
        let stock = Self.stocks[WordHash.of(head)]
        return stock == "herd" && !isOfHerders(draft) ? nil : stock
    }

    private static let herders = WordSet(
        "grazing herd herder herders herds pasture pastures ranch rancher ranchers shepherd shepherds"
    )

    /// A zoo's animals are no herd.
    private func isOfHerders(_ draft: Draft) -> Bool {
        let start = draft.tokens.lowerBound
        return (max(scan.floor, start - 30)..<min(scan.limit, start + 20)).contains {
            Self.herders.contains(scan.word($0))
        }
    }

    private static let beating = WordSet(
        "beat beats beaten beating victory win won title took defeat defeated defeats snatch edged edge lost lose majority"
    )

    /// "beat them by four runs", "an eight-wicket victory".
    private func isMargin(_ draft: Draft) -> Bool {
        let start = draft.reach.lowerBound
        let next = scan.word(draft.tokens.upperBound)
        if isHyphenated(draft), Self.beating.contains(next) { return true }
        guard scan.word(start - 1) == Word.by else { return false }
        let low = scan.sentenceStart(start, reach: 16)
        return (low..<start).contains { Self.beating.contains(scan.word($0)) }
    }

    private static let running = WordSet("runs ran run running")
    private static let polls = WordSet("poll survey sample panel")
    private static let clear = WordSet("ahead clear")
    private static let leading = WordSet("led lead leads leading")
    private static let trailing = WordSet("trailed trail trails trailing")

    /// "four points clear", "led by 13", "trailed by eleven".
    private func lead(_ draft: Draft) -> String? {
        let place = draft.reach.upperBound
        if Self.clear.contains(scan.word(place)) {
            return scan.word(place + 1) == Word.of || !scan.isWord(place + 1) ? "lead" : nil
        }
        guard scan.word(draft.reach.lowerBound - 1) == Word.by else { return nil }
        var verb = scan.word(draft.reach.lowerBound - 2)
        // "led the first round by 6 points"
        if draft.unit == .counted("point") || draft.unit == .counted("vote") {
            let by = draft.reach.lowerBound - 1
            let found = (by - 6..<by).last {
                Self.leading.contains(scan.word($0)) || Self.trailing.contains(scan.word($0))
            }
            verb = found.map { scan.word($0) } ?? verb
        }
        return Self.leading.contains(verb) ? "lead" : Self.trailing.contains(verb) ? "deficit" : nil
    }

    private func isIndex(_ draft: Draft) -> Bool {
        let low = scan.sentenceStart(draft.tokens.lowerBound, reach: 14)
        return (low..<draft.tokens.lowerBound).contains { Self.index.contains(scan.word($0)) }
    }

    private static let room = WordSet("hold holding holds seat seating seats")
    private static let tolls = WordSet("toll deaths")
    private static let deaths = WordSet("died killed dead lives perished drowned")
    private static let spells = WordSet("winter summer spring autumn season night weekend semester")
    private static let edges = WordSet("last past next previous")

    /// "The number of people known to have died".
    private func isNumbered(_ index: Int) -> Bool {
        let low = scan.sentenceStart(index, reach: 12)
        return (low..<index).contains { scan.word($0) == Self.number }
    }

    private func isTolled(_ index: Int) -> Bool {
        Self.tolls.contains(scan.word(index)) || Self.masses.contains(scan.word(index))
            || MeasureWords.empty.contains(scan.word(index))
    }

    private static let number = WordHash.of("number")
    private static let links = WordSet(
        "was is were reached rose risen rises stands grown increased climbed climbs passed passes hit hits stood tops topped exceeded exceeds to killed fell jumped died nears neared surpassed surpasses soared known"
    )

    /// "a population of 38,000", "Attendance: 312", "before 18,441 fans".
    private func mass(_ draft: Draft) -> String? {
        var place = draft.reach.lowerBound - 1
        let low = max(scan.floor, place - 9)
        while place >= low {
            if Self.masses.contains(scan.word(place)) {
                return scan.word(place) == Word.population ? "population" : "attendance"
            }
            // "cut deaths in a study of 4,100 patients": of something else.
            if scan.word(place) == Word.of, place == draft.reach.lowerBound - 1,
                !Self.links.contains(scan.word(place - 1)), !isTolled(place - 1)
            {
                break
            }
            if Self.tolls.contains(scan.word(place))
                || Self.deaths.contains(scan.word(place)) && isNumbered(place)
            {
                return "death"
            }
            if scan.word(place - 1) == Word.the, let suffered = suffering(place) { return suffered }
            if scan.isMark(place, ","), place == draft.reach.lowerBound - 1 {
                place -= 1
                continue
            }
            if scan.isMark(place, ",") || scan.isMark(place, ";") || scan.isPoint(place) { break }
            if scan.has(place, .verb), !Self.links.contains(scan.word(place)) { break }
            place -= 1
        }
        let isFans = draft.unit == .counted("fan") || draft.unit == .counted("spectator")
        let isRoom = Self.room.contains(scan.word(draft.reach.lowerBound - 1))
        return isFans ? isRoom ? "capacity" : "attendance" : nil
    }

    /// "killed four soldiers", "fined 71 persons": the verb before, or one before a pair.
    private func verb(_ draft: Draft, _ governor: Governor) -> String? {
        var place = draft.reach.lowerBound - 1
        let low = max(scan.floor, place - 5, scan.sentenceStart(place + 1, reach: 6))
        while place >= low {
            if let label = governor.verb(place, sort: "count") {
                // "14 schools were closed and 3,000 pupils sent home": no object of that.
                let isPassive = scan.ends(place, in: "ed") && Self.be.contains(scan.word(place - 1))
                return isPassive ? nil : label
            }
            // "nine have died and 300 people have fled": it has its subject before.
            if scan.word(place) == Word.and, scan.has(place - 1, .measureVerb) { return nil }
            // "left 140 dead and damaged 12,000 homes": a verb of their own.
            if place == draft.reach.lowerBound - 1, scan.ends(place, in: "ed") || isDriving(place) {
                return nil
            }
            if scan.word(place) == Word.for, scan.has(place - 1, .measureVerb) {
                return governor.verb(place - 1, sort: "count")
            }
            if scan.word(place) == Self.home, Self.bringing.contains(scan.word(place - 1)) {
                return "repatriation"
            }
            if governor.isBoundary(place)
                || scan.has(place, .preposition) && scan.word(place) != Word.of
                    && scan.word(place) != Word.down && !isLaidOff(place)
            {
                return nil
            }
            if scan.has(place, .verb) || scan.isMark(place, ",") { return nil }
            place -= 1
        }
        return nil
    }

    /// "killing two people and driving 3,700 from": a verb of their own.
    private func isDriving(_ index: Int) -> Bool {
        scan.ends(index, in: "ing") && scan.word(index - 1) == Word.and
    }

    /// "laid off 1,200 workers"
    private func isLaidOff(_ index: Int) -> Bool {
        scan.word(index) == Self.off && Self.laying.contains(scan.word(index - 1))
    }

    private static let off = WordHash.of("off")
    private static let laying = WordSet("laid lay laying lays")
    private static let be = WordSet("is are was were been being be")
    private static let home = WordHash.of("home")
    private static let bringing = WordSet("bring bringing brings brought fly flew flown")
    private static let whose = WordHash.of("whose")
    private static let homes = WordSet(
        "village town city island hamlet port camp home houses settlement district suburb")

    /// "a village of 400 people".
    private func placeNoun(_ draft: Draft) -> String? {
        let place = draft.reach.lowerBound - 1
        if scan.word(place) == Word.to, scan.word(place - 1) == Self.home { return "population" }
        // "Akanuma, whose 72,000 people"
        if scan.word(place) == Self.whose, scan.isCapital(place - 2) { return "population" }
        // "In the town, of 7,100 people,"
        if scan.word(place) == Word.of, scan.isMark(place - 1, ","),
            Self.homes.contains(scan.word(place - 2)), scan.isMark(draft.reach.upperBound, ",")
        {
            return "population"
        }
        let isHome = scan.word(place) == Word.of && Self.homes.contains(scan.word(place - 1))
        return isHome ? "population" : nil
    }
}
