/// The public types of what is named; the raw values are the public names.
public enum EntityType: String, CaseIterable, Sendable {
    case person = "PERSON"
    case organization = "ORG"
    case location = "LOC"
    case facility = "FAC"
    case people = "NORP"
    case product = "PRODUCT"
    case event = "EVENT"
    case miscellany = "MISC"
}

/// Who or what an article names, once for all its mentions there.
public struct Entity: Hashable, Sendable {
    public var type: EntityType
    /// For LOC "country", "region", "city", "continent", "water" …; for FAC "mine", "dam" …; else `nil`.
    public var subtype: String?
    /// The fullest name, as written.
    public var name: String
    /// Other names of it in this article, as written, in order of appearance.
    public var aliases: [String]
    /// ISO 3166 code for a country ("PK") or its part ("PK-BA"), when known.
    public var code: String?

    public init(
        type: EntityType, subtype: String? = nil, name: String, aliases: [String] = [],
        code: String? = nil
    ) {
        self.type = type
        self.subtype = subtype
        self.name = name
        self.aliases = aliases
        self.code = code
    }
}
