import Extractor
import Facts

/// What came of one spec sentence.
public struct SpecOutcome: Sendable {
    public var spec: SpecCase
    /// One line a difference; empty where the sentence passes.
    public var faults: [String]

    public var passes: Bool { faults.isEmpty }
}

/// Runs the sentences of a spec file about figures.
public func runFigureSpecs(_ file: SpecFile, with extractor: Extractor = Extractor())
    -> [SpecOutcome]
{
    file.cases.map { spec in
        let context = Context(today: spec.published)
        let found = extractor.extract(text: spec.text, in: context).figures
        return SpecOutcome(spec: spec, faults: faults(of: found, against: spec))
    }
}

/// The differences between the figures found and those wanted; spans that overlap are matched in order.
private func faults(of found: [Figure], against spec: SpecCase) -> [String] {
    var faults: [String] = []
    var rest = found
    let utf8 = Array(spec.text.utf8)
    func surface(_ range: Range<Int>) -> String { String(decoding: utf8[range], as: UTF8.self) }
    for (span, line) in zip(spec.spans, spec.wanted) {
        guard let wanted = FigureExpectation(line) else {
            faults.append("cannot read: \(line)")
            continue
        }
        guard let place = rest.firstIndex(where: { $0.span.range.overlaps(span) }) else {
            faults.append("missed {\(surface(span))}: \(line)")
            continue
        }
        let figure = rest.remove(at: place)
        var differences = wanted.differences(from: figure)
        if figure.span.range != span { differences.append("span {\(surface(figure.span.range))}") }
        if !differences.isEmpty {
            faults.append(
                "{\(surface(span))} wanted \(line), has " + differences.joined(separator: ", "))
        }
    }
    for figure in rest {
        let plain = PlainFigure(figure)
        faults.append(
            "extra {\(surface(figure.span.range))}: \(plain.kind) \(plain.low) \(plain.rate)")
    }
    return faults
}
