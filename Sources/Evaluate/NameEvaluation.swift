import Extractor
import Facts
import Foundation
import Scoring

/// Precision, recall and F1 of names by corpus and type: raw text in, exact span and type out.
///
///     evaluate names [--corpora F] [--data DIR] [--model F] [--alone] [--errors N] [--only NAME,…]
///
/// With `--alone` each sentence or paragraph is a text by itself, as in a file of records; without,
/// the whole article is one text.
struct NameEvaluation {
    enum Failure: Error {
        case usage
        case unreadable(String)
    }

    private var options: [String: String] = [:]
    private var flags: Set<String> = []

    init(_ arguments: [String]) throws {
        var rest = arguments[...]
        while let argument = rest.popFirst() {
            if ["--alone", "--train"].contains(argument) {
                flags.insert(argument)
            } else if argument.hasPrefix("--"), let value = rest.popFirst() {
                options[String(argument.dropFirst(2))] = value
            } else {
                throw Failure.usage
            }
        }
    }

    func run() throws {
        let table = try CorpusTable(
            path: options["corpora"] ?? "Training/corpora.txt",
            data: options["data"] ?? "var/training")
        let only = options["only"].map { Set($0.split(separator: ",").map(String.init)) }
        let tagger = Tagger(model: try model())
        var sheet = NameSheet(errorLimit: options["errors"].flatMap { Int($0) } ?? 0)
        for row in table.rows {
            let path = flags.contains("--train") ? row.train : row.dev
            guard !path.isEmpty, only?.contains(row.name) ?? true else { continue }
            let articles = try readArticles(path, scheme: row.scheme)
            for article in flags.contains("--alone") ? articles.flatMap(\.alone) : articles {
                let text = Array(article.text.utf8)
                let start = clock()
                let names = tagger.names(in: text)
                sheet.seconds += Double(clock() - start) / Double(CLOCKS_PER_SEC)
                sheet.tokens += Tagger.tokenCount(in: text)
                sheet.add(article, text, names, corpus: row.name)
            }
        }
        sheet.print()
    }

    private func model() throws -> TaggerModel {
        guard let path = options["model"] else { return .embedded }
        guard let content = FileManager.default.contents(atPath: path) else {
            throw Failure.unreadable(path)
        }
        return try TaggerModel(copying: Array(content))
    }
}
