/// Forward-backward and Viterbi over one chain of open tokens; outside on both sides.
///
/// Holds its buffers from chain to chain, so that a chain allocates nothing.
struct Lattice {
    typealias Scores = SIMD16<Int16>
    typealias Values = SIMD16<Float>

    /// Further below the best than this is as good as impossible; keeps sums inside 16 bits.
    private static let floor: Int16 = -8000

    /// One weight unit on the scale of log-odds.
    private let perUnit: Float
    private let transitions: [Scores]
    /// exp of the transitions, by the label before and by the label behind.
    private var from: [Values]
    private var into: [Values]
    private var potentials: [Values] = []
    private var forward: [Values] = []
    private var backward: [Values] = []
    private var scales: [Float] = []
    private var links: [SIMD16<Int8>] = []

    init(_ model: TaggerModel) {
        perUnit = 1 / model.unit
        transitions = model.transitions
        var from = [Values](repeating: .zero, count: TagLabel.count)
        var into = from
        for one in 0..<TagLabel.count {
            for next in 0..<TagLabel.count where TagLabel.allows(one, next) {
                let value = exponential(Values(repeating: Float(transitions[one][next]) * perUnit))[
                    0]
                from[one][next] = value
                into[next][one] = value
            }
        }
        (self.from, self.into) = (from, into)
        potentials = Array(repeating: .zero, count: Passage.limit)
        forward = potentials
        backward = potentials
        scales = Array(repeating: 0, count: Passage.limit + 1)
        links = Array(repeating: .zero, count: Passage.limit)
    }

    /// Readies `posterior` and `probability` for a chain of 1 to `Passage.limit` tokens.
    mutating func run(_ emissions: ArraySlice<Scores>) {
        let count = emissions.count
        let first = emissions.startIndex
        for place in 0..<count {
            let scores = emissions[first + place]
            let best = scores.highest
            let below = Values(scores &- Scores(repeating: best))
            potentials[place] = exponential(below * perUnit)
        }
        var ahead = from[TagLabel.outside]
        for place in 0..<count {
            if place > 0 { ahead = product(forward[place - 1], from) }
            ahead *= potentials[place]
            scales[place] = ahead.total
            forward[place] = ahead * (1 / scales[place])
        }
        scales[count] = (forward[count - 1] * into[TagLabel.outside]).total
        backward[count - 1] = into[TagLabel.outside] / scales[count]
        var place = count - 1
        while place > 0 {
            let behind = potentials[place] * backward[place]
            backward[place - 1] = product(behind, into) * (1 / scales[place])
            place -= 1
        }
    }

    /// The probability of each label of token `place` of the chain last run.
    func posterior(_ place: Int) -> Values { forward[place] * backward[place] }

    /// The probability that tokens `range` of the chain last run are one name of `kind`.
    func probability(_ range: Range<Int>, _ kind: NameKind, chain count: Int) -> Float {
        var label = TagLabel.begin(kind)
        let inside = TagLabel.inside(kind)
        var value = forward[range.lowerBound][label]
        for place in range.dropFirst() {
            value *= from[label][inside] * potentials[place][inside] / scales[place]
            label = inside
        }
        var rest = backward[range.upperBound - 1][label]
        if range.upperBound < count {
            let end = range.upperBound
            rest -=
                from[label][inside] * potentials[end][inside] * backward[end][inside]
                / scales[end]
        }
        return min(max(value * rest, 0), 1)
    }

    /// The best labels of a chain, into `labels`.
    mutating func decode(_ emissions: ArraySlice<Scores>, into labels: inout [Int8]) {
        let count = emissions.count
        let first = emissions.startIndex
        var scores = transitions[TagLabel.outside] &+ clamped(emissions[first])
        for place in 1..<max(count, 1) {
            scores = clamped(scores)
            var best = transitions[0] &+ Scores(repeating: scores[0])
            var link = Scores()
            for label in 1..<TagLabel.count {
                let candidate = transitions[label] &+ Scores(repeating: scores[label])
                let isBetter = candidate .> best
                best.replace(with: candidate, where: isBetter)
                link.replace(with: Int16(label), where: isBetter)
            }
            links[place] = SIMD16<Int8>(truncatingIfNeeded: link)
            scores = best &+ clamped(emissions[first + place])
        }
        var label = 0
        var best = Int.min
        for one in 0..<TagLabel.count {
            let total = Int(scores[one]) + Int(transitions[one][TagLabel.outside])
            if total > best { (best, label) = (total, one) }
        }
        labels.removeAll(keepingCapacity: true)
        labels.append(contentsOf: repeatElement(0, count: count))
        var place = count - 1
        while place >= 0 {
            labels[place] = Int8(label)
            if place > 0 { label = Int(links[place][label]) }
            place -= 1
        }
    }

    @inline(__always)
    private func clamped(_ scores: Scores) -> Scores {
        pointwiseMax(scores &- Scores(repeating: scores.highest), Scores(repeating: Self.floor))
    }

    @inline(__always)
    private func product(_ vector: Values, _ rows: [Values]) -> Values {
        // Two sums, so that one addition need not wait for the one before it.
        var (even, odd) = (Values.zero, Values.zero)
        for label in stride(from: 0, to: TagLabel.count, by: 2) {
            even += rows[label] * vector[label]
            odd += rows[label + 1] * vector[label + 1]
        }
        return even + odd
    }
}

/// e to the power of each lane, to seven digits in nine; 0 below -87.
@inline(__always)
func exponential(_ power: SIMD16<Float>) -> SIMD16<Float> {
    let clipped = pointwiseMax(power, SIMD16(repeating: -87))
    let scaled = clipped * 1.442_695_04
    let shifted = scaled + roundingShift
    let part = (scaled - (shifted - roundingShift)) * 0.693_147_18
    var series = part * (1.0 / 720) + 1.0 / 120
    series = series * part + 1.0 / 24
    series = series * part + 1.0 / 6
    series = series * part + 0.5
    series = series * part + 1
    series = series * part + 1
    let exponent = (rounded(scaled) &+ 127) &<< 23
    return series * unsafeBitCast(exponent, to: SIMD16<Float>.self)
}

/// Added to a number below four million it leaves the nearest whole number in the low bits, without
/// the C library and on every processor.
private let roundingShift: Float = 12_582_912

/// The nearest whole numbers.
@inline(__always)
func rounded(_ values: SIMD16<Float>) -> SIMD16<Int32> {
    let bits = unsafeBitCast(values + roundingShift, to: SIMD16<Int32>.self)
    return bits &- SIMD16(repeating: Int32(bitPattern: roundingShift.bitPattern))
}

/// The natural logarithm of a positive number, to five digits, without the C library.
func naturalLogarithm(_ value: Float) -> Float {
    let part = value.significand
    let ratio = (part - 1) / (part + 1)
    let square = ratio * ratio
    let series = ratio * (2 + square * (2.0 / 3 + square * (2.0 / 5 + square * (2.0 / 7))))
    return series + Float(value.exponent) * 0.693_147_18
}

extension SIMD16 where Scalar == Int16 {
    /// The largest lane, by halves.
    @inline(__always)
    var highest: Int16 {
        let eight = pointwiseMax(lowHalf, highHalf)
        let four = pointwiseMax(eight.lowHalf, eight.highHalf)
        let two = pointwiseMax(four.lowHalf, four.highHalf)
        return Swift.max(two[0], two[1])
    }
}

extension SIMD16 where Scalar == Float {
    /// The sum of the lanes, by halves.
    @inline(__always)
    var total: Float {
        let eight = lowHalf + highHalf
        let four = eight.lowHalf + eight.highHalf
        let two = four.lowHalf + four.highHalf
        return two[0] + two[1]
    }
}
