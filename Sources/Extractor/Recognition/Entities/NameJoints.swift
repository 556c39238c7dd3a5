import Facts

/// Where a tagged name is two: at "and" between persons, at a case's "v", at a bracket left open.
struct NameJoints {
    let scan: NameScan
    let listed: ListedNames

    /// Below this, two single words about an "and" are taken for two names.
    private static let pairLimit = 0.52

    private static let versus = WordSet("v vs versus")

    /// Whether a token within a name parts it and belongs to neither side.
    func isJoint(_ index: Int, in name: NameMention, from start: Int) -> Bool {
        guard index > start, index + 1 < name.tokens.upperBound else { return false }
        if scan.isMark(index, "(") { return !isClosed(index, name.tokens.upperBound) }
        switch name.type {
        case .miscellany, .event, .product: return false
        default: break
        }
        if scan.isMark(index, ":") {
            return !scan.isSpaced(index) && scan.isSpaced(index + 1)
        }
        if scan.isMark(index, "&") {
            return name.type == .person && scan.isSpaced(index) && isPair(index, name, start)
        }
        guard scan.layout.tokens[index].word == TitleWords.and, !scan.isCapital(index) else {
            return false
        }
        // "the Center for Policy and The Forum": a second article begins a second name.
        if scan.layout.tokens[index + 1].word == TitleWords.the { return true }
        if name.type == .person { return true }
        return name.confidence < Self.pairLimit && isPair(index, name, start)
            && isUnknown(index - 1) && isUnknown(index + 1)
            && !isPlace(name.tokens)
    }

    /// A name with "v" between two parties is a case's: "Okello v. Republic".
    func isCase(_ name: NameMention) -> Bool {
        guard name.tokens.count > 2 else { return false }
        return name.tokens.dropFirst().dropLast().contains {
            !scan.isCapital($0) && Self.versus.contains(scan.layout.tokens[$0].word)
        }
    }

    private func isClosed(_ bracket: Int, _ end: Int) -> Bool {
        (bracket + 1..<end).contains { scan.isMark($0, ")") }
    }

    /// One word on each side, and nothing else.
    private func isPair(_ index: Int, _ name: NameMention, _ start: Int) -> Bool {
        index == start + 1 && index + 2 == name.tokens.upperBound
            && scan.isCapital(start) && scan.isCapital(index + 1)
    }

    /// "Newfoundland and Labrador" is one place.
    private func isPlace(_ tokens: Range<Int>) -> Bool {
        listed.listing(scan.layout, of: tokens) != nil
            || !Gazetteer.embedded[scan.layout.key(of: tokens)].isDisjoint(with: .places)
    }

    private func isUnknown(_ index: Int) -> Bool { scan.classes(index).isEmpty }
}

extension NameScan {
    /// "on 29 January Randall": the month belongs to the day before it.
    func isMonthOfDay(_ index: Int) -> Bool {
        index > 0 && layout.tokens[index - 1].kind == .number
            && monthWords.contains(layout.tokens[index].word)
    }
}

private let monthWords = WordSet(
    "january february march april may june july august september october november december")
