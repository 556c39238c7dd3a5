/// Words by which an article says that a name has two bearers.
private let namesakeSigns = [
    "same name", "namesake", "name alone", "of my name", "of that name", "not to be confused",
    "no relation", "not related", "the elder", "the younger", " senior", " junior",
]

/// How far from the sign, in bytes, a person may be named.
private let reach = 160

/// The persons beside whose names an article speaks of somebody else who bears the same.
///
/// - Parameter persons: entity's number and the bytes of each mention, in any order.
public func namesakes(in text: String, persons: [(Int, Range<Int>)]) -> Set<Int> {
    if persons.isEmpty { return [] }
    var found: Set<Int> = []
    for place in places(of: namesakeSigns.map { Array($0.utf8) }, in: Array(text.utf8)) {
        for (person, range) in persons
        where range.lowerBound < place + reach && place < range.upperBound + reach {
            found.insert(person)
        }
    }
    return found
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
