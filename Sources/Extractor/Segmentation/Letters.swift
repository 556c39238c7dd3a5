/// What a Unicode scalar is to the tokenizer.
enum ScalarClass: UInt8 {
    case space, newline, letter, digit, punctuation, symbol
}

/// Classes and lower case without the slow Unicode properties on the hot path.
enum Letters {
    /// By ASCII code.
    static let ascii: [ScalarClass] = (0..<128).map { code in
        switch UInt8(code) {
        case 0x0A, 0x0C, 0x0B: .newline
        case 0...0x20, 0x7F: .space
        case UInt8(ascii: "0")...UInt8(ascii: "9"): .digit
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): .letter
        case UInt8(ascii: "$"), UInt8(ascii: "%"), UInt8(ascii: "+"), UInt8(ascii: "<"),
            UInt8(ascii: "="), UInt8(ascii: ">"), UInt8(ascii: "^"), UInt8(ascii: "|"),
            UInt8(ascii: "~"), UInt8(ascii: "#"), UInt8(ascii: "@"), UInt8(ascii: "&"):
            .symbol
        default: .punctuation
        }
    }

    /// Lower case of the scalars below U+0600 (Latin, Greek, Cyrillic, Armenian).
    private static let lower: [UInt16] = (0..<0x600).map { code in
        guard let scalar = Unicode.Scalar(UInt32(code)) else { return UInt16(code) }
        let mapped = scalar.properties.lowercaseMapping.unicodeScalars
        guard mapped.count == 1, let first = mapped.first, first.value < 0x10000 else {
            return UInt16(code)
        }
        return UInt16(first.value)
    }

    static func lowercase(_ scalar: UInt32) -> UInt32 {
        if scalar < 0x600 { return UInt32(lower[Int(scalar)]) }
        // Latin Extended Additional pairs its cases, upper case even.
        if 0x1E00...0x1EFF ~= scalar && !(0x1E96...0x1E9F ~= scalar) { return scalar | 1 }
        return scalar
    }

    static func isUpper(_ scalar: UInt32) -> Bool { lowercase(scalar) != scalar }

    static func classify(_ scalar: UInt32) -> ScalarClass {
        switch scalar {
        case 0..<0x80: ascii[Int(scalar)]
        case 0xA0, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: .space
        case 0x85, 0x2028, 0x2029: .newline
        case 0x58F, 0x60B, 0x9F2, 0x9F3, 0xAF1, 0xBF9, 0xE3F, 0x17DB, 0xFDFC: .symbol
        case 0xAA, 0xB5, 0xBA: .letter
        case 0xBC...0xBE, 0x2150...0x215E: .digit
        case 0xA1, 0xA7, 0xAB, 0xB6, 0xB7, 0xBB, 0xBF, 0x2010...0x2027, 0x2030...0x205E,
            0x3001...0x303F, 0xFE10...0xFE6F, 0xFF01...0xFF0F:
            .punctuation
        case 0xA2...0xA9, 0xAC...0xB4, 0xB8, 0xB9, 0xD7, 0xF7, 0x2060...0x2BFF,
            0xFFE0...0xFFFF, 0xE000...0xF8FF, 0x1F000...0x10FFFF:
            .symbol
        case 0x660...0x669, 0x6F0...0x6F9, 0x966...0x96F, 0x9E6...0x9EF: .digit
        default: .letter
        }
    }
}
