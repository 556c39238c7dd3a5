import Facts

/// Two articles, and what may be said of a figure of each.
struct Encounter {
    /// They are on one matter.
    let isOneMatter: Bool
    /// And report one event of it, which stands in for a subject that neither sentence names.
    let isOneStory: Bool
    /// How alike what they are on is, 0 to 1; see `Topic.likeness`.
    let likeness: Double
    /// How much they share of what they name; see `Account.closeness`.
    let closeness: Double
    /// How many figures with telling digits both have.
    let sharedPrints: Int
    /// Days between them, of one year where none is stated; `nil` where one names no day.
    let days: Int?
    /// How many names both have that tell a story from others.
    let sharedNames: Int
    /// Their share of those in the article that has fewer, 0 to 1.
    let coverage: Double
    /// Names of both that are one thing, should they be of one story.
    let kin: Kin

    init(_ a: Account, _ b: Account) {
        likeness = a.report.topic.likeness(to: b.report.topic)
        sharedPrints = a.sharedPrints(with: b)
        days = a.report.days(to: b.report)
        isOneMatter = likeness + 0.05 * Double(min(sharedPrints, 2)) >= Self.leastLikeness
        isOneStory = isOneMatter && (a.datedDays(to: b) ?? 0) <= Self.storyDays
        sharedNames = a.standings.count { $1.isTelling && b.standings[$0]?.isTelling == true }
        // Strangers of one name are in other stories.
        kin = isOneStory ? Kin(a, b) : .none
        closeness = isOneStory ? a.closeness(to: b, kin) : 0
        let fewer = min(a.tellingNames, b.tellingNames)
        coverage = fewer > 0 ? min(1, Double(sharedNames + kin.pairs.count) / Double(fewer)) : 0
    }

    /// Two in a hundred pairs of reports of one event are less alike; of other pairs that share a name one in a hundred is more.
    private static let leastLikeness = 0.08
    /// How long an event stays in the news.
    private static let storyDays = 45

    // MARK: Across stories

    /// Whether a figure of a and one of b, which are of different stories, state one measure of one subject.
    ///
    /// Of one story the clues decide; see `Evidence`.
    func areOfOneClaim(_ one: Reading, _ two: Reading, _ values: ValueRelation) -> Bool {
        // What two articles say by the way may be the same; it is not said exactly enough to differ.
        guard values != .incomparable, values.agrees || isOneMatter,
            canBeOfOneClaim(one, two, values), areMovingAlike(one, two),
            arePerTheSame(one, two), shareSubject(one, two)
        else { return false }
        guard values == .equal else { return areOfOneMeasure(one, two, values) }
        switch match(one, two) {
        case .same: return one.statement.kind == two.statement.kind
        case .unknown: return one.isExact
        case .other: return false
        }
    }

    /// Neither is a denial of the other, nor are unequal ones of two times, parts or places, or two tolls.
    func canBeOfOneClaim(_ one: Reading, _ two: Reading, _ values: ValueRelation) -> Bool {
        let areAlikeDenied =
            (one.statement.modality == .denied) == (two.statement.modality == .denied)
        if values.agrees { return areAlikeDenied && !areOfManyThings(one, two) }
        return areAlikeDenied && !one.statement.limits.excludes(two.statement.limits)
            && !areInOtherPlaces(one, two) && !areOfOtherTolls(one, two)
    }

    /// "One of" this and "one of" that; two sides here and two brothers there.
    private func areOfManyThings(_ one: Reading, _ two: Reading) -> Bool {
        one.isFew && two.isFew && one.measures.isDisjoint(with: two.measures)
    }

    /// A firm's mill here is not its mill there; nor is one county of two that a capital reports on.
    ///
    /// Of one event a river and the region that it runs through are no two places.
    private func areInOtherPlaces(_ one: Reading, _ two: Reading) -> Bool {
        if isOneStory, one.placeKinds.isDisjoint(with: two.placeKinds) { return false }
        let mine = one.places.subtracting(two.places)
        let theirs = two.places.subtracting(one.places)
        return !mine.isEmpty && !theirs.isEmpty && !kin.meet(mine, theirs)
            && !kin.meet(one.what, theirs) && !kin.meet(mine, two.what)
    }

    /// The missing are not the dead.
    private func areOfOtherTolls(_ one: Reading, _ two: Reading) -> Bool {
        one.isToll && two.isToll
            && one.measures.filter(\.isToll).isDisjoint(with: two.measures)
    }

    enum Match { case same, unknown, other }

    /// Whether two figures measure the same; labels that may be wrong keep nothing apart.
    private func match(_ one: Reading, _ two: Reading) -> Match {
        if !one.measures.isDisjoint(with: two.measures) { return .same }
        let areKnown = !one.measures.isEmpty && !two.measures.isEmpty
        return areKnown && one.isSure && two.isSure ? .other : .unknown
    }

    /// The same for two values, where a word by the way or the things that both count are not enough.
    func matchOfOthers(_ one: Reading, _ two: Reading) -> Match {
        let common = one.measures.intersection(two.measures)
        if common.isEmpty { return match(one, two) }
        // A fleet of 24 jets is no order of 12.
        let isOfThings = common.allSatisfy { $0 == one.counted || $0 == two.counted }
        if one.isDeed != two.isDeed, isOfThings { return .other }
        // A loan is no grant.
        if let mine = one.payback, let theirs = two.payback, mine != theirs { return .other }
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
        guard match == .same else { return false }
        let measures = one.measures.intersection(two.measures)
        let isToll = measures.contains(where: \.isToll)
        if isToll, !areOfOneToll(one, two) { return false }
        // "7.1" of one paper is the "6.8-magnitude" of another.
        guard
            isToll || one.statement.kind == two.statement.kind
                || measures.contains(where: \.isPlain)
        else { return false }
        if case .differ(let factor) = values, factor > Self.farthest, !isToll,
            !values.isSlip(one.statement, two.statement)
        {
            return false
        }
        return values == .rounded || one.statement.kind != .count
            || areOfOneStage(one, two, measures)
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
    func shareSubject(_ one: Reading, _ two: Reading) -> Bool {
        let (mine, theirs) = (one.what.union(one.places), two.what.union(two.places))
        if isOneStory {
            if kin.meet(one.what, theirs) || kin.meet(mine, two.what) { return true }
            return areInOnePlace(one, two)
        }
        return mine.intersection(theirs).contains {
            one.what.contains($0) || two.what.contains($0)
        }
    }

    /// One county of two, where both reports come from the capital, is not the other.
    private func areInOnePlace(_ one: Reading, _ two: Reading) -> Bool {
        let shared = one.places.intersection(two.places)
        return kin.meet(one.places, two.places)
            && (shared.isEmpty || shared == one.places || shared == two.places)
    }

    // MARK: Rates and changes

    private func areMovingAlike(_ one: Reading, _ two: Reading) -> Bool {
        guard let mine = one.statement.change, let theirs = two.statement.change else {
            return true
        }
        return mine == theirs
    }

    /// "40,000 tonnes" of capacity are those "a year"; a price a tonne is no price.
    private func arePerTheSame(_ one: Reading, _ two: Reading) -> Bool {
        if one.per == two.per { return true }
        let isAnnual =
            [one.per, two.per].contains("year") && one.measures.contains(where: \.isAnnual)
        let isFlow = one.statement.kind == .quantity || one.statement.kind == .count
        return (isAnnual || isFlow) && (one.per == nil || two.per == nil)
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
