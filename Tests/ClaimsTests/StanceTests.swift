import Facts
import Testing

@testable import Claims

@Suite("How a figure is meant")
struct StanceTests {
    static let sentences: [(String, Set<String>)] = [
        ("The Red Crescent counts {17,500 people} in the camp.", ["counted"]),
        ("There were {150,000 people}, by the count of the alliance.", ["counted"]),
        ("By its count {64 percent} have come.", ["counted"]),
        ("The directorate believes that {260} came.", ["counted"]),
        ("The final count gave {57 percent} to the others.", []),
        ("The true figure is {9,000 barrels}, Briggs said.", ["true"]),
        ("The appeal has come to {$1.2 million} so far.", ["running"]),
        ("They have collected {$1.2 million} in the town.", ["running"]),
        ("It agreed to take {30 percent} of it.", ["set"]),
        ("They took {30 percent} of it.", []),
    ]

    @Test("Stances", arguments: sentences)
    func stances(_ sentence: String, _ stances: Set<String>) {
        let cues = CueTests.limits(sentence).cues
        #expect(cues.intersection(["counted", "running", "set", "true"]) == stances)
    }

    @Test(
        "Two words together tell what one does not",
        arguments: [
            ("It stopped {140 meters} past the end of the runway.", "length"),
            ("They count {9,000 people} without a home.", "evacuee"),
            ("The ferry was built for {140 passengers}.", "seat"),
        ])
    func phrases(_ sentence: String, _ cue: String) {
        #expect(CueTests.limits(sentence).cues.contains(cue))
    }

    @Test("What the whole article is on holds for a figure that names no part") func setting() {
        func limits(_ lead: String, before: String = "It is") -> Limits {
            Limits(before: before, after: "long", setting: Limits.Setting(lead))
        }
        let first = limits("The first section of the bridge is to open.")
        let second = limits("The second section of the bridge is to open.")
        #expect(first.excludes(second))
        #expect(!first.excludes(limits("The bridge is to open.")))
        #expect(!first.excludes(limits("After the first section the second section opens.")))
        #expect(
            !first.excludes(limits("The second section opens.", before: "The first section is")))
    }

    @Test("One event's takings are not another's") func events() {
        let concert = CueTests.limits("A concert for the library raised {€52,000}.")
        #expect(concert.excludes(CueTests.limits("An auction for the library raised {€71,000}.")))
        #expect(!concert.excludes(CueTests.limits("The library raised {€71,000}.")))
    }

    @Test("An opening that is no time leaves a time to its clause") func fronted() {
        let letter =
            "In its letter it says that last month's run raised €365,000 and pay is {€9,000}."
        #expect(CueTests.limits(letter).years == [])
    }
}

@Suite("Names that are one thing in one story")
struct KinTests {
    private static func subject(
        _ id: Int64, _ type: EntityType, _ name: String, subtype: String? = nil
    ) -> Subject {
        Subject(
            entity: id, type: type, subtype: subtype,
            words: name.split(separator: " ").map(String.init))
    }

    private static func areKin(_ one: Subject, _ two: Subject) -> Bool {
        Kin(account([one]), account([two])).meet([one.entity], [two.entity])
    }

    private static func account(_ subjects: Set<Subject>) -> Account {
        Account(
            Report(article: 1, published: nil, topic: .ofTests, subjects: subjects, statements: []))
    }

    @Test("One name under two types, a short form, a surname") func kin() {
        let beer = Self.subject(1, .organization, "song lam beer")
        #expect(Self.areKin(Self.subject(2, .person, "song lam"), beer))
        #expect(Self.areKin(beer, Self.subject(2, .person, "song lam")))
        let hall = Self.subject(3, .facility, "teatro arrayan")
        #expect(Self.areKin(Self.subject(4, .organization, "teatro arrayan"), hall))
        let person = Self.subject(5, .person, "marit hansrud")
        #expect(Self.areKin(Self.subject(6, .person, "hansrud"), person))
    }

    @Test("No kin") func strangers() {
        let club = Self.subject(1, .organization, "porthmere rovers")
        let town = Self.subject(2, .location, "porthmere", subtype: "city")
        #expect(!Self.areKin(town, club))
        #expect(!Self.areKin(Self.subject(3, .location, "porthmere"), club))
        let theater = Self.subject(4, .facility, "teatro arrayan")
        #expect(!Self.areKin(Self.subject(5, .organization, "fundacion arrayan"), theater))
        // Two persons of one name are known to be two.
        let person = Self.subject(6, .person, "ana ruiz")
        #expect(!Self.areKin(person, Self.subject(7, .person, "ana ruiz")))
    }

    @Test("A short form of two longer names stands for neither") func either() {
        let short = Self.subject(1, .organization, "arrayan")
        let long: Set<Subject> = [
            Self.subject(2, .facility, "arrayan theater"),
            Self.subject(3, .organization, "arrayan foundation"),
        ]
        #expect(!Kin(Self.account([short]), Self.account(long)).meet([1], [2, 3]))
    }

    @Test("Kin share what is said of them, in one story alone") func shared() {
        let town = Subject(entity: 9, type: .facility)
        let figure = { (value: String, subject: Subject) in
            WeakLabelTests.figure(.money, value, "USD", "revenue", about: [subject])
        }
        let one = Self.subject(1, .person, "song lam")
        let two = Self.subject(2, .organization, "song lam beer")
        func relation(on topic: Topic) -> Comparison.Relation? {
            let a = Report(
                article: 1, published: nil, topic: .ofTests, subjects: [town, one],
                statements: [figure("18e8", one)])
            let b = Report(
                article: 2, published: nil, topic: topic, subjects: [town, two],
                statements: [figure("13e8", two)])
            return compare(Account(a), Account(b), from: .none).first?.relation
        }
        #expect(relation(on: .ofTests) == .conflict)
        #expect(relation(on: Topic("A choir sings in Huambo.")) == nil)
    }
}

@Suite("What moves with the news, and what is another thing")
struct MovingTests {
    private static func relation(
        _ kind: FigureKind, _ values: (String, String), _ unit: String,
        _ labels: (String, String), _ sentences: (String, String)
    ) -> Comparison.Relation? {
        WeakLabelTests.relation(
            WeakLabelTests.figure(kind, values.0, unit, labels.0, in: sentences.0),
            WeakLabelTests.figure(kind, values.1, unit, labels.1, in: sentences.1))
    }

    @Test("A fire spreads, and so does a strike") func spreading() {
        let burned = Self.relation(
            .quantity, ("4200", "7900"), "har", ("area", "area"),
            ("It has burned {x}.", "The fire burned {x}."))
        #expect(burned == .same)
        let farmed = Self.relation(
            .quantity, ("4200", "7900"), "har", ("area", "area"), ("It has {x}.", "It has {x}."))
        #expect(farmed == .conflict)
        let flights = Self.relation(
            .count, ("120", "340"), "flight", ("flight", "flight"),
            ("It cancelled {x}.", "It cancelled {x}."))
        #expect(flights == .same)
    }

    @Test("What has been raised so far grows") func growing() {
        func raised(_ one: String, _ two: String) -> Comparison.Relation? {
            Self.relation(.money, ("1.2e6", "1.8e6"), "USD", ("funding", "funding"), (one, two))
        }
        #expect(raised("It has raised {x}.", "It has raised {x}.") == .same)
        #expect(raised("The run raised {x}.", "The run raised {x}.") == .conflict)
    }

    @Test("A firm's mill here is not its mill there") func sites() {
        let places = (4...5).map { Subject(entity: Int64($0), type: .location, subtype: "city") }
        let mills = zip(["340", "210"], places).map { count, place in
            WeakLabelTests.figure(
                .count, count, "worker", "job cut", about: [WeakLabelTests.firm, place])
        }
        let names = WeakLabelTests.story.union(places)
        #expect(WeakLabelTests.relation(mills[0], mills[1], shared: names) == nil)
        let one = WeakLabelTests.figure(
            .count, "210", "worker", "job cut", about: [WeakLabelTests.firm, places[0]])
        #expect(WeakLabelTests.relation(mills[0], one, shared: names) == .conflict)
    }

    @Test("Two bodies' counts of one crowd conflict, two Saturdays' crowds do not") func crowds() {
        let counted = Self.relation(
            .count, ("42000", "150000"), "person", ("attendance", "person"),
            ("Police estimated the crowd at {x}.", "{x}, by the count of the alliance."))
        #expect(counted == .conflict)
        let bakers = Subject(entity: 4, type: .organization)
        let twice = ["3000", "5000"].map {
            WeakLabelTests.figure(
                .count, $0, "marcher", "count", about: [bakers], in: "The bakers counted {x}.")
        }
        #expect(
            WeakLabelTests.relation(twice[0], twice[1], shared: [WeakLabelTests.mine, bakers])
                == .same)
        let told = Self.relation(
            .count, ("42000", "61000"), "person", ("attendance", "attendance"),
            ("{x} came to the march.", "{x} came to the march."))
        #expect(told == .same)
    }

    @Test("Two parties' counts of arrests conflict, one party's move; the dead always do")
    func contested() {
        let arrests = ("{x} people were arrested, police said.", "Police took {x}, lawyers said.")
        func told(_ label: String, _ one: String, _ two: String) -> Comparison.Relation? {
            Self.relation(.count, ("19", "37"), "person", (label, label), (one, two))
        }
        #expect(told("arrest", arrests.0, arrests.1) == .conflict)
        #expect(told("arrest", "{x} people were arrested.", "Police arrested {x} people.") == .same)
        #expect(told("death", "{x} died, police said.", "{x} died, doctors said.") == .same)
    }
}
