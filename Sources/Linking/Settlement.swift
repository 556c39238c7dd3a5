import Facts

/// One settling: from the names that changed to all whose place may change by it.
struct Settlement {
    let linker: Linker
    /// Names whose component is to be placed; by rank, so that longer names are final first.
    private var queue: [Int: Set<Int64>] = [:]
    private var placed: Set<Int64> = []

    init(linker: Linker) { self.linker = linker }

    mutating func run(dirty: [Int64]) throws {
        var changed = Set(dirty)
        for id in dirty { changed.formUnion(try renewSenses(id)) }
        for id in dirty { changed.formUnion(try renewTies(id)) }
        var components: Set<Int64> = []
        for id in changed.sorted() {
            guard let node = try linker.node(id) else { continue }
            for sense in node.bases where !components.contains(sense.id) {
                components.formUnion(try renewComponent(node, sense.id))
            }
        }
        for id in changed.sorted() { try enqueue(id, alsoShorter: true) }
        while let rank = queue.keys.max() {
            let ids = queue.removeValue(forKey: rank) ?? []
            for id in ids.sorted() { try hangAll(id, rank) }
        }
    }

    // MARK: Bearers and ties

    /// Tells a name's bearers apart anew; answers the names that lost a tie by it.
    private func renewSenses(_ id: Int64) throws -> Set<Int64> {
        guard var node = try linker.node(id) else { return [] }
        let old = Dictionary(node.senses.map { ($0.id, $0) }) { first, _ in first }
        let rulings = try linker.registry.rulings(on: id)
        node.alone = rulings.compactMap { ruling in
            if case .alone(let article) = ruling { article } else { nil }
        }.sorted()
        let isOne = rulings.contains { ruling in
            if case .joined(let other) = ruling { other.node == id } else { false }
        }
        node.senses = bearers(of: node, isOne: isOne).enumerated().map { place, members in
            let id = place == 0 ? node.id : node.senseID(members[0])
            var sense = Sense(id: id, members: members, component: id, rank: node.key.form.rank)
            sense.ties = old[id]?.ties ?? []
            sense.root = old[id]?.root ?? 0
            return sense
        }
        linker.put(node)
        // Ties of senses that are no more are undone at their other end.
        let left = Set(node.senses.map(\.id))
        var parted: Set<Int64> = []
        for (gone, sense) in old where !left.contains(gone) {
            for tie in sense.ties {
                try untie(tie, from: gone)
                parted.insert(tie.node)
            }
        }
        return parted
    }

    private func untie(_ tie: Sense.Tie, from sense: Int64) throws {
        guard var other = try linker.node(tie.node),
            let at = other.senses.firstIndex(where: { $0.id == tie.sense })
        else { return }
        other.senses[at].ties.removeAll { $0.sense == sense }
        linker.put(other)
    }

    /// Compares a name's bearers with those of its peers; answers the names whose ties changed.
    private func renewTies(_ id: Int64) throws -> Set<Int64> {
        guard let node = try linker.node(id) else { return [] }
        var wanted: [Int64: [Sense.Tie]] = [:]
        for peer in try linker.relatives(of: node) where peer.side == .peer {
            guard let other = try linker.node(peer.node) else { continue }
            for sense in node.bases {
                for twin in other.bases
                where isTied(node, sense, other, twin, by: peer) {
                    wanted[sense.id, default: []].append(
                        Sense.Tie(node: other.id, sense: twin.id, reason: peer.relation.reason))
                }
            }
        }
        var changed: Set<Int64> = []
        for sense in node.bases {
            let ties = (wanted[sense.id] ?? []).sorted { $0.sense < $1.sense }
            if ties == sense.ties { continue }
            changed.insert(id)
            for tie in sense.ties where !ties.contains(tie) {
                try untie(tie, from: sense.id)
                changed.insert(tie.node)
            }
            for tie in ties where !sense.ties.contains(tie) {
                try self.tie(node, sense.id, to: tie)
                changed.insert(tie.node)
            }
            try setTies(id, sense.id, ties)
        }
        return changed
    }

    private func tie(_ node: Node, _ sense: Int64, to tie: Sense.Tie) throws {
        guard var other = try linker.node(tie.node),
            let at = other.senses.firstIndex(where: { $0.id == tie.sense })
        else { return }
        other.senses[at].ties.removeAll { $0.sense == sense }
        other.senses[at].ties.append(
            Sense.Tie(node: node.id, sense: sense, reason: tie.reason))
        other.senses[at].ties.sort { $0.sense < $1.sense }
        linker.put(other)
    }

    private func setTies(_ id: Int64, _ sense: Int64, _ ties: [Sense.Tie]) throws {
        guard var node = try linker.node(id),
            let at = node.senses.firstIndex(where: { $0.id == sense })
        else { return }
        node.senses[at].ties = ties
        linker.put(node)
    }

    private func isTied(
        _ node: Node, _ sense: Sense, _ other: Node, _ twin: Sense, by peer: Relative
    ) -> Bool {
        let relation = peer.relation
        if relation.reason == .byHand || relation.reason == .listed {
            return node.means(sense, peer.mine) && other.means(twin, peer.theirs)
        }
        let left = circle(sense.members, node.witnesses)
        let right = circle(twin.members, other.witnesses)
        if relation.reason != .otherName, areTogether(node, sense.members, other, twin.members) {
            return false
        }
        // Only a person has a post.
        if relation.reason == .otherType, !left.roles.isEmpty || !right.roles.isEmpty {
            return false
        }
        if relation.need == 0 { return !left.isClearlyOther(than: right) }
        return left.support(right) >= relation.need
    }

    /// Marks all that hang together with a sense; answers their senses.
    private func renewComponent(_ node: Node, _ sense: Int64) throws -> Set<Int64> {
        let found = try linker.component(of: node.id, sense)
        guard let least = found.map(\.sense).min() else { return [] }
        var rank = 0
        for member in found { rank = max(rank, try linker.node(member.node)?.key.form.rank ?? 0) }
        for member in found {
            guard var owner = try linker.node(member.node),
                let at = owner.senses.firstIndex(where: { $0.id == member.sense })
            else { continue }
            owner.senses[at].component = least
            owner.senses[at].rank = rank
            linker.put(owner)
        }
        return Set(found.map(\.sense))
    }

    // MARK: Short forms

    /// Puts every name of a name's components into the queue, and the shorter ones that look to it.
    private mutating func enqueue(_ id: Int64, alsoShorter: Bool) throws {
        guard let node = try linker.node(id) else { return }
        for sense in node.bases {
            queue[sense.rank, default: []].insert(id)
            for member in try linker.component(of: id, sense.id) where member.node != id {
                queue[sense.rank, default: []].insert(member.node)
            }
        }
        if !alsoShorter { return }
        for relative in try linker.relatives(of: node) where relative.side == .shorter {
            try enqueue(relative.node, alsoShorter: false)
        }
    }

    /// Hangs the bearers of a name that are of `rank`, and passes on what changed by it.
    private mutating func hangAll(_ id: Int64, _ rank: Int) throws {
        guard let node = try linker.node(id) else { return }
        for sense in node.bases where sense.rank == rank {
            if try hang(id, sense.id) { try passOn(id, sense.id) }
        }
    }

    private mutating func passOn(_ id: Int64, _ sense: Int64) throws {
        for member in try linker.component(of: id, sense) {
            guard let owner = try linker.node(member.node) else { continue }
            for relative in try linker.relatives(of: owner) where relative.side == .shorter {
                try enqueue(relative.node, alsoShorter: false)
            }
        }
    }

    /// Looks for the longer name that a bearer and all tied to it are short for.
    ///
    /// - Returns: whether its root changed.
    private func hang(_ id: Int64, _ sense: Int64) throws -> Bool {
        guard let base = try linker.node(id)?.sense(sense) else { return false }
        let members = try linker.component(of: id, sense)
        var proposals: [Sense.Tie] = []
        for member in members {
            if let tie = try linker.propose(member.node, member.sense) { proposals.append(tie) }
        }
        let roots = Set(try proposals.map { try linker.root($0) })
        let agreed = roots.count == 1 ? proposals.min { $0.sense < $1.sense } : nil
        let root = roots.count == 1 ? roots.first ?? base.component : base.component
        for member in members {
            guard var node = try linker.node(member.node),
                let at = node.senses.firstIndex(where: { $0.id == member.sense })
            else { continue }
            node.senses[at].parent = agreed
            node.senses[at].root = root
            linker.put(node)
        }
        return base.root != root
    }
}

extension Node {
    /// The senses that are not parts taken out of one.
    var bases: [Sense] { senses.filter { $0.base == nil } }

    /// Whether a ruling that names an article means this sense.
    func means(_ sense: Sense, _ article: Int64?) -> Bool {
        guard let article, witnesses.contains(where: { $0.article == article }) else { return true }
        return sense.members.contains { witnesses[$0].article == article }
    }

    /// The id of a part whose first witness is this one.
    func partID(_ witness: Int) -> Int64 {
        let first = witnesses[witness]
        return rowID(nameHash(key.text, "part", String(first.article), String(first.number)))
    }

    /// The id of a sense whose first witness is this one.
    func senseID(_ witness: Int) -> Int64 {
        let first = witnesses[witness]
        return rowID(nameHash(key.text, String(first.article), String(first.number)))
    }
}

/// Whether two names stand for two entities in one article; then an article has told them apart.
func areTogether(_ node: Node, _ members: [Int], _ other: Node, _ others: [Int]) -> Bool {
    let articles = Set(members.map { node.witnesses[$0].article })
    return others.contains { articles.contains(other.witnesses[$0].article) }
}
