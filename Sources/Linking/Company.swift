/// Who and what an entity is named together with, and as what.
public struct Company: Hashable, Sendable {
    /// How much it tells to be named together with something.
    enum Weight: UInt32 {
        /// Countries, peoples, and what is in every paper.
        case broad = 0
        /// Towns, products.
        case mild = 1
        case telling = 2
    }

    /// The most companions kept of one article.
    static let limit = 24

    /// Hashes of folded names, the weight in the lowest two bits; ascending.
    public var companions: [UInt32]
    /// Hashes of the words of its roles; ascending.
    public var roles: [UInt32]
    /// The article's country; 0 for unknown.
    public var home: UInt32

    public init(companions: [UInt32] = [], roles: [UInt32] = [], home: UInt32 = 0) {
        self.companions = companions
        self.roles = roles
        self.home = home
    }

    static func feature(_ text: String, _ weight: Weight) -> UInt32 {
        UInt32(truncatingIfNeeded: nameHash("companion", text)) & ~3 | weight.rawValue
    }
}

/// The company of one or several appearances, taken together.
struct Circle: Hashable {
    var companions: Set<UInt32> = []
    var roles: Set<UInt32> = []
    var homes: Set<UInt32> = []

    init() {}

    init(_ company: Company) { add(company) }

    mutating func add(_ company: Company) {
        companions.formUnion(company.companions)
        roles.formUnion(company.roles)
        if company.home != 0 { homes.insert(company.home) }
    }

    mutating func add(_ other: Circle) {
        companions.formUnion(other.companions)
        roles.formUnion(other.roles)
        homes.formUnion(other.homes)
    }

    private func shared(with other: Circle) -> [UInt32] {
        let (few, many) =
            companions.count < other.companions.count
            ? (companions, other.companions) : (other.companions, companions)
        return few.filter(many.contains)
    }

    /// How much two circles have in common: a telling companion counts 1, a town or a role less.
    func support(_ other: Circle) -> Double {
        var telling = 0.0
        var mild = 0.0
        var broad = 0.0
        for feature in shared(with: other) {
            switch feature & 3 {
            case Company.Weight.telling.rawValue: telling += 1
            case Company.Weight.mild.rawValue: mild += 1
            default: broad += 1
            }
        }
        let role = Double(roles.intersection(other.roles).count)
        return min(telling, 4) + min(mild, 2) * 0.5 + min(broad, 2) * 0.25 + min(role, 2) * 0.5
    }

    /// Whether two circles are clearly those of two: both known, and nothing in common that tells.
    func isClearlyOther(than other: Circle) -> Bool {
        if !roles.isDisjoint(with: other.roles) && homes.isDisjoint(with: other.homes) == false {
            return false
        }
        let common = shared(with: other)
        if common.contains(where: { $0 & 3 != 0 }) { return false }
        let bothSpeak = speaks && other.speaks
        let homesDiffer = !homes.isEmpty && !other.homes.isEmpty && homes.isDisjoint(with: other.homes)
        let rolesDiffer = !roles.isEmpty && !other.roles.isEmpty && roles.isDisjoint(with: other.roles)
        if homesDiffer && (rolesDiffer || bothSpeak) { return true }
        return rolesDiffer && bothSpeak && common.isEmpty
    }

    /// Enough is known of it to tell it from another.
    private var speaks: Bool { companions.count { $0 & 3 != 0 } >= 2 }
}
