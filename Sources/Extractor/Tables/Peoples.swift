/// Nationalities by ISO 3166-1 code: adjective and noun. A plus sign adds the plural in "s".
let nationalityNames: StaticString = """
    AD | Andorran+
    AE | Emirati+
    AF | Afghan+
    AG | Antiguan+
    AL | Albanian+
    AM | Armenian+
    AO | Angolan+
    AR | Argentine+, Argentinean+, Argentinian+
    AT | Austrian+
    AU | Australian+
    AW | Aruban+
    AZ | Azerbaijani+, Azeri+
    BA | Bosniak+, Bosnian Serb+, Bosnian+
    BB | Bajan+, Barbadian+
    BD | Bangladeshi+
    BE | Belgian+
    BF | Burkinabe, Burkinabè, Burkinabé
    BG | Bulgarian+
    BH | Bahraini+
    BI | Burundian+
    BJ | Beninese
    BM | Bermudian+
    BN | Bruneian+
    BO | Bolivian+
    BR | Brazilian+
    BS | Bahamian+
    BT | Bhutanese
    BW | Batswana, Botswanan+, Motswana
    BY | Belarusian+, Belarussian+
    BZ | Belizean+
    CA | Canadian+
    CD | Congolese
    CF | Central African+
    CH | Swiss
    CI | Ivorian+
    CL | Chilean+
    CM | Cameroonian+
    CN | Chinese
    CO | Colombian+
    CR | Costa Rican+
    CU | Cuban+
    CV | Cabo Verdean+, Cape Verdean+
    CY | Cypriot+, Greek Cypriot+, Turkish Cypriot+
    CZ | Czech+
    DE | East German+, German+, West German+
    DJ | Djiboutian+
    DK | Dane+, Danish
    DM | Dominican+
    DO | Dominican+
    DZ | Algerian+
    EC | Ecuadorean+, Ecuadorian+
    EE | Estonian+
    EG | Egyptian+
    EH | Sahrawi+
    ER | Eritrean+
    ES | Spaniard+, Spanish
    ET | Ethiopian+
    FI | Finn+, Finnish
    FJ | Fijian+
    FO | Faroese
    FR | French, Frenchman, Frenchmen, Frenchwoman
    GA | Gabonese
    GB | British, Briton+, English, Englishman, Englishmen, Englishwoman, Northern Irish, Scot+
    GB | Scotsman, Scottish, Welsh, Welshman
    GD | Grenadian+
    GE | Georgian+
    GF | French Guianese
    GH | Ghanaian+
    GL | Greenlander+, Greenlandic
    GM | Gambian+
    GN | Guinean+
    GQ | Equatoguinean+, Equatorial Guinean+
    GR | Greek+
    GT | Guatemalan+
    GU | Guamanian+
    GW | Bissau-Guinean+
    GY | Guyanese
    HK | Hong Konger+, Hongkonger+
    HN | Honduran+
    HR | Croat+, Croatian+
    HT | Haitian+
    HU | Hungarian+
    ID | Indonesian+
    IE | Irish, Irishman, Irishmen, Irishwoman
    IL | Israeli+
    IN | Indian+
    IQ | Iraqi+
    IR | Iranian+
    IS | Icelander+, Icelandic
    IT | Italian+
    JM | Jamaican+
    JO | Jordanian+
    JP | Japanese
    KE | Kenyan+
    KG | Kyrgyz, Kyrgyzstani+
    KH | Cambodian+
    KI | I-Kiribati
    KM | Comorian+
    KN | Kittitian+
    KP | North Korean+
    KR | South Korean+
    KW | Kuwaiti+
    KZ | Kazakh+, Kazakhstani+
    LA | Lao, Laotian+
    LB | Lebanese
    LC | Saint Lucian+, St. Lucian+
    LI | Liechtensteiner+
    LK | Sri Lankan+
    LR | Liberian+
    LS | Basotho, Mosotho
    LT | Lithuanian+
    LU | Luxembourger+
    LV | Latvian+
    LY | Libyan+
    MA | Moroccan+
    MC | Monegasque+
    MD | Moldovan+
    ME | Montenegrin+
    MG | Malagasy
    MH | Marshallese
    MK | Macedonian+, North Macedonian+
    ML | Malian+
    MM | Burmese
    MN | Mongolian+
    MR | Mauritanian+
    MT | Maltese
    MU | Mauritian+
    MV | Maldivian+
    MW | Malawian+
    MX | Mexican+
    MY | Malaysian+
    MZ | Mozambican+
    NA | Namibian+
    NE | Nigerien+
    NG | Nigerian+
    NI | Nicaraguan+
    NL | Dutch, Dutchman, Dutchmen, Dutchwoman
    NO | Norwegian+
    NP | Nepalese, Nepali+
    NR | Nauruan+
    NZ | Kiwi+, New Zealander+
    OM | Omani+
    PA | Panamanian+
    PE | Peruvian+
    PG | Papua New Guinean+
    PH | Filipina+, Filipino+, Philippine
    PK | Pakistani+
    PL | Pole+, Polish
    PR | Puerto Rican+
    PS | Palestinian+
    PT | Portuguese
    PW | Palauan+
    PY | Paraguayan+
    QA | Qatari+
    RO | Romanian+
    RS | Serb+, Serbian+
    RU | Russian+
    RW | Rwandan+
    SA | Saudi Arabian+, Saudi+
    SB | Solomon Islander+
    SC | Seychellois
    SD | Sudanese
    SE | Swede+, Swedish
    SG | Singaporean+
    SI | Slovene+, Slovenian+
    SK | Slovak+, Slovakian+
    SL | Sierra Leonean+
    SM | Sammarinese
    SN | Senegalese
    SO | Somali+, Somalian+
    SR | Surinamese
    SS | South Sudanese
    ST | São Toméan+
    SU | Soviet+
    SV | Salvadoran+, Salvadorean+, Salvadorian+
    SY | Syrian+
    SZ | Emaswati, Swazi+
    TD | Chadian+
    TG | Togolese
    TH | Thai+
    TJ | Tajik+, Tajikistani+
    TL | East Timorese, Timorese
    TM | Turkmen, Turkmens
    TN | Tunisian+
    TO | Tongan+
    TR | Turk+, Turkish
    TT | Tobagonian+, Trinidadian+
    TV | Tuvaluan+
    TW | Taiwanese
    TZ | Tanzanian+
    UA | Ukrainian+
    UG | Ugandan+
    US | American+
    UY | Uruguayan+
    UZ | Uzbek+, Uzbekistani+
    VC | Vincentian+
    VE | Venezuelan+
    VN | Vietnamese
    VU | Ni-Vanuatu
    WS | Samoan+
    XK | Kosovar+
    YE | Yemeni+
    YU | Yugoslav+
    ZA | South African+
    ZM | Zambian+
    ZW | Zimbabwean+
    """

/// Peoples, religions and political adherents, by class. A plus sign adds the plural in "s".
///
/// `people` and `religion` are names wherever they stand with a capital; `politics` may be a party's.
let peopleNames: StaticString = """
    people   | Aboriginal+, Acholi, Afar+, African American+, African+, African-American+
    people   | Afrikaner+, Ainu, Akan, Amazigh, Amhara+, Arab+, Arabian+, Aramean+, Ashanti
    people   | Asian+, Assyrian+, Austronesian+, Aymara+, Baganda, Balkan, Baloch, Balochi+
    people   | Baltic, Baluch, Baluchi+, Bamar, Bambara, Bantu, Basque+, Bavarian+, Bedouin+
    people   | Bengali+, Berber+, Bodo, Boer+, Bugis, Cajun+, Cantonese, Caribbean, Catalan+
    people   | Caucasian+, Central American+, Central Asian+, Chagossian+, Cham, Chechen+
    people   | Cherokee+, Chewa, Circassian+, Copt+, Corsican+, Cossack+, Cree, Crimean Tatar+
    people   | Dayak+, Dinka, Dogon, Dravidian+, Druze, East African+, East Asian+
    people   | Eastern European+, Efik, Euro-Atlantic, European+, Ewe, Fang, Flemish, Fula
    people   | Fulani+, Fur, Galician+, Garifuna, Gikuyu, Gujarati+, Gurkha+, Gypsy, Han, Hausa
    people   | Hazara+, Herero, Hispanic+, Hmong, Hui, Hutu+, Iban, Iberian+, Igbo, Ijaw
    people   | Indigenous, Indo-Fijian+, Ingush, Inuit, Javanese, Kabyle+, Kachin+, Kamba, Kanak+
    people   | Kannadiga+, Karen+, Kashmiri+, Khmer+, Khoisan, Kikuyu, Kongo, Korean+, Kuki+
    people   | Kurd+, Kurdish, Latin American+, Latina+, Latino+, Levantine, Luhya, Luo, Maasai
    people   | Madhesi+, Maghrebi+, Malay+, Malayali+, Manchu+, Mandinka, Manipuri+, Maori
    people   | Mapuche+, Marathi+, Maya+, Mayan+, Meitei+, Melanesian+, Mende, Mestizo+, Miskito
    people   | Mizo+, Mohajir+, Mohawk+, Mongol+, Moor+, Māori, Naga+, Native American+, Navajo+
    people   | Ndebele, Nenets, Nilotic, Nordic, North African+, North American+, Nubian+, Nuer
    people   | Nuristani+, Oromo+, Ossetian+, Ottoman+, Ovambo, Parisian+, Pashtun+, Pathan+
    people   | Persian+, Polynesian+, Prussian+, Punjabi+, Pushtun+, Quechua+, Rajput+, Rohingya+
    people   | Roma, Romani, Sami, Santal+, Saraiki+, Scandinavian+, Semitic, Seraiki+, Shan
    people   | Sherpa+, Shilluk, Shona, Sicilian+, Sidama, Silesian+, Sindhi+, Sinhala, Sinhalese
    people   | Slav+, Slavic, South American+, South Asian+, Southeast Asian+
    people   | Sub-Saharan African+, Swahili, Sámi, Tamil+, Tatar+, Telugu+, Tibetan+, Tigrayan+
    people   | Tigrinya, Tripuri+, Tswana, Tuareg+, Tutsi+, Twa, Uighur+, Uigur+
    people   | Ukrainian Cossack+, Uyghur+, Venetian+, Walloon+, Wayuu, West African+
    people   | West Indian+, Western European+, Xhosa+, Yanomami, Yazidi+, Yezidi+, Yoruba+
    people   | Zaghawa, Zulu+
    religion | Adventist+, Ahmadi+, Ahmadiyya, Alawite+, Alevi+, Amish, Anglican+, Baha'i+
    religion | Baptist+, Barelvi+, Buddhist+, Calvinist+, Catholic+, Christian+, Coptic
    religion | Coptic Christian+, Deobandi+, Eastern Orthodox, Episcopalian+, Evangelical+
    religion | Greek Orthodox, Hanafi+, Haredi, Hasidic, Hindu+, Houthi+, Ibadi+, Islamic
    religion | Ismaili+, Jain+, Jesuit+, Jew+, Jewish, Lutheran+, Maronite+, Mennonite+
    religion | Methodist+, Mormon+, Moslem+, Muslim+, Orthodox Christian+, Parsi+, Pentecostal+
    religion | Presbyterian+, Protestant+, Quaker+, Roman Catholic+, Russian Orthodox, Salafi+
    religion | Salafist+, Shi'a, Shi'ite Muslim+, Shi'ite+, Shia Muslim+, Shia+, Shiite Muslim+
    religion | Shiite+, Sikh+, Sufi+, Sunni Arab+, Sunni Muslim+, Sunni+, Taoist+, Wahhabi+
    religion | Zionist+, Zoroastrian+
    politics | Ba'athist+, Baathist+, Bolshevik+, Chavista+, Christian Democrat+, Communist+
    politics | Conservative+, Democrat+, Democratic, Fascist+, Gaullist+, Islamist+, Jihadist+
    politics | Kemalist+, Labourite+, Leninist+, Liberal+, Loyalist+, Maoist+, Marxist+, Naxalite+
    politics | Nazi+, Neo-Nazi+, Peronist+, Republican+, Sandinista+, Social Democrat+, Socialist+
    politics | Stalinist+, Tories, Tory, Unionist+, Zapatista+
    """
