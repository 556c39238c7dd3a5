import Facts

/// A written number: its tokens, and the value they state.
struct Numeral {
    var tokens: Range<Int>
    var value: ExactDecimal
    /// Of a loose size ("hundreds"), the upper end.
    var high: ExactDecimal?
    /// The value before its scale word, and the scale: 1.2 and 10^6 in "1.2 million".
    var mantissa: ExactDecimal
    var scale: ExactDecimal = .one
    /// Written with digits, at least in part.
    var hasDigits = false
    /// The digits are plain: no separator, point, sign or scale.
    var isPlain = false
    var digitCount = 0
    var hasPoint = false
    var isGrouped = false
    /// A fraction in words or of two numbers ("a third", "3/4"), which is a ratio when bare.
    var isFraction = false
    /// A mixed number or a half of something: never an ordinal or a year.
    var isMixed = false
    /// "a", "an" alone, as in "a barrel": a number only before a unit.
    var isArticle = false
    var isNegative = false
    var isDozen = false
    /// It states nothing without a noun or unit behind it ("a couple of", "a single").
    var isBound = false
    /// "One" or "a single".
    var isOne: Bool { value == .one && !hasDigits }
    var hasScale: Bool { scale != .one }
    var isVague: Bool { high != nil }

    var end: Int { tokens.upperBound }
    var start: Int { tokens.lowerBound }
}

extension ExactDecimal {
    /// The value as an integer, where it is one of fewer than 18 digits.
    var integer: Int? {
        guard 0...17 ~= exponent else { return nil }
        var value = significand
        for _ in 0..<exponent {
            value *= 10
            if value.magnitude > 1_000_000_000_000_000_000 { return nil }
        }
        return Int(exactly: value)
    }

    var isWhole: Bool { exponent >= 0 }
}
