import Extractor
import Facts

/// What the service asks of its extraction worker: one frame each.
enum WorkerRequest: Equatable {
    /// The names users listed; held until the next such request.
    case lists(NameLists)
    case extract(bytes: [UInt8], context: Context)

    static func == (one: WorkerRequest, other: WorkerRequest) -> Bool {
        one.encoded() == other.encoded()
    }
}

/// What the worker answers to `.extract`.
enum WorkerReply: Equatable {
    case extraction(Extraction)
    case undecodable(DecodeError)
}

// MARK: Requests as bytes

extension WorkerRequest {
    func encoded() -> [UInt8] {
        var writer = ByteWriter()
        switch self {
        case .lists(let lists):
            writer.write(0)
            writer.write(lists.entries) { writer, entry in
                writer.write(entry.name)
                writer.write(entry.type.rawValue)
                writer.write(entry.aliases) { $0.write($1) }
            }
        case .extract(let bytes, let context):
            writer.write(1)
            let heading = context.heading
            for part in [
                heading.title, heading.source, heading.byline, heading.place, heading.publishedOn,
                context.today?.iso,
            ] {
                writer.write(part) { $0.write($1) }
            }
            writer.write(context.limitBytes)
            writer.write(bytes: bytes)
        }
        return writer.bytes
    }

    init(encoded bytes: [UInt8]) throws(CodingError) {
        var reader = ByteReader(bytes)
        switch try reader.int() {
        case 0:
            let entries = try reader.array { reader throws(CodingError) in
                NameLists.Entry(
                    name: try reader.string(), type: try reader.raw(EntityType.self),
                    aliases: try reader.array { reader throws(CodingError) in try reader.string() })
            }
            self = .lists(NameLists(entries: entries))
        case 1:
            var parts: [String?] = []
            for _ in 0..<6 {
                parts.append(
                    try reader.optional { reader throws(CodingError) in try reader.string() })
            }
            let heading = Heading(
                title: parts[0], source: parts[1], byline: parts[2], place: parts[3],
                publishedOn: parts[4])
            let context = Context(
                heading: heading, today: parts[5].flatMap(Day.init(iso:)),
                limitBytes: try reader.int())
            self = .extract(bytes: try reader.rest(), context: context)
        default: throw reader.invalid
        }
    }
}

// MARK: Replies as bytes

extension WorkerReply {
    func encoded() -> [UInt8] {
        switch self {
        case .extraction(let extraction): return [0] + extraction.encoded()
        case .undecodable(let error):
            var writer = ByteWriter()
            switch error {
            case .empty: writer.write(0)
            case .unknownFormat(let name):
                writer.write(1)
                writer.write(name)
            case .malformed(let encoding, let byteOffset):
                writer.write(2)
                writer.write(encoding)
                writer.write(byteOffset)
            case .tooLong(let limitBytes):
                writer.write(3)
                writer.write(limitBytes)
            }
            return [1] + writer.bytes
        }
    }

    init(encoded bytes: [UInt8]) throws(CodingError) {
        guard let tag = bytes.first else { throw .truncated }
        let rest = Array(bytes.dropFirst())
        guard tag == 1 else {
            guard tag == 0 else { throw .invalid(byteOffset: 0) }
            self = .extraction(try Extraction(encoded: rest))
            return
        }
        var reader = ByteReader(rest)
        switch try reader.int() {
        case 0: self = .undecodable(.empty)
        case 1: self = .undecodable(.unknownFormat(try reader.string()))
        case 2:
            self = .undecodable(
                .malformed(encoding: try reader.string(), byteOffset: try reader.int()))
        case 3: self = .undecodable(.tooLong(limitBytes: try reader.int()))
        default: throw reader.invalid
        }
    }
}
