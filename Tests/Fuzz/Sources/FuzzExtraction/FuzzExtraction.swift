import Extractor
import Facts

private let extractor = Extractor()

/// Any bytes: they decode or throw; what is found lies in the text, and comes back whole from its coding.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzExtraction(_ data: UnsafePointer<UInt8>, _ count: Int) -> CInt {
    let bytes = Array(UnsafeBufferPointer(start: data, count: count))
    guard let extraction = try? extractor.extract(bytes, in: Context(limitBytes: 1 << 20)) else {
        // The same bytes as a message from a worker that was taken over.
        _ = try? Extraction(encoded: bytes)
        return 0
    }
    let limit = extraction.text.utf8.count
    for span in extraction.mentions.map(\.span) + extraction.figures.map(\.span)
        + extraction.quotes.map(\.span) + extraction.sentences
    {
        precondition(span.end <= limit, "a span past the text")
    }
    for figure in extraction.figures {
        precondition(figure.about.allSatisfy(extraction.entities.indices.contains))
    }
    precondition((try? Extraction(encoded: extraction.encoded())) == extraction)
    return 0
}

/// What the package manager links as `main`, where libFuzzer's own would be.
@_cdecl("FuzzExtraction_main")
public func fuzzMain(
    _ count: CInt, _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?
) -> CInt {
    runFuzzer(count, arguments) { fuzzExtraction($0, $1) }
}
