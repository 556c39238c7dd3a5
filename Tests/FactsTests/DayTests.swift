import Facts
import Testing

@Suite("Days")
struct DayTests {
    @Test("Numbering days and back is the identity over eight centuries")
    func roundTrip() throws {
        for number in stride(from: -150_000, to: 150_000, by: 7) {
            let day = try #require(Day(number: number))
            #expect(day.number == number)
            #expect(Day(year: day.year, month: day.month, day: day.day) == day)
        }
    }

    @Test("Known days", arguments: [("1970-01-01", 0, 4), ("2000-02-29", 11016, 2)])
    func known(_ iso: String, _ number: Int, _ weekday: Int) throws {
        let day = try #require(Day(iso: iso))
        #expect(day.number == number)
        #expect(day.weekday == weekday)
        #expect(day.iso == iso)
    }

    @Test("2026-02-12 was a Thursday") func thursday() {
        #expect(Day(iso: "2026-02-12T10:00:00Z")?.weekday == 4)
    }

    @Test(
        "What the calendar does not have is refused",
        arguments: [
            "2026-02-29", "2026-13-01", "2026-00-10", "2026-1-1", "", "20260101", "0000-01-01",
        ])
    func refuses(_ iso: String) {
        #expect(Day(iso: iso) == nil)
    }

    @Test("Adding days crosses months, leap days and years") func adding() {
        #expect(Day(iso: "2024-02-28")?.adding(days: 2)?.iso == "2024-03-01")
        #expect(Day(iso: "2026-01-01")?.adding(days: -1)?.iso == "2025-12-31")
    }
}
