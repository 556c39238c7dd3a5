import Foundation

/// A name as it is compared: what hands and keyboards write differently is folded away.
///
/// Case, kinds of hyphens, quotation marks and spaces, composed and decomposed letters, and the points
/// of abbreviations ("U.S.", "Inc.") make no difference; diacritics do.
func folded(_ name: String) -> String {
    var folded = String.UnicodeScalarView()
    var pendingSpace = false
    let scalars = Array(composed(name).unicodeScalars)
    for (index, scalar) in scalars.enumerated() {
        if isIgnored(scalar) || isAbbreviationPoint(scalars, index) { continue }
        if scalar.properties.isWhitespace {
            pendingSpace = !folded.isEmpty
            continue
        }
        if pendingSpace { folded.append(" ") }
        pendingSpace = false
        if scalar.isASCII {
            folded.append(
                0x41...0x5A ~= scalar.value
                    ? Unicode.Scalar(UInt8(scalar.value) + 0x20) : plain(scalar))
        } else {
            folded.append(contentsOf: plain(scalar).properties.lowercaseMapping.unicodeScalars)
        }
    }
    return String(folded)
}

private func composed(_ name: String) -> String {
    let isMarked = name.unicodeScalars.contains {
        $0.properties.canonicalCombiningClass.rawValue > 0
    }
    return isMarked ? name.precomposedStringWithCanonicalMapping : name
}

private func plain(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar.value {
    case 0x2010...0x2015, 0x2212, 0xFE58, 0xFE63, 0xFF0D: "-"
    case 0x2018...0x201B, 0x2032, 0x02BC, 0x02BB, 0x0060, 0x00B4: "'"
    case 0x201C...0x201F, 0x2033, 0x00AB, 0x00BB: "\""
    default: scalar
    }
}

/// Soft hyphen, joiners, marks of direction, byte order mark.
private func isIgnored(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x00AD, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2069, 0xFEFF: true
    default: false
    }
}

/// A point after a letter that stands alone, or at a word's end; not that of "Amazon.com" or "2.0".
private func isAbbreviationPoint(_ scalars: [Unicode.Scalar], _ index: Int) -> Bool {
    guard scalars[index] == "." else { return false }
    let next = index + 1 < scalars.count ? scalars[index + 1] : " "
    if next.properties.isWhitespace { return true }
    guard index > 0, scalars[index - 1].properties.isAlphabetic else { return false }
    return index == 1 || !scalars[index - 2].properties.isAlphabetic
}
