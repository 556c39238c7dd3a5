import Facts

/// Subjects of two articles on one event that are one thing, whatever a store takes them for.
///
/// A store joins names with care, over all it holds. Two articles that report one event are company
/// enough: a name that is taken for a person's in one of them, or cut short there, is the other's.
struct Kin {
    private var theirs: [Int64: Set<Int64>] = [:]

    static let none = Kin()

    private init() {}

    /// - Complexity: O(*n* · *m*) over the names of both.
    init(_ one: Account, _ two: Account) {
        let (mine, others) = (one.named, two.named)
        for subject in mine {
            for other in others where subject.isKin(of: other) {
                let isKnown =
                    two.standings[subject.entity] != nil && one.standings[other.entity] != nil
                if isKnown || !subject.isSole(other, of: others) || !other.isSole(subject, of: mine)
                {
                    continue
                }
                theirs[subject.entity, default: []].insert(other.entity)
            }
        }
    }

    /// The entities of both that have kin.
    var pairs: [(Int64, Int64)] { theirs.flatMap { one, others in others.map { (one, $0) } } }

    /// Whether two sets of entities, one of each article, have one in common.
    func meet(_ one: Set<Int64>, _ two: Set<Int64>) -> Bool {
        if !one.isDisjoint(with: two) { return true }
        if theirs.isEmpty { return false }
        return one.contains { !(theirs[$0] ?? []).isDisjoint(with: two) }
    }
}

extension Subject {
    /// It has a name that tells it from others: no country, no town that a list knows.
    var isNamed: Bool {
        !words.isEmpty && (isTelling || type == .miscellany)
            && (type != .location || subtype == nil)
    }

    /// Words that tell its name from others; of a person the surname, of a place that a list knows none.
    var tellingWords: [String] {
        switch type {
        case .people: []
        case .location where subtype != nil: []
        case .person: words.suffix(1).filter(Self.tells)
        default: words.filter(Self.tells)
        }
    }

    private static func tells(_ word: String) -> Bool {
        word.utf8.count >= 4 && !GenericNameWords.contains(word)
            && !word.utf8.contains { (0x30...0x39).contains($0) }
    }

    /// A short name that may stand for either of two longer ones stands for none.
    fileprivate func isSole(_ longer: Subject, of all: [Subject]) -> Bool {
        words.count > longer.words.count
            || !all.contains { $0.entity != longer.entity && isKin(of: $0) }
    }

    /// One name under two types; or the beginning of a body's longer name; or a surname.
    fileprivate func isKin(of other: Subject) -> Bool {
        guard entity != other.entity,
            words.first == other.words.first || words.last == other.words.last
        else { return false }
        if words == other.words { return type != other.type }
        let (short, long) = words.count < other.words.count ? (self, other) : (other, self)
        if short.words.count == long.words.count { return false }
        if long.type == .person {
            return short.type == .person
                && (short.words.count == 1
                    ? long.words.last == short.words[0] : long.words.starts(with: short.words))
        }
        guard long.isThing, long.words.starts(with: short.words) else { return false }
        // A town is not its club.
        return short.type != .location || long.type == .facility
    }

    private var isThing: Bool {
        switch type {
        case .organization, .facility, .product, .event, .miscellany: true
        case .person, .location, .people: false
        }
    }
}
