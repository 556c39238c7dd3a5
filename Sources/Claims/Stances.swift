/// Tells how a figure is meant, from the words of its own stretch of the sentence: somebody has counted it,
/// or a contract lays it down.
struct StanceReader {
    /// Words before the figure, the nearest first, and after it; marks are words too.
    let before: [Word]
    let after: [Word]

    private static let reach = 10

    var stances: Set<String> {
        let head = Self.stretch(before)
        let tail = Self.stretch(after)
        var stances: Set<String> = []
        let isCounted =
            head.contains(where: Self.counts.contains) || Self.isCount(tail)
            || Self.isCount(head.reversed())
        if isCounted { stances.insert("counted") }
        let pairs = zip(head.dropFirst(), head)
        if pairs.contains(where: { Self.rights.contains($0) && Self.sums.contains($1) }) {
            stances.insert("true")
        }
        if Self.isRunning(head.reversed()) || Self.isRunning(tail) { stances.insert("running") }
        if (head + tail).contains(where: Self.sets.contains) { stances.insert("set") }
        let isDaily =
            pairs.contains { Self.every.contains($0) && $1 == "day" }
            || zip(tail, tail.dropFirst()).contains { Self.every.contains($0) && $1 == "day" }
        if isDaily { stances.insert("daily") }
        if Self.isAttributed(head.reversed()) || Self.isAttributed(tail) {
            stances.insert("attributed")
        }
        if isFormer { stances.insert("former") }
        // "2.3 billion and not 1.6 billion as the bank told the market"
        if before.first?.text == "not" { stances.insert("rejected") }
        return stances
    }

    /// "police said", "according to the organisers".
    private static func isAttributed(_ words: [String]) -> Bool {
        zip(words, words.dropFirst()).contains { source, verb in
            sources.contains(source) && sayings.contains(verb)
                || sayings.contains(source) && sources.contains(verb)
        }
            || words.firstIndex(of: "according").map {
                words[$0...].prefix(5).contains(where: sources.contains)
            } ?? false
    }

    private static let sources: Set<String> = [
        "activists", "agency", "alliance", "army", "association", "auditor", "auditors",
        "authorities", "bank", "board", "builders", "campaigners", "charity", "chiefs", "church",
        "commission", "company", "council", "critics", "detectives", "directorate", "doctors",
        "engineers", "experts", "families", "farmers", "federation", "firm", "fishermen",
        "government", "group", "hospital", "inspector", "inspectors", "investigators", "lawyer",
        "lawyers", "lender", "locals", "management", "miners", "ministry", "monitor", "monitors",
        "mosque", "nurses", "office", "officials", "operator", "opposition", "organisers",
        "organizers", "owner", "parents", "party", "police", "prosecutor", "prosecutors",
        "province", "rangers", "rebels", "regulator", "relatives", "rescuers", "residents",
        "scientists", "spokesman", "spokesperson", "spokeswoman", "students", "survivors",
        "teachers", "traders", "union", "unions", "villagers", "witnesses", "workers",
    ]
    private static let sayings: Set<String> = [
        "claim", "claimed", "claims", "estimate", "estimated", "estimates", "insist", "insisted",
        "insists", "put", "puts", "said", "say", "says",
    ]

    /// "rather than the $70m that", "compared with an estimate of", "in January it had put the cost at":
    /// what somebody said before.
    private var isFormer: Bool {
        let near = before.prefix(Self.reach).map(\.text)
        let link = near.drop { Self.openers.contains($0) }.prefix(2)
        let pair = link.reversed().joined(separator: " ")
        if link.count == 2, Self.turns.contains(pair) { return true }
        guard let had = near.firstIndex(of: "had"), had > 0 else { return false }
        return near[..<had].suffix(2).contains(where: Self.expecting.contains)
    }

    private static let openers: Set<String> = [
        "a", "about", "an", "around", "earlier", "estimate", "estimated", "first", "forecast",
        "initial", "its", "of", "original", "planned", "previous", "some", "the",
    ]
    private static let turns: Set<String> = [
        "compared to", "compared with", "down from", "instead of", "rather than", "up from",
    ]
    private static let expecting: Set<String> = [
        "announced", "budgeted", "estimated", "expected", "forecast", "planned", "predicted",
        "priced", "projected", "promised", "put",
    ]

    /// Up to the next number or the stretch's end.
    private static func stretch(_ words: [Word]) -> [String] {
        words.prefix(reach).prefix { word in
            word.text != ";" && !word.isNumber
        }.map(\.text)
    }

    /// "150,000 people, by the count of the alliance".
    private static func isCount(_ words: [String]) -> Bool {
        zip(words, words.dropFirst(2)).contains { by, noun in
            (by == "by" || by == "in") && reckonings.contains(noun)
        }
    }

    /// "has raised", "so far".
    private static func isRunning(_ words: [String]) -> Bool {
        zip(words, words.dropFirst()).contains { word, next in
            next == "far" && (word == "so" || word == "thus") || word == "to" && next == "date"
                || (word == "has" || word == "have") && gathered.contains(next)
        }
    }

    private static let gathered: Set<String> = ["collected", "gathered", "raised"]

    private static let reckonings: Set<String> = [
        "calculation", "calculations", "count", "estimate", "estimates", "reckoning", "tally",
        "view",
    ]
    /// What those do who do not know for sure, or not from others.
    private static let counts: Set<String> = [
        "believe", "believed", "believes", "calculate", "calculated", "calculates",
        "counted", "counts", "estimate", "estimated", "estimates", "put", "puts", "reckon",
        "reckoned", "reckoning", "reckons", "spoke", "spoken", "tally",
    ]
    private static let every: Set<String> = ["each", "every"]
    private static let rights: Set<String> = ["actual", "correct", "real", "right", "true"]
    private static let sums: Set<String> = [
        "amount", "cost", "count", "deficit", "figure", "number", "sum", "toll", "total",
    ]
    private static let sets: Set<String> = [
        "agreed", "awarded", "contract", "contracted", "contracts", "deal", "fixed", "guarantee",
        "guaranteed", "guarantees", "signed",
    ]
}
