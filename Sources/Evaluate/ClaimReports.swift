import Claims
import Extractor
import Facts
import Foundation
import Linking

/// Turns a story's gold into what a store would hand to `Claims`, spoiled on request.
struct ClaimReports {
    /// Of a hundred figures, how many lose their label, and how many their subjects.
    var lostPercent = 0
    /// Take any of the accepted labels, not the first.
    var isMixed = false

    func reports(of story: ClaimStory) -> [String: Report] {
        let entities = Dictionary(
            uniqueKeysWithValues: story.gold.entities.enumerated().map { ($1.id, subject($1, $0)) })
        var reports: [String: Report] = [:]
        for (index, article) in story.gold.articles.sorted().enumerated() {
            let text = story.texts[article] ?? ""
            let read = Extractor().extract(text: text, in: Context())
            let named = story.gold.entities.filter { !($0.mentions[article] ?? []).isEmpty }
            let mine = story.figures.enumerated().filter { $1.figure.article == article }
            reports[article] = Report(
                article: Int64(index + 1),
                published: read.heading.publishedOn.flatMap(Day.init(iso:)), topic: Topic(text),
                subjects: Set(named.compactMap { entities[$0.id] }),
                statements: mine.compactMap {
                    statement($0.offset, $0.element, read, entities, story.name)
                })
        }
        return reports
    }

    private func subject(_ entity: ClaimStory.GoldEntity, _ number: Int) -> Subject {
        let type = EntityType(rawValue: entity.type) ?? .miscellany
        let isCountry = type == .location && Self.countries.contains(entity.name)
        return Subject(
            entity: Int64(number + 1), type: type, subtype: isCountry ? "country" : nil,
            words: NameForm(entity.name, type: type).words)
    }

    private static let countries: Set<String> = {
        let names = Locale.Region.isoRegions.compactMap {
            Locale(identifier: "en").localizedString(forRegionCode: $0.identifier)
        }
        return Set(names).union(["the United States", "US", "Britain"])
    }()

    private func statement(
        _ number: Int, _ gold: (key: String, figure: ClaimStory.GoldFigure), _ read: Extraction,
        _ entities: [String: Subject], _ story: String
    ) -> Statement? {
        let figure = gold.figure
        guard let kind = FigureKind(rawValue: figure.kind), let value = Self.value(of: figure)
        else { return nil }
        var dice = Dice(story + gold.key)
        let labels = figure.measure ?? []
        let label = labels.isEmpty ? nil : labels[isMixed ? dice.roll(labels.count) : 0]
        let isLabelLost = dice.roll(100) < lostPercent
        let isSubjectLost = dice.roll(100) < lostPercent
        let text = Array(read.text.unicodeScalars)
        let title = read.heading.title?.unicodeScalars.count ?? 0
        return Statement(
            number: number, kind: kind, value: value, unit: figure.unit, per: figure.per,
            bound: figure.bound.flatMap(Bound.init(rawValue:)) ?? .exact,
            change: figure.change.flatMap(Change.init(rawValue:)),
            measure: isLabelLost ? nil : label,
            modality: Modality(rawValue: figure.modality) ?? .actual,
            subjects: isSubjectLost ? [] : figure.about.compactMap { entities[$0] },
            speaker: figure.said_by.flatMap { entities[$0]?.entity },
            limits: Self.limits(of: figure, in: text, read), isInTitle: figure.start < title)
    }

    private static func value(of figure: ClaimStory.GoldFigure) -> FigureValue? {
        if let low = figure.low?.decimal, let high = figure.high?.decimal {
            return .interval(low: low, high: high)
        }
        return figure.value?.value
    }

    private static func limits(
        of figure: ClaimStory.GoldFigure, in text: [Unicode.Scalar], _ read: Extraction
    ) -> Limits {
        let offsets = ScalarOffsets(utf8: Array(read.text.utf8))
        let sentences = read.sentences.map { (offsets[$0.start], offsets[$0.end]) }
        let sentence = sentences.first { $0.0 <= figure.start && figure.start < $0.1 }
        let (start, end) = sentence ?? (figure.start, figure.end)
        func words(_ range: Range<Int>) -> String {
            var view = String.UnicodeScalarView()
            view.append(contentsOf: text[range])
            return String(view)
        }
        return Limits(
            before: words(start..<max(start, figure.start)),
            after: words(min(figure.end, end)..<end),
            isDisputed: Limits.isDispute(read.heading.title ?? ""))
    }
}

/// The same numbers for the same words on every machine.
struct Dice {
    private var state: UInt64 = 0xCBF2_9CE4_8422_2325

    init(_ words: String) {
        for byte in words.utf8 { state = (state ^ UInt64(byte)) &* 0x100_0000_01B3 }
    }

    mutating func roll(_ sides: Int) -> Int {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Int((state >> 33) % UInt64(sides))
    }
}
