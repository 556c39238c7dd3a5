import Extractor

/// Numbers that look random and are the same on every run from one seed (SplitMix64).
struct SeededGenerator: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
        return mixed ^ mixed >> 31
    }
}

struct TrainingOptions {
    var epochs = 4
    /// Runs of training whose weights are averaged; each sees chains and features in another order.
    var members = 12
    var rate: Float = 0.15
    var finalRate: Float = 0.015
    /// The share of features left out at random, each time a token is seen.
    var dropout: Float = 0.25
    var seed: UInt64 = 1
    /// Features seen less often are left out.
    var least: UInt32 = 2
    /// Epochs before the features to keep are chosen.
    var scoutEpochs = 2
    /// Buckets of eight rows in the file.
    var buckets = 44_000
    /// How many weights make 1 in the file.
    var unit: Float = 40
}

/// Maximizes the likelihood of the marked labels by AdaGrad, a chain at a time.
///
/// One thread, one order: the same data and seed give the same weights.
final class ChainTrainer {
    typealias Values = SIMD16<Float>

    private let set: TrainingSet
    private let options: TrainingOptions
    private let rowCount: Int
    private let weights: UnsafeMutablePointer<Values>
    private let squares: UnsafeMutablePointer<Values>
    /// Sums over the members trained.
    private let sums: UnsafeMutablePointer<Values>
    private(set) var transitions: [Values]
    private var transitionSums: [Values]
    private var transitionSquares: [Values]
    private var generator: SeededGenerator

    init(_ set: TrainingSet, _ options: TrainingOptions) {
        self.set = set
        self.options = options
        rowCount = set.features.kept.count
        weights = .allocate(capacity: rowCount)
        weights.initialize(repeating: .zero, count: rowCount)
        squares = .allocate(capacity: rowCount)
        squares.initialize(repeating: Values(repeating: 1e-4), count: rowCount)
        sums = .allocate(capacity: rowCount)
        sums.initialize(repeating: .zero, count: rowCount)
        transitions = Array(repeating: .zero, count: TagLabel.count)
        transitionSums = transitions
        transitionSquares = Array(repeating: Values(repeating: 1), count: TagLabel.count)
        generator = SeededGenerator(seed: options.seed)
    }

    deinit {
        weights.deallocate()
        squares.deallocate()
        sums.deallocate()
    }

    /// Trains every member from zero and takes the mean of their weights; the likelihood has one peak,
    /// so that what members differ in is chance.
    ///
    /// - Parameter report: gets each epoch's number, counted through, and mean loss a chain.
    func train(epochs: Int, members: Int, report: (Int, Double) -> Void) {
        for member in 0..<members {
            forget()
            train(epochs: epochs) { report(member * epochs + $0, $1) }
            for row in 0..<rowCount { sums[row] += weights[row] }
            for label in 0..<TagLabel.count { transitionSums[label] += transitions[label] }
        }
        let share = 1 / Float(members)
        for row in 0..<rowCount { weights[row] = sums[row] * share }
        transitions = transitionSums.map { $0 * share }
    }

    private func forget() {
        for row in 0..<rowCount {
            weights[row] = .zero
            squares[row] = Values(repeating: 1e-4)
        }
        transitions = Array(repeating: .zero, count: TagLabel.count)
        transitionSquares = Array(repeating: Values(repeating: 1), count: TagLabel.count)
    }

    private func train(epochs: Int, report: (Int, Double) -> Void) {
        var order = Array(set.chains.indices)
        let steps = Float(order.count * epochs)
        var step: Float = 0
        var workspace = ChainWorkspace()
        for epoch in 1...epochs {
            order.shuffle(using: &generator)
            var loss = 0.0
            for index in order {
                let progress = step / steps
                let rate = options.rate + (options.finalRate - options.rate) * progress
                loss += Double(learn(set.chains[index], rate: rate, &workspace))
                step += 1
            }
            report(epoch, loss / Double(order.count))
        }
    }

    private func learn(
        _ chain: TrainingSet.Chain, rate: Float, _ workspace: inout ChainWorkspace
    ) -> Float {
        workspace.begin()
        for token in chain.tokens {
            let first = workspace.kept.count
            var sum = Values.zero
            for row in set.rows[set.starts[token]..<set.starts[token + 1]] {
                if Float(generator.next() >> 40) < options.dropout * 0x1p24 { continue }
                workspace.kept.append(row)
                sum += weights[Int(row)]
            }
            workspace.add(
                emission: sum / (1 - options.dropout), allowed: set.allowed[token],
                kept: first..<workspace.kept.count)
        }
        let loss = workspace.compare(transitions, isCertain: chain.isCertain)
        let scale = chain.weight / (1 - options.dropout)
        for (place, range) in workspace.keptRanges.enumerated() {
            let gradient = workspace.gradients[place] * scale
            let size = (gradient * gradient).sum()
            if size < 1e-6 { continue }
            let square = gradient * gradient
            for index in range {
                let row = Int(workspace.kept[index])
                squares[row] += square
                weights[row] += rate * gradient / squares[row].squareRoot()
            }
        }
        for label in 0..<TagLabel.count {
            let gradient = workspace.transitionGradients[label] * chain.weight
            transitionSquares[label] += gradient * gradient
            transitions[label] += rate * gradient / transitionSquares[label].squareRoot()
        }
        return loss
    }

    // MARK: What was learned

    /// How much a feature matters: the size of its weights by how often it stands.
    func importance(of row: Int) -> Float {
        let weight = weights[row]
        return (weight * weight).sum().squareRoot()
            * Float(set.features.keptCounts[row]).squareRoot()
    }

    /// A row's weights as whole numbers, `unit` of which make 1.
    func quantized(_ row: Int, unit: Float) -> [Int8] {
        (0..<TagLabel.count).map { label in
            Int8(max(-127, min(127, (weights[row][label] * unit).rounded())))
        }
    }

    func quantizedTransitions(unit: Float) -> [Int16] {
        var moves: [Int16] = []
        for one in 0..<TagLabel.count {
            for next in 0..<TagLabel.count {
                let value = (transitions[one][next] * unit).rounded()
                moves.append(
                    TagLabel.allows(one, next) ? Int16(max(-4000, min(4000, value))) : -8000)
            }
        }
        return moves
    }
}
