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
