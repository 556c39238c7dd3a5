import Facts
import Testing

@testable import Linking

@Suite("Names are compared without what hands write differently")
struct NameFormTests {
    @Test(
        "Forms",
        arguments: [
            ("United States Export‑Import Bank", EntityType.organization, "us export import bank"),
            ("  US\u{00A0} EXIM ", .organization, "us exim"), ("U.S.", .location, "us"),
            ("J. P. Morgan", .person, "j p morgan"), ("Apple Inc.", .organization, "apple"),
            ("Inc.", .organization, "inc"), ("Amazon.com", .organization, "amazoncom"),
            ("O’Brien", .person, "obrien"), ("“Model”", .product, "model"),
            ("e\u{301}tude", .miscellany, "etude"), ("Étude", .miscellany, "etude"),
            ("co\u{AD}op", .organization, "coop"), ("İstanbul", .location, "istanbul"),
            ("Zoë Müller-Straße", .person, "zoe muller strasse"),
            ("Søren Ødegård", .person, "soren odegard"), ("Łódź", .location, "lodz"),
            ("The Hague", .location, "hague"), ("The", .organization, "the"),
            ("Газпром", .organization, "газпром"), ("東京", .location, "東京"),
            ("***", .miscellany, "***"), ("A&B Foods", .organization, "a b foods"),
            ("Tas-Bulak", .location, "tas bulak"),
        ] as [(String, EntityType, String)])
    func forms(name: String, type: EntityType, wanted: String) {
        let form = NameForm(name, type: type)
        #expect(form.text == wanted)
        #expect(NameForm(text: form.text, type: type) == form)
    }

    @Test("A key's text gives the key again, and types and codes have keys of their own")
    func keys() {
        let pakistan = Entity(type: .location, subtype: "country", name: "Pakistan", code: "PK")
        let entities = [
            Entity(type: .organization, name: "Baker"), Entity(type: .person, name: "Baker"),
            pakistan, Entity(type: .location, name: "PK"),
            Entity(type: .location, subtype: "city", name: "Quetta", code: "PK"),
        ]
        let keys = entities.map { NodeKey($0) }
        #expect(Set(keys.map(\.id)).count == keys.count)
        for key in keys { #expect(NodeKey(text: key.text) == key) }
        let other = Entity(
            type: .location, subtype: "country", name: "Islamic Republic", code: "PK")
        #expect(NodeKey(other) == NodeKey(pakistan))
    }

    @Test(
        "Spellings that may be one name",
        arguments: [
            ("Sergey Ivanov", "Sergei Ivanov", true), ("Yusuf Danladi", "Yousef Danladi", true),
            ("Nasreen Akhter", "Nasreen Akhtar", true), ("Daniel Ortiz", "Daniela Ortiz", false),
            ("Marino Rossi", "Marina Rossi", false), ("Ali Raza", "Alia Raza", false),
            ("Imran Khan", "Kamran Khan", false), ("Lee", "Li", false),
        ])
    func spellings(one: String, other: String, wanted: Bool) {
        let names = [one, other].map {
            ComparedName(NodeKey(form: NameForm($0, type: .person)))
        }
        #expect(isOneSpelling(names[0], names[1]) == wanted)
    }

    @Test(
        "Pet forms",
        arguments: [
            ("paco", "francisco", true), ("sunny", "sunanda", true), ("bill", "william", true),
            ("danny", "daniel", true), ("amy", "amanda", false), ("ana", "anton", false),
        ])
    func petForms(one: String, other: String, wanted: Bool) {
        #expect(arePetForms(one, other) == wanted)
        #expect(arePetForms(other, one) == wanted)
    }
}
