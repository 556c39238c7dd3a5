import CModel

/// Why bytes are no weights for this program; whoever built the program should act.
package enum ModelError: Error, Equatable {
    case notAModel
    /// The weights were trained for other features or another format.
    case version(format: UInt32, features: UInt32)
    case length(expectedBytes: Int, foundBytes: Int)
}

/// The trained weights, read in place: a header, then a row of sixteen bytes for each hashed feature.
///
/// Weights are whole numbers of which `unit` make 1 on the scale of log-odds.
package struct TaggerModel: @unchecked Sendable {
    package static let magic: UInt32 = 0x4741_5441
    package static let formatVersion: UInt32 = 1
    package static let headerBytes = 704
    package static let knotCount = 16
    package static var featureVersion: UInt32 { Features.version }

    let rows: UnsafeRawPointer
    package let rowCount: Int
    let unit: Float
    /// From label to label, in weight units; what may not follow has a large negative number.
    let transitions: [SIMD16<Int16>]
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
        rowCount = Int(header[3])
        guard count == Self.headerBytes + rowCount * TagLabel.count else {
            throw .length(
                expectedBytes: Self.headerBytes + rowCount * TagLabel.count, foundBytes: count)
        }
        unit = bytes.load(fromByteOffset: 16, as: Float.self)
        transitions = (0..<TagLabel.count).map {
            bytes.load(fromByteOffset: 32 + $0 * 32, as: SIMD16<Int16>.self)
        }
        calibration = (0..<Self.knotCount).map {
            (
                raw: bytes.load(fromByteOffset: 544 + $0 * 8, as: Float.self),
                confidence: bytes.load(fromByteOffset: 548 + $0 * 8, as: Float.self)
            )
        }
        rows = bytes + Self.headerBytes
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

    /// The sum of `count` rows: what the features say for each label.
    @inline(__always)
    func sum(_ indices: UnsafePointer<UInt32>, _ count: Int) -> SIMD16<Int16> {
        var sum = SIMD16<Int16>()
        for place in 0..<count {
            let row = rows.load(
                fromByteOffset: Int(indices[place]) * TagLabel.count, as: SIMD16<Int8>.self)
            sum &+= SIMD16<Int16>(truncatingIfNeeded: row)
        }
        return sum
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

extension TaggerModel {
    /// The bytes of a model's file.
    package static func encode(
        weights: [Int8], unit: Float, transitions: [Int16], calibration: [(Float, Float)]
    ) -> [UInt8] {
        precondition(transitions.count == TagLabel.count * TagLabel.count)
        precondition(calibration.count == knotCount && weights.count % TagLabel.count == 0)
        var bytes: [UInt8] = []
        func put(_ word: UInt32) {
            for shift in 0..<4 {
                bytes.append(UInt8(truncatingIfNeeded: word >> UInt32(shift * 8)))
            }
        }
        let rows = UInt32(weights.count / TagLabel.count)
        for word in [magic, formatVersion, Features.version, rows, unit.bitPattern, 0, 0, 0] {
            put(word)
        }
        for value in transitions {
            bytes.append(UInt8(truncatingIfNeeded: value))
            bytes.append(UInt8(truncatingIfNeeded: value >> 8))
        }
        for (raw, confidence) in calibration {
            put(raw.bitPattern)
            put(confidence.bitPattern)
        }
        bytes.append(contentsOf: repeatElement(0, count: headerBytes - bytes.count))
        bytes.reserveCapacity(headerBytes + weights.count)
        for weight in weights { bytes.append(UInt8(bitPattern: weight)) }
        return bytes
    }
}
