/// Text made ready for recognition, and the way back to the text as decoded.
struct CleanedText {
    let utf8: [UInt8]
    let map: OffsetMap
}

/// The passes in order. Text without anything to fold is passed on as it is.
func clean(_ utf8: [UInt8]) -> CleanedText {
    guard utf8.contains(where: { $0 >= 0x80 || $0 == 0x0D || $0 == 0x09 }) else {
        return CleanedText(utf8: utf8, map: OffsetMap())
    }
    return fold(utf8)
}
