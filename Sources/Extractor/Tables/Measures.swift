/// Units of measure by UCUM code; a trade unit outside UCUM stands under its singular name.
///
/// `symbols` are read in this case only and may stand against the number; `words` in any case, with
/// plurals made by rule. `sort` says what is measured; `time` units make durations.
enum Measures {
    static let table = Table(
        """
        code | sort | symbols | words
        % | share | %, pc, pct, p.c., pc. | percent, per cent, percentage, pct, percents
        A | current | A | ampere, amp
        Ah | charge | Ah | ampere hour, amp hour
        Ao | length | Å | angstrom, ångström
        BTU | energy | BTU, Btu | British thermal unit
        Bq | activity | Bq | becquerel
        By | data | | byte
        Cel | temperature | °C, º C, ºC, C, ℃, ° C, °Celsius, deg C, deg c, degrees C, degrees c, degree C, degree c | degree Celsius, degree centigrade, Celsius, centigrade, celcius, degrees celcius, degree celcius, ° celsius
        EBy | data | EB | exabyte
        EJ | energy | EJ | exajoule
        F | capacitance | | farad
        GBy | data | GB, gb, Gb | gigabyte, gig
        GHz | frequency | GHz, Ghz | gigahertz
        GJ | energy | GJ | gigajoule
        GPa | pressure | GPa | gigapascal
        GW | power | GW, GWe, GWp | gigawatt
        GWh | energy | GWh | gigawatt hour
        Gbit | data | Gbit | gigabit
        Gbit/s | rate | Gbps, Gb/s, Gbit/s, gbps | gigabit per second, gigabit a second
        Gt | mass | Gt, GtCO2 | gigaton, gigatonne
        Hz | frequency | Hz, hz | hertz
        IU | amount | IU | international unit
        J | energy | J | joule
        K | temperature | K | kelvin
        L | volume | L, l, ltr, ltrs, ℓ | litre, liter
        MBy | data | MB, mb | megabyte
        MHz | frequency | MHz, Mhz | megahertz
        MJ | energy | MJ | megajoule
        MP | data | MP | megapixel
        MPa | pressure | MPa | megapascal
        MVA | power | MVA | megavolt ampere
        MW | power | MW, MWe, MWp, MWac, MWdc, MWt, Mw | megawatt
        MWh | energy | MWh | megawatt hour
        Mbit | data | Mbit | megabit
        Mbit/s | rate | Mbps, Mb/s, Mbit/s, mbps | megabit per second, megabit a second
        Mt | mass | Mt, MtCO2 | megaton, megatonne
        N | force | | newton
        Nm | torque | Nm, N·m | newton metre, newton meter
        Ohm | resistance | Ω | ohm
        PBy | data | PB | petabyte
        PJ | energy | PJ | petajoule
        Pa | pressure | Pa | pascal
        R | dose | | roentgen
        Sv | dose | Sv | sievert
        T | induction | | tesla
        TBy | data | TB, tb | terabyte
        TEU | count | TEU, TEUs, teu | twenty foot equivalent unit
        THz | frequency | THz | terahertz
        TJ | energy | TJ | terajoule
        TW | power | TW | terawatt
        TWh | energy | TWh | terawatt hour
        Tbit/s | rate | Tbps, Tb/s, Tbit/s | terabit per second, terabit a second
        Tcf | volume | Tcf, tcf, TCF | trillion cubic feet of gas
        V | voltage | V | volt
        W | power | W, Wp | watt
        Wh | energy | Wh | watt hour
        a | time | yr, yrs, y | year
        acr | area | ac | acre
        atm | pressure | atm | atmosphere
        au | length | AU | astronomical unit
        bar | pressure | | bar
        bbl | volume | bbl, bbls | barrel, bbl
        bbl/d | rate | bpd, b/d, bopd, boepd, bbl/d, bbls/d, BPD | barrel per day, barrel a day, barrel of oil per day, barrel of oil a day, barrel of crude per day, barrel of crude a day, barrel daily, barrel of oil equivalent per day, barrel of oil equivalent a day, barrel each day, barrel of crude oil per day, barrel of crude oil a day, bpd
        bhp | power | bhp | brake horsepower
        bit | data | | bit
        bit/s | rate | bit/s | bit per second, bit a second
        boe | energy | boe, BOE | barrel of oil equivalent
        boe/d | rate | boe/d, boed |
        bp | share | bps, bp | basis point
        bushel | volume | bu | bushel
        cL | volume | cl, cL | centilitre, centiliter
        cal | energy | | calorie
        cc | volume | cc | cubic centimetre, cubic centimeter
        cd | light | | candela, nit
        century | century | | century
        cm | length | cm, cms | centimetre, centimeter
        cm2 | area | cm2, cm², sq cm | square centimetre, square centimeter
        ct | mass | ct, cts | carat
        cup | volume | | cup
        d | time | d | day
        dB | sound | dB, dBA, db | decibel
        dL | volume | dL, dl | decilitre, deciliter
        decade | decade | | decade
        deg | angle | °, º, deg, deg. | degree
        degF | temperature | °F, ºF, F, ℉, ° F, deg F, deg f, degrees F, degrees f, degree F, degree f | degree Fahrenheit, Fahrenheit, degree farenheit, farenheit, ° fahrenheit
        dm | length | dm | decimetre, decimeter
        dunum | area | | dunum, dunam, donum
        dwt | mass | dwt, DWT | deadweight tonne, deadweight ton
        eV | energy | eV | electronvolt, electron volt
        feddan | area | | feddan, faddan
        floz | volume | fl oz, fl. oz, fl. oz. | fluid ounce
        fortnight | fortnight | | fortnight
        fps | rate | fps | frame per second, frame a second
        ft | length | ft, ft., ' | foot
        ft2 | area | sq ft, sqft, ft², ft2, sq. ft, sq. ft., sq.ft, sf | square foot, sq foot
        ft3 | volume | cu ft, ft³, ft3, cf, cu. ft. | cubic foot
        ft3/s | rate | cusec, cusecs, cfs | cusec
        ftlb | torque | lb-ft, ft-lb, lb ft | pound foot, foot pound
        g | mass | g, gm, gms, gs, gr | gram, gramme, gm
        g/t | grade | g/t, gpt | gram per tonne, gram a tonne, gram per metric ton
        gal | volume | gal, gals | gallon, US gallon, U.S. gallon
        h | time | h, hr, hrs | hour
        hL | volume | hL, hl | hectolitre, hectoliter
        hPa | pressure | hPa | hectopascal
        har | area | ha | hectare, hectar
        hp | power | hp, HP | horsepower, horse power
        in | length | in, in., ", ″, ”, '' | inch
        in2 | area | sq in | square inch
        in3 | volume | cu in | cubic inch
        kBy | data | KB, kB, kb | kilobyte
        kHz | frequency | kHz, khz | kilohertz
        kJ | energy | kJ | kilojoule
        kPa | pressure | kPa | kilopascal
        kV | voltage | kV, KV, kv | kilovolt
        kVA | power | kVA, KVA | kilovolt ampere
        kW | power | kW, KW, kw | kilowatt
        kWh | energy | kWh, KWh, kwh, KWH | kilowatt hour
        kWp | power | kWp | kilowatt peak
        kanal | area | | kanal
        kbit | data | kbit | kilobit
        kbit/s | rate | kbps, kbit/s, Kbps, kb/s | kilobit per second, kilobit a second
        kcal | energy | kcal | kilocalorie
        kg | mass | kg, kgs, Kg, KG, Kgs, kg., k.g., k.gs, kgs. | kilogram, kilogramme, kilo
        km | length | km, kms, Km, KM, Kms, km. | kilometre, kilometer
        km/h | rate | km/h, kph, kmh, kmph, km/hr, KPH, Kmph, KMPH | kilometre per hour, kilometer per hour, kilometre an hour, kilometer an hour
        km/s | rate | km/s | kilometre per second, kilometer per second, kilometre a second, kilometer a second
        km2 | area | km2, km², sq km, sq kms, sq. km, sq.km, sqkm, sq.kms, sq. kms | square kilometre, square kilometer, sq kilometre, sq kilometer
        km3 | volume | km3, km³ | cubic kilometre, cubic kilometer
        kn | rate | kt, kts, kn | knot
        kt | mass | Kt, kT | kiloton, kilotonne
        lb | mass | lb, lbs, lb., lbs. | pound
        lm | light | lm | lumen
        lton | mass | | long ton
        lx | light | | lux
        ly | length | | light year
        m | length | m, mtr, mtrs | metre, meter, mtr
        m/s | rate | m/s | metre per second, meter per second, metre a second, meter a second
        m2 | area | m2, m², sqm, sq m, sq.m, sq. m, sq mt, sq mtrs | square metre, square meter, sq metre, sq meter
        m3 | volume | m3, m³, cu m, cbm, cum | cubic metre, cubic meter
        m3/s | rate | cumec, cumecs, m3/s, m³/s | cumec
        mA | current | mA | milliampere, milliamp
        mAh | charge | mAh | milliampere hour, milliamp hour
        mL | volume | ml, mL, mls, ML | millilitre, milliliter
        mSv | dose | mSv | millisievert
        mW | power | mW | milliwatt
        maf | volume | MAF, maf | million acre foot
        marla | area | | marla
        maund | mass | | maund
        mbar | pressure | mb, mbar | millibar
        mg | mass | mg, mgs | milligram, milligramme
        mg/dL | concentration | mg/dL, mg/dl | milligram per decilitre, milligram per deciliter, milligram a decilitre, milligram a deciliter
        mi | length | mi, mi. | mile
        mi/gal | rate | mpg, MPG | mile per gallon, mile a gallon, mile to the gallon
        mi/h | rate | mph, MPH, mi/h | mile per hour, mile an hour
        mi2 | area | sq mi, sq. mi., mi² | square mile, sq mile
        min | time | min, mins, min. | minute
        mm | length | mm, mms | millimetre, millimeter
        mm2 | area | mm2, mm² | square millimetre, square millimeter
        mmBTU | energy | mmBTU, MMBtu, mmBtu, MMBTU, mmbtu | million British thermal unit
        mm[Hg] | pressure | mmHg, mm Hg | millimetre of mercury, millimeter of mercury
        mmcfd | rate | mmcfd, MMcfd, MMCFD, mmscfd, MMscf/d, mmcf/d | million cubic foot per day of gas
        mmol/L | concentration | mmol/L, mmol/l | millimole per litre, millimole per liter, millimole a litre, millimole a liter
        mo | time | mo, mos | month
        mol | substance | mol | mole
        ms | time | ms | millisecond
        ng/mL | concentration | ng/mL, ng/ml | nanogram per millilitre, nanogram per milliliter
        nm | length | nm | nanometre, nanometer
        nmi | length | nmi, NM | nautical mile
        ns | time | ns | nanosecond
        oz | mass | oz, oz., ozs | ounce
        ozt | mass | | troy ounce
        pm | length | pm | picometre, picometer
        pp | share | pp, ppt, ppts, pps, p.p., %-points, %pt | percentage point, percent point, per cent point, % point
        ppb | share2 | ppb | part per billion
        ppm | share2 | ppm | part per million
        ps | power | PS | metric horsepower
        psi | pressure | psi, PSI | pound per square inch
        pt | volume | | pint
        px | data | px | pixel
        qt | volume | | quart
        quarter | quarter | quarters | fiscal quarter
        quintal | mass | qtl, qtls | quintal
        rad | angle | | radian
        rai | area | | rai
        rpm | rate | rpm, RPM | revolution per minute
        s | time | s, sec, secs, sec. | second, sec
        st | mass | | stone
        t | mass | t, mt, MT, T | tonne, metric ton, metric tonne, ton, metric tons, tonnes
        t/a | rate | tpa, t/y, t/yr, t/a | tonne per year, tonne per annum, tonne a year, ton per year, ton a year, ton per annum, metric ton per year, metric ton a year, metric tonne per year, metric tonne a year
        t/d | rate | tpd, t/d | tonne per day, ton per day
        t/har | yield | t/ha | tonne per hectare, tonne a hectare
        tbsp | volume | tbsp, tbs | tablespoon
        toe | energy | toe | tonne of oil equivalent, ton of oil equivalent
        tola | mass | | tola
        ton | mass | | short ton, US ton
        tsp | volume | tsp | teaspoon
        uSv | dose | µSv, μSv | microsievert
        ug | mass | µg, μg, mcg, ug | microgram
        ug/m3 | concentration | µg/m3, μg/m3, µg/m³, μg/m³, ug/m3 | microgram per cubic metre, microgram per cubic meter, microgram a cubic metre, microgram a cubic meter
        um | length | µm, μm, um | micrometre, micrometer, micron
        wk | time | wk, wks | week
        yd | length | yd, yds | yard
        yd2 | area | sq yd, sq yds | square yard
        """)

    /// Trade symbols that hold a power of ten, and some a rate: "55 bcm" is 55e9 cubic meters.
    static let scaled = Table(
        """
        symbol | code | exponent | per
        Bcf | ft3 | 9 |
        Bcf/d | ft3 | 9 | d
        Bcm | m3 | 9 |
        GL | L | 9 |
        ML/d | L | 6 | d
        MLD | L | 6 | d
        MMT | t | 6 |
        MMTPA | t | 6 | a
        MMbbl | bbl | 6 |
        MMbbls | bbl | 6 |
        MMboe | boe | 6 |
        MTPA | t | 6 | a
        Mboe/d | boe | 3 | d
        Moz | oz | 6 |
        Mt/a | t | 6 | a
        Mtoe | toe | 6 |
        Mtpa | t | 6 | a
        bcf | ft3 | 9 |
        bcfd | ft3 | 9 | d
        bcfe | ft3 | 9 |
        bcm | m3 | 9 |
        kb/d | bbl/d | 3 |
        kbd | bbl/d | 3 |
        kboe/d | boe | 3 | d
        koz | oz | 3 |
        mb/d | bbl/d | 6 |
        mbpd | bbl/d | 6 |
        mcm | m3 | 6 |
        mcm/d | m3 | 6 | d
        mcmd | m3 | 6 | d
        mgd | gal | 6 | d
        mkg | kg | 6 |
        mmtpa | t | 6 | a
        mt/a | t | 6 | a
        mtoe | toe | 6 |
        mtpa | t | 6 | a
        """)

    /// Denominators of a rate, after "a", "an", "per", "each", "every", "for each" or a slash.
    static let per = Table(
        """
        code | words
        GBy | gigabyte, GB
        L | litre, liter, l, L
        MW | megawatt, MW
        MWh | megawatt hour, MWh
        a | year, annum, yr
        acr | acre
        bag | bag
        bale | bale
        bbl | barrel, bbl
        bottle | bottle
        branch | branch
        bushel | bushel
        cm2 | square centimetre, cm2
        cm3 | cubic centimetre
        ct | carat
        d | day
        dL | decilitre, deciliter, dL, dl
        ft2 | square foot, sq ft
        g | gram, gramme
        gal | gallon
        h | hour, hr, h
        har | hectare, ha
        head | head
        household | household
        kWh | kilowatt hour, kWh, unit of electricity
        kg | kilogram, kilo, kg, kilogramme
        km | kilometre, kilometer, km
        km2 | square kilometre, square kilometer, sq km, km2, sq. km, km²
        lb | pound, lb
        m | metre, meter, m
        m2 | square metre, square meter, sq m, m2, sqm, m², m^2
        m3 | cubic metre, cubic meter, m3, m³
        mL | millilitre, milliliter
        maund | maund
        mi | mile
        mi2 | square mile, sq mile
        min | minute, min
        mmBTU | million British thermal units, mmBtu, MMBtu, mmbtu
        mo | month
        ms | millisecond, ms
        night | night
        oz | ounce, oz
        person | person, capita, head
        quarter | quarter
        quintal | quintal
        s | second, sec, s
        s2 | s2, s²
        share | share
        t | tonne, ton, metric ton, metric tonne, t
        tola | tola
        wk | week
        """)

    /// Adjectives that a denominator may have behind "per": they do not change what it is.
    static let perAdjectives = WordSet(
        """
        active additional adjusted adult american average basic common depositary diluted eligible extra
        fully live new ordinary outstanding paid paying preferred registered single standard working
        """)

    /// Nouns that "a", "an" or "each" makes a denominator of, besides the units of `per`.
    static let perNouns = WordSet(
        """
        bag bale bottle copy dozen box case cup cow dose family game goat head household item kwh load loaf match
        night pack packet package pair person piece plate pop ride roll round sack session shift
        student term ticket tin tree trip unit vehicle vial visit voter worker
        """)
}
