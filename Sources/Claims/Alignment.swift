import Facts

/// The figures of two articles laid side by side: which of them are worded alike, and which have found
/// their equal already.
///
/// A function of the two articles alone. Weights of words are those of their figures: a word that all
/// of them share tells none apart.
struct Alignment {
    /// Two figures that may be compared, by their places in the articles.
    struct Candidate {
        let a: Int
        let b: Int
        let values: ValueRelation
        /// Cosine of their words, 0 to 1.
        let likeness: Double
        /// The weight of the words that both have.
        let common: Double

        /// Nearly all words around them are the same, and not few: what a copy changed is the figure.
        var isVerbatim: Bool { likeness >= 0.85 && common >= 10 }

        /// Neither equal nor one the other rounded.
        var isUnequal: Bool { !values.agrees }
    }

    private(set) var candidates: [Candidate] = []
    private let counts: (a: Int, b: Int)
    private let readings: (a: [Reading], b: [Reading])
    private var sides: (a: [Side], b: [Side])

    /// What one figure has found on the other side.
    struct Side {
        /// The likenesses of its best and second best partner.
        var best = -1.0
        var second = -1.0
        var partners = 0
        /// Partners of its own value, and how alike they are: the most alike first.
        fileprivate var equals: [(partner: Int, likeness: Double)] = []
        /// More than can be contrasted with one figure (`Reading.isContrasted`).
        private static let mostEquals = 2 * Reading.contrastReach + 1

        fileprivate mutating func add(_ candidate: Candidate, _ partner: Int, isEqual: Bool) {
            partners += 1
            if candidate.likeness > best {
                (best, second) = (candidate.likeness, best)
            } else if candidate.likeness > second {
                second = candidate.likeness
            }
            if isEqual { keep(partner, candidate.likeness) }
        }

        private mutating func keep(_ partner: Int, _ likeness: Double) {
            let place = equals.firstIndex { $0.likeness < likeness } ?? equals.count
            guard place < Self.mostEquals else { return }
            equals.insert((partner, likeness), at: place)
            if equals.count > Self.mostEquals { equals.removeLast() }
        }

        /// The likeness of the best partner but the one at hand.
        func rival(of candidate: Candidate) -> Double {
            max(candidate.likeness == best ? second : best, 0)
        }
    }

    init(_ left: [Reading], _ right: [Reading]) {
        counts = (left.count, right.count)
        readings = (left, right)
        sides = (
            Array(repeating: Side(), count: left.count),
            Array(repeating: Side(), count: right.count)
        )
        let weights = TermWeights(left, right)
        let mine = left.map { weights.vector($0.terms) }
        let theirs = right.map { weights.vector($0.terms) }
        for (i, one) in left.enumerated() {
            for (j, two) in right.enumerated() where one.isOfOneKind(with: two) {
                let values = one.values(against: two)
                if values == .incomparable { continue }
                let (likeness, common) = mine[i].likeness(to: theirs[j])
                let candidate = Candidate(
                    a: i, b: j, values: values, likeness: likeness, common: common)
                let isEqual =
                    values == .equal
                    && (likeness > 0.1 || one.digits >= 2
                        || !one.measures.isDisjoint(with: two.measures))
                sides.a[i].add(candidate, j, isEqual: isEqual)
                sides.b[j].add(candidate, i, isEqual: isEqual)
                candidates.append(candidate)
            }
        }
    }

    func sides(of candidate: Candidate) -> (Side, Side) {
        (sides.a[candidate.a], sides.b[candidate.b])
    }

    /// The likeness of the best partner that each figure of a candidate has of its own value; `nil` for none.
    ///
    /// What an article only repeats in order to say otherwise is none: "it will cost 3.1 billion, a study
    /// found; the government says 2.2".
    func equals(of candidate: Candidate) -> (Double?, Double?) {
        (
            equal(of: sides.a[candidate.a], besides: candidate.b, among: readings.b),
            equal(of: sides.b[candidate.b], besides: candidate.a, among: readings.a)
        )
    }

    private func equal(of side: Side, besides place: Int, among readings: [Reading]) -> Double? {
        let isSetAgainst = side.equals.contains {
            readings[$0.partner].isRejected
                || readings[$0.partner].isContrasted(with: readings[place])
        }
        return isSetAgainst ? nil : side.equals.first?.likeness
    }

    /// Whether figures next to both are of one value: what stands around them is told in one order.
    func standsByEqual(_ candidate: Candidate) -> Bool {
        let near = candidate.a - Self.nearness...candidate.a + Self.nearness
        return near.clamped(to: 0...counts.a - 1).contains { place in
            place != candidate.a
                && sides.a[place].equals.contains {
                    $0.partner != candidate.b && abs($0.partner - candidate.b) <= Self.nearness
                }
        }
    }

    /// How many figures away what stands by one is.
    private static let nearness = 2

    /// How far apart two figures stand in the order of their articles, 0 to 1.
    func distance(_ candidate: Candidate) -> Double {
        func place(_ index: Int, _ count: Int) -> Double {
            Double(index) / Double(max(1, count - 1))
        }
        return abs(place(candidate.a, counts.a) - place(candidate.b, counts.b))
    }
}

/// How much each word tells the figures of two articles apart.
private struct TermWeights {
    private var weights: [UInt32: Double] = [:]

    init(_ left: [Reading], _ right: [Reading]) {
        var counts: [UInt32: Int] = [:]
        for reading in left + right {
            for term in reading.terms.terms { counts[term.id, default: 0] += 1 }
        }
        let all = Double(left.count + right.count + 2)
        weights = counts.mapValues { logarithm(all / (Double($0) + 0.5)) }
    }

    func vector(_ terms: Terms) -> Vector {
        Vector(terms: terms.terms.map { ($0.id, $0.weight * (weights[$0.id] ?? 0)) })
    }

    struct Vector {
        let terms: [(id: UInt32, weight: Double)]
        private let length: Double

        init(terms: [(id: UInt32, weight: Double)]) {
            self.terms = terms
            length = terms.reduce(0) { $0 + $1.weight * $1.weight }.squareRoot()
        }

        /// Both lists rise, so that one pass over them finds what is common, always in one order.
        func likeness(to other: Vector) -> (cosine: Double, common: Double) {
            var (i, j) = (0, 0)
            var (product, common) = (0.0, 0.0)
            while i < terms.count, j < other.terms.count {
                let (one, two) = (terms[i], other.terms[j])
                if one.id == two.id {
                    product += one.weight * two.weight
                    common += min(one.weight, two.weight)
                }
                if one.id <= two.id { i += 1 }
                if two.id <= one.id { j += 1 }
            }
            let lengths = length * other.length
            return (lengths > 0 ? product / lengths : 0, common)
        }
    }
}
