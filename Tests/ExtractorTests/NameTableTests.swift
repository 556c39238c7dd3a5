import Facts
import Foundation
import Scoring
import Testing

@testable import Extractor

@Suite("Tables of names")
struct NameTableTests {
    static let tables: [(String, StaticString)] = [
        ("countries", countryNames), ("regions", regionNames), ("wide places", widePlaceNames),
        ("nationalities", nationalityNames), ("peoples", peopleNames), ("titles", titleWords),
        ("organizations", organizationWords), ("facilities", facilityNouns),
        ("facility links", facilityLinks), ("plain words", plainWords),
        ("furniture", furniturePhrases), ("bylines", bylinePhrases), ("shapes", nameShapeWords),
        ("no places", noPlaceWords), ("languages", languageWords),
        ("noun sorts", nounSorts),
    ]

    @Test(
        "Every line is a row with a key and names, none of them empty or given twice",
        arguments: tables)
    func rows(_ name: String, _ text: StaticString) {
        let lines = text.description.split(separator: "\n")
        for line in lines where !line.allSatisfy({ $0 == " " }) {
            let cells = line.split(separator: "|", omittingEmptySubsequences: false)
            #expect(
                cells.count == 2 && cells.allSatisfy { $0.contains { $0 != " " } },
                "\(name): \(line)")
            #expect(!line.contains(", ,") && !line.contains(",,"), "\(name): \(line)")
        }
        var seen: Set<String> = []
        let rows = NameRows(text)
        rows.forEach { key, cell in
            let entry = key + "|" + String(decoding: rows.utf8[cell], as: UTF8.self)
            #expect(seen.insert(entry).inserted, "\(name): \(entry) twice")
        }
        #expect(!seen.isEmpty)
    }

    @Test("Countries have ISO 3166 codes, in order, and each is found by all its names")
    func countries() {
        var codes: [String] = []
        let rows = NameRows(countryNames)
        rows.forEach { code, cell in
            if codes.last != code { codes.append(code) }
            let name = String(decoding: rows.utf8[cell], as: UTF8.self)
            let layout = Layout(Array(name.utf8))
            let number = ListedNames.builtIn.listing(layout, of: layout.tokens.indices)
            let listing = number.map { ListedNames.builtIn.listings[$0] }
            #expect(listing?.kind == .country, "\(name)")
        }
        #expect(codes == codes.sorted() && codes.count >= 250)
        #expect(codes.allSatisfy { $0.utf8.count == 2 && $0.utf8.allSatisfy { 0x41...0x5A ~= $0 } })
    }

    @Test("A phrase table finds the longest phrase, and nothing when empty")
    func phraseTable() {
        let layout = Layout(Array("New York City and New Delhi".utf8))
        var table = PhraseTable()
        #expect(table.longest(layout.tokens, at: 0, limit: 6) == nil)
        func words(_ text: String) -> [UInt64] { Layout(Array(text.utf8)).tokens.map(\.word) }
        for (number, name) in ["New York", "New York City", "Delhi"].enumerated() {
            #expect(table.insert(words(name), number: number) == number)
        }
        #expect(table.insert(words("new york"), number: 9) == 0)
        #expect(
            table.longest(layout.tokens, at: 0, limit: 6).map { [$0.number, $0.end] } == [1, 3])
        #expect(
            table.longest(layout.tokens, at: 0, limit: 2).map { [$0.number, $0.end] } == [0, 2])
        #expect(table.longest(layout.tokens, at: 4, limit: 6) == nil)
        #expect(table.number(of: words("York")) == nil)
    }

    @Test("Every spec sentence about names passes, and each that is marked a miss misses")
    func specs() throws {
        let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .appendingPathComponent("Specs/names")
        let files = try FileManager.default.contentsOfDirectory(atPath: folder.path)
            .filter { $0.hasSuffix(".spec") }
        #expect(files.count >= 7)
        for file in files {
            let text = try String(contentsOf: folder.appendingPathComponent(file), encoding: .utf8)
            for outcome in runNameSpecs(try SpecFile(text)) {
                let faults = outcome.faults.joined(separator: "; ")
                #expect(
                    outcome.passes != outcome.spec.isKnownMiss,
                    "\(file):\(outcome.spec.line) \(outcome.spec.text): \(faults)")
            }
        }
    }
}
