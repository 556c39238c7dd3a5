import Testing

@testable import Claims

extension Topic {
    /// Of articles that are on one matter.
    static let ofTests = Topic(
        """
        The harbor of Lobito is dredged anew, and the dredging costs money. Sand and mud have filled the basin since the
        railway to the copper belt was opened, says harbormaster Nkembi, and ships of more than nine meters' draft wait
        outside for the tide.
        """)
}

@Suite("What articles are on") struct TopicTests {
    private static let fire = Topic(
        """
        Sawmill fire in Kestrel Falls leaves 40 without work
        A fire destroyed the Harrow sawmill in Kestrel Falls on Sunday, its owner said. The blaze began in the drying
        kiln and burned for nine hours. Damage came to $6 million, Harrow Timber said.
        """)
    private static let ruins = Topic(
        """
        Harrow counts its losses
        The sawmill’s kiln is a black ruin. What burned in Kestrel Falls cost eight million dollars, insurers think,
        and the town has lost the mill that gave it work. Harrow has not said whether it will be built again.
        """)
    private static let strike = Topic(
        """
        Dockers in Kestrel Falls to strike on Sunday
        The dockers' union has called a strike in Kestrel Falls from Sunday. Its members ask for $6 million in back
        pay, the union said. Ferries will not sail.
        """)

    @Test("Two reports of one event are alike, two of one town are not") func likeness() {
        let same = Self.fire.likeness(to: Self.ruins)
        let other = Self.fire.likeness(to: Self.strike)
        #expect(same > 0.2)
        #expect(other < same * 0.7)
        #expect(Self.ruins.likeness(to: Self.fire) == same)
    }

    @Test("A text is like itself, and nothing is like no text") func ends() {
        let long = Topic(String(repeating: "kiln sawmill blaze ", count: 30))
        #expect(abs(long.likeness(to: long) - 1) < 1e-9)
        // Of one sentence little is known.
        #expect(Topic("A choir sings in Lobito.").likeness(to: .ofTests) < 0.08)
        #expect(Self.fire.likeness(to: Topic("")) == 0)
        #expect(Topic("").likeness(to: Topic("")) == 0)
        #expect(Topic("12 of 40, and so on").likeness(to: Self.fire) == 0)
    }

    @Test("Marks, capitals and endings make no other word")
    func folding() {
        let one = Topic("KILN’S DRYING—mills")
        let two = Topic("kiln \u{201C}dryed\u{201D} mill’s")
        #expect(one.keys == two.keys)
        #expect(one.keys.count == 3)
        #expect(Topic("Zuñiga").likeness(to: Topic("Zuniga")) == 0)
    }

    @Test("Reports of one event have keys in common, others hardly") func keys() {
        func common(_ one: Topic, _ two: Topic) -> Int {
            Set(one.keys).intersection(two.keys).count
        }
        #expect(Self.fire.keys.count == 24)
        #expect(common(Self.fire, Self.ruins) > common(Self.fire, Self.strike))
        #expect(common(Self.fire, .ofTests) <= 1)
    }

    @Test("What a long text has of one word does not drown the rest") func long() {
        let flood = Topic(String(repeating: "kiln ", count: 10_000) + "sawmill blaze harrow")
        #expect(flood.keys.count == 4)
        #expect(flood.likeness(to: Self.fire) > 0.2)
    }
}
