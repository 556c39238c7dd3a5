/// A word's key in every table: FNV-1a, 64 bits, over its lower-cased UTF-8.
///
/// Two table rows never share a key (a test holds that); two words of a text may, harmlessly.
struct WordHash {
    private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

    @inline(__always)
    mutating func add(_ byte: UInt8) {
        value = (value ^ UInt64(byte)) &* 0x100_0000_01B3
    }

    @inline(__always)
    mutating func add(scalar: UInt32) {
        switch scalar {
        case 0..<0x80: add(UInt8(scalar))
        case 0x80..<0x800:
            add(UInt8(0xC0 | scalar >> 6))
            add(UInt8(0x80 | scalar & 0x3F))
        case 0x800..<0x10000:
            add(UInt8(0xE0 | scalar >> 12))
            add(UInt8(0x80 | scalar >> 6 & 0x3F))
            add(UInt8(0x80 | scalar & 0x3F))
        default:
            add(UInt8(0xF0 | scalar >> 18))
            add(UInt8(0x80 | scalar >> 12 & 0x3F))
            add(UInt8(0x80 | scalar >> 6 & 0x3F))
            add(UInt8(0x80 | scalar & 0x3F))
        }
    }

    /// The key of a word as tables spell it, in any case.
    static func of(_ word: some StringProtocol) -> UInt64 {
        var hash = WordHash()
        for scalar in word.unicodeScalars { hash.add(scalar: Letters.lowercase(scalar.value)) }
        return hash.value
    }

    /// The key of a run of words, made from theirs in order.
    @inline(__always)
    static func join(_ left: UInt64, _ right: UInt64) -> UInt64 {
        var mixed = (left ^ right &* 0x9E37_79B9_7F4A_7C15) &* 0xBF58_476D_1CE4_E5B9
        mixed ^= mixed >> 31
        return mixed
    }
}
