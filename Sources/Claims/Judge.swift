import Facts

/// Two statements of one claim, by their places in the two articles.
struct Pair {
    let a: Int
    let b: Int
    let values: ValueRelation
    /// The log odds that they are of one claim, by the clues; `nil` where rules say so.
    let odds: Double?
    /// One of the articles sets both values against each other.
    var isContrasted = false

    var agrees: Bool { values.agrees }
}

private struct ValuePair: Hashable {
    let a: FigureValue
    let b: FigureValue
}

/// Says what each pair amounts to, seeing all the others.
struct Judge {
    let a: Report
    let b: Report
    let left: [Reading]
    let right: [Reading]
    let pairs: [Pair]
    let certainty: Certainty
    private let agreeing: (a: Set<Int>, b: Set<Int>)

    init(
        a: Report, b: Report, left: [Reading], right: [Reading], pairs: [Pair],
        certainty: Certainty
    ) {
        self.certainty = certainty
        self.a = a
        self.b = b
        self.left = left
        self.right = right
        self.pairs = pairs
        let agreed = pairs.filter(\.agrees)
        agreeing = (Set(agreed.map(\.a)), Set(agreed.map(\.b)))
    }

    var comparisons: [Comparison] {
        var told: Set<ValuePair> = []
        // The body's figures speak before those of a headline.
        return pairs.sorted(by: isPlainer).compactMap { pair in
            guard isOfOneClaim(pair) else { return nil }
            var comparison = comparison(pair)
            let values = ValuePair(
                a: left[pair.a].statement.value, b: right[pair.b].statement.value)
            // Where both articles tell both sides, that is said once.
            let isTurned =
                comparison.relation == .conflict
                && told.contains(ValuePair(a: values.b, b: values.a))
            if comparison.relation != .same, isTurned || !told.insert(values).inserted {
                comparison.relation = .same
                comparison.factor = nil
                comparison.note = nil
            }
            return comparison
        }
        .sorted { ($0.figureA, $0.figureB) < ($1.figureA, $1.figureB) }
    }

    private func isPlainer(_ one: Pair, _ two: Pair) -> Bool {
        let titles = { (pair: Pair) -> Int in
            (left[pair.a].statement.isInTitle ? 1 : 0)
                + (right[pair.b].statement.isInTitle ? 1 : 0)
        }
        return (titles(one), one.a, one.b) < (titles(two), two.a, two.b)
    }

    /// What differs from a figure that agrees with another one there speaks of something else, unless
    /// the article sets two parties' figures against each other.
    private func isOfOneClaim(_ pair: Pair) -> Bool {
        // The clues have seen what else there is.
        if pair.odds != nil || pair.agrees || left[pair.a].isToll { return true }
        let isKnown = (a: agreeing.a.contains(pair.a), b: agreeing.b.contains(pair.b))
        if !isKnown.a && !isKnown.b || areOfSeveralParties(pair) { return true }
        // "The directorate believes that 260 were aboard; the owner has spoken of 132."
        return (isKnown.a || isOwnCount(left[pair.a])) && (isKnown.b || isOwnCount(right[pair.b]))
            && isKnown.a != isKnown.b
    }

    /// Somebody who is named counts it otherwise than others do.
    private func isOwnCount(_ reading: Reading) -> Bool {
        reading.statement.speaker != nil && reading.isCounted
    }

    /// Why two unequal figures are no conflict; `nil` where nothing explains them.
    func explanation(of pair: Pair) -> String? {
        switch pair.values {
        case .explained(let reason): reason
        case .differ(let factor): explanation(of: pair, factor)
        case .equal, .rounded, .incomparable: nil
        }
    }

    private func comparison(_ pair: Pair) -> Comparison {
        let (one, two) = (left[pair.a].statement, right[pair.b].statement)
        var comparison = Comparison(
            articleA: a.article, figureA: one.number, articleB: b.article, figureB: two.number,
            relation: .same)
        switch pair.values {
        case .equal, .rounded:
            guard one.modality != .denied else { break }
            comparison.relation = .agreement
            comparison.note = pair.values == .rounded ? "the same when rounded" : nil
        case .explained(let reason): comparison.note = reason
        case .differ(let factor):
            comparison.factor = factor
            comparison.note = explanation(of: pair, factor)
            if comparison.note == nil {
                comparison.relation = .conflict
                comparison.note = slip(factor, one, two)
            }
        case .incomparable: break
        }
        return comparison
    }

    /// Why two different values are no conflict; `nil` where nothing explains them.
    private func explanation(of pair: Pair, _ factor: Double) -> String? {
        let (one, two) = (left[pair.a], right[pair.b])
        let measures = one.measures.intersection(two.measures)
        if isRevised(pair) { return "an update: one article tells both" }
        if one.isToll, two.isToll {
            if !isDisputed(pair), !areContested(one, two, measures) {
                return "an update: the count moves with the news"
            }
            if factor >= Self.farthestToll { return "too far apart to count one thing" }
        }
        let isSlip = slip(factor, one.statement, two.statement) != nil
        if one.isVolatile, a.days(to: b) != 0, !pair.isContrasted,
            !(areRivals(one, two, measures) && areNear),
            !(isSlip && min(one.digits, two.digits) > 1)
        {
            return "it holds for a day"
        }
        // "2.4 billion" planned, and "a cost of 240 million" there.
        let isClearSlip =
            isSlip
            && (one.isExact && two.isExact || one.digits > 1 && measures.contains(.cost))
        if !areOfOneStage(one, two, measures), !isClearSlip,
            (pair.odds ?? -.infinity) < certainty.ofStages,
            let stages = otherStage(
                one.statement.modality, two.statement.modality, isSlip: isSlip)
        {
            return stages
        }
        if one.isRunning || two.isRunning, !isDisputed(pair) {
            return "an update: the sum so far"
        }
        if one.isSought != two.isSought { return "another stage: asked for" }
        if one.parts != two.parts {
            return "a part against the whole"
        }
        if one.per != two.per, !measures.contains(where: \.isAnnual) {
            return "in another stretch of time"
        }
        let isSingle = measures.contains(where: \.isSingle)
        if !isSlip, !isSingle, one.statement.limits.areOfOtherYears(than: two.statement.limits) {
            return "perhaps of another year"
        }
        if let odds = pair.odds {
            return odds < certainty.ofConflict ? Comparison.unsure : nil
        }
        if one.isToll, two.isToll { return nil }
        return isAmbiguous(pair, factor) ? "one article states several values" : nil
    }

    /// Two counts of one event's dead are not that far apart.
    private static let farthestToll = 50.0

    /// One side's article has the other's value too, as what was so before: "compared with an estimate of
    /// $1.3 billion in January".
    private func isRevised(_ pair: Pair) -> Bool {
        func tells(_ readings: [Reading], _ own: Reading, _ other: Reading) -> Bool {
            !own.isFormer
                && readings.contains {
                    $0.isFormer && $0.statement.kind == other.statement.kind
                        && $0.values(against: other) == .equal
                        && ($0.measures.isEmpty || other.measures.isEmpty
                            || !$0.measures.isDisjoint(with: other.measures))
                }
        }
        let (one, two) = (left[pair.a], right[pair.b])
        return tells(right, two, one) || tells(left, one, two)
    }

    /// A crowd is one event's: that one is somebody's count is enough to tell that two put it otherwise.
    private func areRivals(
        _ one: Reading, _ two: Reading, _ measures: Set<MeasureClasses.Class>
    ) -> Bool {
        let areCounted =
            measures.contains(.attendance)
            ? one.isSomebodys || two.isSomebodys
            : one.isCounted && two.isCounted
        return areCounted && one.isOfOthers(than: two)
    }

    /// What two parties count, or what one counts and another tells on the same day: "police arrested 19",
    /// "37 were arrested, the alliance said".
    private func areContested(
        _ one: Reading, _ two: Reading, _ measures: Set<MeasureClasses.Class>
    ) -> Bool {
        let days = a.days(to: b)
        // What is told days later has moved.
        guard measures.contains(where: \.isContestable), one.isOfOthers(than: two), days ?? 0 < 2
        else { return false }
        let (mine, theirs) = (one.isSomebodys, two.isSomebodys)
        return days == 0 ? mine || theirs : mine && theirs
    }

    /// Of one event, as two count it: a crowd, and not two matches.
    private var areNear: Bool {
        (a.days(to: b) ?? 0) <= 3
    }

    /// Two counts that move with the news, where one is set against the other or against what others say.
    private func isDisputed(_ pair: Pair) -> Bool {
        pair.isContrasted || left[pair.a].isDisputed || right[pair.b].isDisputed
    }

    /// Plans, forecasts and possibilities are one stage; a slip of scale shows through any that is no fact.
    private func otherStage(_ one: Modality, _ two: Modality, isSlip: Bool) -> String? {
        if one.stage == two.stage || isSlip && one != .actual && two != .actual { return nil }
        return "another stage: \(one.rawValue) against \(two.rawValue)"
    }

    /// Whether a side has different values for the claim, so that it is unclear which of them is meant.
    private func isAmbiguous(_ pair: Pair, _ factor: Double) -> Bool {
        let (mine, theirs) = rivals(of: pair)
        // The pair that looks like a slip is the one that is meant.
        let isSlip = isSlip(pair)
        let hasSlip = (mine + theirs).contains(where: isSlip(_:))
        if isSlip != hasSlip { return hasSlip }
        if mine.isEmpty, theirs.isEmpty || areOfSeveralParties(pair) { return false }
        let isMeant =
            isTheCount(left[pair.a], among: mine.map { left[$0.a] })
            && isTheCount(right[pair.b], among: theirs.map { right[$0.b] })
        if isMeant { return false }
        // The nearest is meant where it is near and all others are far.
        return factor > 1.5
            || !(mine + theirs).allSatisfy { rival in
                if case .differ(let other) = rival.values { return other >= 3 }
                return false
            }
    }

    /// The only value of several that somebody counts otherwise than others do.
    private func isTheCount(_ reading: Reading, among rivals: [Reading]) -> Bool {
        rivals.isEmpty || isOwnCount(reading) && !rivals.contains(where: isOwnCount)
    }

    private func isSlip(_ pair: Pair) -> Bool {
        pair.values.isSlip(left[pair.a].statement, right[pair.b].statement)
    }

    /// The pairs that share one side with this one and have another value, of its stage, on the other.
    private func rivals(of pair: Pair) -> (a: [Pair], b: [Pair]) {
        // "2,600 accounts …; it has closed 900 of them": a part is no rival of the whole.
        func isRival(_ other: Reading, _ mine: Reading) -> Bool {
            other.statement.value != mine.statement.value && other.parts == mine.parts
                && other.statement.modality.stage == mine.statement.modality.stage
        }
        return (
            pairs.filter { $0.b == pair.b && isRival(left[$0.a], left[pair.a]) },
            pairs.filter { $0.a == pair.a && isRival(right[$0.b], right[pair.b]) }
        )
    }

    /// Whether each of an article's different values has a speaker of its own.
    private func areOfSeveralParties(_ pair: Pair) -> Bool {
        let (mine, theirs) = rivals(of: pair)
        let sides = [
            ([left[pair.a]] + mine.map { left[$0.a] }),
            ([right[pair.b]] + theirs.map { right[$0.b] }),
        ]
        return sides.allSatisfy { readings in
            if readings.count == 1 { return true }
            var speakers: [FigureValue: Set<Int64?>] = [:]
            for reading in readings {
                speakers[reading.statement.value, default: []].insert(reading.statement.speaker)
            }
            let voices = speakers.values.map { $0.compactMap { $0 } }
            return voices.allSatisfy { !$0.isEmpty }
                && Set(voices.joined()).count == voices.reduce(0) { $0 + $1.count }
        }
    }
}
