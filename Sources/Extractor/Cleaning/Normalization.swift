@_spi(_Unicode) import Swift

/// Folds what looks alike and drops what is not seen, keeping the way back.
///
/// Curly double quotes, en and em dashes are kept: they carry meaning that later stages read.
func fold(_ utf8: [UInt8]) -> CleanedText {
    var out: [UInt8] = []
    out.reserveCapacity(utf8.count)
    var map = OffsetMap()
    var offset = 0
    var isRunning = true
    // Where the last scalar taken over stands in both texts, for a mark that combines with it.
    var last: (cleaned: Int, decoded: Int)?
    while offset < utf8.count {
        let byte = utf8[offset]
        if isPlain(byte) {
            if !isRunning {
                map.resume(cleaned: out.count, decoded: offset)
                isRunning = true
            }
            let start = offset
            offset = endOfPlain(utf8, from: offset)
            out += utf8[start..<offset]
            last = (out.count - 1, offset - 1)
            continue
        }
        let (scalar, length) = decodeScalar(utf8, at: offset)
        if 0x300...0x36F ~= scalar, let base = last,
            let composed = compose(out[base.cleaned...], with: scalar)
        {
            out.replaceSubrange(base.cleaned..., with: composed)
            map.replace(
                cleaned: base.cleaned, decoded: base.decoded,
                length: offset + length - base.decoded,
                width: composed.count)
            last = base
            isRunning = false
        } else if let stand = standIn(for: scalar) {
            let width = stand.utf8CodeUnitCount
            if width > 0 {
                map.replace(cleaned: out.count, decoded: offset, length: length, width: width)
                out.append(contentsOf: UnsafeBufferPointer(start: stand.utf8Start, count: width))
            }
            last = nil
            isRunning = false
        } else {
            if !isRunning {
                map.resume(cleaned: out.count, decoded: offset)
                isRunning = true
            }
            last = (out.count, offset)
            out += utf8[offset..<(offset + length)]
        }
        offset += length
    }
    return CleanedText(utf8: out, map: map)
}

/// ASCII that is taken over as it stands.
@inline(__always)
private func isPlain(_ byte: UInt8) -> Bool { byte < 0x80 && byte != 0x0D && byte != 0x09 }

/// The end of the ASCII from `start` that is taken over as it stands; eight bytes at a time.
func endOfPlain(_ utf8: [UInt8], from start: Int) -> Int {
    utf8.withUnsafeBytes { bytes in
        let ones: UInt64 = 0x0101_0101_0101_0101
        var index = start
        while index + 8 <= bytes.count {
            let word = bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self)
            let (returns, tabs) = (word ^ ones &* 0x0D, word ^ ones &* 0x09)
            let zeros = (returns &- ones) & ~returns | (tabs &- ones) & ~tabs
            if (word | zeros) & (ones &* 0x80) != 0 { break }
            index += 8
        }
        while index < bytes.count, isPlain(bytes[index]) { index += 1 }
        return index
    }
}

/// The one scalar that a base and a combining mark make (NFC); `nil` where they stay two.
private func compose(_ base: ArraySlice<UInt8>, with mark: UInt32) -> [UInt8]? {
    guard let mark = Unicode.Scalar(mark) else { return nil }
    var pair = String(decoding: base, as: UTF8.self)
    pair.unicodeScalars.append(mark)
    let composed = Array(pair._nfc)
    return composed.count == 1 ? composed.first.flatMap { UTF8.encode($0) }.map(Array.init) : nil
}

/// What is read in a scalar's place; empty where it is not seen, `nil` where it stays.
private func standIn(for scalar: UInt32) -> StaticString? {
    switch scalar {
    case 0x09, 0xA0, 0x1680, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: " "
    case 0x0D, 0xAD, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2064, 0xFEFF: ""
    case 0x2028, 0x2029, 0x85: "\n"
    case 0x2010, 0x2011, 0xFE63, 0xFF0D: "-"
    case 0x2212: "-"
    case 0x2018, 0x2019, 0x201B, 0x2BC, 0xFF07, 0xB4: "'"
    case 0xFB00: "ff"
    case 0xFB01: "fi"
    case 0xFB02: "fl"
    case 0xFB03: "ffi"
    case 0xFB04: "ffl"
    case 0xFF10...0xFF19: digits[Int(scalar - 0xFF10)]
    case 0xFF05: "%"
    case 0xFF04: "$"
    case 0xFF0C: ","
    case 0xFF0E: "."
    default: nil
    }
}

private let digits: [StaticString] = ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9"]

/// The scalar at a boundary of valid UTF-8 and its length in bytes.
@inline(__always)
func decodeScalar(_ utf8: [UInt8], at offset: Int) -> (scalar: UInt32, length: Int) {
    let lead = UInt32(utf8[offset])
    if lead < 0x80 { return (lead, 1) }
    func trail(_ index: Int) -> UInt32 {
        offset + index < utf8.count ? UInt32(utf8[offset + index] & 0x3F) : 0
    }
    if lead < 0xE0 { return ((lead & 0x1F) << 6 | trail(1), 2) }
    if lead < 0xF0 { return ((lead & 0x0F) << 12 | trail(1) << 6 | trail(2), 3) }
    return ((lead & 0x07) << 18 | trail(1) << 12 | trail(2) << 6 | trail(3), 4)
}
