import Facts

/// A name as it is compared: its words without case, diacritics, points, hyphens and apostrophes.
///
/// "Kim Jong-un" and "KIM JONG UN" have one form, so have "Acme Ltd." and "Acme Limited" as names of
/// organizations. What is left are ASCII letters and digits where the script is Latin.
public struct NameForm: Hashable, Sendable {
    public let type: EntityType
    /// Never empty.
    public let words: [String]

    public init(_ name: String, type: EntityType) {
        self.type = type
        var words = foldedWords(name)
        if words.count > 1, words[0] == "the" { words.removeFirst() }
        if type == .organization || type == .facility {
            words = Self.withoutLegalForm(words)
            // "U.S. EXIM" and "United States EXIM" are one form.
            if let at = words.indices.dropLast().first(where: {
                words[$0] == "united" && words[$0 + 1] == "states"
            }) {
                words.replaceSubrange(at...at + 1, with: ["us"])
            }
        }
        // A name of signs alone stands for itself.
        self.words = words.isEmpty ? [String(name.filter { !$0.isWhitespace })] : words
    }

    /// Reads `text` back.
    init(text: String, type: EntityType) {
        self.type = type
        words = text.split(separator: " ").map(String.init)
    }

    /// The words, a space between.
    public var text: String { words.joined(separator: " ") }

    /// Without spaces, so that "Tas-Bulak" meets "Tasbulak".
    var squeezed: String { words.joined() }

    private static func withoutLegalForm(_ words: [String]) -> [String] {
        var words = words
        while words.count > 1, let last = words.last, legalForms.contains(last) {
            words.removeLast()
        }
        return words
    }
}

/// Lower-case words of a name; marks part them, apostrophes and points do not.
func foldedWords(_ name: String) -> [String] {
    var words: [String] = []
    var word = ""
    for scalar in name.unicodeScalars {
        switch scalar.value {
        case 0x61...0x7A, 0x30...0x39: word.unicodeScalars.append(scalar)
        case 0x41...0x5A:
            word.unicodeScalars.append(Unicode.Scalar(UInt8(scalar.value) + 0x20))
        case 0x27, 0x2E, 0x60, 0xB4, 0x2018...0x201B, 0x2032, 0x02BB, 0x02BC: break
        case 0x26: close(&word, into: &words)
        case 0..<0x80: close(&word, into: &words)
        default:
            let properties = scalar.properties
            if properties.isAlphabetic || properties.numericType != nil {
                word += plainLetters(scalar)
            } else if properties.canonicalCombiningClass.rawValue == 0,
                properties.generalCategory != .format
            {
                close(&word, into: &words)
            }
        }
    }
    close(&word, into: &words)
    return words
}

private func close(_ word: inout String, into words: inout [String]) {
    if !word.isEmpty { words.append(word) }
    word = ""
}

/// A letter without its marks: "é" → "e", "ø" → "o", "ß" → "ss"; other scripts in lower case.
private func plainLetters(_ scalar: Unicode.Scalar) -> String {
    if let special = specialLetters[scalar.value] { return special }
    let properties = scalar.properties
    if scalar.value < 0x250 || 0x1E00...0x1EFF ~= scalar.value, let name = properties.name,
        let letter = name.split(separator: " ").dropFirst(3).first, letter.utf8.count <= 2
    {
        return letter.lowercased()
    }
    return properties.lowercaseMapping
}

private let specialLetters: [UInt32: String] = [
    0xDF: "ss", 0xF0: "d", 0xD0: "d", 0xFE: "th", 0xDE: "th", 0x131: "i", 0x138: "k", 0x259: "a",
    0x18F: "a", 0x14B: "ng",
]

/// A hash that is the same in every run, version and machine; ids rest on it, so it never changes.
///
/// FNV-1a, then the finalizer of MurmurHash3.
public func nameHash(_ parts: String...) -> UInt64 { nameHash(parts) }

func nameHash(_ parts: [String]) -> UInt64 {
    var state: UInt64 = 0xCBF2_9CE4_8422_2325
    for part in parts {
        for byte in part.utf8 { state = (state ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
        state = (state ^ 0xFF) &* 0x0000_0100_0000_01B3
    }
    state ^= state >> 33
    state &*= 0xFF51_AFD7_ED55_8CCD
    state ^= state >> 33
    state &*= 0xC4CE_B9FE_1A85_EC53
    return state ^ state >> 33
}

/// 63 bits, never 0: what SQLite takes for a row's id.
func rowID(_ hash: UInt64) -> Int64 { Int64(max(1, hash >> 1)) }
