/// BCP 47 tag by script, and in Latin letters by small words; "und" where the text does not tell.
func guessLanguage(of layout: Layout) -> String {
    var scripts = ScriptCount()
    let table = LanguageWords.shared
    var counts = [Int](repeating: 0, count: table.tags.count)
    var words = 0
    for token in layout.tokens where token.kind == .word {
        words += 1
        if token.flags.contains(.nonASCII) {
            scripts.add(token, layout.text)
        }
        var languages = table[token.word]
        while languages != 0 {
            counts[languages.trailingZeroBitCount] += 1
            languages &= languages - 1
        }
        // A sample from the top is enough, and costs the same for any length.
        if words == LanguageWords.sample { break }
    }
    if let tag = scripts.tag(of: words) { return tag }
    guard let best = counts.indices.max(by: { (counts[$0], -$0) < (counts[$1], -$1) }),
        counts[best] > 0, counts[best] * 12 >= words || words < 12
    else { return "und" }
    return table.tags[best]
}

/// Which languages each small word belongs to.
struct LanguageWords: Sendable {
    static let shared = LanguageWords()
    /// Words that are looked at.
    static let sample = 2000

    let tags: [String]
    /// By word, a bit for each tag.
    private let languages: WordMap<UInt64>

    private init() {
        let rows = NameRows(languageWords)
        var tags: [String] = []
        var pairs: [(UInt64, UInt64)] = []
        rows.forEach { tag, name in
            if tags.last != tag { tags.append(tag) }
            let word = WordHash.of(String(decoding: rows.utf8[name], as: UTF8.self))
            pairs.append((word, 1 << UInt64(tags.count - 1)))
        }
        precondition(tags.count <= 64)
        self.tags = tags
        languages = WordMap(pairs) { $0 | $1 }
    }

    /// The languages that have a word, a bit for each tag.
    @inline(__always)
    subscript(_ word: UInt64) -> UInt64 { languages[word] ?? 0 }
}

/// Words by the script of their first letter, for scripts other than Latin.
private struct ScriptCount {
    private var counts: [String: Int] = [:]

    /// By the first letter; where that is Han, kana behind it makes the word Japanese.
    mutating func add(_ token: Token, _ text: [UInt8]) {
        var offset = Int(token.start)
        guard var tag = Self.tag(decodeScalar(text, at: offset).scalar) else { return }
        let limit = min(Int(token.end), offset + Self.reach)
        while tag == "zh", offset < limit {
            let (scalar, length) = decodeScalar(text, at: offset)
            if 0x3040...0x30FF ~= scalar { tag = "ja" }
            offset += length
        }
        counts[tag, default: 0] += 1
    }

    /// Bytes of a word that are looked at.
    private static let reach = 96

    /// The script's language where most words are in it.
    func tag(of words: Int) -> String? {
        // Kana is never Chinese, and Japanese mixes it with Han.
        if let kana = counts["ja"], kana * 10 >= words { return "ja" }
        guard let best = counts.max(by: { ($0.value, $1.key) < ($1.value, $0.key) }),
            best.value * 2 >= words
        else { return nil }
        return best.key
    }

    private static func tag(_ scalar: UInt32) -> String? {
        switch scalar {
        case 0x370...0x3FF, 0x1F00...0x1FFF: "el"
        case 0x400...0x52F: "ru"
        case 0x530...0x58F: "hy"
        case 0x590...0x5FF: "he"
        case 0x600...0x6FF, 0x750...0x77F, 0xFB50...0xFDFF, 0xFE70...0xFEFF: "ar"
        case 0x900...0x97F: "hi"
        case 0x980...0x9FF: "bn"
        case 0xA00...0xA7F: "pa"
        case 0xB80...0xBFF: "ta"
        case 0xC00...0xC7F: "te"
        case 0xD80...0xDFF: "si"
        case 0xE00...0xE7F: "th"
        case 0xE80...0xEFF: "lo"
        case 0x1000...0x109F: "my"
        case 0x10A0...0x10FF: "ka"
        case 0x1200...0x137F: "am"
        case 0x1780...0x17FF: "km"
        case 0x3040...0x30FF: "ja"
        case 0x4E00...0x9FFF, 0x3400...0x4DBF: "zh"
        case 0xAC00...0xD7AF, 0x1100...0x11FF: "ko"
        default: nil
        }
    }
}
