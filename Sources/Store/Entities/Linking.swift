import Facts

/// The policy that joins an article's entities with the store's, kept in this one place.
///
/// It looks at one entity at a time, so what it answers does not depend on the order in which articles
/// came. Joins inside the article (short forms, acronyms) were made by the extractor.
struct Link: Hashable {
    /// What the store-wide entity's id is made of; two entities with one key are one.
    let key: String
    /// Why, in words of the view `resolutions`.
    let reason: String
    let confidence: Double

    var entityID: Int64 {
        var hash = StableHash()
        hash.add(key)
        return hash.positive
    }

    init(_ entity: Entity) {
        if entity.type == .location, entity.subtype == "country", let code = entity.code {
            self.init(key: "LOC code \(code)", reason: "same ISO 3166 code", confidence: 1)
        } else {
            let key = "\(entity.type.rawValue) name \(folded(entity.name))"
            self.init(key: key, reason: "same name", confidence: Self.sameName(entity.type))
        }
    }

    private init(key: String, reason: String, confidence: Double) {
        self.key = key
        self.reason = reason
        self.confidence = confidence
    }

    /// How often two articles mean one by one name.
    ///
    /// A prior, not a measurement: namesakes are commonest among people and everyday words.
    private static func sameName(_ type: EntityType) -> Double {
        switch type {
        case .location, .facility, .people: 0.98
        case .organization, .product: 0.97
        case .person, .event: 0.95
        case .miscellany: 0.9
        }
    }
}

/// Why an alias stands for its entity, in words of the view `resolutions`.
let aliasReason = "named together in the article"

/// What the store shows of an entity, chosen from all its appearances whatever their order.
struct Naming: Hashable {
    var name: String
    var subtype: String?
    var code: String?

    init(name: String, subtype: String?, code: String?) {
        self.name = name
        self.subtype = subtype
        self.code = code
    }

    init(_ entity: Entity) {
        self.init(name: entity.name, subtype: entity.subtype, code: entity.code)
    }

    /// The better of two in each part; associative and commutative.
    func merged(with other: Naming) -> Naming {
        Naming(
            name: Self.isBetter(name, than: other.name) ? name : other.name,
            subtype: Self.least(subtype, other.subtype), code: Self.least(code, other.code))
    }

    /// Headlines in capitals lose, then the longer wins ("United States" over "U.S.").
    private static func isBetter(_ one: String, than other: String) -> Bool {
        let (shouts, others) = (isShouted(one), isShouted(other))
        if shouts != others { return !shouts }
        let (length, otherLength) = (one.unicodeScalars.count, other.unicodeScalars.count)
        if length != otherLength { return length > otherLength }
        return one.utf8.lexicographicallyPrecedes(other.utf8)
    }

    /// Several words without one small letter.
    private static func isShouted(_ name: String) -> Bool {
        name.contains(" ") && !name.unicodeScalars.contains { $0.properties.isLowercase }
    }

    private static func least(_ one: String?, _ other: String?) -> String? {
        guard let one, let other else { return one ?? other }
        return one.utf8.lexicographicallyPrecedes(other.utf8) ? one : other
    }
}
