import Facts
import Foundation
import Testing

@testable import Extractor

@Suite("The tagger")
struct TaggerTests {
    private let tagger = Tagger()

    private func names(_ text: String) -> [String] {
        let utf8 = Array(text.utf8)
        return tagger.names(in: utf8).map {
            "\($0.kind.type.rawValue) " + String(decoding: utf8[$0.span.range], as: UTF8.self)
        }
    }

    @Test("finds people, organizations and places of a plain sentence")
    func plainSentence() {
        #expect(
            names("Natalie Baker met Finance Ministry officials in Islamabad on Tuesday.")
                == ["PERSON Natalie Baker", "ORG Finance Ministry", "LOC Islamabad"])
    }

    @Test("takes logarithms of sixteen probabilities at once, to five digits")
    func logarithms() {
        for step in 0..<64 {
            var values = SIMD16<Float>.zero
            for lane in 0..<16 { values[lane] = 0.05 + Float(step * 16 + lane) / 512 }
            let found = naturalLogarithm(values)
            for lane in 0..<16 {
                #expect(abs(Double(found[lane]) - log(Double(values[lane]))) < 2e-5)
            }
        }
    }

    @Test("finds nothing where nothing is named")
    func nothing() {
        #expect(names("The price rose by four percent last week, and then it fell again.").isEmpty)
        #expect(names("").isEmpty)
        #expect(names("12, 13; 14 -- (15)").isEmpty)
    }

    @Test("gives names in order, inside one block each, none over another")
    func order() {
        let text = Array(
            """
            Pakistan, US lift deeper ties
            Karachi
            Lahore Mayor Imran Khan told Reuters that Barrick Gold would invest in Balochistan.
            """.utf8)
        let layout = Layout(text)
        let found = tagger.tag(layout)
        #expect(found.count > 4)
        for (one, next) in zip(found, found.dropFirst()) {
            #expect(one.tokens.upperBound <= next.tokens.lowerBound)
        }
        for name in found {
            #expect(
                layout.blocks.contains {
                    $0.tokens.contains(name.tokens.lowerBound)
                        && $0.tokens.upperBound >= name.tokens.upperBound
                })
            #expect(0...1 ~= name.confidence)
        }
    }

    @Test("reads a text twice the same way")
    func twice() {
        let text = "U.S. Ambassador John Smith visited Kabul. Smith praised the U.N. mission there."
        #expect(names(text) == names(text))
    }

    @Test("takes text without a space or with one name over and over")
    func hostile() {
        #expect(names(String(repeating: "a", count: 50_000)).isEmpty)
        let repeated = names(String(repeating: "Imran Khan met Ali. ", count: 200))
        #expect(repeated.count == 400)
        _ = names(String(repeating: "Aa", count: 10_000))
        _ = names((0..<1_000).map { "Zz\($0)x" }.joined(separator: " "))
    }

    @Test("refuses weights of another format, version or length")
    func modelVersions() throws {
        let parts = TaggerModel.Parts(
            checks: Array(repeating: 0, count: 8), weights: Array(repeating: 0, count: 128),
            unit: 40, transitions: Array(repeating: 0, count: 256),
            calibration: Array(repeating: (raw: 0, confidence: 0), count: TaggerModel.knotCount))
        let bytes = TaggerModel.encode(parts)
        func load(_ bytes: [UInt8]) throws { _ = try TaggerModel(copying: bytes) }
        try load(bytes)
        #expect(throws: ModelError.notAModel) { try load([1, 2, 3]) }
        var other = bytes
        other[8] &+= 1
        #expect(throws: ModelError.version(format: 2, features: UInt32(other[8]))) {
            try load(other)
        }
        #expect(
            throws: ModelError.length(expectedBytes: bytes.count, foundBytes: bytes.count - 1)
        ) { try load(bytes.dropLast()) }
    }

    @Test("knows listed names, and forgets none that it was built of")
    func gazetteer() throws {
        #expect(Gazetteer.embedded[WordHash.of("Pakistan")].contains(.country))
        #expect(Gazetteer.embedded[WordHash.of("Reuterszz")].isEmpty)
        let pairs = (0..<500).map { (WordHash.of("name\($0)"), NameFacts.town) }
        let bytes = Gazetteer.build(Dictionary(pairs, uniquingKeysWith: { one, _ in one }))
        let copy = UnsafeMutableRawBufferPointer.allocate(byteCount: bytes.count, alignment: 64)
        defer { copy.deallocate() }
        copy.copyBytes(from: bytes)
        let base = try #require(copy.baseAddress).assumingMemoryBound(to: UInt8.self)
        let table = try #require(Gazetteer(base, count: bytes.count))
        #expect(pairs.allSatisfy { table[$0.0].contains(.town) })
    }
}
