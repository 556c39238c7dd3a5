import Facts

/// Mends names that the tagger cut or ran over what is none: a law with brackets in it, a sum of money,
/// a fiscal year, a mountain.
func mendNames(_ names: inout [NameMention], _ scan: NameScan) {
    let mends = NameMends(scan: scan)
    names.removeAll {
        mends.isSum($0)
            || mends.hasDigit($0)
                && (mends.isPrice($0) || mends.isFiscalYear($0) || mends.isPeriod($0))
    }
    for index in names.indices {
        mends.cutPeriod(&names[index])
        mends.cutShare(&names[index])
        if mends.isBehindNon(names[index]) { names[index].tokens = names[index].tokens.dropFirst() }
        if names[index].type == .person { mends.settleMountain(&names[index]) }
        if mends.isCarrier(names[index]) {
            names[index].type = .organization
            names[index].subtype = nil
        }
    }
    mends.joinLaws(&names)
}

/// A single word that opens the name of a firm with its form of law is that firm, unless somebody in the
/// article has it for a surname: "Timon" beside "Timon Celular SA".
func settleShortFirms(_ names: inout [NameMention], _ scan: NameScan) {
    var firms: Set<UInt64> = []
    var people: Set<UInt64> = []
    for name in names where name.tokens.count > 1 {
        let last = name.tokens.upperBound - 1
        if name.type == .organization, scan.classes(last).contains(.legal) {
            firms.insert(scan.layout.tokens[name.tokens.lowerBound].word)
        }
        if name.type == .person { people.insert(scan.layout.tokens[last].word) }
    }
    guard !firms.isEmpty else { return }
    for index in names.indices where names[index].tokens.count == 1 {
        let word = scan.layout.tokens[names[index].tokens.lowerBound].word
        guard names[index].rule == .tagger, names[index].type == .person,
            firms.contains(word), !people.contains(word)
        else { continue }
        names[index].type = .organization
        names[index].rule = .cue
    }
}

private struct NameMends {
    let scan: NameScan
    private static let non = WordHash.of("non")
    private static let league = WordHash.of("league")
    private static let mountains = WordSet("mount mt")
    private static let works = WordSet("deposit mine pit project quarry")
    private static let laws = WordSet("act bill code ordinance regulations rules")
    /// Currencies' signs in letters that a name may begin with as well.
    private static let signs = WordSet("br le rs sh shs")
    private static let reach = 3

    private func word(_ index: Int) -> UInt64 { scan.layout.tokens[index].word }

    /// "Br 3bn", "Le 850": a sum.
    func isSum(_ name: NameMention) -> Bool {
        let first = name.tokens.lowerBound
        return name.tokens.count == 2 && Self.signs.contains(word(first))
            && scan.layout.tokens[first + 1].kind == .number
    }

    private static let signLetters = Set("KNPR".utf8)
    private static let portions = WordSet("a apiece each per")

    /// "R1 250", "R18 each": a sum whose sign is a letter, where "the R617" is a road.
    func isPrice(_ name: NameMention) -> Bool {
        let (first, end) = (name.tokens.lowerBound, name.tokens.upperBound)
        let letters = bytes(first)
        guard let sign = letters.first, Self.signLetters.contains(sign), 2...4 ~= letters.count,
            letters.dropFirst().allSatisfy(isDigit)
        else { return false }
        if name.tokens.count == 1 {
            return end < scan.layout.tokens.count && Self.portions.contains(word(end))
        }
        return name.tokens.dropFirst().allSatisfy {
            bytes($0).count == 3 && bytes($0).allSatisfy(isDigit)
        }
    }

    /// Most names have none, and are no sums and no periods.
    func hasDigit(_ name: NameMention) -> Bool {
        name.tokens.contains {
            scan.layout.tokens[$0].kind == .number || scan.layout.tokens[$0].flags.contains(.digit)
        }
    }

    private func isDigit(_ byte: UInt8) -> Bool { 0x30...0x39 ~= byte }

    private func bytes(_ index: Int) -> ArraySlice<UInt8> {
        let token = scan.layout.tokens[index]
        return scan.layout.text[Int(token.start)..<Int(token.end)]
    }

    /// "FY27".
    func isFiscalYear(_ name: NameMention) -> Bool {
        name.tokens.count == 1 && isFiscalYear(name.tokens.lowerBound)
    }

    private func isFiscalYear(_ index: Int) -> Bool {
        let bytes = bytes(index)
        return bytes.count > 3 && bytes.prefix(2).elementsEqual("FY".utf8)
            && bytes.dropFirst(2).allSatisfy(isDigit)
    }

    private static let periods = WordSet("1h 1q 2h 2q 3q 4q fy h1 h2 q1 q2 q3 q4")

    /// "Q1 2030", "Q4FY26": a stretch of time, and no name.
    func isPeriod(_ name: NameMention) -> Bool {
        let first = name.tokens.lowerBound
        if name.tokens.count > 1 {
            return Self.periods.contains(word(first))
                && name.tokens.dropFirst().allSatisfy {
                    scan.layout.tokens[$0].kind == .number || isFiscalYear($0)
                }
        }
        let code = bytes(first)
        guard code.count > 4, let letter = code.first, Self.periodLetters.contains(letter) else {
            return false
        }
        let rest = code.dropFirst(2)
        return rest.prefix(2).elementsEqual("FY".utf8) && rest.dropFirst(2).allSatisfy(isDigit)
            && code.dropFirst().first.map(isDigit) == true
    }

    private static let periodLetters = Set("HQ".utf8)

    /// "Samsung Q4 profit": a quarter or half behind a firm is no part of its name.
    func cutPeriod(_ name: inout NameMention) {
        let last = name.tokens.upperBound - 1
        guard name.tokens.count > 1, Self.periods.contains(word(last)) || isFiscalYear(last) else {
            return
        }
        name.tokens = name.tokens.dropLast()
    }

    private static let percents = WordSet("cent pc pct percent")
    private static let joints = WordSet("and but whereas while")
    private static let sentence = 20

    /// "34 per cent, the SPD 22 and": a share whose unit goes unsaid is no part of the name before it.
    func cutShare(_ name: inout NameMention) {
        let tokens = scan.layout.tokens
        let last = name.tokens.upperBound - 1
        guard name.tokens.count > 1, tokens[last].kind == .number, bytes(last).count < 4,
            last + 1 >= tokens.count || tokens[last + 1].kind == .mark
                || Self.joints.contains(word(last + 1))
                || tokens[last + 1].flags.contains(.beginsSentence)
        else { return }
        var link = name.tokens.lowerBound - 1
        if link > 0, word(link) == TitleWords.the { link -= 1 }
        guard link > 0, scan.isMark(link, ",") || Self.joints.contains(word(link)) else { return }
        for place in stride(from: link, to: max(0, link - Self.sentence), by: -1) {
            if scan.isMark(place, "%") || Self.percents.contains(word(place)) {
                name.tokens = name.tokens.dropLast()
                return
            }
            if tokens[place].flags.contains(.beginsSentence) { return }
        }
    }

    private static let lines = WordSet("line lines")
    private static let doings = WordSet(
        """
        agreed announced bought buys carries earned earns expects lost operates ordered orders owns plans
        posted reported said says ship ships sold took vessel vessels
        """)

    /// "Denmark's Nordhavn Line plans": a shipping line, and none of rails.
    func isCarrier(_ name: NameMention) -> Bool {
        let end = name.tokens.upperBound
        return name.tokens.count > 1 && (name.type == .facility || name.type == .location)
            && name.rule == .tagger && Self.lines.contains(word(end - 1))
            && end < scan.layout.tokens.count && Self.doings.contains(word(end))
    }

    /// "non-League Harfield Town": the league is not the club's name.
    func isBehindNon(_ name: NameMention) -> Bool {
        let first = name.tokens.lowerBound
        return name.tokens.count > 1 && word(first) == Self.league && first > 1
            && scan.isHyphen(first - 1) && word(first - 2) == Self.non
    }

    /// "Mt Carradine", "its Mt Carradine lithium mine": nobody's name.
    func settleMountain(_ name: inout NameMention) {
        var start = name.tokens.lowerBound
        let isOutside =
            start > 0 && scan.isCapital(start - 1) && Self.mountains.contains(word(start - 1))
        if isOutside { start -= 1 }
        guard isOutside || Self.mountains.contains(word(start)), name.tokens.upperBound - start > 1
        else { return }
        let end = name.tokens.upperBound
        let limit = min(end + Self.reach, scan.layout.tokens.count)
        let isWorks = (end..<limit).contains { Self.works.contains(word($0)) }
        name.tokens = start..<end
        name.type = isWorks ? .facility : .location
        name.confidence = max(0.75, name.confidence)
        name.rule = .cue
    }

    /// "Criminal Justice (Drug Trafficking) Act 1996": one name, with its brackets.
    func joinLaws(_ names: inout [NameMention]) {
        var joined: [NameMention] = []
        joined.reserveCapacity(names.count)
        for name in names {
            if let last = joined.last, isRest(name, of: last) {
                joined[joined.count - 1].tokens = last.tokens.lowerBound..<name.tokens.upperBound
                joined[joined.count - 1].type = .miscellany
                joined[joined.count - 1].subtype = nil
            } else {
                joined.append(name)
            }
        }
        if joined.count < names.count { names = joined }
    }

    private func isRest(_ name: NameMention, of last: NameMention) -> Bool {
        let bracket = last.tokens.upperBound
        guard bracket + 1 == name.tokens.lowerBound, scan.isMark(bracket, "("),
            let close = name.tokens.first(where: { scan.isMark($0, ")") })
        else { return false }
        return close + 1 < name.tokens.upperBound && Self.laws.contains(word(close + 1))
    }
}
