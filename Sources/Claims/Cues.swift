/// Looks around a figure for words that tell what it measures, whatever label it bears.
struct CueReader {
    /// Words of the sentence before the figure, the nearest first; commas are words too.
    private let before: [Substring]
    private let after: [Substring]

    /// Words looked over on either side.
    private static let reach = 10

    init(before: String, after: String) {
        self.before = Self.words(before).reversed()
        self.after = Self.words(after)
    }

    /// The classes named in the figure's own phrase; failing that, within reach on either side.
    var cues: Set<String> {
        var found = Self.cues(before, isTight: true).union(Self.cues(after, isTight: true))
        found.formUnion(phrases)
        if found.isEmpty { found = Self.cues(before, isTight: false) }
        if found.isEmpty { found = Self.cues(after, isTight: false) }
        // "cut 1,500 jobs" is not how many there are.
        if found.contains("job cut") { found.remove("job") }
        return found.union(StanceReader(before: before, after: after).stances)
    }

    /// What two words together tell: "140 meters past the end", "9,000 people without a home".
    private var phrases: Set<String> {
        let next = after.prefix(4).map { $0.lowercased() }
        var found: Set<String> = []
        if let first = next.first, Self.beyond.contains(first) { found.insert("length") }
        if let without = next.firstIndex(of: "without"),
            next[without...].contains(where: Self.homes.contains)
        {
            found.insert("evacuee")
        }
        let last = before.prefix(2).map { $0.lowercased() }
        if last.first == "for", let verb = last.last, Self.making.contains(verb) {
            found.insert("seat")
        }
        return found
    }

    private static let making: Set<String> = ["built", "designed", "intended", "made", "meant"]

    private static let beyond: Set<String> = ["beyond", "inside", "offshore", "past", "short"]
    private static let homes: Set<String> = ["home", "homes", "house", "houses", "roof", "shelter"]

    /// - Parameter isTight: commas and conjunctions end the phrase.
    private static func cues(_ words: [Substring], isTight: Bool) -> Set<String> {
        var found: Set<String> = []
        for word in words.prefix(reach) {
            let lower = word.lowercased()
            // Past another number the words are that one's.
            if word.first?.isNumber == true || numbers.contains(lower) { break }
            if isTight, boundaries.contains(lower) { break }
            if word == ";" { break }
            found.formUnion(MeasureCues.classes(of: lower))
        }
        return found
    }

    private static func words(_ text: String) -> [Substring] {
        var words: [Substring] = []
        for part in text.split(separator: " ") {
            let core = part.drop { !$0.isLetter && !$0.isNumber }
            let word = core.prefix { $0.isLetter || $0.isNumber || $0 == "-" }
            if !word.isEmpty { words.append(word) }
            let end = part.last.map { ",()—–".contains($0) ? "," : ";:".contains($0) ? ";" : "" }
            if let end, !end.isEmpty { words.append(Substring(end)) }
        }
        return words
    }

    private static let boundaries: Set<String> = [",", "and", "but", "while", "which", "who"]
    static let numbers: Set<String> = [
        "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
        "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
        "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety", "hundred",
    ]
}
