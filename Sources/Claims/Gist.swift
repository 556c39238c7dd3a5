import Facts

/// What an article says as far as claims go, whatever the store takes its entities for: what is kept of it.
///
/// The `entity` of a subject and the `speaker` of a statement are an entity's number in the article.
public struct Gist: Hashable, Sendable {
    private let published: Day?
    private let yearDay: YearDay?
    private let topic: Topic
    private let subjects: [Subject]
    private let statements: [Statement]

    /// - Parameters:
    ///   - text: all of it.
    ///   - subjects: one for each of the article's entities, in their order.
    public init(text: String, published: Day?, subjects: [Subject], statements: [Statement]) {
        self.published = published
        yearDay = published == nil ? YearDay(in: String(text.prefix(Self.openingLength))) : nil
        topic = Topic(text)
        self.subjects = subjects
        self.statements = statements
    }

    /// Characters in which a dateline stands.
    private static let openingLength = 300

    /// The article with what the store takes its entities for.
    ///
    /// - Parameter entities: one for each of them, in their order.
    /// - Throws: `CodingError` for a number that none of them has.
    public func report(
        of article: Int64, entities: [Int64]
    ) throws(CodingError) -> Report {
        guard self.subjects.count <= entities.count else { throw .truncated }
        let subjects = zip(self.subjects, entities).map { subject, entity in
            var subject = subject
            subject.entity = entity
            return subject
        }
        return Report(
            article: article, published: published, yearDay: yearDay, topic: topic,
            subjects: Set(subjects),
            statements: statements.map { statement in
                var statement = statement
                statement.subjects = statement.subjects.map { subjects[Int($0.entity)] }
                statement.speaker = statement.speaker.map { entities[Int($0)] }
                return statement
            })
    }
}

// MARK: As bytes

extension Gist {
    public func encoded() -> [UInt8] {
        var writer = ByteWriter()
        writer.write(published) { writer, day in
            for part in [day.year, day.month, day.day] { writer.write(part) }
        }
        writer.write(yearDay?.encoded) { $0.write($1) }
        writer.write(topic)
        writer.write(subjects) { $0.write($1) }
        writer.write(statements) { $0.write($1) }
        return writer.bytes
    }

    /// - Throws: `CodingError` for bytes that `encoded()` cannot have made.
    public init(encoded bytes: [UInt8]) throws(CodingError) {
        var reader = ByteReader(bytes)
        published = try reader.optional { reader throws(CodingError) in try reader.day() }
        yearDay = try reader.optional { reader throws(CodingError) in try reader.yearDay() }
        topic = try reader.topic()
        var number: Int64 = -1
        let subjects = try reader.array { reader throws(CodingError) in
            number += 1
            return try reader.subject(number)
        }
        self.subjects = subjects
        statements = try reader.array { reader throws(CodingError) in
            try reader.statement(of: subjects)
        }
        guard reader.isAtEnd else { throw reader.invalid }
    }
}

extension ByteWriter {
    fileprivate mutating func write(_ subject: Subject) {
        write(subject.type.rawValue)
        write(subject.subtype) { $0.write($1) }
        write(subject.words) { $0.write($1) }
    }

    fileprivate mutating func write(_ statement: Statement) {
        write(statement.number)
        write(statement.kind.rawValue)
        write(statement.value)
        write(statement.unit) { $0.write($1) }
        write(statement.per) { $0.write($1) }
        write(statement.bound.rawValue)
        write(statement.change?.rawValue) { $0.write($1) }
        write(statement.measure) { $0.write($1) }
        write(statement.modality.rawValue)
        write(statement.subjects) { $0.write(UInt64($1.entity)) }
        write(statement.speaker) { $0.write(UInt64($1)) }
        write(statement.limits)
        write(statement.isInTitle)
    }
}

extension ByteReader {
    fileprivate mutating func day() throws(CodingError) -> Day {
        guard let day = Day(year: try int(), month: try int(), day: try int()) else {
            throw invalid
        }
        return day
    }

    fileprivate mutating func yearDay() throws(CodingError) -> YearDay {
        guard let day = YearDay(encoded: try int()) else { throw invalid }
        return day
    }

    fileprivate mutating func subject(_ number: Int64) throws(CodingError) -> Subject {
        Subject(
            entity: number, type: try raw(EntityType.self), subtype: try optionalString(),
            words: try array { reader throws(CodingError) in try reader.string() })
    }

    fileprivate mutating func statement(of subjects: [Subject]) throws(CodingError) -> Statement {
        Statement(
            number: try int(), kind: try raw(FigureKind.self), value: try value(),
            unit: try optionalString(), per: try optionalString(), bound: try raw(Bound.self),
            change: try optional { reader throws(CodingError) in try reader.raw(Change.self) },
            measure: try optionalString(), modality: try raw(Modality.self),
            subjects: try array { reader throws(CodingError) in
                subjects[try reader.number(below: subjects.count)]
            },
            speaker: try optional { reader throws(CodingError) in
                Int64(try reader.number(below: subjects.count))
            },
            limits: try limits(), isInTitle: try bool())
    }

    private mutating func number(below count: Int) throws(CodingError) -> Int {
        let number = try unsigned()
        guard number < UInt64(count) else { throw invalid }
        return Int(number)
    }
}
