/// What a sentence limits its figures to: years, months, and parts of a whole.
struct Qualifiers: Hashable {
    var years: Set<Substring> = []
    var months: Set<Substring> = []
    /// "first phase", "second tranche".
    var parts: Set<String> = []

    init(_ sentence: String) {
        let words = sentence.split { !($0.isLetter || $0.isNumber) }
        for (index, word) in words.enumerated() {
            if word.utf8.count == 4, let year = Int(word), 1900...2100 ~= year {
                years.insert(word)
            } else if Self.monthNames.contains(word) {
                months.insert(word)
            } else if index > 0, Self.parts.contains(word.lowercased()) {
                let order = words[index - 1].lowercased()
                if Self.orders.contains(order) { parts.insert(order + " " + word.lowercased()) }
            }
        }
    }

    /// Both name a time, and no time is named by both.
    func excludes(_ other: Qualifiers) -> Bool {
        Self.areDisjoint(years, other.years) || Self.areDisjoint(months, other.months)
            || Self.areDisjoint(parts, other.parts)
    }

    private static func areDisjoint<Name: Hashable>(_ one: Set<Name>, _ two: Set<Name>) -> Bool {
        !one.isEmpty && !two.isEmpty && one.isDisjoint(with: two)
    }

    private static let monthNames: Set<Substring> = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September",
        "October", "November", "December",
    ]
    private static let parts: Set<String> = [
        "phase", "stage", "tranche", "installment", "instalment", "quarter", "half", "unit", "line",
    ]
    private static let orders: Set<String> = [
        "first", "second", "third", "fourth", "fifth", "initial", "final", "next", "last",
        "previous",
    ]
}
