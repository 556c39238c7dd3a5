import Facts

/// Joins a name with a former or other name that the sentence gives: "CCL was known until 2019 as
/// Andes Brine", "Nordskjell, called Skjell Petroleum until 2017", "Omar Said, alias Abu Zayd".
func joinRenamed(
    _ joined: inout JoinedForms, _ all: Forms, _ names: [NameMention], _ layout: Layout
) {
    for index in names.indices.dropFirst() {
        let (one, other) = (names[index - 1], names[index])
        guard one.entry == nil, other.entry == nil, one.rule != .dateline,
            one.code == nil, other.code == nil, one.type != .people, other.type != .people,
            one.type == .person
                ? other.type == .person : other.type != .person || other.confidence < 0.8
        else { continue }
        let between = one.tokens.upperBound..<other.tokens.lowerBound
        if isRename(between, layout) { joined.join(all.ofMention[index - 1], all.ofMention[index]) }
    }
}

/// Nothing but small words of naming stands between, and one of them says so.
private func isRename(_ between: Range<Int>, _ layout: Layout) -> Bool {
    guard 2...10 ~= between.count else { return false }
    var saysSo = false
    let isApart = layout.mark(between.lowerBound) == 0x2C || layout.mark(between.lowerBound) == 0x28
    for index in between {
        let token = layout.tokens[index]
        if token.flags.contains(.beginsSentence) { return false }
        switch token.kind {
        case .number: continue
        case .mark:
            guard [0x2C, 0x28, 0x22, 0x201C, 0x27].contains(layout.mark(index)) else {
                return false
            }
        case .word:
            if RenameWords.telling.contains(token.word) {
                saysSo = true
            } else if isApart, RenameWords.tellingApart.contains(token.word) {
                saysSo = true
            } else if !RenameWords.small.contains(token.word) {
                return false
            }
        case .address: return false
        }
    }
    return saysSo
}

private enum RenameWords {
    /// "known as", "formerly": they name in any place.
    static let telling = WordSet(
        "known formerly previously née nee alias aka a.k.a renamed rebranded")
    /// These only behind a comma or bracket: "…, called …".
    static let tellingApart = WordSet("called once then named")
    static let small = WordSet(
        "also as is was were has been until till before the which that who now to itself in and a its"
    )
}
