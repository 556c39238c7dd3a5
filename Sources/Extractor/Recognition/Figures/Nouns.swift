/// The shapes of English nouns, by their endings.
enum Nouns {
    private static let irregular: WordMap<String> = WordMap(
        FunctionWords.irregularPlurals.rows.map { (WordHash.of($0[0]), $0[1]) })
    private static let collective = WordSet(
        "head crew staff police aircraft women men people youth fish livestock poultry media")

    static func isCollective(_ word: UInt64) -> Bool { collective.contains(word) }

    /// A plural by its ending, or a listed one.
    static func isPlural(_ scan: FigureScan, _ index: Int) -> Bool {
        if scan.has(index, .irregularPlural) { return true }
        let count = scan.length(index)
        guard count >= 3, scan.isWord(index), !scan.tokens[index].flags.contains(.point) else {
            return false
        }
        let last = scan.byte(index, fromEnd: 0)
        if last != UInt8(ascii: "s") { return count > 5 && isMen(scan, index, last) }
        // "MPs", "ATMs" are plurals; "GPS", "US" are not.
        if scan.tokens[index].isAllCaps { return false }
        switch scan.byte(index, fromEnd: 1) {
        case UInt8(ascii: "s"), UInt8(ascii: "'"): return false
        case UInt8(ascii: "u"):
            return count <= 3 && scan.word(index) != bus || foreign.contains(scan.word(index))
        case UInt8(ascii: "i"): return count > 3 && isForeignIs(scan, index)
        default: return !singular.contains(scan.word(index))
        }
    }

    private static let bus = WordHash.of("bus")
    /// Nouns that end as plurals do and are one thing, or have no singular.
    private static let singular = WordSet(
        """
        athletics diabetes economics electronics gas genetics gymnastics lens linguistics logistics
        mathematics measles mumps news odds physics politics rabies robotics tejas
        """)

    /// "policemen", "schoolchildren", "townspeople": compounds of irregular plurals.
    private static func isMen(_ scan: FigureScan, _ index: Int, _ last: UInt8) -> Bool {
        if last == UInt8(ascii: "n") {
            if scan.ends(index, in: "children") { return true }
            guard scan.ends(index, in: "men") else { return false }
            return menLetters.contains(scan.byte(index, fromEnd: 3))
        }
        return last == UInt8(ascii: "e") && scan.ends(index, in: "people")
    }

    private static let menLetters = Set("sernowtkdhg".utf8)

    /// Plurals in "us" and "is", which few are: "crisis", "basis", "status" are not.
    private static let foreign = WordSet(
        """
        menus gurus emus gnus thous flus taxis skis bikinis alibis tsunamis rabbis khakis kiwis safaris
        muftis jihadis saris
        """)

    /// "taxis"; and "Iraqis", "Bengalis" in a capital.
    private static func isForeignIs(_ scan: FigureScan, _ index: Int) -> Bool {
        if foreign.contains(scan.word(index)) { return true }
        return scan.isCapital(index) && peopleLetters.contains(scan.byte(index, fromEnd: 2))
    }

    private static let peopleLetters = Set("xkqnbhlrm".utf8)

    /// A past tense or a third person by its shape, which ends a singular noun phrase.
    static func looksVerbal(_ scan: FigureScan, _ index: Int) -> Bool {
        guard scan.length(index) > 3 else { return false }
        return scan.ends(index, in: "ed") || scan.ends(index, in: "ing")
            || scan.ends(index, in: "ly")
    }

    private static let agentEndings = ["er", "or", "ist", "ian", "ant", "man", "ee", "ese", "ani"]

    /// People by the ending of what they do or are: "worker", "activist", "Palestinian".
    static func isAgent(_ noun: String) -> Bool {
        guard agentEndings.contains(where: { noun.hasSuffix($0) }) else { return false }
        let word = WordHash.of(noun)
        let sorts = WordSorts(rawValue: SortedWords.shared[word]).intersection(.nouns)
        return !things.contains(word)
            && (sorts.isEmpty || !sorts.isDisjoint(with: [.person, .body]))
    }

    /// Nouns that end as those of persons do, besides those of places and things that have names.
    private static let things = WordSet(
        """
        anchor armor barrier boiler border bunker burner chapter charger cluster coffee color committee
        computer container conveyor cooker corner corridor counter cover cylinder degree door drawer
        elephant elevator error excavator factor fee fever filter floor flower folder freezer generator
        grant heater ladder letter list liter locker meter mirror monitor motor number order paper poster
        power printer processor quarter sector sensor server shower silver spider summer timber trailer
        transformer tree visor warrant water winter
        """)

    private static let uncountable = WordSet(
        "sales exports imports shares profits earnings revenues costs prices reserves proceeds yields stocks rates rents losses receipts wages takings"
    )

    /// Plurals that are counted, and not amounts of money or goods.
    static func isCountable(_ scan: FigureScan, _ index: Int) -> Bool {
        !uncountable.contains(scan.word(index))
    }

    /// The singular of a plural in lower case.
    static func singular(_ word: String) -> String {
        if let known = irregular[WordHash.of(word)] { return known }
        let bytes = Array(word.utf8)
        guard bytes.count > 2, bytes.last == UInt8(ascii: "s") else { return compound(word) }
        func stem(_ drop: Int, _ add: String = "") -> String { String(word.dropLast(drop)) + add }
        if word.hasSuffix("men"), bytes.count > 4 { return stem(3, "man") }
        if word.hasSuffix("ies"), bytes.count > 4 { return stem(3, "y") }
        if word.hasSuffix("sses") || word.hasSuffix("ches") || word.hasSuffix("shes")
            || word.hasSuffix("xes") || word.hasSuffix("zzes")
        {
            return stem(2)
        }
        if word.hasSuffix("oes"), bytes.count > 5 { return stem(2) }
        if word.hasSuffix("wives") { return stem(3, "fe") }
        if word.hasSuffix("ss") { return word }
        return stem(1)
    }

    /// "policemen", "spokeswomen", "grandchildren": compounds of the irregular ones.
    private static func compound(_ word: String) -> String {
        if word.hasSuffix("men"), word.utf8.count > 3 { return String(word.dropLast(3)) + "man" }
        if word.hasSuffix("children") { return String(word.dropLast(3)) }
        if word.hasSuffix("people") { return word }
        return word
    }

    static func lowercase(_ bytes: ArraySlice<UInt8>) -> String {
        if bytes.allSatisfy({ $0 < 0x80 }) {
            return String(unsafeUninitializedCapacity: bytes.count) { room in
                for (place, byte) in bytes.enumerated() {
                    room[place] = 0x41...0x5A ~= byte ? byte | 0x20 : byte
                }
                return bytes.count
            }
        }
        let text = String(decoding: bytes, as: UTF8.self)
        var lower = ""
        lower.reserveCapacity(text.utf8.count)
        for scalar in text.unicodeScalars {
            let value = Letters.lowercase(scalar.value)
            lower.unicodeScalars.append(Unicode.Scalar(value) ?? scalar)
        }
        return lower
    }
}
