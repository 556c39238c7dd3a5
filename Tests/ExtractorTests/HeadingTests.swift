import Facts
import Testing

@testable import Extractor

@Suite("An article's heading")
struct HeadingTests {
    static func heading(_ text: String, known: Heading = Heading()) -> Heading {
        readHeading(Layout(clean(Array(text.utf8)).utf8), known: known)
    }

    static let body =
        "Rain fell all day on the hills above the town, and the river rose by a metre."

    @Test(
        "Datelines give place, source and date",
        arguments: [
            ("LONDON: ", "LONDON", nil, nil),
            ("Islamabad (TDI): ", "Islamabad", "TDI", nil),
            ("SALTA, Argentina, Aug. 11 - ", "SALTA", nil, nil),
            ("MULTAN — ", "MULTAN", nil, nil),
            ("ISLAMABAD, Feb 12 (Reuters) - ", "ISLAMABAD", "Reuters", nil),
            ("ALMATY, Nov 12 (Steppe Wire) - ", "ALMATY", "Steppe Wire", nil),
            ("HO CHI MINH CITY, March 30 - ", "HO CHI MINH CITY", nil, nil),
            ("NEW YORK (AP) — ", "NEW YORK", "AP", nil),
            ("GENEVA, 3 March 2025 (AFP) – ", "GENEVA", "AFP", "2025-03-03"),
            ("TAS-BULAK, Kazakhstan - ", "TAS-BULAK", nil, nil),
            ("Paris, Dec. 1, 2024 -- ", "Paris", nil, "2024-12-01"),
        ] as [(String, String, String?, String?)])
    func datelines(_ line: String, _ place: String, _ source: String?, _ day: String?) {
        let heading = Self.heading("Rain in the hills\n\n" + line + Self.body)
        #expect(heading.place == place)
        #expect(heading.source == source)
        #expect(heading.publishedOn == day)
        #expect(heading.title == "Rain in the hills")
    }

    @Test(
        "What only looks like a dateline is none",
        arguments: [
            "BREAKING: ", "SMITH: ", "Q: ", "Note: ", "Anna Berg - ", "WATCH: ", "In short: ",
            "Photo: ", "1. ",
        ])
    func noDateline(_ line: String) {
        #expect(Self.heading("Rain in the hills\n\n" + line + Self.body).place == nil)
    }

    @Test(
        "Without a heading the first sentence behind the dateline is the title, cut at a word",
        arguments: [
            ("LONDON: Rain fell. It went on.", "Rain fell."),
            (
                "Rain fell on the hills above the town and on the plain below it and on the sea beyond the plain and on the ships that lay there waiting.",
                "Rain fell on the hills above the town and on the plain below it and on the sea beyond the plain and on the ships that…"
            ),
        ])
    func fallback(_ text: String, _ title: String) throws {
        let found = try #require(Self.heading(text).title)
        #expect(found == title)
        #expect(found.unicodeScalars.count <= 120)
    }

    @Test(
        "Bylines and dates",
        arguments: [
            ("By Jane Doe", "Jane Doe", nil, nil),
            ("By Jane Doe and John Roe | Reuters", "Jane Doe and John Roe", "Reuters", nil),
            ("By Jane Doe, December 10, 2025", "Jane Doe", nil, "2025-12-10"),
            ("BY JANE DOE", "JANE DOE", nil, nil),
            ("By Our Correspondent", "Our Correspondent", nil, nil),
            ("Staff Reporter", "Staff Reporter", nil, nil),
            ("Published: 10 Dec 2025", nil, nil, "2025-12-10"),
            ("Updated on 2025-12-10", nil, nil, "2025-12-10"),
            ("December 10, 2025", nil, nil, "2025-12-10"),
            ("Wednesday, 10 December 2025", nil, nil, "2025-12-10"),
            ("Source: Xinhua", nil, "Xinhua", nil),
        ] as [(String, String?, String?, String?)])
    func bylines(_ line: String, _ byline: String?, _ source: String?, _ day: String?) {
        let heading = Self.heading("Rain in the hills\n\n" + line + "\n\n" + Self.body)
        #expect(heading.byline == byline)
        #expect(heading.source == source)
        #expect(heading.publishedOn == day)
        #expect(heading.title == "Rain in the hills")
    }

    @Test("A date in the body is not the article's")
    func bodyDates() {
        let heading = Self.heading(
            "Rain in the hills\n\nIt began on March 3, 2020, and " + Self.body)
        #expect(heading.publishedOn == nil)
    }

    @Test("A quoted post and a caption date the article")
    func credits() {
        let post = "— U.S. Embassy Islamabad (@usembislamabad) December 10, 2025"
        #expect(Self.heading(Self.body + "\n" + post).publishedOn == "2025-12-10")
        let caption = "Ministers meet on February 12, 2026. PHOTO: HANDOUT"
        #expect(Self.heading("Ties\n\n" + caption + "\n\n" + Self.body).publishedOn == "2026-02-12")
    }

    @Test("What is known beforehand wins")
    func known() {
        let known = Heading(
            title: "T", source: "S", byline: "B", place: "P", publishedOn: "2020-01-01")
        #expect(Self.heading("LONDON (AP) — " + Self.body, known: known) == known)
    }

    @Test(
        "Languages",
        arguments: [
            ("The river rose by a metre and the town was flooded.", "en"),
            ("El río subió un metro y la ciudad se inundó por la lluvia.", "es"),
            ("Le fleuve est monté d'un mètre et la ville a été inondée par les eaux.", "fr"),
            ("Der Fluss stieg um einen Meter und die Stadt wurde überflutet.", "de"),
            ("Il fiume è salito di un metro e la città è stata allagata.", "it"),
            ("O rio subiu um metro e a cidade foi inundada pela chuva, mas não há vítimas.", "pt"),
            ("Sungai naik satu meter dan kota itu tidak dapat dilalui karena banjir.", "id"),
            ("Nehir bir metre yükseldi ve şehir çok kötü oldu, ama yardım için gelen yok.", "tr"),
            ("Река поднялась на метр, и город был затоплен.", "ru"),
            ("ارتفع النهر مترا وغمرت المياه المدينة", "ar"),
            ("川の水位が一メートル上がった。", "ja"),
            ("河水上涨了一米，城市被淹。", "zh"),
            ("강이 1미터 올라 도시가 물에 잠겼다.", "ko"),
            ("Barrick Reko Diq Quetta Chagai", "und"), ("", "und"), ("12 34 56", "und"),
        ])
    func languages(_ text: String, _ tag: String) {
        #expect(guessLanguage(of: Layout(clean(Array(text.utf8)).utf8)) == tag)
    }
}
