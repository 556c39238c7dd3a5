import Facts

/// Gives a tagged name its edges by the rules of the guide; nothing, one or several names come out.
///
/// Line breaks and joined places ("U.S.-Pakistan") part a name; articles, marks, possessives, titles
/// and what follows a hyphen in lower case are left out.
func trimEdges(
    of tagged: NameMention, _ scan: NameScan, _ listed: ListedNames,
    _ body: (NameMention) -> Void
) {
    let name = beforeReport(tagged, scan)
    let joints = NameJoints(scan: scan, listed: listed)
    if joints.isCase(name) {
        var named = name
        named.type = .miscellany
        return trimPart(of: named, named.tokens, scan, body)
    }
    var start = name.tokens.lowerBound
    for index in name.tokens {
        let token = scan.layout.tokens[index]
        if token.kind == .address {
            trimPart(of: name, start..<index, scan, body)
            start = index + 1
        } else if index > start, token.flags.contains(.beginsBlock) {
            trimPart(of: name, start..<index, scan, body)
            start = index
        } else if joints.isJoint(index, in: name, from: start)
            || parts(name, at: index, from: start, scan, listed)
        {
            trimPart(of: name, start..<index, scan, body)
            start = index + 1
        }
    }
    trimPart(of: name, start..<name.tokens.upperBound, scan, body)
}

/// "Reuters - One" in "Reuters - One soldier was killed": the report begins behind the dash.
private func beforeReport(_ name: NameMention, _ scan: NameScan) -> NameMention {
    let last = name.tokens.upperBound - 1
    guard name.tokens.count > 2, NumberWords.cardinals[scan.layout.tokens[last].word] != nil,
        scan.isMark(last - 1, "-") || scan.isMark(last - 1, "\u{2013}")
            || scan.isMark(last - 1, "\u{2014}"),
        scan.layout.tokens[last - 1].flags.contains(.spaced),
        scan.layout.tokens[last].flags.contains(.spaced)
    else { return name }
    var reported = name
    reported.tokens = name.tokens.lowerBound..<(last - 1)
    return reported
}

/// Whether a hyphen or stroke parts two names that stand in tables: "U.S.-Pakistan", "India/Nepal".
private func parts(
    _ name: NameMention, at index: Int, from start: Int, _ scan: NameScan, _ listed: ListedNames
) -> Bool {
    guard index > start, index + 1 < name.tokens.upperBound, name.type != .event,
        scan.isHyphen(index) || scan.isMark(index, "/") || scan.isMark(index, "\u{2013}")
    else { return false }
    // "Timor-Leste" is in the tables itself.
    if let whole = listed.listing(scan.layout, of: name.tokens),
        listed.listings[whole].kind != .user
    {
        return false
    }
    var end = index + 1
    while end < name.tokens.upperBound, scan.isWord(end) { end += 1 }
    return isListed(start..<index, scan, listed) && isListed((index + 1)..<end, scan, listed)
}

private func isListed(_ tokens: Range<Int>, _ scan: NameScan, _ listed: ListedNames) -> Bool {
    guard let number = listed.listing(scan.layout, of: tokens) else { return false }
    let kind = listed.listings[number].kind
    return kind == .country || kind == .nationality || kind == .user
}

private func trimPart(
    of name: NameMention, _ range: Range<Int>, _ scan: NameScan, _ body: (NameMention) -> Void
) {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, !isOpening(start, end, scan) { start += 1 }
    if name.type == .person, end - start > 1, scan.isMonthOfDay(start) { start += 1 }
    while end > start, !isClosing(end - 1, start, scan) { end -= 1 }
    end = beforeLowerSuffix(start..<end, isPerson: name.type == .person, scan)
    if name.type == .facility { end = beforeCommonNouns(start..<end, scan) }
    guard start < end else { return }
    if isNothingButTitle(start..<end, scan) || isTerm(start..<end, scan) { return }
    var trimmed = name
    trimmed.tokens = start..<end
    if isAddressed(trimmed, scan) { trimmed.type = .person }
    if trimmed.type == .person {
        trimmed.subtype = nil
        trimmed.tokens = withoutTitles(trimmed.tokens, scan)
        if trimmed.tokens.isEmpty { return }
    }
    body(trimmed)
}

/// A form of address begins what the tagger took for a place or firm: "Herr Matthias Vogel".
private func isAddressed(_ name: NameMention, _ scan: NameScan) -> Bool {
    let first = name.tokens.lowerBound
    guard name.type == .organization || name.type == .location, 2...4 ~= name.tokens.count,
        name.confidence < 0.9, scan.isCapital(first), scan.classes(first).contains(.courtesy)
    else { return false }
    return scan.classes(first).isDisjoint(with: .nameLike)
        && name.tokens.dropFirst().allSatisfy { scan.isCapital($0) && scan.classes($0).isEmpty }
}

/// "Chargé d'Affaires", "Attorney General": a function that was taken for a name.
private func isNothingButTitle(_ range: Range<Int>, _ scan: NameScan) -> Bool {
    var hasPost = false
    for index in range {
        if scan.isHyphen(index) { continue }
        let classes = scan.classes(index)
        guard scan.isWord(index), !classes.isDisjoint(with: [.post, .modifier, .style, .courtesy])
        else { return false }
        if classes.contains(.post), classes.isDisjoint(with: .nameLike) { hasPost = true }
    }
    // "Chargé d'Affaires Baker": the last word is a name as well.
    let mayBeName = range.count > 1 && scan.classes(range.upperBound - 1).contains(.nameLike)
    return hasPost && !mayBeName && !scan.layout.tokens[range.lowerBound].isAllCaps
}

/// "EBITDA", "the PMI fell": a term of accounts or statistics, and nobody's name.
private func isTerm(_ range: Range<Int>, _ scan: NameScan) -> Bool {
    let index = range.lowerBound
    let token = scan.layout.tokens[index]
    guard range.count == 1,
        token.isAllCaps || token.flags.contains(.innerCapital)
            || token.flags.contains(.beginsSentence)
    else { return false }
    let classes = scan.classes(index)
    if classes.contains(.term) { return !isInBrackets(index, scan) }
    guard classes.contains(.index) else { return false }
    let isBehindReading = index > 0 && scan.classes(index - 1).contains(.reading)
    // "CPI in Ghana rose": whom it is of stands between.
    var next = index + 1
    if next + 1 < scan.layout.tokens.count, scan.isCapital(next + 1) { next += 2 }
    return isBehindReading || isSigned(index + 1, scan)
        || next < scan.layout.tokens.count && scan.classes(next).contains(.reading)
}

/// "CPI +1.2%", "PPI -0.4%": a reading with its sign.
private func isSigned(_ index: Int, _ scan: NameScan) -> Bool {
    index + 1 < scan.layout.tokens.count && scan.layout.tokens[index + 1].kind == .number
        && (scan.isMark(index, "+") || scan.isMark(index, "-"))
        && scan.layout.tokens[index].flags.contains(.spaced)
}

/// "(MSP)": the short form of what stands before it.
private func isInBrackets(_ index: Int, _ scan: NameScan) -> Bool {
    index > 0 && scan.isMark(index - 1, "(") && index + 1 < scan.layout.tokens.count
        && scan.isMark(index + 1, ")")
}

/// Whether a name may begin with this token: no mark, and no article before more of the name.
private func isOpening(_ index: Int, _ end: Int, _ scan: NameScan) -> Bool {
    if scan.layout.tokens[index].kind == .mark { return false }
    guard index + 1 < end, scan.isWord(index) else { return true }
    let isArticle =
        scan.layout.tokens[index].end - scan.layout.tokens[index].start <= 3
        && !scan.layout.tokens[index].flags.contains(.point)
        && englishArticles.contains(scan.layout.tokens[index].word)
    return !isArticle
}

private let englishArticles = WordSet("the a an")

/// Whether a name may end with this token: no mark, but a bracket that the name opened.
private func isClosing(_ index: Int, _ start: Int, _ scan: NameScan) -> Bool {
    guard scan.layout.tokens[index].kind == .mark else { return true }
    guard scan.isMark(index, ")") || scan.isMark(index, "!") else { return false }
    return scan.isMark(index, "!") || (start..<index).contains { scan.isMark($0, "(") }
}

/// The end before "-backed", "-led": a hyphen and words without a capital at a name's end.
///
/// A person's name may end so: "Seo Jun-ho".
private func beforeLowerSuffix(_ range: Range<Int>, isPerson: Bool, _ scan: NameScan) -> Int {
    var end = range.upperBound
    while end - 2 > range.lowerBound, scan.isHyphen(end - 2), scan.isWord(end - 1),
        !scan.isCapital(end - 1), !isPerson || scan.layout.tokens[end - 1].span.count > 4
    {
        end -= 2
    }
    return end
}

/// The end before common nouns in lower case: "Reko Diq mine" is the name "Reko Diq".
private func beforeCommonNouns(_ range: Range<Int>, _ scan: NameScan) -> Int {
    var end = range.upperBound
    while end - 1 > range.lowerBound, scan.isWord(end - 1), !scan.isCapital(end - 1),
        scan.layout.tokens[end - 1].flags.contains(.lower)
    {
        end -= 1
    }
    return (range.lowerBound..<end).contains(where: scan.isCapital) ? end : range.upperBound
}

/// A person's name without titles before it; empty where there is nothing but titles.
private func withoutTitles(_ range: Range<Int>, _ scan: NameScan) -> Range<Int> {
    var start = range.lowerBound
    var index = start
    while index < range.upperBound, scan.isWord(index) {
        let classes = scan.classes(index)
        guard !classes.isDisjoint(with: [.courtesy, .style, .post, .modifier]) else { break }
        index += 1
        let isSure =
            classes.contains(.courtesy) || classes.contains(.style) || classes.contains(.post)
        let isFollowed = index < range.upperBound
        if isSure, !classes.contains(.nameLike) || start < index - 1 && isFollowed { start = index }
        if index < range.upperBound, scan.isMark(index, "'") { index += 1 }
        if index < range.upperBound, scan.isRetiredBracket(index) {
            index += 3
            start = index
        }
    }
    return min(start, range.upperBound)..<range.upperBound
}

extension NameScan {
    /// "(retd)" from its opening bracket.
    func isRetiredBracket(_ index: Int) -> Bool {
        index + 2 < layout.tokens.count && isMark(index, "(")
            && classes(index + 1).contains(.retired) && isMark(index + 2, ")")
    }
}
