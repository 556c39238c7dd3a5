import CModel

/// Why bytes are no weights for this program; whoever built the program should act.
package enum ModelError: Error, Equatable {
    case notAModel
    /// The weights were trained for other features or another format.
    case version(format: UInt32, features: UInt32)
    case length(expectedBytes: Int, foundBytes: Int)
}

/// The trained weights, read in place: a header, a check byte for each row, the rows of sixteen bytes.
///
/// A key's high bits choose a bucket of eight rows, its low byte is the check that tells its row
/// from the others there. Features that training did not keep find no row, but for one in some
/// forty. Weights are whole numbers of which `unit` make 1 on the scale of log-odds.
package struct TaggerModel: @unchecked Sendable {
    package static let magic: UInt32 = 0x4741_5441
    package static let formatVersion: UInt32 = 2
    package static let headerBytes = 704
    package static let knotCount = 16
    package static var featureVersion: UInt32 { Features.version }

    package static let bucketSize = 8

    /// Where the row of a key begins.
    let finder: RowFinder
    private let rows: UnsafeRawPointer
    let unit: Float
    /// From label to label; what may not follow has a large negative number.
    let lattice: LatticeWeights
    /// Raw probability to confidence, ascending.
    let calibration: [(raw: Float, confidence: Float)]

    /// - Parameter bytes: stay where they are for as long as the model is used; aligned to 64.
    package init(_ bytes: UnsafeRawPointer, count: Int) throws(ModelError) {
        guard count >= Self.headerBytes, bytes.load(as: UInt32.self) == Self.magic else {
            throw .notAModel
        }
        let header = bytes.assumingMemoryBound(to: UInt32.self)
        guard header[1] == Self.formatVersion, header[2] == Features.version else {
            throw .version(format: header[1], features: header[2])
        }
        let rowCount = Int(header[3]) * Self.bucketSize
        // One row more, of zeros, for features without a row.
        let expected = Self.headerBytes + rowCount + (rowCount + 1) * TagLabel.count
        guard count == expected else {
            throw .length(expectedBytes: expected, foundBytes: count)
        }
        unit = bytes.load(fromByteOffset: 16, as: Float.self)
        let transitions = (0..<TagLabel.count).map {
            bytes.load(fromByteOffset: 32 + $0 * 32, as: SIMD16<Int16>.self)
        }
        lattice = LatticeWeights(transitions, unit: unit)
        calibration = (0..<Self.knotCount).map {
            (
                raw: bytes.load(fromByteOffset: 544 + $0 * 8, as: Float.self),
                confidence: bytes.load(fromByteOffset: 548 + $0 * 8, as: Float.self)
            )
        }
        finder = RowFinder(
            checks: (bytes + Self.headerBytes).assumingMemoryBound(to: UInt64.self),
            bucketCount: UInt64(header[3]))
        rows = bytes + Self.headerBytes + rowCount
    }

    package static let embedded: TaggerModel = {
        var count = 0
        let bytes = cmodel_tagger(&count)
        do {
            return try TaggerModel(bytes, count: count)
        } catch {
            preconditionFailure("the embedded weights do not fit this program: \(error)")
        }
    }()

    /// What the rows at `places` say for each label, as `finder` gives them.
    @inline(__always)
    func sum(_ places: UnsafePointer<UInt64>, _ count: Int) -> SIMD16<Int16> {
        // All rows were found before any is read, so that the reads overlap. A row is read as eight
        // pairs of bytes; the even and the odd labels are summed apart, which takes three
        // instructions on any processor.
        var (evens, odds) = (SIMD8<Int16>.zero, SIMD8<Int16>.zero)
        for place in 0..<count {
            let pairs = rows.load(
                fromByteOffset: Int(truncatingIfNeeded: places[place]), as: SIMD8<Int16>.self)
            evens &+= (pairs &<< 8) &>> 8
            odds &+= pairs &>> 8
        }
        var sum = SIMD16<Int16>()
        sum.evenHalf = evens
        sum.oddHalf = odds
        return sum
    }

    @inline(__always)
    package static func bucket(of key: UInt64, count: UInt64) -> UInt64 {
        ((key >> 32) &* count) >> 32
    }

    /// Never 0, which marks a row without a feature.
    @inline(__always)
    package static func check(of key: UInt64) -> UInt8 {
        let check = UInt8(truncatingIfNeeded: key)
        return check == 0 ? 0xA5 : check
    }

    /// How often a name of this raw probability is right.
    func confidence(_ raw: Float) -> Double {
        guard let next = calibration.firstIndex(where: { $0.raw >= raw }) else {
            return Double(calibration.last?.confidence ?? raw)
        }
        guard next > 0 else { return Double(calibration[0].confidence) }
        let (low, high) = (calibration[next - 1], calibration[next])
        let part = high.raw > low.raw ? (raw - low.raw) / (high.raw - low.raw) : 1
        return Double(low.confidence + part * (high.confidence - low.confidence))
    }
}

/// Finds the rows of keys by the model's checks, which lie as long as the model does.
struct RowFinder: KeyUse, @unchecked Sendable {
    fileprivate let checks: UnsafePointer<UInt64>
    fileprivate let bucketCount: UInt64

    /// Notes where the row of a key begins in the model's rows, if it has one.
    ///
    /// A bucket is below `bucketCount`, and as many checks were counted when the model was read.
    /// Written in any case and counted by what was found: nothing foretells which keys have a row.
    @inline(__always)
    func note(_ key: UInt64, at noted: UnsafeMutablePointer<UInt64>) -> Int {
        let bucket = TaggerModel.bucket(of: key, count: bucketCount)
        let ones: UInt64 = 0x0101_0101_0101_0101
        let check = UInt64(TaggerModel.check(of: key))
        let unlike = checks[Int(truncatingIfNeeded: bucket)] ^ check &* ones
        let zeros = (unlike &- ones) & ~unlike & 0x8080_8080_8080_8080
        // With a bit set for sure, the count needs no look at whether there is one.
        let place = UInt64(truncatingIfNeeded: (zeros | 1 << 63).trailingZeroBitCount >> 3)
        noted.pointee = (bucket &* 8 &+ place) &* 16
        return zeros == 0 ? 0 : 1
    }
}

extension TaggerModel {
    /// What a model's file holds.
    package struct Parts {
        package var checks: [UInt8]
        /// Sixteen for each check.
        package var weights: [Int8]
        package var unit: Float
        package var transitions: [Int16]
        package var calibration: [(raw: Float, confidence: Float)]

        package init(
            checks: [UInt8], weights: [Int8], unit: Float, transitions: [Int16],
            calibration: [(raw: Float, confidence: Float)]
        ) {
            self.checks = checks
            self.weights = weights
            self.unit = unit
            self.transitions = transitions
            self.calibration = calibration
        }
    }

    /// The bytes of a model's file.
    package static func encode(_ parts: Parts) -> [UInt8] {
        precondition(parts.transitions.count == TagLabel.count * TagLabel.count)
        precondition(parts.calibration.count == knotCount)
        precondition(parts.weights.count == parts.checks.count * TagLabel.count)
        var bytes: [UInt8] = []
        func put(_ word: UInt32) {
            for shift in 0..<4 {
                bytes.append(UInt8(truncatingIfNeeded: word >> UInt32(shift * 8)))
            }
        }
        let buckets = UInt32(parts.checks.count / bucketSize)
        for word in [
            magic, formatVersion, Features.version, buckets, parts.unit.bitPattern, 0, 0, 0,
        ] {
            put(word)
        }
        for value in parts.transitions {
            bytes.append(UInt8(truncatingIfNeeded: value))
            bytes.append(UInt8(truncatingIfNeeded: value >> 8))
        }
        for knot in parts.calibration {
            put(knot.raw.bitPattern)
            put(knot.confidence.bitPattern)
        }
        bytes.append(contentsOf: repeatElement(0, count: headerBytes - bytes.count))
        bytes += parts.checks
        for weight in parts.weights { bytes.append(UInt8(bitPattern: weight)) }
        bytes.append(contentsOf: repeatElement(0, count: TagLabel.count))
        return bytes
    }
}
