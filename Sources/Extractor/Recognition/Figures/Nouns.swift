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
        let token = scan.tokens[index]
        if isMen(scan, index) { return true }
        guard !token.flags.contains(.point) else { return false }
        let bytes = scan.bytes(index)
        guard bytes.count >= 3, bytes.last == UInt8(ascii: "s") else { return false }
        // "MPs", "ATMs" are plurals; "GPS", "US" are not.
        if token.isAllCaps { return false }
        let before = bytes[bytes.endIndex - 2]
        if before == UInt8(ascii: "s") || before == UInt8(ascii: "'") { return false }
        if before == UInt8(ascii: "u"), bytes.count > 3 { return keepsUs(bytes) }
        if before == UInt8(ascii: "i") { return bytes.count > 3 && isForeignIs(bytes) }
        return true
    }

    /// "policemen", "schoolchildren", "townspeople": compounds of irregular plurals.
    private static func isMen(_ scan: FigureScan, _ index: Int) -> Bool {
        let bytes = scan.bytes(index)
        guard bytes.count > 5, bytes.last == 0x6E || bytes.last == 0x65 else { return false }
        return ["smen", "emen", "rmen", "omen", "nmen", "wmen", "tmen", "kmen", "dmen", "hmen", "gmen"]
            .contains { bytes.suffix(4).elementsEqual($0.utf8) }
            || bytes.suffix(8).elementsEqual("children".utf8)
            || bytes.suffix(6).elementsEqual("people".utf8)
    }

    /// "gurus", "menus", "emus": few words in "us" are plurals.
    private static func keepsUs(_ bytes: ArraySlice<UInt8>) -> Bool {
        ["menus", "gurus", "emus", "gnus", "thous", "flus"].contains { bytes.elementsEqual($0.utf8) }
    }

    /// "taxis", "Iraqis", "Bengalis": plurals in "is"; "crisis", "basis", "tennis" are not.
    private static func isForeignIs(_ bytes: ArraySlice<UInt8>) -> Bool {
        let isCapital = (bytes.first ?? 0x61) < 0x61
        let tails = ["xis", "kis", "qis", "nis", "bis", "his", "lis", "ris", "mis"]
        let known = [
            "taxis", "skis", "bikinis", "alibis", "tsunamis", "rabbis", "khakis", "wannabis", "kiwis",
            "safaris", "muftis", "jihadis", "juntais", "saris", "muggis",
        ]
        if known.contains(where: { bytes.elementsEqual($0.utf8) }) { return true }
        return isCapital && tails.contains { bytes.suffix(3).elementsEqual($0.utf8) }
    }

    /// A past tense or a third person by its shape, which ends a singular noun phrase.
    static func looksVerbal(_ scan: FigureScan, _ index: Int) -> Bool {
        let bytes = scan.bytes(index)
        guard bytes.count > 3 else { return false }
        if bytes.suffix(2).elementsEqual("ed".utf8) { return true }
        if bytes.suffix(3).elementsEqual("ing".utf8) { return true }
        return bytes.suffix(2).elementsEqual("ly".utf8)
    }

    private static let agentEndings = ["er", "or", "ist", "ian", "ant", "man", "ee", "ese", "ani"]

    /// People by the ending of what they do or are: "worker", "activist", "Palestinian".
    static func isAgent(_ noun: String) -> Bool { agentEndings.contains { noun.hasSuffix($0) } }

    private static let uncountable = WordSet(
        "sales exports imports shares profits earnings revenues costs prices reserves proceeds yields stocks rates rents losses receipts wages takings")

    /// Plurals that are counted, and not amounts of money or goods.
    static func isCountable(_ scan: FigureScan, _ index: Int) -> Bool {
        !uncountable.contains(scan.word(index))
    }

    static func bytes(_ scan: FigureScan, _ index: Int, endIn ending: String) -> Bool {
        scan.bytes(index).suffix(ending.utf8.count).elementsEqual(ending.utf8)
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
