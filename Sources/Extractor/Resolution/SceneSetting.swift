/// Where a figure's sentence plays: asked where no clause of it names what the figure speaks of.
extension Scene {
    /// The nearest place or thing named before the figure in its sentence, else behind it, else the
    /// place that its paragraph named last.
    ///
    /// - Parameter isNew: the figure's clause speaks of a new thing, which may have a place only.
    func setting(of figure: Range<Int>, isNew: Bool) -> [Int] {
        let low = max(body.lowerBound, figure.lowerBound - Self.reach)
        if let entity = stage(in: run(low, figure.lowerBound).reversed(), isNew) { return [entity] }
        let high = min(body.upperBound, figure.upperBound + Self.reach)
        if let entity = stage(in: run(figure.upperBound, high), isNew) { return [entity] }
        return place.map { [$0] } ?? []
    }

    /// The first name among tokens that something can happen at.
    private func stage(in tokens: some Sequence<Int>, _ isNew: Bool) -> Int? {
        for token in tokens {
            guard let name = reading.name(at: token), !isHidden(token), !reading.isDateline(name)
            else { continue }
            switch name.type {
            case .location: return name.entity
            case .facility, .event: if !isNew { return name.entity }
            default: continue
            }
        }
        return nil
    }

    /// The place that the sentence names last; `nil` where it names none.
    func lastPlace() -> Int? {
        for token in body.suffix(Self.reach).reversed() {
            guard let index = reading.nameIndex(at: token), !isHidden(token) else { continue }
            let name = reading.names[index]
            if name.type == .location, !reading.isDateline(name) { return name.entity }
        }
        return nil
    }
}
