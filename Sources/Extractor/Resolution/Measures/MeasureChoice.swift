import Facts

/// What each figure states and how real it is, from its clause.
struct MeasureChoice {
    let scan: FigureScan

    func settle(_ drafts: inout [Draft], from start: Int) {
        for index in start..<drafts.count {
            if case .counted(let noun) = drafts[index].unit {
                drafts[index].measure = noun.split(separator: " ").last.map(String.init)
            }
        }
    }
}
