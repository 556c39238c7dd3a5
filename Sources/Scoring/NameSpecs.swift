import Extractor
import Facts

/// What a spec line wants of a name: `TYPE[/SUBTYPE] ["canonical"] [role="…"]`.
struct NameExpectation {
    var type: EntityType
    var subtype: String?
    var name: String?
    var role: String?

    init?(_ line: String) {
        var rest = Substring(line)
        let head = rest.prefix { $0 != " " }
        rest = rest.dropFirst(head.count)
        let parts = head.split(separator: "/", maxSplits: 1)
        guard let first = parts.first, let type = EntityType(rawValue: String(first)) else {
            return nil
        }
        self.type = type
        subtype = parts.count > 1 ? String(parts[1]) : nil
        while let quote = rest.firstIndex(of: "\"") {
            let key = rest[..<quote].drop { $0 == " " }
            let inner = rest[rest.index(after: quote)...]
            guard let end = inner.firstIndex(of: "\"") else { return nil }
            switch key {
            case "": name = String(inner[..<end])
            case "role=": role = String(inner[..<end])
            default: return nil
            }
            rest = inner[inner.index(after: end)...]
        }
        guard rest.allSatisfy({ $0 == " " }) else { return nil }
    }

    /// A role is held where the line gives one, and where it gives a person none there must be none.
    func differences(from mention: Mention, _ entity: Entity) -> [String] {
        var found: [String] = []
        if mention.type != type { found.append(mention.type.rawValue) }
        if let subtype, entity.subtype != subtype {
            found.append("subtype \(entity.subtype ?? "none")")
        }
        if let name, entity.name != name { found.append("name \"\(entity.name)\"") }
        if type == .person, mention.role != role {
            found.append("role \"\(mention.role ?? "none")\"")
        }
        return found
    }
}

/// Runs the sentences of a spec file about names; every name of a sentence is to be marked.
public func runNameSpecs(_ file: SpecFile, with extractor: Extractor = Extractor()) -> [SpecOutcome]
{
    file.cases.map { spec in
        let found = extractor.extract(text: spec.text, in: Context(today: spec.published))
        return SpecOutcome(spec: spec, faults: faults(of: found, against: spec))
    }
}

private func faults(of found: Extraction, against spec: SpecCase) -> [String] {
    var faults: [String] = []
    var rest = found.mentions
    let utf8 = Array(spec.text.utf8)
    func surface(_ range: Range<Int>) -> String { String(decoding: utf8[range], as: UTF8.self) }
    for (span, line) in zip(spec.spans, spec.wanted) {
        guard let wanted = NameExpectation(line) else {
            faults.append("cannot read: \(line)")
            continue
        }
        guard let place = rest.firstIndex(where: { $0.span.range.overlaps(span) }) else {
            faults.append("missed {\(surface(span))}: \(line)")
            continue
        }
        let mention = rest.remove(at: place)
        var differences = wanted.differences(from: mention, found.entities[mention.entity])
        if mention.span.range != span {
            differences.append("span {\(surface(mention.span.range))}")
        }
        if !differences.isEmpty {
            faults.append(
                "{\(surface(span))} wanted \(line), has " + differences.joined(separator: ", "))
        }
    }
    for mention in rest {
        faults.append("extra {\(surface(mention.span.range))}: \(mention.type.rawValue)")
    }
    return faults
}
