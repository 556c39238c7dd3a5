import Facts
import Foundation
import Testing

@testable import Claims

@Suite("Two articles that report one event")
struct StoryEvidenceTests {
    @Test(
        "The exponential is that of the mathematics library",
        arguments: [-20.0, -1, 0, 0.3, 1, 5, 30])
    func exponentials(_ number: Double) {
        #expect(abs(exponential(number) / exp(number) - 1) < 1e-12)
    }

    @Test("Two things at once are as probable as both probabilities' product")
    func both() {
        for (one, other) in [(0.0, 0.0), (2, -1), (9, 9), (-30, 4)] {
            let product = probability(ofOdds: one) * probability(ofOdds: other)
            #expect(abs(probability(ofOdds: oddsOfBoth(one, other)) / product - 1) < 1e-9)
        }
    }

    @Test(
        "A dateline's day",
        arguments: [
            ("LUSAKA, March 3 (Reuters) - A dam", "TUNIS, 5 March - A dam", 2),
            ("OSLO, Dec. 31 - A ship", "BERGEN, Jan. 2 - A ship", 2),
            ("Prices rise\n\nJuly 1 - Bread", "July 1 - Bread", 0),
            ("Marathon 12\n\nPARIS, Sept. 30 - A run", "PARIS, October 2 - A run", 3),
        ])
    func days(_ one: String, _ two: String, _ apart: Int) {
        let days = [one, two].compactMap { YearDay(in: $0) }
        #expect(days.count == 2)
        #expect(days[0].distance(to: days[1]) == apart)
        #expect(!days[0].isLater(than: days[1]))
        #expect(days[1].isLater(than: days[0]) == (apart > 0))
    }

    @Test(
        "No day is named",
        arguments: ["He may leave 30 behind", "A dam of 1931 broke", "Decades 10 and Marcos 20"])
    func noDays(_ text: String) { #expect(YearDay(in: text) == nil) }

    @Test("An article that sets two parties' figures side by side repeats the one to deny it")
    func contrast() {
        func cost(_ value: String, _ number: Int, by speaker: Int64?, _ before: String) -> Reading {
            Reading(
                Statement(
                    number: number, kind: .money, value: .decimal(ExactDecimal(value) ?? .zero),
                    unit: "USD", measure: "cost", speaker: speaker,
                    limits: Limits(before: before, after: "")))
        }
        let theirs = cost("3.1e9", 0, by: 1, "the dam will cost")
        let official = cost("2.2e9", 1, by: 2, "the government says that the dam will cost")
        #expect(theirs.isContrasted(with: official))
        #expect(official.isContrasted(with: theirs))
        #expect(!theirs.isContrasted(with: cost("2.2e9", 1, by: 1, "the dam will cost")))
        #expect(!theirs.isContrasted(with: cost("2.2e8", 1, by: 2, "the dam will cost")))
        // Only words of being at odds set one against the other.
        #expect(!theirs.isSetAgainst(official))
        let auditor = cost("2.2e9", 1, by: 2, "the auditor believes that the dam will cost")
        #expect(theirs.isSetAgainst(auditor))
        #expect(auditor.isSetAgainst(theirs))
    }

    @Test("A number next to a count is of what that counts") func bareNumber() {
        func crowd(_ value: String, _ unit: String?, _ number: Int, _ before: String) -> Reading {
            Reading(
                Statement(
                    number: number, kind: unit == nil ? .number : .count,
                    value: .decimal(ExactDecimal(value) ?? .zero), unit: unit, measure: nil,
                    limits: Limits(before: before, after: "")))
        }
        let police = crowd("18000", "marcher", 0, "police counted")
        #expect(crowd("60000", nil, 1, "the union put the number at").isSetAgainst(police))
        #expect(!crowd("60000", nil, 2, "the union put the number at").isSetAgainst(police))
        #expect(!crowd("60000", nil, 1, "the index rose to").isSetAgainst(police))
    }

    @Test(
        "A sentence that objects to the figure before it",
        arguments: [
            ("The union disputes that.", true), ("Rescuers rejected the official figure.", true),
            ("Nobody disputes that.", false), ("The union disputes 3 of the cuts.", false),
            ("Farmers rejected the offer.", false),
            ("Farmers doubt that it will last.", true),
            ("The biggest challenge is that it rained.", false),
            ("There is no doubt that it will last.", false),
            ("The men were questioned about the toll.", false),
        ])
    func objections(_ sentence: String, _ objects: Bool) {
        #expect(Limits.isObjection(sentence) == objects)
    }

    @Test("Doses of a vaccine are all of them, patients of a ward some")
    func portions() {
        func parts(_ unit: Facts.Unit, _ after: String) -> Set<String> {
            Limits(before: "it took in", after: after, unit: unit).parts
        }
        #expect(parts(.counted("dose"), "of the malaria vaccine").isEmpty)
        #expect(parts(.measure("t"), "of the grain").isEmpty)
        #expect(parts(.counted("patient"), "of the ward") == ["some of"])
    }

    @Test("How long works take is no stretch that a sum is told for")
    func stretches() {
        func parts(_ before: String) -> Set<String> { Limits(before: before, after: "").parts }
        #expect(parts("repairs will take about three months at a cost of").isEmpty)
        #expect(parts("sales in the first nine months came to") == ["nine months"])
    }
}
