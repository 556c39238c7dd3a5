/// What a currency's sign or name says.
struct CurrencyName: Sendable {
    /// ISO 4217 code, or a minor unit as "USD.cent"; the likeliest of `candidates`.
    var unit: String
    /// Every code that the sign may stand for; empty where there is one.
    var candidates: [String] = []
    /// "MUSD" is a million dollars.
    var exponent = 0
    /// A single letter, which must touch the number ("R16").
    var isLetter = false
    /// A code that is also a word or the name of something else in capitals ("ALL", "COP").
    var isDoubtful = false

    var isMinor: Bool { unit.contains(".") }
}

/// The currency tables as look-ups: what may stand before a number, and what after it.
enum CurrencyNames {
    private static let doubtful: Set<String> = [
        "ALL", "ANG", "BAM", "COP", "CUP", "GEL", "LAK", "MAD", "MOP", "PEN", "SOS", "TOP", "TRY",
        "ETH", "BTC",
    ]
    /// Symbols that mean something else behind a number.
    private static let onlyBefore: Set<String> = [
        "MT", "Mt", "MTn", "Ft", "FC", "FG", "UM", "KM", "ID", "DA", "DT", "TD", "LD", "MK", "FF",
        "Ar", "Le", "RF", "Re", "Gs", "BD", "Br", "GH", "Db", "CFA", "Vt", "VT", "Ks", "Bs", "LL",
    ]
    /// Symbols that mean something else before a number.
    private static let onlyAfter: Set<String> = ["Ft", "MT", "Mt", "ID", "FC", "KM", "đ", "DA"]

    private typealias Phrase = (text: String, isExact: Bool, value: CurrencyName)

    static let before = PhraseMap<CurrencyName>(phrasesBefore)
    static let after = PhraseMap<CurrencyName>(phrasesAfter)

    /// The texts that open a currency before a number.
    static var prefixes: [String] { phrasesBefore.map(\.text) }

    private static let phrasesBefore: [Phrase] = {
        var phrases: [Phrase] = []
        for row in Currencies.table.rows {
            let code = row[0]
            let isDoubtful = doubtful.contains(code)
            phrases.append((code, true, CurrencyName(unit: code, isDoubtful: isDoubtful)))
            for symbol in row.list(1) where !onlyAfter.contains(symbol) && !isShared(symbol) {
                let isLetter = symbol.utf8.count == 1 && symbol != "$"
                phrases.append((symbol, true, CurrencyName(unit: code, isLetter: isLetter)))
            }
            for word in row.list(2)
            where word.utf8.count > 4 && word != "sterling" && !isShared(word) {
                phrases.append((word, false, CurrencyName(unit: code)))
                phrases.append((word + "s", false, CurrencyName(unit: code)))
            }
        }
        for code in ["USD", "EUR", "GBP", "SEK", "NOK", "DKK", "CHF"] {
            phrases.append(("M" + code, true, CurrencyName(unit: code, exponent: 6)))
        }
        phrases.append(("rmb", false, CurrencyName(unit: "CNY")))
        phrases.append(("usd", false, CurrencyName(unit: "USD")))
        phrases.append(("usd$", false, CurrencyName(unit: "USD")))
        phrases.append(("nzd$", false, CurrencyName(unit: "NZD")))
        phrases.append(("eur", false, CurrencyName(unit: "EUR")))
        for row in Currencies.shared.rows where row[1] == "symbol" {
            let isLetter = row[0].utf8.count == 1 && row[0] != "$"
            phrases.append((row[0], true, shared(row, isLetter: isLetter)))
        }
        for row in Currencies.shared.rows where row[0] == "rupee" {
            phrases.append(("rupees", false, shared(row)))
        }
        return phrases
    }()

    private static let phrasesAfter: [Phrase] = {
        var phrases: [Phrase] = []
        for row in Currencies.table.rows {
            let code = row[0]
            phrases.append((code, true, CurrencyName(unit: code)))
            for symbol in row.list(1)
            where (symbol.utf8.count > 1 || symbol == "$") && !onlyBefore.contains(symbol) {
                phrases.append((symbol, true, CurrencyName(unit: code)))
            }
            for word in row.list(2) where !isShared(word) {
                phrases += inflected(word).map { ($0, false, CurrencyName(unit: code)) }
            }
            // "three Hong Kong cents"
            for word in row.list(2) where word.hasSuffix(" dollar") {
                let people = word.dropLast(" dollar".utf8.count)
                let unit = CurrencyName(unit: code + ".cent")
                phrases += ["cent", "cents"].map { ("\(people) \($0)", false, unit) }
            }
            for (index, word) in row.list(3).enumerated() {
                let part = index == 0 || code == "USD" ? word : row.list(3)[0]
                let name = part.split(separator: " ").last.map(String.init) ?? part
                let unit = CurrencyName(unit: code + "." + (code == "GBP" ? "penny" : name))
                if !isShared(word) { phrases += inflected(word).map { ($0, false, unit) } }
            }
        }
        for code in ["USD", "EUR", "GBP", "SEK", "NOK", "DKK", "CHF", "AUD", "CAD"] {
            phrases.append(("M" + code, true, CurrencyName(unit: code, exponent: 6)))
            phrases.append(("m" + code, true, CurrencyName(unit: code, exponent: 6)))
            phrases.append(("k" + code, true, CurrencyName(unit: code, exponent: 3)))
            phrases.append((code.lowercased(), false, CurrencyName(unit: code)))
        }
        for row in Currencies.shared.rows {
            let isSymbol = row[1] == "symbol"
            if isSymbol && row[0].utf8.count == 1 && row[0] != "$" { continue }
            let isShort = row[0] == "c" || row[0] == "p"
            let texts = isSymbol || isShort ? [row[0]] : inflected(row[0])
            phrases += texts.map { ($0, isSymbol || isShort, shared(row)) }
        }
        return phrases
    }()

    private static func shared(_ row: Table.Row, isLetter: Bool = false) -> CurrencyName {
        let codes = row.list(2)
        let first = codes.first ?? ""
        return CurrencyName(
            unit: first, candidates: codes.count > 1 ? codes : [], isLetter: isLetter)
    }

    private static let sharedNames = Set(Currencies.shared.rows.map { $0[0] })

    private static func isShared(_ word: String) -> Bool { sharedNames.contains(word) }

    /// A name and its plural.
    private static func inflected(_ word: String) -> [String] {
        guard let last = word.utf8.last, word.utf8.allSatisfy({ $0 != 0x2E }) || word.contains(" ")
        else { return [word] }
        if last == UInt8(ascii: "s") { return [word] }
        if last == UInt8(ascii: "y"), !word.hasSuffix("ey") {
            return [word, String(word.dropLast()) + "ies"]
        }
        return [word, word + "s"]
    }
}
