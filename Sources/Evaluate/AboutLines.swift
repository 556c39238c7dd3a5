import Extractor
import Facts
import Foundation

/// Prints what the weights of `AboutClue` are fitted to: an entity that a figure may be about a
/// line, tabs between.
///
///     evaluate about DIR…
///
/// Columns: article, number of the gold figure, how many entities it is about, the candidate,
/// whether it is right ("about", "also", "not", or "open": a place of the paragraph, which is let
/// pass), whether it is given today, its type, whether the sentence names it, and the clues. A
/// figure without candidates has a line with no more than its first three cells.
struct AboutLines {
    private let paths: [URL]

    init(_ arguments: [String]) throws {
        guard !arguments.isEmpty else { throw NameEvaluation.Failure.usage }
        paths = arguments.map { URL(fileURLWithPath: $0) }
    }

    func run() throws {
        let extractor = Extractor()
        for path in paths {
            for gold in try AttributionGold.read(path) { write(gold, extractor) }
        }
    }

    private func write(_ gold: AttributionGold, _ extractor: Extractor) {
        let made = extractor.extract(
            text: String(decoding: gold.text, as: UTF8.self), in: Context())
        let same = WholeExtraction.gold(for: made, gold)
        let found = aboutCandidates(
            of: gold.text, entities: made.entities, mentions: made.mentions, figures: made.figures)
        var isFree = made.figures.map { _ in true }
        for (index, figure) in gold.figures.enumerated() {
            let head = "\(gold.name)\t\(index)\t\(gold.subjects[index].about.count)"
            guard
                let place = made.figures.indices.first(where: {
                    isFree[$0] && made.figures[$0].span.overlaps(figure.span)
                }), !found[place].isEmpty
            else {
                print(head)
                continue
            }
            isFree[place] = false
            for candidate in found[place] {
                let cells = [
                    head, made.entities[candidate.entity].name,
                    judge(same[candidate.entity], gold, index),
                    made.figures[place].about.contains(candidate.entity) ? "1" : "0",
                    made.entities[candidate.entity].type.rawValue,
                    candidate.isNamedHere ? "1" : "0",
                    candidate.clues.all.map { "\($0)" }.joined(separator: " "),
                ]
                print(cells.joined(separator: "\t"))
            }
        }
    }

    private func judge(_ entity: Int, _ gold: AttributionGold, _ figure: Int) -> String {
        let subject = gold.subjects[figure]
        if subject.about.contains(entity) { return "about" }
        if subject.alsoRight.contains(entity) { return "also" }
        let isOpen =
            !subject.wrong.contains(entity) && gold.isPlace(entity, near: gold.figures[figure].span)
        return isOpen ? "open" : "not"
    }
}
