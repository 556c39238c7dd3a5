/// Firms and bodies that news names without saying what they are, and that a reader takes for no person,
/// place or ware; written for this project.
///
/// What is as often a word, a place or somebody's name is left out: "Apple", "Target", "Barcelona".
let knownBodyNames: StaticString = """
    bank     | Absa, Afreximbank, BBVA, BNP Paribas, Banco Bradesco, Bank of America, Barclays
    bank     | BlackRock, Citi, Citigroup, Commerzbank, Credit Agricole, Credit Suisse, Danske Bank
    bank     | Deutsche Bank, Ecobank, Goldman, Goldman Sachs, HDFC Bank, HSBC, ICICI, ING, Intesa Sanpaolo
    bank     | Itau Unibanco, JPMorgan, JPMorgan Chase, KKR, Lloyds Bank, Mizuho, Morgan Stanley, NatWest
    bank     | Nedbank, Nomura, Nordea, Rabobank, Santander, Sberbank, Societe Generale, SoftBank
    bank     | Standard Chartered, Swedbank, UBS, UniCredit, VTB, Wells Fargo
    adviser  | Accenture, CBRE, Cushman & Wakefield, Deloitte, Ernst & Young, JLL, KPMG, Knight Frank
    adviser  | Marsh McLennan, McKinsey, McKinsey & Company, Moody's, PricewaterhouseCoopers, PwC
    adviser  | S&P Global, Savills, Fitch Ratings, Capital Economics, Drewry, FactSet, Kpler, LSEG
    adviser  | Oxford Economics, Rystad Energy, Visible Alpha, Vortexa, Wood Mackenzie, 3i
    energy   | Aramco, Chevron, ConocoPhillips, E.ON, EDF, Enel, Engie, Eni, Equinor, Eskom, ExxonMobil
    energy   | Galp, Gazprom, Iberdrola, INPEX, JERA, KenGen, Lukoil, Naftogaz, Novatek, NTPC, ONGC, Orsted
    energy   | Pemex, PetroChina, Petrobras, Petronas, QatarEnergy, Repsol, Rosneft, RWE, Sasol, Saudi Aramco
    energy   | Sinopec, Sonangol, Sonatrach, TotalEnergies, Tullow Oil, Vattenfall, Woodside
    mining   | Anglo American, AngloGold Ashanti, ArcelorMittal, Barrick, BHP, Codelco, Fortescue
    mining   | Freeport-McMoRan, Glencore, Hindalco, Newmont, Norilsk Nickel, Posco, Rio Tinto
    mining   | Sibanye-Stillwater
    mining   | Tata Steel, Teck Resources, ThyssenKrupp, Vedanta
    trading  | Bunge, Cargill, Gunvor, Louis Dreyfus, Marubeni, Mercuria, Sumitomo, Trafigura, Vitol
    carrier  | A.P. Moller-Maersk, AerCap, Avolon, CMA CGM, Cathay Pacific, Deutsche Bahn, EasyJet, Etihad
    carrier  | Eurostar, FedEx, Hapag-Lloyd, IndiGo, KLM, Lufthansa, Maersk, Qantas, Ryanair, SNCF, Transnet
    carrier  | Delta Air Lines, Trenitalia, UPS, Wizz Air
    maker    | ABB, Adidas, Airbus, BAE Systems, BASF, BMW, BYD, Bechtel, Boeing, Bombardier, Bosch, Bouygues
    maker    | Caterpillar, Cemex, Electrolux, Embraer, Foxconn, General Electric, General Motors, Heineken
    maker    | Hitachi, Holcim, Honeywell, Huawei, Hyundai, John Deere, Kia, Komatsu, Lafarge, Lockheed Martin
    maker    | Mahindra, Mercedes-Benz, Michelin, Mitsubishi, Nestle, Nike, Nissan, Northrop Grumman, Panasonic
    maker    | PepsiCo, Pirelli, Procter & Gamble, Raytheon, Rheinmetall, Rolls-Royce, Samsung, Siemens, SpaceX
    maker    | Stellantis, Thales, Toshiba, Toyota, Unilever, Volkswagen, Volvo, Danone, Diageo, AB InBev
    maker    | H.B. Fuller, Johnson & Johnson, Mondi, Sappi, Smurfit Westrock
    medicine | AstraZeneca, BioNTech, GSK, GlaxoSmithKline, Moderna, Novartis, Novo Nordisk, Pfizer, Roche
    medicine | Amgen, Eli Lilly, Illumina, Medtronic, Sanofi, Sinovac, Takeda
    chips    | ASML, Baidu, ByteDance, Cisco, Ericsson, Infosys, Mastercard, Nokia, Nvidia, PayPal, Qualcomm
    chips    | Salesforce, SAP, SK Hynix, TSMC, Tencent, Uber, Wipro, Xiaomi, Alibaba, Airbnb
    telecom  | 9mobile, Airtel, Globacom, MTN, Safaricom, Telefonica, Telkom, Telstra, Verizon, Vodacom
    telecom  | Vodafone
    shop     | Aldi, Asda, Carrefour, Costco, Greggs, H&M, Howdens, Ikea, Inditex, Kroger, LVMH, Lidl
    shop     | Marks & Spencer, Marston's, McDonald's, Ocado, Primark, Sainsbury's, Shoprite, Starbucks
    shop     | Tesco, Walgreens, Walmart
    club     | AC Milan, Inter Milan
    club     | Juventus, Manchester City, Manchester United, Real Madrid, UEFA, FIFA
    police   | Avon and Somerset Constabulary, Avon and Somerset Police, Devon and Cornwall Police
    police   | Jammu and Kashmir Police, Trinidad and Tobago Police Service
    council  | Argyll and Bute Council, Bath and North East Somerset Council
    council  | Brighton and Hove City Council, Cheshire West and Chester Council
    council  | Dumfries and Galloway Council, Hammersmith and Fulham Council
    council  | Kensington and Chelsea Council, Perth and Kinross Council
    council  | Redcar and Cleveland Council, Telford and Wrekin Council
    council  | Windsor and Maidenhead Council
    rescue   | Hereford and Worcester Fire and Rescue Service, Tyne and Wear Fire and Rescue Service
    office   | Gavi, Nepra, Ofcom, Ofgem, Ofwat, Sebi
    """
