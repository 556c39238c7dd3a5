/// Cuts cleaned text into tokens in one pass; every byte is looked at a bounded number of times.
struct Tokenizer {
    private let utf8: [UInt8]
    private var offset = 0
    private var pending: Token.Flags = []
    private(set) var tokens: [Token] = []

    /// - Parameter bytes: that will be cut, where it is not the whole.
    init(_ utf8: [UInt8], bytes: Int? = nil) {
        self.utf8 = utf8
        tokens.reserveCapacity((bytes ?? utf8.count) / 5 + 8)
    }

    /// The tokens of a part: a cell of a table, as a text has them.
    static func tokens(of utf8: [UInt8], in range: Range<Int>) -> [Token] {
        var tokenizer = Tokenizer(utf8, bytes: range.count)
        tokenizer.cut(range)
        return tokenizer.tokens
    }

    /// Hands over the tokens cut so far, so that they may be changed without a copy of them all.
    mutating func take() -> [Token] {
        defer { tokens = [] }
        return tokens
    }

    /// Tokens of `range`, the first of them marked as beginning a block.
    mutating func cut(_ range: Range<Int>) {
        offset = range.lowerBound
        pending = [.beginsBlock, .spaced]
        while offset < range.upperBound {
            if utf8[offset] == 0x20 {
                pending.insert(.spaced)
                offset += 1
                continue
            }
            let (scalar, length) = decodeScalar(utf8, at: offset)
            switch Letters.classify(scalar) {
            case .space, .newline:
                pending.insert(.spaced)
                offset += length
            case .letter: cutWord(limit: range.upperBound)
            case .digit: cutNumber(limit: range.upperBound)
            case .punctuation, .symbol: cutMark(scalar, length, limit: range.upperBound)
            }
        }
    }

    // MARK: Words

    private mutating func cutWord(limit: Int) {
        let start = offset
        var flags: Token.Flags = []
        var hash = WordHash()
        cutLetters(limit: limit, &flags, &hash)
        // A space, as behind most words, joins nothing.
        if offset < limit, utf8[offset] == 0x20 {
            return append(start, offset, .word, flags, hash.value)
        }
        var letters = offset - start
        if offset < limit, goesOnAsAddress(utf8[offset], limit: limit),
            let end = addressEnd(from: start, limit: limit)
        {
            return append(start, end, .address, [], 0)
        }
        scan: while offset < limit, utf8[offset] != 0x20 {
            let (scalar, length) = decodeScalar(utf8, at: offset)
            switch Letters.classify(scalar) {
            case .letter:
                note(scalar, first: letters == 0, &flags)
                hash.add(scalar: Letters.lowercase(scalar))
                letters += 1
            case .digit:
                if !flags.contains(.digit), splitsBeforeDigits(start, letters, hash.value, limit) {
                    break scan
                }
                flags.insert(.digit)
                hash.add(scalar: scalar)
            default:
                guard joins(scalar, at: offset, start: start, limit: limit) else { break scan }
                hash.add(scalar: scalar)
            }
            offset += length
        }
        if offset < limit, utf8[offset] == UInt8(ascii: "."),
            keepsPoint(start, letters, Abbreviations.keys.contains(hash.value))
        {
            offset += 1
            flags.insert(.point)
        }
        append(start, offset, .word, flags, hash.value)
    }

    /// A run of ASCII letters, of which most words are nothing but one.
    @inline(__always)
    private mutating func cutLetters(
        limit: Int, _ flags: inout Token.Flags, _ hash: inout WordHash
    ) {
        let start = offset
        var index = offset
        // Counted and not asked for: capitals are where a branch would be guessed wrong.
        var capitals = 0
        precondition(limit <= utf8.count)
        utf8.withUnsafeBufferPointer { utf8 in
            while index < limit {
                let byte = utf8[index]
                let lower = byte | 0x20
                guard lower &- 0x61 < 26 else { break }
                capitals &+= Int(truncatingIfNeeded: (lower ^ byte) >> 5)
                hash.add(lower)
                index += 1
            }
        }
        guard index > start else { return }
        let isCapital = utf8[start] < 0x61
        if isCapital { flags.insert(.capital) }
        if capitals < index - start { flags.insert(.lower) }
        if capitals > (isCapital ? 1 : 0) { flags.insert(.innerCapital) }
        offset = index
    }

    /// Whether a run of letters may be the beginning of a URL, host name or e-mail address.
    private func goesOnAsAddress(_ byte: UInt8, limit: Int) -> Bool {
        switch byte {
        // A stop, as behind the last word of most sentences, goes on with nothing.
        case 0x2E: offset + 1 < limit && isWordScalar(UInt32(utf8[offset + 1]))
        case 0x2D, 0x5F, 0x3A, 0x40, 0x30...0x39: true
        default: false
        }
    }

    private func note(_ scalar: UInt32, first: Bool, _ flags: inout Token.Flags) {
        if scalar >= 0x80 { flags.insert(.nonASCII) }
        if Letters.isUpper(scalar) {
            flags.insert(first ? .capital : .innerCapital)
        } else {
            flags.insert(.lower)
        }
    }

    /// Whether letters end where digits begin: a currency's short name against its amount ("Rs500",
    /// "R1.05bn", "USD5m"), and any short word before a number with a point or comma ("PM2.5").
    private func splitsBeforeDigits(_ start: Int, _ letters: Int, _ word: UInt64, _ limit: Int)
        -> Bool
    {
        guard letters == offset - start, letters <= 4 else { return false }
        var end = offset
        while end < limit, 0x30...0x39 ~= utf8[end] { end += 1 }
        if end + 1 < limit, utf8[end] == 0x2E || utf8[end] == 0x2C, 0x30...0x39 ~= utf8[end + 1] {
            return true
        }
        if letters == 1 {
            guard Abbreviations.currencyLetters.contains(utf8[start]) else { return false }
            return end - offset >= 3 && !(end < limit && isWordScalar(UInt32(utf8[end])))
                || isScale(from: end, limit: limit)
        }
        let followsDollar = start > 0 && utf8[start - 1] == 0x24
        return followsDollar || Abbreviations.currencies.contains(word) && utf8[start] < 0x61
    }

    /// A short form of a scale and then no letter: "m", "bn".
    private func isScale(from start: Int, limit: Int) -> Bool {
        var end = start
        var hash = WordHash()
        while end < limit, utf8[end] | 0x20 >= 0x61, utf8[end] | 0x20 <= 0x7A, end - start < 4 {
            hash.add(utf8[end] | 0x20)
            end += 1
        }
        guard end > start, !(end < limit && isWordScalar(UInt32(utf8[end]))) else { return false }
        return Abbreviations.scales.contains(hash.value)
    }

    /// Whether a mark inside a word belongs to it: "O'Neill", "U.S", "AT&T".
    private func joins(_ scalar: UInt32, at index: Int, start: Int, limit: Int) -> Bool {
        guard index + 1 < limit else { return false }
        let next = decodeScalar(utf8, at: index + 1).scalar
        guard Letters.classify(next) == .letter else { return false }
        switch scalar {
        case 0x27:
            // "'s" and "'S" at a word's end stand apart.
            let after = index + 2 < limit ? decodeScalar(utf8, at: index + 2).scalar : 0x20
            let isPossessive = next | 0x20 == 0x73 && !isWordScalar(after)
            return !isPossessive
        case 0x2E:
            // Single letters parted by points: "U.S.", "a.m.", "J.P.".
            let isSingleBefore = index == start + 1 || utf8[index - 2] == 0x2E
            let after = index + 2 < limit ? utf8[index + 2] : 0x20
            return isSingleBefore && utf8[index + 1] < 0x80
                && (after == 0x2E || !isWordScalar(UInt32(after)))
        case 0x26:
            return utf8[index + 1] < 0x60 && utf8[index - 1] < 0x60
        default: return false
        }
    }

    private func isWordScalar(_ scalar: UInt32) -> Bool {
        let kind = Letters.classify(scalar)
        return kind == .letter || kind == .digit
    }

    /// Whether the point that follows a word is part of it.
    private func keepsPoint(_ start: Int, _ letters: Int, _ isKnown: Bool) -> Bool {
        // A unit against its number ("5bn.", "23C."): the point is the sentence's.
        if let last = tokens.last, last.kind == .number, Int(last.end) == start { return false }
        if let last = tokens.last, last.kind == .mark, utf8[Int(last.start)] == 0xC2,
            Int(last.end) == start
        {
            // "45°C.".
            return false
        }
        if isKnown { return true }
        let hasInnerPoint = offset - start >= 3 && utf8[offset - 2] == 0x2E
        if hasInnerPoint { return true }
        // An initial: one capital letter before a point and then a space or a letter.
        guard letters == 1, utf8[start] < 0x5B, offset - start == 1 else { return false }
        return utf8[start] != UInt8(ascii: "I")
    }

    // MARK: Numbers

    private mutating func cutNumber(limit: Int) {
        let start = offset
        var hash = WordHash()
        var isFraction = false
        scan: while offset < limit {
            let (scalar, length) = decodeScalar(utf8, at: offset)
            if Letters.classify(scalar) == .digit {
                // A fraction sign ("½") closes the number before it.
                if scalar >= 0x80 && !(0x660...0x9EF ~= scalar) {
                    if offset > start { break scan }
                    isFraction = true
                }
                hash.add(scalar: scalar)
            } else if scalar == 0x2E || scalar == 0x2C, !isFraction, offset + 1 < limit,
                0x30...0x39 ~= utf8[offset + 1]
            {
                hash.add(scalar: scalar)
            } else {
                break scan
            }
            offset += length
            if isFraction { break scan }
        }
        append(start, offset, .number, [.digit], hash.value)
    }

    // MARK: Marks

    private mutating func cutMark(_ scalar: UInt32, _ length: Int, limit: Int) {
        let start = offset
        let isTag = scalar == 0x40 || scalar == 0x23
        if isTag, let end = tagEnd(from: start + 1, limit: limit) {
            return append(start, end, .address, [], 0)
        }
        offset += length
        var flags: Token.Flags = []
        if scalar == 0x27, !pending.contains(.spaced), offset < limit, utf8[offset] | 0x20 == 0x73,
            tokens.last?.kind == .word || tokens.last?.kind == .number
        {
            offset += 1
            flags = [.suffix]
        }
        var hash = WordHash()
        hash.add(scalar: scalar)
        append(start, offset, .mark, flags, hash.value, mark: scalar)
    }

    // MARK: Addresses

    /// The end of "@handle" or "#tag"; `nil` for a mark that stands alone or before a number.
    private func tagEnd(from index: Int, limit: Int) -> Int? {
        guard index < limit, Letters.classify(decodeScalar(utf8, at: index).scalar) == .letter
        else { return nil }
        return runEnd(from: index, limit: limit)
    }

    /// The end of a URL, host name or e-mail address that begins here; `nil` if a word does.
    private func addressEnd(from start: Int, limit: Int) -> Int? {
        var index = start
        var points = 0
        while index < limit {
            let byte = utf8[index]
            if byte == UInt8(ascii: ":") {
                let isURL = index + 2 < limit && utf8[index + 1] == 0x2F && utf8[index + 2] == 0x2F
                return isURL ? runEnd(from: index, limit: limit) : nil
            }
            if byte == UInt8(ascii: "@") {
                let holds = index + 1 < limit && isWordScalar(UInt32(utf8[index + 1]))
                return holds ? runEnd(from: index, limit: limit) : nil
            }
            if byte == UInt8(ascii: ".") {
                points += 1
                guard index + 1 < limit, isWordScalar(UInt32(utf8[index + 1])) else { break }
            } else if !(byte < 0x80 && isWordScalar(UInt32(byte))) && byte != 0x2D && byte != 0x5F {
                break
            }
            // Longer than any host name: a word, and the scan stays linear.
            if index - start > 64 { return nil }
            index += 1
        }
        guard points > 0, isHost(start..<index) else { return nil }
        return runEnd(from: index, limit: limit)
    }

    /// "www.…" or a name that ends in a listed top-level domain: "twitter.com".
    private func isHost(_ range: Range<Int>) -> Bool {
        guard let point = utf8[range].lastIndex(of: 0x2E), point > range.lowerBound + 1 else {
            return false
        }
        if utf8[range].starts(with: [0x77, 0x77, 0x77, 0x2E]) { return true }
        var hash = WordHash()
        for byte in utf8[(point + 1)..<range.upperBound] { hash.add(byte | 0x20) }
        return Abbreviations.domains.contains(hash.value)
    }

    /// The end of a run without white space, closing marks and stops left off.
    private func runEnd(from start: Int, limit: Int) -> Int {
        var index = start
        while index < limit, utf8[index] > 0x20, utf8[index] != 0x22, utf8[index] != 0x3C,
            utf8[index] != 0x3E, utf8[index] < 0x80, utf8[index] != 0x29
        {
            index += 1
        }
        while index > start + 1,
            [0x2E, 0x2C, 0x3A, 0x3B, 0x21, 0x3F, 0x27].contains(utf8[index - 1])
        {
            index -= 1
        }
        return index
    }

    private mutating func append(
        _ start: Int, _ end: Int, _ kind: Token.Kind, _ flags: Token.Flags, _ word: UInt64,
        mark: UInt32 = 0
    ) {
        tokens.append(
            Token(
                start: Int32(start), end: Int32(end), kind: kind, flags: flags.union(pending),
                mark: mark, word: word))
        pending = []
        offset = end
    }
}
