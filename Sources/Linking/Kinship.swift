import Facts

/// A name that is related to another.
struct Relative: Hashable {
    enum Side { case peer, longer, shorter }

    var node: Int64
    var relation: Relation
    /// Seen from the name that it is a relative of.
    var side: Side
    /// Articles in which either name has the bearer that a ruling means; `nil` for all bearers.
    var mine: Int64?
    var theirs: Int64?
}

/// By which of its names a name stands where it meets others.
private struct Label {
    var isOwnName = false
    var aliases: Set<String> = []

    /// The empty text for its own name.
    var names: Set<String> {
        if aliases.isEmpty { return Self.ownNameAlone }
        return isOwnName ? aliases.union(Self.ownNameAlone) : aliases
    }

    private static let ownNameAlone: Set<String> = [""]
}

/// Where two names meet; the same from either side.
private struct Meeting {
    let key: String
    var mine = Label()
    var theirs = Label()

    init(key: String) { self.key = key }

    mutating func add(_ mine: Label, _ alias: String) {
        if mine.isOwnName { self.mine.isOwnName = true }
        if !mine.aliases.isEmpty { self.mine.aliases.formUnion(mine.aliases) }
        if alias.isEmpty { theirs.isOwnName = true } else { theirs.aliases.insert(alias) }
    }
}

extension Linker {
    /// The names that may stand for what a name stands for, in the order of their ids.
    func relatives(of node: Node) throws -> [Relative] {
        if let known = kin[node.id] { return known }
        let found = try lookUp(node)
        kin[node.id] = found
        return found
    }

    private func lookUp(_ node: Node) throws -> [Relative] {
        var relatives: [Relative] = []
        let rulings = try registry.rulings(on: node.id)
        let isApart = rulings.contains(.apart)
        for case .joined(let other) in rulings where other.node != node.id {
            // A person's word wins over a list's.
            if other.reason == .listed {
                if try isApart || registry.rulings(on: other.node).contains(.apart) { continue }
            }
            relatives.append(
                Relative(
                    node: other.node, relation: Relation(reason: other.reason, need: 0),
                    side: .peer, mine: other.mine, theirs: other.theirs))
        }
        if node.key.isCode || isApart { return relatives }
        let ruled = Set(relatives.map(\.node))
        guard let own = registry.compared(node.id, key: node.key.text) else { return relatives }
        for (id, met) in try meet(node) where !ruled.contains(id) {
            guard let name = registry.compared(id, key: met.key),
                let found = relation(own, met.mine.names, name, met.theirs.names),
                try !registry.rulings(on: id).contains(.apart)
            else { continue }
            let side: Relative.Side =
                switch found.short {
                case .neither: .peer
                case .first: .longer
                case .second: .shorter
                }
            relatives.append(Relative(node: id, relation: found.relation, side: side))
        }
        return relatives.sorted { $0.node < $1.node }
    }

    /// The names that share a block with one.
    private func meet(_ node: Node) throws -> [Int64: Meeting] {
        var labels: [UInt64: Label] = [:]
        for block in node.ownBlocks { labels[block, default: Label()].isOwnName = true }
        for alias in node.aliases.keys {
            for block in NameForm(text: alias, type: node.key.form.type).aliasBlocks {
                labels[block, default: Label()].aliases.insert(alias)
            }
        }
        var met: [Int64: Meeting] = [:]
        for (block, mine) in labels {
            for member in try members(of: block) where member.node != node.id {
                met[member.node, default: Meeting(key: member.key)].add(mine, member.alias)
            }
        }
        return met
    }

    // MARK: Components

    /// All that hang together with a sense by ties, in the order of their ids.
    func component(of id: Int64, _ sense: Int64) throws -> [(node: Int64, sense: Int64)] {
        var seen: Set<Int64> = [sense]
        var found = [(node: id, sense: sense)]
        var next = 0
        while next < found.count {
            let (node, sense) = found[next]
            next += 1
            for tie in try self.node(node)?.sense(sense)?.ties ?? []
            where seen.insert(tie.sense).inserted {
                found.append((tie.node, tie.sense))
            }
        }
        return found.sorted { $0.sense < $1.sense }
    }

    /// The sense that a tie to a longer name leads to in the end.
    func root(_ tie: Sense.Tie) throws -> Int64 {
        guard let sense = try node(tie.node)?.sense(tie.sense) else { return tie.sense }
        if let parent = sense.parent { return try root(parent) }
        return sense.component
    }

    // MARK: Placing

    /// Says of each witness, and of the rest, in which entity it is and why.
    func place(_ node: inout Node) throws {
        var placements = [Placement?](repeating: nil, count: node.witnesses.count)
        for sense in node.bases + node.senses.filter({ $0.base != nil }) {
            let placement = try placement(of: sense, in: node)
            for member in sense.members { placements[member] = placement }
        }
        for (index, witness) in node.witnesses.enumerated() where node.isAlone(witness.article) {
            let id = node.aloneID(witness.article)
            owners[id] = (node.id, id)
            placements[index] = Placement(id, .apart)
        }
        node.placements = placements.compactMap { $0 }
        // In an order that does not tell how it came.
        node.senses =
            node.bases + node.senses.filter { $0.base != nil }.sorted { $0.id < $1.id }
        let bases = node.bases
        node.rest = bases.count == 1 ? try placement(of: bases[0], in: node) : nil
    }

    private func placement(of sense: Sense, in node: Node) throws -> Placement {
        if let parent = sense.parent {
            let entity = try root(parent)
            try noteOwner(entity, parent.node, parent.sense)
            return Placement(entity, parent.reason)
        }
        if sense.base != nil {
            owners[sense.id] = (node.id, sense.id)
            return Placement(sense.id, .sameName)
        }
        try noteOwner(sense.component, node.id, sense.id)
        let own: Reason = node.key.isCode ? .sameCode : .sameName
        if sense.component == sense.id { return Placement(sense.component, own) }
        let tie = sense.ties.max {
            ($0.reason.confidence, $1.sense) < ($1.reason.confidence, $0.sense)
        }
        return Placement(sense.component, tie?.reason ?? own)
    }

    private func noteOwner(_ entity: Int64, _ node: Int64, _ sense: Int64) throws {
        if owners[entity] != nil { return }
        var (id, at) = (node, sense)
        while let parent = try self.node(id)?.sense(at)?.parent {
            (id, at) = (parent.node, parent.sense)
        }
        owners[entity] = try component(of: id, at).first { $0.sense == entity }
    }

    /// What an entity is called; `nil` for one that none of the names met in this settling is in.
    func bearer(_ entity: Int64) throws -> Bearer? {
        guard let owner = owners[entity], let node = try node(owner.node) else { return nil }
        if let article = node.alone.first(where: { node.aloneID($0) == entity }) {
            return Bearer(
                id: entity, key: node.aloneKey(article), type: node.key.form.type,
                writings: node.writings, nodes: [node.id])
        }
        guard let sense = node.sense(owner.sense) else { return nil }
        var writings = node.writings
        var names = [node.id]
        if sense.base == nil {
            names = try component(of: owner.node, owner.sense).map(\.node)
            writings = try names.flatMap { try self.node($0)?.writings ?? [] }
        }
        let key =
            sense.id == node.id || sense.members.isEmpty
            ? node.key.text : node.key(of: sense)
        return Bearer(
            id: entity, key: key, type: node.key.form.type, writings: writings, nodes: names)
    }
}

extension Placement {
    init(_ entity: Int64, _ reason: Reason) {
        self.init(entity: entity, reason: reason, confidence: reason.confidence)
    }
}

extension Node {
    /// All entities that its appearances are in.
    public var entities: Set<Int64> {
        Set(allPlacements.map(\.entity)).union(alone.map(aloneID))
    }

    /// What the id of a sense other than the first is made of.
    func key(of sense: Sense) -> String {
        let first = witnesses[sense.members[0]]
        let part = sense.base == nil ? "" : "part "
        return "\(key.text) in \(part)\(first.article) \(first.number)"
    }

    /// Whether an entity goes by this name, and not only by a longer one that it is short for.
    public func isOwnName(of entity: Int64) -> Bool {
        bases.contains { $0.parent == nil && $0.component == entity }
            || alone.contains { aloneID($0) == entity }
    }

    public func isAlone(_ article: Int64) -> Bool { alone.contains(article) }

    func aloneKey(_ article: Int64) -> String { "\(key.text) alone in \(article)" }

    func aloneID(_ article: Int64) -> Int64 { rowID(nameHash(aloneKey(article))) }

    /// Where an appearance belongs that is no witness.
    public func placement(for company: Company) -> Placement? {
        if let rest { return rest }
        let own = Circle(company)
        var best: (score: Double, sense: Sense)?
        for sense in bases {
            let score = circle(sense.members, witnesses).support(own)
            if score > best?.score ?? -1 { best = (score, sense) }
        }
        guard let member = best?.sense.members.first, placements.indices.contains(member) else {
            return nil
        }
        return placements[member]
    }

    /// Where an article's appearance ended up.
    public func placement(article: Int64, number: Int, company: Company) -> Placement? {
        if isAlone(article) { return Placement(aloneID(article), .apart) }
        if let at = witnesses.firstIndex(where: { $0.article == article && $0.number == number }) {
            return placements.indices.contains(at) ? placements[at] : nil
        }
        return placement(for: company)
    }
}
