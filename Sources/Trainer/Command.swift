import Extractor
import Foundation
import Scoring

/// What the trainer was asked to do.
///
///     trainer gazetteer NAMES.tsv OUT.bin
///     trainer tagger [--corpora F] [--data DIR] [--out F] [--card F] [--epochs N]
///         [--members N] [--scout N] [--least N] [--seed N] [--buckets N] [--rate X] [--dropout X]
///         [--unit X]
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
        training.scoutEpochs = options["scout"].flatMap { Int($0) } ?? training.scoutEpochs
        training.members = options["members"].flatMap { Int($0) } ?? training.members
        training.least = options["least"].flatMap { UInt32($0) } ?? training.least
        training.seed = options["seed"].flatMap { UInt64($0) } ?? training.seed
        training.buckets = options["buckets"].flatMap { Int($0) } ?? training.buckets
        training.rate = options["rate"].flatMap { Float($0) } ?? training.rate
        training.dropout = options["dropout"].flatMap { Float($0) } ?? training.dropout
        training.unit = options["unit"].flatMap { Float($0) } ?? training.unit
        let bytes = try TrainingRun(table, training).model()
        try write(bytes, to: options["out"] ?? "Sources/CModel/tagger.bin")
        if let path = options["card"] {
            let card = ModelCard(table: table, options: training, bytes: bytes)
            try write(Array(try card.text().utf8), to: path)
        }
    }
}
