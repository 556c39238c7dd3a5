import Extractor
import Facts
import Foundation
import Scoring

/// Scores as they are printed.
struct NameSheet {
    /// Processor time of the tagger, segmentation counted in.
    var seconds = 0.0
    var tokens = 0
    private var coarse: [String: NameScore] = [:]
    private var fine: [String: NameScore] = [:]
    private var order: [String] = []
    private var bytes = 0
    private var errors: [String] = []
    private let errorLimit: Int

    init(errorLimit: Int) { self.errorLimit = errorLimit }

    mutating func add(
        _ article: MarkedArticle, _ text: [UInt8], _ names: [FoundName], corpus: String
    ) {
        if coarse[corpus] == nil { order.append(corpus) }
        bytes += text.count
        let found = names.map { (span: $0.span, label: $0.kind.label, confidence: $0.confidence) }
        coarse[corpus, default: NameScore(grain: .coarse)].add(
            marked: article.names, found: found, text: text)
        fine[corpus, default: NameScore(grain: .fine)].add(
            marked: article.names, found: found, text: text)
        if errors.count < errorLimit { note(article, text, names) }
    }

    func print() {
        for corpus in order {
            if let score = coarse[corpus] { show(score, corpus, "coarse") }
            if let score = fine[corpus] { show(score, corpus, "fine") }
        }
        showReliability()
        Swift.print(
            String(
                format: "%d tokens, %.2f MB/s, %.0f tokens/s of processor time", tokens,
                Double(bytes) / 1e6 / seconds, Double(tokens) / seconds))
        for error in errors { Swift.print(error) }
    }

    private func show(_ score: NameScore, _ corpus: String, _ grain: String) {
        var line = pad(corpus, 9) + pad(grain, 7)
        line += String(
            format: "P %5.1f R %5.1f F1 %5.1f |", score.micro.precision, score.micro.recall,
            score.micro.f1)
        for (label, tally) in score.tallies.sorted(by: { $0.key < $1.key }) {
            line += " \(label) " + String(format: "%.1f", tally.f1)
        }
        Swift.print(line)
    }

    /// Of the names given a confidence, the share that are right, over all corpora.
    private func showReliability() {
        Swift.print("confidence   names   mean   right")
        for bin in 0..<10 {
            let parts = coarse.values.map { $0.reliability[bin] }
            let all = parts.reduce(0) { $0 + $1.all }
            guard all > 0 else { continue }
            let mean = parts.reduce(0) { $0 + $1.sum } / Double(all)
            let right = Double(parts.reduce(0) { $0 + $1.right }) / Double(all)
            Swift.print(
                String(
                    format: "%.1f to %.1f  %6d  %.3f  %.3f", Double(bin) / 10,
                    Double(bin + 1) / 10, all, mean, right))
        }
    }

    private mutating func note(_ article: MarkedArticle, _ text: [UInt8], _ names: [FoundName]) {
        let score = NameScore(grain: .fine)
        let marked = Set(
            article.names.map { ScoredName(span: score.trim($0.span, text), label: $0.label) })
        let found = Set(
            names.map { ScoredName(span: score.trim($0.span, text), label: $0.kind.label) })
        for name in marked.symmetricDifference(found).sorted(by: { $0.span < $1.span }) {
            let around = max(name.span.start - 50, 0)..<min(name.span.end + 40, text.count)
            let context = String(decoding: text[around], as: UTF8.self)
                .replacingOccurrences(of: "\n", with: " ")
            let surface = String(decoding: text[name.span.range], as: UTF8.self)
            errors.append(
                "\(marked.contains(name) ? "MISSED" : "WRONG ") \(pad(name.label, 7)) [\(surface)] in \(article.id): \(context)"
            )
        }
    }

    private func pad(_ text: String, _ width: Int) -> String {
        text + String(repeating: " ", count: max(1, width - text.count))
    }
}
