import Facts

/// The rule or model that found a name; the raw values are public.
enum NameOrigin: String {
    case tagger = "name.tagger"
    /// A listed country, place or people.
    case table = "name.table"
    /// An entry of the user's.
    case list = "name.list"
    case dateline = "name.dateline"
    case facility = "name.facility"
    case firm = "name.firm"
    /// The words beside it tell its type.
    case cue = "name.cue"
    case role = "name.role"
    /// In brackets behind its long form.
    case acronym = "name.acronym"
    /// Found elsewhere in the article.
    case repeated = "name.repeated"
    /// "the Bank" after a named bank.
    case nominal = "name.nominal"
}

/// A name that a recognizer found, before it is resolved to an entity.
struct NameMention {
    /// Indices into `Layout.tokens`; titles, articles and possessives left out.
    var tokens: Range<Int>
    var type: EntityType
    var subtype: ShortText?
    /// ISO 3166 code, for places in the gazetteer.
    var code: ShortText?
    /// Tokens of a title or function that stands by the name.
    var role: Range<Int>?
    var confidence: Double
    var rule: NameOrigin
    /// Index into `NameLists.entries`, for a name that the user listed.
    var entry: Int?
}

/// Names that users give (`/etc/articled/lists/*.tsv`), as a value.
public struct NameLists: Sendable {
    public struct Entry: Hashable, Sendable {
        public var name: String
        public var type: EntityType
        public var aliases: [String]

        public init(name: String, type: EntityType, aliases: [String]) {
            self.name = name
            self.type = type
            self.aliases = aliases
        }
    }

    public let entries: [Entry]
    /// The program's own names with these in front, ready to be matched.
    let names: ListedNames

    /// Reads the names once; matching them costs the same however many there are.
    public init(entries: [Entry]) {
        self.entries = entries
        names = entries.isEmpty ? .builtIn : ListedNames(entries: entries)
    }

    public static let empty = NameLists(entries: [])
}

/// Every name of the text, in order, none overlapping another.
func recognizeNames(
    in layout: Layout, lists: NameLists, room: inout ExtractionRoom
) -> [NameMention] {
    let tagged = Tagger().tag(layout, in: &room.batch)
    return refineNames(tagged.map(NameMention.init), in: layout, lists: lists)
}

extension NameMention {
    init(_ name: TaggedName) {
        self.init(
            tokens: name.tokens, type: name.kind.type,
            subtype: name.kind == .polity ? .polity : nil, code: nil, role: nil,
            confidence: name.confidence, rule: .tagger)
    }
}
