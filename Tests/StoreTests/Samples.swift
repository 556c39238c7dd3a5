import Facts
import Foundation
import GRDB
import Store

/// A folder of its own for one test's stores, removed with it; one store is open in it.
final class Room {
    let folder: String
    private(set) var store: Store

    init() throws {
        // In memory where there is such a place: each commit waits for the disk.
        let base = FileManager.default.isWritableFile(atPath: "/dev/shm") ? "/dev/shm" : "/tmp"
        folder = base + "/articled-store-\(UUID().uuidString)"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        store = try Store(path: folder + "/articled.db", access: .write, patience: 0.05)
    }

    deinit { try? FileManager.default.removeItem(atPath: folder) }

    func path(_ name: String = "articled.db") -> String { folder + "/" + name }

    func open(_ name: String = "articled.db", _ access: Store.Access = .write) throws -> Store {
        try Store(path: path(name), access: access, patience: 0.05)
    }

    func reopen(closing: Bool = true) throws {
        if closing { try store.close() }
        store = try open()
    }

    /// Records an article under a path, as the service does.
    @discardableResult
    func record(_ extraction: Extraction, _ number: Int, _ path: String) throws -> Recorded {
        try store.noteWaiting(path: path, identity: identity(UInt64(number)), at: noon)
        _ = try store.beginAttempt(path: path, at: noon)
        return try store.record(
            extraction, article: articleID(number), file: path,
            identity: identity(UInt64(number)), at: noon)
    }

    /// The database as any other program sees it: no code of the store between.
    func look<Value>(
        in name: String = "articled.db", _ body: (Database) throws -> Value
    ) throws
        -> Value
    {
        var configuration = Configuration()
        configuration.readonly = true
        return try DatabaseQueue(path: path(name), configuration: configuration).read(body)
    }

    /// Does to the database what no code of the store would.
    func tamper(_ sql: String, in name: String = "articled.db") throws {
        var configuration = Configuration()
        configuration.foreignKeysEnabled = false
        try DatabaseQueue(path: path(name), configuration: configuration).write {
            try $0.execute(sql: sql)
        }
    }
}

let noon = "2026-02-12T12:00:00.000Z"

func identity(_ inode: UInt64 = 7) -> FileIdentity {
    FileIdentity(device: 1 << 63, inode: inode, bytes: 900, modified: -5, changed: 6)
}

func articleID(_ number: Int) -> ArticleID {
    var hash = SplitMix(UInt64(number))
    let digits = (0..<8).map { _ in
        let part = String(hash.next() >> 32, radix: 16)
        return String(repeating: "0", count: 8 - part.count) + part
    }
    guard let id = ArticleID(sha256: digits.joined()) else { fatalError("no SHA-256") }
    return id
}

extension Extraction {
    /// The span of the `n`-th place where the text has these words.
    func span(of words: String, _ n: Int = 0) -> Span {
        var from = text.startIndex
        for _ in 0..<n {
            from = text.range(of: words, range: from..<text.endIndex)?.upperBound ?? text.endIndex
        }
        guard let range = text.range(of: words, range: from..<text.endIndex) else {
            fatalError("the sample has no \(words)")
        }
        return Span(
            range.lowerBound.utf16Offset(in: text).bytes(in: text),
            range.upperBound.utf16Offset(in: text).bytes(in: text))
    }
}

extension Int {
    fileprivate func bytes(in text: String) -> Int {
        String.Index(utf16Offset: self, in: text).samePosition(in: text.utf8)
            .map { text.utf8.distance(from: text.utf8.startIndex, to: $0) } ?? 0
    }
}

/// A small article with every kind of fact, in letters of two, three and four bytes.
func sample(extractor: String = "1") -> Extraction {
    var sample = Extraction(
        text: """
            Pakistan’s mine gets $1.25 billion
            Chargé d’Affaires Natalie Baker said: “EXIM 💰 will pay up to $2 billion for Reko Diq.”
            The United States Export‑Import Bank (EXIM) owns 12.5% in a 50:50 venture since 2019–2021.
            Between 3 and 5 mines in Pakistan open in 2028.
            """,
        heading: Heading(
            title: "Pakistan’s mine gets $1.25 billion", source: "Reuters", byline: "A. Writer",
            place: "ISLAMABAD", publishedOn: "2026-02-12"),
        language: "en", sentences: [],
        entities: [
            Entity(type: .location, subtype: "country", name: "Pakistan", code: "PK"),
            Entity(type: .person, name: "Natalie Baker", aliases: ["Baker"]),
            Entity(
                type: .organization, name: "United States Export‑Import Bank",
                aliases: ["EXIM", "the Bank"]),
            Entity(type: .facility, subtype: "mine", name: "Reko Diq"),
        ],
        mentions: [], figures: [], quotes: [], words: 51,
        provenance: Provenance(
            extractor: extractor, mediaType: "text/plain", encoding: "utf-8",
            locator: .identity(fileOffset: 3)))
    let lines = sample.text.split(separator: "\n").map(String.init)
    sample.sentences = lines.map { sample.span(of: $0) }
    addMentions(to: &sample)
    addFigures(to: &sample)
    sample.quotes = [
        Quote(
            span: sample.span(of: "EXIM 💰 will pay up to $2 billion for Reko Diq."), speaker: 1,
            verb: "said", isDirect: true),
        Quote(span: sample.span(of: "Between 3 and 5 mines"), role: "a source", isDirect: false),
    ]
    return sample
}

private func addMentions(to sample: inout Extraction) {
    let names: [(String, Int, EntityType, Int, String?)] = [
        ("Pakistan", 0, .location, 0, nil), ("Natalie Baker", 0, .person, 1, "Chargé d’Affaires"),
        ("EXIM", 0, .organization, 2, nil), ("Reko Diq", 0, .facility, 3, nil),
        ("United States Export‑Import Bank", 0, .organization, 2, nil),
        ("EXIM", 1, .organization, 2, nil), ("Pakistan", 1, .location, 0, nil),
    ]
    sample.mentions = names.map { words, n, type, entity, role in
        Mention(
            span: sample.span(of: words, n), type: type, entity: entity, role: role,
            confidence: 0.875, rule: "name.tagger")
    }
}

private func addFigures(to sample: inout Extraction) {
    func decimal(_ digits: String) -> ExactDecimal { ExactDecimal(digits) ?? .zero }
    sample.figures = [
        Figure(
            span: sample.span(of: "$1.25 billion"), kind: .money,
            value: .decimal(decimal("1250000000")), unit: .currency("USD"), measure: "financing",
            about: [3, 0], candidates: ["CAD", "USD"], confidence: 0.97, rule: "figure.money"),
        Figure(
            span: sample.span(of: "$2 billion"), kind: .money, value: .decimal(decimal("2e9")),
            unit: .currency("USD"), per: "a", bound: .atMost, change: .up, measure: "payment",
            about: [3], saidBy: 1, isQuoted: true, modality: .planned, confidence: 0.9,
            rule: "figure.money"),
        Figure(
            span: sample.span(of: "12.5%"), kind: .percent, value: .decimal(decimal("12.5")),
            unit: .share("%"), confidence: 1, rule: "figure.percent"),
        Figure(
            span: sample.span(of: "50:50"), kind: .ratio, value: .proportion("50:50"),
            confidence: 0.8, rule: "figure.ratio"),
        Figure(
            span: sample.span(of: "2019–2021"), kind: .date,
            value: .periods(from: Period(iso: "2019"), to: Period(iso: "2021")), bound: .range,
            confidence: 0.8, rule: "figure.date"),
        Figure(
            span: sample.span(of: "3 and 5 mines"), kind: .count,
            value: .interval(low: decimal("3"), high: decimal("5")), unit: .counted("mine"),
            bound: .range, modality: .expected, confidence: 0.7, rule: "figure.count"),
        Figure(
            span: sample.span(of: "2028"), kind: .date, value: .period(Period(iso: "2028")),
            confidence: 0.6, rule: "figure.date"),
    ]
}

/// The numbers of a seed: the same on every machine.
struct SplitMix: RandomNumberGenerator {
    private var state: UInt64

    /// Seeds are mixed too: streams of neighboring seeds would else be one stream with a step between.
    init(_ seed: UInt64) { state = Self.mix(seed &+ 1) }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        return Self.mix(state)
    }

    private static func mix(_ value: UInt64) -> UInt64 {
        var mixed = (value ^ value >> 30) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
        return mixed ^ mixed >> 31
    }
}

/// An article of random words, names and figures; the same for the same seed.
func randomArticle(_ seed: Int, extractor: String = "1") -> Extraction {
    var random = SplitMix(UInt64(seed) &+ (extractor == "1" ? 0 : 1 << 32))
    let words = ["word", "naïve", "‘quoted’", "漢字", "💰", "e\u{301}", "plain", "U\u{2011}X"]
    let names = ["Ada", "ADA MINING", "Ada Mining", "Ådå", "U.S.", "US", "Reko Diq", "Zoë", "NATO"]
    var article = Extraction(
        text: "", heading: Heading(), language: "en", sentences: [],
        entities: (0..<Int.random(in: 1...6, using: &random)).map { _ in
            Entity(
                type: EntityType.allCases.randomElement(using: &random) ?? .person,
                subtype: ["city", "country", nil].randomElement(using: &random) ?? nil,
                name: names.randomElement(using: &random) ?? "",
                aliases: Array(
                    names.shuffled(using: &random).prefix(Int.random(in: 0...2, using: &random))),
                code: ["US", "PK", nil].randomElement(using: &random) ?? nil)
        },
        mentions: [], figures: [], quotes: [], words: 40,
        provenance: Provenance(
            extractor: extractor, mediaType: "text/plain", encoding: "utf-8", locator: .identity()))
    // The text is of the seed alone, as a file is; what is found in it depends on the extractor.
    var letters = SplitMix(UInt64(seed))
    for _ in 0..<40 {
        let start = article.text.utf8.count
        article.text += words.randomElement(using: &letters) ?? ""
        addFact(to: &article, Span(start, article.text.utf8.count), &random)
        article.text += " "
    }
    article.sentences = [
        Span(0, article.text.utf8.count / 2),
        Span(article.text.utf8.count / 2, article.text.utf8.count),
    ]
    return article
}

private func addFact(to article: inout Extraction, _ span: Span, _ random: inout SplitMix) {
    let entity = Int.random(in: 0..<article.entities.count, using: &random)
    switch Int.random(in: 0..<4, using: &random) {
    case 0:
        article.mentions.append(
            Mention(
                span: span, type: article.entities[entity].type, entity: entity,
                role: Bool.random(using: &random) ? "chief" : nil,
                confidence: Double.random(in: 0...1, using: &random), rule: "name.any"))
    case 1:
        let significand = Int128(Int.random(in: -1_000_000...(1 << 55), using: &random))
        let exponent = Int.random(in: -9...20, using: &random)
        let value = ExactDecimal(significand: significand, exponent: exponent) ?? .zero
        article.figures.append(
            Figure(
                span: span, kind: .number, value: .decimal(value), about: [entity], saidBy: entity,
                confidence: Double.random(in: 0...1, using: &random), rule: "figure.any"))
    case 2:
        article.quotes.append(
            Quote(span: span, speaker: entity, isDirect: Bool.random(using: &random)))
    default:
        break
    }
}
