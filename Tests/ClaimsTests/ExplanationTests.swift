import Facts
import Testing

@testable import Claims

/// What explains a difference, each rule beside what it must leave alone.
@Suite("What explains a difference, and what only seems to")
struct ExplanationTests {
    private static func relation(
        _ kind: FigureKind, _ values: (String, String), _ units: (String, String),
        _ labels: (String, String), _ sentences: (String, String)
    ) -> Comparison.Relation? {
        WeakLabelTests.relation(
            WeakLabelTests.figure(kind, values.0, units.0, labels.0, in: sentences.0),
            WeakLabelTests.figure(kind, values.1, units.1, labels.1, in: sentences.1))
    }

    private static func sums(_ one: String, _ two: String) -> Comparison.Relation? {
        relation(.money, ("2.1e6", "3.4e6"), ("EUR", "EUR"), ("cost", "cost"), (one, two))
    }

    @Test("No sum is a toll, whoever died") func sumsAreNoTolls() {
        #expect(
            Self.sums("It costs {x} for each dead.", "It costs {x} for each dead.") == .conflict)
        let deaths = Self.relation(
            .count, ("21", "34"), ("person", "person"), ("death", "death"),
            ("It killed {x}.", "It killed {x}."))
        #expect(deaths == .same)
    }

    @Test("A magnitude is no toll, by whatever noun it is told") func magnitudes() {
        let shocks = Self.relation(
            .number, ("6.8", "7.1"), ("", ""), ("quake", "magnitude"),
            ("The {x} quake killed 61 people.", "The shock had {x}."))
        #expect(shocks == .conflict)
        func isToll(_ kind: FigureKind, _ label: String) -> Bool {
            let figure = WeakLabelTests.figure(
                kind, "6", nil, label, in: "The {6.8} quake killed 61 people.")
            return Reading(figure).isToll
        }
        #expect(!isToll(.number, "quake"))
        #expect(isToll(.count, "death"))
    }

    @Test("By the day is by the day, said before or behind") func daily() {
        var rate = WeakLabelTests.figure(.money, "1.9e6", "EUR", "loss", in: "It loses {x} a day.")
        rate.per = "d"
        func told(_ sentence: String) -> Comparison.Relation? {
            WeakLabelTests.relation(
                rate, WeakLabelTests.figure(.money, "1.4e6", "EUR", "loss", in: sentence))
        }
        #expect(told("Each day of the strike loses it {x}.") == .conflict)
        #expect(told("It loses {x} every day.") == .conflict)
        #expect(told("The strike loses it {x}.") != .conflict)
    }

    @Test("This year is the news' own, last year is not") func years() {
        #expect(Self.sums("This year it cost {x}.", "It cost {x}.") == .conflict)
        #expect(Self.sums("Last year it cost {x}.", "It cost {x}.") == .same)
        #expect(
            Self.sums("It cost {x}, against 9 million last year.", "It cost {x}.") == .conflict)
    }

    @Test("A make is no part") func makes() {
        #expect(CueTests.limits("It bought {28 jets} of the French make.").parts.isEmpty)
        #expect(CueTests.limits("It sold {28} of the French jets.").parts == ["some of"])
    }

    @Test("Jobs cut are all that are cut, jobs kept are a part") func jobs() {
        func jobs(_ label: String, _ verb: String) -> Comparison.Relation? {
            Self.relation(
                .count, ("1500", "1150"), ("job", "job"), (label, label),
                ("It will \(verb) {1,500} of its 11,200 jobs.", "It will \(verb) {1,150 jobs}."))
        }
        #expect(jobs("job cut", "cut") == .conflict)
        #expect(jobs("job", "move") == .same)
    }

    @Test("A verb of asking behind a comma asks for something else") func asking() {
        func cues(_ sentence: String) -> Bool {
            CueTests.limits(sentence).cues.contains("sought")
        }
        #expect(!cues("The prosecutor, who named {€21 million}, asked for prison."))
        #expect(cues("The builders asked for {€21 million}."))
        #expect(cues("The union wants {€21 million}."))
    }

    @Test("A price in millions does not hold for a day alone") func prices() {
        func at(_ value: String, _ other: String) -> Comparison.Relation? {
            Self.relation(
                .money, (value, other), ("USD", "USD"), ("price", "price"),
                ("It has a price of {x}.", "It has a price of {x}."))
        }
        #expect(at("7.8e8", "1.1e9") == .conflict)
        #expect(at("71", "84") == .same)
    }

    @Test("One word of counting parts two crowds, but not one body's") func crowds() {
        let bakers = Subject(entity: 4, type: .organization)
        func crowd(_ value: String, _ about: [Subject], _ sentence: String) -> Statement {
            WeakLabelTests.figure(
                .count, value, "person", "attendance", about: about, in: sentence)
        }
        let told = crowd("18000", [WeakLabelTests.mine], "{x} came to the march.")
        let counted = crowd("50000", [WeakLabelTests.mine], "They counted {x} at the march.")
        #expect(WeakLabelTests.relation(told, counted) == .conflict)
        let shared = WeakLabelTests.story.union([bakers])
        let body = [
            crowd("18000", [bakers], "{x} came to the march."),
            crowd("50000", [bakers], "They counted {x} at the march."),
        ]
        #expect(WeakLabelTests.relation(body[0], body[1], shared: shared) == .same)
    }

    @Test("A river and the region that it runs through are no two places, two towns are")
    func places() {
        func place(_ entity: Int64, _ subtype: String) -> Subject {
            Subject(entity: entity, type: .location, subtype: subtype)
        }
        func relation(_ one: Subject, _ two: Subject) -> Comparison.Relation? {
            let figures = zip(["340", "210"], [one, two]).map { count, place in
                WeakLabelTests.figure(.count, count, "home", "home", about: [place])
            }
            return WeakLabelTests.relation(
                figures[0], figures[1], shared: WeakLabelTests.story.union([one, two]))
        }
        #expect(relation(place(4, "water"), place(5, "region")) != nil)
        #expect(relation(place(4, "city"), place(5, "city")) == nil)
    }
}
