/// Countries by ISO 3166-1 code (3166-3 for those that are no more), the usual name first.
///
/// Source: Debian `iso-codes` (LGPL-2.1-or-later), with short forms, initials and old names added.
/// `XK` is the user-assigned code for Kosovo. A word's own point is left out ("U.S").
let countryNames: StaticString = """
    AD | Andorra, Principality of Andorra
    AE | United Arab Emirates, UAE, U.A.E, Emirates, Arab Emirates
    AF | Afghanistan, Islamic Republic of Afghanistan
    AG | Antigua and Barbuda, Antigua
    AI | Anguilla
    AL | Albania, Republic of Albania
    AM | Armenia, Republic of Armenia
    AO | Angola, Republic of Angola
    AQ | Antarctica
    AR | Argentina, Argentine Republic
    AS | American Samoa
    AT | Austria, Republic of Austria
    AU | Australia, Commonwealth of Australia
    AW | Aruba
    AX | Åland, Åland Islands
    AZ | Azerbaijan, Republic of Azerbaijan
    BA | Bosnia and Herzegovina, Republic of Bosnia and Herzegovina, Bosnia, Bosnia-Herzegovina, BiH
    BB | Barbados
    BD | Bangladesh, People's Republic of Bangladesh, East Pakistan
    BE | Belgium, Kingdom of Belgium
    BF | Burkina Faso, Upper Volta
    BG | Bulgaria, Republic of Bulgaria
    BH | Bahrain, Kingdom of Bahrain
    BI | Burundi, Republic of Burundi
    BJ | Benin, Republic of Benin, Dahomey
    BL | Saint Barthélemy
    BM | Bermuda
    BN | Brunei, Brunei Darussalam
    BO | Bolivia, Plurinational State of Bolivia
    BQ | Bonaire
    BR | Brazil, Federative Republic of Brazil
    BS | Bahamas, Commonwealth of the Bahamas, The Bahamas
    BT | Bhutan, Kingdom of Bhutan
    BV | Bouvet Island
    BW | Botswana, Republic of Botswana
    BY | Belarus, Republic of Belarus, Belorussia, Byelorussia
    BZ | Belize
    CA | Canada
    CC | Cocos Islands
    CD | Democratic Republic of Congo, DRC, DR Congo, D.R. Congo, Democratic Republic of the Congo, Congo-Kinshasa, Zaire
    CF | Central African Republic, CAR
    CG | Republic of the Congo, Congo, Congo-Brazzaville, Republic of Congo
    CH | Switzerland, Swiss Confederation
    CI | Ivory Coast, Côte d'Ivoire, Republic of Côte d'Ivoire
    CK | Cook Islands
    CL | Chile, Republic of Chile
    CM | Cameroon, Republic of Cameroon
    CN | China, People's Republic of China, PRC, Mainland China
    CO | Colombia, Republic of Colombia
    CR | Costa Rica, Republic of Costa Rica
    CS | Czechoslovakia
    CU | Cuba, Republic of Cuba
    CV | Cape Verde, Cabo Verde, Republic of Cabo Verde
    CW | Curaçao
    CX | Christmas Island
    CY | Cyprus, Republic of Cyprus
    CZ | Czech Republic, Czechia
    DE | Germany, Federal Republic of Germany, West Germany, East Germany, FRG, GDR
    DJ | Djibouti, Republic of Djibouti
    DK | Denmark, Kingdom of Denmark
    DM | Dominica, Commonwealth of Dominica
    DO | Dominican Republic
    DZ | Algeria, People's Democratic Republic of Algeria
    EC | Ecuador, Republic of Ecuador
    EE | Estonia, Republic of Estonia
    EG | Egypt, Arab Republic of Egypt
    EH | Western Sahara, Sahrawi Republic
    ER | Eritrea, State of Eritrea
    ES | Spain, Kingdom of Spain
    ET | Ethiopia, Federal Democratic Republic of Ethiopia, Abyssinia
    FI | Finland, Republic of Finland
    FJ | Fiji, Republic of Fiji
    FK | Falkland Islands, Falklands, Malvinas
    FM | Micronesia, Federated States of Micronesia
    FO | Faroe Islands, Faroes
    FR | France, French Republic
    GA | Gabon, Gabonese Republic
    GB | United Kingdom, United Kingdom of Great Britain and Northern Ireland, UK, U.K, Britain, Great Britain
    GD | Grenada
    GE | Georgia
    GF | French Guiana
    GG | Guernsey
    GH | Ghana, Republic of Ghana
    GI | Gibraltar
    GL | Greenland
    GM | Gambia, Republic of the Gambia, The Gambia
    GN | Guinea, Republic of Guinea
    GP | Guadeloupe
    GQ | Equatorial Guinea, Republic of Equatorial Guinea
    GR | Greece, Hellenic Republic
    GS | South Georgia and the South Sandwich Islands
    GT | Guatemala, Republic of Guatemala
    GU | Guam
    GW | Guinea-Bissau, Republic of Guinea-Bissau, Guinea Bissau
    GY | Guyana, Republic of Guyana
    HK | Hong Kong, Hong Kong Special Administrative Region of China, Hong Kong SAR
    HM | Heard Island and McDonald Islands
    HN | Honduras, Republic of Honduras
    HR | Croatia, Republic of Croatia
    HT | Haiti, Republic of Haiti
    HU | Hungary
    ID | Indonesia, Republic of Indonesia
    IE | Ireland, Republic of Ireland, Eire
    IL | Israel, State of Israel
    IM | Isle of Man
    IN | India, Republic of India, Bharat
    IO | British Indian Ocean Territory
    IQ | Iraq, Republic of Iraq
    IR | Iran, Islamic Republic of Iran, Persia
    IS | Iceland, Republic of Iceland
    IT | Italy, Italian Republic
    JE | Jersey
    JM | Jamaica
    JO | Jordan, Hashemite Kingdom of Jordan
    JP | Japan, Nippon
    KE | Kenya, Republic of Kenya
    KG | Kyrgyzstan, Kyrgyz Republic, Kirghizia
    KH | Cambodia, Kingdom of Cambodia, Kampuchea
    KI | Kiribati, Republic of Kiribati
    KM | Comoros, Union of the Comoros
    KN | Saint Kitts and Nevis, St. Kitts and Nevis, St Kitts and Nevis, St. Kitts
    KP | North Korea, Democratic People's Republic of Korea, DPRK, D.P.R.K, N. Korea
    KR | South Korea, Republic of Korea, ROK, S. Korea, Korea
    KW | Kuwait, State of Kuwait
    KY | Cayman Islands
    KZ | Kazakhstan, Republic of Kazakhstan
    LA | Laos, Lao People's Democratic Republic, Lao PDR, Lao
    LB | Lebanon, Lebanese Republic
    LC | Saint Lucia, St. Lucia, St Lucia
    LI | Liechtenstein, Principality of Liechtenstein
    LK | Sri Lanka, Democratic Socialist Republic of Sri Lanka, Ceylon
    LR | Liberia, Republic of Liberia
    LS | Lesotho, Kingdom of Lesotho
    LT | Lithuania, Republic of Lithuania
    LU | Luxembourg, Grand Duchy of Luxembourg
    LV | Latvia, Republic of Latvia
    LY | Libya
    MA | Morocco, Kingdom of Morocco
    MC | Monaco, Principality of Monaco
    MD | Moldova, Republic of Moldova
    ME | Montenegro
    MF | Saint Martin
    MG | Madagascar, Republic of Madagascar
    MH | Marshall Islands, Republic of the Marshall Islands
    MK | North Macedonia, Republic of North Macedonia, Macedonia, FYROM
    ML | Mali, Republic of Mali
    MM | Myanmar, Republic of Myanmar, Burma
    MN | Mongolia
    MO | Macau, Macao, Macao Special Administrative Region of China
    MP | Northern Mariana Islands, Commonwealth of the Northern Mariana Islands
    MQ | Martinique
    MR | Mauritania, Islamic Republic of Mauritania
    MS | Montserrat
    MT | Malta, Republic of Malta
    MU | Mauritius, Republic of Mauritius
    MV | Maldives, Republic of Maldives, The Maldives
    MW | Malawi, Republic of Malawi
    MX | Mexico, United Mexican States
    MY | Malaysia
    MZ | Mozambique, Republic of Mozambique
    NA | Namibia, Republic of Namibia
    NC | New Caledonia
    NE | Niger, Republic of the Niger
    NF | Norfolk Island
    NG | Nigeria, Federal Republic of Nigeria
    NI | Nicaragua, Republic of Nicaragua
    NL | Netherlands, Kingdom of the Netherlands, Holland, The Netherlands
    NO | Norway, Kingdom of Norway
    NP | Nepal, Federal Democratic Republic of Nepal
    NR | Nauru, Republic of Nauru
    NU | Niue
    NZ | New Zealand, Aotearoa, Aotearoa New Zealand
    OM | Oman, Sultanate of Oman
    PA | Panama, Republic of Panama
    PE | Peru, Republic of Peru
    PF | French Polynesia
    PG | Papua New Guinea, Independent State of Papua New Guinea, PNG
    PH | Philippines, Republic of the Philippines, The Philippines
    PK | Pakistan, Islamic Republic of Pakistan
    PL | Poland, Republic of Poland
    PM | Saint Pierre and Miquelon
    PN | Pitcairn, Pitcairn Islands
    PR | Puerto Rico
    PS | Palestine, State of Palestine, Palestinian Territories, Palestinian territories
    PT | Portugal, Portuguese Republic
    PW | Palau, Republic of Palau
    PY | Paraguay, Republic of Paraguay
    QA | Qatar, State of Qatar
    RE | Réunion
    RO | Romania
    RS | Serbia, Republic of Serbia
    RU | Russia, Russian Federation
    RW | Rwanda, Rwandese Republic
    SA | Saudi Arabia, Kingdom of Saudi Arabia, Saudi, KSA, Saudi Kingdom
    SB | Solomon Islands
    SC | Seychelles, Republic of Seychelles
    SD | Sudan, Republic of the Sudan, The Sudan
    SE | Sweden, Kingdom of Sweden
    SG | Singapore, Republic of Singapore
    SH | Saint Helena
    SI | Slovenia, Republic of Slovenia
    SJ | Svalbard and Jan Mayen
    SK | Slovakia, Slovak Republic
    SL | Sierra Leone, Republic of Sierra Leone
    SM | San Marino, Republic of San Marino
    SN | Senegal, Republic of Senegal
    SO | Somalia, Federal Republic of Somalia
    SR | Suriname, Republic of Suriname, Surinam
    SS | South Sudan, Republic of South Sudan
    ST | São Tomé and Príncipe, Sao Tome and Principe, Democratic Republic of Sao Tome and Principe, Sao Tome
    SU | Soviet Union, USSR, U.S.S.R, Union of Soviet Socialist Republics
    SV | El Salvador, Republic of El Salvador
    SX | Sint Maarten, Sint Maarten (Dutch part)
    SY | Syria, Syrian Arab Republic
    SZ | Eswatini, Kingdom of Eswatini, Swaziland, eSwatini
    TC | Turks and Caicos Islands
    TD | Chad, Republic of Chad
    TF | French Southern Territories
    TG | Togo, Togolese Republic
    TH | Thailand, Kingdom of Thailand, Siam
    TJ | Tajikistan, Republic of Tajikistan
    TK | Tokelau
    TL | East Timor, Timor-Leste, Democratic Republic of Timor-Leste, Timor Leste
    TM | Turkmenistan
    TN | Tunisia, Republic of Tunisia
    TO | Tonga, Kingdom of Tonga
    TR | Turkey, Türkiye, Republic of Türkiye, Republic of Turkey
    TT | Trinidad and Tobago, Republic of Trinidad and Tobago, Trinidad, Trinidad & Tobago
    TV | Tuvalu
    TW | Taiwan, Republic of China, Formosa, Chinese Taipei
    TZ | Tanzania, United Republic of Tanzania, Tanganyika
    UA | Ukraine, The Ukraine
    UG | Uganda, Republic of Uganda
    UM | United States Minor Outlying Islands
    US | United States, United States of America, US, U.S, USA, U.S.A, U. S, America
    UY | Uruguay, Eastern Republic of Uruguay
    UZ | Uzbekistan, Republic of Uzbekistan
    VA | Vatican City, Vatican, Holy See
    VC | Saint Vincent and the Grenadines, St. Vincent and the Grenadines, St. Vincent, St Vincent
    VE | Venezuela, Bolivarian Republic of Venezuela
    VG | British Virgin Islands
    VI | US Virgin Islands, Virgin Islands of the United States, U.S. Virgin Islands
    VN | Vietnam, Viet Nam, Socialist Republic of Viet Nam, Socialist Republic of Vietnam
    VU | Vanuatu, Republic of Vanuatu
    WF | Wallis and Futuna
    WS | Samoa, Independent State of Samoa
    XK | Kosovo, Republic of Kosovo
    YE | Yemen, Republic of Yemen, North Yemen, South Yemen
    YT | Mayotte
    YU | Yugoslavia
    ZA | South Africa, Republic of South Africa, RSA
    ZM | Zambia, Republic of Zambia
    ZW | Zimbabwe, Republic of Zimbabwe, Rhodesia
    """
