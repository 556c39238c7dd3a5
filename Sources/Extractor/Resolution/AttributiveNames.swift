import Facts

/// Names that only describe a noun, say where a share trades or who asked: attribution passes them.
///
/// "The Perth-based miner", "the FTSE 250 group", "Ivanhoe (TSX: IVN)", "analysts polled by LSEG": no
/// clause is about them.
struct AttributiveNames {
    let layout: Layout
    let entities: [Entity]

    func contains(_ name: Range<Int>, of entity: Int) -> Bool {
        isJoined(name) || isExchange(name) || isRanked(name, entity) || isPoll(name)
            || isAsideOwner(name) || isSeat(name.lowerBound) || isWhole(name, entity)
            || isYardstick(name) || isTraded(name) || isRoute(name)
    }

    // MARK: With a participle

    /// "Perth-based", "London-listed", "Tata-owned".
    private func isJoined(_ name: Range<Int>) -> Bool {
        let hyphen = name.upperBound
        return layout.isJoint(hyphen) && Self.participles.contains(word(hyphen + 1))
    }

    private static let participles = WordSet(
        """
        backed based born bound built controlled domiciled educated financed funded headquartered
        incorporated led listed made managed owned quoted registered run sponsored traded trained
        """)

    /// "state-owned", "London-listed": a participle that a hyphen makes part of an adjective.
    static func isPart(_ token: Int, _ layout: Layout) -> Bool {
        layout.isJoint(token - 1) && participles.contains(layout.tokens[token].word)
    }

    private static let seated = WordSet("based domiciled headquartered incorporated")
    private static let `in` = WordHash.of("in")

    /// "X, based in Waltham, Massachusetts,": where a firm sits, and the wider place behind it.
    private func isSeat(_ start: Int) -> Bool {
        if word(start - 1) == Self.in { return Self.seated.contains(word(start - 2)) }
        guard layout.isMark(start - 1, ",") else { return false }
        var place = start - 2
        while place > start - 6, place > 0, layout.tokens[place].isCapital { place -= 1 }
        return word(place) == Self.in && Self.seated.contains(word(place - 1))
    }

    // MARK: In brackets

    /// "(ASX: LOT)", "(TSX: IVN; OTCQX: IVPAF)": what stands before the colon, and the letters behind it.
    private func isExchange(_ name: Range<Int>) -> Bool {
        if isCode(name) { return true }
        if layout.isMark(name.upperBound, ":") {
            return isBracketed(name.lowerBound) && isTicker(name.upperBound + 1)
        }
        return layout.isMark(name.lowerBound - 1, ":") && isTicker(name.lowerBound)
            && isBracketed(name.lowerBound - 1)
    }

    /// "(AAPL.O)", "(7203.T)": a share's code at an agency, with its exchange behind the point.
    private func isCode(_ name: Range<Int>) -> Bool {
        guard layout.isMark(name.lowerBound - 1, "("), layout.isMark(name.upperBound, ")") else {
            return false
        }
        let text = layout.text[layout.span(name).range]
        guard let point = text.lastIndex(of: UInt8(ascii: ".")) else { return false }
        let place = text[(point + 1)...]
        return point - text.startIndex > 1 && (1...2).contains(place.count)
            && place.allSatisfy { 0x41...0x5A ~= $0 }
    }

    private static let bracketReach = 14

    private func isBracketed(_ token: Int) -> Bool {
        var place = token - 1
        while place >= max(0, token - Self.bracketReach) {
            if layout.isMark(place, "(") || layout.isMark(place, "[") { return true }
            if layout.isMark(place, ")") || layout.isMark(place, ".") { return false }
            place -= 1
        }
        return false
    }

    private func isTicker(_ token: Int) -> Bool {
        guard layout.tokens.indices.contains(token + 1) else { return false }
        if layout.tokens[token].isAllCaps { return true }
        return layout.tokens[token].kind == .number && layout.tokens[token + 1].kind == .mark
    }

    // MARK: Before a noun

    /// "the FTSE 250 group", "the Premier League side", "a US investment firm": the list, the goods or
    /// the place that the noun's body is of.
    private func isRanked(_ name: Range<Int>, _ entity: Int) -> Bool {
        guard
            Self.articles.contains(word(name.lowerBound - 1))
                || word(name.lowerBound) == Words.the,
            let nominal = nominal(behind: name.upperBound)
        else { return false }
        switch entities[entity].type {
        case .location: return nominal.isCompany
        case .product, .event, .miscellany: return true
        case .organization:
            let last = name.upperBound - 1
            return layout.tokens[last].kind == .number || Self.lists.contains(word(last))
                || Self.lists.contains(word(name.lowerBound))
                || nominal.isPublic && Self.unions.contains(entities[entity].name)
        default: return false
        }
    }

    /// Bodies that agencies belong to: "the U.N. agency" is one of them.
    private static let unions: Set<String> = [
        "African Union", "AU", "E.U.", "EU", "European Union", "U.N.", "UN", "United Nations",
    ]
    private static let articles = WordSet("a an the")

    /// The noun of a body right behind a name, or behind one word that tells of it.
    private func nominal(behind end: Int) -> Nominal? {
        for noun in end..<end + 2 {
            guard layout.tokens.indices.contains(noun), layout.tokens[noun].kind == .word,
                !layout.tokens[noun].isCapital
            else { return nil }
            if let found = Nominals.find(word(noun)) {
                return found.types.first == .organization && !found.needsEvidence ? found : nil
            }
        }
        return nil
    }

    private static let means = WordSet("average mean median norm")
    private static let against = WordSet(
        "above against below beyond exceeding half over than times to twice under versus")
    private static let currencies = WordSet("cent cents dollar dollars penny")
    private static let exchanges = WordSet("cbot comex euronext ice lme mcx nymex shfe sgx")

    /// "17% above the UK average", "twice the England average": what a number is measured by.
    private func isYardstick(_ name: Range<Int>) -> Bool {
        guard Self.means.contains(word(name.upperBound)) else { return false }
        let before = word(name.lowerBound - 1) == Words.the ? 2 : 1
        return Self.against.contains(word(name.lowerBound - before))
    }

    /// "three US cents", "LME copper": a part of a currency's name, or where goods trade.
    private func isTraded(_ name: Range<Int>) -> Bool {
        let next = name.upperBound
        guard layout.tokens.indices.contains(next), !layout.tokens[next].isCapital else {
            return false
        }
        if Self.currencies.contains(word(next)) { return true }
        return Self.exchanges.contains(word(next - 1))
            && WordClasses.of(word(next)).contains(.commodity)
    }

    private static let crafts = WordSet(
        "boat boats bus buses coach ferry flight lorry plane ship tanker train trains truck vessel")
    private static let bound = WordSet("bound headed heading")

    /// "a train from Lagos to Ibadan", "bound for Bali": whence and whither, not where.
    private func isRoute(_ name: Range<Int>) -> Bool {
        let start = name.lowerBound
        if word(start - 1) == Words.for, Self.bound.contains(word(start - 2)) {
            return Self.crafts.contains(word(start - 3))
        }
        if word(start - 1) == Words.from {
            return Self.crafts.contains(word(start - 2)) && word(name.upperBound) == Words.to
        }
        guard word(start - 1) == Words.to else { return false }
        return (max(0, start - 5)..<start - 1).contains {
            word($0) == Words.from && Self.crafts.contains(word($0 - 1))
        }
    }

    // MARK: Who asked, and how great

    private static let asking = WordSet("canvassed polled questioned surveyed")
    private static let asked = WordSet(
        "analyst analysts brokers economist economists experts forecasters strategists traders")
    private static let compiling = WordSet("collated collected compiled gathered")
    private static let estimates = WordSet(
        "consensus estimate estimates forecast forecasts poll polls")
    private static let polls = WordSet("consensus poll polls survey surveys")

    /// "Analysts polled by LSEG", "economists in a Reuters poll", "a Reuters poll of economists".
    private func isPoll(_ name: Range<Int>) -> Bool {
        let start = name.lowerBound
        if word(start - 1) == Words.by, Self.asking.contains(word(start - 2)) {
            return (start - 7..<start - 2).contains { Self.asked.contains(word($0)) }
        }
        // "the consensus compiled by LSEG", where "data compiled by" it are its own.
        if word(start - 1) == Words.by, Self.compiling.contains(word(start - 2)) {
            return (start - 5..<start - 2).contains { Self.estimates.contains(word($0)) }
        }
        let poll = name.upperBound
        guard Self.polls.contains(word(poll)) else { return false }
        return (start - 5..<start).contains { Self.asked.contains(word($0)) }
            || (poll + 1..<poll + 5).contains { Self.asked.contains(word($0)) }
    }

    private static let ranks = WordSet(
        "best biggest busiest deepest fifth first fourth highest largest leading longest main most oldest only second sixth sole third top"
    )

    /// "Rotterdam, Europe's biggest,": where it is so great. Passed over as well, but it tells of the
    /// article's home.
    func isGreatest(_ name: Range<Int>, _ entity: Int) -> Bool {
        guard entities[entity].type == .location, layout.isMark(name.lowerBound - 1, ","),
            layout.tokens.indices.contains(name.upperBound),
            layout.tokens[name.upperBound].flags.contains(.suffix)
        else { return false }
        return Self.ranks.contains(word(name.upperBound + 1))
    }

    /// Heads of names that hold many bodies: leagues and indices.
    private static let lists = WordSet(
        """
        bundesliga championship dax division eredivisie exchange ftse hsi index kse league liga mdax nasdaq
        nikkei nyse premiership sdax sensex serie
        """)

    func word(_ token: Int) -> UInt64 {
        layout.tokens.indices.contains(token) ? layout.tokens[token].word : 0
    }
}

extension Layout {
    func isMark(_ token: Int, _ scalar: Unicode.Scalar) -> Bool {
        tokens.indices.contains(token) && mark(token) == scalar.value
    }

    /// A hyphen that joins two words.
    func isJoint(_ token: Int) -> Bool {
        guard tokens.indices.contains(token + 1), token > 0 else { return false }
        let scalar = mark(token)
        return (scalar == 0x2D || scalar == 0x2010 || scalar == 0x2011)
            && !tokens[token].flags.contains(.spaced)
            && !tokens[token + 1].flags.contains(.spaced)
    }
}
