import Claims
import Foundation
import Store

/// Prints what the weights of clues are fitted to: a pair of figures a line, tabs between.
///
///     evaluate evidence STORE
///
/// The first line names the columns. Figures are named by article id and number.
struct EvidenceLines {
    private let path: String

    init(_ arguments: [String]) throws {
        guard arguments.count == 1 else { throw NameEvaluation.Failure.usage }
        path = arguments[0]
    }

    func run() throws {
        let store = try Store(path: path, access: .read)
        let clues = Clue.allCases.map { "\($0)" }
        let head = [
            "article_a", "figure_a", "article_b", "figure_b", "unequal", "explanation", "coverage",
        ]
        print((head + clues).joined(separator: "\t"))
        for pair in try store.trials() {
            for trial in pair.trials {
                let cells = [
                    "\(pair.articles.a)", "\(trial.figures.a)", "\(pair.articles.b)",
                    "\(trial.figures.b)", trial.isUnequal ? "1" : "0", trial.explanation ?? "",
                    String(format: "%.5g", trial.coverage),
                ]
                let values = trial.evidence.values.map { String(format: "%.5g", $0) }
                print((cells + values).joined(separator: "\t"))
            }
        }
        try store.close()
    }
}
