import Facts

/// A largest one-to-one matching of gold figures to those found (Kuhn's algorithm), gold to found.
func matching(
    _ gold: [GoldFigure], _ found: [Candidate], agrees: (GoldFigure, Candidate) -> Bool
) -> [Int: Int] {
    let edges = gold.map { one in found.indices.filter { agrees(one, found[$0]) } }
    var owner: [Int: Int] = [:]
    func augment(_ index: Int, _ seen: inout Set<Int>) -> Bool {
        for place in edges[index] where seen.insert(place).inserted {
            if let other = owner[place], !augment(other, &seen) { continue }
            owner[place] = index
            return true
        }
        return false
    }
    for index in gold.indices {
        var seen: Set<Int> = []
        _ = augment(index, &seen)
    }
    return Dictionary(uniqueKeysWithValues: owner.map { ($0.value, $0.key) })
}

/// Whether a figure found agrees with a gold one so far.
func agrees(_ gold: GoldFigure, _ one: Candidate, _ agreement: Agreement) -> Bool {
    switch agreement {
    case .overlap:
        guard let start = gold.start, let end = gold.end else { return false }
        return one.span.lowerBound < end && start < one.span.upperBound
    case .value: return isSameValue(gold, one.plain)
    case .unit: return isSameValue(gold, one.plain) && isSameUnit(gold, one.plain)
    case .bound:
        guard isSameValue(gold, one.plain), isSameUnit(gold, one.plain) else { return false }
        return gold.bound.map { boundClass($0) == boundClass(one.figure.bound.rawValue) } ?? true
    }
}

private func isSameValue(_ gold: GoldFigure, _ plain: PlainFigure) -> Bool {
    guard let low = gold.low, (gold.high == nil) == (plain.high == nil) else { return false }
    guard isSameEnd(low, plain.low) else { return false }
    guard let high = gold.high, let other = plain.high else { return true }
    return isSameEnd(high, other)
}

/// Equal as numbers, or as dates where an unknown year is any year.
private func isSameEnd(_ one: String, _ other: String) -> Bool {
    if one.hasPrefix("XXXX") { return one.dropFirst(4) == other.dropFirst(4) }
    return FigureExpectation.isSame(one, other)
}

/// The same code; of free nouns the same head, or one phrase's words within the other's.
private func isSameUnit(_ gold: GoldFigure, _ plain: PlainFigure) -> Bool {
    guard let unit = gold.unit else { return true }
    let rate = plain.rate
    if unit == rate { return true }
    if gold.kind == "ratio", unit.isEmpty, rate == "%" { return true }
    guard gold.kind == "count", !rate.isEmpty else { return false }
    let one = Set(unit.split(separator: " "))
    let other = Set(rate.split(separator: " "))
    return one.isSubset(of: other) || other.isSubset(of: one) || nounHead(unit) == nounHead(rate)
}

private func boundClass(_ bound: String) -> String {
    switch bound {
    case "approx", "~": "about"
    case "at_least", "more_than", "more", ">": "above"
    case "at_most", "less_than", "less", "<": "below"
    default: "exact"
    }
}

/// The last word of a label, its plural "s" aside.
func nounHead(_ label: String) -> String {
    guard let last = label.lowercased().split(separator: " ").last else { return "" }
    return last.hasSuffix("s") && !last.hasSuffix("ss") ? String(last.dropLast()) : String(last)
}
