import Facts
import Linking
import Testing

/// Two or more articles, and which of their names are one.
struct Case: CustomTestStringConvertible, Sendable {
    let title: String
    let articles: [[String]]
    /// "1 EXIM = 2 EXIM Bank": names by article; "≠" for those that must stay apart.
    let claims: [String]

    var testDescription: String { title }
}

private let cases = [
    Case(
        title: "An acronym learnt in one article joins another's name",
        articles: [
            ["ORG United States Export-Import Bank = EXIM", "FAC Reko Diq"],
            ["ORG EXIM Bank", "FAC Reko Diq"], ["ORG EXIM", "FAC Reko Diq"],
        ],
        claims: ["1 United States Export-Import Bank = 2 EXIM Bank", "2 EXIM Bank = 3 EXIM"]),
    Case(
        title: "One acronym of two bodies goes by company",
        articles: [
            ["ORG Baloch National Movement = BNM", "LOC Quetta", "PERSON Naseem Baloch"],
            [
                "ORG Bank Negara Malaysia = BNM", "LOC Kuala Lumpur",
                "PERSON Abdul Rasheed Ghaffour",
            ],
            ["ORG BNM", "LOC Quetta", "PERSON Naseem Baloch"],
            ["ORG BNM", "LOC Kuala Lumpur", "PERSON Abdul Rasheed Ghaffour"],
        ],
        claims: [
            "1 Baloch National Movement ≠ 2 Bank Negara Malaysia",
            "1 Baloch National Movement = 3 BNM", "2 Bank Negara Malaysia = 4 BNM",
        ]),
    Case(
        title: "A surname alone joins nobody",
        articles: [
            ["PERSON Imran Qazi", "ORG Lahore Steel"], ["PERSON Qazi", "ORG Oslo Harbor"],
        ],
        claims: ["1 Imran Qazi ≠ 2 Qazi"]),
    Case(
        title: "A surname joins the one whose company it keeps",
        articles: [
            ["PERSON Imran Qazi", "ORG Lahore Steel"], ["PERSON Sana Qazi", "ORG Oslo Harbor"],
            ["PERSON Qazi", "ORG Oslo Harbor"],
        ],
        claims: ["2 Sana Qazi = 3 Qazi", "1 Imran Qazi ≠ 3 Qazi"]),
    Case(
        title: "A surname that two in one company bear joins neither",
        articles: [
            ["PERSON Imran Qazi", "PERSON Sana Qazi", "ORG Lahore Steel"],
            ["PERSON Qazi", "ORG Lahore Steel"],
        ],
        claims: ["1 Imran Qazi ≠ 2 Qazi", "1 Sana Qazi ≠ 2 Qazi"]),
    Case(
        title: "Namesakes with other company, roles and countries stay apart",
        articles: [
            [
                "PERSON Karim Yusupov @ minister", "COUNTRY Uzbekistan UZ", "ORG Mirzo Canal",
                "PERSON Zulfiya Nazarova",
            ],
            [
                "PERSON Karim Yusupov @ coach", "COUNTRY Morocco MA", "ORG Souss Athletic",
                "PERSON Samir Tazi",
            ],
            ["PERSON Karim Yusupov", "ORG Souss Athletic"],
        ],
        claims: ["1 Karim Yusupov ≠ 2 Karim Yusupov", "2 Karim Yusupov = 3 Karim Yusupov"]),
    Case(
        title: "A changed title in the same company is one person",
        articles: [
            ["PERSON Natalie Baker @ Chargé d'Affaires", "ORG US EXIM", "COUNTRY Pakistan PK"],
            ["PERSON Natalie Baker @ ambassador", "ORG US EXIM", "COUNTRY Pakistan PK"],
        ],
        claims: ["1 Natalie Baker = 2 Natalie Baker"]),
    Case(
        title: "Senior and junior are two",
        articles: [
            ["PERSON John Harrow Jr.", "ORG Harrow Mills"],
            ["PERSON John Harrow", "ORG Harrow Mills"],
        ],
        claims: ["1 John Harrow Jr. ≠ 2 John Harrow"]),
    Case(
        title: "A brother and a sister are two",
        articles: [
            ["PERSON Daniel Ortiz", "ORG Ortiz Foods"],
            ["PERSON Daniela Ortiz", "ORG Ortiz Foods"],
        ],
        claims: ["1 Daniel Ortiz ≠ 2 Daniela Ortiz"]),
    Case(
        title: "A city is not its club",
        articles: [
            ["ORG FC Falkenmoor", "LOC Porthmere"], ["LOC Falkenmoor", "LOC Porthmere"],
            ["ORG Falkenmoor", "LOC Falkenmoor", "LOC Porthmere", "ORG FC Falkenmoor = Falken"],
        ],
        claims: ["1 FC Falkenmoor ≠ 2 Falkenmoor"]),
    Case(
        title: "A founder is not the company",
        articles: [
            ["PERSON Hans Bauer", "ORG Stahlwerk Lunden"], ["ORG Bauer", "ORG Stahlwerk Lunden"],
        ],
        claims: ["1 Hans Bauer ≠ 2 Bauer"]),
    Case(
        title: "Two countries have a Foreign Ministry each",
        articles: [
            ["ORG Foreign Ministry", "COUNTRY Pakistan PK", "LOC Islamabad"],
            ["ORG Foreign Ministry", "COUNTRY Iran IR", "LOC Tehran"],
            ["ORG Foreign Ministry", "COUNTRY Pakistan PK", "LOC Lahore"],
        ],
        claims: [
            "1 Foreign Ministry ≠ 2 Foreign Ministry", "1 Foreign Ministry = 3 Foreign Ministry",
        ]),
    Case(
        title: "Formerly known as",
        articles: [
            ["ORG Nordskjell = Skjell Petroleum", "PERSON Marit Brekkestad"],
            ["ORG Skjell Petroleum", "PERSON Marit Brekkestad"],
        ],
        claims: ["1 Nordskjell = 2 Skjell Petroleum"]),
    Case(
        title: "Transliterations in one company",
        articles: [
            ["PERSON Mohamed Abdel-Qader", "LOC Kom al-Tall", "ORG Thurlau University"],
            ["PERSON Muhammad Abd al-Qadir", "LOC Kom el-Tell", "ORG Thurlau University"],
            ["PERSON Mohammed Abdelkader", "ORG Oran Shipping"],
        ],
        claims: [
            "1 Mohamed Abdel-Qader = 2 Muhammad Abd al-Qadir",
            "1 Mohamed Abdel-Qader ≠ 3 Mohammed Abdelkader",
        ]),
    Case(
        title: "A company in two languages",
        articles: [
            ["ORG Compañía Cuyana del Litio", "FAC Salar Verde"],
            ["ORG Cuyana Lithium Company", "FAC Salar Verde"],
        ],
        claims: ["1 Compañía Cuyana del Litio = 2 Cuyana Lithium Company"]),
    Case(
        title: "Legal forms, hyphens, accents and case make no difference",
        articles: [
            ["ORG Acme Robotics Ltd.", "PERSON Kim Jong-un", "PERSON José Núñez"],
            ["ORG ACME ROBOTICS LIMITED", "PERSON Kim Jong Un", "PERSON Jose Nunez"],
        ],
        claims: [
            "1 Acme Robotics Ltd. = 2 ACME ROBOTICS LIMITED", "1 Kim Jong-un = 2 Kim Jong Un",
            "1 José Núñez = 2 Jose Nunez",
        ]),
    Case(
        title: "A pet form in one company, not without",
        articles: [
            ["PERSON Francisco Robledo", "ORG Valmar Ceramics"],
            ["PERSON Paco Robledo", "ORG Valmar Ceramics"],
            ["PERSON Paco Robledo", "ORG Quito Radio", "PERSON Eva Luna"],
        ],
        claims: ["1 Francisco Robledo = 2 Paco Robledo"]),
    Case(
        title: "A mine and a charity of almost one name",
        articles: [
            ["ORG Khoro Mining", "PERSON Thandeka Mbatha"],
            ["ORG Khoro Foundation", "PERSON Thandeka Mbatha"],
            ["ORG Khoro", "PERSON Thandeka Mbatha"],
        ],
        claims: [
            "1 Khoro Mining ≠ 2 Khoro Foundation", "1 Khoro Mining ≠ 3 Khoro",
            "2 Khoro Foundation ≠ 3 Khoro",
        ]),
    Case(
        title: "One name taken for two types in one company",
        articles: [
            ["ORG Bahía Clara Works", "PERSON Irene Montaño"],
            ["FAC Bahía Clara Works", "PERSON Irene Montaño"],
        ],
        claims: ["1 Bahía Clara Works = 2 Bahía Clara Works"]),
    Case(
        title: "A firm's short form that was taken for a person or a place",
        articles: [
            ["ORG Oparo Refining = Oparo", "PERSON Ada Ruhl", "ORG Harbor Union"],
            ["PERSON Oparo", "PERSON Ada Ruhl", "ORG Harbor Union"],
            ["LOC Oparo", "PERSON Ada Ruhl", "ORG Harbor Union"],
        ],
        claims: ["1 Oparo Refining = 2 Oparo", "1 Oparo Refining = 3 Oparo"]),
    Case(
        title: "A person with a post is no firm, nor is a stranger",
        articles: [
            ["ORG Tamworth Foods", "PERSON Ada Ruhl", "ORG Harbor Union"],
            ["PERSON Tamworth @ minister", "PERSON Ada Ruhl", "ORG Harbor Union"],
            ["PERSON Tamworth", "PERSON Eva Luna", "ORG Quito Radio"],
        ],
        claims: ["1 Tamworth Foods ≠ 2 Tamworth", "1 Tamworth Foods ≠ 3 Tamworth"]),
    Case(
        title: "A town lends its name to many a firm",
        articles: [
            ["ORG Hoberg Timber", "PERSON Ada Ruhl", "ORG Harbor Union"],
            ["LOC Hoberg", "PERSON Ada Ruhl", "ORG Harbor Union"],
        ],
        claims: ["1 Hoberg Timber ≠ 2 Hoberg"]),
    Case(
        title: "Two words under two types are one thing in one company, one word is not",
        articles: [
            ["PRODUCT Meghna Queen", "ORG Inland Directorate", "PERSON Ada Ruhl"],
            ["PERSON Meghna Queen", "ORG Inland Directorate", "PERSON Ada Ruhl"],
            ["ORG Falken", "PERSON Jörg Brammer", "ORG Porth Rovers"],
            ["LOC Falken", "PERSON Jörg Brammer", "ORG Porth Rovers"],
        ],
        claims: ["1 Meghna Queen = 2 Meghna Queen", "3 Falken ≠ 4 Falken"]),
    Case(
        title: "A flood is not the river it is named for",
        articles: [
            ["LOC Kettle Narrows", "ORG Harbor Union", "PERSON Ada Ruhl"],
            ["EVENT Kettle Narrows", "ORG Harbor Union", "PERSON Ada Ruhl"],
        ],
        claims: ["1 Kettle Narrows ≠ 2 Kettle Narrows"]),
    Case(
        title: "What an article tells apart stays apart",
        articles: [
            ["ORG Bank of Kessa", "PERSON Ada Ruhl", "ORG Harbor Union"],
            [
                "ORG Bank of Kessa", "ORG Central Bank of Kessa", "PERSON Ada Ruhl",
                "ORG Harbor Union",
            ],
        ],
        claims: ["1 Bank of Kessa ≠ 2 Central Bank of Kessa"]),
]

@Suite("Names are joined by what articles say of them, never by a surname alone")
struct JoiningTests {
    @Test("Cases", arguments: cases)
    func joined(_ example: Case) throws {
        let world = World()
        for (index, lines) in example.articles.enumerated() {
            try world.take(Int64(index + 1), lines)
        }
        for claim in example.claims {
            let isJoined = claim.contains("=")
            let sides = claim.split(separator: isJoined ? " = " : " ≠ ")
            let entities = sides.map { side in
                let parts = side.split(separator: " ", maxSplits: 1)
                return world.entity(Int64(parts[0]) ?? 0, String(parts[1]))
            }
            #expect(entities.count == 2 && !entities.contains(nil), "\(claim) names nobody")
            #expect((entities[0] == entities[1]) == isJoined, "\(claim)")
        }
    }
}
