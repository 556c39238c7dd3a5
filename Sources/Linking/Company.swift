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

    /// The most companions kept of one appearance, names and parts of names counted alike.
    static let limit = 24

    /// Hashes of folded names, the weight in the lowest two bits; ascending.
    public var companions: [UInt32]
    /// Hashes of the words of its roles; ascending.
    public var roles: [UInt32]
    /// The article's country; 0 for unknown.
    public var home: UInt32
    /// The article says that somebody else bears the same name.
    public var hasNamesake: Bool

    public init(
        companions: [UInt32] = [], roles: [UInt32] = [], home: UInt32 = 0, hasNamesake: Bool = false
    ) {
        self.companions = companions
        self.roles = roles
        self.home = home
        self.hasNamesake = hasNamesake
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
    var hasNamesake = false

    init() {}

    init(_ company: Company) { add(company) }

    mutating func add(_ company: Company) {
        companions.formUnion(company.companions)
        roles.formUnion(company.roles)
        if company.home != 0 { homes.insert(company.home) }
        if company.hasNamesake { hasNamesake = true }
    }

    mutating func add(_ other: Circle) {
        companions.formUnion(other.companions)
        roles.formUnion(other.roles)
        homes.formUnion(other.homes)
        if other.hasNamesake { hasNamesake = true }
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
        let rolesAreKnown = !roles.isEmpty && !other.roles.isEmpty
        if rolesAreKnown {
            let differ = roles.isDisjoint(with: other.roles)
            if !differ || hasNamesake || other.hasNamesake { return differ }
        }
        let common = shared(with: other)
        if common.contains(where: { $0 & 3 == Company.Weight.telling.rawValue }) { return false }
        let towns = common.count { $0 & 3 == Company.Weight.mild.rawValue }
        let areKnown = !homes.isEmpty && !other.homes.isEmpty
        let isOneHome = areKnown && !homes.isDisjoint(with: other.homes)
        if towns > 1 || isOneHome || !speaks || !other.speaks { return false }
        // Roles differ; or nothing is known of them, and not even a country is in common.
        return rolesAreKnown || areKnown && common.isEmpty
    }

    /// Whether they may be one bearer of a name: in one company, and in one role where that is in doubt.
    func isOneBearer(with other: Circle) -> Bool {
        if hasNamesake || other.hasNamesake, roles.isDisjoint(with: other.roles) { return false }
        return support(other) >= 1
    }

    /// Enough is known of it to tell it from another.
    private var speaks: Bool { companions.count { $0 & 3 != 0 } >= 2 }
}
