import Facts
import Scoring
import Testing

@testable import Extractor

/// What a figure's being about an entity is weighed by.
@Suite("What figures are about")
struct AboutRankerTests {
    @Test("the table has a row for the bias and each clue, in their order")
    func table() {
        let lines = "\(AboutWeights.rows)".split(separator: "\n").dropFirst()
        let names = lines.map { String($0.prefix { $0 != " " }) }
        #expect(names == ["bias"] + AboutClue.allCases.map { "\($0)" })
        let numbers = AboutOdds.numbers(of: AboutWeights.rows)
        #expect(numbers.count == names.count * AboutOdds.columns)
        #expect(AboutClue.allCases.count <= AboutClues.capacity)
    }

    @Test("numbers of a table are read with their signs")
    func numbers() {
        #expect(AboutOdds.numbers(of: "clue any\none  -12 0\ntwo    7  -3") == [-12, 0, 7, -3])
    }

    @Test("a set holds the clues that were put into it and no others")
    func clues() {
        for clue in AboutClue.allCases {
            var clues = AboutClues()
            clues.insert(clue)
            #expect(clues.all == [clue])
        }
        var both = AboutClues()
        both.insert(.isMain, if: true)
        both.insert(.isTopic, if: false)
        #expect(both.contains(.isMain) && !both.contains(.isTopic))
    }

    @Test("odds are the sum of what the clues count for the type and the place")
    func odds() {
        var table = [Int16](
            repeating: 0, count: (AboutClue.allCases.count + 1) * AboutOdds.columns)
        func set(_ row: Int, _ column: Int, _ value: Int16) {
            table[row * AboutOdds.columns + column] = value
        }
        let main = AboutClue.isMain.rawValue + 1
        set(0, 0, -100)
        set(0, 1, -7)
        set(main, 0, 30)
        set(main, 1, 5)
        set(main, 2, 60)
        set(main, 3 + EntityType.organization.place, 200)
        let odds = AboutOdds(table)
        var clues = AboutClues()
        clues.insert(.isMain)
        clues.insert(.isTopic)
        let away = AboutCandidate(entity: 0, isNamedHere: false, clues: clues)
        let here = AboutCandidate(entity: 0, isNamedHere: true, clues: clues)
        #expect(odds.odds(away, .organization) == -100 - 7 + 30 + 5 + 200)
        #expect(odds.odds(here, .organization) == -100 + 30 + 60 + 200)
        #expect(odds.odds(here, .location) == -100 + 30 + 60)
        #expect(odds.odds(here, .people) == .min)
    }

    /// The clues of a figure of a marked text (as in `Specs/attribution`), by entity.
    private func clues(_ number: Int, of text: String) throws -> [String: AboutClues] {
        let made = try #require(AttributionFile(text + "\n    figure - | -\n").cases.first)
        let found = aboutCandidates(
            of: clean(Array(made.text.utf8)).utf8, entities: made.entities,
            mentions: made.mentions, figures: made.figures)
        let candidates = try #require(found.indices.contains(number) ? found[number] : nil)
        return Dictionary(
            uniqueKeysWithValues: candidates.map { (made.entities[$0.entity].name, $0.clues) })
    }

    @Test("clues tell where names stand around a figure")
    func places() throws {
        let found = try clues(
            0, of: "{O:Hanul} of {G:Busan} paid [$4 million] to {P:Rosa Tan} for {F:Lumi Mine}.")
        let names = ["Hanul", "Busan", "Rosa Tan", "Lumi Mine"]
        #expect(Set(found.keys) == Set(names))
        #expect(found["Hanul"]?.contains(.isFirstInSentence) == true)
        #expect(found["Hanul"]?.contains(.leftSecond) == true)
        #expect(found["Hanul"]?.contains(.leftVerb) == true)
        #expect(found["Busan"]?.contains(.leftOf) == true)
        #expect(found["Busan"]?.contains(.leftFirst) == true)
        #expect(found["Rosa Tan"]?.contains(.rightTo) == true)
        #expect(found["Rosa Tan"]?.contains(.rightFirst) == true)
        #expect(found["Lumi Mine"]?.contains(.rightFor) == true)
        #expect(found["Lumi Mine"]?.contains(.rightSecond) == true)
    }

    @Test("clues tell how far back what the sentence does not name was named")
    func before() throws {
        let found = try clues(
            0, of: "{O:Acme} met. {O:Beko} left. {O:Cora} won. Nobody came. It cost [$4 million].")
        #expect(found["Acme"]?.contains(.earlier) == true)
        #expect(found["Cora"]?.contains(.secondLast) == true)
        #expect(found["Cora"]?.contains(.isLastName) == true)
        #expect(found["Beko"]?.contains(.isSecondLastName) == true)
        #expect(found.values.allSatisfy { $0.contains(.hasNoName) && !$0.contains(.left) })
    }

    @Test("peoples are no candidates, and one entity is never two")
    func peoples() throws {
        let found = try clues(0, of: "{N:Peruvian} miners paid {O:Acme} and {O:Acme} [$4 million].")
        #expect(found.keys.sorted() == ["Acme"])
        #expect(found["Acme"]?.contains(.isTwiceInSentence) == true)
    }

    @Test("a dateline's day is about nothing, and times are left to the rules")
    func times() {
        let text = """
            Boats to be bought

            KISUMU, Nov 24 - The Winam Ferry Company will buy boats for $42 million from Sahil Gemi.
            """
        let made = Extractor().extract(text: text, in: Context())
        let dates = made.figures.filter { $0.kind == .date }
        #expect(dates.count == 1)
        #expect(dates.allSatisfy { $0.about.isEmpty })
        #expect(made.figures.contains { $0.kind == .money && !$0.about.isEmpty })
    }

    @Test("a noun at the subject's place fits what it may mean")
    func nouns() throws {
        let found = try clues(
            0, of: "{O:Acme} sold {F:Lumi Mine}. {P:Rosa Tan} left. The mine has [240 shafts].")
        #expect(found["Lumi Mine"]?.contains(.fitsSubject) == true)
        #expect(found["Lumi Mine"]?.contains(.isOnlyFit) == true)
        #expect(found["Lumi Mine"]?.contains(.meantBySubject) == true)
        #expect(found["Rosa Tan"]?.contains(.isUnfitForSubject) == true)
    }

    @Test("figures before tell who runs through an article")
    func memory() {
        var memory = AboutMemory(entities: 2)
        memory.note([0], 0)
        memory.note([0], 10)
        memory.note([0], 10)
        var (given, other) = (AboutClues(), AboutClues())
        memory.read(of: 0, 10, &given)
        memory.read(of: 1, 10, &other)
        #expect(given.all == [.isGivenLast, .isGivenHere, .isGivenOften, .isGivenMost])
        #expect(other.all == [.isNeverGiven])
    }

    @Test("candidates stay few however many names an article has")
    func bounded() throws {
        let names = (0..<300).map { "{O:Acme \($0)} met." }.joined(separator: " ")
        let found = try clues(0, of: names + " It cost [$4 million].")
        #expect(found.count <= 24)
    }
}
