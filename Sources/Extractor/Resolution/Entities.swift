import Facts

/// Mentions → entities: forms of one name are joined, each entity gets one type, its fullest name and
/// the other names in order of appearance.
func resolveEntities(_ names: [NameMention], in layout: Layout, lists: NameLists) -> Resolved {
    let forms = Forms(names, layout)
    var joined = JoinedForms(count: forms.forms.count)
    joinOrganizations(&joined, forms, names, layout)
    joinPersons(&joined, forms.forms)
    var owners = forms.ofMention.map { joined.root($0) }
    settleBareNames(&owners, forms, joined, names, layout)
    settleNominals(&owners, forms, names, layout)
    return build(names, forms, owners, joined, layout, lists)
}

/// Which forms are one entity: a union-find with path halving.
struct JoinedForms {
    private var parents: [Int]

    init(count: Int) { parents = Array(0..<count) }

    mutating func join(_ one: Int, _ other: Int) {
        let (first, second) = (root(one), root(other))
        // The earlier form leads, so that the outcome does not depend on the order of joining.
        if first != second { parents[max(first, second)] = min(first, second) }
    }

    func root(_ form: Int) -> Int {
        var form = form
        while parents[form] != form { form = parents[form] }
        return form
    }
}

private func build(
    _ names: [NameMention], _ forms: Forms, _ owners: [Int], _ joined: JoinedForms,
    _ layout: Layout, _ lists: NameLists
) -> Resolved {
    var resolved = Resolved()
    resolved.mentions.reserveCapacity(names.count)
    var numbers = [Int](repeating: -1, count: forms.forms.count)
    var drafts: [EntityDraft] = []
    drafts.reserveCapacity(forms.forms.count)
    resolved.mentionTokens.reserveCapacity(names.count)
    for (index, name) in names.enumerated() {
        let owner = owners[index]
        if numbers[owner] < 0 {
            numbers[owner] = drafts.count
            drafts.append(EntityDraft())
        }
        let form = forms.ofMention[index]
        drafts[numbers[owner]].add(
            name, forms.forms[form].formClass, words: forms.forms[form].words.count, layout)
    }
    resolved.entities = drafts.map { $0.entity(lists) }
    for (name, owner) in zip(names, owners) {
        let entity = numbers[owner]
        resolved.mentionTokens.append(name.tokens)
        resolved.mentions.append(
            Mention(
                span: layout.span(name.tokens), type: resolved.entities[entity].type,
                entity: entity, role: name.role.map { layout.phrase($0) },
                confidence: name.confidence, rule: name.rule.rawValue))
    }
    return resolved
}

/// An entity in the making.
private struct EntityDraft {
    private var votes = TypeVotes()
    private var surfaces: [String] = []
    /// The surfaces once more, where there are many.
    private var keys: Set<String> = []
    /// The rank of the best surface so far, and its place.
    private var best: (rank: Int, index: Int) = (-1, 0)
    private var subtypes: [(name: ShortText, type: EntityType, weight: Double)] = []
    private var code: ShortText?
    private var entry: Int?

    /// - Parameter words: of the mention's form.
    mutating func add(
        _ name: NameMention, _ formClass: Form.Class, words: Int, _ layout: Layout
    ) {
        // A fuller name tells better what it is than a short one; a nominal tells nothing.
        let fullness = Double(min(words * words, 9))
        let weight = name.rule == .nominal ? 0.01 : name.confidence * fullness
        let isSure =
            name.rule == .facility || name.rule == .list || name.rule == .cue
            || formClass == .dateline
        votes.add(formClass == .bare ? .person : name.type, isSure ? max(4, weight) : weight)
        if let subtype = name.subtype { note(subtype, name.type, weight) }
        if code == nil { code = name.code }
        if entry == nil { entry = name.entry }
        let surface = layout.phrase(name.tokens)
        guard isNew(surface) else { return }
        if surfaces.isEmpty { surfaces.reserveCapacity(4) }
        surfaces.append(surface)
        let rank = rank(of: name, layout)
        if rank > best.rank { best = (rank, surfaces.count - 1) }
    }

    /// Searched from the front while there are few, which costs less than a hash.
    private mutating func isNew(_ surface: String) -> Bool {
        if surfaces.count < 8 { return !surfaces.contains(surface) }
        if keys.isEmpty { keys = Set(surfaces) }
        return keys.insert(surface).inserted
    }

    private mutating func note(_ subtype: ShortText, _ type: EntityType, _ weight: Double) {
        if let index = subtypes.firstIndex(where: { $0.name == subtype && $0.type == type }) {
            subtypes[index].weight += weight
        } else {
            subtypes.append((subtype, type, weight))
        }
    }

    /// The fullest name leads: most words and letters; one in capitals only where nothing else is.
    private func rank(of name: NameMention, _ layout: Layout) -> Int {
        if name.rule == .nominal { return 0 }
        let span = layout.span(name.tokens)
        let isShouted = name.tokens.allSatisfy {
            layout.tokens[$0].kind != .word || layout.tokens[$0].isAllCaps
                || layout.tokens[$0].end - layout.tokens[$0].start == 1
        }
        let isLong = span.count > 5 || name.tokens.count > 1
        let fullness = min(span.count, 200) * 2 + (name.tokens.count > 1 ? 1000 : 0)
        if isShouted { return isLong ? 1 + fullness : 2000 + fullness }
        return 2001 + fullness
    }

    func entity(_ lists: NameLists) -> Entity {
        let type = entry.map { lists.entries[$0].type } ?? votes.winner
        let name = entry.map { lists.entries[$0].name } ?? surfaces[best.index]
        let subtype = subtypes.lazy.filter { $0.type == type && $0.name != .polity }
            .max { $0.weight < $1.weight }?.name
        return Entity(
            type: type, subtype: subtype?.string, name: name,
            aliases: surfaces.filter { $0 != name },
            code: type == .location ? code?.string : nil)
    }
}

extension Layout {
    /// The text of a run of tokens, white space between words as one space.
    func phrase(_ range: Range<Int>) -> String {
        let span = span(range)
        if isPlain(range) { return string(span) }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(span.count)
        for byte in text[span.range] {
            if byte <= 0x20 {
                if bytes.last != 0x20 { bytes.append(0x20) }
            } else {
                bytes.append(byte)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// One space at most between two tokens of a run, and no other white space.
    private func isPlain(_ range: Range<Int>) -> Bool {
        range.dropFirst().allSatisfy { index in
            let (before, start) = (Int(tokens[index - 1].end), Int(tokens[index].start))
            return start == before || start == before + 1 && text[before] == 0x20
        }
    }
}
