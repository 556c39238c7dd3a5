/// Folds what looks alike and drops what is not seen, keeping the way back.
///
/// Curly double quotes, en and em dashes are kept: they carry meaning that later stages read.
func fold(_ utf8: [UInt8]) -> CleanedText {
    var out: [UInt8] = []
    out.reserveCapacity(utf8.count)
    var map = OffsetMap()
    var offset = 0
    var isRunning = true
    while offset < utf8.count {
        let byte = utf8[offset]
        if byte < 0x80 && byte != 0x0D && byte != 0x09 {
            if !isRunning {
                map.resume(cleaned: out.count, decoded: offset)
                isRunning = true
            }
            out.append(byte)
            offset += 1
            continue
        }
        let (scalar, length) = decodeScalar(utf8, at: offset)
        if let stand = standIn(for: scalar) {
            if !stand.utf8.isEmpty {
                map.replace(cleaned: out.count, decoded: offset, length: length)
                out += stand.utf8
            }
            isRunning = false
        } else {
            if !isRunning {
                map.resume(cleaned: out.count, decoded: offset)
                isRunning = true
            }
            out += utf8[offset..<(offset + length)]
        }
        offset += length
    }
    return CleanedText(utf8: out, map: map)
}

/// What is read in a scalar's place; empty where it is not seen, `nil` where it stays.
private func standIn(for scalar: UInt32) -> String? {
    switch scalar {
    case 0x09, 0xA0, 0x1680, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: " "
    case 0x0D, 0xAD, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2064, 0xFEFF: ""
    case 0x2028, 0x2029, 0x85: "\n"
    case 0x2010, 0x2011, 0xFE63, 0xFF0D: "-"
    case 0x2212: "-"
    case 0x2018, 0x2019, 0x201B, 0x2BC, 0xFF07, 0x60, 0xB4: "'"
    case 0xFB00: "ff"
    case 0xFB01: "fi"
    case 0xFB02: "fl"
    case 0xFB03: "ffi"
    case 0xFB04: "ffl"
    case 0xFF10...0xFF19: String(UnicodeScalar(UInt8(scalar - 0xFF10 + 0x30)))
    case 0xFF05: "%"
    case 0xFF04: "$"
    case 0xFF0C: ","
    case 0xFF0E: "."
    default: nil
    }
}

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
