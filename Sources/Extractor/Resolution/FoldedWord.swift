import Facts

/// A word as names are compared: lower case, without accents, points, apostrophes and possessive.
struct FoldedWord {
    var key: UInt64
    /// The first letter, folded; 0 where there is none.
    var initial: UInt8
    /// The letters and digits in it.
    var length: Int
    /// Two letters or more, all of them upper case.
    var isCapitals = false

    static func of(_ utf8: [UInt8], _ span: Span) -> FoldedWord {
        var hash = WordHash()
        var initial: UInt8 = 0
        var length = 0
        var isCapitals = true
        var offset = span.start
        while offset < span.end {
            let (scalar, count) = decodeScalar(utf8, at: offset)
            offset += count
            if scalar == 0x27 || scalar == 0x2E || scalar == 0x2D { continue }
            let lower = Letters.lowercase(scalar)
            isCapitals = isCapitals && lower != scalar
            if lower < 0x80 {
                if initial == 0 { initial = UInt8(lower) }
                hash.add(UInt8(lower))
                length += 1
            } else if let plain = PlainLetters.shared[lower] {
                if initial == 0 { initial = plain[0] }
                for byte in plain { hash.add(byte) }
                length += plain.count
            } else {
                hash.add(scalar: lower)
                length += 1
            }
        }
        return FoldedWord(
            key: hash.value, initial: initial, length: length,
            isCapitals: isCapitals && length > 1)
    }
}

/// Plain letters for those with accents, by scalar.
struct PlainLetters: Sendable {
    private let plain: [UInt32: [UInt8]]

    static let shared = PlainLetters()

    private init() {
        var plain: [UInt32: [UInt8]] = [:]
        let rows = NameRows(plainLetters)
        rows.forEach { key, letters in
            for scalar in String(decoding: rows.utf8[letters], as: UTF8.self).unicodeScalars {
                plain[scalar.value] = Array(key.utf8)
            }
        }
        self.plain = plain
    }

    subscript(_ scalar: UInt32) -> [UInt8]? { plain[scalar] }
}
