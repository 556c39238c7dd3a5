import Facts

/// Adds "the Bank", with a capital, where a "… Bank" was named before it: a certain nominal mention.
func withNominals(_ names: [NameMention], _ layout: Layout) -> [NameMention] {
    var heads: Set<UInt64> = []
    var added: [NameMention] = []
    // The first name that ends behind the token at hand.
    var next = 0
    for sentence in layout.sentences {
        for index in layout.capitals(in: sentence.dropFirst()) {
            while next < names.count, names[next].tokens.upperBound <= index {
                if let head = head(of: names[next], layout) { heads.insert(head) }
                next += 1
            }
            let following = next < names.count ? names[next].tokens.lowerBound : layout.tokens.count
            guard index < following, !heads.isEmpty, isNominal(index, before: following, layout),
                heads.contains(layout.tokens[index].word)
            else { continue }
            added.append(
                NameMention(
                    tokens: index..<(index + 1), type: .organization, confidence: 0.8,
                    rule: .nominal))
        }
    }
    return added.isEmpty ? names : merged(names, added)
}

/// The kind that an organization's or facility's name says: the last word, or the one before "of".
private func head(of name: NameMention, _ layout: Layout) -> UInt64? {
    guard name.tokens.count > 1, name.type == .organization || name.type == .facility else {
        return nil
    }
    var last = name.tokens.upperBound - 1
    for index in name.tokens where layout.tokens[index].word == TitleWords.of {
        last = index - 1
        break
    }
    guard last >= name.tokens.lowerBound,
        NameWordClasses.shared[layout.tokens[last].word].contains(.generic)
    else { return nil }
    return layout.tokens[last].word
}

/// A word for a kind, with a capital and "the" before it and no further capital behind.
///
/// - Parameter name: the first token of the name behind it.
private func isNominal(_ index: Int, before name: Int, _ layout: Layout) -> Bool {
    let token = layout.tokens[index]
    guard token.kind == .word, token.isCapital, token.flags.contains(.lower),
        layout.tokens[index - 1].word == TitleWords.the,
        NameWordClasses.shared[token.word].contains(.generic)
    else { return false }
    guard index + 1 < layout.tokens.count else { return true }
    let next = layout.tokens[index + 1]
    if next.flags.contains(.beginsSentence) { return true }
    return index + 1 < name && !next.isCapital && next.word != TitleWords.of
        && !(layout.mark(index + 1) == 0x2D)
}

/// Gives nominals, and names that are nothing but a kind ("Bank"), to the last one named of that kind.
func settleNominals(_ owners: inout [Int], _ forms: Forms, _ names: [NameMention], _ layout: Layout)
{
    var last: [UInt64: Int] = [:]
    for index in names.indices {
        let name = names[index]
        let word = layout.tokens[name.tokens.lowerBound].word
        let isKind =
            name.tokens.count == 1 && name.entry == nil
            && (name.rule == .nominal
                || name.type == .organization && name.tokens.lowerBound > 0
                    && layout.tokens[name.tokens.lowerBound - 1].word == TitleWords.the)
        if isKind, NameWordClasses.shared[word].contains(.generic) {
            if let owner = last[word] { owners[index] = owner }
        } else if let head = head(of: name, layout) {
            last[head] = owners[index]
        }
    }
}
