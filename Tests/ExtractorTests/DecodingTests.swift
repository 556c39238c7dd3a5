import Facts
import Testing

@testable import Extractor

@Suite("Decoding")
struct DecodingTests {
    static func utf16(_ text: String, bigEndian: Bool) -> [UInt8] {
        let units = [0xFEFF] + Array(text.utf16)
        return units.flatMap { unit -> [UInt8] in
            let (high, low) = (UInt8(unit >> 8), UInt8(unit & 0xFF))
            return bigEndian ? [high, low] : [low, high]
        }
    }

    static let text = "Kashagan’s €5m 🙂 plan\nends."

    @Test("The same text comes out of every encoding")
    func encodings() throws {
        let utf8 = Array(Self.text.utf8)
        let files: [([UInt8], String)] = [
            (utf8, "utf-8"), ([0xEF, 0xBB, 0xBF] + utf8, "utf-8"),
            (Self.utf16(Self.text, bigEndian: true), "utf-16be"),
            (Self.utf16(Self.text, bigEndian: false), "utf-16le"),
        ]
        for (bytes, encoding) in files {
            let decoded = try decode(bytes, limitBytes: 1000)
            #expect(decoded.utf8 == utf8)
            #expect(decoded.encoding == encoding)
        }
    }

    @Test("Offsets lead back to the file's bytes")
    func locator() throws {
        let bytes = Self.utf16(Self.text, bigEndian: false)
        let decoded = try decode(bytes, limitBytes: 1000)
        let start = try #require(decoded.utf8.firstIndex(of: UInt8(ascii: "p")))
        let piece = try #require(decoded.locator.pieces.last { $0.text <= start })
        // "plan" follows the emoji; one byte of text is two of the file here.
        let fileOffset = piece.file + (start - piece.text) * 2
        #expect(Array(bytes[fileOffset..<(fileOffset + 2)]) == [UInt8(ascii: "p"), 0])
    }

    @Test(
        "What is no text is refused with its reason",
        arguments: [
            ([], DecodeError.empty), ([0x20, 0x0A], .empty),
            (Array("%PDF-1.7".utf8), .unknownFormat("a PDF document")),
            ([0x41, 0x00, 0x42], .unknownFormat("binary data (it holds NUL bytes)")),
            ([0x41, 0xFF, 0x42], .malformed(encoding: "utf-8", byteOffset: 1)),
            ([0xFF, 0xFE, 0x41], .malformed(encoding: "utf-16le", byteOffset: 2)),
            (
                [0xFF, 0xFE, 0x00, 0xD8, 0x41, 0x00],
                .malformed(encoding: "utf-16le", byteOffset: 2)
            ),
            (Array(repeating: 0x41, count: 1001), .tooLong(limitBytes: 1000)),
        ] as [([UInt8], DecodeError)])
    func refuses(_ bytes: [UInt8], _ error: DecodeError) {
        #expect(throws: error) { try decode(bytes, limitBytes: 1000) }
    }

    @Test(
        "Text that says nothing of its encoding is detected, and leads back to the file",
        arguments: [
            (
                [0xA3] + Array("5 million, said Ren".utf8) + [0xE9]
                    + Array("e Dubois of the caf".utf8) + [0xE9, 0x20, 0x93]
                    + Array("yes".utf8) + [0x94],
                "windows-1252", "£5 million, said Renée Dubois of the café “yes”"
            ),
            (
                // KOI8-R
                [
                    0xEE, 0xC1, 0x20, 0xD3, 0xD4, 0xD2, 0xCF, 0xC9, 0xD4, 0xC5, 0xCC, 0xD8, 0xD3,
                    0xD4,
                ]
                    + [
                        0xD7, 0xCF, 0x20, 0xCD, 0xCF, 0xD3, 0xD4, 0xC1, 0x20, 0xD0, 0xCF, 0xCA,
                        0xC4,
                    ]
                    + [0xA3, 0xD4, 0x20, 0x31, 0x32, 0x30, 0x20, 0xCD, 0xCC, 0xCE],
                "koi8-r", "На строительство моста пойдёт 120 млн"
            ),
            (
                Array(utf16("Rs 5 crore was paid for the bridge", bigEndian: true).dropFirst(2)),
                "utf-16be", "Rs 5 crore was paid for the bridge"
            ),
            (
                Array(utf16("The mine produced 40,000 tonnes", bigEndian: false).dropFirst(2)),
                "utf-16le", "The mine produced 40,000 tonnes"
            ),
        ] as [([UInt8], String, String)])
    func detected(_ bytes: [UInt8], _ encoding: String, _ text: String) throws {
        let decoded = try decode(bytes, limitBytes: 1000)
        #expect(decoded.encoding == encoding)
        #expect(String(decoding: decoded.utf8, as: UTF8.self) == text)
        // What an ASCII digit of the text leads to is that digit.
        let digit = try #require(
            decoded.utf8.firstIndex { 0x30...0x39 ~= $0 } ?? decoded.utf8.firstIndex(of: 0x79))
        let piece = try #require(decoded.locator.pieces.last { $0.text <= digit })
        let width = encoding.hasPrefix("utf-16") ? 2 : 1
        let at = piece.file + (digit - piece.text) * width
        #expect(bytes[at..<(at + width)].contains(decoded.utf8[digit]))
    }

    @Test("Doubt is a failed file: UTF-8 and another encoding in one, noise, controls")
    func doubtful() {
        let mixed = Array("café costs 5 million and ".utf8) + Array("caf".utf8) + [0xE9, 0x0A]
        #expect(throws: DecodeError.malformed(encoding: "utf-8", byteOffset: 29)) {
            try decode(mixed, limitBytes: 1000)
        }
        let cut = Array("The café costs €5".utf8) + [0xE2, 0x82]
        #expect(throws: DecodeError.malformed(encoding: "utf-8", byteOffset: 20)) {
            try decode(cut, limitBytes: 1000)
        }
        let noise = (0..<900).map { UInt8(truncatingIfNeeded: $0 &* $0 &* 7 / 3 | 1) }
        #expect(throws: DecodeError.self) { try decode(noise, limitBytes: 1000) }
    }

    @Test("Any bytes decode or throw; nothing else")
    func anyBytes() {
        var state: UInt64 = 42
        for length in 0..<400 {
            let bytes = (0..<length).map { _ -> UInt8 in
                state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                return UInt8(truncatingIfNeeded: state >> 33)
            }
            for prefix in [[], [0xFF, 0xFE], [0xFE, 0xFF], [0xEF, 0xBB, 0xBF]] as [[UInt8]] {
                _ = try? decode(prefix + bytes, limitBytes: 1 << 20)
            }
        }
    }
}
