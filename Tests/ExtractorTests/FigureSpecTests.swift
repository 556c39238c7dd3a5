import Foundation
import Scoring
import Testing

/// The folder of this file.
private let here = URL(fileURLWithPath: #filePath).deletingLastPathComponent()

private let specFiles: [String] = {
    let folder = here.appendingPathComponent("Specs/figures").path
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return names.filter { $0.hasSuffix(".spec") }.sorted()
}()

@Suite("Figure specs")
struct FigureSpecTests {
    @Test("there are spec files")
    func filesAreFound() { #expect(specFiles.count >= 30) }

    @Test("every sentence yields what is written below it", arguments: specFiles)
    func sentences(_ name: String) throws {
        let url = here.appendingPathComponent("Specs/figures").appendingPathComponent(name)
        let file = try SpecFile(String(contentsOf: url, encoding: .utf8))
        #expect(!file.cases.isEmpty)
        for outcome in runFigureSpecs(file) {
            let faults = outcome.faults.joined(separator: "; ")
            if outcome.spec.isKnownMiss {
                #expect(!outcome.passes, "\(name):\(outcome.spec.line) passes now: unmark it")
            } else {
                #expect(
                    outcome.passes, "\(name):\(outcome.spec.line) \(outcome.spec.text): \(faults)")
            }
        }
    }
}

@Suite("Spec files")
struct SpecFileTests {
    @Test("braces become spans of the bare text")
    func spans() throws {
        let file = try SpecFile("# x\nIt cost {£3} and {5%}.\n    GBP 3\n    % 5\n")
        let spec = try #require(file.cases.first)
        #expect(spec.text == "It cost £3 and 5%.")
        #expect(spec.spans == [8..<11, 16..<18])
        #expect(spec.wanted == ["GBP 3", "% 5"])
    }

    @Test("a sentence with fewer lines than spans is refused with its line")
    func counts() {
        #expect(throws: SpecFault.count(line: 1, spans: 1, wanted: 0)) {
            try SpecFile("{5%} fell.")
        }
    }

    @Test("an open brace is refused")
    func braces() {
        #expect(throws: SpecFault.braces(line: 1)) { try SpecFile("{5% fell.") }
    }

    @Test("a date holds until it is taken back")
    func dates() throws {
        let file = try SpecFile("@ 2026-02-12\nOne.\n@\nTwo.\n? Three.")
        #expect(file.cases.map { $0.published?.iso } == ["2026-02-12", nil, nil])
        #expect(file.cases.map(\.isKnownMiss) == [false, false, true])
    }
}
