/// Marks which tokens begin a sentence, and adds the sentences as ranges of tokens.
func cutSentences(
    _ tokens: inout [Token], in block: Range<Int>, text: [UInt8],
    into sentences: inout [Range<Int>]
) {
    let first = sentences.count
    var start = block.lowerBound
    var index = block.lowerBound
    while index < block.upperBound {
        guard tokens[index].mark != 0 || tokens[index].flags.contains(.point) else {
            index += 1
            continue
        }
        let (isEnd, next) = endOfSentence(tokens, at: index, limit: block.upperBound, text: text)
        index = next
        if isEnd {
            sentences.append(start..<next)
            start = next
        }
    }
    if start < block.upperBound { sentences.append(start..<block.upperBound) }
    for sentence in sentences[first...] {
        tokens[sentence.lowerBound].flags.insert(.beginsSentence)
    }
}

/// Whether token `index` closes a sentence, and where to go on: where that ends (closing marks counted
/// in), or at the next token that may close one. A run of stops is looked through once.
private func endOfSentence(
    _ tokens: [Token], at index: Int, limit: Int, text: [UInt8]
) -> (isEnd: Bool, next: Int) {
    let token = tokens[index]
    let isPoint = token.flags.contains(.point)
    guard isPoint || isStop(token) else { return (false, index + 1) }
    var next = index + 1
    while next < limit, isCloser(tokens[next]) || isStop(tokens[next]) { next += 1 }
    // What follows the run is the same for all stops in it.
    let onward = isPoint ? index + 1 : next
    guard next < limit, tokens[next].flags.contains(.spaced) else { return (false, onward) }
    let follower = tokens[next]
    guard isPoint else { return (begins(follower, text), next) }
    // An abbreviation ends a sentence only where the next word plainly begins one.
    let isInitial = token.end - token.start == 2
    let isEnd =
        !Abbreviations.stays.contains(token.word) && !isInitial
        && SentenceOpeners.keys.contains(follower.word) && follower.isCapital
    return (isEnd, isEnd ? next : onward)
}

private func isStop(_ token: Token) -> Bool {
    switch token.mark {
    case 0x2E, 0x21, 0x3F, 0x2026: true
    default: false
    }
}

private func isCloser(_ token: Token) -> Bool {
    guard !token.flags.contains(.spaced) else { return false }
    switch token.mark {
    case 0x22, 0x27, 0x29, 0x5D, 0x201D, 0xBB: return true
    default: return false
    }
}

/// A capital, a digit or an opening mark; in scripts without case, any letter.
private func begins(_ token: Token, _ text: [UInt8]) -> Bool {
    switch token.kind {
    case .word: token.isCapital || text[Int(token.start)] >= 0xD6
    case .number, .address: true
    case .mark: !isStop(token)
    }
}

/// Words that open a sentence after an abbreviation: a closed list, since names do not tell.
enum SentenceOpeners {
    static let keys = WordSet(
        """
        a after all also although an and as at because before both but by despite during each even
        every few for from he her here his however i if in instead it its last later many meanwhile
        most my no not now of on one only other our over she since so some such that the their then
        there these they this those though thus to two under unlike until we what when where which
        while who why with yet you
        """)
}
