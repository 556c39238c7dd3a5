/// What the figures of an article before were given to: who runs through it is likely meant again.
struct AboutMemory {
    /// Per entity: figures given to it.
    private var counts: [UInt16]
    private var most: UInt16 = 0
    private var figures = 0
    private var last: [Int] = []
    /// Where the sentence of the last figure begins.
    private var sentence = -1

    /// So many figures of one are often; so many without one are never.
    private static let often = 2
    private static let never = 3

    init(entities: Int) { counts = Array(repeating: 0, count: entities) }

    mutating func note(_ given: [Int], _ sentence: Int) {
        for entity in given {
            counts[entity] &+= 1
            most = max(most, counts[entity])
        }
        figures += 1
        (last, self.sentence) = (given, sentence)
    }

    func read(of entity: Int, _ sentence: Int, _ clues: inout AboutClues) {
        let count = counts[entity]
        if last.contains(entity) {
            clues.insert(.isGivenLast)
            clues.insert(.isGivenHere, if: sentence == self.sentence)
        }
        clues.insert(.isGivenOften, if: count >= Self.often)
        clues.insert(.isGivenMost, if: count > 0 && count == most)
        clues.insert(.isNeverGiven, if: count == 0 && figures >= Self.never)
    }
}
