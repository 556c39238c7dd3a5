import Facts

/// Ages without "years" or "aged" that a life tells of: "won a scholarship at 17", "took over at just 28",
/// "By 30 he was a millionaire", "her husband is 62 and her son 12".
struct LifeAges {
    let scan: FigureScan
    private static let reach = 16
    private static let youngest = ExactDecimal(13)

    /// - Parameter begin: the number's first token, with its hedges.
    func isAge(_ begin: Int, _ numeral: Numeral) -> Bool {
        guard numeral.value > ExactDecimal(2), !scan.isMark(numeral.end, "%"), closes(numeral.end)
        else { return false }
        return isTold(begin, numeral) || isStage(begin, numeral) || isReached(begin, numeral)
            || isOfKin(begin, numeral)
    }

    /// Neither a noun nor a unit stands behind it.
    private func closes(_ end: Int) -> Bool {
        !scan.isWord(end) && !scan.isDash(end) && !scan.isMark(end, "/") && scan.mark(end) != 0x3A
            || scan.beginsSentence(end)
            || scan.has(end, [.preposition, .conjunction, .pronoun, .auxiliary, .adverb])
            || isPast(end)
    }

    private func isPast(_ index: Int) -> Bool {
        scan.isWord(index) && (Tenses.past.contains(scan.word(index)) || scan.ends(index, in: "ed"))
    }

    private static let only = WordSet("barely just merely only")
    private static let persons = WordSet("he her his she who")

    // MARK: At

    private static let stages = WordSet(
        """
        adopted appointed apprenticed arrested became captained conscripted converted convicted crowned
        drafted elected embarked enlisted entered enrolled fathered founded graduated imprisoned inherited
        jailed joined joining knighted learned learnt moved ordained qualified quit recruited scholarship signed
        succeeded taught trained won wounded
        """)
    /// Verbs that tell of a life with their particle: "called up", "took over", "sold out".
    private static let phrasal = WordSet("called signed sold took")
    private static let particles = WordSet("out over up")
    private static let markets = WordSet(
        "bond bonds dollar futures index price prices rate shares stock stocks yield yields")

    /// "She won a scholarship to Girton at 17", "who at 17 joined", "and at 18 flew solo".
    private func isStage(_ begin: Int, _ numeral: Numeral) -> Bool {
        let at = Self.only.contains(scan.word(begin - 1)) ? begin - 2 : begin - 1
        guard scan.word(at) == Word.at, !(numeral.value < Self.youngest) else { return false }
        let low = max(scan.sentenceStart(at, reach: Self.reach), at - Self.reach)
        guard low < at, (low..<at).contains(where: { Self.persons.contains(scan.word($0)) }) else {
            return false
        }
        let isOpening = Self.persons.contains(scan.word(at - 1)) || scan.has(at - 1, .conjunction)
        if isOpening, isPast(numeral.end) || scan.has(numeral.end, .auxiliary) { return true }
        if (low..<at).contains(where: { Self.markets.contains(scan.word($0)) }) { return false }
        // "at 33 to one", "at 17 of the 40 tracks".
        if scan.word(numeral.end) == Word.to || scan.word(numeral.end) == Word.of { return false }
        return (low..<at).contains {
            Self.stages.contains(scan.word($0))
                || Self.phrasal.contains(scan.word($0))
                    && Self.particles.contains(scan.word($0 + 1))
        }
    }

    private static let when = WordHash.of("when")
    private static let states = WordSet("became has is was")

    /// "and 60 when she left", "At 44, Ruiz is the oldest player".
    private func isTold(_ begin: Int, _ numeral: Numeral) -> Bool {
        let end = numeral.end
        if scan.word(end) == Self.when {
            // "the toll stood at 40 when he arrived"
            let isLevel = scan.word(begin - 1) == Word.at || scan.word(begin - 1) == Word.to
            let before = scan.sentenceStart(begin, reach: 16)..<begin
            let isHers = before.contains {
                Self.subjects.contains(scan.word($0)) || Self.states.contains(scan.word($0))
            }
            // "employed 12,000 and 60 when she joined", but "31 when she left and 19 when she came".
            let isJoined =
                scan.has(begin - 1, .conjunction)
                && !before.contains { scan.word($0) == Self.when }
            return Self.subjects.contains(scan.word(end + 1)) && !isLevel && isHers && !isJoined
        }
        guard scan.word(begin - 1) == Word.at, scan.opensStatement(begin - 1),
            !(numeral.value < Self.youngest), scan.isMark(end, ","), scan.isCapital(end + 1)
        else { return false }
        let verb = scan.isCapital(end + 2) ? end + 3 : end + 2
        return Self.states.contains(scan.word(verb))
    }

    private static let subjects = WordSet("he she")

    /// "By 30 he was a millionaire".
    private func isReached(_ begin: Int, _ numeral: Numeral) -> Bool {
        scan.word(begin - 1) == Self.by && scan.opensStatement(begin - 1)
            && !(numeral.value < Self.youngest) && Self.subjects.contains(scan.word(numeral.end))
    }

    private static let by = Word.by

    // MARK: Kin

    static let kin = WordSet(
        """
        aunt boyfriend brother cousin daughter father fiance fiancee girlfriend granddaughter grandfather
        grandmother grandson husband mother nephew niece partner sibling sister son stepfather stepmother
        uncle widow wife
        """)
    private static let being = WordSet("is was")
    private static let longestAside = 8

    /// "Her husband is 62 and her son 12", "Ann Lee, wife of Bob Hay, is 52".
    private func isOfKin(_ begin: Int, _ numeral: Numeral) -> Bool {
        guard
            !scan.isWord(numeral.end) || scan.beginsSentence(numeral.end)
                || scan.has(numeral.end, .conjunction)
        else { return false }
        let verb = begin - 1
        if Self.kin.contains(scan.word(verb)) {
            // "and her son 12": behind another's.
            return scan.has(verb - 1, .determiner) && scan.has(verb - 2, .conjunction)
                && (scan.sentenceStart(verb, reach: Self.reach)..<verb).contains {
                    Self.kin.contains(scan.word($0))
                }
        }
        guard Self.being.contains(scan.word(verb)) else { return false }
        if Self.kin.contains(scan.word(verb - 1)) { return true }
        guard scan.isMark(verb - 1, ",") else { return false }
        let low = max(scan.sentenceStart(verb, reach: Self.longestAside), verb - Self.longestAside)
        let comma = (low..<max(low, verb - 1)).last { scan.isMark($0, ",") }
        return comma.map { comma in
            scan.isCapital(comma - 1)
                && (comma + 1..<comma + 4).contains { Self.kin.contains(scan.word($0)) }
        } ?? false
    }
}

/// The first of ages that hang on one "year-old": "a 16- and a 17-year-old", "two 14- and 15-year-old boys".
struct HungAgeRule: FigureRule {
    private static let longest = 9

    func read(_ scan: FigureScan, at index: Int) -> Reading? {
        guard scan.isNumber(index) || scan.has(index, .cardinal),
            Self.end(scan, index) != nil,
            let numeral = NumeralReader(scan: scan).read(index), numeral.value.isWhole
        else { return nil }
        let draft = Draft(
            tokens: numeral.tokens, kind: .age, value: .decimal(numeral.value),
            unit: .measure("a"), rule: AgeUnit.name)
        return .figures([draft], upTo: numeral.end + 1)
    }

    /// The token behind the last "year-old" of the list that a number opens.
    static func end(_ scan: FigureScan, _ index: Int) -> Int? {
        guard isHung(scan, index + 1) else { return nil }
        var place = index + 2
        while place < index + longest {
            if scan.isNumber(place) || scan.has(place, .cardinal) {
                if let numeral = NumeralReader(scan: scan).read(place),
                    let unit = AgeUnit().read(scan, behind: numeral, at: numeral.end)
                {
                    return unit.end
                }
                guard isHung(scan, place + 1) else { return nil }
                place += 2
            } else if scan.has(place, .article) || scan.isMark(place, ",")
                || scan.word(place) == Word.and || scan.word(place) == Word.or
            {
                place += 1
            } else {
                return nil
            }
        }
        return nil
    }

    /// A hyphen against the number, and nothing against the hyphen.
    private static func isHung(_ scan: FigureScan, _ index: Int) -> Bool {
        scan.isMark(index, "-") && !scan.isSpaced(index)
            && (scan.isSpaced(index + 1) || scan.isMark(index + 1, ","))
    }
}
