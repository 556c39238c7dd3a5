import Facts
import Store
import Testing

@Suite("The views are the contract")
struct ViewTests {
    /// The columns of the contract, in order; more may follow.
    static let contract = [
        "files": "path state code reason attempts article_id bytes seen_at stored_at",
        "articles":
            "article_id title source byline place published_on language path sha256 words entities figures origin supersedes extractor stored_at",
        "entities":
            "entity_id type subtype name aliases code articles mentions first_seen last_seen",
        "mentions":
            "mention_id article_id entity_id name type surface role start end sentence confidence rule",
        "figures":
            "figure_id article_id title published_on surface kind value low high unit per bound change measure about said_by quoted modality sentence start end confidence rule claim_id",
        "quotes": "quote_id article_id speaker role verb direct text start end",
        "roles": "entity_id name role article_id published_on",
        "claims": "claim_id about measure kind unit lowest highest articles origins",
        "agreements":
            "claim_id about measure unit surface_a value_a title_a article_a surface_b value_b title_b article_b factor note",
        "conflicts":
            "claim_id about measure unit surface_a value_a title_a article_a surface_b value_b title_b article_b factor note",
        "resolutions": "entity_id name alias article_id reason confidence",
        "status": "key value",
    ]

    @Test("Columns stand in the order of the contract", arguments: contract.keys.sorted())
    func columns(view: String) throws {
        let room = try Room()
        let wanted = try #require(Self.contract[view]).split(separator: " ").map(String.init)
        #expect(Array(try room.store.columns(ofView: view).prefix(wanted.count)) == wanted)
    }

    @Test("Every view of the contract is exported, and no other")
    func names() {
        // "corrections" is offered beside the contract.
        #expect(Set(Store.views) == Set(Self.contract.keys).union(["corrections"]))
    }

    private func filled() throws -> Room {
        let room = try Room()
        try room.record(sample(), 1, "in/a.txt")
        return room
    }

    @Test("A span is its surface by SQL's own substr, also past letters of several bytes")
    func spans() throws {
        let room = try filled()
        for view in ["mentions", "figures"] {
            let wrong = try room.look {
                try $0.rows(
                    """
                    SELECT v.surface FROM \(view) v JOIN article a ON a.id = v.article_id
                    WHERE substr(a.text, v.start + 1, v."end" - v.start) IS NOT v.surface
                    """)
            }
            #expect(wrong.isEmpty)
        }
        let surfaces = try room.look { try $0.texts("SELECT surface FROM mentions ORDER BY start") }
        #expect(
            surfaces == [
                "Pakistan", "Natalie Baker", "EXIM", "Reko Diq", "United States Export‑Import Bank",
                "EXIM", "Pakistan",
            ])
    }

    @Test("Values are numbers that SQL compares and sums; dates and ratios are text")
    func values() throws {
        let room = try filled()
        try room.look { db in
            let money = try db.row("SELECT sum(value) FROM figures WHERE kind = 'money'")
            #expect(money[0].integer == 3_250_000_000)
            #expect(try db.texts("SELECT value FROM figures WHERE value < 13") == ["12.5"])
            #expect(
                try db.texts("SELECT surface FROM figures WHERE low >= 3") == [
                    "2019–2021", "3 and 5 mines",
                ])
            let types = try db.texts(
                "SELECT DISTINCT kind || ' ' || typeof(value) || ' ' || typeof(low) FROM figures ORDER BY 1"
            )
            #expect(
                types == [
                    "count null integer", "date null text", "date text null", "money integer null",
                    "percent real null", "ratio text null",
                ])
        }
    }

    @Test("A figure can be read without joining")
    func figure() throws {
        let room = try filled()
        let row = try room.look {
            try $0.texts(
                """
                SELECT json_array(title, published_on, unit, per, bound, change, measure, about, said_by,
                    quoted, modality, sentence, claim_id) FROM figures WHERE surface = '$2 billion'
                """)
        }
        #expect(
            row == [
                """
                ["Pakistan’s mine gets $1.25 billion","2026-02-12","USD","a","at_most","up","payment",\
                "Reko Diq","Natalie Baker",1,"planned",\
                "Chargé d’Affaires Natalie Baker said: “EXIM 💰 will pay up to $2 billion for Reko Diq.”",null]
                """
            ])
        let about = try room.look {
            try $0.texts("SELECT about FROM figures WHERE surface = '$1.25 billion'")
        }
        #expect(about == ["Reko Diq; Pakistan"])
    }

    @Test("Quotes, roles, articles and files")
    func others() throws {
        let room = try filled()
        try room.look { db in
            let quotes = try db.texts(
                "SELECT json_array(speaker, role, verb, direct, text) FROM quotes ORDER BY start")
            #expect(
                quotes == [
                    """
                    ["Natalie Baker","Chargé d’Affaires","said",1,\
                    "EXIM 💰 will pay up to $2 billion for Reko Diq."]
                    """,
                    #"[null,"a source",null,0,"Between 3 and 5 mines"]"#,
                ])
            let roles = try db.texts("SELECT json_array(name, role, published_on) FROM roles")
            #expect(roles == [#"["Natalie Baker","Chargé d’Affaires","2026-02-12"]"#])
            let articles = try db.texts(
                """
                SELECT json_array(title, source, byline, place, language, path, words, entities, figures,
                    origin = article_id, supersedes, extractor) FROM articles
                """)
            #expect(
                articles == [
                    """
                    ["Pakistan’s mine gets $1.25 billion","Reuters","A. Writer","ISLAMABAD","en",\
                    "in/a.txt",51,4,7,1,null,"1"]
                    """
                ])
            let sha = try db.texts("SELECT sha256 FROM articles")
            #expect(sha == [articleID(1).sha256])
            let files = try db.texts(
                "SELECT json_array(path, state, code, reason, attempts, bytes, seen_at, stored_at) FROM files"
            )
            #expect(files == [#"["in/a.txt","stored",null,null,1,900,"\#(noon)","\#(noon)"]"#])
        }
    }

    @Test("Entities are one across articles, with their other names and when they were seen")
    func entities() throws {
        let room = try filled()
        var second = sample()
        second.heading.publishedOn = "2025-01-02"
        second.entities[0].name = "PAKISTAN"
        second.entities[2] = Entity(
            type: .organization, name: "UNITED STATES EXPORT-IMPORT BANK", aliases: ["US EXIM"])
        try room.record(second, 2, "in/b.txt")
        try room.look { db in
            let rows = try db.texts(
                """
                SELECT json_array(type, subtype, name, json(aliases), code, articles, mentions, first_seen,
                    last_seen) FROM entities ORDER BY name
                """)
            #expect(
                rows == [
                    #"["PERSON",null,"Natalie Baker",["Baker"],null,2,2,"2025-01-02","2026-02-12"]"#,
                    #"["LOC","country","PAKISTAN",["Pakistan"],"PK",2,4,"2025-01-02","2026-02-12"]"#,
                    #"["FAC","mine","Reko Diq",[],null,2,2,"2025-01-02","2026-02-12"]"#,
                    """
                    ["ORG",null,"United States Export‑Import Bank",["EXIM",\
                    "UNITED STATES EXPORT-IMPORT BANK","US EXIM","the Bank"],null,2,6,"2025-01-02",\
                    "2026-02-12"]
                    """,
                ])
            let why = try db.texts(
                """
                SELECT DISTINCT alias || ': ' || reason FROM resolutions
                WHERE name LIKE 'United%' OR name LIKE 'PAK%' ORDER BY 1
                """)
            #expect(
                why == [
                    "EXIM: named together in the article", "PAKISTAN: same ISO 3166 code",
                    "Pakistan: same ISO 3166 code",
                    "UNITED STATES EXPORT-IMPORT BANK: same name",
                    "US EXIM: named together in the article",
                    "United States Export‑Import Bank: same name",
                    "the Bank: named together in the article",
                ])
        }
    }

    @Test("Nothing is claimed as long as nobody compares figures")
    func claims() throws {
        let room = try filled()
        for view in ["claims", "agreements", "conflicts"] {
            #expect(try room.look { try $0.rows("SELECT * FROM \(view)") }.isEmpty)
        }
    }
}

@Suite("Views stay usable for odd articles and large stores")
struct ViewCostTests {
    @Test("A sentence without end is shown around each fact, not whole")
    func longSentence() throws {
        let room = try Room()
        var endless = sample()
        endless.text += String(repeating: "é ", count: 5000)
        let span = endless.span(of: "2028")
        endless.sentences = [Span(0, endless.text.utf8.count)]
        try room.record(endless, 1, "a.txt")
        let sentences = try room.look {
            try $0.texts("SELECT sentence FROM figures WHERE surface = '2028'")
        }
        let sentence = try #require(sentences.first ?? nil)
        #expect(sentence.unicodeScalars.count < 2100)
        #expect(sentence.contains("open in 2028.é é"))
        #expect(span.count == 4)
    }

    @Test("No view reads a table through for each of its rows", arguments: Store.views)
    func plans(view: String) throws {
        let room = try Room()
        let plan = try room.look { db in
            try db.rows("EXPLAIN QUERY PLAN SELECT * FROM \(view)").compactMap { $0[3].text }
        }
        // Each view walks the table it is about; everything else is looked up by key. What a view has
        // gathered itself, conflicts and their sides, is no table.
        let gathered = ["SCAN \(view)", "SCAN conflict", "SCAN s"]
        let walks = plan.filter {
            $0.hasPrefix("SCAN") && !$0.contains("subquery") && !gathered.contains($0)
        }
        let expected = [
            "resolutions": 2, "claims": 2, "agreements": 2, "conflicts": 3, "corrections": 0,
        ]
        #expect(walks.count == expected[view, default: 1], "\(plan)")
        #expect(!plan.contains { $0.contains("AUTOMATIC") }, "\(plan)")
    }

    @Test(
        "What users look up by article comes by key",
        arguments: ["articles", "mentions", "figures", "quotes", "roles"])
    func byArticle(view: String) throws {
        let room = try Room()
        let plan = try room.look { db in
            try db.rows("EXPLAIN QUERY PLAN SELECT * FROM \(view) WHERE article_id = 5")
                .compactMap { $0[3].text }
        }
        let walks = plan.filter {
            $0.hasPrefix("SCAN") && !$0.contains("subquery") && $0 != "SCAN \(view)"
        }
        #expect(walks.isEmpty, "\(plan)")
    }
}
