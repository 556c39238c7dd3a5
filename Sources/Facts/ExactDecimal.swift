/// A decimal number kept exactly: `significand × 10^exponent`, in lowest form.
///
/// Two equal numbers have one representation: trailing zeros go into the exponent, zero is 0 × 10^0.
/// The significand holds 38 digits; arithmetic that would need more answers `nil`, never a rounding.
///
/// An `Int128` must lie on sixteen bytes, for which an array takes the C library's slow way to memory;
/// the significand is kept in halves, which may lie on eight.
public struct ExactDecimal: Hashable, Sendable {
    private let high: Int64
    private let low: UInt64
    public let exponent: Int

    public var significand: Int128 { Int128(high) << 64 | Int128(low) }

    /// Exponents past these are no quantity that anybody prints, and would make `description` huge.
    public static let exponents = -60...60

    /// - Returns: `nil` where the exponent lies outside `exponents`.
    public init?(significand: Int128, exponent: Int) {
        var significand = significand
        var exponent = exponent
        while significand != 0, significand % 10 == 0 {
            significand /= 10
            exponent += 1
        }
        if significand == 0 { exponent = 0 }
        guard Self.exponents.contains(exponent) else { return nil }
        self.init(reduced: significand, exponent)
    }

    public init(_ value: Int) {
        var significand = Int128(value)
        var exponent = 0
        while significand != 0, significand % 10 == 0 {
            significand /= 10
            exponent += 1
        }
        self.init(reduced: significand, exponent)
    }

    /// - Parameter significand: without trailing zeros.
    private init(reduced significand: Int128, _ exponent: Int) {
        high = Int64(truncatingIfNeeded: significand >> 64)
        low = UInt64(truncatingIfNeeded: significand)
        self.exponent = exponent
    }

    public static let zero = ExactDecimal(0)
    public static let one = ExactDecimal(1)

    /// 10 to the `power`-th; `nil` outside `exponents`.
    public static func powerOfTen(_ power: Int) -> ExactDecimal? {
        ExactDecimal(significand: 1, exponent: power)
    }

    public var negated: ExactDecimal? {
        ExactDecimal(significand: 0 - significand, exponent: exponent)
    }

    public func times(_ other: ExactDecimal) -> ExactDecimal? {
        let (product, overflow) = significand.multipliedReportingOverflow(by: other.significand)
        return overflow
            ? nil : ExactDecimal(significand: product, exponent: exponent + other.exponent)
    }

    public func plus(_ other: ExactDecimal) -> ExactDecimal? {
        let common = min(exponent, other.exponent)
        guard let one = scaled(to: common), let two = other.scaled(to: common) else { return nil }
        let (sum, overflow) = one.addingReportingOverflow(two)
        return overflow ? nil : ExactDecimal(significand: sum, exponent: common)
    }

    /// The quotient rounded half up to `digits` decimal places, for fractions that have no end (1/3).
    public func divided(by other: ExactDecimal, digits: Int = 6) -> ExactDecimal? {
        guard other.significand != 0 else { return nil }
        let shift = digits + exponent - other.exponent
        guard let factor = Self.integerPower(abs(shift)) else { return nil }
        var numerator = significand
        var denominator = other.significand
        if shift >= 0 {
            let (product, overflow) = numerator.multipliedReportingOverflow(by: factor)
            if overflow { return nil }
            numerator = product
        } else {
            let (product, overflow) = denominator.multipliedReportingOverflow(by: factor)
            if overflow { return nil }
            denominator = product
        }
        let (quotient, remainder) = numerator.quotientAndRemainder(dividingBy: denominator)
        let roundsAway = remainder.magnitude * 2 >= denominator.magnitude
        let isNegative = (numerator < 0) != (denominator < 0)
        let rounded = roundsAway ? quotient + (isNegative ? -1 : 1) : quotient
        return ExactDecimal(significand: rounded, exponent: -digits)
    }

    /// The nearest binary number, for comparing and summing.
    public var double: Double { Double(description) ?? 0 }

    /// The significand at a lower exponent; `nil` past 38 digits.
    private func scaled(to lower: Int) -> Int128? {
        guard let factor = Self.integerPower(exponent - lower) else { return nil }
        let (product, overflow) = significand.multipliedReportingOverflow(by: factor)
        return overflow ? nil : product
    }

    private static func integerPower(_ power: Int) -> Int128? {
        guard 0...38 ~= power else { return nil }
        return (0..<power).reduce(Int128(1)) { product, _ in product * 10 }
    }
}

extension ExactDecimal: Comparable {
    public static func < (one: ExactDecimal, other: ExactDecimal) -> Bool {
        let common = min(one.exponent, other.exponent)
        if let left = one.scaled(to: common), let right = other.scaled(to: common) {
            return left < right
        }
        return one.double < other.double
    }
}

extension ExactDecimal: CustomStringConvertible {
    /// Plain digits without exponent or grouping: "1250000000", "-0.05".
    public var description: String {
        var digits = String(significand.magnitude)
        if exponent >= 0 {
            digits += String(repeating: "0", count: exponent)
        } else {
            let places = -exponent
            if digits.utf8.count <= places {
                digits = String(repeating: "0", count: places - digits.utf8.count + 1) + digits
            }
            let point = digits.index(digits.endIndex, offsetBy: -places)
            digits = digits[..<point] + "." + digits[point...]
        }
        return significand < 0 ? "-" + digits : digits
    }
}

extension ExactDecimal: LosslessStringConvertible {
    /// Reads "12", "-0.05" and "4.2e6"; `nil` for anything else and past 38 digits.
    public init?(_ text: String) {
        var significand: Int128 = 0
        var exponent = 0
        var seenPoint = false
        var digits = 0
        var bytes = text.utf8[...]
        let isNegative = bytes.first == UInt8(ascii: "-")
        if isNegative { bytes = bytes.dropFirst() }
        while let byte = bytes.first {
            if byte == UInt8(ascii: ".") && !seenPoint {
                seenPoint = true
            } else if 0x30...0x39 ~= byte {
                let (tens, over) = significand.multipliedReportingOverflow(by: 10)
                let (sum, past) = tens.addingReportingOverflow(Int128(byte - 0x30))
                if over || past { return nil }
                significand = sum
                digits += 1
                if seenPoint { exponent -= 1 }
            } else {
                break
            }
            bytes = bytes.dropFirst()
        }
        guard digits > 0 else { return nil }
        if let mark = bytes.first, mark | 0x20 == UInt8(ascii: "e") {
            guard let power = Int(String(Substring(bytes.dropFirst()))), -99...99 ~= power else {
                return nil
            }
            exponent += power
        } else if !bytes.isEmpty {
            return nil
        }
        self.init(significand: isNegative ? 0 - significand : significand, exponent: exponent)
    }
}
