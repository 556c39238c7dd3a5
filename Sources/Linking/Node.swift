import Facts

/// An appearance that is looked at when its name is decided on.
public struct Witness: Hashable, Sendable {
    public var article: Int64
    public var number: Int
    public var company: Company

    public init(article: Int64, number: Int, company: Company) {
        self.article = article
        self.number = number
        self.company = company
    }

    public static func precedes(_ one: Witness, _ other: Witness) -> Bool {
        (one.article, one.number) < (other.article, other.number)
    }

    /// All of two ascending lists, ascending; of one appearance that is in both, the first list's.
    public static func merged(_ ones: [Witness], _ others: [Witness]) -> [Witness] {
        var merged: [Witness] = []
        merged.reserveCapacity(ones.count + others.count)
        var rest = others[...]
        for one in ones {
            while let other = rest.first, precedes(other, one) {
                merged.append(other)
                rest.removeFirst()
            }
            if let other = rest.first, !precedes(one, other) { rest.removeFirst() }
            merged.append(one)
        }
        return merged + rest
    }
}

/// One way in which a name was written, and in how many appearances.
public struct Writing: Hashable, Sendable {
    public var name: String
    public var subtype: String?
    public var code: String?
    public var count: Int

    public init(name: String, subtype: String?, code: String?, count: Int) {
        self.name = name
        self.subtype = subtype
        self.code = code
        self.count = count
    }
}

/// Where an appearance ended up, and why.
public struct Placement: Hashable, Sendable {
    public var entity: Int64
    public var reason: Reason
    public var confidence: Double

    public init(entity: Int64, reason: Reason, confidence: Double) {
        self.entity = entity
        self.reason = reason
        self.confidence = confidence
    }
}

/// One bearer of a name.
public struct Sense: Hashable, Sendable {
    /// A tie to a bearer of another name.
    public struct Tie: Hashable, Sendable {
        public var node: Int64
        public var sense: Int64
        public var reason: Reason
    }

    public var id: Int64
    /// Indices of the node's witnesses.
    public var members: [Int]
    /// Ties to names of the same rank, by sense.
    public var ties: [Tie] = []
    /// The least sense of all that are tied together.
    public var component: Int64
    /// The highest rank of all that are tied together.
    public var rank: Int
    /// A tie to a longer name, of which this is a short form.
    public var parent: Tie?
    /// What `parent` leads to in the end, or the component.
    public var root: Int64 = 0
    /// The sense that this part was taken out of.
    public var base: Int64?
}

/// A name with everything that decides whom it names.
///
/// At most `witnessLimit` appearances decide, those of the articles with the least ids: as ids are
/// hashes, a fair sample, the same whatever the order of arrival, and seldom changed once it is full.
public struct Node: Hashable, Sendable {
    public static let witnessLimit = 16

    public let key: NodeKey
    public let id: Int64
    /// Of appearances.
    public var count = 0
    /// Ascending.
    public var witnesses: [Witness] = []
    /// Articles whose appearance a person has set apart as another bearer; ascending.
    public var alone: [Int64] = []
    /// By name, subtype and code.
    public var writings: [Writing] = []
    /// Other names that articles give it, and how many do.
    public var aliases: [String: Int] = [:]
    public var senses: [Sense] = []
    /// Where each witness ended up.
    public var placements: [Placement] = []
    /// Where all other appearances ended up, while there is one sense.
    public var rest: Placement?

    public init(key: NodeKey) {
        self.key = key
        id = key.id
    }

    /// More appearances than witnesses.
    public var isCrowded: Bool { count > witnesses.count }

    func sense(_ id: Int64) -> Sense? { senses.first { $0.id == id } }
}

/// A name met under a block.
public struct BlockMember: Hashable, Sendable {
    public var node: Int64
    public var key: String
    /// The alias by which it stands there; empty when it stands there by its own name.
    public var alias: String

    public init(node: Int64, key: String, alias: String) {
        self.node = node
        self.key = key
        self.alias = alias
    }
}

/// What a person or a list has said of a name.
public enum Ruling: Hashable, Sendable {
    /// It is one with another name, or has one bearer only.
    case joined(Partner)
    /// It is joined with nothing but by other rulings.
    case apart
    /// In this article it is somebody else's.
    case alone(article: Int64)

    public struct Partner: Hashable, Sendable {
        public var node: Int64
        public var reason: Reason
        /// Articles in which either name has the bearer that is meant; `nil` for all bearers.
        public var mine: Int64?
        public var theirs: Int64?

        public init(node: Int64, reason: Reason, mine: Int64? = nil, theirs: Int64? = nil) {
            self.node = node
            self.reason = reason
            self.mine = mine
            self.theirs = theirs
        }
    }
}

/// Where nodes and blocks are kept; a store, or memory.
public protocol Registry: AnyObject {
    /// A name as it is compared, by its key's text; for most registries `ComparedNames` has it.
    func compared(_ node: Int64, key: String) -> ComparedName?
    func node(_ id: Int64) throws -> Node?
    func save(_ node: Node) throws
    func remove(_ node: Node) throws
    /// The names of a block, in any order; `nil` where there are more than `limit`.
    func members(of block: UInt64, limit: Int) throws -> [BlockMember]?
    func add(_ member: BlockMember, to block: UInt64) throws
    func remove(_ member: BlockMember, from block: UInt64) throws
    /// Tells what `members` would now answer, for a registry that remembers it.
    func note(_ members: [BlockMember]?, in block: UInt64)
    /// The first appearances of a node, by article and number, but for those of one article.
    func witnesses(of node: Node, limit: Int, except article: Int64) throws -> [Witness]
    func rulings(on node: Int64) throws -> [Ruling]
}
