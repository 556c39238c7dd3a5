import Facts
import Testing

@Suite("Spans and offsets")
struct SpanTests {
    @Test("Overlap is symmetric and excludes mere touching") func overlap() {
        #expect(Span(0, 3).overlaps(Span(2, 5)))
        #expect(Span(2, 5).overlaps(Span(0, 3)))
        #expect(!Span(0, 3).overlaps(Span(3, 5)))
        #expect(Span(0, 9).contains(Span(3, 9)))
        #expect(!Span(3, 9).contains(Span(0, 9)))
    }

    @Test(
        "Byte offsets turn into scalar counts",
        arguments: ["", "plain", "£5 fee", "Reko Diq — “$1.25 billion”", "日本語のテキスト", "a🙂b"])
    func scalars(_ seed: String) {
        // Of every length up to some words of the machine, and of several marks.
        for count in Array(1...9) + [40] { check(String(repeating: seed, count: count)) }
    }

    private func check(_ text: String) {
        let offsets = ScalarOffsets(utf8: Array(text.utf8))
        var byte = 0
        for (index, scalar) in text.unicodeScalars.enumerated() {
            #expect(offsets[byte] == index)
            byte += UTF8.width(scalar)
        }
        #expect(offsets[byte] == text.unicodeScalars.count)
    }
}
