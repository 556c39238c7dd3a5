/// What is left of a word without the endings of English, so that "damaged" and "damages" are one.
package enum Stem {
    /// - Parameter word: in lower case.
    /// - Returns: `nil` for what is too short to tell anything, or holds a digit.
    static func of(_ word: String) -> String? {
        guard let length = length(of: word.utf8) else { return nil }
        return String(word.utf8.prefix(length))
    }

    /// How many of a word's bytes are its stem.
    private static func length(of bytes: some BidirectionalCollection<UInt8>) -> Int? {
        let count = bytes.count
        guard count > 2, let last = bytes.last,
            !bytes.contains(where: { (0x30...0x39).contains($0) })
        else { return nil }
        for ending in endings where ending.last == last && count >= ending.count + 3 {
            if bytes.suffix(ending.count).elementsEqual(ending) { return count - ending.count }
        }
        return count
    }

    /// The longest first.
    private static let endings = [
        "ations", "ation", "ments", "ment", "ings", "ing", "ies", "ied", "ers", "er", "ed", "es",
        "s", "e",
    ].map { Array($0.utf8) }

    /// FNV-1a without the highest bit, the same on every machine.
    static func id(_ stem: some Sequence<UInt8>) -> UInt32 {
        stem.reduce(2_166_136_261 as UInt32) { ($0 ^ UInt32($1)) &* 16_777_619 } & 0x7FFF_FFFF
    }

    /// Hands out the stem of each of a text's words, in small letters; one pass over its bytes.
    package static func forEach(in text: String, _ body: (ArraySlice<UInt8>) -> Void) {
        var text = text
        text.withUTF8 { bytes in
            var word: [UInt8] = []
            var index = 0
            while index < bytes.count {
                let byte = bytes[index]
                let lower = 0x41...0x5A ~= byte ? byte | 0x20 : byte
                if isOfWord(lower) {
                    word.append(lower)
                    index += 1
                    continue
                }
                if let length = length(of: word) { body(word[..<length]) }
                word.removeAll(keepingCapacity: true)
                index += byte == 0xE2 ? 3 : byte == 0xC2 ? 2 : 1
            }
            if let length = length(of: word) { body(word[..<length]) }
        }
    }

    /// Letters and digits; of what is not ASCII all but the signs of U+0080 to U+00BF and U+2000 to U+2FFF.
    private static func isOfWord(_ byte: UInt8) -> Bool {
        byte < 0x80 ? WordList.isLetterOrDigit(byte) : byte != 0xE2 && byte != 0xC2
    }
}
