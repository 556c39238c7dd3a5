import Facts

/// Nodes and blocks in memory: for measuring and for tests.
public final class MemoryRegistry: Registry {
    private var nodes: [Int64: Node] = [:]
    private var blocks: [UInt64: Set<BlockMember>] = [:]
    private var appearances: [Int64: [Witness]] = [:]
    public var rulings: [Int64: [Ruling]] = [:]
    private var compared = ComparedNames()

    public init() {}

    /// Every name, by id.
    public var all: [Node] { nodes.values.sorted { $0.id < $1.id } }

    public func node(_ id: Int64) -> Node? { nodes[id] }
    public func save(_ node: Node) { nodes[node.id] = node }
    public func remove(_ node: Node) { nodes[node.id] = nil }

    public func members(of block: UInt64, limit: Int) -> [BlockMember]? {
        let members = blocks[block] ?? []
        return members.count > limit
            ? nil : members.sorted { ($0.node, $0.alias) < ($1.node, $1.alias) }
    }

    public func add(_ member: BlockMember, to block: UInt64) {
        blocks[block, default: []].insert(member)
    }

    public func remove(_ member: BlockMember, from block: UInt64) {
        blocks[block]?.remove(member)
    }

    public func compared(_ node: Int64, key: String) -> ComparedName? {
        compared.name(node, key: key)
    }

    public func note(_ members: [BlockMember]?, in block: UInt64) {}

    public func witnesses(of node: Node, limit: Int, except article: Int64) -> [Witness] {
        Array(
            (appearances[node.id] ?? []).filter { $0.article != article }
                .sorted(by: Witness.precedes).prefix(limit))
    }

    public func rulings(on node: Int64) -> [Ruling] { rulings[node] ?? [] }

    /// Keeps an article's appearances, in the place of those kept of it before.
    public func keep(_ new: [Appearance], insteadOf old: [Appearance], article: Int64) {
        for appearance in old {
            appearances[appearance.key.id]?.removeAll { $0.article == article }
        }
        for appearance in new {
            appearances[appearance.key.id, default: []].append(
                Witness(
                    article: article, number: appearance.number, company: appearance.company))
        }
    }
}
