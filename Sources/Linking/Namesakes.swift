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
    var found: Set<Int> = []
    for place in places(of: namesakeSigns.map { Array($0.utf8) }, in: bytes) {
        let near = persons.filter { _, range in
            range.lowerBound < place + reach && place < range.upperBound + reach
        }
        let before = near.filter { $0.1.upperBound <= place }.max {
            $0.1.upperBound < $1.1.upperBound
        }
        guard let meant = before ?? near.min(by: { $0.1.lowerBound < $1.1.lowerBound }) else {
            continue
        }
        let name = lastWord(of: bytes[meant.1])
        for (person, range) in near where lastWord(of: bytes[range]).elementsEqual(name) {
            found.insert(person)
        }
    }
    let ends = Set(places(of: suffixes.map { Array($0.utf8) }, in: bytes))
    if !ends.isEmpty { found.formUnion(persons.filter { ends.contains($0.1.upperBound) }.map(\.0)) }
    return found
}

private func lastWord(of name: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    name[(name.lastIndex(of: UInt8(ascii: " ")).map { $0 + 1 } ?? name.startIndex)...]
}

private func places(of signs: [[UInt8]], in text: [UInt8]) -> [Int] {
    var places: [Int] = []
    var starts = [Bool](repeating: false, count: 256)
    for sign in signs { starts[Int(sign[0])] = true }
    for start in text.indices where starts[Int(text[start])] {
        for sign in signs where start + sign.count <= text.count {
            if sign.indices.allSatisfy({ text[start + $0] == sign[$0] }) { places.append(start) }
        }
    }
    return places
}
