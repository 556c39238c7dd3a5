import Facts

/// The types that the tagger tells apart inside; GPE (a polity) is folded into LOC outside.
package enum NameKind: Int, CaseIterable, Sendable {
    case person, organization, polity, place, facility, people, product, event, miscellany

    /// The mark of the training text: `{P:…}`.
    package static let marks = Array("POGLFNREM".utf8)

    package var type: EntityType {
        switch self {
        case .person: .person
        case .organization: .organization
        case .polity, .place: .location
        case .facility: .facility
        case .people: .people
        case .product: .product
        case .event: .event
        case .miscellany: .miscellany
        }
    }
}

/// The labels of the chain: outside, nine that begin a name, six that go on with one.
///
/// Sixteen fit one SIMD register of weights. Peoples, products, events and the rest share the label
/// that goes on, since the label that began the name tells which it is.
package enum TagLabel {
    package static let count = 16
    package static let outside = 0
    /// Peoples, products, events and miscellany go on with this.
    static let insideOther = 15

    package static func begin(_ kind: NameKind) -> Int { 1 + kind.rawValue }

    package static func inside(_ kind: NameKind) -> Int { min(10 + kind.rawValue, insideOther) }

    /// The kind that a label begins; `nil` for the others.
    package static func kind(begunBy label: Int) -> NameKind? {
        1...9 ~= label ? NameKind(rawValue: label - 1) : nil
    }

    /// Whether `next` may stand behind `label`: a name goes on only with its own label.
    package static func allows(_ label: Int, _ next: Int) -> Bool {
        guard next >= 10 else { return true }
        if label == next { return true }
        guard let kind = kind(begunBy: label) else { return false }
        return inside(kind) == next
    }
}
