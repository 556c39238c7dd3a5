import Facts
import Glibc

/// What is read from bytes that nobody vouches for; each is fuzzed by itself.
private enum Reader: String {
    /// A dropped file, as far as its text.
    case decoding
    /// What the extraction worker answers.
    case messages
    /// Columns of a store that somebody else may have written.
    case columns
    /// Lines that `extract` is given.
    case json

    func read(_ bytes: [UInt8]) {
        switch self {
        case .decoding: readFile(bytes)
        case .messages: readMessage(bytes)
        case .columns: readColumns(bytes)
        case .json: readJSON(bytes)
        }
    }
}

/// The text is UTF-8 within its limit, and every piece of it leads into the file.
private func readFile(_ bytes: [UInt8]) {
    guard let decoded = try? decode(bytes, limitBytes: 1 << 16) else { return }
    precondition(String(validating: decoded.utf8, as: UTF8.self) != nil, "no UTF-8")
    precondition(decoded.utf8.count <= 1 << 16, "past the limit")
    var last = -1
    for piece in decoded.locator.pieces {
        precondition(piece.text > last && piece.text <= decoded.utf8.count, "no place of the text")
        precondition(piece.file >= 0 && piece.file <= bytes.count, "no place of the file")
        last = piece.text
    }
}

/// What is understood comes back the same from its coding.
private func readMessage(_ bytes: [UInt8]) {
    guard let extraction = try? Extraction(encoded: bytes) else { return }
    precondition((try? Extraction(encoded: extraction.encoded())) == extraction)
}

private func readColumns(_ bytes: [UInt8]) {
    if let numbers = PackedNumbers.unpack(bytes) {
        var packed = PackedNumbers()
        for number in numbers { packed.append(number) }
        precondition(PackedNumbers.unpack(packed.bytes) == numbers)
    }
    if let spans = PackedSpans.unpack(bytes) {
        precondition(PackedSpans.unpack(PackedSpans.pack(spans)) == spans)
    }
    let limit = 256
    if let locator = PackedLocator.unpack(bytes, limit: limit) {
        precondition(locator.pieces.count <= limit)
    }
}

/// Each value is taken as a string where it is one, else as it is written.
private func readJSON(_ bytes: [UInt8]) {
    let isText = String(validating: bytes, as: UTF8.self) != nil
    var reader = JSONReader(bytes[...])
    try? reader.object { (reader, key) throws(JSONError) in
        var other = reader
        if let string = try? other.stringOrNull() {
            precondition(!isText || String(validating: string, as: UTF8.self) != nil, "no UTF-8")
        }
        let raw = try reader.raw()
        precondition(!raw.isEmpty, "a value without a byte")
        _ = key
    }
}

/// Named by the environment, as libFuzzer has the arguments for itself.
private let reader: Reader = {
    let name = getenv("READER").map { String(cString: $0) } ?? ""
    guard let reader = Reader(rawValue: name) else {
        fatalError("READER is to be decoding, messages, columns or json, not \"\(name)\"")
    }
    return reader
}()

@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzReader(_ data: UnsafePointer<UInt8>, _ count: Int) -> CInt {
    reader.read(Array(UnsafeBufferPointer(start: data, count: count)))
    return 0
}

/// What the package manager links as `main`, where libFuzzer's own would be.
@_cdecl("FuzzReaders_main")
public func fuzzMain(
    _ count: CInt, _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?
) -> CInt {
    runFuzzer(count, arguments) { fuzzReader($0, $1) }
}
