import Facts
import GRDB

/// A figure's value as columns: what SQL compares, and the exact decimal beside it.
struct ValueColumns {
    /// One of `value`, `low`, `high`.
    struct Part {
        /// INTEGER where that is exact and may be summed, else REAL; TEXT for times and proportions.
        var shown: DatabaseValue = .null
        /// The decimal's digits where `shown` is REAL.
        var exact: String?

        init() {}

        init(_ text: String) { shown = text.databaseValue }

        init(_ decimal: ExactDecimal) {
            let digits = decimal.description
            if let whole = Int64(digits), abs(whole) <= Self.largest {
                shown = whole.databaseValue
            } else {
                shown = decimal.double.databaseValue
                exact = digits
            }
        }

        /// 2^53: a thousand of these still sum without overflow, and every reader takes them exactly.
        private static let largest: Int64 = 1 << 53

        func decimal() throws -> ExactDecimal {
            let digits = exact ?? Int64.fromDatabaseValue(shown)?.description ?? ""
            // Zeros at the end go into the exponent: 10^60 has more digits than a significand.
            let zeros = digits.contains(".") ? 0 : digits.reversed().prefix { $0 == "0" }.count
            let head = digits.dropLast(zeros)
            guard let decimal = head.isEmpty && zeros > 0 ? .zero : ExactDecimal("\(head)e\(zeros)")
            else { throw StoreError.corrupt("a figure's value is no decimal") }
            return decimal
        }

        func text() throws -> String {
            guard let text = String.fromDatabaseValue(shown) else {
                throw StoreError.corrupt("a figure's value is no text")
            }
            return text
        }
    }

    let form: String
    var value = Part()
    var low = Part()
    var high = Part()

    init(_ figureValue: FigureValue) {
        switch figureValue {
        case .decimal(let decimal):
            form = "decimal"
            value = Part(decimal)
        case .interval(let low, let high):
            form = "interval"
            self.low = Part(low)
            self.high = Part(high)
        case .proportion(let text):
            form = "proportion"
            value = Part(text)
        case .period(let period):
            form = "period"
            value = Part(period.iso)
        case .periods(let from, let to):
            form = "periods"
            low = Part(from.iso)
            high = Part(to.iso)
        }
    }

    /// Reads `form` and the six columns after it.
    init(_ row: Row, form column: Int) {
        form = row[column]
        value.shown = row[column + 1]
        value.exact = row[column + 2]
        low.shown = row[column + 3]
        low.exact = row[column + 4]
        high.shown = row[column + 5]
        high.exact = row[column + 6]
    }

    func figureValue() throws -> FigureValue {
        switch form {
        case "decimal": .decimal(try value.decimal())
        case "interval": .interval(low: try low.decimal(), high: try high.decimal())
        case "proportion": .proportion(try value.text())
        case "period": .period(Period(iso: try value.text()))
        case "periods":
            .periods(from: Period(iso: try low.text()), to: Period(iso: try high.text()))
        default: throw StoreError.corrupt("a figure's value has the unknown form \(form)")
        }
    }
}
