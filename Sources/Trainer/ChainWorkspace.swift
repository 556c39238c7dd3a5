import Extractor
import Foundation

/// Exact forward-backward over one chain, freely and within the marks, and the difference.
struct ChainWorkspace {
    typealias Values = SIMD16<Float>

    var kept: [UInt32] = []
    private(set) var keptRanges: [Range<Int>] = []
    private(set) var gradients: [Values] = []
    private(set) var transitionGradients: [Values] = Array(repeating: .zero, count: TagLabel.count)
    private var emissions: [Values] = []
    private var allowed: [UInt16] = []
    private var potentials: [Values] = []
    private var forward: [Values] = []
    private var scales: [Float] = []

    /// Zero where a label may not follow, else one.
    private static let permitted: [Values] = (0..<TagLabel.count).map { one in
        var row = Values.zero
        for next in 0..<TagLabel.count where TagLabel.allows(one, next) { row[next] = 1 }
        return row
    }

    mutating func begin() {
        kept.removeAll(keepingCapacity: true)
        keptRanges.removeAll(keepingCapacity: true)
        emissions.removeAll(keepingCapacity: true)
        allowed.removeAll(keepingCapacity: true)
    }

    mutating func add(emission: Values, allowed mask: UInt16, kept range: Range<Int>) {
        emissions.append(emission)
        allowed.append(mask)
        keptRanges.append(range)
    }

    /// Fills the gradients; gives the loss, the free log-sum less that of what the marks allow.
    mutating func compare(_ transitions: [Values], isCertain: Bool) -> Float {
        let moves = zip(transitions, Self.permitted).map { exponential($0) * $1 }
        gradients = Array(repeating: .zero, count: emissions.count)
        for label in 0..<TagLabel.count { transitionGradients[label] = .zero }
        let free = sweep(moves, masked: false, sign: -1)
        let marked: Float
        if isCertain {
            marked = score(transitions)
        } else {
            marked = sweep(moves, masked: true, sign: 1)
        }
        return free - marked
    }

    /// Adds `sign` times the posteriors to the gradients; gives the log-sum over all paths.
    private mutating func sweep(_ moves: [Values], masked: Bool, sign: Float) -> Float {
        let count = emissions.count
        var total: Float = 0
        potentials.removeAll(keepingCapacity: true)
        forward.removeAll(keepingCapacity: true)
        scales.removeAll(keepingCapacity: true)
        for place in 0..<count {
            let best = emissions[place].max()
            var potential = exponential(emissions[place] - best)
            if masked {
                for label in 0..<TagLabel.count where allowed[place] & 1 << UInt16(label) == 0 {
                    potential[label] = 0
                }
            }
            potentials.append(potential)
            let ahead =
                (place == 0 ? moves[0] : product(forward[place - 1], moves)) * potential
            let scale = max(ahead.sum(), 1e-30)
            scales.append(scale)
            forward.append(ahead / scale)
            total += best + log(scale)
        }
        var last = Values.zero
        for label in 0..<TagLabel.count { last[label] = moves[label][TagLabel.outside] }
        let end = max((forward[count - 1] * last).sum(), 1e-30)
        total += log(end)
        var backward = last / end
        for label in 0..<TagLabel.count {
            transitionGradients[label][0] +=
                sign * forward[count - 1][label] * last[label] / end
        }
        var place = count - 1
        while place >= 0 {
            gradients[place] += sign * forward[place] * backward
            let behind = potentials[place] * backward / scales[place]
            if place == 0 {
                transitionGradients[TagLabel.outside] += sign * moves[0] * behind
            } else {
                for label in 0..<TagLabel.count {
                    let flow = moves[label] * behind
                    transitionGradients[label] += sign * forward[place - 1][label] * flow
                    backward[label] = flow.sum()
                }
            }
            place -= 1
        }
        return total
    }

    /// The score of the one path that the marks allow, its counts added to the gradients.
    private mutating func score(_ transitions: [Values]) -> Float {
        var total: Float = 0
        var previous = TagLabel.outside
        for place in 0..<emissions.count {
            let label = allowed[place].trailingZeroBitCount
            gradients[place][label] += 1
            transitionGradients[previous][label] += 1
            total += emissions[place][label] + transitions[previous][label]
            previous = label
        }
        transitionGradients[previous][TagLabel.outside] += 1
        return total + transitions[previous][TagLabel.outside]
    }

    private func product(_ vector: Values, _ rows: [Values]) -> Values {
        var sum = Values.zero
        for label in 0..<TagLabel.count { sum += rows[label] * vector[label] }
        return sum
    }
}

/// e to the power of each lane.
private func exponential(_ power: SIMD16<Float>) -> SIMD16<Float> {
    var result = SIMD16<Float>()
    for lane in 0..<16 { result[lane] = exp(power[lane]) }
    return result
}
