import Facts

/// Why a name stands for an entity, in words of the view `resolutions`.
public enum Reason: UInt8, Hashable, Sendable, CaseIterable {
    case sameName, sameCode, spacing, wordOrder, otherType, spelling, nickname, translation
    case otherName, sharedAlias, shortForm, acronym, shortAlias, initials, surname, givenName
    case byHand, listed, apart

    public var text: String {
        switch self {
        case .sameName: "same name"
        case .sameCode: "same ISO 3166 code"
        case .spacing: "same name, written together or apart"
        case .wordOrder: "same words in another order"
        case .otherType: "same name and company, taken for another type"
        case .spelling: "another spelling, in the same company"
        case .nickname: "pet form with the same surname, in the same company"
        case .translation: "same name in another language, in the same company"
        case .otherName: "another name of it, by an article"
        case .sharedAlias: "one other name in common, in the same company"
        case .shortForm: "short form, in the same company"
        case .acronym: "initials, in the same company"
        case .shortAlias: "short form or acronym, by an article"
        case .initials: "initial and surname, in the same company"
        case .surname: "surname, in the same company"
        case .givenName: "given name, in the same company"
        case .byHand: "joined by hand"
        case .listed: "in a user's list"
        case .apart: "kept apart by hand"
        }
    }

    /// How often such a join is right: priors, ordered by what was seen on the stories.
    public var confidence: Double {
        switch self {
        case .byHand, .listed, .apart, .sameCode: 1
        case .sameName: 0.96
        case .spacing: 0.93
        case .otherName: 0.92
        case .wordOrder, .shortAlias: 0.9
        case .otherType, .shortForm, .spelling: 0.85
        case .acronym, .translation, .initials, .sharedAlias: 0.8
        case .nickname, .surname: 0.75
        case .givenName: 0.65
        }
    }
}

/// How two different names may stand to each other, by the names alone.
struct Relation: Hashable {
    var reason: Reason
    /// Company that must be shared before they are joined; see `Company.support`.
    var need: Double
    /// The first is a short form of the second; else they are of one rank.
    var isShort = false
}

extension NameForm {
    /// Names of one rank are joined with each other; a lower one only hangs itself on a higher.
    var rank: Int {
        switch type {
        // A lone name is the lowest, for it may be short for a body as well.
        case .person where words.count == 1: 1
        case .person: words.reduce(0) { $0 + ($1.utf8.count == 1 ? 1 : 2) }
        default: max(1, contentWords.count)
        }
    }

    /// Words that tell, translated.
    var contentWords: [String] {
        let content = words.filter { !bindingWords.contains($0) }
        return (content.isEmpty ? words : content).map { translatedWords[$0] ?? $0 }
    }

    /// Content words without those of kinds.
    var distinctiveWords: [String] { contentWords.filter { !kindWords.contains($0) } }

    /// A body that every country has its own of: "Foreign Ministry", "High Court".
    public var isStateBody: Bool {
        type == .organization && words.count > 1
            && words.allSatisfy { stateWords.contains($0) || bindingWords.contains($0) }
    }

    /// Keys under which names that may be related meet.
    var blocks: [UInt64] {
        let sound = skeleton(squeezed)
        var blocks = [block(sound, "squeezed", squeezed)]
        switch type {
        case .person:
            blocks.append(block(sound, "person sound", sound))
            var parts = [words.first, words.last].compactMap { $0 }
            if words.count > 2 { parts.append(words[words.count - 2]) }
            for part in Set(parts) { blocks.append(nameHash("person", part)) }
            // Perhaps a firm's short form that was taken for a person.
            if words.count == 1 { blocks.append(nameHash("body", words[0])) }
        default:
            if type == .location || type == .facility {
                blocks.append(block(sound, "place sound", sound))
            }
            if words.count > 1, let initials = initials.first {
                blocks.append(nameHash("body", initials))
            }
            let telling = distinctiveWords.isEmpty ? contentWords : distinctiveWords
            for word in Set(telling.prefix(2) + telling.suffix(1)) {
                blocks.append(nameHash("body", word))
            }
        }
        return Array(Set(blocks)).sorted()
    }

    /// Where an alias stands for what it is the name of.
    var aliasBlock: UInt64 { block(skeleton(squeezed), "alias", type.rawValue, text) }

    /// What the name may be shortened to by its words' first letters, the likeliest first.
    var initials: [String] {
        let all = words.compactMap(\.first).map(String.init).joined()
        let content = words.filter { !bindingWords.contains($0) }.compactMap(\.first)
            .map(String.init).joined()
        return content == all ? [all] : [content, all]
    }
}

/// A block's number; those of one sound lie together, so that a name's own are on one page of a store.
private func block(_ sound: String, _ parts: String...) -> UInt64 {
    let place = nameHash("sound", sound) & 0xFFFF_FFFF_0000_0000
    return place | nameHash(parts) & 0xFFFF_FFFF
}

/// How two names stand to each other whichever is named first; `nil` where they are unrelated.
///
/// - Parameters:
///   - oneNames: other names that articles give to the first; likewise `otherNames`.
/// - Returns: which is the short form of which, if either is.
func relation(
    _ one: ComparedName, _ oneNames: Set<String>, _ other: ComparedName, _ otherNames: Set<String>
) -> (relation: Relation, short: Short)? {
    if one.form == other.form { return nil }
    if one.type != other.type { return crossType(one, oneNames, other, otherNames) }
    if one.squeezed == other.squeezed { return (Relation(reason: .spacing, need: 0), .neither) }
    let (forward, backward) = (named(one, other), named(other, one))
    if let found = directed(one, other, otherNames, forward) { return (found, .first) }
    if let found = directed(other, one, oneNames, backward) { return (found, .second) }
    let isAlias = otherNames.contains(one.text) || oneNames.contains(other.text)
    let peer = [forward, backward].compactMap { $0 }.filter { !$0.isShort }.min {
        ($0.need, $0.reason.rawValue) < ($1.need, $1.reason.rawValue)
    }
    if !isAlias, peer == nil, shareTellingAlias(one, oneNames, otherNames) {
        return (Relation(reason: .sharedAlias, need: 2), .neither)
    }
    guard isAlias else { return peer.map { ($0, .neither) } }
    if let peer { return (Relation(reason: peer.reason, need: min(peer.need, 0.5)), .neither) }
    // A single word may be anybody's alias; a full name is another name of one.
    let isFull =
        one.type == .person
        ? one.words.count > 1 && other.words.count > 1
        : one.words.count == other.words.count
            || oneNames.contains(other.text) && other.words.count > 1
            || otherNames.contains(one.text) && one.words.count > 1
    guard isFull else { return nil }
    return (Relation(reason: .otherName, need: one.type == .person ? 0.5 : 0), .neither)
}

/// Two full names of bodies for both of which articles have one more name: an old and a new name, say.
private func shareTellingAlias(
    _ one: ComparedName, _ oneNames: Set<String>, _ otherNames: Set<String>
) -> Bool {
    guard one.type != .person else { return false }
    return oneNames.contains {
        !$0.isEmpty && otherNames.contains($0)
            && !NameForm(text: $0, type: one.type).distinctiveWords.isEmpty
    }
}

enum Short { case first, second, neither }

private func named(_ one: ComparedName, _ other: ComparedName) -> Relation? {
    one.type == .person ? personRelation(one, other) : bodyRelation(one, other)
}

/// `short` as a lower form of `long`, by the name itself or by what articles call `long`.
///
/// - Parameter byName: how the names alone stand to each other.
private func directed(
    _ short: ComparedName, _ long: ComparedName, _ longNames: Set<String>, _ byName: Relation?
) -> Relation? {
    guard short.rank < long.rank else { return nil }
    let byName = byName.flatMap { $0.isShort ? $0 : nil }
    if longNames.contains(short.text), byName != nil || short.words.count == 1 {
        if short.type == .person {
            return Relation(reason: byName?.reason ?? .givenName, need: 1, isShort: true)
        }
        return Relation(reason: .shortAlias, need: 0, isShort: true)
    }
    if let byName { return byName }
    // "EXIM Bank", where another article has "EXIM" for the Export-Import Bank.
    guard short.type != .person, short.words.count > 1 else { return nil }
    let isPart = longNames.contains { name in
        let alias =
            name.isEmpty ? [] : NameForm(text: name, type: short.type).contentWords
        let rest = short.contentWords.filter { !alias.contains($0) }
        return rest.count + alias.count == short.contentWords.count && !rest.isEmpty
            && rest.allSatisfy(long.contentWords.contains)
    }
    return isPart ? Relation(reason: .shortAlias, need: 0.25, isShort: true) : nil
}
