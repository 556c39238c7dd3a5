import Facts

/// A statement with what is read out of it once.
struct Reading {
    let statement: Statement
    /// What it measures by its label, else by the noun that it counts.
    let measure: MeasureClasses.Class?
    /// What it counts, where that says more than "person".
    let counted: MeasureClasses.Class?
    let what: Set<Int64>
    let places: Set<Int64>
    let countries: Set<Int64>
    let per: String?
    let unit: String?

    init(_ statement: Statement) {
        self.statement = statement
        counted =
            statement.kind == .count ? MeasureClasses.of(statement.unit, of: .count) : nil
        let named = MeasureClasses.of(statement.measure, of: statement.kind)
        measure = (Self.isPriceTag(statement, named) ? .cost : named) ?? counted
        what = Set(statement.subjects.filter { !$0.isPlace }.map(\.entity))
        places = Set(
            statement.subjects.filter { $0.type == .location && $0.isTelling }.map(\.entity))
        countries = Set(
            statement.subjects.filter { $0.type == .location && !$0.isTelling }.map(\.entity))
        (unit, per) = Rates.split(unit: statement.unit, per: statement.per)
    }

    /// The "price" of a dam is what it costs; only goods have a price that moves.
    private static func isPriceTag(
        _ statement: Statement, _ measure: MeasureClasses.Class?
    ) -> Bool {
        guard measure?.name == "price", statement.kind == .money, statement.per == nil,
            case .decimal(let number) = statement.value
        else { return false }
        return number.double >= 1_000_000
    }

    var isToll: Bool { measure?.isToll == true }
    /// It names a country, and nothing in it.
    var isOfCountry: Bool { what.isEmpty && places.isEmpty && !countries.isEmpty }
    var isVolatile: Bool { measure?.isVolatile == true }

    /// Digits that two articles would not have by chance.
    var isTelling: Bool {
        if case .interval = statement.value { return true }
        switch statement.kind {
        case .money, .quantity, .count: return digits >= 2
        default: return digits >= 3 || digits == 2 && hasFraction
        }
    }

    /// Three digits and more.
    var isExact: Bool { digits >= 3 }

    /// How many digits the value has without the zeros at its end; 0 for what is no plain number.
    private var digits: Int {
        guard case .decimal(let number) = statement.value else { return 0 }
        return String(number.significand.magnitude).utf8.count
    }

    private var hasFraction: Bool {
        if case .decimal(let number) = statement.value { return number.exponent < 0 }
        return false
    }

    /// Kind, unit and digits as one text where they are exact enough to know a story by.
    var fingerprint: String? {
        guard isExact, case .decimal(let number) = statement.value else { return nil }
        return "\(statement.kind.rawValue) \(statement.kind == .count ? "" : unit ?? "") \(number)"
    }
}

extension Statement {
    /// The name of its measure's class; two figures of one measure have one name. `nil` for none.
    public var measureName: String? { Reading(self).measure?.name }

    /// Kind, unit and digits as one text where they are exact enough to know a story by.
    public var fingerprint: String? { Reading(self).fingerprint }
}

/// Two articles, and what may be said of a figure of each.
struct Encounter {
    let a: Report
    let b: Report
    /// They report one event, which stands in for a subject that neither sentence names.
    let isOneStory: Bool
    private let named: (a: Set<Int64>, b: Set<Int64>)

    init(_ a: Report, _ b: Report) {
        self.a = a
        self.b = b
        isOneStory = a.isOneStory(with: b)
        named = (Set(a.subjects.map(\.entity)), Set(b.subjects.map(\.entity)))
    }

    /// Whether a figure of a and one of b state one measure of one subject.
    func areOfOneClaim(_ one: Reading, _ two: Reading, _ values: ValueRelation) -> Bool {
        guard values != .incomparable,
            (one.statement.modality == .denied) == (two.statement.modality == .denied),
            areMovingAlike(one, two), arePerTheSame(one, two)
        else { return false }
        if values == .equal { return haveOneValue(one, two) }
        return areOfOneMeasure(one, two, values)
    }

    // MARK: Equal values

    /// Equal figures are of one claim where label and subject say so, or where the digits tell enough.
    private func haveOneValue(_ one: Reading, _ two: Reading) -> Bool {
        let isShared = !one.what.isDisjoint(with: two.what)
        if isOfOneLabel(one, two), one.statement.kind == two.statement.kind {
            if isShared { return true }
            return isOneStory && (one.isTelling || isFree(one, two) || countTheSame(one, two))
        }
        guard one.isTelling, isOneStory || isShared else { return false }
        return one.measure == nil || two.measure == nil || one.isExact
            || isOneStory && one.statement.kind != .count
    }

    /// Three and more of one thing: "four plants".
    private func countTheSame(_ one: Reading, _ two: Reading) -> Bool {
        guard let counted = one.counted, counted == two.counted,
            case .decimal(let number) = one.statement.value
        else { return false }
        return number.double >= 3
    }

    private func isOfOneLabel(_ one: Reading, _ two: Reading) -> Bool {
        let labels = [one.measure, one.counted].compactMap { $0 }
        return labels.contains { $0 == two.measure || $0 == two.counted }
    }

    // MARK: Other values

    private func areOfOneMeasure(
        _ one: Reading, _ two: Reading, _ values: ValueRelation
    ) -> Bool {
        guard one.statement.kind == two.statement.kind, let measure = one.measure,
            measure == two.measure, !one.statement.limits.excludes(two.statement.limits)
        else { return false }
        let isSlip = values.isSlip(one.statement, two.statement)
        if case .differ(let factor) = values, factor > 20, !isSlip, !one.isToll { return false }
        let isOneStage = one.statement.modality.stage == two.statement.modality.stage
        if !one.what.isDisjoint(with: two.what) {
            return isOneStage || values == .rounded || one.statement.kind != .count
        }
        guard isOneStory, isSlip || isFree(one, two) else { return false }
        if measure.isCommon { return isOneStage }
        guard canShareSubjects(one, two) else { return false }
        if isSlip || values == .rounded && one.isTelling { return true }
        // With no subject in common a price, a share or a country's figure may be anybody's.
        return !one.isVolatile && one.statement.kind != .percent && isOneStage
            && one.isOfCountry == two.isOfCountry
    }

    /// One of them names no subject but a place, and their places do not differ.
    private func isFree(_ one: Reading, _ two: Reading) -> Bool {
        guard one.what.isEmpty || two.what.isEmpty else { return false }
        // A place against a thing is a part of it: the dead of one town.
        if one.what.isEmpty != two.what.isEmpty, one.places.isEmpty != two.places.isEmpty,
            !(one.what.isEmpty ? one : two).places.isEmpty
        {
            return false
        }
        // The toll of one place against one of no place may be a part of it.
        if one.isToll, one.places.isEmpty != two.places.isEmpty { return false }
        return one.places.isEmpty || two.places.isEmpty || !one.places.isDisjoint(with: two.places)
    }

    /// Each article names what the other's figure speaks of, if it speaks of anything.
    private func canShareSubjects(_ one: Reading, _ two: Reading) -> Bool {
        let subjects = (one.what.union(one.places), two.what.union(two.places))
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
    private func arePerTheSame(_ one: Reading, _ two: Reading) -> Bool {
        if one.per == two.per { return true }
        let isFlow = one.statement.kind == .quantity || one.statement.kind == .count
        return isFlow && (one.per == nil || two.per == nil)
    }
}

extension Modality {
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

extension Report {
    /// Whether two articles report one event: they share enough of what they name, within weeks.
    ///
    /// Figures of three digits and more count half a name each, two of them at most.
    public func isOneStory(with other: Report) -> Bool {
        if let published, let day = other.published,
            abs(published.number - day.number) > Self.storyDays
        {
            return false
        }
        let mine = weights
        let weight = other.weights.reduce(0.0) { sum, subject in
            guard let same = mine[subject.key] else { return sum }
            if subject.value.isTelling && same.isTelling { return sum + 1 }
            return subject.value.isPlace || same.isPlace ? sum + 0.5 : sum
        }
        let fingerprints = Set(statements.compactMap(\.fingerprint))
        let same = Set(other.statements.compactMap(\.fingerprint)).intersection(fingerprints).count
        return weight + 0.5 * Double(min(same, 2)) >= 1.5 && weight > 0
    }

    /// What each entity weighs; one that the article shows in several guises, by all of them together.
    private var weights: [Int64: (isTelling: Bool, isPlace: Bool)] {
        subjects.reduce(into: [:]) { weights, subject in
            let known = weights[subject.entity] ?? (false, false)
            weights[subject.entity] = (
                known.isTelling || subject.isTelling, known.isPlace || subject.type == .location
            )
        }
    }

    /// How long an event stays in the news.
    static let storyDays = 45
}
