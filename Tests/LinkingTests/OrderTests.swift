import Facts
import Linking
import Testing

@Suite("What is joined does not depend on how it came")
struct OrderTests {
    /// Names that may be confused in every way the linking knows of.
    private static let names = [
        "PERSON Karim Yusupov @ coach", "PERSON Karim Yusupov @ minister", "PERSON Yusupov",
        "PERSON Carim Yusupov", "PERSON K. Yusupov", "PERSON Karim Bek Yusupov", "PERSON Karimov",
        "PERSON Mohammed Abdelkader = Hamada", "PERSON Muhammad Abd al-Qadir", "PERSON Abdelkader",
        "PERSON Francisco Robledo", "PERSON Paco Robledo", "PERSON Robledo", "PERSON Ana Robledo",
        "ORG Baloch National Movement = BNM", "ORG Bank Negara Malaysia = BNM", "ORG BNM",
        "ORG United States Export-Import Bank = EXIM", "ORG EXIM Bank = EXIM", "ORG EXIM",
        "ORG Foreign Ministry", "ORG High Court", "FAC Bahia Clara desalination plant",
        "FAC Bahia Clara", "ORG Bahia Clara", "ORG Nordskjell Energi = Nordskjell",
        "ORG Skjell Petroleum = Nordskjell", "ORG Nordskjell", "ORG Khoro Mining",
        "ORG Khoro Foundation", "ORG Khoro", "LOC Kirtan River", "LOC Kirtan", "LOC Tas-Bulak",
        "LOC Tasbulak", "COUNTRY Pakistan PK", "COUNTRY Malaysia MY", "COUNTRY Morocco MA",
        "LOC Agadir", "LOC Quetta", "ORG Souss Athletic", "ORG Selat Marine",
        "PERSON Lim Chee Keong",
    ]

    private static func articles(_ seed: UInt64, _ count: Int) -> [(Int64, [String])] {
        var dice = Dice(seed)
        return (0..<count).map { _ in
            let names = Self.names.shuffled(using: &dice).prefix(
                Int.random(in: 2...7, using: &dice))
            return (Int64.random(in: 1...(.max), using: &dice), Array(names))
        }
    }

    private static func world(_ articles: [(Int64, [String])]) throws -> World {
        let world = World()
        for (id, lines) in articles { try world.take(id, lines) }
        return world
    }

    @Test("In any order", arguments: 1...8 as ClosedRange<UInt64>)
    func permuted(seed: UInt64) throws {
        var dice = Dice(seed &+ 1000)
        let articles = Self.articles(seed, Int(10 + seed * 6))
        let state = try Self.world(articles).state
        for _ in 0..<4 {
            let other = try Self.world(articles.shuffled(using: &dice)).state
            #expect(other.difference(from: state).isEmpty)
        }
    }

    @Test("Replaced and taken away on the way", arguments: 1...8 as ClosedRange<UInt64>)
    func replaced(seed: UInt64) throws {
        var dice = Dice(seed &+ 2000)
        let articles = Self.articles(seed, Int(8 + seed * 5))
        let others = Self.articles(seed &+ 77, articles.count)
        let state = try Self.world(articles).state
        let world = World()
        for ((id, _), (_, lines)) in zip(articles, others) { try world.take(id, lines) }
        for (id, lines) in others { try world.take(id, lines) }
        for (id, lines) in articles.shuffled(using: &dice) { try world.take(id, lines) }
        for (id, _) in others.shuffled(using: &dice) { try world.take(id, []) }
        #expect(world.state.difference(from: state).isEmpty)
        let wanted = try Self.world(articles).registry.all
        #expect(world.registry.all == wanted)
    }

    @Test("Past the number of names that a block holds")
    func crowded() throws {
        var dice = Dice(5)
        let given = ["Ana", "Bo", "Cy", "Dora", "Emil", "Fay", "Gus", "Hal", "Ida", "Jon"]
        var articles: [(Int64, [String])] = []
        for one in given {
            for other in given {
                articles.append(
                    (
                        Int64.random(in: 1...(.max), using: &dice),
                        [
                            "PERSON \(one)\(other.lowercased()) Khan", "ORG \(one) Mining",
                            "PERSON Khan", "LOC \(other)ville",
                        ]
                    ))
            }
        }
        let state = try Self.world(articles).state
        #expect(try Self.world(articles.reversed()).state == state)
        let world = try Self.world(articles.shuffled(using: &dice))
        #expect(world.state == state)
        let few = try Self.world(Array(articles.prefix(40))).state
        for (id, _) in articles.dropFirst(40) { try world.take(id, []) }
        #expect(world.state == few)
    }

    @Test("A block that is crowded no longer tells again what it told")
    func thinnedOut() throws {
        let words = (0..<48).map { "\(["al", "bo", "cu", "de"][$0 % 4])\($0)" }
        var articles: [(Int64, [String])] = words.enumerated().map { number, word in
            (Int64(number * 2 + 1), ["ORG Khoro \(word)", "LOC \(word)ville"])
        }
        articles.append((500, ["ORG Khoro Mining", "PERSON Karim Yusupov", "ORG Selat Marine"]))
        articles.append((501, ["ORG Khoro", "PERSON Karim Yusupov", "ORG Selat Marine"]))
        let world = try Self.world(articles)
        #expect(world.entity(500, "Khoro Mining") != world.entity(501, "Khoro"))
        for (id, _) in articles.prefix(2) { try world.take(id, []) }
        #expect(world.state == (try Self.world(Array(articles.dropFirst(2))).state))
        #expect(world.entity(500, "Khoro Mining") == world.entity(501, "Khoro"))
    }

    @Test("A name's bytes give the name again")
    func coding() throws {
        for node in try Self.world(Self.articles(3, 60)).registry.all {
            #expect(try Node(key: node.key, bytes: node.bytes) == node)
            #expect(throws: (any Error).self) {
                try Node(key: node.key, bytes: Array(node.bytes.dropLast()))
            }
        }
    }
}
