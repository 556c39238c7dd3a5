import Facts

/// A day and month, as datelines name them without a year: "Feb. 18".
public struct YearDay: Hashable, Sendable {
    /// Days since the year's first, months of 31 days.
    private let number: Int

    public init(_ day: Day) { number = (day.month - 1) * 31 + day.day }

    /// The first one named in the opening of a text; `nil` for none.
    public init?(in opening: String) {
        let words = opening.split { !$0.isLetter && !$0.isNumber }.prefix(60)
        for (one, two) in zip(words, words.dropFirst()) {
            for (name, number) in [(one, two), (two, one)] {
                guard let day = Int(number), 1...31 ~= day, let month = Self.month(name) else {
                    continue
                }
                self.number = month * 31 + day
                return
            }
        }
        return nil
    }

    /// - Returns: `nil` for what `encoded` never is.
    init?(encoded number: Int) {
        guard 0...Self.year ~= number else { return nil }
        self.number = number
    }

    var encoded: Int { number }

    /// Days between both, the shorter way around the year.
    func distance(to other: YearDay) -> Int {
        let days = abs(number - other.number)
        return min(days, Self.year - days)
    }

    /// By less than half a year, a year's end between them allowed for.
    func isLater(than other: YearDay) -> Bool {
        let days = number - other.number
        return days > 0 ? days < 180 : days < -180
    }

    /// From 0, by its name or three letters of it; "Sept" as well. "Marcos" and "Decades" are none.
    private static func month(_ word: Substring) -> Int? {
        months.firstIndex {
            $0 == word || $0.prefix(3) == word || $0.prefix(4) == word && word == "Sept"
        }
    }

    private static let year = 12 * 31
    private static let months = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September",
        "October", "November", "December",
    ]
}
