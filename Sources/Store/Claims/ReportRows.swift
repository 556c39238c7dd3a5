import Claims
import Facts
import GRDB
import Linking

/// Reads articles as claims see them, and keeps what that takes (`statement`).
struct ReportRows {
    let db: Database

    /// - Parameter figures: the article's figures, in the order they are numbered by.
    func insert(_ extraction: Extraction, of articleID: Int64, in text: StoredText) throws {
        let insert = try db.cachedStatement(
            sql: """
                INSERT INTO statement(article_id, figure, limits, in_title) VALUES (?, ?, ?, ?)
                """)
        let title = extraction.heading.title ?? ""
        let titleEnd = extraction.text.hasPrefix(title) ? title.utf8.count : 0
        let isDisputed = Limits.isDispute(title)
        let setting = Limits.Setting(text.opening(leadBytes))
        for (n, figure) in extraction.figures.enumerated()
        where figure.kind.isAmount {
            let (before, after) = text.surroundings(figure.span)
            let limits = Limits(
                before: before, after: after, isDisputed: isDisputed, setting: setting,
                unit: figure.unit)
            try insert.run([
                articleID, n, limits.description, figure.span.start < titleEnd,
            ])
        }
    }

    /// Keeps anew what claims take from an article's text, as it was read by another version.
    func reread(_ extraction: Extraction, of articleID: Int64) throws {
        try db.run("DELETE FROM statement WHERE article_id = ?", [articleID])
        try insert(extraction, of: articleID, in: StoredText(extraction))
    }

    /// As much of an article as says what it is on.
    private var leadBytes: Int { 400 }

    /// Characters in which a dateline stands.
    private var openingLength: Int { 300 }

    func report(_ articleID: Int64) throws -> Report {
        let row = try Row.fetchOne(
            try db.cachedStatement(sql: "SELECT published_on, text FROM article WHERE id = ?"),
            arguments: [articleID])
        let day: String? = row?[0]
        let text: String? = row?[1]
        let subjects = try self.subjects(of: articleID)
        return Report(
            article: articleID, published: day.flatMap(Day.init(iso:)),
            yearDay: text.flatMap { YearDay(in: String($0.prefix(openingLength))) },
            topic: Topic(text ?? ""), subjects: Set(subjects.values),
            statements: try statements(of: articleID, subjects))
    }

    /// Each entity of the article by its number there.
    private func subjects(of articleID: Int64) throws -> [Int: Subject] {
        let statement = try db.cachedStatement(
            sql: "SELECT n, entity_id, type, subtype, name FROM appearance WHERE article_id = ?")
        let rows = try Row.fetchCursor(statement, arguments: [articleID])
        var subjects: [Int: Subject] = [:]
        while let row = try rows.next() {
            let type: EntityType = try row.choice(2)
            let form = NameForm(row[4], type: type)
            subjects[row[0]] = Subject(
                entity: row[1], type: type, subtype: row[3],
                words: form.isStateBody ? [] : form.words)
        }
        return subjects
    }

    private func statements(
        of articleID: Int64, _ subjects: [Int: Subject]
    ) throws -> [Claims.Statement] {
        let about = try self.about(of: articleID)
        let statement = try db.cachedStatement(
            sql: """
                SELECT s.figure, f.kind, f.form, f.value, f.value_exact, f.low, f.low_exact, f.high,
                    f.high_exact, f.unit, f.per, f.bound, f.change, f.measure, f.modality, f.said_by,
                    s.limits, s.in_title
                FROM statement s
                JOIN figure f ON f.article_id = s.article_id AND f.n = s.figure
                WHERE s.article_id = ? ORDER BY s.figure
                """)
        let rows = try Row.fetchCursor(statement, arguments: [articleID])
        var statements: [Claims.Statement] = []
        while let row = try rows.next() {
            let number: Int = row[0]
            let speaker: Int? = row[15]
            statements.append(
                Claims.Statement(
                    number: number, kind: try row.choice(1),
                    value: try ValueColumns(row, form: 2).figureValue(), unit: row[9], per: row[10],
                    bound: try row.choice(11), change: row[12] == nil ? nil : try row.choice(12),
                    measure: row[13], modality: try row.choice(14),
                    subjects: (about[number] ?? []).compactMap { subjects[$0] },
                    speaker: speaker.flatMap { subjects[$0]?.entity },
                    limits: Limits(row[16]) ?? Limits(), isInTitle: row[17]))
        }
        return statements
    }

    private func about(of articleID: Int64) throws -> [Int: [Int]] {
        let statement = try db.cachedStatement(
            sql: """
                SELECT figure, entity FROM figure_about WHERE article_id = ?
                ORDER BY figure, position
                """)
        let rows = try Row.fetchCursor(statement, arguments: [articleID])
        var about: [Int: [Int]] = [:]
        while let row = try rows.next() { about[row[0], default: []].append(row[1]) }
        return about
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
