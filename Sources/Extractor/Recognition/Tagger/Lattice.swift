/// Forward-backward and Viterbi over one chain of open tokens; outside on both sides.
///
/// Holds its buffers from chain to chain, so that a chain allocates nothing.
struct Lattice {
    typealias Scores = SIMD16<Int16>
    typealias Values = SIMD16<Float>

    /// Further below the best than this is as good as impossible; keeps sums inside 16 bits.
    fileprivate static let floor: Int16 = -8000

    private let weights: LatticeWeights
    private var potentials: [Values] = []
    private var forward: [Values] = []
    private var backward: [Values] = []
    private var scales: [Float] = []
    /// The best score of each label at each token, before the token behind it is weighed.
    private var bests: [Scores] = []

    init(_ weights: LatticeWeights) { self.weights = weights }

    /// Makes room for a chain; kept for those after it.
    private mutating func grow(to count: Int) {
        let missing = count - potentials.count
        guard missing > 0 else { return }
        potentials.append(contentsOf: repeatElement(.zero, count: missing))
        forward.append(contentsOf: repeatElement(.zero, count: missing))
        backward.append(contentsOf: repeatElement(.zero, count: missing))
        bests.append(contentsOf: repeatElement(.zero, count: missing))
        scales.append(contentsOf: repeatElement(0, count: count + 1 - scales.count))
    }

    /// Readies `posterior` and `probability` for a chain of 1 to `Passage.limit` tokens.
    mutating func run(_ emissions: ArraySlice<Scores>) {
        grow(to: emissions.count)
        readPotentials(emissions.span)
        Self.runForward(emissions.count, weights.from, potentials, &forward, &scales)
        scales[emissions.count] =
            (forward[emissions.count - 1] * weights.into[TagLabel.outside]).total
        Self.runBackward(emissions.count, weights.into, potentials, scales, &backward)
    }

    private mutating func readPotentials(_ emissions: Swift.Span<Scores>) {
        let perUnit = weights.perUnit
        var potentials = potentials.mutableSpan
        for place in emissions.indices {
            let scores = emissions[place]
            let below = floats(scores &- Scores(repeating: scores.highest))
            potentials[place] = exponential(below * perUnit)
        }
    }

    private static func runForward(
        _ count: Int, _ from: [Values], _ potentials: [Values], _ forward: inout [Values],
        _ scales: inout [Float]
    ) {
        // Read as spans, which the compiler knows to be aligned.
        let (from, potentials) = (from.span, potentials.span)
        var forward = forward.mutableSpan
        var scales = scales.mutableSpan
        var ahead = from[TagLabel.outside]
        for place in 0..<count {
            if place > 0 { ahead = product(forward[place - 1], from) }
            ahead *= potentials[place]
            let scale = ahead.total
            scales[place] = scale
            forward[place] = ahead * (1 / scale)
        }
    }

    private static func runBackward(
        _ count: Int, _ into: [Values], _ potentials: [Values], _ scales: [Float],
        _ backward: inout [Values]
    ) {
        let (into, potentials, scales) = (into.span, potentials.span, scales.span)
        var backward = backward.mutableSpan
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
            value *= weights.from[label][inside] * potentials[place][inside] / scales[place]
            label = inside
        }
        var rest = backward[range.upperBound - 1][label]
        if range.upperBound < count {
            let end = range.upperBound
            rest -=
                weights.from[label][inside] * potentials[end][inside] * backward[end][inside]
                / scales[end]
        }
        return min(max(value * rest, 0), 1)
    }

    /// The best labels of a chain, into the first of `labels`; makes room for them.
    mutating func decode(_ emissions: ArraySlice<Scores>, into labels: inout [Int8]) {
        let count = emissions.count
        grow(to: count)
        var scores = weighBests(emissions.span)
        if labels.count < count {
            labels.append(contentsOf: repeatElement(0, count: count - labels.count))
        }
        // From the end: of the labels that may stand before, the first that gives the best score.
        var next = TagLabel.outside
        var place = count - 1
        var found = labels.mutableSpan
        while place >= 0 {
            next = (scores &+ weights.columns[next]).firstHighest
            found[place] = Int8(next)
            place -= 1
            if place >= 0 { scores = bests[place] }
        }
    }

    /// Fills `bests`; gives the scores of the last token's labels.
    private mutating func weighBests(_ emissions: Swift.Span<Scores>) -> Scores {
        let rows = weights.transitions
        let transitions = rows.span
        var bests = bests.mutableSpan
        var scores = transitions[TagLabel.outside] &+ clamped(emissions[0])
        for place in 1..<max(emissions.count, 1) {
            scores = clamped(scores)
            bests[place - 1] = scores
            scores = highest(scores, transitions) &+ clamped(emissions[place])
        }
        return clamped(scores)
    }
}

/// Below the best of the lanes, and no further than is as good as impossible.
@inline(__always)
private func clamped(_ scores: SIMD16<Int16>) -> SIMD16<Int16> {
    larger(
        scores &- SIMD16(repeating: scores.highest), SIMD16(repeating: Lattice.floor))
}

/// The larger of each two lanes, by halves: one instruction each.
@inline(__always)
private func larger(_ one: SIMD16<Int16>, _ other: SIMD16<Int16>) -> SIMD16<Int16> {
    SIMD16(
        lowHalf: pointwiseMax(one.lowHalf, other.lowHalf),
        highHalf: pointwiseMax(one.highHalf, other.highHalf))
}

/// Of each label the best score with what any label before adds; by twos, as `product`.
@inline(__always)
private func highest(
    _ scores: SIMD16<Int16>, _ rows: borrowing Swift.Span<SIMD16<Int16>>
) -> SIMD16<Int16> {
    var even = rows[0] &+ SIMD16(repeating: scores[0])
    var odd = rows[1] &+ SIMD16(repeating: scores[1])
    for label in stride(from: 2, to: TagLabel.count, by: 2) {
        even = larger(even, rows[label] &+ SIMD16(repeating: scores[label]))
        odd = larger(odd, rows[label + 1] &+ SIMD16(repeating: scores[label + 1]))
    }
    return larger(even, odd)
}

@inline(__always)
private func product(
    _ vector: SIMD16<Float>, _ rows: borrowing Swift.Span<SIMD16<Float>>
) -> SIMD16<Float> {
    // Two sums, so that one addition need not wait for the one before it.
    var (even, odd) = (SIMD16<Float>.zero, SIMD16<Float>.zero)
    for label in stride(from: 0, to: TagLabel.count, by: 2) {
        even += rows[label] * vector[label]
        odd += rows[label + 1] * vector[label + 1]
    }
    return even + odd
}

/// What a model says of one label behind another.
struct LatticeWeights: Sendable {
    /// One weight unit on the scale of log-odds.
    let perUnit: Float
    /// In weight units, a row for the label before.
    let transitions: [SIMD16<Int16>]
    /// The same, a row for the label behind.
    let columns: [SIMD16<Int16>]
    /// exp of the transitions, by the label before and by the label behind; 0 for what may not be.
    let from: [SIMD16<Float>]
    let into: [SIMD16<Float>]

    init(_ transitions: [SIMD16<Int16>], unit: Float) {
        let perUnit = 1 / unit
        var columns = [SIMD16<Int16>](repeating: .zero, count: TagLabel.count)
        var from = [SIMD16<Float>](repeating: .zero, count: TagLabel.count)
        var into = from
        for one in 0..<TagLabel.count {
            let values = exponential(floats(transitions[one]) * perUnit)
            for next in 0..<TagLabel.count {
                columns[next][one] = transitions[one][next]
                guard TagLabel.allows(one, next) else { continue }
                from[one][next] = values[next]
                into[next][one] = values[next]
            }
        }
        self.perUnit = perUnit
        self.transitions = transitions
        self.columns = columns
        self.from = from
        self.into = into
    }
}

/// The same numbers as floats, without a call for each lane.
@inline(__always)
func floats(_ values: SIMD16<Int16>) -> SIMD16<Float> {
    floats(whole: SIMD16<Int32>(truncatingIfNeeded: values))
}

/// The same for numbers below four million.
@inline(__always)
private func floats(whole values: SIMD16<Int32>) -> SIMD16<Float> {
    let bits = values &+ SIMD16(repeating: Int32(bitPattern: roundingShift.bitPattern))
    return unsafeBitCast(bits, to: SIMD16<Float>.self) - roundingShift
}

/// e to the power of each lane, to seven digits in nine; 0 below -87.
@inline(__always)
func exponential(_ power: SIMD16<Float>) -> SIMD16<Float> {
    // `pointwiseMax` of floats goes lane by lane.
    let clipped = power.replacing(with: -87, where: power .< -87)
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

/// The natural logarithm of each lane, to five digits, without the C library.
///
/// - Precondition: positive and no subnormal number.
func naturalLogarithm(_ value: SIMD16<Float>) -> SIMD16<Float> {
    let bits = unsafeBitCast(value, to: SIMD16<Int32>.self)
    let one = SIMD16<Int32>(repeating: Int32(bitPattern: Float(1).bitPattern))
    let part = unsafeBitCast(bits & 0x7F_FFFF | one, to: SIMD16<Float>.self)
    let ratio = (part - 1) / (part + 1)
    let square = ratio * ratio
    let (third, fifth, seventh): (Float, Float, Float) = (2.0 / 3, 2.0 / 5, 2.0 / 7)
    let series = ratio * (2 + square * (third + square * (fifth + square * seventh)))
    let exponent = floats(whole: (bits &>> 23) &- 127)
    return series + exponent * 0.693_147_18
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

    /// The first of the largest lanes.
    @inline(__always)
    var firstHighest: Int {
        let isBest = self .== SIMD16(repeating: highest)
        let places = SIMD16(repeating: 16).replacing(with: Self.order, where: isBest)
        return Int(0 &- (SIMD16.zero &- places).highest)
    }

    private static var order: SIMD16<Int16> {
        SIMD16(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15)
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
