/// One place of an article that names an entity.
public struct Mention: Hashable, Sendable {
    /// The name alone: no article, title, possessive or quotation mark.
    public var span: Span
    public var type: EntityType
    /// Index into `Extraction.entities`.
    public var entity: Int
    /// Title or function given here: "Chargé d'Affaires", "chief executive".
    public var role: String?
    public var confidence: Double
    /// The rule or model that found it, as "name.tagger".
    public var rule: String

    public init(
        span: Span, type: EntityType, entity: Int, role: String? = nil, confidence: Double,
        rule: String
    ) {
        self.span = span
        self.type = type
        self.entity = entity
        self.role = role
        self.confidence = confidence
        self.rule = rule
    }
}
