/// Words by which an article says that a name has two bearers.
private let namesakeSigns = [
    "same name", "namesake", "name alone", "of my name", "of that name", "not to be confused",
    "no relation", "not related", "the elder", "the younger",
]
/// What stands right behind a name; "a senior official" is no sign.
private let suffixes = [" senior", " junior"]

/// How far from the sign, in bytes, a person may be named.
private let reach = 160

/// The persons of whom an article says that somebody else bears their name: the last one named before such words, and
/// who shares his last name near by.
///
/// - Parameter persons: entity's number and the bytes of each mention, in any order.
public func namesakes(in text: String, persons: [(Int, Range<Int>)]) -> Set<Int> {
    if persons.isEmpty { return [] }
    let bytes = Array(text.utf8)
    let mentions = Mentions(persons)
    var found: Set<Int> = []
    for place in places(of: namesakeSigns.map { Array($0.utf8) }, in: bytes) {
        let near = mentions.near(place)
        let before = near.filter { $0.bytes.upperBound <= place }.max {
            $0.bytes.upperBound < $1.bytes.upperBound
        }
        guard let meant = before ?? near.first else { continue }
        let name = lastWord(of: bytes[meant.bytes])
        for other in near where lastWord(of: bytes[other.bytes]).elementsEqual(name) {
            found.insert(other.person)
        }
    }
    let ends = Set(places(of: suffixes.map { Array($0.utf8) }, in: bytes, areWhole: true))
    if !ends.isEmpty { found.formUnion(persons.filter { ends.contains($0.1.upperBound) }.map(\.0)) }
    return found
}

/// The persons named, in the order of the text: a sign looks at those around it alone.
private struct Mentions {
    private let all: [(person: Int, bytes: Range<Int>)]
    private let longest: Int

    init(_ persons: [(Int, Range<Int>)]) {
        all = persons.map { (person: $0.0, bytes: $0.1) }.sorted {
            $0.bytes.lowerBound < $1.bytes.lowerBound
        }
        longest = all.map(\.bytes.count).max() ?? 0
    }

    func near(_ place: Int) -> [(person: Int, bytes: Range<Int>)] {
        all[first(from: place - reach - longest)...]
            .prefix { $0.bytes.lowerBound < place + reach }
            .filter { place < $0.bytes.upperBound + reach }
    }

    /// The first mention that begins there or behind.
    private func first(from place: Int) -> Int {
        var (low, high) = (0, all.count)
        while low < high {
            let middle = (low + high) / 2
            if all[middle].bytes.lowerBound < place { low = middle + 1 } else { high = middle }
        }
        return low
    }
}

private func lastWord(of name: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    name[(name.lastIndex(of: UInt8(ascii: " ")).map { $0 + 1 } ?? name.startIndex)...]
}

/// - Parameter areWhole: no letter may follow, as in "seniority".
private func places(of signs: [[UInt8]], in text: [UInt8], areWhole: Bool = false) -> [Int] {
    var places: [Int] = []
    var starts = [Bool](repeating: false, count: 256)
    for sign in signs { starts[Int(sign[0])] = true }
    for start in text.indices where starts[Int(text[start])] {
        for sign in signs where start + sign.count <= text.count {
            let end = start + sign.count
            guard sign.indices.allSatisfy({ text[start + $0] == sign[$0] }) else { continue }
            let isWhole = end == text.count || !letters.contains(text[end])
            if isWhole || !areWhole { places.append(start) }
        }
    }
    return places
}

private let letters = UInt8(ascii: "a")...UInt8(ascii: "z")
