import Facts

/// A name form with all that comparing it with others takes, worked out once.
///
/// A name meets some hundreds of others whenever it is decided on, and nearly all of them are none of
/// its relatives: sums and keys kept here tell most of those apart before any word is looked at.
public final class ComparedName: Sendable {
    /// What it is filed by; see `NodeKey.text`.
    let key: String
    let form: NameForm
    let isCode: Bool
    let text: String
    let squeezed: String
    let rank: Int
    let contentWords: [String]
    let sortedContent: [String]
    /// The skeleton of its letters, for types whose names are carried over by sound; else empty.
    let sound: String
    /// The same for two names of the same words in any order, however often each.
    let wordSum: UInt64
    /// The same for two names of the same letters in any order.
    let letterSum: UInt64

    init(_ key: NodeKey) {
        self.key = key.text
        form = key.form
        isCode = key.isCode
        text = form.text
        squeezed = form.squeezed
        let content = form.contentWords
        // As a rule all three are one array.
        contentWords = content == form.words ? form.words : content
        let sorted = content.sorted()
        sortedContent = sorted == contentWords ? contentWords : sorted
        rank = form.rank
        sound =
            form.type == .person || form.type == .location || form.type == .facility
            ? skeleton(squeezed) : ""
        wordSum = Set(form.words).reduce(0) { $0 &+ nameHash($1) }
        letterSum = squeezed.utf8.reduce(0) { $0 &+ 1 << (UInt64($1) & 15 << 2) }
    }

    var type: EntityType { form.type }
    var words: [String] { form.words }
    var distinctiveWords: [String] { form.distinctiveWords }
    var initials: [String] { form.initials }
}

/// Names compared of late, kept from one linker to the next: the same ones are met again and again.
///
/// A function of their keys alone, so it is never out of date.
public struct ComparedNames: Sendable {
    private var recent = Recent<ComparedName>(half: 3072)

    public init() {}

    /// The name behind a key's text; `nil` for what is no key.
    public mutating func name(_ node: Int64, key: String) -> ComparedName? {
        if let name = recent[node], name.key == key { return name }
        guard let name = NodeKey(text: key).map({ ComparedName($0) }) else { return nil }
        recent[node] = name
        return name
    }
}
