import Facts

/// A name as bytes, for keeping.
extension Node {
    /// Goes up whenever names, their keys or how they are judged change: a store made with another
    /// version is linked anew.
    public static let version = 14

    public var bytes: [UInt8] {
        var writer = ByteWriter()
        writer.write(count)
        writer.write(witnesses) { $0.write($1) }
        writer.write(alone) { $0.write(UInt64(bitPattern: $1)) }
        writer.write(writings) { writer, writing in
            writer.write(writing.name)
            writer.write(writing.subtype) { $0.write($1) }
            writer.write(writing.code) { $0.write($1) }
            writer.write(writing.count)
        }
        writer.write(aliases.sorted { $0.key < $1.key }) { writer, alias in
            writer.write(alias.key)
            writer.write(alias.value)
        }
        writer.write(senses) { $0.write($1) }
        writer.write(placements) { $0.write($1) }
        writer.write(rest) { $0.write($1) }
        return writer.bytes
    }

    public init(key: NodeKey, bytes: [UInt8]) throws(CodingError) {
        self.init(key: key)
        var reader = ByteReader(bytes)
        count = try reader.int()
        witnesses = try reader.array { reader throws(CodingError) in try reader.witness() }
        alone = try reader.array { reader throws(CodingError) in
            Int64(bitPattern: try reader.unsigned())
        }
        writings = try reader.array { reader throws(CodingError) in
            Writing(
                name: try reader.string(), subtype: try reader.text(), code: try reader.text(),
                count: try reader.int())
        }
        let names = try reader.array { reader throws(CodingError) in
            (try reader.string(), try reader.int())
        }
        for (name, count) in names { aliases[name] = count }
        senses = try reader.array { reader throws(CodingError) in
            try reader.sense(members: witnesses.count)
        }
        placements = try reader.array { reader throws(CodingError) in try reader.placement() }
        rest = try reader.optional { reader throws(CodingError) in try reader.placement() }
        guard reader.isAtEnd, placements.count == witnesses.count else { throw reader.invalid }
    }
}

extension ByteWriter {
    fileprivate mutating func write(_ witness: Witness) {
        write(UInt64(bitPattern: witness.article))
        write(witness.number)
        write(steps: witness.company.companions)
        write(steps: witness.company.roles)
        write(UInt64(witness.company.home))
        write(witness.company.hasNamesake)
    }

    /// Ascending numbers, each as what it adds to the one before.
    private mutating func write(steps numbers: [UInt32]) {
        write(UInt64(numbers.count))
        var last: UInt32 = 0
        for number in numbers {
            write(UInt64(number &- last))
            last = number
        }
    }

    fileprivate mutating func write(_ sense: Sense) {
        write(UInt64(bitPattern: sense.id))
        write(sense.members) { $0.write($1) }
        write(sense.ties) { $0.write($1) }
        write(UInt64(bitPattern: sense.component))
        write(sense.rank)
        write(sense.parent) { $0.write($1) }
        write(UInt64(bitPattern: sense.root))
        write(sense.base) { $0.write(UInt64(bitPattern: $1)) }
    }

    private mutating func write(_ tie: Sense.Tie) {
        write(UInt64(bitPattern: tie.node))
        write(UInt64(bitPattern: tie.sense))
        write(UInt64(tie.reason.rawValue))
    }

    fileprivate mutating func write(_ placement: Placement) {
        write(UInt64(bitPattern: placement.entity))
        write(UInt64(placement.reason.rawValue))
    }
}

extension ByteReader {
    fileprivate mutating func id() throws(CodingError) -> Int64 {
        Int64(bitPattern: try unsigned())
    }

    fileprivate mutating func text() throws(CodingError) -> String? {
        try optional { reader throws(CodingError) in try reader.string() }
    }

    fileprivate mutating func witness() throws(CodingError) -> Witness {
        Witness(
            article: try id(), number: try int(),
            company: Company(
                companions: try steps(), roles: try steps(),
                home: UInt32(truncatingIfNeeded: try unsigned()), hasNamesake: try bool()))
    }

    private mutating func steps() throws(CodingError) -> [UInt32] {
        var last: UInt32 = 0
        return try array { reader throws(CodingError) in
            last &+= UInt32(truncatingIfNeeded: try reader.unsigned())
            return last
        }
    }

    fileprivate mutating func sense(members limit: Int) throws(CodingError) -> Sense {
        let id = try id()
        let members = try array { reader throws(CodingError) in try reader.int() }
        guard members.allSatisfy((0..<limit).contains) else { throw invalid }
        let ties = try array { reader throws(CodingError) in try reader.tie() }
        var sense = Sense(
            id: id, members: members, ties: ties, component: try self.id(), rank: try int())
        sense.parent = try optional { reader throws(CodingError) in try reader.tie() }
        sense.root = try self.id()
        sense.base = try optional { reader throws(CodingError) in try reader.id() }
        return sense
    }

    private mutating func tie() throws(CodingError) -> Sense.Tie {
        Sense.Tie(node: try id(), sense: try id(), reason: try reason())
    }

    private mutating func reason() throws(CodingError) -> Reason {
        guard let reason = Reason(rawValue: UInt8(truncatingIfNeeded: try unsigned())) else {
            throw invalid
        }
        return reason
    }

    fileprivate mutating func placement() throws(CodingError) -> Placement {
        Placement(try id(), try reason())
    }
}
