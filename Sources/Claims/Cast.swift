/// Who and what an article names: enough to tell that it has nothing to do with another, before either
/// is read in full.
///
/// In a large store most articles that meet share but the digits of a figure.
public struct Cast: Sendable {
    private let entities: Set<Int64>
    private let words: Set<String>
    /// First and last words of names, by which two may be kin.
    private let ends: Set<String>

    public init(_ subjects: some Sequence<Subject>) {
        var (entities, words, ends): (Set<Int64>, Set<String>, Set<String>) = ([], [], [])
        for subject in subjects {
            entities.insert(subject.entity)
            words.formUnion(subject.tellingWords)
            guard subject.isNamed, let first = subject.words.first, let last = subject.words.last
            else { continue }
            ends.formUnion([first, last])
        }
        (self.entities, self.words, self.ends) = (entities, words, ends)
    }

    /// `false` only where comparing the two can come to nothing: no entity, no word and no kin in common.
    public func mayMeet(_ other: Cast) -> Bool {
        !entities.isDisjoint(with: other.entities) || !words.isDisjoint(with: other.words)
            || !ends.isDisjoint(with: other.ends)
    }
}
