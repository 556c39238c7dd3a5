import ArgumentParser
import Store

/// `articled conflicts`: where articles contradict each other.
struct Conflicts: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Show where articles state different figures for one thing, side by side.",
        discussion: """
            Copies of one text speak with one voice, and what has been corrected since speaks no more. With
            --agreements also what several origins confirm. The same rows are in the views conflicts,
            agreements and corrections.
            """)

    @OptionGroup var store: StoreFlags

    @Flag(help: "Show agreements too.")
    var agreements = false

    func run() throws {
        let store = try self.store.open(.read)
        let conflicts = Quarrel.all(
            in: try asking { () throws(StoreError) in try store.contrasts(.conflicts) })
        let agreeing = Quarrel.all(
            in: try asking { () throws(StoreError) in try store.contrasts(.agreements) })
        let corrections = try asking { () throws(StoreError) in try store.corrections() }
        let style = TextStyle.forOutput
        var page = style.bold(
            Count.of(conflicts.count, "conflict") + ", " + Count.of(agreeing.count, "agreement")
                + ", "
                + Count.of(corrections.count, "correction"))
        page += "\n" + ContrastPage(style: style).text(conflicts)
        if agreements, !agreeing.isEmpty {
            page +=
                "\n" + style.bold("Agreements") + "\n" + ContrastPage(style: style).text(agreeing)
        } else if !agreeing.isEmpty {
            page += "\n" + style.dim("--agreements shows what is confirmed.") + "\n"
        }
        if !corrections.isEmpty { page += "\n" + Self.text(corrections, style) }
        StandardStream.output.write(page)
    }

    private static func text(_ corrections: [Correction], _ style: TextStyle) -> String {
        var page = style.bold("Corrections") + "\n"
        for correction in corrections {
            page += "  \(correction.measure ?? "figure"): \(correction.supersededSurface)"
            page += " is now \(style.bold(correction.surface))"
            page +=
                style.dim("  \(correction.supersededPath ?? "?") → \(correction.path ?? "?")")
                + "\n"
        }
        return page
    }
}

/// Two values of one claim, and who states which.
struct Quarrel {
    let claimID: Int64
    let title: String
    var sides: [(value: Double?, voices: [Voice])]
    let factor: Double?
    let note: String?

    /// Rows that set the same two values of a claim against each other are one quarrel.
    static func all(in contrasts: [Contrast]) -> [Quarrel] {
        var quarrels: [Quarrel] = []
        for contrast in contrasts {
            let values = Set([contrast.a.value, contrast.b.value])
            let known = quarrels.lastIndex {
                $0.claimID == contrast.claimID && Set($0.sides.map(\.value)) == values
            }
            if known == nil { quarrels.append(Quarrel(contrast)) }
            let index = known ?? quarrels.count - 1
            quarrels[index].add(contrast.a)
            quarrels[index].add(contrast.b)
        }
        return quarrels
    }

    private init(_ contrast: Contrast) {
        claimID = contrast.claimID
        title = [contrast.about, contrast.measure].compactMap { $0 }.joined(separator: ": ")
        sides = []
        factor = contrast.factor
        note = contrast.note
    }

    private mutating func add(_ voice: Voice) {
        let index = sides.firstIndex { $0.value == voice.value } ?? sides.count
        if index == sides.count { sides.append((voice.value, [])) }
        if !sides[index].voices.contains(voice) { sides[index].voices.append(voice) }
    }
}

/// Contrasts as a person reads them: a claim a heading, then each value with its articles' sentences.
struct ContrastPage {
    let style: TextStyle

    func text(_ quarrels: [Quarrel]) -> String {
        var page = ""
        var claim: Int64?
        for quarrel in quarrels {
            if quarrel.claimID != claim {
                page += "\n" + style.bold(quarrel.title.isEmpty ? "claim" : quarrel.title) + "\n"
                claim = quarrel.claimID
            }
            for side in quarrel.sides { page += side.voices.map(text).joined() }
            if let remark = Self.remark(on: quarrel) { page += "  \(style.warning(remark))\n" }
        }
        return page
    }

    /// By what factor the sides are apart, and the note on it.
    static func remark(on quarrel: Quarrel) -> String? {
        let factor = quarrel.factor.map { "apart by a factor of \(Count.short($0))" }
        let parts = [factor, quarrel.note].compactMap { $0 }
        return parts.isEmpty ? nil : parts.joined(separator: "; ")
    }

    private func text(_ voice: Voice) -> String {
        let place = [voice.path, voice.source, voice.publishedOn].compactMap { $0 }
        var line = "  \(style.bold(voice.surface))"
        if let speaker = voice.saidBy { line += ", said \(speaker)" }
        line += style.dim("  \(place.joined(separator: ", "))") + "\n"
        if let sentence = voice.sentence {
            line += "      \(Excerpt.of(sentence, around: voice.surface, limit: 160))\n"
        }
        return line
    }
}

/// Numbers in words for pages.
enum Count {
    static func of(_ number: Int, _ noun: String) -> String {
        let plural = noun.hasSuffix("y") ? noun.dropLast() + "ies" : noun + "s"
        return number == 1 ? "1 \(noun)" : "\(number) \(plural)"
    }

    /// Three digits: "10.4", "1.11", "1000".
    static func short(_ number: Double) -> String {
        if number >= 100 { return "\(Int(number.rounded()))" }
        let scale = number >= 10 ? 10.0 : 100.0
        let rounded = (number * scale).rounded() / scale
        return rounded == rounded.rounded() ? "\(Int(rounded))" : "\(rounded)"
    }
}

/// A stretch of a longer text.
enum Excerpt {
    /// The text on one line, cut on both sides to `limit` characters around certain words.
    static func of(_ text: String, around words: String, limit: Int) -> String {
        let line = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        guard line.count > limit else { return line }
        let found = line.firstRange(of: words)?.lowerBound ?? line.startIndex
        let before = line.distance(from: line.startIndex, to: found)
        let start = line.index(
            line.startIndex, offsetBy: max(0, min(before - limit / 2, line.count - limit)))
        let end = line.index(start, offsetBy: limit, limitedBy: line.endIndex) ?? line.endIndex
        return (start > line.startIndex ? "…" : "") + line[start..<end]
            + (end < line.endIndex ? "…" : "")
    }
}
