/// A unit as it is written behind a number (`schema/common.schema.json`).
public enum Unit: Hashable, Sendable {
    /// Greenhouse gases as CO2 equivalent, per year or not.
    case emissions(EmissionsUnit, perYear: Bool)
    /// Energy, per year or not.
    case energy(EnergyUnit, perYear: Bool)
    /// Power of an installation.
    case power(PowerUnit)
    /// Money, per year or not.
    case money(Currency, MoneyScale, perYear: Bool)
    /// Money for each mass of CO2 equivalent.
    case moneyPerEmissions(Currency, MoneyScale, EmissionsUnit)
    /// Area of land.
    case area(AreaUnit)
    /// Per cent.
    case percent
    /// Things that are counted, by their noun.
    case count(String)
}

/// Mass of CO2 equivalent.
public enum EmissionsUnit: String, CaseIterable, Sendable {
    case kilogram = "kg"
    case tonne = "t"
    case kilotonne = "kt"
    case megatonne = "Mt"

    /// Power of ten of one unit in tonnes.
    public var exponent: Int {
        switch self {
        case .kilogram: -3
        case .tonne: 0
        case .kilotonne: 3
        case .megatonne: 6
        }
    }
}

/// Energy.
public enum EnergyUnit: String, CaseIterable, Sendable {
    case kilowattHour = "kWh"
    case megawattHour = "MWh"
    case gigawattHour = "GWh"
    case terajoule = "TJ"

    /// One unit in megajoules: a joule is the only base in which all of them are exact decimals.
    public var megajoules: Decimal {
        switch self {
        case .kilowattHour: Decimal(36, exponent: -1)
        case .megawattHour: Decimal(36, exponent: 2)
        case .gigawattHour: Decimal(36, exponent: 5)
        case .terajoule: Decimal(1, exponent: 6)
        }
    }
}

/// Power; `p` marks the peak power of photovoltaics.
public enum PowerUnit: String, CaseIterable, Sendable {
    case kilowatt = "kW"
    case megawatt = "MW"
    case kilowattPeak = "kWp"
    case megawattPeak = "MWp"

    /// Power of ten of one unit in kilowatts.
    public var exponent: Int {
        switch self {
        case .kilowatt, .kilowattPeak: 0
        case .megawatt, .megawattPeak: 3
        }
    }
}

/// Thousands, millions, thousand millions of a currency.
public enum MoneyScale: String, CaseIterable, Sendable {
    case one = ""
    case thousand = "k"
    case million = "M"
    case billion = "bn"

    /// Power of ten.
    public var exponent: Int {
        switch self {
        case .one: 0
        case .thousand: 3
        case .million: 6
        case .billion: 9
        }
    }
}

/// Area of land.
public enum AreaUnit: String, CaseIterable, Sendable {
    case hectare = "ha"
    case squareKilometre = "km2"

    /// Power of ten of one unit in hectares.
    public var exponent: Int { self == .hectare ? 0 : 2 }
}

extension Unit: CustomStringConvertible {
    /// The unit as the format writes it.
    public var description: String {
        switch self {
        case .emissions(let unit, let perYear): "\(unit.rawValue) CO2e\(perYear ? "/a" : "")"
        case .energy(let unit, let perYear): unit.rawValue + (perYear ? "/a" : "")
        case .power(let unit): unit.rawValue
        case .money(let currency, let scale, let perYear):
            (scale == .one ? "" : scale.rawValue + " ") + currency.code + (perYear ? "/a" : "")
        case .moneyPerEmissions(let currency, let scale, let mass):
            (scale == .one ? "" : scale.rawValue + " ") + "\(currency.code)/\(mass.rawValue) CO2e"
        case .area(let unit): unit.rawValue
        case .percent: "%"
        case .count(let noun): noun
        }
    }

    /// Whether the unit is an amount for each year.
    public var isPerYear: Bool {
        switch self {
        case .emissions(_, let perYear), .energy(_, let perYear), .money(_, _, let perYear): perYear
        case .power, .moneyPerEmissions, .area, .percent, .count: false
        }
    }
}

extension Unit {
    /// The same unit without `/a`.
    public var withoutPeriod: Unit {
        switch self {
        case .emissions(let unit, _): .emissions(unit, perYear: false)
        case .energy(let unit, _): .energy(unit, perYear: false)
        case .money(let currency, let scale, _): .money(currency, scale, perYear: false)
        case .power, .moneyPerEmissions, .area, .percent, .count: self
        }
    }

    /// The same unit with `/a`, where it can have one.
    public var withPeriod: Unit {
        switch self {
        case .emissions(let unit, _): .emissions(unit, perYear: true)
        case .energy(let unit, _): .energy(unit, perYear: true)
        case .money(let currency, let scale, _): .money(currency, scale, perYear: true)
        case .power, .moneyPerEmissions, .area, .percent, .count: self
        }
    }
}
