import Extractor
import Facts
import Foundation

/// Reads lines of JSON with "id" and "text" and prints the figures and names of each, offsets in scalars.
func extractLines() -> Int32 {
    let extractor = Extractor()
    var status: Int32 = 0
    while let line = readLine() {
        guard let object = try? JSONSerialization.jsonObject(with: Data(line.utf8)),
            let record = object as? [String: Any], let text = record["text"] as? String
        else {
            status = 1
            continue
        }
        let day = (record["published_on"] as? String).flatMap { Day(iso: $0) }
        let found = extractor.extract(text: text, in: Context(today: day))
        let offsets = ScalarOffsets(utf8: Array(text.utf8))
        let printed: [String: Any] = [
            "id": record["id"] ?? "", "figures": found.figures.map { plain($0, text, offsets) },
            "mentions": found.mentions.map { plain($0, offsets) },
            "entities": found.entities.map {
                ["name": $0.name, "aliases": $0.aliases] as [String: Any]
            },
        ]
        guard
            let data = try? JSONSerialization.data(withJSONObject: printed, options: [.sortedKeys])
        else {
            status = 1
            continue
        }
        print(String(decoding: data, as: UTF8.self))
    }
    return status
}

private func plain(_ mention: Mention, _ offsets: ScalarOffsets) -> [String: Any] {
    var object: [String: Any] = [
        "start": offsets[mention.span.start], "end": offsets[mention.span.end],
        "type": mention.type.rawValue, "entity": mention.entity, "rule": mention.rule,
        "confidence": mention.confidence,
    ]
    object["role"] = mention.role
    return object
}

private func plain(_ figure: Figure, _ text: String, _ offsets: ScalarOffsets) -> [String: Any] {
    let utf8 = Array(text.utf8)
    var object: [String: Any] = [
        "start": offsets[figure.span.start], "end": offsets[figure.span.end],
        "surface": String(decoding: utf8[figure.span.range], as: UTF8.self),
        "kind": figure.kind.rawValue, "bound": figure.bound.rawValue,
        "modality": figure.modality.rawValue, "rule": figure.rule,
        "confidence": figure.confidence,
    ]
    object["unit"] = figure.unit.code ?? ""
    object["per"] = figure.per
    object["change"] = figure.change?.rawValue
    object["measure"] = figure.measure
    object["about"] = figure.about
    object["said_by"] = figure.saidBy
    if !figure.candidates.isEmpty { object["candidates"] = figure.candidates }
    switch figure.value {
    case .decimal(let value): object["value"] = value.description
    case .interval(let low, let high):
        object["low"] = low.description
        object["high"] = high.description
    case .proportion(let text): object["value"] = text
    case .period(let period): object["value"] = period.iso
    case .periods(let from, let to):
        object["low"] = from.iso
        object["high"] = to.iso
    }
    return object
}
