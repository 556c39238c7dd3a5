/// Currencies by ISO 4217 code, with those that news still quotes though they are gone.
enum Currencies {
    /// `symbols` stand before or after the number, in this case only (the code itself is one too);
    /// `words` after it, or before ("rupees 500"), in any case, plurals made by rule;
    /// `minor` are the names of the hundredth (or thousandth) and its unit code's last part.
    static let table = Table(
        """
        code | symbols | words | minor
        AED | Dh, Dhs, DH, AED, د.إ | UAE dirham, Emirati dirham | fils
        AFN | Afs, Af, ؋ | afghani | pul
        ALL | | Albanian lek, lek, leke | qindarka
        AMD | ֏ | Armenian dram, dram | luma
        ANG | NAf | Antillean guilder |
        AOA | Kz, AKz | kwanza, Angolan kwanza | centimo
        ARS | AR$, ARS$ | Argentine peso, Argentinian peso, Argentinean peso | centavo
        ATS | | Austrian schilling |
        AUD | A$, AU$, AUD$, Aus$ | Australian dollar, Aussie dollar | cent
        AWG | Afl | Aruban florin |
        AZN | ₼ | manat, Azerbaijani manat | qapik
        BAM | KM | convertible mark, Bosnian mark |
        BBD | BBD$, Bds$ | Barbadian dollar, Barbados dollar | cent
        BDT | Tk, Tk., ৳ | taka, Bangladeshi taka | poisha
        BEF | | Belgian franc |
        BGN | лв | lev, Bulgarian lev, leva | stotinka
        BHD | BD | Bahraini dinar, Bahrain dinar | fils
        BIF | FBu | Burundi franc, Burundian franc |
        BMD | BD$ | Bermudian dollar, Bermuda dollar | cent
        BND | B$ | Brunei dollar | cent
        BOB | Bs | boliviano, Bolivian boliviano | centavo
        BRL | R$, BRL$ | reais, Brazilian real, Brazilian reais, real | centavo
        BSD | | Bahamian dollar | cent
        BTC | ₿ | bitcoin | satoshi
        BTN | Nu, Nu. | ngultrum, Bhutanese ngultrum | chetrum
        BWP | | pula, Botswana pula | thebe
        BYN | Br | Belarusian ruble, Belarusian rouble, Belarussian ruble | kopek
        BZD | BZ$ | Belize dollar | cent
        CAD | C$, CA$, CAN$, CAD$, Can$, c $ | Canadian dollar | cent
        CDF | FC | Congolese franc | centime
        CHF | SFr, Sfr, SwF | Swiss franc, Swissie | rappen, centime
        CLP | CLP$, CL$ | Chilean peso | centavo
        CNH | | offshore yuan |
        CNY | RMB, CN¥, rmb, Rmb, 元 | yuan, Chinese yuan, renminbi, kuai | fen, jiao
        COP | COL$, COP$, Col$ | Colombian peso | centavo
        CRC | ₡ | colon, Costa Rican colon, colones | centimo
        CUP | | Cuban peso | centavo
        CVE | | Cape Verdean escudo |
        CZK | Kč, Kc | koruna, Czech koruna, Czech crown, korun | haler
        DEM | DM | deutsche mark, deutschmark, Deutschemark, German mark, d-mark | pfennig
        DJF | Fdj | Djibouti franc, Djiboutian franc |
        DKK | DKr, Dkr | Danish krone, Danish kroner, Danish crown | øre
        DOP | RD$ | Dominican peso | centavo
        DZD | DA | Algerian dinar | centime
        EGP | E£, LE, L.E., L.E, EGP£, EGP, l.e. | Egyptian pound | piastre, piaster
        ERN | Nfk | nakfa, Eritrean nakfa | cent
        ESP | Pts | peseta, Spanish peseta | centimo
        ETB | | birr, Ethiopian birr | santim
        ETH | | ether, ethereum |
        EUR | €, €ur, EUR€ | euro | eurocent, euro cent
        FIM | | markka, Finnish markka |
        FJD | F$, FJ$ | Fijian dollar, Fiji dollar | cent
        FKP | | Falkland Islands pound |
        FRF | FF, Ffr | French franc | centime
        GBP | £, UK£, GB£, ₤ | pound sterling, pounds sterling, British pound, quid, sterling, UK pound, English pound, Scottish pound | penny, pence
        GEL | ₾ | lari, Georgian lari | tetri
        GHS | GH¢, GH₵, GHC, GHc, GH¢, GH, ₵, GHS¢ | cedi, Ghanaian cedi, Ghana cedi | pesewa
        GIP | | Gibraltar pound |
        GMD | D | dalasi, Gambian dalasi | butut
        GNF | FG, GNf | Guinean franc, Guinea franc |
        GTQ | Q | quetzal, quetzales | centavo
        GYD | G$, GY$ | Guyanese dollar, Guyana dollar | cent
        HKD | HK$, HKD$ | Hong Kong dollar, HK dollar | cent
        HNL | | lempira, Honduran lempira | centavo
        HRK | kn | kuna, Croatian kuna | lipa
        HTG | | gourde, Haitian gourde | centime
        HUF | Ft | forint, Hungarian forint | filler
        IDR | Rp, Rp. | rupiah, Indonesian rupiah | sen
        IEP | IR£ | punt, Irish pound | penny
        ILS | ₪, NIS, nis | shekel, new shekel, Israeli shekel, new Israeli shekel, Israeli new shekel | agora, agorot
        INR | ₹, Re, INR | Indian rupee | paisa, paise
        IQD | ID | Iraqi dinar | fils
        IRR | | Iranian rial |
        IRT | | toman, Iranian toman |
        ISK | ISK | Icelandic krona, Icelandic kronur, Icelandic króna |
        ITL | | Italian lira, lire | centesimo
        JMD | J$, JMD$, JA$ | Jamaican dollar, Jamaica dollar | cent
        JOD | JD, JDs, JOD | Jordanian dinar | piaster, piastre, fils, qirsh
        JPY | ¥, JP¥, 円, JPY¥ | yen, Japanese yen | sen
        KES | KSh, Ksh, Kshs, KShs, KSh., Ksh., KES, KSH, Kes | Kenyan shilling, Kenya shilling | cent
        KGS | | Kyrgyz som | tyiyn
        KHR | ៛ | riel, Cambodian riel |
        KMF | | Comorian franc, Comoran franc |
        KPW | | North Korean won |
        KRW | ₩, W | South Korean won, Korean won, won | jeon
        KWD | KD | Kuwaiti dinar, Kuwait dinar | fils
        KYD | CI$ | Cayman Islands dollar, Cayman dollar | cent
        KZT | ₸ | tenge, Kazakh tenge, Kazakhstani tenge | tiyn
        LAK | ₭ | kip, Lao kip, Laotian kip |
        LBP | LL, L.L., LBP | Lebanese pound, Lebanese lira | piastre
        LKR | SLRs, SLR, LKR | Sri Lankan rupee, Sri Lanka rupee | cent
        LRD | L$, LD$ | Liberian dollar | cent
        LSL | | loti, maloti | sente
        LTL | | litas, Lithuanian litas |
        LVL | | lats, Latvian lat |
        LYD | LD | Libyan dinar | dirham
        MAD | MDH, Dhs, DH | Moroccan dirham | centime
        MDL | | Moldovan leu, Moldovan lei | ban
        MGA | Ar | ariary, Malagasy ariary |
        MKD | | Macedonian denar, denar |
        MMK | Ks | kyat, Myanmar kyat, Burmese kyat | pya
        MNT | ₮ | tugrik, Mongolian tugrik, tögrög, togrog | mongo
        MOP | MOP$, MOP | pataca, Macau pataca, Macanese pataca | avo
        MRU | UM | ouguiya, Mauritanian ouguiya |
        MUR | MUR | Mauritian rupee, Mauritius rupee | cent
        MVR | Rf, MRf | rufiyaa, Maldivian rufiyaa | laari
        MWK | MK | Malawian kwacha, Malawi kwacha | tambala
        MXN | Mex$, MX$, MXN$, Mx$ | Mexican peso | centavo
        MYR | RM | ringgit, Malaysian ringgit, Malaysia ringgit, ringgits | sen
        MZN | MT, Mt, MTn | metical, meticais, Mozambican metical | centavo
        NAD | N$ | Namibian dollar, Namibia dollar | cent
        NGN | ₦, N | naira, Nigerian naira | kobo
        NIO | C$, NIO | cordoba, córdoba, Nicaraguan cordoba | centavo
        NLG | | guilder, Dutch guilder |
        NOK | NKr, Nkr | Norwegian krone, Norwegian kroner, Norwegian crown | øre
        NPR | NRs, NRs., NPR, नेरू | Nepalese rupee, Nepali rupee, Nepal rupee | paisa
        NZD | NZ$, NZD$ | New Zealand dollar, Kiwi dollar | cent
        OMR | RO, OMR | Omani rial, Oman rial, Omani riyal | baisa
        PAB | B/. | balboa | centesimo
        PEN | S/, S/. | sol, soles, nuevo sol, Peruvian sol, nuevos soles | centimo
        PGK | | kina, Papua New Guinea kina | toea
        PHP | ₱, P, PhP, Php, PHP, P. | Philippine peso, Philippines peso | centavo
        PKR | PKR, PKRs, Pak Rs, PRs | Pakistani rupee, Pakistan rupee | paisa
        PLN | zł, zl, PLN | zloty, zlotys, złoty, złotych, Polish zloty, Polish złoty, zlotych | grosz, groszy
        PTE | | escudo, Portuguese escudo |
        PYG | ₲, Gs | guarani, guaraní, guaraníes | centimo
        QAR | QR, QR. | Qatari riyal, Qatari rial, Qatar riyal | dirham
        RON | | Romanian leu, Romanian lei | ban
        RSD | | Serbian dinar | para
        RUB | ₽ | Russian ruble, Russian rouble, ruble, rouble | kopeck, kopek
        RWF | RWF, FRw, Frw, RF | Rwandan franc, Rwanda franc, Rwf | centime
        SAR | SR, SAR | Saudi riyal, Saudi rial, Saudi Arabian riyal | halala
        SBD | SI$ | Solomon Islands dollar | cent
        SCR | SR | Seychelles rupee, Seychellois rupee | cent
        SDG | SDG | Sudanese pound | piastre
        SEK | SKr, Skr | Swedish krona, Swedish kronor, Swedish crown, Swedish krone | öre, ore
        SGD | S$, SG$, SGD$, S $ | Singapore dollar, Singaporean dollar | cent
        SHP | | Saint Helena pound |
        SLE | Le, NLe | Sierra Leonean leone, leone, new leone | cent
        SOS | SoSh | Somali shilling | cent
        SRD | SRD$ | Surinamese dollar, Suriname dollar | cent
        SSP | SSP | South Sudanese pound | piastre
        STN | Db | dobra |
        SVC | | Salvadoran colon |
        SYP | S£, SYP | Syrian pound, Syrian lira | piastre
        SZL | E | lilangeni, emalangeni | cent
        THB | ฿, Bt, THB, bt | baht, Thai baht | satang
        TJS | | somoni, Tajik somoni | diram
        TMT | | Turkmen manat, Turkmenistani manat | tenge
        TND | DT, TD | Tunisian dinar | millime
        TOP | T$ | paʻanga, pa'anga | seniti
        TRY | ₺, TL, YTL | Turkish lira, Turkish liras | kurus, kuruş
        TTD | TT$, TTD$ | Trinidad and Tobago dollar, Trinidad dollar | cent
        TWD | NT$, NTD, NT $, TWD$ | New Taiwan dollar, Taiwan dollar, Taiwanese dollar, Taiwanese new dollar | cent
        TZS | TSh, Tsh, TZS, Tshs, TShs | Tanzanian shilling, Tanzania shilling | cent
        UAH | ₴ | hryvnia, hryvnias, Ukrainian hryvnia, hryvnya, hryven | kopiyka
        UGX | USh, Ush, Shs, UGX, Ushs, UShs | Ugandan shilling, Uganda shilling | cent
        USD | US$, US $, USD$, u.s $, U.S.$, U.S. $, u.s. $, $US, usd$, US dollars $ | US dollar, U.S. dollar, American dollar, United States dollar, greenback, buck | US cent, U.S. cent
        UYU | $U, UYU | Uruguayan peso | centesimo
        UZS | UZS, so'm | Uzbek sum, Uzbek som, soum, sum, Uzbekistani soum, so'm | tiyin
        VED | | digital bolivar |
        VES | Bs.S, Bs.F | bolivar, bolívar, bolivares, bolívares, Venezuelan bolivar | centimo
        VND | ₫, VND, đ, VNĐ | dong, Vietnamese dong, Vietnam dong | xu
        VUV | Vt, VT | vatu |
        WST | WS$, SAT$ | tala, Samoan tala | sene
        XAF | CFAF, F CFA, XAF | Central African CFA franc, CFA franc BEAC | centime
        XCD | EC$, XCD | East Caribbean dollar, Eastern Caribbean dollar | cent
        XDR | SDR | special drawing right |
        XOF | XOF | West African CFA franc, CFA franc BCEAO | centime
        XPF | | CFP franc, Pacific franc | centime
        YER | YR | Yemeni rial, Yemeni riyal | fils
        ZAR | R, ZAR | rand, South African rand | cent
        ZMW | K, ZK, ZMW | Zambian kwacha | ngwee
        ZWG | ZiG | Zimbabwe Gold, ZiG | cent
        ZWL | Z$, ZW$, ZWL$ | Zimbabwean dollar, Zimbabwe dollar | cent
        """)

    /// Signs and words that several currencies share: the first code stands where nothing decides.
    static let shared = Table(
        """
        name | form | codes
        $ | symbol | USD, AUD, BBD, BND, BSD, BZD, CAD, CLP, COP, FJD, GYD, HKD, JMD, LRD, MXN, NAD, NZD, SBD, SGD, SRD, TTD, TWD, XCD, ZWL
        Br | symbol | BYN, ETB
        CFA | symbol | XOF, XAF
        CFA franc | word | XOF, XAF
        FCFA | symbol | XOF, XAF
        K | symbol | ZMW, MMK, MWK, PGK
        P | symbol | PHP, BWP
        R | symbol | ZAR
        Rs | symbol | INR, LKR, MUR, NPR, PKR, SCR
        Rs. | symbol | INR, LKR, MUR, NPR, PKR, SCR
        Sh | symbol | KES, TZS, UGX, SOS
        Shs | symbol | UGX, KES, TZS
        afghani | word | AFN
        c | minor | USD.cent, AUD.cent, CAD.cent, EUR.cent, NZD.cent, ZAR.cent
        cent | minor | USD.cent, AUD.cent, CAD.cent, EUR.cent, HKD.cent, KES.cent, LKR.cent, MUR.cent, NAD.cent, NZD.cent, SGD.cent, TWD.cent, ZAR.cent
        centavo | minor | PHP.centavo, MXN.centavo, BRL.centavo
        crown | word | CZK, DKK, NOK, SEK
        dinar | word | KWD, BHD, DZD, IQD, JOD, LYD, RSD, TND
        dirham | word | AED, MAD
        dollar | word | USD, AUD, BBD, BND, BSD, BZD, CAD, FJD, GYD, HKD, JMD, LRD, NAD, NZD, SBD, SGD, SRD, TTD, TWD, XCD, ZWL
        franc | word | CHF, BIF, CDF, DJF, FRF, GNF, RWF, XAF, XOF, XPF, KMF
        kr | symbol | SEK, DKK, ISK, NOK
        krona | word | SEK, ISK
        krone | word | NOK, DKK
        kroner | word | NOK, DKK
        kronor | word | SEK
        kronur | word | ISK
        kwacha | word | ZMW, MWK
        lei | word | RON, MDL
        leu | word | RON, MDL
        lira | word | TRY, ITL, LBP, SYP
        manat | word | AZN, TMT
        mark | word | DEM, BAM
        p | minor | GBP.penny
        paisa | minor | INR.paisa, PKR.paisa, NPR.paisa
        paise | minor | INR.paisa, PKR.paisa
        pence | minor | GBP.penny
        penny | minor | GBP.penny
        peso | word | MXN, ARS, CLP, COP, CUP, DOP, PHP, UYU
        piaster | minor | EGP.piastre, JOD.piaster, LBP.piastre
        piastre | minor | EGP.piastre, JOD.piaster, LBP.piastre
        pound | word | GBP, EGP, LBP, SDG, SSP, SYP, GIP, FKP, SHP
        rial | word | IRR, OMR, QAR, SAR, YER
        riyal | word | SAR, OMR, QAR, YER
        rouble | word | RUB, BYN
        ruble | word | RUB, BYN
        rupee | word | INR, LKR, MUR, NPR, PKR, SCR
        sen | minor | MYR.sen, IDR.sen
        shilling | word | KES, SOS, TZS, UGX
        som | word | KGS, UZS
        tenge | word | KZT
        won | word | KRW, KPW
        ¢ | minor | USD.cent, AUD.cent, CAD.cent, EUR.cent
        ¥ | symbol | JPY, CNY
        ￥ | symbol | JPY, CNY
        """)

    /// Words of an article that speak for a currency: countries, their peoples, capitals, markets.
    static let places = Table(
        """
        code | words
        AED | UAE, Emirates, Emirati, Dubai, Abu Dhabi, Sharjah
        ARS | Argentina, Argentine, Argentinian, Buenos Aires
        AUD | Australia, Australian, Australians, Sydney, Melbourne, Perth, Brisbane, Canberra, Adelaide, Darwin, Queensland, Victoria, NSW, ASX, Aussie, Aussies, Hobart, Tasmania, Tasmanian, Geelong, Queenslanders
        AZN | Azerbaijan, Azerbaijani, Azeri, Baku
        BBD | Barbados, Bridgetown, Barbadian, Barbadians, Bajan, Bajans
        BHD | Bahrain, Bahraini, Manama
        BND | Brunei
        BSD | Bahamas, Nassau, Bahamian, Bahamians
        BWP | Botswana, Gaborone, Francistown, Batswana, Motswana
        BYN | Belarus, Belarusian, Minsk
        CAD | Canada, Canadian, Canadians, Toronto, Ottawa, Montreal, Vancouver, Calgary, Alberta, Ontario, Quebec, Saskatchewan, Manitoba, TSX, Winnipeg, Edmonton, Halifax, Nunavut, Yukon, Newfoundland, Saskatoon, Ontarians, Quebecers
        CDF | Congo, Congolese, Kinshasa, Goma, Lubumbashi, Kolwezi
        CHF | Switzerland, Swiss, Zurich, Geneva, Basel, Bern
        CLP | Chile, Chilean, Santiago
        CNY | China, Chinese, Beijing, Shanghai, Shenzhen, Guangzhou
        COP | Colombia, Colombian, Bogota, Bogotá, Medellín
        CUP | Cuba, Cuban, Havana
        CZK | Czech, Prague
        DKK | Denmark, Danish, Copenhagen
        DOP | Dominican, Santo Domingo
        DZD | Algeria, Algerian, Algiers
        EGP | Egypt, Egyptian, Cairo, Alexandria, Suez, EGX
        ETB | Ethiopia, Ethiopian, Addis Ababa
        EUR | Ireland, Irish, Dublin, Germany, German, Berlin, France, French, Paris, Spain, Spanish, Madrid, Italy, Italian, Rome, Netherlands, Dutch, Amsterdam, Finland, Finnish, Helsinki, Austria, Vienna, Greece, Greek, Athens, Portugal, Lisbon, Belgium, Brussels, Munster, Cork
        FJD | Fiji, Fijian, Suva, Fijians, Nadi, Lautoka
        GBP | Britain, British, UK, London, England, Scotland, Wales
        GNF | Guinea, Guinean, Conakry
        GYD | Guyana, Guyanese, Georgetown, Demerara
        HKD | Hong Kong, Hongkong, Hongkonger, Hongkongers, Hong Kongers, Kowloon, HKEX
        INR | India, Indian, Delhi, Mumbai, Chennai, Kolkata, Bengaluru, Hyderabad, Kerala, Gujarat, Maharashtra, Tamil, Crore, Jaipur, Srinagar, Kashmir, Lucknow, Patna, Uttar, Bihar, Odisha, Assam, Karnataka, Telangana, Andhra, Rajasthan, Jharkhand, Chhattisgarh, Goa
        IQD | Iraq, Iraqi, Baghdad, Basra, Erbil
        IRR | Iran, Iranian, Tehran
        ISK | Iceland, Icelandic, Reykjavik
        JMD | Jamaica, Jamaican, Kingston, Jamaicans, Montego Bay, Gordon House
        JOD | Jordan, Jordanian, Amman, Petra, Aqaba, Zarqa, Irbid
        JPY | Japan, Japanese, Tokyo, Osaka, Nagoya, Kyoto, Nikkei
        KES | Kenya, Kenyan, Nairobi, Mombasa, Kisumu, Turkana, Nakuru, Eldoret
        KGS | Kyrgyzstan, Kyrgyz, Bishkek, Osh
        KPW | Pyongyang
        KRW | Korea, Korean, Seoul, Busan
        KWD | Kuwait, Kuwaiti
        LBP | Lebanon, Lebanese, Beirut
        LKR | Sri Lanka, Lankan, Colombo, Kandy, Galle, Jaffna
        LRD | Liberia, Liberian, Monrovia
        LYD | Libya, Libyan, Tripoli, Benghazi
        MAD | Morocco, Moroccan, Rabat, Casablanca, Marrakesh, Marrakech
        MUR | Mauritius, Mauritian, Port Louis
        MWK | Malawi, Malawian, Lilongwe, Blantyre
        MXN | Mexico, Mexican, Monterrey, Guadalajara
        MYR | Malaysia, Malaysian, Kuala Lumpur, Penang, Sabah, Sarawak, Johor, Putrajaya, Bursa
        NAD | Namibia, Namibian, Windhoek, Walvis Bay, Namibians, Swakopmund
        NOK | Norway, Norwegian, Oslo
        NPR | Nepal, Nepali, Nepalese, Kathmandu, Pokhara
        NZD | New Zealand, Zealand, Auckland, Wellington, Christchurch, NZX, Maori, Dunedin, Māori, New Zealander, New Zealanders, Kiwi, Kiwis, Stats NZ, NZ, Waikato, Otago, Invercargill, Tauranga, Queenstown
        OMR | Oman, Omani, Muscat
        PGK | Papua, Port Moresby
        PHP | Philippines, Philippine, Filipino, Filipinos, Manila, Cebu, Davao
        PKR | Pakistan, Pakistani, Islamabad, Karachi, Lahore, Peshawar, Quetta, Punjab, Sindh, Balochistan, Khyber, Multan, Faisalabad, Rawalpindi, PSX, Gwadar, Gilgit
        QAR | Qatar, Qatari, Doha
        RSD | Serbia, Serbian, Belgrade
        RUB | Russia, Russian, Moscow
        RWF | Rwanda, Rwandan, Kigali
        SAR | Saudi, Riyadh, Jeddah, Makkah, Mecca
        SBD | Solomon, Honiara
        SCR | Seychelles
        SDG | Sudan, Sudanese, Khartoum
        SEK | Sweden, Swedish, Stockholm
        SGD | Singapore, Singaporean, Singaporeans, HDB, SGX, Jurong, Tampines
        SOS | Somalia, Somali, Mogadishu
        SRD | Suriname, Surinamese, Paramaribo
        SSP | Juba
        SYP | Syria, Syrian, Damascus, Aleppo
        TMT | Turkmenistan, Turkmen, Ashgabat
        TND | Tunisia, Tunisian, Tunis
        TRY | Turkey, Turkish, Ankara, Istanbul, Türkiye, Turkiye
        TTD | Trinidad, Tobago, Trinidadian, Trinidadians, Tobagonian, Port of Spain
        TWD | Taiwan, Taiwanese, Taipei, Taichung, Kaohsiung
        TZS | Tanzania, Tanzanian, Dar es Salaam, Dodoma, Zanzibar
        UGX | Uganda, Ugandan, Kampala
        USD | American, Americans, Washington, Wall Street, California, Texas
        UZS | Uzbekistan, Uzbek, Tashkent, Samarkand
        XAF | Cameroon, Cameroonian, Chad, Chadian, Gabon, Yaounde, Douala, Bangui
        XCD | Grenada, Dominica, Antigua, Lucia
        XOF | Senegal, Senegalese, Dakar, Mali, Malian, Bamako, Ivory, Ivorian, Abidjan, Burkina, Niger, Benin, Togo, Lome
        YER | Yemen, Yemeni, Sanaa, Aden
        ZAR | South Africa, African, Johannesburg, Cape Town, Durban, Pretoria, Gauteng, Eskom
        ZMW | Zambia, Zambian, Lusaka
        ZWL | Zimbabwe, Zimbabwean, Harare
        """)
}
