import Extractor
import Facts

/// The whole extraction of an article, told in the gold's entities, so that it scores as the rest does.
struct WholeExtraction {
    private(set) var quotes: [Quote] = []
    /// One for each gold figure: the found one that overlaps it, or one that says nothing right.
    private(set) var figures: [Figure] = []

    /// Gold names that were not found, or found as something else.
    private(set) var slips: [String] = []

    private static let nobody = Int.max

    init(_ gold: AttributionGold, by extractor: Extractor) {
        let made = extractor.extract(
            text: String(decoding: gold.text, as: UTF8.self), in: Context())
        let same = Self.gold(for: made, gold)
        quotes = made.quotes.map { quote in
            var quote = quote
            quote.speaker = quote.speaker.map { same[$0] }
            return quote
        }
        slips = gold.mentions.compactMap { Self.slip($0, made, gold) }
        var free = made.figures
        figures = gold.figures.map { wanted in
            guard let place = free.firstIndex(where: { $0.span.overlaps(wanted.span) }) else {
                var missed = wanted
                missed.saidBy = Self.nobody
                return missed
            }
            var figure = free.remove(at: place)
            figure.about = figure.about.map { same[$0] }
            figure.saidBy = figure.saidBy.map { same[$0] }
            return figure
        }
    }

    private static func slip(_ wanted: Mention, _ made: Extraction, _ gold: AttributionGold)
        -> String?
    {
        let name = gold.string(wanted.span)
        guard
            let best = made.mentions.max(by: {
                overlap($0.span, wanted.span) < overlap($1.span, wanted.span)
            }),
            overlap(best.span, wanted.span) * 2 >= wanted.span.count
        else { return "\(wanted.type.rawValue) \(name): not found" }
        return best.type == wanted.type
            ? nil
            : "\(wanted.type.rawValue) \(name): \(best.type.rawValue) \(gold.string(best.span)) by \(best.rule)"
    }

    /// For each entity found, the gold entity that most of its mentions stand for.
    static func gold(for made: Extraction, _ gold: AttributionGold) -> [Int] {
        var votes = made.entities.map { _ in [Int: Int]() }
        for mention in gold.mentions {
            let best = made.mentions.max {
                overlap($0.span, mention.span) < overlap($1.span, mention.span)
            }
            guard let best, overlap(best.span, mention.span) * 2 >= mention.span.count else {
                continue
            }
            votes[best.entity][mention.entity, default: 0] += 1
        }
        return made.entities.indices.map { index in
            if let most = votes[index].max(by: { ($0.value, -$0.key) < ($1.value, -$1.key) }) {
                return most.key
            }
            let names = [made.entities[index].name] + made.entities[index].aliases
            return gold.entities.firstIndex { names.contains($0.name) } ?? gold.entities.count
                + index
        }
    }

    private static func overlap(_ one: Span, _ other: Span) -> Int {
        max(0, min(one.end, other.end) - max(one.start, other.start))
    }
}
