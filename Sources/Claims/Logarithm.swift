/// The natural logarithm of a positive number, the same to the last bit on every machine.
///
/// What a store holds must not depend on whose mathematics library it was made with.
func logarithm(_ number: Double) -> Double {
    // With m from 1 to 2, ln(m · 2^e) = e · ln 2 + 2 artanh y, where y = (m - 1) / (m + 1) is at most a third.
    let y = (number.significand - 1) / (number.significand + 1)
    var (power, sum) = (y, 0.0)
    for place in stride(from: 1.0, through: 27, by: 2) {
        sum += power / place
        power *= y * y
    }
    return Double(number.exponent) * 0.6931471805599453 + 2 * sum
}

/// The inverse of `logarithm`, as exact and as much the same everywhere; held to 700 on either side.
func exponential(_ number: Double) -> Double {
    let number = min(max(number, -700), 700)
    // e^x = 2^n e^r, where r is at most half of ln 2.
    let power = (number / 0.6931471805599453).rounded()
    let rest = number - power * 0.6931471805599453
    var (term, sum) = (1.0, 1.0)
    for place in stride(from: 1.0, through: 14, by: 1) {
        term *= rest / place
        sum += term
    }
    return Double(sign: .plus, exponent: Int(power), significand: sum)
}
