import Facts
import Testing

@testable import Claims

@Suite("Words around a figure tell what it measures")
struct CueTests {
    /// A sentence with its figure in braces, and the classes that are read around it.
    static let sentences: [(String, Set<String>)] = [
        ("The storm killed {seven} people and left 21 missing.", ["death"]),
        ("The storm killed seven people and left {21} missing.", ["missing"]),
        ("The earthquake killed four here, hurt {212} and cracked three schools.", ["injury"]),
        ("The damage, put by the owner at {€47 million}, is covered.", ["counted", "loss"]),
        ("It will cut {1,500} of its 11,200 jobs.", ["job cut"]),
        ("It will cut 1,500 of its {11,200} jobs.", ["job"]),
        ("{Six people} were never found and will be declared dead.", ["missing"]),
        ("The charity asked for {$1.5 million}.", ["sought"]),
        ("Some {4,000 people} took part, among them two ministers.", ["attendance"]),
        ("When it shuts, {1,700 people} will be out of work.", ["job cut"]),
        ("{5,500 barrels} ran into the sea before the valve was shut.", ["spill"]),
        ("{Forty} of them took a part of the work home.", ["job"]),
        ("{Three} men ran out into the road.", []),
        // What another number or sentence part speaks of is not this one's.
        ("Wheat for export stood at {A$348} a tonne; the debt is $4 billion.", []),
        ("On 4 May {twelve} of them came back.", []),
        // Signs and letters beyond ASCII are of no word, or of their own.
        ("Das Wasser — kostete die Stadt „nur“ {€47 million}, €9 of debt apart.", []),
        ("Málaga’s debts — {€4 million}— were paid.", ["debt"]),
    ]

    static func limits(_ sentence: String) -> Limits {
        let parts = sentence.split(omittingEmptySubsequences: false) { $0 == "{" || $0 == "}" }
        return Limits(before: String(parts[0]), after: String(parts[2]))
    }

    @Test("Cues", arguments: sentences)
    func cues(_ sentence: String, _ cues: Set<String>) {
        #expect(Self.limits(sentence).cues == cues)
    }

    @Test("Shares and parts are told from the whole") func parts() {
        #expect(Self.limits("{Five} of the dead were children.").parts == ["some of"])
        #expect(Self.limits("A further {€6 million} depends on goals.").parts == ["further"])
        #expect(Self.limits("Twenty-two of the {40} gates were open.").parts == [])
        #expect(Self.limits("It lost {$4 million} last year.").years == ["last year"])
        #expect(Self.limits("The seven schools have {388 pupils}.").parts == ["of some"])
        #expect(Self.limits("The schools have {388 pupils}.").parts == [])
        #expect(Self.limits("Sales for the half-year were {€7 billion}.").parts == ["half year"])
    }

    @Test("A time belongs to the figure of its own clause") func times() {
        let joined = "It had sales of $1.3 billion last year and employs {5,700 people}."
        #expect(Self.limits(joined).years == [])
        #expect(Self.limits("It employs {5,700 people} and sold 31 ships last year.").years == [])
        let owned = "Last month's run raised €365,000 and the head earns {€118,000}."
        #expect(Self.limits(owned).years == [])
        let phase =
            "The first phase, with 4 docks and a hall for {15 million passengers}, is built."
        #expect(Self.limits(phase).parts == ["first phase"])
        let fronted = "In 2023 it sold 31 ships and employed {5,700 people}."
        #expect(Self.limits(fronted).years == ["2023"])
        #expect(Self.limits("*VALE SAYS APRIL OUTPUT WAS {4 TONNES}").months == ["April"])
        #expect(Self.limits("Ships may march {4 miles}.").months == [])
    }

    @Test(
        "Who sets a count against another's disputes it",
        arguments: [
            ("The hospital put the dead at {19}, five more than the ministry admits.", true),
            ("Physicians dispute the count and speak of {46 dead}.", true),
            ("The toll of {97} is far above the official figure.", true),
            ("Divers found {22 bodies}, while police spoke of 17.", true),
            ("Nobody disputes the toll of {29}.", false),
            ("She does not dispute that {29} died.", false),
            ("More than {40 people} died, the ministry said.", false),
            ("The official toll rose to {34}.", false),
        ])
    func disputes(_ sentence: String, _ isDisputed: Bool) {
        #expect(Self.limits(sentence).cues.contains("disputed") == isDisputed)
        #expect(Limits.isDispute(sentence) == isDisputed)
    }
}

@Suite("Figures whose labels may be wrong")
struct WeakLabelTests {
    static let mine = Subject(entity: 1, type: .facility)
    static let firm = Subject(entity: 2, type: .organization)
    static let person = Subject(entity: 3, type: .person)
    static let story: Set<Subject> = [mine, firm, person]

    static func figure(
        _ kind: FigureKind, _ value: String, _ unit: String?, _ measure: String?,
        about: [Subject] = [mine], in sentence: String = "{x}", modality: Modality = .actual
    ) -> Statement {
        Statement(
            number: 0, kind: kind, value: .decimal(ExactDecimal(value) ?? .zero), unit: unit,
            measure: measure, modality: modality, subjects: about,
            limits: CueTests.limits(sentence))
    }

    /// - Parameter certainty: by default clues let everything through that is not ruled out.
    static func relation(
        _ one: Statement, _ two: Statement, shared: Set<Subject> = story,
        on topic: Topic = .ofTests, from certainty: Certainty = .none
    ) -> Comparison.Relation? {
        let reports = [(1, one, Topic.ofTests), (2, two, topic)].map { article, statement, topic in
            Report(
                article: article, published: nil, topic: topic, subjects: shared,
                statements: [statement])
        }
        return compare(Account(reports[0]), Account(reports[1]), from: certainty).first?.relation
    }

    @Test("Equal amounts of one story need no label, those of two stories do") func amounts() {
        let one = Self.figure(.quantity, "110000", "t", "output")
        let two = Self.figure(.quantity, "110000", "t", "price", about: [])
        #expect(Self.relation(one, two, from: .usual) == .agreement)
        #expect(Self.relation(one, two, on: Topic("A choir sings in Huambo.")) == nil)
    }

    @Test("Words make up for labels") func words() {
        let one = Self.figure(
            .money, "94000000", "EUR", "price", about: [Self.firm],
            in: "The cruise line owes its creditors {x}.")
        let two = Self.figure(
            .money, "121000000", "EUR", "loan", about: [Self.firm],
            in: "The debts of the cruise line to its creditors come to {x}.")
        #expect(Self.relation(one, two, from: .usual) == .conflict)
        let bought = Self.figure(
            .money, "121000000", "EUR", "price", about: [Self.firm], in: "It bought them for {x}.")
        #expect(Self.relation(one, bought, from: .usual) == nil)
    }

    @Test("A slip of scale or digits shows without a label") func slips() {
        let right = Self.figure(.money, "2400000000", "USD", "price", about: [])
        let scale = Self.figure(.money, "240000000", "USD", "cost", about: [Self.firm])
        #expect(Self.relation(right, scale) == .conflict)
        let digits = Self.figure(.count, "215", "person", "job")
        #expect(Self.relation(digits, Self.figure(.count, "251", "person", nil)) == .conflict)
        // Nor is another order of scale, nor a single digit near a tenth.
        let bill = Self.figure(.money, "214", "CAD", "budget", about: [Self.firm])
        let budget = Self.figure(.money, "1420000000", "CAD", "budget", about: [Self.firm])
        #expect(Self.relation(bill, budget, from: .usual) == nil)
        let three = Self.figure(.count, "3", "ship", "ship")
        let more = Self.figure(.count, "31", "ship", "ship")
        #expect(Self.relation(three, more, from: .usual) == nil)
    }

    @Test("What explains a difference is no conflict") func explained() {
        func paid(_ value: String, _ sentence: String) -> Statement {
            Self.figure(.money, value, "USD", "grant", about: [Self.firm], in: sentence)
        }
        let plain = paid("50000000", "A grant of {x} was paid.")
        #expect(Self.relation(plain, paid("70000000", "A grant of {x} was paid.")) == .conflict)
        let sentences = [
            "It had asked for a grant of {x}.", "A grant of {x} was paid last year.",
            "A further {x} was granted.",
        ]
        for sentence in sentences {
            #expect(Self.relation(plain, paid("70000000", sentence)) == .same, "\(sentence)")
        }
        // Many times as much is another quantity.
        let far = paid("340000000", "A grant of {x} was paid.")
        #expect(Self.relation(plain, far, from: .usual) != .conflict)
    }

    @Test("A fine is one sum at every stage, a loan is not") func stages() {
        func sum(_ value: String, _ label: String, _ modality: Modality) -> Statement {
            Self.figure(.money, value, "EUR", label, about: [Self.firm], modality: modality)
        }
        let paid = sum("21000000", "fine", .actual)
        #expect(Self.relation(paid, sum("34000000", "fine", .planned)) == .conflict)
        #expect(Self.relation(paid, sum("34000000", "fine", .possible)) == .same)
        let lent = sum("21000000", "loan", .actual)
        #expect(Self.relation(lent, sum("34000000", "loan", .planned)) == .same)
    }

    @Test("One paper's dollars are another's") func dollars() {
        let plain = Self.figure(.money, "312000000", "USD", "budget", about: [Self.firm])
        let local = Self.figure(.money, "312000000", "CAD", "budget", about: [Self.firm])
        #expect(Self.relation(plain, local) == .agreement)
        let other = Self.figure(.money, "330000000", "CAD", "budget", about: [Self.firm])
        #expect(Self.relation(plain, other) == nil)
    }
}

@Suite("Which of two copies corrects the other")
struct VersionTests {
    static func version(
        _ opening: String, title: String = "Flood kills nine", source: String? = nil
    ) -> Version {
        Version(article: 1, title: title, source: source, day: nil, opening: opening, ending: "")
    }

    @Test("A notice tells") func notice() {
        let plain = Self.version("JAKARTA, March 11 - A flood killed nine people.")
        for notice in [
            "CORRECTED: Flood kills nine", "Refile-Flood kills nine", "Erratum: the number",
            "(This version corrects the number of houses)",
        ] {
            let fixed = Self.version(notice + "\nJAKARTA, March 11 - A flood killed nine people.")
            #expect(fixed.supersedes(plain) && !plain.supersedes(fixed), "\(notice)")
            #expect(fixed.isCorrection(of: plain) && !plain.isCorrection(of: fixed))
        }
        #expect(!Self.version("The minister was corrected by nobody.").isCorrection(of: plain))
    }

    @Test("A file written over holds the newer version, another file tells nothing")
    func rewritten() {
        func at(_ path: String?, _ storedAt: String) -> Version {
            Version(
                article: 1, title: nil, source: nil, day: nil, path: path, storedAt: storedAt,
                opening: "A flood killed nine people.", ending: "")
        }
        let old = at("a.txt", "2026-03-11T10:00:00.000Z")
        let new = at("a.txt", "2026-03-11T10:05:00.000Z")
        #expect(new.supersedes(old) && !old.supersedes(new) && !old.supersedes(old))
        #expect(!at("b.txt", "2026-03-12T10:00:00.000Z").supersedes(old))
        #expect(
            !at(nil, "2026-03-12T10:00:00.000Z").supersedes(at(nil, "2026-03-11T10:00:00.000Z")))
    }

    @Test("Days without a year order two versions of one headline") func days() {
        let early = Self.version("JAKARTA, March 11 - A flood")
        let late = Self.version("JAKARTA, 12 March - A flood")
        #expect(late.supersedes(early) && !early.supersedes(late))
        let next = Self.version("JAKARTA, Jan. 2 - A flood")
        #expect(next.supersedes(Self.version("JAKARTA, Dec. 30 - A flood")))
        #expect(!late.supersedes(Self.version("JAKARTA, March 11 - A flood", title: "Another")))
        #expect(!late.supersedes(late))
    }
}
