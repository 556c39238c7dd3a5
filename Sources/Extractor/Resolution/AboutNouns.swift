import Facts

/// A noun that stands for something known: "the mine".
struct AboutNoun {
    /// Where its head stands.
    let token: Int
    let word: UInt64
    /// What it may stand for, if it is such a noun.
    let nominal: Nominal?
}

/// The nouns of a sentence that one figure is read by: that at its subject's place, and the nearest
/// to it on either side.
struct AboutNouns {
    private let subject: AboutNoun?
    private let near: [AboutNoun]
    /// What the subject's noun fits that was named last before it.
    private let last: Int?

    private static let reach = 16
    private static let nearness = 6
    /// Tokens from the start of a clause to the head of its subject.
    private static let lead = 5

    init(
        _ nouns: [AboutNoun], of frame: AboutFrame, in body: Int, firstName: Int,
        _ reading: ReadText
    ) {
        let start = frame.clause.lowerBound
        let own = nouns.first { start <= $0.token && $0.token < start + Self.lead }
        let shared = nouns.first { $0.token < body + Self.lead }
        let subject = own ?? (frame.stand.contains(.atShared) ? shared : nil)
        self.subject = subject
        let left = nouns.last {
            $0.token < frame.tokens.lowerBound
                && frame.tokens.lowerBound - $0.token <= Self.nearness
        }
        let right = nouns.first {
            $0.token >= frame.tokens.upperBound
                && $0.token - frame.tokens.upperBound <= Self.nearness
        }
        near = [left, right].compactMap { $0 }
        last = subject.flatMap { Self.last(for: $0, firstName, reading) }
    }

    /// What a noun fits that was named last before it.
    private static func last(
        for noun: AboutNoun, _ firstName: Int, _ reading: ReadText
    ) -> Int? {
        guard let nominal = noun.nominal else { return nil }
        var end = firstName
        while end < reading.names.count, reading.names[end].tokens.upperBound <= noun.token {
            end += 1
        }
        let index = run(max(0, end - reach), end).last {
            nominal.types.contains(reading.names[$0].type)
        }
        return index.map { reading.names[$0].entity }
    }

    /// The noun at the subject's place may mean such an entity.
    ///
    /// - Parameter words: of all entities, as each list of them would be copied.
    func fits(
        _ entity: Int, _ type: EntityType, _ clues: AboutClues, _ words: [FewKeys]
    ) -> Bool {
        subject.map { Self.fits($0, entity, type, clues, words) } ?? false
    }

    /// A plant may be called by its unlisted place; a regulator is a body that something says is public.
    private static func fits(
        _ noun: AboutNoun, _ entity: Int, _ type: EntityType, _ clues: AboutClues,
        _ words: [FewKeys]
    ) -> Bool {
        guard let nominal = noun.nominal else { return false }
        if nominal.isPublic, type == .organization {
            return words[entity].contains { Nominals.isPublicKin($0) }
        }
        return nominal.types.contains(type)
            || nominal.types.first == .facility && clues.contains(.isUnlisted)
    }

    /// - Parameters:
    ///   - words: per entity, those by which the article tells what it is.
    ///   - hasOther: the subject's noun fits more than one candidate.
    func read(
        of entity: Int, _ types: [EntityType], _ words: [FewKeys], hasOther: Bool,
        _ clues: inout AboutClues
    ) {
        let type = types[entity]
        if let subject {
            let fits = fits(entity, type, clues, words)
            clues.insert(.fitsSubject, if: fits)
            clues.insert(.isUnfitForSubject, if: !fits && subject.nominal != nil)
            clues.insert(.isOnlyFit, if: fits && !hasOther)
            clues.insert(.isLastFit, if: entity == last)
            clues.insert(.meantBySubject, if: Self.isMeant(entity, words, by: subject))
        }
        for noun in near {
            clues.insert(.fitsNear, if: Self.fits(noun, entity, type, clues, words))
            clues.insert(.meantNear, if: Self.isMeant(entity, words, by: noun))
        }
    }

    private static func isMeant(_ entity: Int, _ words: [FewKeys], by noun: AboutNoun) -> Bool {
        words[entity].contains(noun.word)
            || noun.nominal.map { !words[entity].isDisjoint(with: $0.kin) } ?? false
    }
}

extension AboutSentence {
    func nouns(of frame: AboutFrame, firstName: Int, _ reading: ReadText) -> AboutNouns {
        AboutNouns(nouns, of: frame, in: bodyStart, firstName: firstName, reading)
    }
}
