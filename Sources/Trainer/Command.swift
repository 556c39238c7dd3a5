import Extractor
import Foundation
import Scoring

/// What the trainer was asked to do.
///
///     trainer gazetteer NAMES.tsv OUT.bin
///     trainer tagger [--corpora F] [--data DIR] [--out F] [--epochs N] [--seed N] [--rows N]
struct Command {
    enum Failure: Error {
        case usage(String)
        case unwritable(String)
    }

    private var words: [String] = []
    private var options: [String: String] = [:]

    init(_ arguments: [String]) throws {
        var rest = arguments[...]
        while let argument = rest.popFirst() {
            if argument.hasPrefix("--") {
                guard let value = rest.popFirst() else { throw Failure.usage("\(argument) what?") }
                options[String(argument.dropFirst(2))] = value
            } else {
                words.append(argument)
            }
        }
    }

    func run() throws {
        switch words.first {
        case "gazetteer" where words.count == 3: try makeGazetteer()
        case "tagger" where words.count == 1: try trainTagger()
        default: throw Failure.usage("trainer gazetteer NAMES OUT | trainer tagger [--out F] …")
        }
    }

    private func write(_ bytes: [UInt8], to path: String) throws {
        guard FileManager.default.createFile(atPath: path, contents: Data(bytes)) else {
            throw Failure.unwritable(path)
        }
    }

    // MARK: Gazetteer

    private func makeGazetteer() throws {
        guard let content = FileManager.default.contents(atPath: words[1]) else {
            throw CorpusError.unreadable(path: words[1])
        }
        var entries: [UInt64: NameFacts] = [:]
        for line in String(decoding: content, as: UTF8.self).split(separator: "\n") {
            let cells = line.split(separator: "\t")
            guard cells.count == 2 else { continue }
            let facts = cells[0].split(separator: ",").reduce(into: NameFacts()) {
                $0.formUnion(Self.facts[String($1)] ?? [])
            }
            let keys = Gazetteer.keys(of: String(cells[1]))
            guard let key = keys.last, keys.count <= 6 else { continue }
            entries[key, default: []].formUnion(facts)
            for shorter in keys.dropLast() { entries[shorter, default: []].insert(.prefix) }
        }
        let bytes = Gazetteer.build(entries)
        try write(bytes, to: words[2])
        print("\(entries.count) names and beginnings of names, \(bytes.count) bytes")
    }

    private static let facts: [String: NameFacts] = [
        "country": .country, "region": .region, "largeCity": .largeCity, "city": .city,
        "town": .town, "firstName": .firstName, "commonSurname": .commonSurname,
        "surname": .surname, "people": .people, "commonWord": .commonWord,
    ]

    // MARK: Tagger

    private func trainTagger() throws {
        let table = try CorpusTable(
            path: options["corpora"] ?? "Training/corpora.txt",
            data: options["data"] ?? "var/training")
        var training = TrainingOptions()
        training.epochs = options["epochs"].flatMap { Int($0) } ?? training.epochs
        training.seed = options["seed"].flatMap { UInt64($0) } ?? training.seed
        training.rowCount = options["rows"].flatMap { Int($0) } ?? training.rowCount
        training.rate = options["rate"].flatMap { Float($0) } ?? training.rate
        training.dropout = options["dropout"].flatMap { Float($0) } ?? training.dropout
        let set = try readTrainingSet(table, training)
        print(
            "\(set.tokens) tokens, \(set.allowed.count) open, \(set.reachable) of \(set.names) names"
        )
        let trainer = ChainTrainer(set, training)
        trainer.train { epoch, loss in
            FileHandle.standardError.write(Data("epoch \(epoch): loss \(loss)\n".utf8))
        }
        let unit = Float(options["unit"] ?? "") ?? 40
        print("beyond the range: \(trainer.share(beyond: 127 / unit))")
        let (weights, transitions) = trainer.quantized(unit: unit)
        let knots = (0..<TaggerModel.knotCount).map { knot in
            let value = Float(knot) / Float(TaggerModel.knotCount - 1)
            return (value, value)
        }
        let bytes = TaggerModel.encode(
            weights: weights, unit: unit, transitions: transitions, calibration: knots)
        try write(bytes, to: options["out"] ?? "Sources/CModel/tagger.bin")
    }

    private func readTrainingSet(
        _ table: CorpusTable, _ training: TrainingOptions
    ) throws -> TrainingSet {
        var set = TrainingSet(rowCount: training.rowCount, gazetteer: .embedded)
        for row in table.rows where !row.train.isEmpty && row.weight > 0 {
            for article in try readArticles(row.train, scheme: row.scheme) {
                set.add(article, open: row.scheme.open, weight: row.weight)
            }
        }
        return set
    }
}
