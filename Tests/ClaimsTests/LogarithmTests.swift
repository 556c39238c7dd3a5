import Foundation
import Testing

@testable import Claims

@Suite("The logarithm")
struct LogarithmTests {
    @Test(
        "It is that of the mathematics library", arguments: [1e-3, 0.5, 1, 1.001, 2, 3, 7.5, 1e6])
    func values(_ number: Double) {
        #expect(abs(logarithm(number) - log(number)) < 1e-12)
    }
}
