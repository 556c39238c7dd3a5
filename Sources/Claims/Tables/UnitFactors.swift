/// UCUM codes that measure the same thing, with the factor to the family's base unit.
enum UnitFactors {
    struct Factor {
        let family: Substring
        let factor: Double
    }

    static func of(_ code: String) -> Factor? { factors[code] }

    static func isSpeed(_ code: String) -> Bool { factors[code]?.family == "speed" }

    private static let factors: [String: Factor] = {
        var factors: [String: Factor] = [:]
        for line in table.split(separator: "\n") {
            let cells = line.split { $0 == " " || $0 == "|" }
            guard cells.count == 3, let factor = Double(cells[2]) else {
                preconditionFailure("unit factors: \(line)")
            }
            factors[String(cells[0])] = Factor(family: cells[1], factor: factor)
        }
        return factors
    }()

    private static let table = """
        GW     | power  | 1000000000
        GWh    | energy | 1000000000
        L      | volume | 0.001
        MW     | power  | 1000000
        MWh    | energy | 1000000
        TWh    | energy | 1000000000000
        W      | power  | 1
        acr    | area   | 4046.8564224
        bbl    | volume | 0.158987294928
        cm     | length | 0.01
        d      | time   | 86400
        ft     | length | 0.3048
        ft2    | area   | 0.09290304
        ft3    | volume | 0.028316846592
        g      | mass   | 0.001
        gal    | volume | 0.003785411784
        h      | time   | 3600
        har    | area   | 10000
        in     | length | 0.0254
        kW     | power  | 1000
        kWh    | energy | 1000
        kg     | mass   | 1
        km     | length | 1000
        km/h   | speed  | 0.2777777778
        km2    | area   | 1000000
        kn     | speed  | 0.5144444444
        lb     | mass   | 0.45359237
        m      | length | 1
        m/s    | speed  | 1
        m2     | area   | 1
        m3     | volume | 1
        mg     | mass   | 0.000001
        mi     | length | 1609.344
        mi/h   | speed  | 0.44704
        mi2    | area   | 2589988.110336
        min    | time   | 60
        mm     | length | 0.001
        nmi    | length | 1852
        oz     | mass   | 0.028349523125
        ozt    | mass   | 0.0311034768
        s      | time   | 1
        t      | mass   | 1000
        ton    | mass   | 907.18474
        yd     | length | 0.9144
        """
}
