import Facts

/// Compares the figures of two articles: which state one claim, and which of those agree or conflict.
///
/// Symmetric but for the order of sides (the smaller article id is side a), and a function of these two
/// articles alone: what a store holds does not depend on the order in which they came. Precision comes
/// first: a conflict is said only where nothing explains the difference.
public func compare(_ one: Report, _ two: Report) -> [Comparison] {
    guard one.article != two.article else { return [] }
    let (a, b) = one.article < two.article ? (one, two) : (two, one)
    let isOneStory = a.origin == b.origin || a.isOneStory(with: b)
    let left = a.statements.map(Reading.init)
    let right = b.statements.map(Reading.init)
    var pairs: [Pair] = []
    for (i, first) in left.enumerated() {
        for (j, second) in right.enumerated()
        where first.isOfOneClaim(with: second, isOneStory: isOneStory) {
            let values = first.statement.values(against: second.statement)
            if values != .incomparable { pairs.append(Pair(i, j, values)) }
        }
    }
    let judge = Judge(a: a, b: b, left: left, right: right, pairs: pairs)
    return pairs.map(judge.comparison)
}

/// Two statements of one claim, by their places in the two articles.
private struct Pair {
    let a: Int
    let b: Int
    let values: ValueRelation

    init(_ a: Int, _ b: Int, _ values: ValueRelation) {
        self.a = a
        self.b = b
        self.values = values
    }

    var agrees: Bool { values == .equal || values == .rounded }
}

/// Says what each pair amounts to, seeing all the others.
private struct Judge {
    let a: Report
    let b: Report
    let left: [Reading]
    let right: [Reading]
    private let agreeing: (a: Set<Int>, b: Set<Int>)
    private let partners: (a: [Int: Set<Int>], b: [Int: Set<Int>])

    init(a: Report, b: Report, left: [Reading], right: [Reading], pairs: [Pair]) {
        self.a = a
        self.b = b
        self.left = left
        self.right = right
        agreeing = (
            Set(pairs.filter(\.agrees).map(\.a)), Set(pairs.filter(\.agrees).map(\.b))
        )
        partners = (
            Dictionary(grouping: pairs, by: \.a).mapValues { Set($0.map(\.b)) },
            Dictionary(grouping: pairs, by: \.b).mapValues { Set($0.map(\.a)) }
        )
    }

    func comparison(_ pair: Pair) -> Comparison {
        var comparison = Comparison(
            articleA: a.article, figureA: left[pair.a].statement.number, articleB: b.article,
            figureB: right[pair.b].statement.number, relation: .same)
        switch pair.values {
        case .equal, .rounded:
            guard a.origin != b.origin, left[pair.a].statement.modality != .denied else { break }
            comparison.relation = .agreement
            comparison.note = pair.values == .rounded ? "the same when rounded" : nil
        case .explained(let reason): comparison.note = reason
        case .differ(let factor):
            if let reason = explanation(of: pair, factor) {
                comparison.note = reason
            } else {
                comparison.relation = .conflict
                comparison.factor = factor
                comparison.note = note(
                    onFactor: factor, left[pair.a].statement, right[pair.b].statement)
            }
        case .incomparable: break
        }
        return comparison
    }

    /// Why two different values are no conflict; `nil` where nothing explains them.
    private func explanation(of pair: Pair, _ factor: Double) -> String? {
        let (one, two) = (left[pair.a], right[pair.b])
        if a.origin == b.origin { return "an edit of one text" }
        if one.measure?.isToll == true {
            return "an update: the count grows or shrinks with the news"
        }
        if one.measure?.isVolatile == true, a.published == nil || a.published != b.published {
            return "it holds for a day"
        }
        if stage(one.statement.modality) != stage(two.statement.modality) {
            return
                "another stage: \(one.statement.modality.rawValue), \(two.statement.modality.rawValue)"
        }
        if one.qualifiers.parts != two.qualifiers.parts { return "a part against the whole" }
        if agreeing.a.contains(pair.a) || agreeing.b.contains(pair.b) {
            return "the articles agree on it elsewhere"
        }
        if isAmbiguous(pair) { return "one article states several values" }
        let isScale = note(onFactor: factor, one.statement, two.statement) != nil
        return factor > 20 && !isScale ? "too far apart to be one thing" : nil
    }

    /// Plans, forecasts and possibilities are one stage; what was approved and what came true are others.
    private func stage(_ modality: Modality) -> Int {
        switch modality {
        case .planned, .expected, .possible: 0
        case .approved: 1
        case .actual: 2
        case .denied: 3
        }
    }

    /// Whether a side has different values for the claim, so that it is unclear which of them is meant.
    private func isAmbiguous(_ pair: Pair) -> Bool {
        let mine = Set((partners.b[pair.b] ?? []).map { left[$0].statement.value })
        let theirs = Set((partners.a[pair.a] ?? []).map { right[$0].statement.value })
        return mine.count > 1 || theirs.count > 1
    }
}
