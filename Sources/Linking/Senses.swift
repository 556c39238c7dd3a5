import Facts

/// Tells the bearers of one name apart, by company alone: what other names there are plays no part.
///
/// - Parameter isOne: a person has ruled that the name has one bearer.
/// - Returns: indices of witnesses, each group ascending; the group of the first witness first.
func bearers(of node: Node, isOne: Bool) -> [[Int]] {
    let all = node.witnesses.indices.filter { !node.isAlone(node.witnesses[$0].article) }
    if all.isEmpty { return node.witnesses.isEmpty ? [] : [[]] }
    if isOne || node.key.isCode { return [all] }
    let witnesses = all.map { node.witnesses[$0] }
    if node.key.form.isStateBody { return byHome(witnesses).map { $0.map { all[$0] } } }
    if node.key.form.type == .person, node.key.form.words.count > 1 {
        return byCompany(witnesses).map { $0.map { all[$0] } }
    }
    return [all]
}

/// A body that every country has its own of goes by the article's country.
private func byHome(_ witnesses: [Witness]) -> [[Int]] {
    var groups: [UInt32: [Int]] = [:]
    for (index, witness) in witnesses.enumerated() {
        groups[witness.company.home, default: []].append(index)
    }
    let strays = groups.removeValue(forKey: 0) ?? []
    var senses = groups.values.sorted { $0[0] < $1[0] }
    guard !senses.isEmpty else {
        let circles = strays.map { Circle(witnesses[$0].company) }
        return connected(strays.count) { circles[$0].support(circles[$1]) >= 0.5 }
    }
    let circles = senses.map { circle($0, witnesses) }
    var alone: [Int] = []
    for stray in strays {
        let company = Circle(witnesses[stray].company)
        let scores = circles.map { $0.support(company) }
        if senses.count == 1 {
            senses[0].append(stray)
        } else if let best = soleBest(scores, need: 1) {
            senses[best].append(stray)
        } else {
            alone.append(stray)
        }
    }
    return (senses + (alone.isEmpty ? [] : [alone])).map { $0.sorted() }.sorted { $0[0] < $1[0] }
}

/// Persons: those in one company are one; the groups are one as well unless clearly different.
private func byCompany(_ witnesses: [Witness]) -> [[Int]] {
    let circles = witnesses.map { Circle($0.company) }
    let groups = connected(witnesses.count) { one, other in
        witnesses[one].article != witnesses[other].article
            && circles[one].isOneBearer(with: circles[other])
    }
    if groups.count == 1 { return groups }
    // The largest first, so that what little is known joins the best known bearer.
    var senses: [(members: [Int], circle: Circle)] = []
    for group in groups.sorted(by: { ($1.count, $0[0]) < ($0.count, $1[0]) }) {
        let company = circle(group, witnesses)
        let articles = Set(group.map { witnesses[$0].article })
        let fits = senses.indices.filter { index in
            !senses[index].circle.isClearlyOther(than: company)
                && !senses[index].members.contains { articles.contains(witnesses[$0].article) }
        }
        let best = fits.max {
            (senses[$0].circle.support(company), -$0) < (senses[$1].circle.support(company), -$1)
        }
        if let best {
            senses[best].members += group
            senses[best].circle.add(company)
        } else {
            senses.append((group, company))
        }
    }
    return senses.map { $0.members.sorted() }.sorted { $0[0] < $1[0] }
}

/// Groups that hang together by `isTied`, each ascending, by their first.
func connected(_ count: Int, _ isTied: (Int, Int) -> Bool) -> [[Int]] {
    var group = Array(0..<count)
    for one in 0..<count {
        for other in 0..<one where group[one] != group[other] && isTied(other, one) {
            let (low, high) = (min(group[one], group[other]), max(group[one], group[other]))
            for index in group.indices where group[index] == high { group[index] = low }
        }
    }
    return Dictionary(grouping: 0..<count) { group[$0] }.values.sorted { $0[0] < $1[0] }
}

func circle(_ members: [Int], _ witnesses: [Witness]) -> Circle {
    var circle = Circle()
    for member in members { circle.add(witnesses[member].company) }
    return circle
}

/// The one that leads all others by `margin` and reaches `need`; `nil` where it cannot be told.
func soleBest(_ scores: [Double], need: Double, margin: Double = 0.5) -> Int? {
    guard let best = scores.indices.max(by: { scores[$0] < scores[$1] }), scores[best] >= need
    else { return nil }
    let second = scores.indices.filter { $0 != best }.map { scores[$0] }.max() ?? -1
    return scores[best] >= second + margin ? best : nil
}
