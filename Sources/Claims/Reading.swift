import Facts

/// A statement with what is read out of it once.
struct Reading {
    let statement: Statement
    /// What it may measure: by its label, by what it counts, by the words around it.
    let measures: Set<MeasureClasses.Class>
    /// The label is none that recognizers fall back on, and so keeps figures apart.
    let isSure: Bool
    /// Somebody has only asked for it.
    let isSought: Bool
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
        let label = MeasureClasses.of(statement.measure, of: statement.kind)
        isSought = statement.limits.cues.contains("sought")
        isSure =
            label != nil && !statement.isVaguelyLabeled
            && !(statement.kind == .count && counted == nil && label?.isToll == false)
            && !(label == .job && statement.limits.cues.contains("job cut"))
        measures = Self.measures(statement, label, counted, isSure: isSure)
        what = Set(statement.subjects.filter { !$0.isPlace }.map(\.entity))
        places = Set(
            statement.subjects.filter { $0.type == .location && $0.isTelling }.map(\.entity))
        countries = Set(
            statement.subjects.filter { $0.type == .location && !$0.isTelling }.map(\.entity))
        (unit, per) = Rates.split(unit: statement.unit, per: statement.per)
    }

    private static func measures(
        _ statement: Statement, _ label: MeasureClasses.Class?, _ counted: MeasureClasses.Class?,
        isSure: Bool
    ) -> Set<MeasureClasses.Class> {
        let cues = Set(
            statement.limits.cues.subtracting(["sought"]).map { MeasureClasses.Class(name: $0) })
        var measures = cues.union([counted].compactMap { $0 })
        // "killed four here, hurt 212": of two tolls the nearer word is right.
        let isOtherToll = label?.isToll == true && cues.contains(where: \.isToll)
        if let label, !isOtherToll {
            if isSure {
                measures.insert(label)
            } else if cues.isEmpty {
                measures.insert(isPriceTag(statement, label) ? .cost : label)
            }
        }
        if cues.contains(.jobCut) { measures.remove(.job) }
        return measures
    }

    /// The "price" of a dam is what it costs; only goods have a price that moves.
    private static func isPriceTag(
        _ statement: Statement, _ measure: MeasureClasses.Class
    ) -> Bool {
        guard measure.name == "price", statement.kind == .money, statement.per == nil,
            case .decimal(let number) = statement.value
        else { return false }
        return number.double >= 1_000_000
    }

    var isToll: Bool { measures.contains(where: \.isToll) }
    /// It names a country, and nothing in it.
    var isOfCountry: Bool { what.isEmpty && places.isEmpty && !countries.isEmpty }
    var isVolatile: Bool { measures.contains(where: \.isVolatile) }

    var isAmount: Bool { statement.kind == .money || statement.kind == .quantity }

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

    /// Three digits and more.
    var isExact: Bool { digits >= 3 }

    /// How many digits the value has without the zeros at its end; 0 for what is no plain number.
    var digits: Int {
        guard case .decimal(let number) = statement.value else { return 0 }
        return String(number.significand.magnitude).utf8.count
    }

    private var hasFraction: Bool {
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
    var storyPrint: String? { isAmount && digits > 1 ? print : fingerprint }

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
        case (.number, _): true
        default: false
        }
    }
}
