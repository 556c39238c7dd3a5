/// Runs of tokens that are no part of the article: "Read more: …", comment forms, photo credits.
func findFurniture(_ blocks: [Block], _ sentences: [Range<Int>], _ tokens: [Token], _ text: [UInt8])
    -> [Range<Int>]
{
    var found: [Range<Int>] = []
    for block in blocks where !block.tokens.isEmpty && isFurniture(block.tokens, tokens, text) {
        found.append(block.tokens)
    }
    let whole = found.count
    var next = 0
    for sentence in sentences where isCredit(sentence, tokens, text) {
        while next < whole, found[next].upperBound <= sentence.lowerBound { next += 1 }
        if next == whole || !found[next].overlaps(sentence) { found.append(sentence) }
    }
    let isMixed = whole > 0 && found.count > whole
    return isMixed ? found.sorted { $0.lowerBound < $1.lowerBound } : found
}

/// Lines longer than this speak of something, whatever they begin with.
private let lineLimit = 30

private func isFurniture(_ line: Range<Int>, _ tokens: [Token], _ text: [UInt8]) -> Bool {
    guard line.count <= lineLimit, tokens[line.lowerBound].kind == .word else { return false }
    let phrases = LinePhrases.furniture
    if phrases.end("start", tokens, at: line.lowerBound, limit: line.upperBound) != nil {
        return true
    }
    guard let end = phrases.end("line", tokens, at: line.lowerBound, limit: line.upperBound) else {
        return false
    }
    return end == line.upperBound || isColon(tokens[end], text)
}

/// "PHOTO: HANDOUT", "Image: Reuters", "(Photo by …)".
private func isCredit(_ sentence: Range<Int>, _ tokens: [Token], _ text: [UInt8]) -> Bool {
    guard sentence.count <= 12 else { return false }
    var start = sentence.lowerBound
    if text[Int(tokens[start].start)] == UInt8(ascii: "(") { start += 1 }
    guard start < sentence.upperBound, tokens[start].kind == .word,
        let end = LinePhrases.furniture.end(
            "credit", tokens, at: start, limit: sentence.upperBound)
    else { return false }
    return end == sentence.upperBound || isColon(tokens[end], text)
}

private func isColon(_ token: Token, _ text: [UInt8]) -> Bool {
    token.kind == .mark && text[Int(token.start)] == UInt8(ascii: ":")
}
