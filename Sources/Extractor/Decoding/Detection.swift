import CCharset
import Facts

/// Text without a byte order mark that is not UTF-8, by ICU's detector.
///
/// Doubt is an error: a figure read in the wrong encoding is worse than a file that says why it waits.
struct DetectedText: Decoder {
    /// From here on the detector was right wherever it was tried; noise gets 10.
    private static let leastConfidence = 40
    private static let leastConfidenceOfUTF16 = 90
    /// How much of a file the detector looks at.
    private static let sampleBytes = 8000

    func decode(_ bytes: [UInt8], limitBytes: Int) throws(DecodeError) -> DecodedText {
        if bytes.prefix(8192).contains(0) { return try decodeUTF16(bytes, limitBytes) }
        let fault = try faultOfUTF8(in: bytes)
        let guesses = guess(sample(of: bytes))
        guard let best = guesses.first, best.confidence >= Self.leastConfidence,
            !best.name.hasPrefix("UTF-"), !best.name.hasPrefix("IBM")
        else { throw .malformed(encoding: "utf-8", byteOffset: fault) }
        // Browsers read the one as the other too: its controls are never meant.
        let name = best.name == "ISO-8859-1" ? "windows-1252" : best.name
        return try convert(bytes, name, limitBytes, fault)
    }

    // MARK: What it is not

    /// Where bytes break UTF-8; whoever wrote sequences of it elsewhere did not mean another encoding.
    private func faultOfUTF8(in bytes: [UInt8]) throws(DecodeError) -> Int {
        var first: Int?
        var at = 0
        var sequences = 0
        var faults = 0
        while at < bytes.count {
            let length = sequenceLength(bytes, at)
            if length == 0 {
                first = first ?? at
                faults += 1
                at += 1
            } else {
                if length > 1 { sequences += 1 }
                at += length
            }
        }
        guard let first else { throw .malformed(encoding: "utf-8", byteOffset: 0) }
        // Two bytes of Shift JIS or Big5 may look like UTF-8 now and then.
        if sequences * 20 > faults { throw .malformed(encoding: "utf-8", byteOffset: first) }
        return first
    }

    /// Of the UTF-8 sequence that begins here; 0 for none.
    private func sequenceLength(_ bytes: [UInt8], _ at: Int) -> Int {
        let length =
            switch bytes[at] {
            case ..<0x80: 1
            case 0xC2...0xDF: 2
            case 0xE0...0xEF: 3
            case 0xF0...0xF4: 4
            default: 0
            }
        guard at + length <= bytes.count else { return 0 }
        for next in (at + 1)..<max(at + 1, at + length) where bytes[next] & 0xC0 != 0x80 {
            return 0
        }
        return length
    }

    // MARK: Detection

    /// The lines that tell something; the detector reads the first bytes only.
    private func sample(of bytes: [UInt8]) -> [UInt8] {
        var sample: [UInt8] = []
        for line in bytes.split(separator: UInt8(ascii: "\n"))
        where line.contains(where: { $0 >= 0x80 }) {
            sample += line.prefix(Self.sampleBytes - sample.count)
            if sample.count >= Self.sampleBytes { break }
            sample.append(UInt8(ascii: "\n"))
        }
        return sample
    }

    private func guess(_ sample: [UInt8]) -> [(name: String, confidence: Int)] {
        var guesses = [charset_guess](repeating: charset_guess(), count: 4)
        let count = charset_detect(sample, sample.count, &guesses, 4)
        return guesses.prefix(Int(count)).map { guess in
            let name = withUnsafeBytes(of: guess.name) {
                String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)
            }
            return (name, Int(guess.confidence))
        }
    }

    private func decodeUTF16(_ bytes: [UInt8], _ limitBytes: Int) throws(DecodeError) -> DecodedText
    {
        let best = guess(Array(bytes.prefix(Self.sampleBytes & ~1))).first
        guard let best, best.confidence >= Self.leastConfidenceOfUTF16,
            best.name.hasPrefix("UTF-16")
        else { throw .unknownFormat("binary data (it holds NUL bytes)") }
        return try UTF16Text(bigEndian: best.name == "UTF-16BE", byteOrderMark: false)
            .decode(bytes, limitBytes: limitBytes)
    }

    // MARK: Conversion

    private func convert(
        _ bytes: [UInt8], _ name: String, _ limitBytes: Int, _ fault: Int
    ) throws(DecodeError) -> DecodedText {
        // No encoding makes more units than bytes.
        guard bytes.count <= limitBytes else { throw .tooLong(limitBytes: limitBytes) }
        var units = [UInt16](repeating: 0, count: bytes.count + 16)
        var offsets = [Int32](repeating: 0, count: bytes.count + 16)
        let count = charset_decode(name, bytes, bytes.count, &units, &offsets, units.count)
        guard count >= 0 else {
            let at = count == .min ? fault : Int(-1 - count)
            throw .malformed(encoding: name.lowercased(), byteOffset: at)
        }
        var builder = LocatedText(limitBytes: limitBytes)
        var next = 0
        while next < Int(count) {
            let start = next
            var decoder = UTF16()
            var tail = units[start..<min(start + 2, Int(count))].makeIterator()
            guard case .scalarValue(let scalar) = decoder.decode(&tail), isText(scalar) else {
                throw .malformed(encoding: name.lowercased(), byteOffset: Int(offsets[start]))
            }
            next += scalar.value > 0xFFFF ? 2 : 1
            let end = next < Int(count) ? Int(offsets[next]) : bytes.count
            try builder.add(scalar, file: Int(offsets[start]), length: end - Int(offsets[start]))
        }
        return builder.text(encoding: name.lowercased())
    }

    /// Controls say that the guess was wrong.
    private func isText(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x09, 0x0A, 0x0C, 0x0D: true
        case ..<0x20, 0x7F...0x9F, 0xFFFD...0xFFFF: false
        default: true
        }
    }
}

/// Text under way, with what leads its offsets back to the file.
struct LocatedText {
    private var utf8: [UInt8] = []
    private var pieces: [Locator.Piece] = []
    private var shape = 0
    private let limitBytes: Int

    init(limitBytes: Int) { self.limitBytes = limitBytes }

    /// - Parameters:
    ///   - file: where the scalar is in the file.
    ///   - length: how many bytes it takes there.
    mutating func add(
        _ scalar: Unicode.Scalar, file: Int, length: Int
    ) throws(DecodeError) {
        let start = utf8.count
        for byte in UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter { utf8.append(byte) }
        let encoded = utf8.count - start
        // A new piece begins wherever a scalar's two lengths differ from those before it.
        if shape != length * 8 + encoded || encoded != length {
            pieces.append(.init(text: start, file: file))
            shape = length * 8 + encoded
        }
        guard utf8.count <= limitBytes else { throw .tooLong(limitBytes: limitBytes) }
    }

    func text(encoding: String) -> DecodedText {
        DecodedText(
            utf8: utf8, mediaType: "text/plain", encoding: encoding,
            locator: Locator(pieces: pieces))
    }
}
