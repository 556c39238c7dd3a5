import Extractor
import Foundation
import Scoring

/// What `Training/MODEL.md` says of the weights: how they were made, from what, and how good they are.
struct ModelCard {
    let table: CorpusTable
    let options: TrainingOptions
    let bytes: [UInt8]

    func text(date: Date = Date()) throws -> String {
        let day = date.formatted(.iso8601.year().month().day())
        return """
            # The tagger's weights

            Written by `trainer tagger` on \(day). A linear-chain conditional random field over hashed features:
            \(TagLabel.count) labels, feature version \(TaggerModel.featureVersion), \(bytes.count) bytes, whole-number \
            weights of eight bits.

            Trained by AdaGrad from \(options.rate) falling to \(options.finalRate): \(options.epochs) epochs, the mean of \
            \(options.members) such runs, after \(options.scoutEpochs) epochs that chose the features, of those seen \
            \(options.least) times or more; dropout of features \(options.dropout), seed \(options.seed). Labels that a \
            corpus does not mark are left open.

            Features: words and word pairs at -2 to +2, the word as written, shapes, beginnings and ends of one to four
            letters, three and four letters within a capitalized word, the sentence's style, listed names (countries, regions, cities, given and family names, peoples,
            common words), the run of capitalized words that the token stands in and the words around the run, the
            article's other places of the word, the long form that an acronym's letters begin, and the sorts of common
            nouns near a name ("the trawler X", "X, a geologist", "X is a village").

            ## Corpora

            | corpus | weight | unmarked | licence of marks and text |
            |---|---|---|---|
            \(corpora)

            Trained on share-alike text among others; names of the corpora go wherever the weights go.

            ## Scores

            Exact span and type on the development parts, raw text in, the tagger alone; F1 of PERSON, ORG and LOC (GPE
            and FAC folded in), then by type. "Alone": each sentence or paragraph as a text by itself.

            | corpus | articles | alone | PERSON | ORG | LOC |
            |---|---|---|---|---|---|
            \(try scores())

            """
    }

    private var corpora: String {
        table.rows.filter { $0.weight > 0 }.map { row in
            let open = NameKind.allCases.filter(row.scheme.open.contains).map(\.label)
            return
                "| \(row.name) | \(row.weight) | \(open.joined(separator: " ")) | \(row.licence) |"
        }.joined(separator: "\n")
    }

    private func scores() throws -> String {
        let tagger = Tagger(model: try TaggerModel(copying: bytes))
        return try table.rows.filter { !$0.dev.isEmpty }.map { row in
            let articles = try readArticles(row.dev, scheme: row.scheme)
            let whole = NameScore(of: tagger, on: articles, grain: .coarse)
            let alone = NameScore(of: tagger, on: articles.flatMap(\.alone), grain: .coarse)
            let types = ["PERSON", "ORG", "LOC"].map { whole.tallies[$0]?.f1 ?? 0 }
            let cells = ([whole.micro.f1, alone.micro.f1] + types).map {
                String(format: "%.1f", $0)
            }
            return "| \(row.name) | \(cells.joined(separator: " | ")) |"
        }.joined(separator: "\n")
    }
}
