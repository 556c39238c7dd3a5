import CModel

/// What listed names a run of words is; several may hold at once ("Jordan").
package struct NameFacts: OptionSet, Hashable, Sendable {
    package let rawValue: UInt16

    package init(rawValue: UInt16) { self.rawValue = rawValue }

    package static let country = NameFacts(rawValue: 1)
    /// A state, province or other first part of a country.
    package static let region = NameFacts(rawValue: 2)
    /// A city of half a million people or more.
    package static let largeCity = NameFacts(rawValue: 4)
    /// Of fifty thousand or more.
    package static let city = NameFacts(rawValue: 8)
    /// Of five thousand or more.
    package static let town = NameFacts(rawValue: 16)
    package static let firstName = NameFacts(rawValue: 32)
    package static let commonSurname = NameFacts(rawValue: 64)
    package static let surname = NameFacts(rawValue: 128)
    /// A nationality, people or religion.
    package static let people = NameFacts(rawValue: 256)
    /// A word that dictionaries write in lower case.
    package static let commonWord = NameFacts(rawValue: 512)
    /// A longer listed name begins with it.
    package static let prefix = NameFacts(rawValue: 1024)

    package static let places: NameFacts = [.country, .region, .largeCity, .city, .town]
    package static let persons: NameFacts = [.firstName, .commonSurname, .surname]
}

/// Listed names, read in place from a hash table that was built ahead of time.
///
/// A slot is a 16-bit check and 16 bits of `NameFacts`, 0 where empty; the key's high bits choose
/// the slot, its low bits the check. Of names not listed one in some ten thousand seems to be.
package struct Gazetteer: @unchecked Sendable {
    static let magic: UInt32 = 0x315A_4147
    static let headerBytes = 8

    private let slots: UnsafePointer<UInt32>
    private let slotBits: Int

    /// - Returns: `nil` where the bytes are no table of this format.
    package init?(_ bytes: UnsafePointer<UInt8>, count: Int) {
        let words = UnsafeRawPointer(bytes).assumingMemoryBound(to: UInt32.self)
        guard count > Self.headerBytes, words[0] == Self.magic, 8...24 ~= words[1],
            count == Self.headerBytes + 4 << Int(words[1])
        else { return nil }
        slots = words + 2
        slotBits = Int(words[1])
    }

    package static let embedded: Gazetteer = {
        var count = 0
        let bytes = cmodel_gazetteer(&count)
        guard let table = Gazetteer(bytes, count: count) else {
            preconditionFailure("the embedded gazetteer is not of this program's format")
        }
        return table
    }()

    @inline(__always)
    package subscript(key: UInt64) -> NameFacts {
        let mask = 1 << slotBits - 1
        var index = Self.slot(key, slotBits)
        let check = Self.check(key)
        while true {
            let slot = slots[index]
            if slot == 0 { return [] }
            if slot >> 16 == check { return NameFacts(rawValue: UInt16(truncatingIfNeeded: slot)) }
            index = (index + 1) & mask
        }
    }

    @inline(__always)
    private static func slot(_ key: UInt64, _ bits: Int) -> Int {
        Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> UInt64(64 - bits))
    }

    @inline(__always)
    private static func check(_ key: UInt64) -> UInt32 {
        UInt32(truncatingIfNeeded: (key ^ key >> 32) & 0xFFFF)
    }

    /// The table of `entries`, three quarters full at most; of two that share slot and check the facts join.
    package static func build(_ entries: [UInt64: NameFacts]) -> [UInt8] {
        var bits = 8
        while (3 << bits) / 4 < entries.count { bits += 1 }
        var slots = [UInt32](repeating: 0, count: 1 << bits)
        for (key, facts) in entries.sorted(by: { $0.key < $1.key }) {
            var index = slot(key, bits)
            let check = check(key)
            while slots[index] != 0, slots[index] >> 16 != check {
                index = (index + 1) & (slots.count - 1)
            }
            slots[index] |= check << 16 | UInt32(facts.rawValue)
        }
        return ([magic, UInt32(bits)] + slots).flatMap { word in
            (0..<4).map { UInt8(truncatingIfNeeded: word >> UInt32($0 * 8)) }
        }
    }

    /// The keys of a name and of the shorter runs it begins with, cut as articles are.
    package static func keys(of name: String) -> [UInt64] {
        let layout = Layout(clean(Array(name.utf8)).utf8)
        var keys: [UInt64] = []
        for token in layout.tokens {
            keys.append(keys.last.map { WordHash.join($0, token.word) } ?? token.word)
        }
        return keys
    }
}
