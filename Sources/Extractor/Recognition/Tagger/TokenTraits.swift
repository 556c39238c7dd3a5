/// What the features read of one token, worked out once.
struct TokenTraits {
    /// Lower-cased word; numbers by their pattern.
    var word: UInt32 = 0
    /// The word as written.
    var cased: UInt32 = 0
    /// One sign a letter: "Xxxxxx", digits as 9; 12 signs at most.
    var shape: UInt32 = 0
    /// The shape with runs squeezed: "Xx".
    var squeezed: UInt32 = 0
    var facts: NameFacts = []
    /// Facts of the longer listed names that it is part of, and where in them it stands.
    var listed: UInt32 = 0
    /// `WordSorts` of the word as a common one.
    var sorts: UInt16 = 0
    var isCapital = false
    var isAnchor = false

    static let outside = TokenTraits(word: 1, cased: 1, shape: 1, squeezed: 1)
}

/// Hashes of a word's beginnings and ends of one to four letters, lower-cased, and what lies between.
struct Affixes {
    var prefixes: (UInt32, UInt32, UInt32, UInt32) = (0, 0, 0, 0)
    var suffixes: (UInt32, UInt32, UInt32, UInt32) = (0, 0, 0, 0)
    private let word: UnsafePointer<UInt8>
    private let count: Int

    @inline(__always)
    init(_ text: UnsafePointer<UInt8>, _ token: Token) {
        word = text + Int(token.start)
        count = Int(token.end - token.start) - (token.flags.contains(.point) ? 1 : 0)
        let (word, count) = (word, count)
        var hash: UInt32 = 0x811C_9DC5
        @inline(__always) func step(_ index: Int) {
            if index >= 0, index < count {
                hash = (hash ^ Self.fold(word[index])) &* 0x0100_0193
            }
        }
        step(0); prefixes.0 = hash
        step(1); prefixes.1 = hash
        step(2); prefixes.2 = hash
        step(3); prefixes.3 = hash
        hash = 0x811C_9DC5 ^ 0x5555
        step(count - 1); suffixes.0 = hash
        step(count - 2); suffixes.1 = hash
        step(count - 3); suffixes.2 = hash
        step(count - 4); suffixes.3 = hash
    }

    /// Every `length` bytes in a row, four at most, that touch neither end of the word; the first `limit`.
    ///
    /// What a name sounds like tells of unknown ones what they are: "Kuujjuarapik", "Tiruvallur".
    @inline(__always)
    func eachInside(_ length: Int, limit: Int, _ body: (UInt32) -> Void) {
        var start = 1
        while start <= limit, start + length < count {
            var bytes: UInt32 = 0
            for index in start..<(start + length) { bytes = bytes << 8 | Self.fold(word[index]) }
            body(bytes)
            start += 1
        }
    }

    /// ASCII capitals fold; bytes of other letters stand as they are.
    @inline(__always)
    private static func fold(_ byte: UInt8) -> UInt32 {
        UInt32(0x41...0x5A ~= byte ? byte | 0x20 : byte)
    }
}

extension TokenTraits {
    /// Reads everything but the facts of listed names.
    @inline(__always)
    init(_ token: Token, text: UnsafePointer<UInt8>) {
        isCapital = token.isCapital
        switch token.kind {
        case .word:
            readWord(token, text)
            isAnchor =
                isCapital || token.flags.contains(.innerCapital)
                || (token.flags.contains(.nonASCII) && !token.flags.contains(.lower))
        case .number: readNumber(token, text)
        case .mark:
            word = UInt32(truncatingIfNeeded: token.word ^ token.word >> 32)
            (cased, shape, squeezed) = (word, word, word)
        case .address: (word, cased, shape, squeezed) = (2, 2, 2, 2)
        }
    }

    private static let caseFlags: Token.Flags = [.capital, .lower, .innerCapital]
    private static let shapeFlags: Token.Flags = [
        .capital, .lower, .innerCapital, .digit, .nonASCII, .point,
    ]
    /// The shape of a word of small letters alone; with its length added, its long shape.
    private static let lowerShape: UInt32 = 0x7878_0000

    @inline(__always)
    private mutating func readWord(_ token: Token, _ text: UnsafePointer<UInt8>) {
        word = UInt32(truncatingIfNeeded: token.word ^ token.word >> 32)
        // Of two spellings of a word with the same capitals at its start and inside, one key will do.
        cased = word &+ UInt32(token.flags.intersection(Self.caseFlags).rawValue) &* 0x9E37_79B1
        if token.flags.intersection(Self.shapeFlags) == .lower {
            let length = UInt32(min(token.end - token.start, 8))
            (shape, squeezed) = (Self.lowerShape &+ length, Self.lowerShape)
            return
        }
        var shapeHash: UInt32 = 0x811C_9DC5
        var squeezedHash: UInt32 = 0x811C_9DC5
        var previous: UInt8 = 0
        var length = 0
        for index in Int(token.start)..<Int(token.end) {
            let byte = text[index]
            // The bytes that go on with a letter outside ASCII do not count.
            if byte & 0xC0 == 0x80 { continue }
            let sign: UInt8 =
                switch byte {
                case 0x41...0x5A: 0x58
                case 0x61...0x7A: 0x78
                case 0x30...0x39: 0x39
                case 0xC0...: length == 0 && token.isCapital ? 0x58 : 0x78
                default: byte
                }
            if length < 8 { shapeHash = (shapeHash ^ UInt32(sign)) &* 0x0100_0193 }
            if sign != previous {
                squeezedHash = (squeezedHash ^ UInt32(sign)) &* 0x0100_0193
            }
            previous = sign
            length += 1
        }
        (shape, squeezed) = (shapeHash, squeezedHash)
    }

    /// Years, other whole numbers by length, and the rest by their marks.
    @inline(__always)
    private mutating func readNumber(_ token: Token, _ text: UnsafePointer<UInt8>) {
        var hash: UInt32 = 0x9E37_79B9
        for index in Int(token.start)..<min(Int(token.end), Int(token.start) + 12) {
            let byte = text[index]
            hash = (hash ^ UInt32(0x30...0x39 ~= byte ? 0x39 : byte)) &* 0x0100_0193
        }
        (word, shape, squeezed) = (hash, hash, 3)
        cased = UInt32(truncatingIfNeeded: token.word ^ token.word >> 32)
    }
}
