/// The content words around a figure, the nearest first: what its sentence says of it, whatever its label.
struct Wording: Hashable, Sendable {
    struct Term: Hashable, Sendable {
        let stem: String
        /// Words between it and the figure, 0 for what stands right beside it.
        let distance: Int
    }
    private(set) var terms: [Term] = []

    /// Words looked at on either side.
    private static let reach = (before: 12, after: 10)

    init() {}

    init(_ terms: [Term]) { self.terms = terms }

    init(before: [Word], after: ArraySlice<Word>) {
        add(before.suffix(Self.reach.before).reversed())
        add(after.prefix(Self.reach.after))
        // The order of sides tells nothing.
        terms.sort { ($0.distance, $0.stem) < ($1.distance, $1.stem) }
    }

    private mutating func add(_ words: some Sequence<Word>) {
        for (distance, word) in words.enumerated() where !word.isNumber {
            guard let stem = Stem.of(word.text), !Synonyms.isEmpty(word.text),
                !terms.contains(where: { $0.stem == stem && $0.distance <= distance })
            else { continue }
            terms.append(Term(stem: stem, distance: distance))
        }
    }
}

/// The terms by which the wording of one figure is compared with that of another.
struct Terms: Sendable {
    /// By their ids, which rise.
    let terms: [(id: UInt32, weight: Double)]

    /// - Parameter labels: what the figure measures and counts.
    init(_ wording: Wording, labels: [String]) {
        var weights: [UInt32: Double] = [:]
        func add(_ stem: String, _ weight: Double) {
            let ids = [(Self.id(stem), 1.0)] + Synonyms.lines(of: stem).map { (Self.id($0), 0.6) }
            for (id, share) in ids { weights[id] = max(weights[id] ?? 0, weight * share) }
        }
        for term in wording.terms { add(term.stem, 1 - 0.05 * Double(term.distance)) }
        for label in labels {
            for word in label.lowercased().split(whereSeparator: { $0 == " " || $0 == "_" }) {
                if let stem = Stem.of(String(word)), !Synonyms.isEmpty(String(word)) {
                    add(stem, 1)
                }
            }
        }
        terms = weights.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    }

    private static func id(_ stem: String) -> UInt32 { Stem.id(stem.utf8) }

    /// The highest bit tells a line of synonyms from a stem.
    private static func id(_ line: Int) -> UInt32 { 0x8000_0000 | UInt32(line) }

    func contains(_ stem: String) -> Bool {
        let id = Self.id(stem)
        return terms.contains { $0.id == id }
    }
}
