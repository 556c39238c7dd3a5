/// Chains of open tokens whose evidence is weighed together.
///
/// Empty again after each article, it may serve the next: its buffers and what it remembers of the
/// model change nothing of what is found.
struct TaggerBatch {
    private struct Chain {
        let tokens: Range<Int>
        /// Where its emissions begin.
        let start: Int
    }

    /// A word as written, and how often the batch has it.
    private struct Vote {
        let key: UInt32
        var count: Float = 0
    }

    /// How much the article's other places of a word weigh, and how sure they can be at most.
    private static let voteWeight: Float = 0.9
    private static let votePrior: Float = 0.05

    private var lattice: Lattice
    private let model: TaggerModel
    /// The buffers of a sentence's reading, lent to the article's features.
    var passage = Passage()
    private var chains: [Chain] = []
    private var emissions: [SIMD16<Int16>] = []
    /// By emission, its place in `votes`; -1 for words that do not vote.
    private var slots: [Int32] = []
    private var votes: [Vote] = []
    /// What the places of each vote's word say together.
    private var voteSums: [SIMD16<Float>] = []
    /// Open addressing over the votes' keys: places in `votes`, -1 where none is.
    private var votePlaces: [Int32] = []
    /// Of the chain last decoded, and room behind them.
    private var labels: [Int8] = []
    private var wordSums = SumMemo(limit: 1 << 12)
    private var shapeSums = SumMemo(limit: 1 << 10)
    private var factSums = SumMemo(limit: 1 << 10)
    private var sortSums = SumMemo(limit: 1 << 10)

    init(_ model: TaggerModel) {
        lattice = Lattice(model.lattice)
        self.model = model
    }

    var count: Int { emissions.count }

    /// Adds the passage's chains with what their features say.
    mutating func add(_ features: Features, _ text: UnsafePointer<UInt8>) {
        let model = model
        withUnsafeTemporaryAllocation(of: UInt64.self, capacity: Features.limit) { keys in
            guard let keys = keys.baseAddress else { return }
            for tokens in features.passage.chains {
                chains.append(Chain(tokens: tokens, start: emissions.count))
                for index in tokens {
                    features.withTraits(at: index) { near in
                        emissions.append(weigh(index, near, features, model, text, keys))
                        slots.append(
                            near.pointee.isAnchor ? Int32(bitPattern: near.pointee.cased) : -1)
                    }
                }
            }
        }
    }

    /// What the features of a token say for each label.
    ///
    /// - Parameter keys: room for those of one token.
    @inline(__always)
    private mutating func weigh(
        _ index: Int, _ near: UnsafePointer<TokenTraits>, _ features: Features,
        _ model: TaggerModel, _ text: UnsafePointer<UInt8>, _ keys: UnsafeMutablePointer<UInt64>
    ) -> SIMD16<Int16> {
        func weighShapes() -> SIMD16<Int16> {
            var sink = KeySink(keys: keys, use: model.finder)
            features.addShapes(near, &sink)
            return model.sum(keys, sink.count)
        }
        func weighFacts() -> SIMD16<Int16> {
            var sink = KeySink(keys: keys, use: model.finder)
            features.addFacts(near, &sink)
            return model.sum(keys, sink.count)
        }
        func weighWord() -> SIMD16<Int16> {
            var sink = KeySink(keys: keys, use: model.finder)
            features.addWord(near, Affixes(text, features.layout.tokens[index]), &sink)
            return model.sum(keys, sink.count)
        }
        func weighSorts() -> SIMD16<Int16> {
            var sink = KeySink(keys: keys, use: model.finder)
            features.addSorts(near, &sink)
            return model.sum(keys, sink.count)
        }
        var sum = shapeSums.sum(features.shapesKey(near), weighShapes)
        sum &+= factSums.sum(features.factsKey(near), weighFacts)
        sum &+= sortSums.sum(features.sortsKey(near), weighSorts)
        if let key = features.wordKey(near, index) {
            sum &+= wordSums.sum(key, weighWord)
        } else {
            sum &+= weighWord()
        }
        var sink = KeySink(keys: keys, use: model.finder)
        features.addRest(index, near, text, &sink)
        return sum &+ model.sum(keys, sink.count)
    }

    /// The names of all chains added; the batch is empty thereafter.
    mutating func finish() -> [TaggedName] {
        collectVotes()
        var names: [TaggedName] = []
        names.reserveCapacity(chains.count)
        for chain in chains {
            let range = chain.start..<(chain.start + chain.tokens.count)
            castVotes(range)
            lattice.decode(emissions[range], into: &labels)
            if labels[..<range.count].contains(where: { $0 != 0 }) {
                lattice.run(emissions[range])
                readNames(chain, into: &names)
            }
        }
        chains.removeAll(keepingCapacity: true)
        emissions.removeAll(keepingCapacity: true)
        slots.removeAll(keepingCapacity: true)
        return names
    }

    // MARK: Votes

    private mutating func collectVotes() {
        var size = 64
        while size < emissions.count * 2, size < 1 << 13 { size *= 2 }
        votes.removeAll(keepingCapacity: true)
        votePlaces.removeAll(keepingCapacity: true)
        votePlaces.append(contentsOf: repeatElement(-1, count: size))
        for place in slots.indices where slots[place] != -1 {
            let slot = voteSlot(UInt32(bitPattern: slots[place]))
            slots[place] = Int32(slot)
            if slot >= 0 { votes[slot].count += 1 }
        }
        voteSums.removeAll(keepingCapacity: true)
        voteSums.append(contentsOf: repeatElement(.zero, count: votes.count))
        for chain in chains {
            let range = chain.start..<(chain.start + chain.tokens.count)
            guard range.contains(where: isRepeated) else { continue }
            lattice.run(emissions[range])
            for place in 0..<range.count where isRepeated(range.lowerBound + place) {
                voteSums[Int(slots[range.lowerBound + place])] += lattice.posterior(place)
            }
        }
        for slot in votes.indices where votes[slot].count > 1 {
            voteSums[slot] = Self.shift(voteSums[slot] / votes[slot].count) * model.unit
        }
    }

    /// Whether the word of an emission stands elsewhere too.
    private func isRepeated(_ place: Int) -> Bool {
        slots[place] >= 0 && votes[Int(slots[place])].count > 1
    }

    /// The word's slot, new or not; -1 when there is no room for another.
    private mutating func voteSlot(_ key: UInt32) -> Int {
        let mask = votePlaces.count - 1
        var place = Int((key &* 0x9E37_79B1) >> 8) & mask
        while votePlaces[place] >= 0 {
            let slot = Int(votePlaces[place])
            if votes[slot].key == key { return slot }
            place = (place + 1) & mask
        }
        guard votes.count * 4 < votePlaces.count * 3 else { return -1 }
        votePlaces[place] = Int32(votes.count)
        votes.append(Vote(key: key))
        return votes.count - 1
    }

    /// Log-odds to add to each label, from the average posterior of labels.
    private static func shift(_ average: SIMD16<Float>) -> SIMD16<Float> {
        var probabilities = average
        for kind in NameKind.allCases {
            let (begin, inside) = (TagLabel.begin(kind), TagLabel.inside(kind))
            let both = average[begin] + average[inside]
            probabilities[begin] = both
            if inside == TagLabel.insideOther {
                probabilities[inside] += average[begin]
            } else {
                probabilities[inside] = both
            }
        }
        return voteWeight * naturalLogarithm(probabilities + votePrior)
    }

    private mutating func castVotes(_ range: Range<Int>) {
        for place in range where isRepeated(place) {
            let sum = voteSums[Int(slots[place])]
            emissions[place] &+= SIMD16<Int16>(truncatingIfNeeded: rounded(sum))
        }
    }

    // MARK: Names

    /// Turns the labels of the chain last decoded into names.
    private func readNames(_ chain: Chain, into names: inout [TaggedName]) {
        let count = chain.tokens.count
        var place = 0
        while place < count {
            guard let kind = TagLabel.kind(begunBy: Int(labels[place])) else {
                place += 1
                continue
            }
            let start = place
            place += 1
            while place < count, Int(labels[place]) == TagLabel.inside(kind) { place += 1 }
            let raw = lattice.probability(start..<place, kind, chain: count)
            let first = chain.tokens.lowerBound
            names.append(
                TaggedName(
                    tokens: (first + start)..<(first + place), kind: kind,
                    confidence: model.confidence(raw)))
        }
    }
}
