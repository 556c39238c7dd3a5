import Facts
import Foundation

/// Counts for precision and recall.
struct AttributionTally {
    var right = 0
    var found = 0
    var wanted = 0
    var given = 0

    var precision: Double { given == 0 ? 0 : 100 * Double(right) / Double(given) }
    var recall: Double { wanted == 0 ? 0 : 100 * Double(found) / Double(wanted) }
    var f1: Double {
        let sum = precision + recall
        return sum == 0 ? 0 : 2 * precision * recall / sum
    }
}

/// Compares quotes, speakers, subjects with the gold, by the rules of the stories' scorer.
struct AttributionScore {
    private(set) var tallies: [String: AttributionTally] = [:]
    private(set) var errors: [(kind: String, line: String)] = []

    mutating func add(_ gold: AttributionGold, quotes: [Quote], figures: [Figure]) {
        if let wanted = gold.quotes {
            for isDirect in [true, false] { compare(gold, wanted, quotes, isDirect: isDirect) }
        }
        for (subject, figure) in zip(gold.subjects, figures) {
            compareAbout(gold, subject, figure)
            compareSpeaker(gold, subject, figure)
        }
    }

    mutating func add(slips: [String], of gold: AttributionGold) {
        for slip in slips { note("names", gold, slip) }
    }

    private mutating func note(_ kind: String, _ gold: AttributionGold, _ line: String) {
        errors.append((kind, "\(gold.name) \(line)"))
    }

    // MARK: Quotes

    private mutating func compare(
        _ gold: AttributionGold, _ marked: [AttributionGold.Said], _ quotes: [Quote], isDirect: Bool
    ) {
        let kind = isDirect ? "direct" : "indirect"
        let wanted = marked.filter { $0.isDirect == isDirect }
        var free = quotes.filter { $0.isDirect == isDirect }
        tallies[kind, default: .init()].wanted += wanted.count
        for said in wanted {
            let shares = free.map { gold.share(said.span, $0.span) }
            guard let best = shares.indices.max(by: { shares[$0] < shares[$1] }),
                shares[best] >= 0.8
            else {
                note("\(kind) missed", gold, gold.string(said.span))
                continue
            }
            tallies[kind, default: .init()].right += 1
            tallies[kind, default: .init()].found += 1
            tallies[kind, default: .init()].given += 1
            compareSpeaker(gold, said, free.remove(at: best), kind)
        }
        for quote in free where !isLetPass(marked, gold, quote) {
            tallies[kind, default: .init()].given += 1
            note("\(kind) not in the gold", gold, gold.string(quote.span))
        }
    }

    private mutating func compareSpeaker(
        _ gold: AttributionGold, _ said: AttributionGold.Said, _ quote: Quote, _ kind: String
    ) {
        guard let speaker = said.speaker else { return }
        tallies["\(kind) speaker", default: .init()].wanted += 1
        tallies["\(kind) speaker", default: .init()].given += 1
        if quote.speaker == speaker || gold.isAlso(quote.speaker, said.others) {
            tallies["\(kind) speaker", default: .init()].right += 1
            tallies["\(kind) speaker", default: .init()].found += 1
        } else {
            let got = gold.name(of: quote.speaker)
            note(
                "\(kind) speaker", gold,
                "\(gold.name(of: speaker)) got \(got): \(gold.string(said.span))")
        }
    }

    /// Optional in the gold, or marks about less than three words or within reported words.
    private func isLetPass(
        _ marked: [AttributionGold.Said], _ gold: AttributionGold, _ quote: Quote
    ) -> Bool {
        let isOptional = marked.contains { said in
            said.isOptional
                && overlap(said.span, quote.span) * 2 >= min(said.span.count, quote.span.count)
        }
        if isOptional { return true }
        guard quote.isDirect else { return false }
        let words = gold.text[quote.span.range].split(whereSeparator: { $0 <= 0x20 }).count
        return words < 3
            || marked.contains { $0.isDirect == false && $0.span.contains(quote.span) }
    }

    // MARK: Figures

    private mutating func compareAbout(
        _ gold: AttributionGold, _ subject: AttributionGold.Subject, _ figure: Figure
    ) {
        let given = Set(figure.about)
        tallies["about", default: .init()].wanted += subject.about.count
        tallies["about", default: .init()].found += subject.about.intersection(given).count
        for entity in subject.about.subtracting(given) {
            note("about missed", gold, "\(gold.name(of: entity)): \(gold.context(figure.span))")
        }
        for entity in given {
            if subject.about.contains(entity) || subject.alsoRight.contains(entity) {
                tallies["about", default: .init()].right += 1
                tallies["about", default: .init()].given += 1
            } else if subject.wrong.contains(entity) || !gold.isPlace(entity, near: figure.span) {
                tallies["about", default: .init()].given += 1
                note("about wrong", gold, "\(gold.name(of: entity)): \(gold.context(figure.span))")
            }
        }
    }

    private mutating func compareSpeaker(
        _ gold: AttributionGold, _ subject: AttributionGold.Subject, _ figure: Figure
    ) {
        guard !subject.isSaidByOpen else { return }
        let kind = subject.saidBy == nil ? "said_by, nobody" : "said_by, somebody"
        let isRight =
            figure.saidBy == subject.saidBy || gold.isAlso(figure.saidBy, subject.saidByOthers)
        for row in [kind, "said_by"] {
            tallies[row, default: .init()].wanted += 1
            tallies[row, default: .init()].given += 1
            if isRight {
                tallies[row, default: .init()].right += 1
                tallies[row, default: .init()].found += 1
            }
        }
        if !isRight {
            let wanted = gold.name(of: subject.saidBy)
            note(
                kind, gold,
                "\(wanted) got \(gold.name(of: figure.saidBy)): \(gold.context(figure.span))")
        }
    }
}

private func overlap(_ one: Span, _ other: Span) -> Int {
    max(0, min(one.end, other.end) - max(one.start, other.start))
}

extension AttributionGold {
    func string(_ span: Span) -> String { String(decoding: text[span.range], as: UTF8.self) }

    func name(of entity: Int?) -> String {
        guard let entity else { return "-" }
        return entities.indices.contains(entity) ? entities[entity].name : "(not named here)"
    }

    /// A figure with the text round it.
    func context(_ span: Span) -> String {
        let low = max(0, span.start - 90)
        let high = min(text.count, span.end + 50)
        let before = String(decoding: text[low..<span.start], as: UTF8.self)
        let after = String(decoding: text[span.end..<high], as: UTF8.self)
        return (before + "[[" + string(span) + "]]" + after).replacingOccurrences(
            of: "\n", with: " / ")
    }

    func isAlso(_ entity: Int?, _ others: [String]) -> Bool {
        guard let entity, entities.indices.contains(entity) else { return false }
        return others.contains { entities[entity].name.lowercased().contains($0.lowercased()) }
    }

    /// What two spans share of the longer, marks, stops and a leading "that" left out.
    func share(_ one: Span, _ other: Span) -> Double {
        let (one, other) = (trim(one), trim(other))
        return Double(overlap(one, other)) / Double(max(1, one.count, other.count))
    }

    private func trim(_ span: Span) -> Span {
        var words = string(span)[...]
        var start = span.start
        let marks: Set<Character> = ["“", "”", "'", "\"", ",", ";", ":", "-", "–", "—", " ", "\n"]
        let stops: Set<Character> = [".", "!", "?"]
        while let first = words.first, marks.contains(first) {
            start += first.utf8.count
            words = words.dropFirst()
        }
        while let last = words.last, marks.contains(last) || stops.contains(last) {
            words = words.dropLast()
        }
        if words.hasPrefix("that ") {
            start += 5
            words = words.dropFirst(5)
        }
        return words.isEmpty ? span : Span(start, start + words.utf8.count)
    }

    /// A place or people named in the paragraph of a span.
    func isPlace(_ entity: Int, near span: Span) -> Bool {
        guard entities.indices.contains(entity),
            [.location, .people].contains(entities[entity].type)
        else { return false }
        var low = span.start
        var high = span.end
        while low > 0, text[low - 1] != 0x0A { low -= 1 }
        while high < text.count, text[high] != 0x0A { high += 1 }
        let paragraph = Span(low, high)
        return mentions.contains { $0.entity == entity && paragraph.contains($0.span) }
            || nominals.contains { $0.entity == entity && paragraph.contains($0.span) }
    }
}
