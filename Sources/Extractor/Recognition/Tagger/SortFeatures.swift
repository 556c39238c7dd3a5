/// What common nouns near a name tell of it: "the trawler X", "X, a geologist", "X is a village".
extension Features {
    /// The sorts of the word and of those beside it.
    func addSorts<Use: KeyUse>(_ near: UnsafePointer<TokenTraits>, _ sink: inout KeySink<Use>) {
        let anchor = near[0].anchorage
        sink.add(66, near[-1].placedSorts, anchor)
        sink.add(67, near[1].placedSorts, anchor)
        sink.add(68, near[0].placedSorts)
    }

    @inline(__always)
    func sortsKey(_ near: UnsafePointer<TokenTraits>) -> UInt64 {
        SumMemo.key(
            UInt64(near[-1].placedSorts) << 32 | UInt64(near[1].placedSorts),
            UInt64(near[0].placedSorts))
    }

    /// The sorts of a run's last word and of what stands around the run.
    func addRunSorts<Use: KeyUse>(
        _ run: Passage.Run, _ place: Int, _ sink: inout KeySink<Use>
    ) {
        // A capitalized connector ("of The") may stand in no run.
        guard run.first > 0 else { return }
        let (first, last) = (Int(run.first), Int(run.last))
        let (behind, ahead) = (UInt32(min(place - first, 3)), UInt32(min(last - place, 3)))
        passage.traits.withUnsafeBufferPointer { room in
            let traits = UnsafeBufferPointer(rebasing: room[..<passage.count])
            sink.add(69, UInt32(traits[last].sorts), ahead << 2 | behind)
            sink.add(70, traits[first - 1].placedSorts, behind)
            sink.add(71, traits[last + 1].placedSorts, ahead)
            sink.add(72, UInt32(traits[first - 1].sorts), UInt32(traits[last].sorts))
            let comma = Self.comma
            if traits[first - 1].word == comma, traits[first - 2].sorts != 0 {
                sink.add(73, UInt32(traits[first - 2].sorts))
            }
            let next = traits[last + 1]
            if next.word == comma {
                if let sorts = Self.firstSorts(in: traits, (last + 2)...(last + 5), mask: .max) {
                    sink.add(74, sorts)
                }
            } else if next.sorts & WordSorts.copula.rawValue != 0 {
                let nouns = WordSorts.nouns.rawValue
                if let sorts = Self.firstSorts(in: traits, (last + 2)...(last + 7), mask: nouns) {
                    sink.add(75, sorts)
                }
            }
        }
    }

    /// `TokenTraits.word` of a comma.
    private static let comma: UInt32 = {
        let word = WordHash.of(",")
        return UInt32(truncatingIfNeeded: word ^ word >> 32)
    }()

    /// The sorts of the first word in `range` that has any of `mask`.
    private static func firstSorts(
        in traits: UnsafeBufferPointer<TokenTraits>, _ range: ClosedRange<Int>, mask: UInt16
    ) -> UInt32? {
        for place in range where place < traits.count {
            let sorts = traits[place].sorts & mask
            if sorts != 0 { return UInt32(sorts) }
        }
        return nil
    }
}

extension TokenTraits {
    /// Whether a name may hang on the token, and whether it is one at all.
    @inline(__always)
    fileprivate var anchorage: UInt32 { isAnchor ? 1 : word == 1 ? 2 : 0 }

    @inline(__always)
    fileprivate var placedSorts: UInt32 { UInt32(sorts) << 2 | anchorage }
}
