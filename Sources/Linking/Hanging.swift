import Facts

/// The choice of the one longer name that a short form stands for.
extension Linker {
    private struct Candidate {
        var tie: Sense.Tie
        var root: Int64
        var need: Double
        var node: Node
        var sense: Sense
        var circle: Circle
    }

    private struct Choice {
        var score: Double
        var tie: Sense.Tie
        var root: Int64
    }

    /// The longer name that a whole sense proposes to hang on; parts that go elsewhere are taken out of it.
    func propose(_ id: Int64, _ sense: Int64) throws -> Sense.Tie? {
        guard var node = try self.node(id), let base = node.sense(sense) else { return nil }
        node.senses.removeAll { $0.base == sense }
        let isRuled = try registry.rulings(on: id).contains { ruling in
            if case .joined(let other) = ruling { other.node != id } else { false }
        }
        if isRuled {
            put(node)
            return nil
        }
        let candidates = try candidates(node, base)
        let form = node.key.form
        if form.type == .person, form.words.count > 1 {
            put(node)
            return choose(base.members, of: node, base, among: candidates)?.tie
        }
        let choices = base.members.map { choose([$0], of: node, base, among: candidates) }
        let tie =
            form.type == .person
            ? partPersons(&node, base, withoutRivals(choices, base, node))
            : try partBodies(&node, base, choices.map { $0?.tie }, candidates)
        put(node)
        return tie
    }

    private func candidates(_ node: Node, _ base: Sense) throws -> [Candidate] {
        var candidates: [Candidate] = []
        for relative in try relatives(of: node) where relative.side == .longer {
            guard let other = try self.node(relative.node) else { continue }
            for sense in other.bases
            where sense.rank > base.rank && sense.component != base.component {
                let tie = Sense.Tie(
                    node: other.id, sense: sense.id, reason: relative.relation.reason)
                candidates.append(
                    Candidate(
                        tie: tie, root: try root(tie), need: relative.relation.need, node: other,
                        sense: sense, circle: circle(sense.members, other.witnesses)))
            }
        }
        return candidates
    }

    /// The candidate whose company leads that of all others.
    private func choose(
        _ members: [Int], of node: Node, _ base: Sense, among candidates: [Candidate]
    ) -> Choice? {
        if candidates.isEmpty { return nil }
        let own = circle(members, node.witnesses)
        var best: [Int64: Choice] = [:]
        for candidate in candidates {
            let score = own.support(candidate.circle)
            let fits =
                candidate.need == 0
                ? !own.isClearlyOther(than: candidate.circle) : score >= candidate.need
            // Two bodies that one article tells apart are two, unless another says that they are one.
            let isPlain = node.key.form.type == .person || candidate.need < 0.5
            let apart = isPlain ? members : base.members
            // Only a person has a post.
            let isOtherType = candidate.node.key.form.type != node.key.form.type
            if isOtherType, !own.roles.isEmpty { continue }
            if !fits || areTogether(node, apart, candidate.node, candidate.sense.members) {
                continue
            }
            // What an article has said counts for something, should company be even.
            let total = score + (candidate.need < 0.5 ? 0.5 : 0)
            if let known = best[candidate.root],
                (known.score, candidate.tie.sense) >= (total, known.tie.sense)
            {
                continue
            }
            best[candidate.root] = Choice(
                score: total, tie: candidate.tie, root: candidate.root)
        }
        let roots = best.keys.sorted()
        let scores = roots.compactMap { best[$0]?.score }
        return soleBest(scores, need: 0).flatMap { best[roots[$0]] }
    }

    /// Of two bearers of one surname in an article only one can be the same longer name.
    private func withoutRivals(_ choices: [Choice?], _ base: Sense, _ node: Node) -> [Sense.Tie?] {
        zip(base.members, choices).map { member, choice in
            guard let choice else { return nil }
            let hasRival = zip(base.members, choices).contains { other, rival in
                guard let rival, other != member, rival.root == choice.root else { return false }
                return node.witnesses[other].article == node.witnesses[member].article
                    && rival.score >= choice.score
            }
            return hasRival ? nil : choice.tie
        }
    }

    /// A surname stands in each article for itself; those left over are one where they keep company.
    private func partPersons(
        _ node: inout Node, _ base: Sense, _ choices: [Sense.Tie?]
    ) -> Sense.Tie? {
        addParts(&node, base, choices)
        let left = zip(base.members, choices).filter { $0.1 == nil }.map { $0.0 }
        let witnesses = node.witnesses
        let circles = left.map { Circle(witnesses[$0].company) }
        let groups = connected(left.count) { one, other in
            witnesses[left[one]].article != witnesses[left[other]].article
                && circles[one].support(circles[other]) >= 1
        }
        for group in groups {
            let members = group.map { left[$0] }
            let id = node.partID(members[0])
            node.senses.append(
                Sense(
                    id: id, members: members, component: id, rank: base.rank, root: id,
                    base: base.id))
        }
        // Those that are no witnesses follow where nearly all witnesses went.
        let chosen = choices.compactMap { $0 }
        guard let first = chosen.first, chosen.allSatisfy({ $0 == first }),
            chosen.count * 3 >= choices.count * 2
        else { return nil }
        return first
    }

    /// A body's short form stands for one body as a rule; only where articles differ it is parted.
    private func partBodies(
        _ node: inout Node, _ base: Sense, _ choices: [Sense.Tie?], _ candidates: [Candidate]
    ) throws -> Sense.Tie? {
        let chosen = choices.compactMap { $0 }
        guard let tie = chosen.min(by: { $0.sense < $1.sense }) else { return nil }
        let roots = Set(try chosen.map { try root($0) })
        if roots.count == 1 {
            let target = candidates.filter { roots.contains($0.root) }
            var company = Circle()
            for candidate in target { company.add(candidate.circle) }
            let witnesses = node.witnesses
            let hasStranger = zip(base.members, choices).contains { member, choice in
                choice == nil
                    && (Circle(witnesses[member].company).isClearlyOther(than: company)
                        || target.contains {
                            areTogether(node, [member], $0.node, $0.sense.members)
                        })
            }
            let isSaid = target.contains { $0.need < 0.5 }
            if !hasStranger, isSaid || chosen.count * 2 >= choices.count { return tie }
        }
        addParts(&node, base, choices)
        return nil
    }

    /// Takes the members that chose out of a sense, those with one choice together.
    private func addParts(_ node: inout Node, _ base: Sense, _ choices: [Sense.Tie?]) {
        var parts: [Int64: (tie: Sense.Tie, members: [Int])] = [:]
        for (member, choice) in zip(base.members, choices) {
            guard let choice else { continue }
            parts[choice.sense, default: (choice, [])].members.append(member)
        }
        for (_, part) in parts.sorted(by: { $0.key < $1.key }) {
            let id = node.partID(part.members[0])
            node.senses.append(
                Sense(
                    id: id, members: part.members, component: id, rank: base.rank,
                    parent: part.tie, base: base.id))
        }
    }
}
