import Facts
import Testing

@Suite("Exact decimals")
struct ExactDecimalTests {
    @Test(
        "A number reads back as it prints",
        arguments: [
            "0", "1", "-1", "0.05", "1250000000", "-0.000001", "4.2",
            "12345678901234567890123456789012345678", "-12345678901234567890123456789012345678",
            "18446744073709551616", "-18446744073709551617", "9223372036854775808",
        ])
    func roundTrip(_ text: String) throws {
        let number = try #require(ExactDecimal(text))
        #expect(number.description == text)
        #expect(ExactDecimal(number.description) == number)
    }

    @Test("Equal numbers have one representation")
    func canonicalForm() {
        #expect(ExactDecimal("1.50") == ExactDecimal("1.5"))
        #expect(ExactDecimal("1.25e9") == ExactDecimal(1_250_000_000))
        #expect(ExactDecimal("-0") == ExactDecimal.zero)
        #expect(ExactDecimal("0.000") == ExactDecimal(0))
    }

    @Test(
        "What is no number is refused",
        arguments: ["", "-", ".", "e5", "1e", "1.2.3", "1,000", " 1", "1e999", "٣"])
    func refuses(_ text: String) {
        #expect(ExactDecimal(text) == nil)
    }

    @Test("Past 38 digits there is no answer rather than a wrong one")
    func bounds() {
        #expect(ExactDecimal(String(repeating: "9", count: 39)) == nil)
        let large = ExactDecimal("9e38") ?? .zero
        #expect(large.plus(ExactDecimal("0.000000000000000000000001") ?? .zero) == nil)
        #expect(ExactDecimal.powerOfTen(61) == nil)
    }

    @Test("Arithmetic is exact")
    func arithmetic() throws {
        let tenth = try #require(ExactDecimal("0.1"))
        let fifth = try #require(ExactDecimal("0.2"))
        #expect(tenth.plus(fifth) == ExactDecimal("0.3"))
        #expect(ExactDecimal("1.25")?.times(ExactDecimal(1_000_000_000)) == ExactDecimal("1.25e9"))
        #expect(ExactDecimal.one.divided(by: ExactDecimal(3))?.description == "0.333333")
        #expect(ExactDecimal(2).divided(by: ExactDecimal(3))?.description == "0.666667")
        #expect(ExactDecimal(-1).divided(by: ExactDecimal(8))?.description == "-0.125")
        #expect(ExactDecimal.one.divided(by: .zero) == nil)
    }

    @Test("Order is that of the numbers, not of their digits")
    func order() throws {
        let texts = ["-3", "-0.5", "0", "0.049", "0.05", "1", "1.5", "20", "1e9"]
        let numbers = try texts.map { try #require(ExactDecimal($0)) }
        #expect(numbers.shuffled().sorted() == numbers)
    }
}
