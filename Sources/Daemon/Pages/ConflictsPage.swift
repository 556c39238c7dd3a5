import Store

/// Where articles contradict, confirm and correct each other.
struct ConflictsPage {
    let site: Site

    var page: String {
        var body =
            HTML.literal("<h1>Conflicts and agreements</h1>\n<h2>Conflicts</h2>\n")
            + Self.list(site.conflicts[...], of: site, orElse: "No article contradicts another.")
            + HTML.literal("<h2>Agreements</h2>\n")
            + Self.list(
                site.agreements[...], of: site, orElse: "No figure is confirmed by a second origin."
            )
        if site.isCut {
            body += HTML.element(
                "p",
                .text(
                    "Only the first \(Site.mostLines) pairs of a kind are here; the views conflicts "
                        + "and agreements of the store have them all."))
        }
        body += HTML.section("Corrections", site.corrections.map(Self.line))
        return Frame.page("Conflicts and agreements", body)
    }

    /// A claim a heading, then each pair of values side by side.
    static func list(_ quarrels: ArraySlice<Quarrel>, of site: Site, orElse none: String) -> HTML {
        if quarrels.isEmpty { return .element("p", HTML.text(none)) }
        var list = HTML.nothing
        var claim: Int64?
        for quarrel in quarrels {
            if quarrel.claimID != claim {
                list += HTML.element(
                    "h3", HTML.foreign(quarrel.title.isEmpty ? "claim" : quarrel.title))
                claim = quarrel.claimID
            }
            let sides = quarrel.sides.flatMap { side in side.voices.map { Self.side($0, of: site) }
            }
            list += HTML.element("div", ["class": "sides"], HTML.joined(sides, by: "\n"))
            if let remark = ContrastPage.remark(on: quarrel) {
                list += HTML.element("p", HTML.foreign(remark))
            }
        }
        return list
    }

    private static func side(_ voice: Voice, of site: Site) -> HTML {
        var side = HTML.element("b", HTML.foreign(voice.surface))
        side += Site.note([voice.saidBy.map { "said by \($0)" }])
        if let sentence = voice.sentence {
            let excerpt = Excerpt.of(sentence, around: voice.surface, limit: 300)
            side += HTML.element("blockquote", ["dir": "auto"], HTML.text(excerpt))
        }
        return .element("div", ["class": "side"], side + site.line(voice.articleID))
    }

    private static func line(_ correction: Correction) -> HTML {
        .foreign(correction.measure ?? "figure") + HTML.text(": ")
            + HTML.element("s", HTML.foreign(correction.supersededSurface)) + HTML.text(" is now ")
            + HTML.element("b", HTML.foreign(correction.surface))
            + Site.note([correction.path.map { "by \($0)" }])
    }
}
