import Facts

/// A statement with what is read out of it once; shared, as it is compared with many others.
final class Reading: Sendable {
    let statement: Statement
    /// What it may measure: by its label, by what it counts, by the words around it.
    let measures: Set<MeasureClasses.Class>
    /// The label is none that recognizers fall back on, and so keeps figures apart.
    let isSure: Bool
    /// Its class, where it is such a label.
    let label: MeasureClasses.Class?
    /// Somebody has only asked for it.
    let isSought: Bool
    /// Its sentence or its headline says that others count otherwise.
    let isDisputed: Bool
    /// Somebody counts, estimates or believes it.
    let isCounted: Bool
    /// What has come together so far.
    let isRunning: Bool
    /// "Police said", "according to the organisers": somebody's, named or not.
    let isAttributed: Bool
    /// What was so before, or was expected to be.
    let isFormer: Bool
    /// "Not 1.6 billion": told as wrong.
    let isRejected: Bool
    /// Its sentence looks back on an earlier day or stretch.
    let isRecalled: Bool
    /// It is said to be the true one.
    let isCorrective: Bool
    /// The label's class, where it tells what is done with things that are counted: ordered, cut, hired.
    private let deed: MeasureClasses.Class?
    /// A contract, a guarantee or the like lays it down.
    let isSet: Bool
    /// What it counts, where that says more than "person".
    let counted: MeasureClasses.Class?
    let what: Set<Int64>
    let places: Set<Int64>
    /// What kinds of places these are: a city, a region, one that no list knows.
    let placeKinds: Set<String>
    let countries: Set<Int64>
    let per: String?
    let unit: String?
    /// What its sentence says in words.
    let terms: Terms
    /// Whether its label says that a sum is to be paid back.
    let payback: MeasureClasses.Return?
    /// How many digits the value has without the zeros at its end; 0 for what is no plain number.
    let digits: Int
    let isToll: Bool

    init(_ statement: Statement) {
        self.statement = statement
        counted =
            statement.kind == .count ? MeasureClasses.of(statement.unit, of: .count) : nil
        let label = MeasureClasses.of(statement.measure, of: statement.kind)
        isSought = statement.limits.cues.contains("sought")
        isDisputed = statement.limits.cues.contains("disputed")
        isCounted = statement.limits.cues.contains("counted")
        isCorrective = statement.limits.cues.contains("true")
        isRunning = statement.limits.cues.contains("running")
        isAttributed = statement.speaker != nil || statement.limits.cues.contains("attributed")
        isFormer = statement.limits.isEarlier || statement.limits.cues.contains("former")
        isRejected = statement.limits.cues.contains("rejected")
        isRecalled = statement.limits.cues.contains("recalled")
        isSet = statement.limits.cues.contains("set")
        deed = statement.kind == .count && label?.isDeed == true ? label : nil
        isSure =
            label != nil && !statement.isVaguelyLabeled
            && !(statement.kind == .count && counted == nil && label?.isToll == false)
            && !(label == .job && statement.limits.cues.contains("job cut"))
        self.label = isSure ? label : nil
        measures = Self.measures(statement, label, counted, isSure: isSure)
        what = Set(statement.subjects.filter { !$0.isPlace }.map(\.entity))
        places = Set(
            statement.subjects.filter { $0.type == .location && $0.isTelling }.map(\.entity))
        placeKinds = Set(
            statement.subjects.filter { $0.type == .location && $0.isTelling }
                .map { $0.subtype ?? "" })
        countries = Set(
            statement.subjects.filter { $0.type == .location && !$0.isTelling }.map(\.entity))
        payback = MeasureClasses.payback(of: statement.measure)
        digits = statement.significantDigits
        isToll = measures.contains(where: \.isToll)
        let rate = Rates.split(unit: statement.unit, per: statement.per)
        unit = rate.unit
        // "Each day of the strike costs it 1.4 million."
        let isDaily = statement.limits.cues.contains("daily") && statement.kind != .count
        per = rate.per ?? (isDaily ? "day" : nil)
        terms = Terms(
            statement.limits.wording,
            labels: [statement.measure, statement.kind == .count ? statement.unit : nil]
                .compactMap { $0 })
    }

    private static func measures(
        _ statement: Statement, _ label: MeasureClasses.Class?, _ counted: MeasureClasses.Class?,
        isSure: Bool
    ) -> Set<MeasureClasses.Class> {
        if let plain = [label, counted].compactMap({ $0 }).first(where: \.isPlain) {
            return [plain]
        }
        var words = statement.limits.cues.subtracting(MeasureCues.stances)
        words = words.filter { MeasureCues.fits($0, statement.kind) }
        if statement.kind == .number, words.contains("magnitude") {
            return [MeasureClasses.Class(name: "magnitude")]
        }
        if statement.kind != .count { words.remove("seat") }
        // "which seat 186 passengers" is not how many are aboard.
        let isRoom =
            words.contains("seat") && statement.per == nil
            && (counted == nil || counted?.name == "passenger")
        if isRoom { return [MeasureClasses.Class(name: "seat")] }
        let cues = Set(words.map { MeasureClasses.Class(name: $0) })
        var measures = cues.union([counted].compactMap { $0 })
        // "killed four here, hurt 212": of two tolls the nearer word is right.
        let isOtherToll = label?.isToll == true && cues.contains(where: \.isToll)
        if let label, !isOtherToll, isSure || cues.isEmpty { measures.insert(label) }
        if cues.contains(.jobCut) { measures.remove(.job) }
        // The "price" of a dam is what it costs; only goods have a price that moves.
        if isLargeSum(statement), measures.remove(.price) != nil { measures.insert(.cost) }
        // "Police arrested 19 protesters": not how many protested.
        if measures.contains(where: \.isToll) { measures.remove(.attendance) }
        return measures
    }

    /// A million and more.
    private static func isLargeSum(_ statement: Statement) -> Bool {
        guard statement.kind == .money, statement.per == nil,
            case .decimal(let number) = statement.value
        else { return false }
        return number.double >= 1_000_000
    }

    var isDeed: Bool { deed != nil }

    /// Told as what somebody says or counts.
    var isSomebodys: Bool { isAttributed || isCounted }

    /// Neither one speaker's nor one body's figures.
    func isOfOthers(than other: Reading) -> Bool {
        if let mine = statement.speaker, mine == other.statement.speaker { return false }
        let bodies = statement.subjects.filter { $0.type == .organization || $0.type == .person }
        return !bodies.contains { body in
            other.statement.subjects.contains { $0.entity == body.entity }
        }
    }

    /// Figures between two that an article sets side by side, at most.
    static let contrastReach = 4

    /// Figures between two of two speakers, at most.
    private static let longestReach = 12

    /// Two parties' figures for one thing, told side by side by one article; or apart, where both parties
    /// are named.
    func isContrasted(with other: Reading) -> Bool {
        let areNamed =
            (statement.speaker != nil || other.statement.speaker != nil) && isAttributed
            && other.isAttributed
        guard
            abs(statement.number - other.statement.number)
                <= (areNamed ? Self.longestReach : Self.contrastReach),
            isOfUnit(of: other), per == other.per, parts == other.parts, measuresLike(other),
            isDisputed || isCounted || other.isDisputed || other.isCounted
                || areNamed
        else { return false }
        guard statement.speaker == nil || statement.speaker != other.statement.speaker,
            case .differ(let factor) = values(against: other)
        else { return false }
        return factor < 4.5
    }

    /// The same, where a word says that they are at odds: one is counted otherwise, disputed, rejected or
    /// said to be the true one.
    func isSetAgainst(_ other: Reading) -> Bool {
        isSomebodys && other.isSomebodys && isOfOthers(than: other)
            && [self, other].contains {
                $0.isDisputed || $0.isCounted || $0.isCorrective || $0.isRejected
            }
            && (!measures.isDisjoint(with: other.measures) || isBare(beside: other))
            && statement.modality.stage == other.statement.modality.stage
            && !statement.limits.excludes(other.statement.limits)
            && (places.isEmpty || other.places.isEmpty || places == other.places)
            && isContrasted(with: other)
    }

    private func isOfUnit(of other: Reading) -> Bool {
        statement.kind == other.statement.kind && unit == other.unit || isBare(beside: other)
    }

    /// "Police counted 18,000 marchers, the union put the number at 60,000": one of two counts next to each
    /// other does not say again what it counts.
    private func isBare(beside other: Reading) -> Bool {
        let kinds: Set = [statement.kind, other.statement.kind]
        guard kinds == [.count, .number] || kinds == [.number],
            abs(statement.number - other.statement.number) == 1
        else { return false }
        let bare = statement.kind == .number ? self : other
        return bare.unit == nil && bare.measures.isEmpty && bare.isCounted
    }

    private func measuresLike(_ other: Reading) -> Bool {
        !measures.isDisjoint(with: other.measures) || isBare(beside: other)
            || measures.isEmpty && other.measures.isEmpty
                && statement.measure == other.statement.measure
    }

    var isVolatile: Bool { measures.contains(where: \.isVolatile) }

    /// "71 percent of the 7 million voters" is no part of them.
    var parts: Set<String> {
        switch statement.kind {
        case .percent, .ratio: statement.limits.parts.subtracting(["some of"])
        // Nor is "1,500 of its 11,200 jobs" where they are cut.
        case _ where measures.contains(.jobCut): statement.limits.parts.subtracting(["some of"])
        default: statement.limits.parts
        }
    }

    /// What a plant is built for, whether it stands or not.
    var isPower: Bool { unit.map { ["kW", "MW", "GW"].contains($0) } ?? false }

    /// Digits that two articles would not have by chance.
    var isTelling: Bool {
        if case .interval = statement.value { return true }
        switch statement.kind {
        case .money, .quantity, .count: return digits >= 2
        default: return digits >= 3 || digits == 2 && hasFraction
        }
    }

    /// A thousand and more.
    var isLarge: Bool {
        if case .decimal(let number) = statement.value { return number.double >= 1000 }
        return false
    }

    /// One or two of something.
    var isFew: Bool {
        guard statement.kind == .count || statement.kind == .number,
            case .decimal(let number) = statement.value
        else { return false }
        return number.double <= 2
    }

    /// Below ten.
    var isSmall: Bool {
        if case .decimal(let number) = statement.value { return abs(number.double) < 10 }
        return false
    }

    /// Three digits and more.
    var isExact: Bool { digits >= 3 }

    var hasFraction: Bool {
        if case .decimal(let number) = statement.value { return number.exponent < 0 }
        return false
    }

    /// The name of its measure's class; two figures of one measure have one name. `nil` for none.
    var measureName: String? {
        MeasureClasses.of(statement.measure, of: statement.kind)?.name
            ?? measures.map(\.name).min()
    }

    /// Kind, unit and digits as one text where they are exact enough to find a story by.
    var fingerprint: String? { isExact ? print : nil }

    /// The same where they are exact enough to tell two stories on one subject apart.
    var storyPrint: String? {
        switch statement.kind {
        case .money, .quantity: digits > 1 ? print : nil
        case .percent: digits > 1 && hasFraction ? print : fingerprint
        case .count: digits > 1 && isLarge ? print : fingerprint
        default: fingerprint
        }
    }

    private var print: String? {
        guard case .decimal(let number) = statement.value else { return nil }
        return "\(statement.kind.rawValue) \(statement.kind == .count ? "" : unit ?? "") \(number)"
    }
}

extension Statement {
    /// A label that recognizers give to what they know nothing of.
    fileprivate var isVaguelyLabeled: Bool {
        switch (kind, measure) {
        case (.money, "price"): per == nil
        case (.money, "payment"), (.money, "state"), (.money, "money"): true
        case (.quantity, "output"), (.quantity, "speed"), (.quantity, "price"): true
        case (.percent, "share"), (.percent, "rate"), (.percent, "price"), (.ratio, _): true
        case (.number, let label): MeasureClasses.of(label, of: kind)?.isPlain != true
        default: false
        }
    }
}
