import Extractor
import Facts
import Glibc

/// The pure filter: a line of JSON in, a line of JSON out, in order, with bounded memory.
struct LineFilter: ~Copyable {
    let extractor: Extractor
    let limitBytes: Int
    private var writer = JSONWriter()
    private var room = ExtractionRoom()
    private var isBroken = false
    /// Lines that were answered with an error.
    private(set) var failures = 0

    init(extractor: Extractor, limitBytes: Int) {
        self.extractor = extractor
        self.limitBytes = limitBytes
    }

    /// Reads lines until the end of the input.
    ///
    /// - Returns: `false` when the reader of the output has gone.
    /// - Throws: where the input cannot be read.
    mutating func run(input: Int32, output: StandardStream) throws(SystemError) -> Bool {
        var lines = LineReader(descriptor: input, limitBytes: limitBytes * 2 + 65536)
        while let line = try lines.next(beforeBlocking: { flush(output) }) {
            switch line {
            case .whole(let bytes):
                if bytes.allSatisfy({ $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }) { continue }
                answer(bytes)
            case .tooLong:
                fail(id: nil, code: "too-large", reason: "the line is longer than the limit")
            }
            if writer.count > 1 << 16 { flush(output) }
            if isBroken { return false }
        }
        flush(output)
        return !isBroken
    }

    /// What was written so far and not yet flushed.
    var pending: [UInt8] { writer.bytes }

    private mutating func flush(_ output: StandardStream) {
        if writer.count == 0 { return }
        if !writer.withBytes({ output.write($0) }) { isBroken = true }
        writer.removeAll()
    }

    /// One line of the input, answered by one of the output.
    mutating func answer(_ line: ArraySlice<UInt8>) {
        var request = Request()
        do throws(JSONError) {
            var reader = JSONReader(line)
            try reader.object { (reader, key) throws(JSONError) in try request.read(key, &reader) }
        } catch {
            return fail(
                id: request.id, code: "bad-json",
                reason: "\(error.reason), at byte \(error.byteOffset) of the line")
        }
        guard let id = request.id else {
            return fail(id: nil, code: "no-id", reason: "the object has no \"id\"")
        }
        guard let text = request.text else {
            return fail(id: id, code: "no-text", reason: "the object has no \"text\"")
        }
        guard text.count <= limitBytes else {
            return fail(id: id, code: "too-large", reason: "the text is longer than the limit")
        }
        guard let string = validText(text) else {
            return fail(id: id, code: "undecodable", reason: "the text is not UTF-8")
        }
        let context = Context(heading: request.heading, limitBytes: limitBytes)
        let extraction = extractor.extract(text: string, in: context, using: &room)
        ExtractionJSON(extraction).write(id: id, to: &writer)
        writer.newline()
    }

    private mutating func fail(id: ArraySlice<UInt8>?, code: String, reason: String) {
        failures += 1
        writer.writeError(id: id ?? Array("null".utf8)[...], code: code, reason: reason)
        writer.newline()
    }

    /// The members of an input line that matter.
    private struct Request {
        var id: ArraySlice<UInt8>?
        var text: [UInt8]?
        var heading = Heading()

        mutating func read(_ key: [UInt8], _ reader: inout JSONReader) throws(JSONError) {
            switch String(decoding: key, as: UTF8.self) {
            case "id": id = try reader.raw()
            case "text": text = try reader.stringOrNull()
            case "title": heading.title = try Self.word(&reader)
            case "published_on": heading.publishedOn = try Self.word(&reader)
            case "source": heading.source = try Self.word(&reader)
            default: _ = try reader.raw()
            }
        }

        private static func word(_ reader: inout JSONReader) throws(JSONError) -> String? {
            try reader.stringOrNull().map { String(decoding: $0, as: UTF8.self) }
        }
    }
}

extension JSONWriter {
    mutating func writeError(id: ArraySlice<UInt8>, code: String, reason: String) {
        object { writer in
            writer.key("id")
            writer.raw(id)
            writer.key("error")
            writer.object { writer in
                writer.key("code")
                writer.string(code)
                writer.key("reason")
                writer.string(reason)
            }
        }
    }
}

/// Cuts a stream into lines without holding more than one line and one read of it.
struct LineReader {
    enum Line {
        case whole(ArraySlice<UInt8>)
        /// The line passed the limit and was left out.
        case tooLong
    }

    private let descriptor: Int32
    private let limitBytes: Int
    private var buffer: [UInt8] = []
    private var start = 0
    /// Up to here no line break was found.
    private var searched = 0
    private var isSkipping = false
    private var hasEnded = false

    init(descriptor: Int32, limitBytes: Int) {
        self.descriptor = descriptor
        self.limitBytes = limitBytes
    }

    /// The next line without its break; `nil` at the end.
    ///
    /// - Parameter beforeBlocking: called before the input may have to be waited for.
    mutating func next(beforeBlocking: () -> Void) throws(SystemError) -> Line? {
        while true {
            if let end = nextBreak() {
                let line = buffer[start..<end]
                start = end + 1
                searched = start
                if !isSkipping { return .whole(line) }
                isSkipping = false
                return .tooLong
            }
            if hasEnded { return takeRest() }
            if buffer.count - start > limitBytes {
                isSkipping = true
                buffer.removeAll(keepingCapacity: true)
                (start, searched) = (0, 0)
            }
            beforeBlocking()
            try fill()
        }
    }

    private mutating func nextBreak() -> Int? {
        let (from, count) = (searched, buffer.count)
        let found: Int? = buffer.withUnsafeBytes { bytes in
            guard from < count, let base = bytes.baseAddress,
                let place = memchr(base + from, 0x0A, count - from)
            else { return nil }
            return base.distance(to: UnsafeRawPointer(place))
        }
        if found == nil { searched = count }
        return found
    }

    /// The last line, where no break ends it.
    private mutating func takeRest() -> Line? {
        defer {
            buffer = []
            (start, searched) = (0, 0)
        }
        if isSkipping {
            isSkipping = false
            return .tooLong
        }
        return start < buffer.count ? .whole(buffer[start...]) : nil
    }

    private mutating func fill() throws(SystemError) {
        if start > 0 {
            buffer.removeFirst(start)
            searched -= start
            start = 0
        }
        let chunk = 1 << 18
        let old = buffer.count
        buffer.append(contentsOf: repeatElement(0, count: chunk))
        let number = descriptor
        let count = try SystemError.check("read") {
            buffer.withUnsafeMutableBytes { bytes in
                read(number, bytes.baseAddress?.advanced(by: old), chunk)
            }
        }
        buffer.removeLast(chunk - count)
        hasEnded = count == 0
    }
}
