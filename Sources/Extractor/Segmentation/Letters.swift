/// What a Unicode scalar is to the tokenizer.
enum ScalarClass: UInt8 {
    case space, newline, letter, digit, punctuation, symbol
}

/// Classes and lower case without the slow Unicode properties on the hot path.
enum Letters {
    /// Of an ASCII code: by comparison and bit masks, which no static table's guard slows down.
    @inline(__always)
    private static func classifyASCII(_ code: UInt32) -> ScalarClass {
        if (code | 0x20) &- 0x61 < 26 { return .letter }
        if code &- 0x30 < 10 { return .digit }
        if code <= 0x20 || code == 0x7F {
            return 0x0A...0x0C ~= code ? .newline : .space
        }
        // $ % + < = > ^ | ~ # @ &
        let low: UInt64 =
            1 << 0x24 | 1 << 0x25 | 1 << 0x2B | 1 << 0x3C | 1 << 0x3D | 1 << 0x3E | 1 << 0x23 | 1
            << 0x26
        let high: UInt64 =
            1 << (0x40 - 0x40) | 1 << (0x5E - 0x40) | 1 << (0x7C - 0x40) | 1 << (0x7E - 0x40)
        let isSymbol = code < 64 ? low >> UInt64(code) & 1 : high >> UInt64(code - 64) & 1
        return isSymbol == 1 ? .symbol : .punctuation
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

    @inline(__always)
    static func lowercase(_ scalar: UInt32) -> UInt32 {
        if scalar < 0x80 { return scalar &- 0x41 < 26 ? scalar | 0x20 : scalar }
        return lowercaseWide(scalar)
    }

    private static func lowercaseWide(_ scalar: UInt32) -> UInt32 {
        if scalar < 0x600 { return UInt32(lower[Int(scalar)]) }
        // Latin Extended Additional pairs its cases, upper case even.
        if 0x1E00...0x1EFF ~= scalar && !(0x1E96...0x1E9F ~= scalar) { return scalar | 1 }
        return scalar
    }

    static func isUpper(_ scalar: UInt32) -> Bool { lowercase(scalar) != scalar }

    @inline(__always)
    static func classify(_ scalar: UInt32) -> ScalarClass {
        scalar < 0x80 ? classifyASCII(scalar) : classifyWide(scalar)
    }

    private static func classifyWide(_ scalar: UInt32) -> ScalarClass {
        switch scalar {
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
