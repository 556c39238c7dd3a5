import Facts

/// Shares and multiples: "two thirds of", "one in four", "doubled", "three times the wage", "3 to 1".
struct RatioRule: FigureRule {
    static let name = "figure.ratio"

    func read(_ scan: FigureScan, at index: Int) -> Reading? {
        if scan.has(index, .multiple) { return multiple(scan, index) }
        guard scan.isNumber(index) || scan.has(index, .cardinal) else { return nil }
        guard let numeral = NumeralReader(scan: scan).read(index) else { return nil }
        if let exchange = exchange(scan, index, numeral) { return exchange }
        return oneIn(scan, index, numeral) ?? factor(scan, index, numeral)
            ?? fold(scan, index, numeral) ?? parted(scan, index, numeral) ?? votes(
                scan, index, numeral) ?? split(scan, index)
    }

    private func finish(_ draft: Draft, _ scan: FigureScan, change: Change? = nil) -> Reading {
        var draft = draft
        HedgeReader(scan: scan).settle(&draft)
        if let change { draft.change = change } else { ChangeReader(scan: scan).settle(&draft) }
        return .figures([draft], upTo: max(draft.tokens.upperBound, draft.reach.upperBound))
    }

    private func make(_ tokens: Range<Int>, _ value: FigureValue) -> Draft {
        Draft(tokens: tokens, kind: .ratio, value: value, rule: Self.name)
    }

    // MARK: Multiples

    private static let multiples: WordMap<(ExactDecimal, Change?)> = WordMap(
        Numerals.multiples.rows.compactMap { row in
            ExactDecimal(row[1]).map { (WordHash.of(row[0]), ($0, Change(rawValue: row[2]))) }
        })
    private static let nominal = WordSet("double triple treble quadruple halves doubles triples")
    private static let comparing = WordSet("the as what that its his her their more this last")

    private func multiple(_ scan: FigureScan, _ index: Int) -> Reading? {
        guard let (value, change) = Self.multiples[scan.word(index)] else { return nil }
        if scan.isHyphen(index + 1) || scan.isHyphen(index - 1) { return .nothing(upTo: index + 1) }
        let next = scan.word(index + 1)
        if scan.word(index) == Self.twice || scan.word(index) == Self.thrice {
            let rate =
                scan.has(index + 1, .adverb)
                ? nil : PerReader(scan: scan).read(at: index + 1, kind: .count)
            guard Self.comparing.contains(next) || scan.has(index + 1, .article), rate == nil else {
                // How often: "used twice", "twice a week".
                if rate == nil, scan.has(index + 1, .adverb) { return nil }
                var draft = Draft(
                    tokens: index..<(rate?.end ?? index + 1), kind: .count, value: .decimal(value),
                    unit: .counted("time"), rule: CountUnit.name)
                draft.per = rate?.code
                draft.confidence = 0.6
                return finish(draft, scan)
            }
            let end = next == Self.as && scan.isWord(index + 2) ? index + 3 : index + 1
            return finish(make(index..<end, .decimal(value)), scan)
        }
        let isVerb =
            scan.word(index - 1) == Word.to || isCaused(scan, index)
            || scan.has(index - 1, .auxiliary)
                && !Self.being.contains(scan.word(index - 1))
            || isHeadline(scan, index)
        if Self.nominal.contains(scan.word(index)), isVerb, !scan.has(index, .adverb) {
            return finish(
                make(index..<(index + 1), .decimal(value)), scan,
                change: value < .one ? .down : .up)
        }
        if Self.nominal.contains(scan.word(index)) {
            guard
                Self.comparing.contains(next)
                    || scan.tokens[min(index + 2, scan.limit - 1)].flags.contains(.suffix),
                scan.word(index) == Self.double
                    || scan.word(index) == Self.triple, !scan.has(index - 1, .article)
            else { return .nothing(upTo: index + 1) }
            return finish(make(index..<(index + 1), .decimal(value)), scan)
        }
        if scan.isWord(index + 1), isVerbObject(scan, index + 1), change != nil,
            !scan.has(index - 1, [.auxiliary]), scan.has(index - 1, .article)
        {
            return .nothing(upTo: index + 1)
        }
        return finish(make(index..<(index + 1), .decimal(value)), scan, change: change)
    }

    /// "Judge halves damages": a verb between a subject and its object.
    private func isHeadline(_ scan: FigureScan, _ index: Int) -> Bool {
        scan.word(index) == Self.halves && scan.isWord(index - 1) && scan.isWord(index + 1)
            && !scan.has(index - 1, Roles.closed)
            && !scan.has(index - 1, [.cardinal, .ordinal, .adverb, .verb])
            && !scan.has(index + 1, [.preposition, .conjunction, .auxiliary, .verb])
    }

    private static let halves = WordHash.of("halves")
    private static let causes = WordSet(
        "let lets letting see saw sees seen seeing watch watched help helps helped make makes made")

    /// "saw orders quadruple", "lets a judge double the bail": a bare verb behind its subject.
    private func isCaused(_ scan: FigureScan, _ index: Int) -> Bool {
        guard scan.isWord(index - 1), !scan.has(index - 1, Roles.closed) else { return false }
        var place = index - 2
        while place >= index - 4, scan.isWord(place) {
            if Self.causes.contains(scan.word(place)) { return true }
            place -= 1
        }
        return false
    }

    private func isVerbObject(_ scan: FigureScan, _ index: Int) -> Bool {
        !scan.has(index, Roles.closed) && !scan.has(index, .adverb)
            && ChangeWords.nouns[scan.word(index)] == nil
    }

    private static let being = WordSet("is was are were be been being")
    private static let twice = WordHash.of("twice")
    private static let thrice = WordHash.of("thrice")
    private static let double = WordHash.of("double")
    private static let triple = WordHash.of("triple")
    private static let `as` = WordHash.of("as")

    // MARK: Two for one

    private static let issues = WordSet("split splits rights issue consolidation bonus stock share")

    /// "a two-for-one stock split", "a 1-for-5 rights issue"; of other offers it states nothing.
    private func exchange(_ scan: FigureScan, _ index: Int, _ first: Numeral) -> Reading? {
        guard scan.isHyphen(first.end), scan.word(first.end + 1) == Word.for,
            scan.isHyphen(first.end + 2), first.value.isWhole,
            let second = NumeralReader(scan: scan).read(first.end + 3), second.value.isWhole
        else { return nil }
        guard
            (second.end..<(second.end + 3)).contains(where: { Self.issues.contains(scan.word($0)) })
        else { return .nothing(upTo: second.end) }
        let text = first.value.description + ":" + second.value.description
        return finish(make(index..<second.end, .proportion(text)), scan)
    }

    // MARK: One in four

    private static let every = WordSet("every")
    private static let among = WordSet("in out")

    /// "one in four", "nine out of ten", "nine grams in ten", "4 in every 10".
    private func oneIn(_ scan: FigureScan, _ index: Int, _ first: Numeral) -> Reading? {
        let isScore = first.hasPoint && scan.word(first.end) == Word.out
        guard first.value.isWhole || isScore, !first.hasScale else { return nil }
        if let tied = tied(scan, index, first) { return tied }
        var next = first.end
        if scan.isWord(next), scan.isSpaced(next), !scan.has(next, Roles.closed),
            Self.among.contains(scan.word(next + 1))
        {
            next += 1
        }
        let hasNoun = next > first.end
        guard Self.among.contains(scan.word(next)) else { return nil }
        let isOut = scan.word(next) == Word.out
        if isOut { guard scan.word(next + 1) == Word.of else { return nil } }
        next += isOut ? 2 : 1
        if Self.every.contains(scan.word(next)) { next += 1 }
        guard scan.isNumber(next) || scan.has(next, .cardinal), !scan.has(next, .month),
            let second = NumeralReader(scan: scan).read(next), second.value > first.value,
            second.value.isWhole, second.value <= ExactDecimal(1_000_000),
            isBase(second, scan, isOfAnother: hasNoun && first.value > .one),
            let share = first.value.divided(by: second.value)
        else { return nil }
        return finish(make(index..<second.end, .decimal(share)), scan)
    }

    /// "a 1-in-100-year flood", "a one-in-five chance": tied by hyphens.
    private func tied(_ scan: FigureScan, _ index: Int, _ first: Numeral) -> Reading? {
        let link = first.end + 1
        guard scan.isHyphen(first.end), scan.word(link) == Word.in, scan.isHyphen(link + 1),
            let second = NumeralReader(scan: scan).read(link + 2), second.value > first.value,
            second.value.isWhole, let share = first.value.divided(by: second.value)
        else { return nil }
        return finish(make(index..<second.end, .decimal(share)), scan)
    }

    /// The second number of "in": bare, or counting people; not a year, a stretch or a place.
    ///
    /// "12 goals in 30 games" count two things.
    private func isBase(_ numeral: Numeral, _ scan: FigureScan, isOfAnother: Bool) -> Bool {
        if numeral.isPlain, numeral.digitCount == 4 { return false }
        guard let unit = AmountReader(scan: scan).unit(behind: numeral) else { return true }
        if unit.kind == .count, !isOfAnother {
            return numeral.value >= ExactDecimal(3) && isRound(numeral)
        }
        return false
    }

    private func isRound(_ numeral: Numeral) -> Bool {
        guard let value = numeral.value.integer else { return false }
        return value <= 10 || value % 10 == 0
    }

    // MARK: Times as much

    /// "three times the wage", "five times more": how many times as large.
    private func factor(_ scan: FigureScan, _ index: Int, _ numeral: Numeral) -> Reading? {
        guard scan.word(numeral.end) == Word.times,
            Self.comparing.contains(scan.word(numeral.end + 1))
                || Self.larger.contains(scan.word(numeral.end + 1))
                || isMultiplied(scan, numeral.end + 1)
        else { return nil }
        let end =
            scan.word(numeral.end + 1) == Self.as && scan.isWord(numeral.end + 2)
            ? numeral.end + 3 : numeral.end + 1
        return finish(make(index..<end, .decimal(numeral.value)), scan)
    }

    private static let often = WordSet(
        "champion champions winner winners daily weekly monthly yearly running table faster")

    /// "3.4 times oversubscribed", "eight times earnings": a noun or participle that is multiplied.
    private func isMultiplied(_ scan: FigureScan, _ index: Int) -> Bool {
        if Self.multiplied.contains(scan.word(index)) { return true }
        return scan.isWord(index) && !scan.has(index, Roles.closed)
            && !scan.has(index, [.adverb, .verb])
            && !scan.isCapital(index) && !Self.often.contains(scan.word(index))
            && !scan.ends(index, in: "ly")
    }

    /// What values and debts are held against: "2.3 times Ebitda", "14 times forward earnings".
    private static let multiplied = WordSet("ebitda gdp forward annual trailing core")

    private static let larger = WordSet(
        "higher larger bigger greater faster longer stronger smaller lower")

    private static let x = WordHash.of("x")

    /// "three-fold", "10-fold", "3.1x".
    private func fold(_ scan: FigureScan, _ index: Int, _ numeral: Numeral) -> Reading? {
        if scan.word(numeral.end) == Self.x, !scan.isSpaced(numeral.end), numeral.hasDigits,
            scan.isSpaced(numeral.end + 1) || !scan.isNumber(numeral.end + 1)
        {
            return finish(make(index..<(numeral.end + 1), .decimal(numeral.value)), scan)
        }
        let next = scan.isHyphen(numeral.end) ? numeral.end + 1 : numeral.end
        guard scan.word(next) == Self.foldWord else { return nil }
        return finish(make(index..<(next + 1), .decimal(numeral.value)), scan, change: .up)
    }

    private static let foldWord = WordHash.of("fold")

    // MARK: Splits

    private static let ratios = WordSet("proportion ratio ratios")

    /// "a ratio of one officer to 420 citizens": what is held against what stands between.
    private func parted(_ scan: FigureScan, _ index: Int, _ first: Numeral) -> Reading? {
        guard scan.word(index - 1) == Word.of, Self.ratios.contains(scan.word(index - 2)) else {
            return nil
        }
        var to = first.end
        while to < first.end + 3, scan.isWord(to), !scan.has(to, Roles.closed) { to += 1 }
        guard to > first.end, scan.word(to) == Word.to,
            let second = NumeralReader(scan: scan).read(to + 1),
            let one = first.value.integer, let two = second.value.integer
        else { return nil }
        return finish(make(index..<second.end, .proportion("\(one):\(two)")), scan)
    }

    private static let ballots = WordSet("votes ballots")

    /// "carried by 287 votes to 264": the votes on either side.
    private func votes(_ scan: FigureScan, _ index: Int, _ first: Numeral) -> Reading? {
        guard Self.ballots.contains(scan.word(first.end)), scan.word(first.end + 1) == Word.to,
            let second = NumeralReader(scan: scan).read(first.end + 2),
            let one = first.value.integer, let two = second.value.integer,
            !scan.isWord(second.end) || scan.has(second.end, Roles.closed),
            !scan.isMark(second.end, "%")
        else { return nil }
        var draft = make(index..<second.end, .proportion("\(one):\(two)"))
        HedgeReader(scan: scan).settle(&draft)
        return .figures([draft], upTo: max(draft.tokens.upperBound, draft.reach.upperBound))
    }

    private static let splits = WordSet(
        "split tied deadlocked divided outnumbered ratio odds passed voted vote approved rejected adopted outnumber ruled upheld"
    )

    /// "split 25 to 25", "passed 61-38", "3 to 1".
    private func split(_ scan: FigureScan, _ index: Int) -> Reading? {
        if scan.has(index, .cardinal) { return spelledSplit(scan, index) }
        guard scan.isNumber(index), Digits(scan.bytes(index)) != nil,
            scan.word(index + 1) == Word.to || scan.isDash(index + 1) && !scan.isSpaced(index + 1),
            scan.isNumber(index + 2), Digits(scan.bytes(index + 2)) != nil,
            !scan.isMark(index + 3, "%"), !scan.has(index + 3, .scale)
        else { return nil }
        var place = index - 1
        if scan.word(place) == Word.of || scan.word(place) == Word.by { place -= 1 }
        if scan.has(place, .auxiliary), Self.odds.contains(scan.word(place - 1)) { place -= 1 }
        guard Self.splits.contains(scan.word(place)) || Divisions.isVote(scan, index) else {
            return nil
        }
        if Self.vote.contains(scan.word(place)), scan.word(index + 1) == Word.to { return nil }
        let text = scan.string(index) + ":" + scan.string(index + 2)
        return finish(make(index..<(index + 3), .proportion(text)), scan)
    }

    /// "three to one".
    private func spelledSplit(_ scan: FigureScan, _ index: Int) -> Reading? {
        let reader = NumeralReader(scan: scan)
        guard let first = reader.subHundred(index), scan.word(first.end) == Word.to,
            let second = reader.subHundred(first.end + 1),
            second.value < first.value
                || second.value == 1,
            scan.word(index - 1) == Word.by || Self.splits.contains(scan.word(index - 1))
                || Self.outnumbering.contains(scan.word(index - 2))
        else { return nil }
        return finish(
            make(index..<second.end, .proportion("\(first.value):\(second.value)")), scan)
    }

    private static let outnumbering = WordSet("outnumber outnumbers outnumbered")
    private static let odds = WordSet("odds vote tally")
    private static let vote = WordSet("passed approved rejected adopted")
}
