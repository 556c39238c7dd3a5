import Facts
import Foundation

/// A figure as a gold file has it; offsets count Unicode scalars.
public struct GoldFigure: Sendable {
    public var start: Int?
    public var end: Int?
    public var surface: String
    public var kind: String
    /// The value, or a range's low end; `nil` where the file gives none.
    public var low: String?
    public var high: String?
    public var unit: String?
    public var bound: String?
    public var measures: [String]
    public var modality: String?
}

/// A text with the figures that it must yield.
public struct GoldRecord: Sendable {
    public var id: String
    public var source: String
    public var text: String
    /// Kinds that the source marks; others found are left open. `nil` is every kind.
    public var scope: Set<String>?
    /// Dates without a digit are open.
    public var hasExplicitDates: Bool
    /// Only figures with a digit are marked.
    public var hasOnlyDigits: Bool
    /// Spans that are open either way.
    public var ignored: [Range<Int>]
    public var figures: [GoldFigure]
}

/// Why a gold file cannot be read; the line is counted from 1.
public enum GoldFault: Error, Equatable {
    case line(Int)
}

/// Reads a gold file: one JSON record a line.
public func readGold(_ text: String) throws(GoldFault) -> [GoldRecord] {
    var records: [GoldRecord] = []
    for (index, line) in text.split(separator: "\n").enumerated() {
        let object = (try? JSONSerialization.jsonObject(with: Data(line.utf8))) as? [String: Any]
        guard let object, let record = GoldRecord(object) else { throw .line(index + 1) }
        records.append(record)
    }
    return records
}

extension GoldRecord {
    fileprivate init?(_ object: [String: Any]) {
        guard let id = object["id"], let text = object["text"] as? String,
            let figures = object["figures"] as? [[String: Any]]
        else { return nil }
        self.id = "\(id)"
        self.text = text
        source = object["source"] as? String ?? ""
        scope = (object["scope"] as? [String]).map(Set.init)
        hasExplicitDates = object["explicit_dates"] as? Bool ?? false
        hasOnlyDigits = object["pred_digit"] as? Bool ?? false
        ignored = (object["ignore"] as? [[Int]] ?? []).compactMap { pair in
            pair.count == 2 && pair[0] < pair[1] ? pair[0]..<pair[1] : nil
        }
        self.figures = figures.map(GoldFigure.init)
    }
}

extension GoldFigure {
    fileprivate init(_ object: [String: Any]) {
        func string(_ key: String) -> String? {
            guard let value = object[key], !(value is NSNull) else { return nil }
            return "\(value)"
        }
        start = object["start"] as? Int
        end = object["end"] as? Int
        surface = string("surface") ?? ""
        kind = string("kind") ?? ""
        low = string("low") ?? string("value")
        high = string("low") == nil ? nil : string("high")
        unit = string("unit")
        bound = string("bound")
        measures = object["measure"] as? [String] ?? []
        modality = string("modality")
    }
}
