/// Text made ready for recognition, and the way back to the text as decoded.
struct CleanedText {
    let utf8: [UInt8]
    let map: OffsetMap
}

/// The passes in order. Text without anything to fold is passed on as it is.
func clean(_ utf8: [UInt8]) -> CleanedText {
    guard endOfPlain(utf8, from: 0) < utf8.count else {
        return CleanedText(utf8: utf8, map: OffsetMap())
    }
    return fold(utf8)
}
