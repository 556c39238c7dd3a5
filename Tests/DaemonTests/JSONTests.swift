import Foundation
import Testing

@testable import Daemon

@Suite("The strict reader of JSON")
struct JSONReaderTests {
    /// The value of "text" as the reader has it, or its error.
    private func text(_ line: String) -> Result<String?, JSONError> {
        var found: [UInt8]?
        do throws(JSONError) {
            var reader = JSONReader(Array(line.utf8)[...])
            try reader.object { (reader, key) throws(JSONError) in
                if key == Array("text".utf8) {
                    found = try reader.stringOrNull()
                } else {
                    _ = try reader.raw()
                }
            }
            return .success(found.map { String(decoding: $0, as: UTF8.self) })
        } catch {
            return .failure(error)
        }
    }

    @Test(
        "Strings, escapes and surrogate pairs",
        arguments: [
            (#"{"text":"a"}"#, "a"), (#"{"text":""}"#, ""), (#" { "text" : "a" } "#, "a"),
            (#"{"text":"\"\\\/\b\f\n\r\t"}"#, "\"\\/\u{8}\u{C}\n\r\t"),
            (#"{"text":"\u00e9\u20AC"}"#, "é€"), (#"{"text":"\ud83d\ude00!"}"#, "😀!"),
            (#"{"text":"\u0000"}"#, "\u{0}"), (#"{"text":"é😀"}"#, "é😀"),
            (#"{"id":[1,{"a":[]},-0.5e+3,true,false,null,""],"text":"x"}"#, "x"),
            (#"{"text":"first","text":"last"}"#, "last"),
            (#"{"te\u0078t":"escaped key"}"#, "escaped key"),
        ])
    func sound(line: String, expected: String) throws {
        #expect(try text(line).get() == expected)
    }

    @Test(
        "What is no JSON object is refused",
        arguments: [
            "", "null", "[]", "\"a\"", "{", "{\"text\"", "{\"text\":", "{\"text\":\"a\"",
            "{\"text\":\"a",
            "{\"text\":\"a\"}}", "{\"text\":\"a\"} x", "{\"text\":\"a\",}", "{,}", "{text:\"a\"}",
            "{'text':'a'}", "{\"text\" \"a\"}", "{\"text\":\"\\x\"}", "{\"text\":\"\\u12\"}",
            "{\"text\":\"\\ud83d\"}", "{\"text\":\"\\ud83dx\"}", "{\"text\":\"\\ud83d\\u0041\"}",
            "{\"text\":\"\\ude00\"}", "{\"text\":\"a\nb\"}", "{\"text\":\"a\tb\"}",
            "{\"text\":\"\\",
            "{\"id\":01,\"text\":\"\"}", "{\"id\":1.,\"text\":\"\"}", "{\"id\":.5,\"text\":\"\"}",
            "{\"id\":+1,\"text\":\"\"}", "{\"id\":1e,\"text\":\"\"}", "{\"id\":tru,\"text\":\"\"}",
            "{\"id\":[1,],\"text\":\"\"}", "{\"id\":NaN,\"text\":\"\"}",
            "{\"id\":[1 2],\"text\":\"\"}",
            "{\"id\":{\"a\"},\"text\":\"\"}", "{\"text\":5}", "{\"text\":[\"a\"]}",
        ])
    func unsound(line: String) {
        #expect(throws: JSONError.self) { try text(line).get() }
    }

    @Test("Nesting is bounded, so no line can exhaust the stack")
    func nesting() throws {
        let bracket = { (count: Int) in
            "{\"id\":" + String(repeating: "[", count: count) + String(repeating: "]", count: count)
                + ",\"text\":\"a\"}"
        }
        #expect(try text(bracket(JSONReader.depthLimit)).get() == "a")
        #expect(throws: JSONError.self) { try text(bracket(JSONReader.depthLimit + 1)).get() }
        #expect(throws: JSONError.self) {
            try text("{\"id\":" + String(repeating: "[", count: 500_000)).get()
        }
    }

    @Test("On any bytes it answers as Foundation's reader does, or refuses more")
    func agreement() throws {
        var random = SplitMix(seed: 11)
        let seed = Array(
            #"{"id": {"a": [1, -2.5e3, "\u00e9"]}, "text": "x\ud83d\ude00\n\"y\"", "n": null}"#.utf8
        )
        let alphabet = Array(#"{}[]:,"\u0d8eEtrfn 1-+.é"#.utf8)
        var accepted = 0
        for _ in 0..<30_000 {
            var bytes = seed
            for _ in 0..<Int.random(in: 0...2, using: &random) {
                let place = Int.random(in: 0..<bytes.count, using: &random)
                switch Int.random(in: 0..<3, using: &random) {
                case 0: bytes[place] = alphabet[Int.random(in: 0..<alphabet.count, using: &random)]
                case 1: bytes.remove(at: place)
                default:
                    bytes.insert(
                        alphabet[Int.random(in: 0..<alphabet.count, using: &random)], at: place)
                }
            }
            guard let line = String(validating: bytes, as: UTF8.self),
                case .success(let found) = text(line)
            else { continue }
            accepted += 1
            let object = try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any]
            let other = try #require(object, "\(line)")
            // Of a key that stands twice either value may be meant.
            if line.components(separatedBy: "\"text\"").count == 2 {
                #expect(other["text"] as? String == found, "\(line)")
            }
        }
        #expect(accepted > 3000)
    }

    @Test("A value is handed on as it is written")
    func raw() throws {
        var reader = JSONReader(Array(#"{"id": {"a" : [1, 2.50]} , "b":"\u00e9"}"#.utf8)[...])
        var values: [String] = []
        try reader.object { (reader, _) throws(JSONError) in
            values.append(String(decoding: try reader.raw(), as: UTF8.self))
        }
        #expect(values == [#"{"a" : [1, 2.50]}"#, #""\u00e9""#])
    }
}

@Suite("The writer of JSON")
struct JSONWriterTests {
    @Test("Any text comes back from Foundation's reader as it was")
    func roundTrip() throws {
        var random = SplitMix(seed: 3)
        for _ in 0..<2000 {
            var text = String.UnicodeScalarView()
            for _ in 0..<Int.random(in: 0...20, using: &random) {
                let ranges: [ClosedRange<UInt32>] = [
                    0...0x22, 0x20...0x7F, 0x80...0x2100, 0x1F600...0x1F640,
                ]
                let range = ranges[Int.random(in: 0..<4, using: &random)]
                if let scalar = Unicode.Scalar(UInt32.random(in: range, using: &random)) {
                    text.append(scalar)
                }
            }
            var writer = JSONWriter()
            writer.array([String(text)]) { $0.string($1) }
            let read = try JSONSerialization.jsonObject(with: Data(writer.bytes)) as? [String]
            #expect(read?.first?.unicodeScalars.elementsEqual(text) == true)
            #expect(!writer.bytes.contains(0x0A), "a line holds no line break")
        }
    }

    @Test("Commas, nesting and numbers")
    func structure() {
        var writer = JSONWriter()
        writer.object { writer in
            writer.key("a")
            writer.array([1, 2]) { $0.number($1) }
            writer.key("b")
            writer.object { _ in }
            writer.key("c")
            writer.null()
            writer.key("d")
            writer.bool(true)
            writer.key("e")
            writer.array([0, 0.5, 0.9876, 1, 1.5, -1]) { $0.share($1) }
            writer.key("f")
            writer.array([1_250_000_000, 0.1, .infinity, -2.5]) { $0.real($1) }
            writer.key("g")
            writer.raw(Array("[ 1 ]".utf8)[...])
        }
        writer.newline()
        writer.object { $0.member("h", 1) }
        #expect(
            String(decoding: writer.bytes, as: UTF8.self) == """
                {"a":[1,2],"b":{},"c":null,"d":true,"e":[0,0.5,0.988,1,1,0],\
                "f":[1250000000,0.1,null,-2.5],"g":[ 1 ]}
                {"h":1}
                """)
    }

    @Test("Laid out for people")
    func pretty() {
        var writer = JSONWriter(isPretty: true)
        writer.object { writer in
            writer.key("a")
            writer.array(["x", "y"]) { $0.string($1) }
            writer.key("b")
            writer.array([Int]()) { $0.number($1) }
        }
        #expect(
            String(decoding: writer.bytes, as: UTF8.self) == """
                {
                  "a": [
                    "x",
                    "y"
                  ],
                  "b": []
                }
                """)
    }
}

@Suite("Where a string of JSON needs an escape")
struct EscapeTests {
    @Test("The first byte that needs one is found at every place of every length, and no other")
    func first() {
        for count in 0..<28 {
            // Bytes whose neighbors are marks, so that a borrow from below would show.
            for filler: UInt8 in [0x20, 0x21, 0x23, 0x5B, 0x5D, 0x7F, 0x80, 0xFF] {
                var bytes = [UInt8](repeating: filler, count: count)
                #expect(next(bytes, 0) == nil)
                for place in 0..<count {
                    for mark: UInt8 in [0x00, 0x1F, 0x22, 0x5C] {
                        bytes[place] = mark
                        #expect(next(bytes, 0) == place)
                        #expect(next(bytes, place) == place)
                        #expect(next(bytes, place + 1) == nil)
                    }
                    bytes[place] = filler
                }
            }
        }
    }

    @Test("Numbers of every length are written as Swift writes them")
    func numbers() {
        var numbers = [0, Int.max, Int.min]
        var power = 1
        while power < Int.max / 10 {
            numbers += [power - 1, power, -power, power * 9 + 3]
            power *= 10
        }
        for number in numbers {
            var writer = JSONWriter()
            writer.number(number)
            #expect(String(decoding: writer.bytes, as: UTF8.self) == "\(number)")
        }
    }

    private func next(_ bytes: [UInt8], _ start: Int) -> Int? {
        bytes.withUnsafeBufferPointer { JSONWriter.nextEscape($0, from: start) }
    }
}
