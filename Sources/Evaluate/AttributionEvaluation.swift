import Extractor
import Facts
import Foundation
import Scoring

/// `evaluate attribution [--errors N] [--whole] PATH…`: quotes, speakers and subjects, with names
/// and figures given by the gold, or found by the whole extractor. A path is a folder of stories or a file of marked articles, one a line.
struct AttributionEvaluation {
    private var paths: [URL] = []
    private var errors = 0
    private var isWhole = false

    init(_ arguments: [String]) {
        var rest = arguments[...]
        while let argument = rest.popFirst() {
            if argument == "--errors" {
                errors = rest.popFirst().flatMap(Int.init) ?? 0
            } else if argument == "--whole" {
                isWhole = true
            } else {
                paths.append(URL(fileURLWithPath: argument))
            }
        }
    }

    func run() throws {
        let extractor = Extractor()
        for path in paths {
            if path.pathExtension == "said" {
                try runSpecs(path)
                continue
            }
            var score = AttributionScore()
            for gold in try AttributionGold.read(path) {
                if isWhole {
                    let made = WholeExtraction(gold, by: extractor)
                    score.add(gold, quotes: made.quotes, figures: made.figures)
                    score.add(slips: made.slips, of: gold)
                    continue
                }
                let (quotes, figures) = attribution(
                    of: gold.text, entities: gold.entities, mentions: gold.mentions,
                    figures: gold.figures)
                score.add(gold, quotes: quotes, figures: figures)
            }
            report(path, score)
        }
    }

    /// Says which cases of a `.said` file do not hold.
    private func runSpecs(_ path: URL) throws {
        let cases = AttributionFile(try String(contentsOf: path, encoding: .utf8)).cases
        let failed = cases.filter { ($0.found() == $0.folded) == $0.isKnownMiss }
        for spec in failed {
            print("\(path.lastPathComponent):\(spec.line) \(spec.text)")
            print("  wanted \(spec.folded)\n  found  \(spec.found())")
        }
        print("\(path.lastPathComponent): \(cases.count - failed.count) of \(cases.count)")
    }

    private func report(_ path: URL, _ score: AttributionScore) {
        print(
            "\(path.lastPathComponent.padding(toLength: 22, withPad: " ", startingAt: 0))     P      R     F1  wanted  given"
        )
        for (kind, tally) in score.tallies.sorted(by: { $0.key < $1.key }) {
            let name = kind.padding(toLength: 20, withPad: " ", startingAt: 0)
            print(
                name
                    + String(
                        format: "%6.1f %6.1f %6.1f %7d %6d", tally.precision, tally.recall,
                        tally.f1,
                        tally.wanted, tally.given))
        }
        let kinds = Dictionary(grouping: score.errors, by: \.kind)
        for (kind, rows) in kinds.sorted(by: { $0.key < $1.key }) where errors > 0 {
            print("\n\(kind): \(rows.count)")
            for row in rows.prefix(errors) { print("  \(row.line)") }
        }
    }
}
