import Testing

@testable import Claims
@testable import Store

@Suite("What two articles must have in common to be compared") struct NearnessTests {
    private static let everyday = ["minist", "bank", "court"].map {
        MeetingKey.term(Stem.id($0.utf8))
    }
    private static let rare = ["vintaru", "oskelbi"].map { MeetingKey.term(Stem.id($0.utf8)) }
    private static let sum = MeetingKey.digits("USD 1.25")
    private static let output = MeetingKey.measure("output", of: 7)

    private static func isWorthComparing(_ keys: MeetingKey...) -> Bool {
        var nearness = Nearness()
        for key in keys { nearness.add(key.kind) }
        return nearness.isWorthComparing
    }

    @Test("A measure of one entity, three words, or two of which one tells much")
    func enough() {
        let (everyday, rare) = (Self.everyday, Self.rare)
        #expect(Self.isWorthComparing(Self.output))
        #expect(Self.isWorthComparing(everyday[0], everyday[1], everyday[2]))
        #expect(Self.isWorthComparing(everyday[0], rare[0]))
        #expect(Self.isWorthComparing(rare[0], rare[1]))
        #expect(Self.isWorthComparing(everyday[0], Self.sum))
    }

    @Test("Two everyday words, one rare word or one sum alone are not enough, and a band never is")
    func tooLittle() {
        #expect(!Self.isWorthComparing())
        #expect(!Self.isWorthComparing(Self.everyday[0], Self.everyday[1]))
        #expect(!Self.isWorthComparing(Self.rare[0]))
        #expect(!Self.isWorthComparing(Self.sum))
        #expect(!Self.isWorthComparing(.band(1), .band(2), .band(3), .band(4)))
    }
}
