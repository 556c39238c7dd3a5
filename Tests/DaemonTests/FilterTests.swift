import Extractor
import Facts
import Foundation
import Glibc
import Testing

@testable import Daemon

@Suite("The extract filter")
struct FilterTests {
    private func answer(_ line: String, limitBytes: Int = 1 << 20) throws -> [String: Any] {
        var filter = LineFilter(extractor: Extractor(), limitBytes: limitBytes)
        filter.answer(Array(line.utf8)[...])
        let object = try JSONSerialization.jsonObject(with: Data(filter.pending)) as? [String: Any]
        return try #require(object)
    }

    @Test("Every field of the contract, in its order")
    func fields() throws {
        var filter = LineFilter(extractor: Extractor(), limitBytes: 1 << 20)
        filter.answer(
            Array(#"{"id": "x", "text": "", "title": "T", "published_on": "2026-01-02"}"#.utf8)[...]
        )
        #expect(
            String(decoding: filter.pending, as: UTF8.self).hasPrefix(
                #"{"id":"x","title":"T","published_on":"2026-01-02","language":""#))
        #expect(
            String(decoding: filter.pending, as: UTF8.self).hasSuffix(
                #","entities":[],"mentions":[],"figures":[],"quotes":[]}"# + "\n"))
    }

    @Test(
        "A line that cannot be read is answered in its place, with its id where there is one",
        arguments: [
            (#"{"id": 7}"#, "no-text", 7), (#"{"id": 7, "text": null}"#, "no-text", 7),
            (#"{"id": 7, "text": 5}"#, "bad-json", 7), (#"{"id": 7, "text": "a}"#, "bad-json", 7),
            (#"{"text": "a"}"#, "no-id", nil), ("nonsense", "bad-json", nil),
            (#"{"id": 7, "text": "0123456789"}"#, "too-large", 7),
        ])
    func bad(line: String, code: String, id: Int?) throws {
        let answer = try answer(line, limitBytes: 9)
        let error = try #require(answer["error"] as? [String: String])
        #expect(error["code"] == code)
        #expect(error["reason"]?.isEmpty == false)
        #expect(answer["id"] as? Int == id)
        #expect(answer["id"] != nil, "an unknown id is null")
    }

    @Test("Spans count Unicode scalars, and each is its surface")
    func spans() throws {
        let text = "😀 Zürich’s \u{2011} $5"
        let utf8 = Array(text.utf8)
        let start = try #require(utf8.firstIndex(of: UInt8(ascii: "$")))
        let five = try #require(ExactDecimal("5"))
        let extraction = Extraction(
            text: text, heading: Heading(), language: "en", sentences: [],
            entities: [Entity(type: .location, name: "Zürich")],
            mentions: [
                Mention(span: Span(5, 12), type: .location, entity: 0, confidence: 0.9, rule: "r")
            ],
            figures: [
                Figure(
                    span: Span(start, start + 2), kind: .money, value: .decimal(five),
                    unit: .currency("USD"), about: [0], saidBy: 0, confidence: 1,
                    rule: "figure.money")
            ], quotes: [Quote(span: Span(0, 4), isDirect: true)], words: 3,
            provenance: Provenance(
                extractor: "1", mediaType: "text/plain", encoding: "utf-8", locator: .identity()))
        var writer = JSONWriter()
        ExtractionJSON(extraction).write(id: Array("1".utf8)[...], to: &writer)
        let object = try JSONSerialization.jsonObject(with: Data(writer.bytes)) as? [String: Any]
        let scalars = Array(text.unicodeScalars)
        for (group, key) in [("mentions", "surface"), ("figures", "surface"), ("quotes", "text")] {
            let item = try #require((object?[group] as? [[String: Any]])?.first)
            let (from, to) = (
                try #require(item["start"] as? Int), try #require(item["end"] as? Int)
            )
            var surface = String.UnicodeScalarView()
            surface.append(contentsOf: scalars[from..<to])
            #expect(item[key] as? String == String(surface), "\(group)")
        }
        #expect(
            String(decoding: writer.bytes, as: UTF8.self).contains(
                #""kind":"money","value":"5","low":null,"high":null,"unit":"USD","per":null,"#
                    + #""bound":"exact","change":null,"measure":null,"about":[0],"said_by":0,"#
                    + #""modality":"actual","quoted":false,"confidence":1,"rule":"figure.money"}"#))
    }

    @Test("Values as texts: one number, two ends, parts, periods")
    func values() throws {
        let (one, two) = (try #require(ExactDecimal("1.50")), try #require(ExactDecimal("2e3")))
        #expect(FigureValue.decimal(one).texts == ("1.5", nil, nil))
        #expect(FigureValue.interval(low: one, high: two).texts == (nil, "1.5", "2000"))
        #expect(FigureValue.proportion("50:50").texts == ("50:50", nil, nil))
        #expect(FigureValue.period(Period(iso: "2028")).texts == ("2028", nil, nil))
        let periods = FigureValue.periods(from: Period(iso: "2020"), to: Period(iso: "2021"))
        #expect(periods.texts == (nil, "2020", "2021"))
    }

    @Test("Lines are cut whatever the pieces they come in")
    func lines() throws {
        let text = "a\n\nbb\r\n" + String(repeating: "c", count: 700_000) + "\nlast"
        for piece in [1000, 65_536, 1 << 20] {
            #expect(try cut(text, piece: piece, limitBytes: 1 << 20) == [1, 0, 3, 700_000, 4])
        }
    }

    @Test("A line past the limit is one answer, and what follows is read")
    func longLine() throws {
        let text = "a\n" + String(repeating: "c", count: 900_000) + "\nb"
        #expect(try cut(text, piece: 65_536, limitBytes: 1000) == [1, -1, 1])
    }

    /// The lengths of the lines read from a pipe, -1 for one that was too long.
    private func cut(_ text: String, piece: Int, limitBytes: Int) throws -> [Int] {
        let pipe = Pipe()
        let bytes = Array(text.utf8)
        let output = pipe.fileHandleForWriting
        let writer = try WorkerThread(name: "writer") {
            var sent = 0
            while sent < bytes.count {
                output.write(Data(bytes[sent..<min(bytes.count, sent + piece)]))
                sent += piece
            }
            try? output.close()
        }
        defer { writer.join() }
        var reader = LineReader(
            descriptor: pipe.fileHandleForReading.fileDescriptor, limitBytes: limitBytes)
        var lengths: [Int] = []
        while let line = try reader.next(beforeBlocking: {}) {
            switch line {
            case .whole(let bytes): lengths.append(bytes.count)
            case .tooLong: lengths.append(-1)
            }
        }
        return lengths
    }
}

@Suite("The views as files")
struct ExportTests {
    @Test("Comma-separated values after RFC 4180; NULL and the empty text differ")
    func csv() {
        let line = CSV.line([
            .null, .text(""), .text("a,b"), .text("say \"x\""), .text("two\nlines"), .integer(-3),
            .real(1.25e9),
            .text("plain"),
        ])
        #expect(
            String(decoding: line, as: UTF8.self)
                == ",\"\",\"a,b\",\"say \"\"x\"\"\",\"two\nlines\",-3,1250000000,plain\n")
    }

    @Test("Objects a line")
    func jsonl() {
        let line = Export.object(["a", "b", "c"], [.null, .real(0.5), .text("x\ny")])
        #expect(String(decoding: line, as: UTF8.self) == #"{"a":null,"b":0.5,"c":"x\ny"}"# + "\n")
    }
}
