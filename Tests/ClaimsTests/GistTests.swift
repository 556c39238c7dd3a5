import Facts
import Testing

@testable import Claims

@Suite("What is kept of an article for claims")
struct GistTests {
    private static let subjects = [
        Subject(entity: 0, type: .organization, words: ["acme", "mining"]),
        Subject(entity: 1, type: .location, subtype: "city", words: ["lüderitz"]),
        Subject(entity: 2, type: .person, words: ["ada", "moyo"]),
    ]

    private static let statements = CueTests.sentences.map(\.0).enumerated().map { n, sentence in
        Statement(
            number: n, kind: FigureKind.allCases[n % 6], value: values[n % values.count],
            unit: n % 2 == 0 ? "USD" : nil, per: n % 3 == 0 ? "year" : nil,
            bound: Bound.allCases[n % Bound.allCases.count], change: n % 4 == 0 ? .down : nil,
            measure: n % 5 == 0 ? nil : "financing",
            modality: Modality.allCases[n % Modality.allCases.count],
            subjects: Array(subjects[..<(n % 3)]), speaker: n % 3 == 1 ? 2 : nil,
            limits: limits(sentence), isInTitle: n == 0)
    }

    private static func limits(_ sentence: String) -> Limits {
        let parts = sentence.split(omittingEmptySubsequences: false) { $0 == "{" || $0 == "}" }
        return Limits(
            before: String(parts[0]), after: String(parts[2]),
            setting: Limits.Setting("The first section of the bridge is to open."))
    }

    private static let values: [FigureValue] = [
        .decimal(ExactDecimal("-1.25e9") ?? .zero), .decimal(.zero),
        .interval(low: ExactDecimal(5), high: ExactDecimal(6_000_000)), .proportion("50:50"),
        .period(Period(iso: "2028")),
        .periods(from: Period(iso: "2028"), to: Period(iso: "2029")),
    ]

    private static let text = "LÜDERITZ, Feb. 18 - Acme Mining of Lüderitz lost $1.25 billion."

    private static func gist(published: Day? = nil) -> Gist {
        Gist(text: text, published: published, subjects: subjects, statements: statements)
    }

    @Test("Everything comes back from bytes") func roundTrip() throws {
        for day in [nil, Day(iso: "2026-02-12")] {
            let gist = Self.gist(published: day)
            #expect(try Gist(encoded: gist.encoded()) == gist)
        }
    }

    @Test("Entities are those that the store takes them for") func entities() throws {
        let report = try Self.gist().report(of: 7, entities: [40, 50, 40])
        #expect(report.article == 7)
        #expect(report.subjects.map(\.entity).sorted() == [40, 40, 50])
        #expect(report.statements[2].subjects.map(\.entity) == [40, 50])
        #expect(report.statements[1].speaker == 40)
        #expect(report.topic == Topic(Self.text))
        #expect(report.yearDay == YearDay(in: Self.text))
        #expect(throws: CodingError.self) {
            try Self.gist().report(of: 7, entities: [40, 50])
        }
    }

    @Test("Cut anywhere, bytes are refused") func truncation() {
        let bytes = Self.gist().encoded()
        for count in stride(from: 0, to: bytes.count, by: 7) {
            #expect(throws: CodingError.self) { try Gist(encoded: Array(bytes[..<count])) }
        }
    }

    @Test("With any byte changed they are refused or can be compared") func mutation() throws {
        let bytes = Self.gist().encoded()
        let sound = try Self.gist().report(of: 1, entities: [4, 5, 6])
        var compared = 0
        for at in stride(from: 0, to: bytes.count, by: 5) {
            for byte: UInt8 in [0, 1, 0x7F, 0x80, 0xFF] where bytes[at] != byte {
                var changed = bytes
                changed[at] = byte
                guard let gist = try? Gist(encoded: changed),
                    let report = try? gist.report(of: 2, entities: [4, 5, 6])
                else { continue }
                compared += 1
                for comparison in compare(sound, report) {
                    #expect(comparison.articleA == 1 && comparison.articleB == 2)
                }
            }
        }
        #expect(compared > 100)
    }
}
