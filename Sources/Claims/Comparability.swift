import Facts

/// Two articles, and what may be said of a figure of each.
struct Encounter {
    /// They report one event, which stands in for a subject that neither sentence names.
    let isOneStory: Bool
    /// All that each names, under both articles' names for it.
    private let named: (a: Set<Int64>, b: Set<Int64>)
    private let kin: Kin

    init(_ a: Account, _ b: Account) {
        let alike = Kin(a, b)
        isOneStory = a.isOneStory(with: b, alike)
        // Strangers of one name are in other stories.
        kin = isOneStory ? alike : .none
        named = (
            Set(a.standings.keys).union(kin.pairs.map(\.1)),
            Set(b.standings.keys).union(kin.pairs.map(\.0))
        )
    }

    /// Whether a figure of a and one of b state one measure of one subject.
    func areOfOneClaim(_ one: Reading, _ two: Reading, _ values: ValueRelation) -> Bool {
        guard values != .incomparable,
            (one.statement.modality == .denied) == (two.statement.modality == .denied),
            areMovingAlike(one, two), arePerTheSame(one, two, values)
        else { return false }
        if values == .equal { return haveOneValue(one, two) }
        return areOfOneMeasure(one, two, values)
    }

    // MARK: Equal values

    /// Equal figures are of one claim where measure and subject say so, or where the digits tell enough.
    private func haveOneValue(_ one: Reading, _ two: Reading) -> Bool {
        let isShared = shareSubject(one, two)
        let match = match(one, two)
        guard isOneStory else {
            let isOneKind = one.statement.kind == two.statement.kind
            return isShared && (match == .same ? isOneKind : match == .unknown && one.isExact)
        }
        if match == .same {
            return isShared || one.isAmount || one.isTelling || isFree(one, two)
                || countTheSame(one, two) || one.digits > 1 && one.isSure && two.isSure
        }
        switch one.statement.kind {
        case .money, .quantity: return one.isTelling || isShared && match == .unknown
        case .percent: return one.isTelling || one.digits > 1 && (match == .unknown || isShared)
        case .count, .number:
            return one.isExact
                || one.isTelling && match == .unknown
                    && (isShared || one.isLarge || isFree(one, two))
        default: return one.isTelling
        }
    }

    /// Three and more of one thing: "four plants".
    private func countTheSame(_ one: Reading, _ two: Reading) -> Bool {
        guard let counted = one.counted, counted == two.counted,
            case .decimal(let number) = one.statement.value
        else { return false }
        return number.double >= 3
    }

    private enum Match { case same, unknown, other }

    /// Whether two figures measure the same; labels that may be wrong keep nothing apart.
    private func match(_ one: Reading, _ two: Reading) -> Match {
        if !one.measures.isDisjoint(with: two.measures) { return .same }
        let areKnown = !one.measures.isEmpty && !two.measures.isEmpty
        return areKnown && one.isSure && two.isSure ? .other : .unknown
    }

    // MARK: Other values

    /// The same for two values, where a word by the way or the things that both count are not enough.
    private func matchOfOthers(_ one: Reading, _ two: Reading) -> Match {
        let common = one.measures.intersection(two.measures)
        if common.isEmpty { return match(one, two) }
        // A fleet of 24 jets is no order of 12.
        let isOfThings = common.allSatisfy { $0 == one.counted || $0 == two.counted }
        if one.isDeed != two.isDeed, isOfThings { return .other }
        if MeasureClasses.areUnlike(one.statement.measure, two.statement.measure) { return .other }
        // "Provisions of 250 million would cover the fine."
        guard one.statement.kind == .money, let mine = one.label, let theirs = two.label,
            mine != theirs
        else { return .same }
        return common.isSubset(of: [mine, theirs]) ? .other : .same
    }

    private func areOfOneMeasure(
        _ one: Reading, _ two: Reading, _ values: ValueRelation
    ) -> Bool {
        let match = values == .rounded ? match(one, two) : matchOfOthers(one, two)
        guard match != .other, !one.statement.limits.excludes(two.statement.limits) else {
            return false
        }
        // A firm's mill here is not its mill there.
        let areApart =
            !one.places.isEmpty && !two.places.isEmpty && !kin.meet(one.places, two.places)
        let isShared = shareSubject(one, two) && !areApart
        if values == .rounded, isOneStory, one.isAmount, one.digits > 1, two.digits > 1 {
            return match == .same || isShared || isFree(one, two)
        }
        let isSlip = values.isSlip(one.statement, two.statement)
        if isOneStory, one.statement.kind == two.statement.kind, isPlainSlip(one, two, values) {
            return true
        }
        guard match == .same || match == .unknown && areRivals(one, two, isShared) else {
            return false
        }
        let measures = one.measures.intersection(two.measures)
        let isToll = measures.contains(where: \.isToll)
        if isToll, !areOfOneToll(one, two) { return false }
        // "7.1" of one paper is the "6.8-magnitude" of another.
        guard
            isToll || one.statement.kind == two.statement.kind
                || measures.contains(where: \.isPlain)
        else { return false }
        if case .differ(let factor) = values, factor > Self.farthest, !isSlip, !isToll {
            return false
        }
        let isOneStage = areOfOneStage(one, two, measures)
        if isShared { return isOneStage || values == .rounded || one.statement.kind != .count }
        guard isOneStory, isSlip || isFree(one, two) else { return false }
        if measures.contains(where: \.isCommon) { return isOneStage }
        guard canShareSubjects(one, two) else { return false }
        if isSlip || values == .rounded && one.isTelling { return true }
        // With no subject in common a price, a share or a country's figure may be anybody's.
        let isAnybodys =
            one.isVolatile
            || one.statement.kind == .percent && !one.isCounted && !two.isCounted
        return !isAnybodys && isOneStage
            && (one.isOfCountry == two.isOfCountry || isNearCount(one, values))
    }

    /// Two bodies' counts of people at one place; or "the true figure" against the one it is to replace.
    private func areRivals(_ one: Reading, _ two: Reading, _ isShared: Bool) -> Bool {
        guard isOneStory, one.statement.kind == two.statement.kind else { return false }
        if one.isRival(of: two) { return isShared && one.isOfPeople && two.isOfPeople }
        return one.isAmount && (one.isCorrective && !one.isSure || two.isCorrective && !two.isSure)
    }

    /// A country that a sentence names by the way keeps no count apart that is near the other.
    private func isNearCount(_ one: Reading, _ values: ValueRelation) -> Bool {
        guard one.statement.kind == .count, case .differ(let factor) = values else { return false }
        return factor <= 2
    }

    /// The same digits in two scales or in another order, which needs no label to be seen.
    private func isPlainSlip(_ one: Reading, _ two: Reading, _ values: ValueRelation) -> Bool {
        guard case .differ(let factor) = values, values.isSlip(one.statement, two.statement) else {
            return false
        }
        let isOfScale = [10.0, 100, 1000, 1_000_000].contains { abs(factor / $0 - 1) < 0.001 }
        // Unlike digits tell of no slip, should one be ten times the other or nearly.
        if !isOfScale, factor > 9 { return false }
        if one.isExact && two.isExact { return true }
        guard one.isAmount, one.digits > 1, two.digits > 1 else { return false }
        // Of two digits "13" for "31" is more than a hand mistakes.
        return isOfScale || factor < 2 && (shareSubject(one, two) || isFree(one, two))
    }

    /// Two tellings of one quantity are seldom farther apart; what is may be another quantity.
    private static let farthest = 4.5

    /// Neither is a part of the dead, nor counts the schools in which they were.
    private func areOfOneToll(_ one: Reading, _ two: Reading) -> Bool {
        one.statement.limits.parts == two.statement.limits.parts
            && [(one, two), (two, one)].allSatisfy { mine, theirs in
                mine.counted.map { $0.isToll || $0 == theirs.counted } ?? true
            }
    }

    // MARK: Subjects

    /// Both are about one thing, or, in one story, about one place that is no country.
    ///
    /// What one article takes for a place may be a mine to the other.
    private func shareSubject(_ one: Reading, _ two: Reading) -> Bool {
        let (mine, theirs) = (one.what.union(one.places), two.what.union(two.places))
        if isOneStory {
            if kin.meet(one.what, theirs) || kin.meet(mine, two.what) { return true }
            return areInOnePlace(one, two)
        }
        return mine.intersection(theirs).contains {
            one.what.contains($0) || two.what.contains($0)
        }
    }

    /// One of them names no subject but a place, and their places do not differ.
    private func isFree(_ one: Reading, _ two: Reading) -> Bool {
        guard what(of: one, named.b).isEmpty || what(of: two, named.a).isEmpty else {
            return false
        }
        if one.isToll, !one.isDisputed, !two.isDisputed, mayBePart(one, two) { return false }
        return one.places.isEmpty || two.places.isEmpty || areInOnePlace(one, two)
    }

    /// One county of two, where both reports come from the capital, is not the other.
    private func areInOnePlace(_ one: Reading, _ two: Reading) -> Bool {
        let shared = one.places.intersection(two.places)
        return kin.meet(one.places, two.places)
            && (shared.isEmpty || shared == one.places || shared == two.places)
    }

    /// What a figure speaks of; not the body whose count it is, should the other article not know it.
    private func what(of reading: Reading, _ others: Set<Int64>) -> Set<Int64> {
        reading.isCounted ? reading.what.intersection(others) : reading.what
    }

    /// The dead of one town, or of a place where the other names none, may be but some of all.
    private func mayBePart(_ one: Reading, _ two: Reading) -> Bool {
        one.places.isEmpty != two.places.isEmpty
    }

    /// Each article names what the other's figure speaks of, if it speaks of anything.
    private func canShareSubjects(_ one: Reading, _ two: Reading) -> Bool {
        let subjects = (
            what(of: one, named.b).union(one.places), what(of: two, named.a).union(two.places)
        )
        return (subjects.0.isEmpty || !subjects.0.isDisjoint(with: named.b))
            && (subjects.1.isEmpty || !subjects.1.isDisjoint(with: named.a))
    }

    // MARK: Rates and changes

    private func areMovingAlike(_ one: Reading, _ two: Reading) -> Bool {
        guard let mine = one.statement.change, let theirs = two.statement.change else {
            return true
        }
        return mine == theirs
    }

    /// "40,000 tonnes" of capacity are those "a year"; a price a tonne is no price.
    private func arePerTheSame(
        _ one: Reading, _ two: Reading, _ values: ValueRelation
    ) -> Bool {
        if one.per == two.per { return true }
        let isAnnual =
            [one.per, two.per].contains("year") && one.measures.contains(where: \.isAnnual)
        if isAnnual, one.per == nil || two.per == nil { return true }
        let isFlow = one.statement.kind == .quantity || one.statement.kind == .count
        // "38 pesos", where the other said of what.
        let isSaidBefore = values == .equal && isOneStory && one.isTelling
        return (isFlow || isSaidBefore) && (one.per == nil || two.per == nil)
    }
}

/// Their modalities are of one stage, or what they measure is one sum at every stage.
func areOfOneStage(
    _ one: Reading, _ two: Reading, _ measures: Set<MeasureClasses.Class>
) -> Bool {
    if one.statement.modality.stage == two.statement.modality.stage { return true }
    return
        (measures.contains(where: \.isSettled) || one.isPower && two.isPower
        || areSet(one, two))
        && [one, two].allSatisfy { $0.statement.modality.isSet }
}

/// A contract or the like has laid both down, for more than a day.
func areSet(_ one: Reading, _ two: Reading) -> Bool { one.isSet && two.isSet }

extension Modality {
    /// Neither a guess nor a denial.
    fileprivate var isSet: Bool {
        switch self {
        case .planned, .approved, .actual: true
        case .expected, .possible, .denied: false
        }
    }

    /// Plans, forecasts and possibilities are one stage; what was approved and what came true are others.
    var stage: Int {
        switch self {
        case .planned, .expected, .possible: 0
        case .approved: 1
        case .actual: 2
        case .denied: 3
        }
    }
}
