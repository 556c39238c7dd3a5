import Extractor
import Foundation

/// The corpora that weights are trained and measured on; `Training/corpora.txt` holds the rows.
package struct CorpusTable: Sendable {
    package struct Row: Sendable {
        package var name: String
        /// Files or folders, relative to the repository or, led by "$DATA/", to the data folder.
        package var train: String
        package var dev: String
        /// How much a mistake counts in training.
        package var weight: Float
        package var scheme: NameScheme
        package var licence: String
    }

    package var rows: [Row]

    /// - Parameter data: the folder that "$DATA" stands for.
    package init(path: String, data: String) throws(CorpusError) {
        guard let content = FileManager.default.contents(atPath: path) else {
            throw .unreadable(path: path)
        }
        rows = []
        let lines = String(decoding: content, as: UTF8.self).split(separator: "\n")
        for (number, line) in lines.enumerated() where number > 0 && !line.hasPrefix("#") {
            let cells = line.split(separator: "|", omittingEmptySubsequences: false).map {
                $0.trimmingCharacters(in: .whitespaces).replacingOccurrences(
                    of: "$DATA", with: data)
            }
            guard cells.count == 7, let weight = Float(cells[3]) else {
                throw .line(path: path, number: number + 1, reason: "seven cells are needed")
            }
            var broad: [String: NameKinds] = [:]
            for pair in cells[5].split(separator: " ") {
                let parts = pair.split(separator: "=")
                if parts.count == 2 { broad[String(parts[0])] = NameKinds(marks: parts[1]) }
            }
            rows.append(
                Row(
                    name: cells[0], train: cells[1], dev: cells[2], weight: weight,
                    scheme: NameScheme(open: NameKinds(marks: cells[4]), broad: broad),
                    licence: cells[6]))
        }
    }
}

/// Every article of a file or folder; marked text ends in ".txt", the rest is one object a line.
package func readArticles(_ path: String, scheme: NameScheme) throws(CorpusError) -> [MarkedArticle]
{
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
        throw .unreadable(path: path)
    }
    var files = [path]
    if isFolder.boolValue {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
        files = names.filter { $0.hasSuffix(".txt") }.sorted().map { path + "/" + $0 }
    }
    var articles: [MarkedArticle] = []
    for file in files {
        articles +=
            file.hasSuffix(".txt") ? try readMarkedText(file) : try readCorpus(file, scheme: scheme)
    }
    return articles
}
