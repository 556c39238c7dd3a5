import Facts

/// A word, number or mark of the text.
struct Token {
    enum Kind: UInt8 {
        /// Begins with a letter; digits may follow ("G20"). A listed abbreviation keeps its point.
        case word
        /// Begins with a digit; points and commas between digits belong to it ("1,25,000.5").
        case number
        /// One scalar that is neither letter, digit nor space.
        case mark
        /// A URL, an e-mail address, a handle or a hashtag: never a name, never a figure.
        case address
    }

    struct Flags: OptionSet {
        let rawValue: UInt16
        /// White space stands before it.
        static let spaced = Flags(rawValue: 1)
        /// It begins a block (a line break stands before it).
        static let beginsBlock = Flags(rawValue: 2)
        static let beginsSentence = Flags(rawValue: 4)
        /// Its first letter is upper case.
        static let capital = Flags(rawValue: 8)
        /// It has a lower-case letter.
        static let lower = Flags(rawValue: 16)
        /// It has an upper-case letter after the first.
        static let innerCapital = Flags(rawValue: 32)
        static let digit = Flags(rawValue: 64)
        /// It ends in a point that belongs to it ("Mr.", "U.S.").
        static let point = Flags(rawValue: 128)
        static let nonASCII = Flags(rawValue: 256)
        /// A possessive or contracted ending: "'s".
        static let suffix = Flags(rawValue: 512)
    }

    var start: Int32
    var end: Int32
    var kind: Kind
    var flags: Flags
    /// The scalar of a mark; 0 for a token of another kind.
    var mark: UInt32
    /// `WordHash` of it in lower case, its own point left out.
    var word: UInt64

    var span: Span { Span(Int(start), Int(end)) }
    var isCapital: Bool { flags.contains(.capital) }
    /// Letters, all of them upper case, two at least.
    var isAllCaps: Bool {
        flags.intersection([.capital, .innerCapital, .lower]) == [.capital, .innerCapital]
    }
}
