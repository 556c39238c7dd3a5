import Facts

/// How two names of persons may stand to each other.
func personRelation(_ one: ComparedName, _ other: ComparedName) -> Relation? {
    let (short, long) = (one.words, other.words)
    guard let surname = short.last, let otherSurname = long.last else { return nil }
    if short.count == 1 { return long.count == 1 ? nil : lonePart(surname, of: long) }
    if long.count == 1 { return nil }
    if hasSuffixWord(short) != hasSuffixWord(long) { return nil }
    if one.wordSum == other.wordSum && Set(short) == Set(long) || squeezedOrder(one, other) {
        return Relation(reason: .wordOrder, need: 1)
    }
    if short.count < long.count, let relation = shorter(short, long) { return relation }
    if surname == otherSurname, short.count == long.count,
        short.dropFirst().elementsEqual(long.dropFirst())
    {
        if let relation = givenNames(short[0], long[0]) { return relation }
    }
    return isOneSpelling(one, other) ? Relation(reason: .spelling, need: 1) : nil
}

private let suffixWords: Set<String> = ["jr", "sr", "junior", "senior", "ii", "iii", "iv"]

private func hasSuffixWord(_ words: [String]) -> Bool {
    words.last.map { suffixWords.contains($0) } ?? false
}

/// One word of a full name: the surname, one of two surnames, or a name that stands first.
private func lonePart(_ part: String, of long: [String]) -> Relation? {
    guard let at = long.lastIndex(of: part) else { return nil }
    if at == long.count - 1 || at > 0 && long.count > 2 && at == long.count - 2 {
        return Relation(reason: .surname, need: 1, isShort: true)
    }
    return at == 0 ? Relation(reason: .givenName, need: 1.5, isShort: true) : nil
}

/// "J. Smith" or "Irene Montaño" of a longer name.
private func shorter(_ short: [String], _ long: [String]) -> Relation? {
    if long.suffix(short.count).elementsEqual(short) {
        // "Mensah-Boateng" of "Efua Mensah-Boateng".
        return Relation(reason: .surname, need: 1, isShort: true)
    }
    guard short[0] == long[0] || isInitial(short[0], of: long[0]) else { return nil }
    var rest = long.dropFirst()[...]
    for word in short.dropFirst() {
        guard let at = rest.firstIndex(where: { $0 == word || isInitial(word, of: $0) }) else {
            return nil
        }
        rest = rest[(at + 1)...]
    }
    let reason: Reason = short[0] == long[0] ? .shortForm : .initials
    return Relation(reason: reason, need: reason == .shortForm ? 0.5 : 1, isShort: true)
}

private func givenNames(_ one: String, _ other: String) -> Relation? {
    if isInitial(one, of: other) { return Relation(reason: .initials, need: 1, isShort: true) }
    if isInitial(other, of: one) { return nil }
    return arePetForms(one, other) ? Relation(reason: .nickname, need: 1) : nil
}

private func isInitial(_ word: String, of name: String) -> Bool {
    word.utf8.count == 1 && name.utf8.count > 1 && name.hasPrefix(word)
}

/// "Seo Jun-ho" and "Junho Seo".
private func squeezedOrder(_ left: ComparedName, _ right: ComparedName) -> Bool {
    guard left.letterSum == right.letterSum else { return false }
    let (one, other) = (left.words, right.words)
    return other.indices.dropFirst().contains {
        (other[$0...] + other[..<$0]).joined() == left.squeezed
    }
        || one.indices.dropFirst().contains {
            (one[$0...] + one[..<$0]).joined() == right.squeezed
        }
}

/// Whether two names may be one that was carried over from another script in two ways.
func isOneSpelling(_ left: ComparedName, _ right: ComparedName) -> Bool {
    guard left.sound.utf8.count >= 3, left.sound == right.sound else { return false }
    let (one, other) = (left.words, right.words)
    // "Daniel" and "Daniela" are two people, and so are "Marino" and "Marina".
    if one.count == other.count {
        for (word, twin) in zip(one, other) where word.hasSuffix("a") != twin.hasSuffix("a") {
            if word.dropLast() == twin || twin.dropLast() == word
                || word.dropLast() == twin.dropLast()
            {
                return false
            }
        }
    }
    let distance = editDistance(Array(left.squeezed.utf8), Array(right.squeezed.utf8))
    return distance * 3 <= max(left.squeezed.utf8.count, right.squeezed.utf8.count)
}

/// What is left of a name across transliterations: consonants, those that sound alike as one.
func skeleton(_ squeezed: String) -> String {
    var sound: [UInt8] = []
    var last: UInt8 = 0
    for (index, byte) in squeezed.utf8.enumerated() {
        var plain = byte
        switch byte {
        case UInt8(ascii: "q"), UInt8(ascii: "c"), UInt8(ascii: "x"): plain = UInt8(ascii: "k")
        case UInt8(ascii: "w"): plain = UInt8(ascii: "v")
        case UInt8(ascii: "z"): plain = UInt8(ascii: "s")
        case UInt8(ascii: "j"): plain = UInt8(ascii: "j")
        default: break
        }
        let isSoft = [0x61, 0x65, 0x69, 0x6F, 0x75, 0x79, 0x68].contains(plain)
        if isSoft && index > 0 {
            last = last == 0 ? 0 : last
            continue
        }
        if plain == last { continue }
        sound.append(plain)
        last = plain
    }
    return String(decoding: sound, as: UTF8.self)
}

/// Letters to be put in, taken out or changed.
func editDistance(_ one: [UInt8], _ other: [UInt8]) -> Int {
    var row = Array(0...other.count)
    for (i, left) in one.enumerated() {
        var diagonal = row[0]
        row[0] = i + 1
        for (j, right) in other.enumerated() {
            let change = diagonal + (left == right ? 0 : 1)
            diagonal = row[j + 1]
            row[j + 1] = min(change, row[j] + 1, diagonal + 1)
        }
    }
    return row[other.count]
}
