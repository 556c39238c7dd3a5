import Testing

@testable import Linking

@Suite("What is kept of the last values asked for")
struct RecentTests {
    @Test("The last values asked for stay, the rest goes")
    func bounded() {
        var recent = Recent<Int>(half: 4)
        for key in 1...100 as ClosedRange<Int64> {
            recent[key] = Int(key)
            // One that is asked for again and again outlives all others.
            #expect(recent[1] == 1)
        }
        #expect(recent[100] == 100)
        #expect(recent[99] == 99)
        #expect((1...100 as ClosedRange<Int64>).count { recent[$0] != nil } <= 8)
    }

    @Test("A value that was changed or taken out does not come back")
    func changed() {
        var recent = Recent<Int>(half: 2)
        for key in 1...3 as ClosedRange<Int64> { recent[key] = 0 }
        recent[1] = 5
        #expect(recent[1] == 5)
        recent[2] = nil
        for key in 10...12 as ClosedRange<Int64> { recent[key] = 0 }
        #expect(recent[2] == nil)
    }
}
