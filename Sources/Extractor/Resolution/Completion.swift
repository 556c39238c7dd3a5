import Facts

/// Names that the recognizers passed over but the article itself makes certain: what stands in
/// brackets behind its long form, a name found elsewhere, "the Bank" after a named bank.
func completeNames(_ names: [NameMention], in layout: Layout) -> [NameMention] {
    guard !names.isEmpty else { return names }
    var completed = withBracketed(names, layout)
    let known = KnownNames(completed, layout)
    completed = withRepeated(completed, known, layout)
    return withNominals(completed, layout)
}

/// Adds the acronym that stands in brackets right behind a name: "Yayasan Cahaya Timur (YCT)".
private func withBracketed(_ names: [NameMention], _ layout: Layout) -> [NameMention] {
    var all: [NameMention] = []
    all.reserveCapacity(names.count + 4)
    for (index, name) in names.enumerated() {
        all.append(name)
        let next =
            index + 1 < names.count ? names[index + 1].tokens.lowerBound : layout.tokens.count
        guard name.type != .people, name.type != .person,
            let inside = bracket(behind: name.tokens, before: next, layout),
            isAcronym(inside, of: name.tokens, layout)
        else { continue }
        all.append(
            NameMention(
                tokens: inside, type: name.type, confidence: name.confidence, rule: .acronym))
    }
    return all
}

/// One to three words in brackets, the first in capitals.
private func bracket(behind name: Range<Int>, before limit: Int, _ layout: Layout) -> Range<Int>? {
    let start = name.upperBound + 1
    guard start < limit, layout.mark(name.upperBound) == 0x28 else { return nil }
    var end = start
    while end < min(limit, start + 3), layout.tokens[end].kind == .word,
        layout.tokens[end].isCapital
    {
        end += 1
    }
    guard end > start, end < layout.tokens.count, layout.mark(end) == 0x29 else { return nil }
    return start..<end
}

/// What is certainly a name in this article, by its tokens' words.
private struct KnownNames {
    var phrases: PhraseTable
    var names: [Known] = []

    struct Known {
        var type: EntityType
        var subtype: ShortText?
        var code: ShortText?
        var isCapitals: Bool
        var confidence: Double
        /// A surname that is a common word ("Price"): held to stricter signs, from here on.
        var weakFrom: Int?
    }

    init(_ names: [NameMention], _ layout: Layout) {
        phrases = PhraseTable(room: names.count * 2)
        for name in names where name.entry == nil && isCertain(name, layout) {
            add(name.tokens, name, layout)
        }
        for name in names where name.entry == nil && name.tokens.count > 1 && name.confidence >= 0.7
        {
            addParts(of: name, layout)
        }
    }

    /// A surname by itself, one of two words, and the telling first or last word of a firm.
    private mutating func addParts(of name: NameMention, _ layout: Layout) {
        let end = name.tokens.upperBound
        if name.type == .person {
            let isTelling = isTelling(end - 1, layout)
            if isTelling || isSurname(end - 1, layout) {
                add((end - 1)..<end, name, layout, weakFrom: isTelling ? nil : end)
            }
            if name.tokens.count > 2 { add((end - 2)..<end, name, layout) }
        } else if name.type == .organization {
            // "Cuyana" of "Compañía Cuyana del Litio", "Rovers" of "Porthmere Rovers".
            let telling = name.tokens.first { isTelling($0, layout) } ?? end - 1
            for index in telling == end - 1 ? [telling] : [telling, end - 1]
            where isTelling(index, layout) && !isPlace(index, layout) {
                add(index..<(index + 1), name, layout)
            }
        }
    }

    /// A word of a certain name, common as it may be, in ordinary case.
    private func isSurname(_ index: Int, _ layout: Layout) -> Bool {
        let token = layout.tokens[index]
        return token.isCapital && token.flags.contains(.lower) && token.end - token.start > 2
    }

    private func isPlace(_ index: Int, _ layout: Layout) -> Bool {
        ListedNames.builtIn.listing(layout, of: index..<(index + 1)) != nil
            || !Gazetteer.embedded[layout.tokens[index].word].isDisjoint(with: [
                .country, .region, .largeCity, .city,
            ])
    }

    private mutating func add(
        _ tokens: Range<Int>, _ name: NameMention, _ layout: Layout, weakFrom: Int? = nil
    ) {
        let first = layout.tokens[tokens.lowerBound].word
        // Most are one word, which takes no look at the rest.
        let number =
            tokens.count == 1
            ? phrases.insert(CollectionOfOne(first), number: names.count)
            : phrases.insert(layout.tokens[tokens].lazy.map(\.word), number: names.count)
        guard number == names.count else { return }
        names.append(
            Known(
                type: name.type, subtype: name.subtype, code: name.code,
                isCapitals: layout.tokens[tokens.lowerBound].isAllCaps,
                confidence: name.confidence, weakFrom: weakFrom))
    }

    /// Sure of itself, and not a single word that may be a common one.
    private func isCertain(_ name: NameMention, _ layout: Layout) -> Bool {
        guard layout.tokens[name.tokens.lowerBound].isCapital else { return false }
        if name.tokens.count > 1 { return name.confidence >= 0.7 }
        let isAcronym = name.rule == .acronym
        return (isAcronym || name.confidence >= 0.7) && isTelling(name.tokens.lowerBound, layout)
    }

    private func isTelling(_ index: Int, _ layout: Layout) -> Bool {
        let token = layout.tokens[index]
        guard token.isCapital, token.end - token.start > 2 else { return false }
        if token.isAllCaps { return true }
        return !Gazetteer.embedded[token.word].contains(.commonWord)
            && NameWordClasses.shared[token.word].isDisjoint(with: [
                .generic, .stop, .title, .legal,
            ])
    }
}

/// Adds the exact repetitions of known names, with a capital, that no name holds yet.
private func withRepeated(
    _ names: [NameMention], _ known: KnownNames, _ layout: Layout
) -> [NameMention] {
    guard !known.phrases.isEmpty else { return names }
    let owners = Owners(names, tokenCount: layout.tokens.count)
    var added: [NameMention] = []
    for block in layout.blocks {
        var next = 0
        for index in layout.capitals(in: block.tokens) where index >= next {
            guard owners[index] == nil,
                let match = known.phrases.longest(
                    layout.tokens, at: index, limit: block.tokens.upperBound),
                isFree(index..<match.end, owners, layout),
                isSure(index, known.names[match.number], layout),
                layout.tokens[index].isAllCaps == known.names[match.number].isCapitals
                    || match.end - index > 1
            else { continue }
            let name = known.names[match.number]
            added.append(
                NameMention(
                    tokens: index..<match.end, type: name.type, subtype: name.subtype,
                    code: name.code, confidence: min(0.85, name.confidence), rule: .repeated))
            next = match.end
        }
    }
    return added.isEmpty ? names : merged(names, added)
}

/// Whether a surname that is a common word is one here: in a sentence's midst without an article, or
/// before a verb of saying.
private func isSure(_ index: Int, _ name: KnownNames.Known, _ layout: Layout) -> Bool {
    guard let start = name.weakFrom else { return true }
    guard index > start, index + 1 < layout.tokens.count else { return false }
    if layout.tokens[index].flags.contains(.beginsSentence) {
        return TitleWords.speaking.contains(layout.tokens[index + 1].word)
    }
    return !NameWordClasses.shared[layout.tokens[index - 1].word].contains(.determiner)
        && layout.tokens[index - 1].kind == .word
}

/// Whether no name holds a token of a run, and no capital beside it makes it part of a longer one.
private func isFree(_ range: Range<Int>, _ owners: Owners, _ layout: Layout) -> Bool {
    guard range.allSatisfy({ owners[$0] == nil }) else { return false }
    let (before, after) = (range.lowerBound - 1, range.upperBound)
    if before >= 0, layout.tokens[before].isCapital,
        !layout.tokens[range.lowerBound].flags.contains(.beginsSentence),
        NameWordClasses.shared[layout.tokens[before].word].isDisjoint(with: [
            .title, .modifier, .stop,
        ])
    {
        return false
    }
    guard after < layout.tokens.count, !layout.tokens[after].flags.contains(.beginsSentence) else {
        return true
    }
    return !layout.tokens[after].isCapital || layout.tokens[after].kind != .word
}

/// Two rows of names as one, in order.
func merged(_ names: [NameMention], _ added: [NameMention]) -> [NameMention] {
    var all: [NameMention] = []
    all.reserveCapacity(names.count + added.count)
    var next = 0
    for name in names {
        while next < added.count, added[next].tokens.lowerBound < name.tokens.lowerBound {
            all.append(added[next])
            next += 1
        }
        all.append(name)
    }
    return all + added[next...]
}
