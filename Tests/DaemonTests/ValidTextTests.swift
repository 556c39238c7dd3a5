import Testing

@testable import Daemon

@Suite("Bytes are text exactly where the library says so")
struct ValidTextTests {
    /// What is or is none, by itself: scalars of each length, and what only looks like them.
    static let runs: [[UInt8]] = [
        [], [0x00], [0xC3, 0xA9], [0xE2, 0x80, 0x94], [0xF0, 0x9F, 0x99, 0x82], [0xEF, 0xBB, 0xBF],
        // Cut short, overlong, a surrogate, beyond the last scalar, a lone continuation.
        [0xC3], [0xE2, 0x80], [0xF0, 0x9F, 0x99], [0xC0, 0xAF], [0xE0, 0x80, 0xAF],
        [0xED, 0xA0, 0x80],
        [0xF4, 0x90, 0x80, 0x80], [0x80], [0xFF], [0xC3, 0xA9, 0xC3],
        [0xC3, 0xA9, 0xE2, 0x80, 0x94],
    ]

    @Test("Wherever it stands among words", arguments: runs)
    func places(_ run: [UInt8]) {
        for before in 0...9 {
            for after in [0, 1, 7, 8, 9] {
                let bytes =
                    Array(repeating: UInt8(ascii: "a"), count: before) + run
                    + Array(repeating: UInt8(ascii: "b"), count: after)
                #expect(validText(bytes) == String(validating: bytes, as: UTF8.self))
            }
        }
        for other in Self.runs {
            let bytes = run + [UInt8(ascii: " ")] + other
            #expect(validText(bytes) == String(validating: bytes, as: UTF8.self))
        }
    }
}
