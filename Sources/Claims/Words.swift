/// A word as the rules of claims look at it.
struct Word {
    /// In lower case.
    let text: String
    /// Begins with a digit.
    let isNumber: Bool
    let isCapital: Bool

    /// A number that stands for any.
    static let number = Word(text: "0", isNumber: true, isCapital: false)

    init(text: String, isNumber: Bool = false, isCapital: Bool = false) {
        self.text = text
        self.isNumber = isNumber
        self.isCapital = isCapital
    }

    /// - Parameter bytes: of one word, and not none.
    init(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) {
        let first = bytes[bytes.startIndex]
        if bytes.contains(where: { $0 >= 0x80 }) {
            let text = String(decoding: bytes, as: UTF8.self)
            self.init(
                text: text.lowercased(), isNumber: text.first?.isNumber == true,
                isCapital: text.first?.isUppercase == true)
            return
        }
        let text = String(unsafeUninitializedCapacity: bytes.count) { buffer in
            for (place, byte) in bytes.enumerated() {
                buffer[place] = (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
            }
            return bytes.count
        }
        self.init(
            text: text, isNumber: (0x30...0x39).contains(first),
            isCapital: (0x41...0x5A).contains(first))
    }
}

/// The words of a stretch of a sentence: runs of letters and digits, in one pass over its bytes.
struct WordList {
    private(set) var words: [Word] = []
    /// How many words stand before the first semicolon, colon or dash, and before the last.
    private(set) var breaks: (first: Int, last: Int)?

    init(_ text: String) {
        var text = text
        text.withUTF8 { read($0) }
    }

    private mutating func read(_ bytes: UnsafeBufferPointer<UInt8>) {
        var start = 0
        var index = 0
        while index < bytes.count {
            let (length, isOfWord, isBreak) = Self.classify(bytes, index)
            if !isOfWord {
                if start < index { words.append(Word(bytes[start..<index])) }
                if isBreak { breaks = (breaks?.first ?? words.count, words.count) }
                start = index + length
            }
            index += length
        }
        if start < index { words.append(Word(bytes[start..<index])) }
    }

    /// What stands at a place: its length in bytes, whether words are made of it, whether it ends a stretch.
    private static func classify(
        _ bytes: UnsafeBufferPointer<UInt8>, _ index: Int
    ) -> (length: Int, isOfWord: Bool, isBreak: Bool) {
        let byte = bytes[index]
        if byte < 0x80 {
            return (
                1, isLetterOrDigit(byte), byte == UInt8(ascii: ";") || byte == UInt8(ascii: ":")
            )
        }
        let length = min(byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4, bytes.count - index)
        let text = String(decoding: bytes[index..<index + length], as: UTF8.self)
        guard let scalar = text.unicodeScalars.first else { return (length, false, false) }
        return (length, isLetterOrDigit(scalar), scalar == "—" || scalar == "–")
    }

    static func isLetterOrDigit(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
            || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
    }

    /// Marks belong to the letter before them.
    private static func isLetterOrDigit(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.properties.isAlphabetic { return true }
        switch scalar.properties.generalCategory {
        case .decimalNumber, .letterNumber, .otherNumber, .nonspacingMark, .spacingMark: return true
        default: return false
        }
    }
}
