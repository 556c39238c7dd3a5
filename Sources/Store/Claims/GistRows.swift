import Claims
import Facts
import Foundation
import GRDB
import Linking

/// Rows of `gist`: what claims take of an article.
struct GistRows {
    let db: Database

    func insert(_ extraction: Extraction, of articleID: Int64, in text: StoredText) throws {
        let subjects = subjects(of: extraction)
        let gist = Gist(
            text: extraction.text,
            published: extraction.heading.publishedOn.flatMap(Day.init(iso:)), subjects: subjects,
            statements: statements(of: extraction, subjects, in: text))
        try db.run(
            """
            INSERT INTO gist(article_id, body) VALUES (?1, ?2)
            ON CONFLICT (article_id) DO UPDATE SET body = ?2
            """, [articleID, Data(gist.encoded())])
    }

    private func subjects(of extraction: Extraction) -> [Subject] {
        extraction.entities.enumerated().map { n, entity in
            let form = NameForm(entity.name, type: entity.type)
            return Subject(
                entity: Int64(n), type: entity.type, subtype: entity.subtype,
                words: form.isStateBody ? [] : form.words)
        }
    }

    /// - Parameter subjects: one for each entity.
    private func statements(
        of extraction: Extraction, _ subjects: [Subject], in text: StoredText
    ) -> [Claims.Statement] {
        let title = extraction.heading.title ?? ""
        let titleEnd = extraction.text.hasPrefix(title) ? title.utf8.count : 0
        let isDisputed = Limits.isDispute(title)
        let setting = Limits.Setting(text.opening(leadBytes))
        return extraction.figures.enumerated().compactMap { n, figure in
            guard figure.kind.isAmount else { return nil }
            let (before, after) = text.surroundings(figure.span)
            let limits = Limits(
                before: before, after: after,
                isDisputed: isDisputed || Limits.isObjection(text.sentenceBefore(figure.span)),
                setting: setting, unit: figure.unit)
            return Claims.Statement(
                number: n, kind: figure.kind, value: figure.value, unit: figure.unit.code,
                per: figure.per, bound: figure.bound, change: figure.change,
                measure: figure.measure, modality: figure.modality,
                subjects: figure.about.map { subjects[$0] }, speaker: figure.saidBy.map(Int64.init),
                limits: limits, isInTitle: figure.span.start < titleEnd)
        }
    }

    /// As much of an article as says what it is on.
    private var leadBytes: Int { 400 }

    // MARK: Reading

    /// What is kept of an article, and what the store takes its entities for.
    ///
    /// Two articles of which both are equal say the same.
    struct Kept: Hashable, Sendable {
        let body: [UInt8]
        let entities: [Int64]

        func report(of article: Int64) throws -> Report {
            do {
                return try Gist(encoded: body).report(of: article, entities: entities)
            } catch { throw StoreError.corrupt("what is kept of an article cannot be read") }
        }
    }

    func kept(_ articleID: Int64) throws -> Kept {
        var body: [UInt8] = []
        try db.cachedStatement(sql: "SELECT body FROM gist WHERE article_id = ?").each(articleID) {
            body = $0.bytes(0)
        }
        let entities = try db.cachedStatement(
            sql: "SELECT entity_id FROM appearance WHERE article_id = ? ORDER BY n"
        ).numbers(articleID)
        return Kept(body: body, entities: entities)
    }
}

extension Account {
    /// Where this article meets others for its facts.
    ///
    /// Bounded, so that a list of a thousand names costs no more than an article of thirty.
    var meetingKeys: Set<MeetingKey> {
        var keys: Set<MeetingKey> = []
        for mark in marks {
            guard let measure = mark.measure else { continue }
            for subject in mark.subjects where keys.count < 40 {
                keys.insert(.measure(measure, of: subject.entity))
            }
        }
        for digits in Set(marks.compactMap(\.print)).sorted().prefix(16) {
            keys.insert(.digits(digits))
        }
        return keys.union(report.topic.keys.map { .term($0) })
    }
}
