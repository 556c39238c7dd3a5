import GRDB

/// One figure of one article.
struct Place: Hashable {
    let article: Int64
    let figure: Int
}

/// Rows of `claim_figure`, those of an article read at once and kept: a comparison asks for both of
/// its figures, and articles on one matter share dozens.
///
/// Good as long as nobody else writes these rows.
final class ClaimBook {
    private let db: Database
    /// By article and figure.
    private var claims: [Int64: [Int: Int64]] = [:]
    private var ids: [Int64: [Int: Int64]] = [:]

    init(db: Database) { self.db = db }

    func claim(of place: Place) throws -> Int64? {
        try claims(of: place.article)[place.figure]
    }

    func claims(of article: Int64) throws -> [Int: Int64] {
        if let known = claims[article] { return known }
        let found = try numbers(
            "SELECT figure, claim_id FROM claim_figure WHERE article_id = ?", article)
        claims[article] = found
        return found
    }

    /// The figure's own id, by which a claim of its own would be named.
    func id(of place: Place) throws -> Int64 {
        if ids[place.article] == nil {
            ids[place.article] = try numbers(
                "SELECT n, id FROM figure WHERE article_id = ?", place.article)
        }
        guard let id = ids[place.article]?[place.figure] else {
            throw StoreError.corrupt("a comparison points at no figure")
        }
        return id
    }

    private func numbers(_ sql: String, _ article: Int64) throws -> [Int: Int64] {
        let rows = try Row.fetchCursor(try db.cachedStatement(sql: sql), arguments: [article])
        var numbers: [Int: Int64] = [:]
        while let row = try rows.next() { numbers[row[0]] = row[1] }
        return numbers
    }

    // MARK: Writing

    func put(_ place: Place, in claim: Int64) throws {
        try db.run(
            "INSERT INTO claim_figure(article_id, figure, claim_id) VALUES (?, ?, ?)",
            [place.article, place.figure, claim])
        claims[place.article]?[place.figure] = claim
    }

    /// Costs as much as the claim has figures.
    func rename(_ claim: Int64, to name: Int64) throws {
        try db.run("UPDATE claim_figure SET claim_id = ? WHERE claim_id = ?", [name, claim])
        for (article, figures) in claims {
            for (figure, known) in figures where known == claim { claims[article]?[figure] = name }
        }
    }

    /// Takes a claim apart; answers the figures that were of it.
    func remove(_ claim: Int64) throws -> [Place] {
        let rows = try Row.fetchAll(
            try db.cachedStatement(
                sql: "SELECT article_id, figure FROM claim_figure WHERE claim_id = ?"),
            arguments: [claim])
        try db.run("DELETE FROM claim_figure WHERE claim_id = ?", [claim])
        let places = rows.map { Place(article: $0[0], figure: $0[1]) }
        for place in places { claims[place.article]?[place.figure] = nil }
        return places
    }

    func removeAll(of article: Int64) throws {
        try db.run("DELETE FROM claim_figure WHERE article_id = ?", [article])
        claims[article] = [:]
    }
}
