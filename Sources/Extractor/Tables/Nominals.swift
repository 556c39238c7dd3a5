import Facts

/// What a common noun may stand for: "the mine", "the airline", "the company".
final class Nominal: Sendable {
    /// The types of entity it can mean.
    let types: [EntityType]
    /// Keys of words that say the same in a name: "airways" for "airline".
    let kin: WordSet
    /// It means an entity only where name, role or apposition says so: "the minister", "the town".
    let needsEvidence: Bool
    /// It may stand for things that have another noun in their name: "the project" for a dam.
    let isGeneric: Bool
    /// A company of some sort: each of these nouns may stand for any of them.
    let isCompany: Bool
    /// A public body, which no firm is.
    let isPublic: Bool

    init(
        types: [EntityType], kin: WordSet, needsEvidence: Bool, isGeneric: Bool, isCompany: Bool,
        isPublic: Bool
    ) {
        self.types = types
        self.kin = kin
        self.needsEvidence = needsEvidence
        self.isGeneric = isGeneric
        self.isCompany = isCompany
        self.isPublic = isPublic
    }
}

/// Common nouns that stand for something named. `*` marks nouns that need evidence in the article, `+`
/// generic ones, `~` companies, `!` public bodies.
enum Nominals {
    /// Whether a word of a name tells what sort of thing it is.
    static func isKin(_ word: UInt64) -> Bool { kin.contains(word) }

    private static let kin = WordSet(
        keys: table.values.flatMap(\.kin.words).map { WordHash.of($0) })

    /// Whether a word of a name tells of a company: "airways", "mining".
    static func isCompanyKin(_ word: UInt64) -> Bool { companyKin.contains(word) }

    private static let companyKin = WordSet(
        keys: table.values.filter(\.isCompany).flatMap(\.kin.words).map { WordHash.of($0) })

    /// Whether a word tells of a firm: "lender", "airways", "miner".
    static func isFirm(_ word: UInt64) -> Bool {
        firms.contains(word) || table[word].map { $0.isCompany && !$0.isGeneric } ?? false
    }

    private static let firms = WordSet(
        "bank brokerage capital insurer lender oil party petroleum securities")

    /// Whether a word tells of a public body: "watchdog", "authority".
    static func isPublicKin(_ word: UInt64) -> Bool { publicKin.contains(word) }

    private static let publicKin = WordSet(
        keys: table.values.filter(\.isPublic).flatMap(\.kin.words).map { WordHash.of($0) })

    static func find(_ word: UInt64) -> Nominal? { table[word] }

    private static let table: WordMap<Nominal> = {
        var pairs: [(UInt64, Nominal)] = []
        for line in rows.split(separator: "\n") {
            let cells = line.split(separator: "|", omittingEmptySubsequences: false)
            guard cells.count == 3 else { continue }
            let types = cells[1].split(separator: " ")
            let kin = cells[2].split(separator: " ").map(String.init)
            for noun in cells[0].split(separator: " ") {
                let nominal = Nominal(
                    types: types.compactMap { EntityType(rawValue: String($0)) },
                    kin: WordSet(kin + [String(noun)]), needsEvidence: types.contains("*"),
                    isGeneric: types.contains("+"), isCompany: types.contains("~"),
                    isPublic: types.contains("!"))
                pairs.append((WordHash.of(noun), nominal))
            }
        }
        return WordMap(pairs)
    }()

    static let rows = """
        app platform | ORG PRODUCT ~ | app platform
        company firm business enterprise manufacturer maker producer developer operator retailer group conglomerate startup automaker brewer carmaker chipmaker drugmaker explorer exporter builder contractor fintech housebuilder planemaker refiner shipbuilder supermarket supplier | ORG ~ | corp corporation inc ltd limited plc holding holdings group company co llc gmbh sa ag industries enterprises resources energy motors
        miner | ORG ~ | mining minerals mines resources gold
        carrier airline | ORG ~ | airways airlines air aviation airline
        bank lender | ORG | bank banco banque bancorp exim financial
        insurer | ORG ~ | insurance assurance
        utility | ORG ~ | electric electricity power water energy
        corporation | ORG ~ | corp corporation
        foundation charity trust | ORG | foundation trust fund fundación yayasan
        fund | ORG MISC | fund trust
        agency regulator watchdog directorate | ORG ! | directorate agency authority commission office administration bureau council
        authority | ORG ! | authority
        commission | ORG ! | commission
        committee | ORG ! | committee
        ministry | ORG * ! | ministry
        department | ORG * ! | department
        bureau | ORG ! | bureau office
        office service | ORG * ! | office bureau service services
        institute institution | ORG | institute institution
        university college school | ORG * | university college school academy institute
        hospital clinic | ORG FAC * | hospital clinic
        court tribunal | ORG * | court tribunal
        council | ORG * ! | council
        parliament | ORG * | parliament assembly
        union federation | ORG | union federation workers
        association | ORG | association
        alliance coalition | ORG * | alliance coalition
        cooperative | ORG | cooperative coop co-operative
        consortium | ORG | consortium
        party | ORG * | party movement congress league front
        movement | ORG | movement
        organization organisation | ORG + | organization organisation
        body | ORG * | authority commission agency council
        club team side | ORG | club fc united city rovers
        newspaper paper daily | ORG * | newspaper times daily post herald
        broadcaster | ORG * | tv television radio broadcasting
        government state | LOC ORG * | government
        army military | ORG * | army forces
        police | ORG * | police
        embassy | ORG FAC | embassy
        mine pit deposit | FAC LOC | mine mines pit gold copper
        field | FAC LOC | field oilfield gasfield
        project scheme | FAC MISC EVENT + | project scheme mine dam plant railway line pipeline
        dam barrage | FAC | dam barrage
        plant factory smelter refinery mill sawmill works | FAC | plant factory smelter refinery mill sawmill works
        station | FAC * | station
        airport | FAC | airport
        port harbour harbor terminal | FAC | port harbour harbor terminal
        railway | FAC | railway rail line branch
        line | FAC ORG | railway rail line lines branch shipping
        bridge | FAC | bridge
        tunnel | FAC | tunnel
        road highway motorway | FAC | road highway motorway expressway
        pipeline | FAC | pipeline
        canal | FAC LOC | canal
        stadium | FAC | stadium arena
        park | FAC LOC * | park farm
        reactor | FAC | reactor nuclear
        farm | FAC * | farm park
        hotel resort | FAC ORG | hotel resort
        hospice | ORG FAC | hospice
        museum gallery | ORG FAC | museum gallery
        library | ORG FAC * | library
        yard shipyard | ORG FAC | yard shipyard shipyards shipbuilding dockyard
        prison jail | FAC * | prison jail
        theatre theater | FAC ORG | theatre theater teatro
        reservoir | FAC LOC | reservoir dam lake
        complex site | FAC + | complex site
        storm typhoon cyclone hurricane | EVENT | storm typhoon cyclone hurricane
        quake earthquake | EVENT | earthquake quake
        festival | EVENT | festival
        tournament championship | EVENT | cup championship league tournament games open
        country nation | LOC * | country
        island islands | LOC * | island islands isle
        city | LOC * | city
        town municipality | LOC * | town municipality city
        village | LOC * | village
        province | LOC * | province
        district county | LOC * | district county
        region | LOC * | region
        river | LOC | river
        lake | LOC | lake
        lagoon | LOC | lagoon
        valley | LOC | valley
        law act bill treaty | MISC | law act bill treaty code
        ship vessel tanker ferry boat craft trawler launch liner | PRODUCT MISC FAC | ship vessel mv ms
        drug vaccine | PRODUCT | drug vaccine
        accused defendant | PERSON | accused defendant
        """
}
