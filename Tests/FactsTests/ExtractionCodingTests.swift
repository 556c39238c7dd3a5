import Facts
import Testing

@Suite("Extractions as bytes")
struct ExtractionCodingTests {
    static let sample = Extraction(
        text: "Barrick said £5–6m, up to 50:50, in 2028.",
        heading: Heading(title: "A title", place: "LONDON", publishedOn: "2026-02-12"),
        language: "en", sentences: [Span(0, 20)],
        entities: [
            Entity(
                type: .organization, subtype: nil, name: "Barrick", aliases: ["Barrick Gold"],
                code: "CA"),
            Entity(type: .location, subtype: "city", name: "LONDON"),
        ],
        mentions: [
            Mention(
                span: Span(0, 7), type: .organization, entity: 0, role: "miner", confidence: 0.98,
                rule: "name.tagger")
        ],
        figures: [
            Figure(
                span: Span(13, 21), kind: .money,
                value: .interval(low: ExactDecimal(5_000_000), high: ExactDecimal(6_000_000)),
                unit: .currency("GBP"), per: "a", bound: .range, change: .up, measure: "cost",
                about: [1, 0], saidBy: 0, isQuoted: true, modality: .approved,
                candidates: ["GBP", "EGP"], confidence: 0.5, rule: "figure.money"),
            Figure(
                span: Span(29, 34), kind: .ratio, value: .proportion("50:50"), confidence: 1,
                rule: "figure.ratio"),
            Figure(
                span: Span(38, 42), kind: .date, value: .period(Period(iso: "2028")), confidence: 1,
                rule: "figure.date"),
            Figure(
                span: Span(38, 42), kind: .date,
                value: .periods(from: Period(iso: "2028"), to: Period(iso: "2029")), confidence: 1,
                rule: "figure.date"),
            Figure(
                span: Span(38, 42), kind: .count, value: .decimal(ExactDecimal(-3)),
                unit: .counted("job"), confidence: 1, rule: "figure.count"),
            // More digits than a significand holds.
            Figure(
                span: Span(38, 42), kind: .number,
                value: .decimal(ExactDecimal("1e60") ?? .zero), confidence: 1,
                rule: "figure.number"),
        ],
        quotes: [Quote(span: Span(0, 7), speaker: 0, role: "x", verb: "said", isDirect: true)],
        words: 8,
        provenance: Provenance(
            extractor: "1", mediaType: "text/plain", encoding: "utf-8",
            locator: Locator(pieces: [.init(text: 0, file: 3), .init(text: 7, file: 12)])))

    @Test("Every field comes back") func roundTrip() throws {
        #expect(try Extraction(encoded: Self.sample.encoded()) == Self.sample)
    }

    @Test("Cut anywhere, they are refused") func truncation() {
        let bytes = Self.sample.encoded()
        for count in 0..<bytes.count {
            #expect(throws: CodingError.self) { try Extraction(encoded: Array(bytes[..<count])) }
        }
    }

    @Test("With any byte changed they are refused or hold sound facts") func mutation() {
        let bytes = Self.sample.encoded()
        for index in bytes.indices {
            for change in [0x01, 0x80, 0xFF, 0x10] as [UInt8] {
                var mutated = bytes
                mutated[index] ^= change
                guard let read = try? Extraction(encoded: mutated) else { continue }
                let limit = read.text.utf8.count
                #expect(read.mentions.allSatisfy { $0.span.end <= limit })
                #expect(
                    read.figures.allSatisfy { $0.about.allSatisfy(read.entities.indices.contains) })
            }
        }
    }

    @Test("A huge count does not make room for itself") func hugeCount() {
        #expect(throws: CodingError.self) {
            try Extraction(encoded: Array(repeating: 0xFF, count: 9) + [0x01])
        }
    }
}
