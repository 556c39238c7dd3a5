import Facts

/// Compares the figures of two articles: which state one claim, and which of those agree or conflict.
///
/// Symmetric but for the order of sides (the smaller article id is side a), and a function of these two
/// articles alone: what a store holds does not depend on the order in which they came. Precision comes
/// first: a conflict is said only where nothing explains the difference. Whether the two are copies of
/// one text is not asked here.
public func compare(_ one: Report, _ two: Report) -> [Comparison] {
    compare(Account(one), Account(two))
}

/// The same for what is compared with several.
public func compare(_ one: Account, _ two: Account) -> [Comparison] {
    compare(one, two, from: .usual)
}

/// The same, for clues that need not be as certain as usual.
func compare(_ one: Account, _ two: Account, from certainty: Certainty) -> [Comparison] {
    guard one.report.article != two.report.article else { return [] }
    let (a, b) = one.report.article < two.report.article ? (one, two) : (two, one)
    let encounter = Encounter(a, b)
    let pairs =
        encounter.isOneStory
        ? pairsOfOneStory(a, b, encounter, certainty) : pairsOfStories(a, b, encounter)
    return Judge(
        a: a.report, b: b.report, left: a.readings, right: b.readings, pairs: pairs,
        certainty: certainty
    ).comparisons
}

/// What the clues take for one claim.
private func pairsOfOneStory(
    _ a: Account, _ b: Account, _ encounter: Encounter, _ certainty: Certainty
) -> [Pair] {
    let weighed = weighed(a, b, encounter)
    let story = storyEvidence(weighed, a, b, encounter).odds(EvidenceWeights.story)
    let likely = weighed.map { candidate, evidence in
        candidate.isVerbatim ? .infinity : odds(candidate, evidence, story)
    }
    let contrasted = contrasted(weighed.map(\.candidate), likely, a, b)
    return weighed.indices.compactMap { place in
        let candidate = weighed[place].candidate
        let contrast = contrasted[PlacePair(a: candidate.a, b: candidate.b)]
        let odds = max(likely[place], contrast ?? -.infinity)
        let least = candidate.isUnequal ? certainty.ofUnequal : certainty.ofEqual
        guard odds >= least else { return nil }
        return Pair(
            a: candidate.a, b: candidate.b, values: candidate.values, odds: odds,
            isContrasted: contrast != nil)
    }
}

private struct PlacePair: Hashable {
    let a: Int
    let b: Int
}

/// Unequal figures of which one article tells both, as two parties' counts of one thing, while the other states one
/// of them: "police put the crowd at 18,000, the union at 60,000", and "60,000 marched" there.
///
/// - Returns: the log odds with which the equal ones are of one claim.
private func contrasted(
    _ candidates: [Alignment.Candidate], _ odds: [Double], _ a: Account, _ b: Account
) -> [PlacePair: Double] {
    var unequal: Set<PlacePair> = []
    for candidate in candidates where candidate.isUnequal {
        unequal.insert(PlacePair(a: candidate.a, b: candidate.b))
    }
    var found: [PlacePair: Double] = [:]
    func note(_ pair: PlacePair, _ odds: Double) {
        if unequal.contains(pair) { found[pair] = max(found[pair] ?? -.infinity, odds) }
    }
    for (candidate, odds) in zip(candidates, odds) where candidate.values == .equal && odds >= 0 {
        if let rival = a.rival(of: candidate.a) { note(PlacePair(a: rival, b: candidate.b), odds) }
        if let rival = b.rival(of: candidate.b) { note(PlacePair(a: candidate.a, b: rival), odds) }
    }
    return found
}

extension Account {
    /// The figure of the article that it sets against one of its own, each the other's nearest such; `nil` for
    /// none.
    fileprivate func rival(of place: Int) -> Int? {
        nearestRival(of: place).flatMap { nearestRival(of: $0) == place ? $0 : nil }
    }

    private func nearestRival(of place: Int) -> Int? {
        for distance in 1...Reading.contrastReach {
            let rival = [place - distance, place + distance].first {
                readings.indices.contains($0) && readings[$0].isSetAgainst(readings[place])
            }
            if let rival { return rival }
        }
        return nil
    }
}

/// The log odds that two figures are of one claim; those of two values only if both articles report one
/// event, of which equal figures speak themselves.
private func odds(_ candidate: Alignment.Candidate, _ evidence: Evidence, _ story: Double) -> Double
{
    candidate.isUnequal
        ? oddsOfBoth(evidence.odds(EvidenceWeights.unequal), story)
        : evidence.odds(EvidenceWeights.equal)
}

/// The clues of two articles, after those of their figures.
private func storyEvidence(
    _ weighed: [(candidate: Alignment.Candidate, evidence: Evidence)], _ a: Account, _ b: Account,
    _ encounter: Encounter
) -> StoryEvidence {
    let equals = weighed.lazy.filter {
        !$0.candidate.isUnequal
            && !isLookedBackOn(a.readings[$0.candidate.a], b.readings[$0.candidate.b])
    }
    return StoryEvidence(encounter, equals: equals.map { $0.evidence.odds(EvidenceWeights.equal) })
}

/// What only one of two articles looks back on says nothing of what it is on itself: "In the second quarter
/// it earned $96 million".
private func isLookedBackOn(_ one: Reading, _ two: Reading) -> Bool {
    one.isRecalled != two.isRecalled
}

/// The clues of all figures that may be of one claim.
private func weighed(
    _ a: Account, _ b: Account, _ encounter: Encounter
) -> [(candidate: Alignment.Candidate, evidence: Evidence)] {
    let alignment = Alignment(a.readings, b.readings)
    return alignment.candidates.compactMap { candidate in
        let (one, two) = (a.readings[candidate.a], b.readings[candidate.b])
        guard encounter.canBeOfOneClaim(one, two, candidate.values) else { return nil }
        return (candidate, Evidence(one, two, candidate, in: alignment, of: encounter))
    }
}

/// What the rules for articles that report different events take for one claim.
private func pairsOfStories(_ a: Account, _ b: Account, _ encounter: Encounter) -> [Pair] {
    var pairs: [Pair] = []
    for (i, one) in a.readings.enumerated() {
        for (j, two) in b.readings.enumerated() where one.isOfOneKind(with: two) {
            let values = one.values(against: two)
            if encounter.areOfOneClaim(one, two, values) {
                pairs.append(Pair(a: i, b: j, values: values, odds: nil))
            }
        }
    }
    return pairs
}

/// How probable it must be that two figures are of one claim, in log odds.
struct Certainty {
    let ofEqual: Double
    /// Claims are joined through their figures: one wrong pair makes one claim of two.
    let ofUnequal: Double
    /// For a conflict: precision comes first.
    let ofConflict: Double
    /// For another stage to explain nothing: the clues have seen it, and how real a figure is told to be is
    /// often read wrongly.
    let ofStages: Double

    /// Probabilities of 0.4, 0.5 and 0.6.
    static let usual = Certainty(
        ofEqual: -0.405, ofUnequal: 0, ofConflict: 0.405, ofStages: 0.405)
    /// Whatever is not ruled out is of one claim, and what explains a difference always does.
    static let none = Certainty(
        ofEqual: -.infinity, ofUnequal: -.infinity, ofConflict: -.infinity, ofStages: .infinity)
    /// The same, but for stages.
    static let ofTrials = Certainty(
        ofEqual: -.infinity, ofUnequal: -.infinity, ofConflict: -.infinity, ofStages: 0)
}

/// Two figures of one story, as the weights of clues are fitted to them.
package struct Trial: Sendable {
    package let figures: (a: Int, b: Int)
    package let evidence: Evidence
    /// Of both articles; see `StoryClue`.
    package let coverage: Double
    /// Neither equal nor one the other rounded.
    package let isUnequal: Bool
    /// Why they would be no conflict, were they of one claim; `nil` where nothing explains them.
    package let explanation: String?
}

/// Every pair of figures of two articles that the clues decide on.
///
/// - Returns: side a is that of the smaller article id; none where they are of no one story.
package func trials(_ one: Account, _ two: Account) -> [Trial] {
    let (a, b) = one.report.article < two.report.article ? (one, two) : (two, one)
    let encounter = Encounter(a, b)
    guard encounter.isOneStory else { return [] }
    let judge = Judge(
        a: a.report, b: b.report, left: a.readings, right: b.readings, pairs: [],
        certainty: .ofTrials)
    return weighed(a, b, encounter).map { candidate, evidence in
        let pair = Pair(a: candidate.a, b: candidate.b, values: candidate.values, odds: .infinity)
        return Trial(
            figures: (
                a.readings[candidate.a].statement.number, b.readings[candidate.b].statement.number
            ),
            evidence: evidence, coverage: encounter.coverage, isUnequal: candidate.isUnequal,
            explanation: candidate.isUnequal
                ? judge.explanation(of: pair)
                : isLookedBackOn(a.readings[candidate.a], b.readings[candidate.b])
                    ? "looked back on" : nil)
    }
}
