import Facts

/// A statement with what is read out of it once.
struct Reading {
    let statement: Statement
    let measure: MeasureClasses.Class?
    let qualifiers: Qualifiers
    let what: Set<Int64>
    let places: Set<Int64>

    init(_ statement: Statement) {
        self.statement = statement
        measure = MeasureClasses.of(statement.measure ?? Self.countedNoun(statement))
        qualifiers = Qualifiers(statement.sentence)
        what = Set(statement.subjects.filter { !$0.isPlace }.map(\.entity))
        places = Set(statement.subjects.filter { $0.type == .location }.map(\.entity))
    }

    /// Where nothing governs a count, what is counted is its measure.
    private static func countedNoun(_ statement: Statement) -> String? {
        statement.kind == .count ? statement.unit : nil
    }

    /// Whether two figures of different articles state one measure of one subject.
    ///
    /// - Parameter isOneStory: whether the articles report one event, which stands in for a subject
    ///   that neither sentence names.
    func isOfOneClaim(with other: Reading, isOneStory: Bool) -> Bool {
        guard Self.kinds.contains(statement.kind), statement.kind == other.statement.kind,
            let measure, measure.name == other.measure?.name,
            statement.change == other.statement.change,
            (statement.modality == .denied) == (other.statement.modality == .denied),
            isPerTheSame(as: other), !qualifiers.excludes(other.qualifiers)
        else { return false }
        return hasOneSubject(with: other, isOneStory: isOneStory)
    }

    private static let kinds: Set<FigureKind> = [
        .money, .percent, .count, .quantity, .ratio, .number,
    ]

    /// "40,000 tonnes" of capacity are those "a year"; a price a tonne is no price.
    private func isPerTheSame(as other: Reading) -> Bool {
        if statement.per == other.statement.per { return true }
        let isRate = statement.kind == .quantity || statement.kind == .count
        return isRate && (statement.per == nil || other.statement.per == nil)
            && ["output", "purchase", "passenger"].contains(measure?.name ?? "")
    }

    private func hasOneSubject(with other: Reading, isOneStory: Bool) -> Bool {
        if !what.isEmpty, !other.what.isEmpty { return !what.isDisjoint(with: other.what) }
        guard isOneStory else { return false }
        return places.isEmpty || other.places.isEmpty || !places.isDisjoint(with: other.places)
    }
}

extension Report {
    /// Whether two articles report one event: they share enough of what they name, within weeks.
    ///
    /// Countries and peoples are shared by chance and count little.
    func isOneStory(with other: Report) -> Bool {
        if let published, let day = other.published, abs(published.number - day.number) > 45 {
            return false
        }
        let shared = subjects.intersection(other.subjects)
        let weight = shared.reduce(0.0) { sum, subject in
            switch (subject.type, subject.subtype) {
            case (.people, _), (.miscellany, _): sum
            case (.location, "country"), (.location, "continent"): sum + 0.25
            default: sum + 1
            }
        }
        return weight >= 2
    }
}
