/// Looks around a figure for words that tell what it measures, whatever label it bears.
struct CueReader {
    /// Words of the sentence before the figure, the nearest first; commas are words too.
    private let before: [Word]
    private let after: [Word]

    /// Words looked over on either side.
    private static let reach = 10

    init(before: String, after: String) {
        var (before, after) = (before, after)
        self.before = before.withUTF8(Self.lastWords)
        self.after = after.withUTF8(Self.firstWords)
    }

    /// The classes named in the figure's own phrase; failing that, within reach on either side.
    var cues: Set<String> {
        var found = Self.cues(before, step: -1, isTight: true)
            .union(Self.cues(after, step: 1, isTight: true))
        found.formUnion(phrases)
        if found.isEmpty { found = Self.cues(before, step: -1, isTight: false) }
        // "worth €21 million, asked for prison" asks for no money.
        if found.isEmpty {
            found = Self.cues(after, step: 1, isTight: false).subtracting(["sought"])
        }
        // "cut 1,500 jobs" is not how many there are.
        if found.contains("job cut") { found.remove("job") }
        return found.union(StanceReader(before: before, after: after).stances)
    }

    /// What two words together tell: "140 meters past the end", "9,000 people without a home".
    private var phrases: Set<String> {
        let next = after.prefix(4).map(\.text)
        var found: Set<String> = []
        if let first = next.first, Self.beyond.contains(first) { found.insert("length") }
        if let without = next.firstIndex(of: "without"),
            next[without...].contains(where: Self.homes.contains)
        {
            found.insert("evacuee")
        }
        let last = before.prefix(2).map(\.text)
        if last.first == "for", let verb = last.last, Self.making.contains(verb) {
            found.insert("seat")
        }
        return found
    }

    private static let making: Set<String> = ["built", "designed", "intended", "made", "meant"]

    private static let beyond: Set<String> = ["beyond", "inside", "offshore", "past", "short"]
    private static let homes: Set<String> = ["home", "homes", "house", "houses", "roof", "shelter"]

    /// - Parameters:
    ///   - step: 1 where the words stand in the order of the text, -1 where the last one is first.
    ///   - isTight: commas and conjunctions end the phrase.
    private static func cues(_ words: [Word], step: Int, isTight: Bool) -> Set<String> {
        var found: Set<String> = []
        for (place, word) in words.prefix(reach).enumerated() {
            // Past another number the words are that one's.
            if word.isNumber || numbers.contains(word.text) { break }
            if isTight, boundaries.contains(word.text) { break }
            if word.text == ";" { break }
            guard let entry = MeasureCues.entry(of: word.text) else { continue }
            found.formUnion(entry.classes)
            for phrase in entry.phrases where stands(phrase.rest, in: words, after: place, step) {
                found.insert(phrase.name)
            }
        }
        return found
    }

    private static func stands(
        _ rest: [String], in words: [Word], after place: Int, _ step: Int
    ) -> Bool {
        rest.enumerated().allSatisfy { offset, text in
            let next = place + step * (offset + 1)
            return words.indices.contains(next) && words[next].text == text
        }
    }

    private typealias Bytes = UnsafeBufferPointer<UInt8>

    private static func firstWords(_ bytes: Bytes) -> [Word] {
        var words: [Word] = []
        var start = 0
        while start < bytes.count, words.count < reach {
            let end = bytes[start...].firstIndex(of: space) ?? bytes.count
            let (word, mark) = read(bytes[start..<end])
            if let word { words.append(word) }
            if let mark { words.append(mark) }
            start = end + 1
        }
        return words
    }

    private static func lastWords(_ bytes: Bytes) -> [Word] {
        var words: [Word] = []
        var end = bytes.count
        while end > 0, words.count < reach {
            let start = bytes[..<end].lastIndex(of: space).map { $0 + 1 } ?? 0
            let (word, mark) = read(bytes[start..<end])
            if let mark { words.append(mark) }
            if let word { words.append(word) }
            end = start - 1
        }
        return words
    }

    private static let space = UInt8(ascii: " ")

    /// What stands between two spaces: a word without what surrounds it, and the mark at its end.
    private static func read(_ part: Slice<Bytes>) -> (word: Word?, mark: Word?) {
        guard let last = part.last else { return (nil, nil) }
        var start = part.startIndex
        while start < part.endIndex, !isOfWord(part[start...]) {
            start += length(part[start])
        }
        var end = start
        while end < part.endIndex, isOfWord(part[end...]) || part[end] == UInt8(ascii: "-") {
            end += length(part[end])
        }
        let word = start < part.endIndex ? Word(part[start..<min(end, part.endIndex)]) : nil
        switch last {
        case UInt8(ascii: ","), UInt8(ascii: "("), UInt8(ascii: ")"): return (word, comma)
        case UInt8(ascii: ";"), UInt8(ascii: ":"): return (word, semicolon)
        case 0x93, 0x94: return (word, isPunctuation(part.suffix(3)) ? comma : nil)
        default: return (word, nil)
        }
    }

    private static let comma = Word(text: ",")
    private static let semicolon = Word(text: ";")

    private static func length(_ byte: UInt8) -> Int {
        byte < 0xC0 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
    }

    /// Whether a letter or digit comes first; signs of Latin-1 and General Punctuation are none.
    private static func isOfWord(_ bytes: Slice<Bytes>) -> Bool {
        guard let byte = bytes.first else { return false }
        return byte < 0x80
            ? WordList.isLetterOrDigit(byte) : byte != 0xC2 && !isPunctuation(bytes.prefix(3))
    }

    /// U+2000 to U+20BF: dashes, quotes, signs of currencies.
    private static func isPunctuation(_ bytes: Slice<Bytes>) -> Bool {
        bytes.count == 3 && bytes[bytes.startIndex] == 0xE2
            && (0x80...0x82).contains(bytes[bytes.startIndex + 1])
    }

    private static let boundaries: Set<String> = [",", "and", "but", "while", "which", "who"]
    static let numbers: Set<String> = [
        "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
        "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
        "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety", "hundred",
    ]
}
