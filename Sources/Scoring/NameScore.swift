import Extractor
import Facts

/// Hits, false alarms and misses of one type.
package struct NameTally: Sendable {
    package var hits = 0
    package var falseAlarms = 0
    package var misses = 0

    package init() {}

    package var precision: Double { ratio(hits, hits + falseAlarms) }
    package var recall: Double { ratio(hits, hits + misses) }
    package var f1: Double { ratio(2 * hits, 2 * hits + falseAlarms + misses) }

    package static func + (one: NameTally, other: NameTally) -> NameTally {
        var sum = NameTally()
        sum.hits = one.hits + other.hits
        sum.falseAlarms = one.falseAlarms + other.falseAlarms
        sum.misses = one.misses + other.misses
        return sum
    }

    private func ratio(_ part: Int, _ whole: Int) -> Double {
        whole == 0 ? 0 : 100 * Double(part) / Double(whole)
    }
}

/// How finely types are told apart in a score.
package enum TypeGrain: Sendable {
    /// PERSON, ORG and LOC, into which GPE and FAC are folded; the rest is left out.
    case coarse
    /// All of them, PRODUCT within MISC.
    case fine

    package func fold(_ label: String) -> String? {
        switch (self, label) {
        case (_, "PERSON"), (_, "ORG"): label
        case (.coarse, "GPE"), (.coarse, "LOC"), (.coarse, "FAC"): "LOC"
        case (.coarse, _): nil
        case (.fine, "PRODUCT"): "MISC"
        case (.fine, _): label
        }
    }
}

/// A name as scored: bytes of the article's text, and its folded type.
package struct ScoredName: Hashable, Sendable {
    package var span: Span
    package var label: String

    package init(span: Span, label: String) {
        self.span = span
        self.label = label
    }
}

/// Exact span and type; a leading article and a trailing possessive are taken off on both sides.
package struct NameScore: Sendable {
    package private(set) var tallies: [String: NameTally] = [:]
    /// Found names that are right and wrong, by tenths of confidence.
    package private(set) var reliability: [(sum: Double, right: Int, all: Int)] =
        Array(repeating: (0, 0, 0), count: 10)
    let grain: TypeGrain

    package init(grain: TypeGrain) { self.grain = grain }

    package var micro: NameTally { tallies.values.reduce(NameTally(), +) }

    package mutating func add(
        marked: [MarkedName], found: [(span: Span, label: String, confidence: Double)],
        text: [UInt8]
    ) {
        let gold = Set(
            marked.compactMap { name in
                grain.fold(name.label).map { ScoredName(span: trim(name.span, text), label: $0) }
            })
        var hits: Set<ScoredName> = []
        for name in found {
            guard let label = grain.fold(name.label) else { continue }
            let scored = ScoredName(span: trim(name.span, text), label: label)
            let isRight = gold.contains(scored)
            if isRight {
                hits.insert(scored)
                tallies[label, default: NameTally()].hits += 1
            } else {
                tallies[label, default: NameTally()].falseAlarms += 1
            }
            let bin = min(Int(name.confidence * 10), 9)
            reliability[bin].sum += name.confidence
            reliability[bin].all += 1
            reliability[bin].right += isRight ? 1 : 0
        }
        for name in gold.subtracting(hits) { tallies[name.label, default: NameTally()].misses += 1 }
    }

    /// The span without what annotators differ about.
    package func trim(_ span: Span, _ text: [UInt8]) -> Span {
        var (start, end) = (span.start, span.end)
        let lower = text[start..<end].prefix(4).map { 0x41...0x5A ~= $0 ? $0 | 0x20 : $0 }
        for article in ["the ", "a ", "an "] where lower.starts(with: Array(article.utf8)) {
            start += article.utf8.count
            break
        }
        for ending in ["'s", "’s"]
        where text[start..<end].reversed().starts(with: ending.utf8.reversed()) {
            if end - start > ending.utf8.count { end -= ending.utf8.count }
            break
        }
        for ending in ["'", "’"]
        where text[start..<end].reversed().starts(with: ending.utf8.reversed()) {
            if end - start > ending.utf8.count { end -= ending.utf8.count }
            break
        }
        return start < end ? Span(start, end) : span
    }
}

extension NameScore {
    /// The score of a tagger by itself.
    package init(of tagger: Tagger, on articles: [MarkedArticle], grain: TypeGrain) {
        self.init(grain: grain)
        for article in articles {
            let text = Array(article.text.utf8)
            let found = tagger.names(in: text).map {
                (span: $0.span, label: $0.kind.label, confidence: $0.confidence)
            }
            add(marked: article.names, found: found, text: text)
        }
    }
}
