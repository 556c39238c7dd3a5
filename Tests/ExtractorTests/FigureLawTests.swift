import Facts
import Testing

@testable import Extractor

@Suite("Laws of figures")
struct FigureLawTests {
    /// Bytes that numbers and their company are made of, put together by a small generator.
    static let pieces: [String] = [
        "1", "23", "4,500", "0.5", "½", "-", "–", "$", "€", "Rs", "R", "%", "/", ":", ".", ",", " ",
        " ",
        " ", "million", "bn", "k", "m", "and", "a", "half", "hundred", "one", "twenty", "third",
        "of",
        "the", "to", "from", "between", "May", "2024", "March", "Q3", "FY25", "per", "tonnes",
        "people",
        "fell", "by", "up", "about", "at", "least", "(", ")", "'", "\"", "\n", "th", "°C", "é", "百",
        "No.", "Section", "he", "aged", "year", "old", "dozens", "twice", "minus", "point", "xyz",
    ]

    /// A text of pieces, the same for the same seed.
    static func text(seed: UInt64, length: Int) -> String {
        var state = seed &* 6_364_136_223_846_793_005 &+ 1
        var text = ""
        for _ in 0..<length {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            text += pieces[Int(state >> 33) % pieces.count]
            if state >> 20 & 3 != 0 { text += " " }
        }
        return text
    }

    @Test("figures of any text lie inside it, in order and apart", arguments: 0..<300)
    func spans(_ seed: Int) {
        let text = Self.text(seed: UInt64(seed), length: 40)
        let day = seed % 2 == 0 ? Day(year: 2026, month: 2, day: 12) : nil
        let figures = Extractor().extract(text: text, in: Context(today: day)).figures
        var end = 0
        for figure in figures {
            #expect(figure.span.start >= end, "\(text)")
            #expect(figure.span.end <= text.utf8.count)
            #expect((0...1).contains(figure.confidence))
            end = figure.span.end
        }
    }

    @Test("the same text gives the same figures")
    func stable() {
        let text = Self.text(seed: 7, length: 400)
        let one = Extractor().extract(text: text, in: Context()).figures
        #expect(one == Extractor().extract(text: text, in: Context()).figures)
    }

    @Test("a range's low end is not above its high end", arguments: 0..<100)
    func ranges(_ seed: Int) {
        let text = Self.text(seed: UInt64(seed) + 1000, length: 60)
        for figure in Extractor().extract(text: text, in: Context()).figures {
            if case .interval(let low, let high) = figure.value { #expect(low <= high) }
        }
    }
}
