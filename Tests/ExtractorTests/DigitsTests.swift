import Facts
import Testing

@testable import Extractor

@Suite("Digits")
struct DigitsTests {
    @Test(
        "numbers with any grouping are exact",
        arguments: [
            ("7", "7"), ("1,250", "1250"), ("1,25,000", "125000"), ("12,34,567.89", "1234567.89"),
            ("1.250.000", "1250000"), ("1.250.000,5", "1250000.5"), ("0.05", "0.05"),
            ("1,5", "1.5"),
            ("0033", "33"), ("½", "0.5"), ("9999999999999999999", "9999999999999999999"),
        ])
    func reads(_ text: String, _ value: String) {
        #expect(Digits(Array(text.utf8)[...])?.value.description == value)
    }

    @Test(
        "lists, versions and addresses are no number",
        arguments: ["1.2.3", "192.168.1.2", "22,24,26"])
    func refuses(_ text: String) { #expect(Digits(Array(text.utf8)[...]) == nil) }
}
