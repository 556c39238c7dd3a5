import Facts
import Testing

@testable import Extractor

@Suite("Tables")
struct TableTests {
    @Test("a row with too few cells is refused with its number")
    func cells() {
        #expect(throws: Table.Fault.cells(row: 2, found: 1, wanted: 2)) {
            try Table(parsing: "a | b\nx | 1\ny")
        }
    }

    @Test("a row without a key is refused with its number")
    func keys() {
        #expect(throws: Table.Fault.emptyKey(row: 1)) { try Table(parsing: "a | b\n | 1") }
    }

    @Test("text without a heading is no table")
    func empty() {
        #expect(throws: Table.Fault.empty) { try Table(parsing: "\n \n") }
    }

    /// Tables whose first cell is a key: sorted, and no key twice.
    static let keyed: [(String, Table)] = [
        ("currencies", Currencies.table), ("shared currencies", Currencies.shared),
        ("places", Currencies.places), ("measures", Measures.table), ("per", Measures.per),
        ("scaled measures", Measures.scaled),
        ("cardinals", Numerals.cardinals), ("ordinals", Numerals.ordinals),
        ("scales", Numerals.scales), ("vague", Numerals.vague), ("multiples", Numerals.multiples),
        ("hedges before", Hedges.before), ("hedges after", Hedges.after),
        ("plurals", FunctionWords.irregularPlurals),
    ]

    @Test("keys are sorted and unique", arguments: keyed.indices)
    func sorted(_ index: Int) {
        let (name, table) = Self.keyed[index]
        let keys = table.rows.map { Array($0[0].utf8) }
        for (one, next) in zip(keys, keys.dropFirst()) {
            let isOrdered = one.lexicographicallyPrecedes(next)
            #expect(
                isOrdered,
                "\(name): \(String(decoding: one, as: UTF8.self)) before \(String(decoding: next, as: UTF8.self))"
            )
        }
    }

    @Test("every currency code is three capitals")
    func codes() {
        for row in Currencies.table.rows {
            #expect(
                row[0].utf8.count == 3 && row[0].utf8.allSatisfy { 0x41...0x5A ~= $0 }, "\(row[0])")
        }
    }

    /// ISO 4217's active currencies but for the funds and the metals.
    static let active = """
        AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD \
        CDF CHF CLP CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD \
        GNF GTQ GYD HKD HNL HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD \
        KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO \
        NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE \
        SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD UYU UZS VES VND VUV \
        WST XAF XCD XOF XPF YER ZAR ZMW ZWG
        """

    @Test("the currencies are the whole of ISO 4217", arguments: active.split(separator: " "))
    func complete(_ code: Substring) {
        #expect(Currencies.table.rows.contains { $0[0] == code })
    }

    @Test("shared signs name currencies of the table")
    func shared() {
        let codes = Set(Currencies.table.rows.map { $0[0] })
        for row in Currencies.shared.rows {
            for code in row.list(2) {
                #expect(codes.contains(String(code.prefix(3))), "\(row[0]): \(code)")
            }
        }
        for row in Currencies.places.rows { #expect(codes.contains(row[0]), "\(row[0])") }
    }

    @Test("hedges name bounds")
    func bounds() {
        for row in Hedges.before.rows + Hedges.after.rows {
            #expect(Bound(rawValue: row[1]) != nil, "\(row[0])")
        }
    }

    @Test("modality rows name modalities")
    func modalities() {
        for row in ModalityWords.table.rows {
            #expect(Modality(rawValue: row[0]) != nil, "\(row[0])")
        }
    }

    @Test("no two words of the number tables share a hash")
    func hashes() {
        let words = Set(
            [
                Numerals.cardinals, Numerals.ordinals, Numerals.scales, Numerals.vague,
                Numerals.multiples,
            ]
            .flatMap { $0.rows.map { $0[0] } })
        #expect(Set(words.map { WordHash.of($0) }).count == words.count)
    }
}
