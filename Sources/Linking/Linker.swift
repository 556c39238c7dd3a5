import Facts

/// Joins names across articles, a change at a time, and ends where a run over everything would end.
///
/// What decides is always a function of what is stored, never of how it came: a name's bearers by
/// their company (`bearers`), ties between names of one rank (`tie`), and last the short forms, from
/// the longest down, each hung on the one longer name that its company supports (`hang`). A change
/// is carried only to names that share an uncrowded block, so its cost does not grow with the store.
///
/// One is made for one change: what it has read it keeps until `settle`, which comes once.
public final class Linker {
    /// The most names that a block may hold; past it the block tells nothing.
    static let blockLimit = 48

    let registry: any Registry
    var nodes: [Int64: Node] = [:]
    private var missing: Set<Int64> = []
    private var touched: Set<Int64> = []
    private var before: [Int64: Node] = [:]
    /// Names whose witnesses, aliases or rulings changed.
    private var dirty: Set<Int64> = []
    private var short: Set<Int64> = []
    /// Members of blocks as they are now; `nil` for those that are crowded.
    private var blocks: [UInt64: [BlockMember]?] = [:]
    var kin: [Int64: [Relative]] = [:]
    /// The name and sense that each entity met in this settling is made of.
    var owners: [Int64: (node: Int64, sense: Int64)] = [:]

    public init(registry: any Registry) { self.registry = registry }

    // MARK: Nodes

    func node(_ id: Int64) throws -> Node? {
        if let node = nodes[id] { return node }
        if missing.contains(id) { return nil }
        guard let node = try registry.node(id) else {
            missing.insert(id)
            return nil
        }
        nodes[id] = node
        before[id] = node
        return node
    }

    func put(_ node: Node) {
        nodes[node.id] = node
        touched.insert(node.id)
        missing.remove(node.id)
    }

    // MARK: Appearances

    /// Takes an article's appearance in; `settle` must follow.
    public func add(_ appearance: Appearance, article: Int64) throws {
        var node = try self.node(appearance.key.id) ?? Node(key: appearance.key)
        if node.count == 0 { try register(node) }
        node.count += 1
        node.count(appearance, by: 1)
        for alias in appearance.aliases {
            if node.aliases[alias.text] == nil {
                try register(alias, of: node)
                dirty.insert(node.id)
            }
            node.aliases[alias.text, default: 0] += 1
        }
        let witness = Witness(
            article: article, number: appearance.number, company: appearance.company)
        if node.add(witness) { dirty.insert(node.id) }
        put(node)
    }

    /// Takes an article's appearance out again; `settle` must follow.
    public func remove(_ appearance: Appearance, article: Int64) throws {
        guard var node = try self.node(appearance.key.id) else { return }
        node.count -= 1
        node.count(appearance, by: -1)
        for alias in appearance.aliases {
            let left = (node.aliases[alias.text] ?? 0) - 1
            node.aliases[alias.text] = left > 0 ? left : nil
            if left <= 0 {
                try unregister(alias, of: node)
                dirty.insert(node.id)
            }
        }
        if let at = node.witnesses.firstIndex(where: {
            $0.article == article && $0.number == appearance.number
        }) {
            node.witnesses.remove(at: at)
            dirty.insert(node.id)
            short.insert(node.id)
        }
        put(node)
    }

    /// Has a name decided on anew, for what was ruled on it.
    public func reconsider(_ id: Int64) throws {
        if try node(id) != nil { dirty.insert(id) }
    }

    /// The names that a name may stand for or be stood for by, as things are.
    public func kin(of id: Int64) throws -> Set<Int64> {
        guard let node = try node(id) else { return [] }
        return Set(try relatives(of: node).map(\.node))
    }

    /// Where an article's appearance is after `settle`.
    public func placement(of appearance: Appearance, article: Int64) throws -> Placement? {
        try node(appearance.key.id)?.placement(
            article: article, number: appearance.number, company: appearance.company)
    }

    // MARK: Settling

    /// Decides all that the changes since the last call bear on.
    ///
    /// - Parameter article: the one that was changed; its appearances are not looked for in the registry.
    public func settle(article: Int64) throws -> Outcome {
        kin.removeAll()
        for id in short.sorted() { try refill(id, except: article) }
        // First of all, as a block that they had crowded tells something again without them.
        for node in touched.compactMap({ nodes[$0] }) where node.count == 0 {
            try unregister(node)
        }
        var graph = Settlement(linker: self)
        try graph.run(dirty: dirty.sorted())
        var outcome = Outcome()
        for id in touched.sorted() {
            guard var node = nodes[id] else { continue }
            if node.count == 0 {
                try registry.remove(node)
                nodes[id] = nil
                missing.insert(id)
                outcome.noteEnd(of: before[id])
                continue
            }
            try place(&node)
            nodes[id] = node
            outcome.note(node, before: before[id])
            if node != before[id] { try registry.save(node) }
        }
        for id in outcome.entities { outcome.bearers[id] = try bearer(id) }
        return outcome
    }

    private func refill(_ id: Int64, except article: Int64) throws {
        guard var node = nodes[id], node.witnesses.count < Node.witnessLimit,
            node.count > node.witnesses.count
        else { return }
        let mine = node.witnesses.filter { $0.article == article }
        let others = try registry.witnesses(of: node, limit: Node.witnessLimit, except: article)
        node.witnesses = Array(
            (mine + others).sorted(by: Witness.precedes).prefix(Node.witnessLimit))
        put(node)
    }

    // MARK: Blocks

    /// What meets in a block; nothing where it is crowded.
    func members(of block: UInt64) throws -> [BlockMember] { try listed(in: block) ?? [] }

    private func listed(in block: UInt64) throws -> [BlockMember]? {
        if let known = blocks[block] { return known }
        let members = try registry.members(of: block, limit: Self.blockLimit)
        blocks[block] = .some(members)
        return members
    }

    private func register(_ node: Node) throws {
        for block in node.ownBlocks { try change(block, BlockMember(node), isAdded: true) }
        dirty.insert(node.id)
    }

    private func unregister(_ node: Node) throws {
        for block in node.ownBlocks { try change(block, BlockMember(node), isAdded: false) }
    }

    /// A code stands for one thing whatever it is called, so it meets nobody by its names.
    private func register(_ alias: NameForm, of node: Node) throws {
        if node.key.isCode { return }
        for block in alias.aliasBlocks {
            try change(block, BlockMember(node, alias: alias.text), isAdded: true)
        }
    }

    private func unregister(_ alias: NameForm, of node: Node) throws {
        if node.key.isCode { return }
        // Those who met it there are to be told, and afterwards it cannot be found any more.
        for block in alias.aliasBlocks {
            for member in try members(of: block) { dirty.insert(member.node) }
            try change(block, BlockMember(node, alias: alias.text), isAdded: false)
        }
    }

    /// A block that becomes crowded, or no longer is, changes what all in it can know.
    private func change(_ block: UInt64, _ member: BlockMember, isAdded: Bool) throws {
        let known = try listed(in: block)
        if isAdded {
            try registry.add(member, to: block)
            guard let known, !known.contains(member) else { return }
            let isFull = known.count == Self.blockLimit
            if isFull { dirty.formUnion(known.map(\.node)) }
            note(isFull ? nil : known + [member], in: block)
        } else {
            try registry.remove(member, from: block)
            if let known { return note(known.filter { $0 != member }, in: block) }
            blocks[block] = nil
            if let left = try listed(in: block) { dirty.formUnion(left.map(\.node)) }
        }
    }

    private func note(_ members: [BlockMember]?, in block: UInt64) {
        blocks[block] = .some(members)
        registry.note(members, in: block)
    }
}

/// What a settling changed.
public struct Outcome {
    /// Nodes whose witnesses or other appearances ended up elsewhere than before; their state now and then.
    public var moved: [(now: Node, before: Node?)] = []
    /// Entities that gained or lost something, or whose writings changed.
    public var entities: Set<Int64> = []
    /// Entities that some name left; nothing may be in them any more.
    public var left: Set<Int64> = []
    /// What each of `entities` is now called and made of; those without an entry are gone.
    public var bearers: [Int64: Bearer] = [:]

    mutating func note(_ node: Node, before: Node?) {
        let isMoved =
            before.map {
                $0.placements != node.placements || $0.rest != node.rest
                    || $0.witnesses.map(\.article) != node.witnesses.map(\.article)
                    || $0.isCrowded != node.isCrowded || $0.alone != node.alone
                    || node.rest == nil && $0.witnesses != node.witnesses
            } ?? true
        if isMoved { moved.append((node, before)) }
        if isMoved || before?.writings.map(\.key) != node.writings.map(\.key) {
            for placement in node.allPlacements + (before?.allPlacements ?? []) {
                entities.insert(placement.entity)
            }
            if let before { left.formUnion(before.entities.subtracting(node.entities)) }
        }
    }

    /// A name that nobody has any more leaves the entities that it was of.
    mutating func noteEnd(of node: Node?) {
        for placement in node?.allPlacements ?? [] {
            entities.insert(placement.entity)
            left.insert(placement.entity)
        }
    }
}

/// An entity of the store, as its names have it.
public struct Bearer: Hashable, Sendable {
    public var id: Int64
    /// What `id` is made of.
    public var key: String
    public var type: EntityType
    public var writings: [Writing]
    /// The names that are tied together in it.
    public var nodes: [Int64]
}

extension Writing {
    struct Key: Hashable {
        var name: String
        var subtype: String?
        var code: String?
    }

    var key: Key { Key(name: name, subtype: subtype, code: code) }
}

extension BlockMember {
    init(_ node: Node, alias: String = "") {
        self.init(node: node.id, key: node.key.text, alias: alias)
    }
}

extension NameForm {
    /// Where an alias is registered for the name it stands for.
    var aliasBlocks: [UInt64] {
        guard type != .person else { return [aliasBlock] }
        return [aliasBlock] + Set(contentWords).map { nameHash("body", $0) }.sorted()
    }
}

extension Node {
    var ownBlocks: [UInt64] { key.isCode ? [] : key.form.blocks + [key.form.aliasBlock] }

    public var allPlacements: [Placement] {
        placements + (isCrowded ? rest.map { [$0] } ?? [] : [])
    }

    mutating func count(_ appearance: Appearance, by step: Int) {
        let writing = Writing(
            name: appearance.name, subtype: appearance.subtype, code: appearance.code, count: step)
        if let at = writings.firstIndex(where: { $0.key == writing.key }) {
            writings[at].count += step
            if writings[at].count <= 0 { writings.remove(at: at) }
        } else if step > 0 {
            writings.append(writing)
            writings.sort {
                ($0.name, $0.subtype ?? "", $0.code ?? "")
                    < ($1.name, $1.subtype ?? "", $1.code ?? "")
            }
        }
    }

    /// - Returns: whether it is among the witnesses.
    mutating func add(_ witness: Witness) -> Bool {
        let at = witnesses.firstIndex { Witness.precedes(witness, $0) } ?? witnesses.count
        guard at < Self.witnessLimit else { return false }
        witnesses.insert(witness, at: at)
        if witnesses.count > Self.witnessLimit { witnesses.removeLast() }
        return true
    }
}
