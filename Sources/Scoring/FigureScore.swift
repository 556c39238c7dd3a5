import Extractor
import Facts

/// How strictly a figure found must agree with the gold one.
public enum Agreement: Int, CaseIterable, Sendable {
    /// Spans share a character.
    case overlap
    /// The same value, or the same two ends.
    case value
    /// And the same unit; a noun agrees by its head.
    case unit
    /// And the same class of bound.
    case bound
}

/// Right, wanted and found, for one agreement.
public struct Tally: Sendable {
    public var right = 0
    public var wanted = 0
    public var found = 0

    public var precision: Double { found == 0 ? 0 : Double(right) / Double(found) }
    public var recall: Double { wanted == 0 ? 0 : Double(right) / Double(wanted) }
    public var f1: Double {
        let sum = precision + recall
        return sum == 0 ? 0 : 2 * precision * recall / sum
    }
}

/// The score of one source, with its worst texts.
public struct FigureScore: Sendable {
    public var texts = 0
    public var tallies: [Agreement: Tally] = [:]
    /// By kind of the gold figure: wanted, and right in value and unit.
    public var kinds: [String: Tally] = [:]
    public var measures = Tally()
    public var modalities = Tally()
    /// What was missed (-) and what was found beside (+), a text each.
    public var errors: [(id: String, lines: [String])] = []

    public init() {}
}

/// Scores an extractor on gold records, by source.
public func scoreFigures(
    _ records: [GoldRecord], with extractor: Extractor = Extractor()
) -> [String: FigureScore] {
    var scores: [String: FigureScore] = [:]
    for record in records {
        let found = extractor.extract(text: record.text, in: Context()).figures
        scores[record.source, default: FigureScore()].add(record, candidates(found, in: record))
    }
    return scores
}

/// A figure found, with what comparing needs.
struct Candidate {
    var figure: Figure
    var plain: PlainFigure
    var span: Range<Int>
    var surface: String
}

/// Figures that the record's source would have marked.
private func candidates(_ figures: [Figure], in record: GoldRecord) -> [Candidate] {
    let utf8 = Array(record.text.utf8)
    let offsets = ScalarOffsets(utf8: utf8)
    return figures.compactMap { figure in
        let plain = PlainFigure(figure)
        let span = offsets[figure.span.start]..<offsets[figure.span.end]
        let surface = String(decoding: utf8[figure.span.range], as: UTF8.self)
        let hasDigit = surface.utf8.contains { 0x30...0x39 ~= $0 }
        if let scope = record.scope, !scope.contains(plain.kind) { return nil }
        if record.hasExplicitDates, plain.kind == "date", !hasDigit { return nil }
        if record.hasOnlyDigits, !hasDigit { return nil }
        if record.ignored.contains(where: { $0.overlaps(span) }) { return nil }
        return Candidate(figure: figure, plain: plain, span: span, surface: surface)
    }
}

extension FigureScore {
    mutating func add(_ record: GoldRecord, _ found: [Candidate]) {
        texts += 1
        for agreement in Agreement.allCases {
            let pairs = matching(record.figures, found) { agrees($0, $1, agreement) }
            tallies[agreement, default: Tally()].right += pairs.count
            tallies[agreement, default: Tally()].wanted += record.figures.count
            tallies[agreement, default: Tally()].found += found.count
            if agreement == .unit { count(record, pairs) }
            if agreement == .overlap { countMeaning(record, found, pairs) }
            if agreement == .bound { note(record, found, pairs) }
        }
    }

    private mutating func count(_ record: GoldRecord, _ pairs: [Int: Int]) {
        for (index, gold) in record.figures.enumerated() {
            kinds[gold.kind, default: Tally()].wanted += 1
            if pairs[index] != nil { kinds[gold.kind, default: Tally()].right += 1 }
        }
    }

    private mutating func countMeaning(
        _ record: GoldRecord, _ found: [Candidate], _ pairs: [Int: Int]
    ) {
        for (index, gold) in record.figures.enumerated() {
            let figure = pairs[index].map { found[$0].figure }
            if !gold.measures.isEmpty {
                measures.wanted += 1
                let heads = Set(gold.measures.map(nounHead))
                if let label = figure?.measure, heads.contains(nounHead(label)) {
                    measures.right += 1
                }
            }
            if let modality = gold.modality {
                modalities.wanted += 1
                if figure?.modality.rawValue == modality { modalities.right += 1 }
            }
        }
    }

    private mutating func note(_ record: GoldRecord, _ found: [Candidate], _ pairs: [Int: Int]) {
        var lines: [String] = []
        for (index, gold) in record.figures.enumerated() where pairs[index] == nil {
            let value = (gold.low ?? "") + (gold.high.map { ".." + $0 } ?? "")
            lines.append("- \(gold.surface): \(value) \(gold.unit ?? "") \(gold.bound ?? "")")
        }
        let used = Set(pairs.values)
        for (index, one) in found.enumerated() where !used.contains(index) {
            let value = one.plain.low + (one.plain.high.map { ".." + $0 } ?? "")
            lines.append(
                "+ \(one.surface): \(value) \(one.plain.rate) \(one.figure.bound.rawValue) (\(one.plain.kind))"
            )
        }
        if !lines.isEmpty { errors.append((record.id, lines)) }
    }
}
