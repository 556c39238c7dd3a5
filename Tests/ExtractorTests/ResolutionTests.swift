import Facts
import Testing

@testable import Extractor

/// Short articles → entities with their aliases, from names given by hand.
@Suite("Names of an article are joined to entities")
struct ResolutionTests {
    /// A text with names marked `{P:…}`; the marks are those of the training text.
    static func resolved(_ marked: String, lists: NameLists = .empty) -> Resolved {
        var text: [UInt8] = []
        var spans: [(start: Int, end: Int, type: EntityType)] = []
        var rest = Array(marked.utf8)[...]
        var open: (start: Int, type: EntityType)?
        while let byte = rest.popFirst() {
            if byte == UInt8(ascii: "{"), let letter = rest.popFirst() {
                rest = rest.dropFirst()
                open = (text.count, types[letter] ?? .miscellany)
            } else if byte == UInt8(ascii: "}"), let start = open {
                spans.append((start.start, text.count, start.type))
                open = nil
            } else {
                text.append(byte)
            }
        }
        let layout = Layout(text)
        let names = spans.compactMap { span -> NameMention? in
            let inside = layout.tokens.indices.filter {
                Int(layout.tokens[$0].start) >= span.start && Int(layout.tokens[$0].end) <= span.end
            }
            guard let first = inside.first, let last = inside.last else { return nil }
            return NameMention(
                tokens: first..<(last + 1), type: span.type, confidence: 0.97, rule: .tagger)
        }
        let refined = refineNames(names, in: layout, lists: lists)
        return resolve(names: refined, figures: [], in: layout, lists: lists)
    }

    private static let types: [UInt8: EntityType] = [
        UInt8(ascii: "P"): .person, UInt8(ascii: "O"): .organization, UInt8(ascii: "G"): .location,
        UInt8(ascii: "L"): .location, UInt8(ascii: "F"): .facility, UInt8(ascii: "N"): .people,
        UInt8(ascii: "R"): .product, UInt8(ascii: "E"): .event, UInt8(ascii: "M"): .miscellany,
    ]

    /// "TYPE name | alias | alias", an entity a line.
    static func lines(_ resolved: Resolved) -> [String] {
        resolved.entities.map {
            ([$0.type.rawValue + " " + $0.name] + $0.aliases).joined(separator: " | ")
        }
    }

    @Test(
        "Fuller and shorter names are one, in order of appearance",
        arguments: [
            (
                "The {O:United States Export-Import Bank} ({O:US EXIM}) lent. {O:EXIM Bank} is slow; {O:EXIM} waits.",
                ["ORG United States Export-Import Bank | US EXIM | EXIM Bank | EXIM"]
            ),
            (
                "{P:QUIROGA} TO RESIGN\n{P:Rodrigo Quiroga} will go. {P:Quiroga} is tired.",
                ["PERSON Rodrigo Quiroga | QUIROGA | Quiroga"]
            ),
            (
                "{G:SALTA}, {G:Argentina} - Rain fell in {G:Salta} all of Monday morning.",
                ["LOC Salta | SALTA", "LOC Argentina"]
            ),
            (
                "The {G:US} and the {G:U.S.} are the {G:United States}, or {G:America}.",
                ["LOC United States | US | U.S. | America"]
            ),
            (
                "{O:Acme Mining Ltd} dug. {O:Acme Mining} sold. {O:Acme} paid.",
                ["ORG Acme Mining Ltd | Acme Mining | Acme"]
            ),
            (
                "The {O:Ministry of Finance} agreed; the {O:Finance Ministry} did not.",
                ["ORG Ministry of Finance | Finance Ministry"]
            ),
            (
                "{P:José Muñoz} left. {P:Jose Munoz} returned.", ["PERSON José Muñoz | Jose Munoz"]
            ),
            ("{P:John M. Reyes} met {P:Reyes}’s wife.", ["PERSON John M. Reyes | Reyes"]),
            ("Two {N:Pakistanis} and a {N:Pakistani} left.", ["NORP Pakistanis | Pakistani"]),
            (
                "{O:CCL} was known until 2019 as {O:Andes Brine}. {O:Andes Brine} was small.",
                ["ORG Andes Brine | CCL"]
            ),
            (
                "The {O:Asian Development Bank} lent. Then the Bank waited, and a bank failed.",
                ["ORG Asian Development Bank | Bank"]
            ),
        ])
    func joins(_ marked: String, _ expected: [String]) {
        #expect(Self.lines(Self.resolved(marked)) == expected)
    }

    @Test(
        "What is not certainly one stays apart",
        arguments: [
            ("{P:Anna Berg} met {P:Jonas Berg}.", 2),
            ("The {O:Bank of Ghana} and the {O:Bank of Togo} waited.", 2),
            ("{G:Kenya} and the {O:Kenya Ports Authority} disagree.", 2),
            ("The {O:Reko Diq Mining Company} runs the {F:Reko Diq} mine.", 2),
            ("{P:Bill Gates} gave to the {O:Bill Gates Foundation}.", 2),
            ("{G:North Korea} and {G:South Korea} and {G:Guinea} and {G:Guinea-Bissau} voted.", 4),
            ("{P:Efua Mensah-Boateng} and {P:Mensah} left.", 2),
            ("{P:Anna Berg} called {P:Jonas Weber} a liar.", 2),
            ("{O:Acme Steel} sued {O:Acme Foods}.", 2),
        ])
    func keepsApart(_ marked: String, _ count: Int) {
        let resolved = Self.resolved(marked)
        #expect(resolved.entities.count == count, "\(Self.lines(resolved))")
    }

    @Test("A bare surname goes to the nearest before it")
    func nearest() throws {
        let resolved = Self.resolved(
            "{P:Rodrigo Quiroga} spoke. {P:Quiroga} left. {P:Lucía Quiroga} came. {P:Quiroga} sat.")
        let owners = resolved.mentions.map { resolved.entities[$0.entity].name }
        #expect(owners == ["Rodrigo Quiroga", "Rodrigo Quiroga", "Lucía Quiroga", "Lucía Quiroga"])
    }

    @Test("A name that is certain elsewhere is found where the tagger passed over it")
    func completes() {
        let resolved = Self.resolved(
            "{P:Mohsin Naqvi} spoke. Later Naqvi left. The {O:Office of Civil Defense} (OCD) counted."
        )
        #expect(
            Self.lines(resolved) == [
                "PERSON Mohsin Naqvi | Naqvi", "ORG Office of Civil Defense | OCD",
            ])
    }

    @Test("Nothing is completed from words that are no names")
    func completesNothing() {
        let resolved = Self.resolved(
            "{P:Grace Price} spoke. The price rose. Price controls failed.")
        #expect(resolved.mentions.count == 1, "\(Self.lines(resolved))")
    }

    @Test("One type is voted for a name, and a facility's noun decides")
    func votes() {
        let resolved = Self.resolved(
            "The {L:Reko Diq} mine is large. {L:Reko Diq} will open. {O:Reko Diq} is far.")
        #expect(Self.lines(resolved) == ["FAC Reko Diq"])
        #expect(resolved.entities.first?.subtype == "mine")
        #expect(resolved.mentions.allSatisfy { $0.type == .facility })
    }

    @Test("The user's names win over the tagger and give the entity its name")
    func lists() {
        let lists = NameLists(entries: [
            NameLists.Entry(
                name: "Reko Diq", type: .facility, aliases: ["RDMC site", "the Chagai dig"]),
            NameLists.Entry(name: "Shell plc", type: .organization, aliases: ["Shell"]),
        ])
        let resolved = Self.resolved(
            "{P:Reko Diq} is big, said {O:Shell}. The RDMC site and {O:Shell Nigeria Limited} agree. A shell fell.",
            lists: lists)
        #expect(
            Self.lines(resolved) == [
                "FAC Reko Diq | RDMC site", "ORG Shell plc | Shell", "ORG Shell Nigeria Limited",
            ])
    }

    @Test("Each mention keeps its own role")
    func roles() {
        let resolved = Self.resolved(
            "Ambassador {P:Natalie Baker} spoke. Chargé d'Affaires {P:Baker} left. {P:Baker} slept."
        )
        #expect(resolved.mentions.map(\.role) == ["Ambassador", "Chargé d'Affaires", nil])
        #expect(resolved.entities.count == 1)
    }

    @Test(
        "Mentions are in order, apart, and lead to an entity",
        arguments: SegmentationTests.hostileTexts)
    func laws(_ text: String) {
        let extraction = Extractor().extract(text: text, in: Context())
        var end = 0
        for mention in extraction.mentions {
            #expect(mention.span.start >= end && mention.span.end <= extraction.text.utf8.count)
            #expect(extraction.entities.indices.contains(mention.entity))
            #expect(extraction.entities[mention.entity].type == mention.type)
            end = mention.span.end
        }
    }

    @Test("Many names, and many namesakes, cost no more than their number")
    func linear() {
        func seconds(_ count: Int) -> Double {
            let text = (0..<count).map {
                "Mr A\($0 % 7)lan Smith\($0) met Smith and the Bank of X\($0).\n"
            }
            .joined()
            let clock = ContinuousClock()
            return clock.measure { _ = Extractor().extract(text: text, in: Context()) }
                / .seconds(1)
        }
        _ = seconds(10)
        let (small, large) = (seconds(50), seconds(400))
        #expect(large < small * 24, "8 times the text took \(large / small) times as long")
    }
}
