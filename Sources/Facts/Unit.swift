/// What a figure's number counts or measures.
public enum Unit: Hashable, Sendable {
    /// ISO 4217 code, or its minor unit as "USD.cent", "GBP.penny".
    case currency(String)
    /// UCUM code: "km", "MW", "bbl/d"; a trade unit outside UCUM by its singular name: "maund".
    case measure(String)
    /// "%", "pp" (percentage points) or "bp" (basis points).
    case share(String)
    /// The singular noun phrase of what is counted, lower case: "foreign worker".
    case counted(String)
    /// A bare number, a ratio, an ordinal, a date.
    case none

    /// The code as printed and stored; `nil` for `.none`.
    public var code: String? {
        switch self {
        case .currency(let code), .measure(let code), .share(let code), .counted(let code): code
        case .none: nil
        }
    }
}
