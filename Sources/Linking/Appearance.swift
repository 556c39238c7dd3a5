import Facts

/// An entity as one article shows it, with its company there.
public struct Appearance: Hashable, Sendable {
    /// Its number in the article.
    public var number: Int
    public var type: EntityType
    public var subtype: String?
    public var name: String
    public var code: String?
    /// The name by which it is grouped; see `NodeKey`.
    public var key: NodeKey
    /// Other names of it in the article, as forms; without its own.
    public var aliases: [NameForm]
    public var company: Company
}

/// What all appearances of one name share.
public struct NodeKey: Hashable, Sendable {
    public let form: NameForm
    /// ISO 3166 code, for places that have one; then the form is the code.
    public let isCode: Bool

    public init(_ entity: Entity) {
        if entity.type == .location, let code = entity.code, !code.isEmpty,
            entity.subtype != "city"
        {
            form = NameForm(text: code.lowercased(), type: .location)
            isCode = true
        } else {
            form = NameForm(entity.name, type: entity.type)
            isCode = false
        }
    }

    public init(form: NameForm) {
        self.form = form
        isCode = false
    }

    public init?(text: String) {
        let parts = text.split(separator: " ", maxSplits: 2, omittingEmptySubsequences: false)
        guard parts.count == 3, let type = EntityType(rawValue: String(parts[0])) else {
            return nil
        }
        form = NameForm(text: String(parts[2]), type: type)
        isCode = parts[1] == "code"
    }

    /// "PERSON name karim yusupov", "LOC code pk".
    public var text: String { "\(form.type.rawValue) \(isCode ? "code" : "name") \(form.text)" }

    public var id: Int64 { rowID(nameHash(text)) }
}

extension Appearance {
    /// Reads an article's entities; pure, so that twice gives the same.
    public static func read(_ extraction: Extraction) -> [Appearance] {
        read(
            entities: extraction.entities,
            roles: extraction.mentions.compactMap { mention in
                mention.role.map { (mention.entity, $0) }
            },
            mentions: extraction.mentions.map(\.entity),
            namesakes: namesakes(
                in: extraction.text,
                persons: extraction.mentions.compactMap {
                    $0.type == .person ? ($0.entity, $0.span.range) : nil
                }))
    }

    /// - Parameters:
    ///   - roles: entity's number and role, one for each mention that has one.
    ///   - mentions: the entity's number for each mention.
    ///   - namesakes: numbers of persons of whom the article says that another bears their name.
    public static func read(
        entities: [Entity], roles: [(Int, String)], mentions: [Int], namesakes: Set<Int> = []
    ) -> [Appearance] {
        var counts = [Int](repeating: 0, count: entities.count)
        for entity in mentions where counts.indices.contains(entity) { counts[entity] += 1 }
        let names = entities.map(CompanionNames.init)
        let rolesOf = Dictionary(grouping: roles, by: \.0)
        let home = homeCountry(entities, counts)
        // The best known of an article come first, so that a long list keeps what matters.
        let order = entities.indices.sorted { (-counts[$0], $0) < (-counts[$1], $1) }
        return entities.indices.map { number in
            let entity = entities[number]
            let key = NodeKey(entity)
            var companions: Set<UInt32> = []
            for other in order where other != number {
                if companions.count == Company.limit { break }
                for feature in names[other].features where !names[number].has(feature) {
                    if companions.count < Company.limit { companions.insert(feature) }
                }
            }
            var own: Set<UInt32> = []
            for (_, role) in rolesOf[number] ?? [] { own.formUnion(roleFeatures(role)) }
            let forms = entity.aliases.map { NameForm($0, type: entity.type) }
            return Appearance(
                number: number, type: entity.type, subtype: entity.subtype, name: entity.name,
                code: entity.code, key: key,
                aliases: unique(forms.filter { $0 != key.form && !$0.words.isEmpty }),
                company: Company(
                    companions: companions.sorted(), roles: own.sorted(), home: home,
                    hasNamesake: namesakes.contains(number)))
        }
    }

    private static func unique(_ forms: [NameForm]) -> [NameForm] {
        var seen: Set<NameForm> = []
        return forms.filter { seen.insert($0).inserted }
    }

    /// The country that the article names most; 0 where none does alone.
    private static func homeCountry(_ entities: [Entity], _ counts: [Int]) -> UInt32 {
        var tally: [Substring: Int] = [:]
        for (number, entity) in entities.enumerated() {
            guard let country = entity.code?.prefix(2), country.utf8.count == 2 else { continue }
            tally[country, default: 0] += counts[number]
        }
        let ranked = tally.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
        guard let first = ranked.first, ranked.count < 2 || ranked[1].value < first.value else {
            return 0
        }
        return UInt32(truncatingIfNeeded: nameHash("home", String(first.key))) | 1
    }
}

/// A role by its whole and by its words: "deputy finance minister".
private func roleFeatures(_ role: String) -> Set<UInt32> {
    let words = foldedWords(role).filter { !bindingWords.contains($0) }
    return Set(words.map { UInt32(truncatingIfNeeded: nameHash("role", $0)) })
}

/// An entity's names as others have them for company.
private struct CompanionNames {
    /// The fullest name's first.
    private(set) var features: [UInt32] = []

    func has(_ feature: UInt32) -> Bool { features.contains(feature) }

    private mutating func insert(_ feature: UInt32) {
        if !features.contains(feature) { features.append(feature) }
    }

    init(_ entity: Entity) {
        if let code = entity.code, entity.type == .location, entity.subtype != "city" {
            insert(Company.feature(code.lowercased(), .broad))
            return
        }
        for name in [entity.name] + entity.aliases {
            let form = NameForm(name, type: entity.type)
            guard let weight = Self.weight(form, entity) else { continue }
            if entity.type == .person, form.words.count == 1 {
                insert(Company.feature("part \(form.text)", .mild))
                continue
            }
            insert(Company.feature(form.text, weight))
            // A surname or a first word alone, so that full and short names have something in common.
            if let part = Self.part(form), weight != .broad {
                insert(Company.feature("part \(part)", .mild))
            }
        }
    }

    private static func part(_ form: NameForm) -> String? {
        switch form.type {
        case .person: form.words.last
        case .organization, .facility: form.distinctiveWords.first
        default: nil
        }
    }

    private static func weight(_ form: NameForm, _ entity: Entity) -> Company.Weight? {
        if form.words.isEmpty { return nil }
        if commonCompanions.contains(form.text) || form.isStateBody { return .broad }
        switch entity.type {
        case .person: return .telling
        case .organization, .facility, .event: return .telling
        case .product: return .mild
        case .location: return entity.subtype == "country" ? .broad : .mild
        case .people: return .broad
        case .miscellany: return nil
        }
    }
}
