import Facts
import Foundation
import Testing

@testable import Claims

@Suite("Comparing the figures of two articles")
struct ComparingTests {
    static let mine = Subject(entity: 1, type: .facility)
    static let bank = Subject(entity: 2, type: .organization)
    static let country = Subject(entity: 3, type: .location, subtype: "country")

    static func money(
        _ value: String, measure: String = "financing", bound: Bound = .exact,
        modality: Modality = .approved, about: [Subject] = [mine], unit: String = "USD",
        before: String = "", numbered number: Int = 0
    ) -> Statement {
        Statement(
            number: number, kind: .money, value: .decimal(ExactDecimal(value) ?? .zero), unit: unit,
            bound: bound, measure: measure, modality: modality, subjects: about,
            limits: Limits(before: before, after: ""))
    }

    /// - Parameter certainty: by default clues let everything through that is not ruled out.
    static func relation(
        _ one: Statement, _ two: Statement, shared: Set<Subject> = [mine, bank],
        on topic: Topic = .ofTests, from certainty: Certainty = .none
    ) -> Comparison? {
        let a = Report(
            article: 1, published: nil, topic: .ofTests, subjects: shared, statements: [one])
        let b = Report(
            article: 2, published: nil, topic: topic, subjects: shared, statements: [two])
        return compare(Account(a), Account(b), from: certainty).first
    }

    @Test("The same sum for the same mine agrees") func agreement() {
        let sums = [Self.money("1.25e9"), Self.money("1.25e9", measure: "loan")]
        #expect(Self.relation(sums[0], sums[1], from: .usual)?.relation == .agreement)
    }

    @Test("A factor near ten conflicts and is noted") func scale() {
        let found = Self.relation(Self.money("1.25e9"), Self.money("13e9"))
        #expect(found?.relation == .conflict)
        #expect(found?.factor == 10.4)
        #expect(found?.note?.contains("scale") == true)
    }

    @Test("A year that one article alone names explains nothing; \"last year\" and other years do")
    func years() {
        func relation(_ one: String, _ two: String) -> Comparison.Relation? {
            Self.relation(
                Self.money("1.3e9", before: one), Self.money("2.4e9", before: two))?.relation
        }
        #expect(relation("approved in 2024 were", "approved were") == .conflict)
        #expect(relation("approved last year were", "approved were") == .same)
        #expect(relation("approved in 2024 were", "approved in 2023 were") == nil)
    }

    @Test("What explains a difference keeps it from being a conflict") func explained() {
        let plain = Self.money("1e9")
        #expect(Self.relation(plain, Self.money("2e9", bound: .atMost))?.relation == .same)
        #expect(Self.relation(plain, Self.money("2e9", modality: .actual))?.relation == .same)
        #expect(Self.relation(plain, Self.money("2e9", unit: "EUR")) == nil)
        #expect(Self.relation(plain, Self.money("2e9", modality: .denied)) == nil)
        #expect(
            Self.relation(
                Self.money("1e9", before: "the first phase costs"),
                Self.money("2e9", before: "all of it costs"))?
                .relation == .same)
    }

    @Test("A value beyond a bound conflicts") func breach() {
        let plain = Self.money("6e9")
        #expect(Self.relation(plain, Self.money("2e9", bound: .atMost))?.relation == .conflict)
        #expect(Self.relation(plain, Self.money("8e9", bound: .atLeast))?.relation == .conflict)
        #expect(Self.relation(plain, Self.money("5e9", bound: .atLeast))?.relation == .same)
        #expect(Self.relation(plain, Self.money("5.9e9", bound: .atMost))?.relation == .same)
    }

    @Test("Rounding agrees, more than rounding does not") func rounding() {
        #expect(Self.relation(Self.money("18e9"), Self.money("18.4e9"))?.relation == .agreement)
        #expect(Self.relation(Self.money("18.2e9"), Self.money("18.4e9"))?.relation == .conflict)
        #expect(
            Self.relation(Self.money("1.2e6", bound: .approx), Self.money("1.3e6"))?.relation
                == .agreement)
    }

    @Test("A toll is a sequence") func toll() {
        func dead(_ count: Int) -> Statement {
            Statement(
                number: 0, kind: .count, value: .decimal(ExactDecimal(count)), unit: "person",
                measure: "death toll", subjects: [Self.mine])
        }
        #expect(Self.relation(dead(7), dead(19))?.relation == .same)
        #expect(Self.relation(dead(7), dead(7))?.relation == .agreement)
        var counted = dead(19)
        counted.limits = Limits(
            before: "", after: "", isDisputed: Limits.isDispute("Hospital disputes the toll"))
        #expect(Self.relation(dead(7), counted)?.relation == .conflict)
    }

    @Test("Without a common subject only one story ties figures together") func story() {
        let bare = Self.money("5e6", about: [])
        #expect(Self.relation(bare, bare, on: Topic("A choir sings in Lobito.")) == nil)
        #expect(Self.relation(bare, bare)?.relation == .agreement)
    }

    @Test("A table of thousands is compared by its first figures") func tables() {
        let statements = (0..<2_000).map { number in
            Statement(
                number: number, kind: .count, value: .decimal(ExactDecimal(number)), unit: "goat",
                measure: "goat")
        }
        let report = Report(
            article: 1, published: nil, topic: .ofTests, subjects: [], statements: statements)
        #expect(report.statements.map(\.number) == Array(0..<Report.mostStatements))
    }

    @Test("The order of the two does not matter") func symmetry() {
        let a = Report(
            article: 9, published: nil, topic: .ofTests, subjects: [Self.mine],
            statements: [Self.money("1e9"), Self.money("3e9", measure: "debt", numbered: 1)])
        let b = Report(
            article: 4, published: nil, topic: .ofTests, subjects: [Self.mine],
            statements: [Self.money("2e9"), Self.money("3e9", measure: "debt", numbered: 1)])
        #expect(compare(a, b) == compare(b, a))
        let all = compare(Account(a), Account(b), from: .none)
        #expect(all == compare(Account(b), Account(a), from: .none))
        #expect(Set(all.map(\.relation)) == [.agreement, .conflict])
    }
}

@Suite("Figures of articles on different events")
struct StrangerTests {
    /// Months apart, and with one thing in common, which both are about.
    private static func compared(_ mine: [Statement], _ theirs: [Statement]) -> [Comparison] {
        func report(_ article: Int64, _ day: String, _ statements: [Statement]) -> Report {
            var statements = statements
            for index in statements.indices { statements[index].number = index }
            return Report(
                article: article, published: Day(iso: day), topic: .ofTests,
                subjects: [WeakLabelTests.firm],
                statements: statements)
        }
        return compare(report(1, "2026-01-10", mine), report(2, "2026-06-10", theirs))
    }

    private static func sum(
        _ value: String, _ label: String, about: [Subject] = [WeakLabelTests.firm],
        in sentence: String = "{x}"
    ) -> Statement {
        WeakLabelTests.figure(.money, value, "EUR", label, about: about, in: sentence)
    }

    @Test("One measure of one thing is one claim") func same() {
        let found = Self.compared([Self.sum("21e6", "fine")], [Self.sum("34e6", "fine")])
        #expect(found.map(\.relation) == [.conflict])
        let equal = Self.compared([Self.sum("21e6", "fine")], [Self.sum("21e6", "fine")])
        #expect(equal.map(\.relation) == [.agreement])
    }

    @Test("Another measure, another thing, or much more is another claim") func other() {
        let fine = [Self.sum("21e6", "fine")]
        #expect(Self.compared(fine, [Self.sum("34e6", "revenue")]) == [])
        #expect(Self.compared(fine, [Self.sum("34e6", "fine", about: [])]) == [])
        #expect(Self.compared(fine, [Self.sum("160e6", "fine")]) == [])
        let loan = Self.sum("50e6", "loan", in: "It lent {x}.")
        #expect(Self.compared([loan], [Self.sum("20e6", "grant", in: "It lent {x}.")]) == [])
        let provision = Self.sum(
            "250e6", "provision", in: "A provision of {x} would cover the fine.")
        #expect(Self.compared([provision], [Self.sum("215e6", "fine")]) == [])
    }

    @Test("Of several values none is meant, but the one that looks like a slip") func several() {
        let loans = [Self.sum("120e6", "loan"), Self.sum("250e6", "loan")]
        let unclear = Self.compared(loans, [Self.sum("190e6", "loan")])
        #expect(unclear.map(\.relation) == [.same, .same])
        let slip = Self.compared(loans, [Self.sum("1.2e9", "loan")])
        #expect(slip.filter { $0.relation == .conflict }.map(\.factor) == [10])
    }

    @Test("What agrees with one figure is no other") func known() {
        let found = Self.compared(
            [Self.sum("60e6", "fine")], [Self.sum("60e6", "fine"), Self.sum("45e6", "fine")])
        #expect(found.map(\.relation) == [.agreement])
    }
}

@Suite("Copies of one text")
struct ShinglesTests {
    static let story = (0..<120).map { "word\($0 * 7919 % 1000)" }.joined(separator: " ")

    @Test("A light edit is a copy, another text is none") func edits() {
        let edited = Self.story.replacingOccurrences(of: "word791 ", with: "changed ")
        let other = (0..<120).map { "other\($0)" }.joined(separator: " ")
        #expect(Shingles(Self.story).isCopy(of: Shingles(edited)))
        #expect(!Shingles(Self.story).isCopy(of: Shingles(other)))
        #expect(Shingles(Self.story).isCopy(of: Shingles(Self.story.uppercased() + "!")))
    }

    @Test("A copy cut short is a copy") func cut() {
        let half = Self.story.split(separator: " ").prefix(60).joined(separator: " ")
        #expect(Shingles(half).isCopy(of: Shingles(Self.story)))
    }

    @Test("Copies share a band, strangers do not") func bands() {
        let edited = Self.story.replacingOccurrences(of: "word791 ", with: "changed ")
        let bands = Set(Shingles(Self.story).bands)
        #expect(!bands.isDisjoint(with: Shingles(edited).bands))
        let other = (0..<120).map { "other\($0)" }.joined(separator: " ")
        #expect(bands.isDisjoint(with: Shingles(other).bands))
        #expect(Shingles("").bands.isEmpty)
    }
}
