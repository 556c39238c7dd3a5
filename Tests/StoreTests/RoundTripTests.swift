import Facts
import Store
import Testing

@Suite("Every fact comes back as it was given")
struct RoundTripTests {
    @Test("The sample, with every case of every type")
    func sampleComesBack() throws {
        let room = try Room()
        let given = sample()
        _ = try room.store.record(
            given, article: articleID(1), file: "a.txt", identity: identity(), at: noon)
        let id = try #require(try room.store.find("a.txt").first?.articleID)
        #expect(try room.store.extraction(articleID: id) == given)
    }

    @Test("Random articles in letters of one to four bytes", arguments: 0..<40)
    func randomComesBack(seed: Int) throws {
        let room = try Room()
        let given = randomArticle(seed)
        _ = try room.store.record(
            given, article: articleID(seed), file: "a.txt", identity: identity(), at: noon)
        let id = try #require(try room.store.find("a.txt").first?.articleID)
        #expect(try room.store.extraction(articleID: id) == given)
    }

    @Test(
        "Decimals stay exact, whatever SQL sees",
        arguments: [
            "0", "-1", "9007199254740992", "9007199254740993", "-9007199254740993",
            "99999999999999999999999999999999999999", "0.1", "-0.000000001", "1e60", "12.50",
        ])
    func decimalsComeBack(digits: String) throws {
        let room = try Room()
        var given = sample()
        let value = try #require(ExactDecimal(digits))
        given.figures = [
            Figure(
                span: Span(0, 3), kind: .number, value: .decimal(value), confidence: 1, rule: "x"),
            Figure(
                span: Span(0, 3), kind: .number, value: .interval(low: .zero, high: value),
                confidence: 1, rule: "x"),
        ]
        _ = try room.store.record(
            given, article: articleID(1), file: "a.txt", identity: identity(), at: noon)
        let id = try #require(try room.store.find("a.txt").first?.articleID)
        #expect(try room.store.extraction(articleID: id)?.figures == given.figures)
        let shown = try room.look { try $0.row("SELECT value, value_exact FROM figures") }
        #expect(shown[0].double == value.double)
        #expect(shown[1].text == value.description)
    }

    @Test("A locator of UTF-16 text takes a few bytes and comes back")
    func locatorComesBack() throws {
        let room = try Room()
        var given = sample()
        given.provenance.encoding = "utf-16le"
        given.provenance.locator = Locator(
            pieces: (0..<given.text.utf8.count).map { .init(text: $0, file: 2 + 2 * $0) })
        _ = try room.store.record(
            given, article: articleID(1), file: "a.txt", identity: identity(), at: noon)
        let id = try #require(try room.store.find("a.txt").first?.articleID)
        #expect(try room.store.extraction(articleID: id)?.provenance == given.provenance)
        let bytes = try room.look { try $0.row("SELECT length(locator) FROM article") }
        #expect(try #require(bytes[0].integer) < 12)
    }
}
