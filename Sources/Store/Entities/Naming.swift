import Facts
import Linking

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

    /// The best of all ways in which an entity is written; `nil` where there is none.
    init?(_ writings: [Writing]) {
        guard let first = writings.first else { return nil }
        self = writings.dropFirst().reduce(Naming(first)) { $0.merged(with: Naming($1)) }
    }

    private init(_ writing: Writing) {
        self.init(name: writing.name, subtype: writing.subtype, code: writing.code)
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
