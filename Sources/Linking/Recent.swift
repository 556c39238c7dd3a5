/// The last values that were asked for, in two halves: the older is dropped when the younger is full.
public struct Recent<Value: Sendable>: Sendable {
    private var young: [Int64: Value] = [:]
    private var old: [Int64: Value] = [:]
    private let half: Int

    public init(half: Int) { self.half = half }

    public subscript(key: Int64) -> Value? {
        mutating get {
            if let value = young[key] { return value }
            guard let value = old[key] else { return nil }
            keep(value, as: key)
            return value
        }
        set {
            old[key] = nil
            if let newValue { keep(newValue, as: key) } else { young[key] = nil }
        }
    }

    private mutating func keep(_ value: Value, as key: Int64) {
        if young.count >= half {
            old = young
            young.removeAll(keepingCapacity: true)
        }
        young[key] = value
    }
}
