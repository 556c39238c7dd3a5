import Claims
import Facts
import Foundation

/// Scores claims, agreements, conflicts and origins over stories, gold names and figures given.
///
///     evaluate claims [--lost PERCENT] [--mixed] [--errors N] DIR…
///
/// The rules are those of the stories' scorer. `--lost` takes labels and subjects away, `--mixed` gives
/// each figure any of its accepted labels: so the rules are seen at work on what an extractor finds.
struct ClaimEvaluation {
    private var reports = ClaimReports()
    private var errorLimit = 0
    private var folders: [URL] = []

    init(_ arguments: [String]) throws {
        var rest = arguments[...]
        while let argument = rest.popFirst() {
            switch argument {
            case "--mixed": reports.isMixed = true
            case "--lost": reports.lostPercent = rest.popFirst().flatMap { Int($0) } ?? 0
            case "--errors": errorLimit = rest.popFirst().flatMap { Int($0) } ?? 0
            default: folders += try Self.stories(below: argument)
            }
        }
        if folders.isEmpty { throw NameEvaluation.Failure.usage }
    }

    private static func stories(below path: String) throws -> [URL] {
        let folder = URL(filePath: path)
        return try FileManager.default.contentsOfDirectory(atPath: path).sorted()
            .map { folder.appending(path: $0) }
            .filter { FileManager.default.fileExists(atPath: $0.appending(path: "gold.json").path) }
    }

    func run() throws {
        var sheet = ClaimSheet()
        for folder in folders {
            let story = try ClaimStory(folder: folder)
            let reports = reports.reports(of: story)
            let articles = story.gold.articles.sorted()
            var comparisons: [Comparison] = []
            var copies: [Set<String>] = []
            for (index, one) in articles.enumerated() {
                for other in articles.dropFirst(index + 1) {
                    guard let first = reports[one], let second = reports[other] else { continue }
                    comparisons += compare(first, second)
                    let texts = [one, other].map { Shingles(story.texts[$0] ?? "") }
                    if texts[0].isCopy(of: texts[1]) { copies.append([one, other]) }
                }
            }
            sheet.add(story, comparisons, copies: copies)
        }
        sheet.print(errorLimit: errorLimit)
    }
}
