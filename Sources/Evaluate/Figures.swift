import Foundation
import Scoring

/// Scores gold files and prints a line a source, recall by kind, and the worst texts.
func evaluateFigures(_ arguments: [String]) -> Int32 {
    let files = arguments.filter { !$0.hasPrefix("--") }
    let errors = arguments.firstIndex(of: "--errors").flatMap { place in
        place + 1 < arguments.count ? Int(arguments[place + 1]) : nil
    }
    var records: [GoldRecord] = []
    for file in files where Int(file) == nil {
        guard let text = try? String(contentsOfFile: file, encoding: .utf8) else {
            print("figures: cannot read \(file)")
            return 2
        }
        do {
            records += try readGold(text)
        } catch {
            print("\(file): \(error)")
            return 2
        }
    }
    let scores = scoreFigures(records)
    for source in scores.keys.sorted() { if let score = scores[source] { show(source, score) } }
    if let errors {
        let worst = scores.values.flatMap(\.errors).sorted { $0.lines.count > $1.lines.count }
        for error in worst.prefix(errors) {
            print("\n" + error.id)
            for line in error.lines { print("    " + line) }
        }
    }
    return 0
}

private func show(_ source: String, _ score: FigureScore) {
    let columns = Agreement.allCases.compactMap { agreement -> String? in
        guard let tally = score.tallies[agreement] else { return nil }
        return
            "\(agreement) \(percent(tally.precision))/\(percent(tally.recall))/\(percent(tally.f1))"
    }
    print("\(source): \(score.texts) texts  " + columns.joined(separator: "  "))
    for kind in score.kinds.keys.sorted() {
        guard let tally = score.kinds[kind] else { continue }
        print("    \(kind): \(tally.right) of \(tally.wanted) with value and unit")
    }
    if score.measures.wanted > 0 {
        print(
            "    measure \(percent(score.measures.recall)), modality \(percent(score.modalities.recall))"
        )
    }
}

private func percent(_ share: Double) -> String { String(format: "%.1f", share * 100) }
