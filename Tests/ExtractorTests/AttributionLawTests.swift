import Facts
import Scoring
import Testing

@testable import Extractor

/// What holds of attribution for any words, names and figures in any order.
@Suite("Attribution, any text")
struct AttributionLawTests {
    /// A small generator with a fixed seed: every run sees the same texts.
    struct Numbers {
        var state: UInt64

        mutating func next(_ limit: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % limit
        }
    }

    static let words = [
        "said", "“", "”", "\"", "'", "‘", "’", ",", ".", "?", ":", ";", "(", ")", "—", "-", "\n",
        "the",
        "company", "its", "he", "she", "it", "they", "who", "which", "that", "according", "to",
        "told",
        "reporters", "and", "but", "while", "in", "of", "by", "a", "statement", "minister", "put",
        "at",
        "denied", "adding", "quoted", "as", "saying", "was", "has", "not", "cost", "mine", "«", "»",
        "’s",
        "Monday", "on", "bank", "people", "called", "film", "We", "my", "LONDON", "if", "for",
        "Read",
    ]

    static func text(_ seed: Int, length: Int) -> AttributionCase {
        var numbers = Numbers(state: UInt64(seed) &* 977 &+ 13)
        var made = AttributionCase()
        made.entities = [
            Entity(type: .person, name: "Rosa Tan"), Entity(type: .organization, name: "Acme Bank"),
            Entity(type: .location, name: "Goa"), Entity(type: .facility, name: "Lumi Mine"),
        ]
        var length = length
        var offset = 0
        func append(_ piece: String) {
            made.text += piece
            offset += clean(Array(piece.utf8)).utf8.count
        }
        while length > 0 {
            length -= 1
            if numbers.next(5) > 0 { append(" ") }
            let start = offset
            switch numbers.next(9) {
            case 0:
                let entity = numbers.next(made.entities.count)
                append(made.entities[entity].name)
                made.mentions.append(
                    Mention(
                        span: Span(start, offset), type: made.entities[entity].type, entity: entity,
                        confidence: 1, rule: "law"))
            case 1:
                append("$\(numbers.next(900) + 1) million")
                made.figures.append(
                    Figure(
                        span: Span(start, offset), kind: .money, value: .decimal(.one),
                        confidence: 1,
                        rule: "law"))
            default: append(words[numbers.next(words.count)])
            }
        }
        return made
    }

    @Test("Any words give quotes and subjects that lie in the text", arguments: 0..<100)
    func anyText(_ seed: Int) {
        for round in 0..<8 {
            let made = Self.text(seed * 8 + round, length: 20 + seed * 2 + round * 20)
            #expect(Self.faults(made).isEmpty, "\(made.text)")
        }
    }

    private static func faults(_ made: AttributionCase) -> [String] {
        let utf8 = clean(Array(made.text.utf8)).utf8
        var resolved = Resolved(
            entities: made.entities, mentions: made.mentions, figures: made.figures)
        attribute(&resolved, in: Layout(utf8))
        let isKnown: (Int) -> Bool = { made.entities.indices.contains($0) }
        var faults: [String] = []
        for quote in resolved.quotes {
            if quote.span.end > utf8.count { faults.append("a quote past the end") }
            if let speaker = quote.speaker, !isKnown(speaker) {
                faults.append("an unknown speaker")
            }
        }
        if resolved.quotes != resolved.quotes.sorted(by: { $0.span < $1.span }) {
            faults.append("quotes out of order")
        }
        if resolved.figures.count != made.figures.count { faults.append("figures lost") }
        for figure in resolved.figures {
            if !figure.about.allSatisfy(isKnown) { faults.append("about the unknown") }
            if Set(figure.about).count != figure.about.count || figure.about.count > 4 {
                faults.append("about one thing twice, or too many")
            }
            if let speaker = figure.saidBy, !isKnown(speaker) {
                faults.append("said by the unknown")
            }
        }
        return faults
    }

    @Test("The same text gives the same answer")
    func deterministic() {
        let made = Self.text(7, length: 400)
        #expect(made.found() == made.found())
    }

    @Test("Mentions over a sentence's end, empty texts and texts of marks do no harm")
    func edges() {
        for text in ["", "\n", "“", "“”", "said", "X.", "'s", "according to", "“ ” said"] {
            var resolved = Resolved()
            attribute(&resolved, in: Layout(Array(text.utf8)))
            #expect(resolved.figures.isEmpty)
        }
        let text = "Acme. Said it. “Yes, we are here,” he said."
        let whole = Span(0, 10)
        var resolved = Resolved(
            entities: [Entity(type: .organization, name: "Acme. Said")],
            mentions: [
                Mention(span: whole, type: .organization, entity: 0, confidence: 1, rule: "law")
            ])
        attribute(&resolved, in: Layout(Array(text.utf8)))
        #expect(resolved.quotes.count <= 2)
    }
}
