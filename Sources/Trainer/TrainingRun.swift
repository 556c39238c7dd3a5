import Extractor
import Foundation
import Scoring

/// From corpora to weights: count features, train on most, keep those that matter and calibrate on
/// the rest, then train on all.
struct TrainingRun {
    /// One article in so many is kept from the first training, to calibrate on.
    private static let heldOut = 10
    /// One article in so many is read in another case as well; how much that counts.
    private static let restyled = 6
    private static let restyledWeight: Float = 0.3

    private let table: CorpusTable
    private let options: TrainingOptions

    init(_ table: CorpusTable, _ options: TrainingOptions) {
        self.table = table
        self.options = options
    }

    /// The bytes of the model's file.
    func model() throws -> [UInt8] {
        let features = FeatureTable()
        try eachArticle(heldOut: nil) { text, _, _, _ in
            for key in text.keys { features.count(key) }
        }
        features.number(least: options.least)
        say("\(features.distinct) features, \(features.kept.count) seen often enough")
        let scout = try train(features, epochs: options.scoutEpochs, members: 1, heldOut: false)
        let order = features.kept.indices.sorted {
            let (one, two) = (scout.importance(of: $0), scout.importance(of: $1))
            return one > two || one == two && $0 < $1
        }
        // Rows are read as sixteen aligned bytes: an even number of buckets keeps them so.
        let all = layout(features, order, buckets: features.kept.count / 12 * 2)
        let knots = try calibrate(encode(scout, features, all, knots: Calibration.identity))
        let kept = layout(features, order, buckets: options.buckets)
        features.number(kept.keys.compactMap { $0 })
        say("\(features.kept.count) features kept in \(kept.keys.count) rows")
        let trainer = try train(
            features, epochs: options.epochs, members: options.members, heldOut: nil)
        return encode(trainer, features, kept, knots: knots)
    }

    private func train(
        _ features: FeatureTable, epochs: Int, members: Int, heldOut: Bool?
    ) throws -> ChainTrainer {
        var set = TrainingSet(features: features)
        try eachArticle(heldOut: heldOut) { text, article, row, weight in
            set.add(text, of: article, open: row.scheme.open, weight: weight)
        }
        say(
            "\(set.tokens) tokens, \(set.allowed.count) open, \(set.reachable) of \(set.names) names"
        )
        let trainer = ChainTrainer(set, options)
        trainer.train(epochs: epochs, members: members) { say("epoch \($0): loss \($1)") }
        return trainer
    }

    /// Reads every article, those in another case too.
    ///
    /// - Parameter heldOut: whether to visit those held out or the others; `nil` visits all.
    private func eachArticle(
        heldOut: Bool?, _ visit: (TrainingText, MarkedArticle, CorpusTable.Row, Float) -> Void
    ) throws {
        for row in table.rows where !row.train.isEmpty && row.weight > 0 {
            for (number, article) in try readArticles(row.train, scheme: row.scheme).enumerated() {
                if let heldOut, heldOut != (number % Self.heldOut == 7) { continue }
                visit(
                    TrainingText(Array(article.text.utf8), gazetteer: .embedded), article, row,
                    row.weight)
                guard row.scheme.isExact, number % Self.restyled == 0 else { continue }
                let styles = Restyling.allCases
                let style = styles[number / Self.restyled % styles.count]
                let other = style.restyle(article, parts: style == .titleCase ? 1 : 4)
                visit(
                    TrainingText(Array(other.text.utf8), gazetteer: .embedded), other, row,
                    row.weight * Self.restyledWeight)
            }
        }
    }

    private func layout(_ features: FeatureTable, _ order: [Int], buckets: Int) -> ModelLayout {
        var layout = ModelLayout(buckets: buckets)
        for row in order { layout.place(features.kept[row]) }
        return layout
    }

    private func calibrate(_ bytes: [UInt8]) throws -> [(raw: Float, confidence: Float)] {
        let tagger = Tagger(model: try TaggerModel(copying: bytes))
        var calibration = Calibration()
        for row in table.rows where !row.train.isEmpty && row.weight > 0 {
            for (number, article) in try readArticles(row.train, scheme: row.scheme).enumerated()
            where number % Self.heldOut == 7 {
                calibration.add(
                    tagger.names(in: Array(article.text.utf8)), article, open: row.scheme.open)
            }
        }
        return calibration.knots()
    }

    private func encode(
        _ trainer: ChainTrainer, _ features: FeatureTable, _ layout: ModelLayout,
        knots: [(raw: Float, confidence: Float)]
    ) -> [UInt8] {
        var weights: [Int8] = []
        let empty = [Int8](repeating: 0, count: TagLabel.count)
        for key in layout.keys {
            let row = key.flatMap { features[$0] }
            weights += row.map { trainer.quantized(Int($0), unit: options.unit) } ?? empty
        }
        return TaggerModel.encode(
            .init(
                checks: layout.checks, weights: weights, unit: options.unit,
                transitions: trainer.quantizedTransitions(unit: options.unit), calibration: knots))
    }

    private func say(_ line: String) {
        FileHandle.standardError.write(Data((line + "\n").utf8))
    }
}
