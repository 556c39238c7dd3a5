import Facts

/// What the bytes of a number token say.
struct Digits {
    var value: ExactDecimal
    /// Decimal digits in all.
    var count: Int
    var hasPoint: Bool
    var isGrouped: Bool

    /// Reads "1250", "1,250.5", "1,25,000", "1.250.000", "1,5"; `nil` for lists and versions.
    init?(_ bytes: ArraySlice<UInt8>) {
        guard bytes.count <= 40 else { return nil }
        if let first = bytes.first, first >= 0x80 {
            guard let value = Self.sign(bytes) else { return nil }
            self.init(value: value, count: 1, hasPoint: true, isGrouped: false)
            return
        }
        if let plain = Self.plain(bytes) {
            self.init(
                value: ExactDecimal(plain), count: bytes.count, hasPoint: false, isGrouped: false)
            return
        }
        var groups: [(size: Int, mark: UInt8)] = []
        var significand: Int128 = 0
        var size = 0
        var mark: UInt8 = 0
        for byte in bytes {
            if 0x30...0x39 ~= byte {
                let (tens, over) = significand.multipliedReportingOverflow(by: 10)
                if over { return nil }
                significand = tens + Int128(byte - 0x30)
                size += 1
            } else if byte == 0x2C || byte == 0x2E {
                groups.append((size, mark))
                mark = byte
                size = 0
            } else {
                return nil
            }
        }
        groups.append((size, mark))
        guard let places = Self.decimalPlaces(groups) else { return nil }
        guard let value = ExactDecimal(significand: significand, exponent: -places) else {
            return nil
        }
        self.init(
            value: value, count: groups.reduce(0) { $0 + $1.size }, hasPoint: places > 0,
            isGrouped: groups.count > (places > 0 ? 2 : 1))
    }

    /// Digits alone, few enough for a machine word.
    private static func plain(_ bytes: ArraySlice<UInt8>) -> Int? {
        guard bytes.count <= 15 else { return nil }
        var value = 0
        for byte in bytes {
            let digit = byte &- 0x30
            guard digit < 10 else { return nil }
            value = value * 10 + Int(digit)
        }
        return value
    }

    private init(value: ExactDecimal, count: Int, hasPoint: Bool, isGrouped: Bool) {
        self.value = value
        self.count = count
        self.hasPoint = hasPoint
        self.isGrouped = isGrouped
    }

    /// Digits after the decimal mark; `nil` where the groups make no number.
    private static func decimalPlaces(_ groups: [(size: Int, mark: UInt8)]) -> Int? {
        guard groups.count > 1, let last = groups.last else { return 0 }
        let marks = groups.dropFirst().map(\.mark)
        let isUniform = marks.allSatisfy { $0 == marks[0] }
        if groups.count == 2 {
            if last.mark == 0x2E { return last.size }
            // A comma parts thousands, or (one or two digits behind it) decimals.
            if last.size == 3, groups[0].size <= 3, groups[0].size > 0 { return 0 }
            return last.size <= 2 ? last.size : nil
        }
        if isUniform { return isGrouping(groups[...]) ? 0 : nil }
        let inner = groups.dropLast()
        let innerMarks = inner.dropFirst().map(\.mark)
        guard innerMarks.allSatisfy({ $0 != last.mark }), isGrouping(inner) else { return nil }
        return last.size
    }

    /// Groups of three, or of two but for the last (Indian); the first may be shorter.
    private static func isGrouping(_ groups: ArraySlice<(size: Int, mark: UInt8)>) -> Bool {
        guard let first = groups.first, let last = groups.last, groups.count > 1, last.size == 3,
            1...3 ~= first.size
        else { return false }
        let inner = groups.dropFirst().dropLast()
        return inner.allSatisfy { $0.size == 3 }
            || last.mark == 0x2C && inner.allSatisfy { $0.size == 2 } && first.size <= 2
    }

    /// "½" and the other fraction signs; `nil` for digits of other scripts.
    private static func sign(_ bytes: ArraySlice<UInt8>) -> ExactDecimal? {
        let scalar = decodeScalar(Array(bytes), at: 0).scalar
        let parts: (Int, Int)? =
            switch scalar {
            case 0xBC: (1, 4)
            case 0xBD: (1, 2)
            case 0xBE: (3, 4)
            case 0x2150: (1, 7)
            case 0x2151: (1, 9)
            case 0x2152: (1, 10)
            case 0x2153: (1, 3)
            case 0x2154: (2, 3)
            case 0x2155: (1, 5)
            case 0x2156: (2, 5)
            case 0x2157: (3, 5)
            case 0x2158: (4, 5)
            case 0x2159: (1, 6)
            case 0x215A: (5, 6)
            case 0x215B: (1, 8)
            case 0x215C: (3, 8)
            case 0x215D: (5, 8)
            case 0x215E: (7, 8)
            default: nil
            }
        guard let parts else { return nil }
        return ExactDecimal(parts.0).divided(by: ExactDecimal(parts.1))
    }
}
