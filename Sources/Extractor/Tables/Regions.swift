/// First parts of countries by ISO 3166-2 code, the usual English name first.
///
/// Source: Debian `iso-codes` (LGPL-2.1-or-later), with English and short forms added. A name that
/// two countries share stands in both rows; the article decides.
let regionNames: StaticString = """
    AE-AJ  | ‘Ajmān
    AE-AZ  | Abū Z̧aby
    AE-DU  | Dubayy
    AE-FU  | Al Fujayrah
    AE-RK  | Ra’s al Khaymah
    AE-SH  | Ash Shāriqah
    AE-UQ  | Umm al Qaywayn
    AF-BAL | Balkh
    AF-BAM | Bāmyān
    AF-BDG | Bādghīs
    AF-BDS | Badakhshan, Badakhshān
    AF-BGL | Baghlān
    AF-DAY | Dāykundī
    AF-FRA | Farāh
    AF-FYB | Fāryāb
    AF-GHA | Ghaznī
    AF-GHO | Ghōr
    AF-HEL | Helmand
    AF-HER | Herāt
    AF-JOW | Jowzjān
    AF-KAB | Kābul
    AF-KAN | Kandahar, Kandahār
    AF-KAP | Kāpīsā
    AF-KDZ | Kunduz
    AF-KHO | Khōst
    AF-KNR | Kunaṟ
    AF-LAG | Laghmān
    AF-LOG | Lōgar
    AF-NAN | Nangarhar, Nangarhār
    AF-NIM | Nīmrōz
    AF-NUR | Nūristān
    AF-PAN | Panjshayr
    AF-PAR | Parwān
    AF-PIA | Paktiyā
    AF-PKA | Paktīkā
    AF-SAM | Samangān
    AF-SAR | Sar-e Pul
    AF-TAK | Takhār
    AF-URU | Uruzgān
    AF-WAR | Wardak
    AF-ZAB | Zābul
    AL-01  | Berat
    AL-02  | Durrës
    AL-03  | Elbasan
    AL-04  | Fier
    AL-05  | Gjirokastër
    AL-06  | Korçë
    AL-07  | Kukës
    AL-08  | Lezhë
    AL-09  | Dibër
    AL-10  | Shkodër
    AL-11  | Tiranë
    AL-12  | Vlorë
    AM-AG  | Aragac̣otn
    AM-AR  | Ararat
    AM-AV  | Armavir
    AM-GR  | Geġark'unik'
    AM-KT  | Kotayk'
    AM-LO  | Loṙi
    AM-SH  | Širak
    AM-SU  | Syunik'
    AM-TV  | Tavuš
    AM-VD  | Vayoć Jor
    AO-BGO | Bengo
    AO-BGU | Benguela
    AO-BIE | Bié
    AO-CAB | Cabinda
    AO-CCU | Cuando Cubango
    AO-CNN | Cunene
    AO-CNO | Cuanza-Norte
    AO-CUS | Cuanza-Sul
    AO-HUA | Huambo
    AO-HUI | Huíla
    AO-LNO | Lunda-Norte
    AO-LSU | Lunda-Sul
    AO-LUA | Luanda
    AO-MAL | Malange
    AO-MOX | Moxico
    AO-NAM | Namibe
    AO-UIG | Uíge
    AR-A   | Salta
    AR-B   | Buenos Aires
    AR-D   | San Luis
    AR-E   | Entre Ríos
    AR-F   | La Rioja
    AR-G   | Santiago del Estero
    AR-H   | Chaco
    AR-J   | San Juan
    AR-K   | Catamarca
    AR-L   | La Pampa
    AR-M   | Mendoza
    AR-N   | Misiones
    AR-Q   | Neuquén
    AR-R   | Río Negro
    AR-S   | Santa Fe
    AR-T   | Tucumán
    AR-U   | Chubut
    AR-V   | Tierra del Fuego
    AR-W   | Corrientes
    AR-X   | Córdoba
    AR-Y   | Jujuy
    AR-Z   | Santa Cruz
    AT-1   | Burgenland
    AT-2   | Kärnten
    AT-3   | Niederösterreich
    AT-4   | Oberösterreich
    AT-5   | Salzburg
    AT-6   | Steiermark
    AT-7   | Tirol
    AT-8   | Vorarlberg
    AT-9   | Wien
    AU-ACT | Australian Capital Territory
    AU-NSW | New South Wales, NSW
    AU-NT  | Northern Territory
    AU-QLD | Queensland
    AU-SA  | South Australia
    AU-TAS | Tasmania
    AU-VIC | Victoria
    AU-WA  | Western Australia
    BA-BIH | Federacija Bosne i Hercegovine
    BA-SRP | Republika Srpska
    BD-01  | Bandarban
    BD-02  | Barguna
    BD-03  | Bogura
    BD-04  | Brahmanbaria
    BD-05  | Bagerhat
    BD-06  | Barishal
    BD-07  | Bhola
    BD-08  | Cumilla
    BD-09  | Chandpur
    BD-10  | Chattogram
    BD-11  | Cox's Bazar
    BD-12  | Chuadanga
    BD-13  | Dhaka
    BD-14  | Dinajpur
    BD-15  | Faridpur
    BD-16  | Feni
    BD-17  | Gopalganj
    BD-18  | Gazipur
    BD-19  | Gaibandha
    BD-20  | Habiganj
    BD-21  | Jamalpur
    BD-22  | Jashore
    BD-23  | Jhenaidah
    BD-24  | Joypurhat
    BD-25  | Jhalakathi
    BD-26  | Kishoreganj
    BD-27  | Khulna
    BD-28  | Kurigram
    BD-29  | Khagrachhari
    BD-30  | Kushtia
    BD-31  | Lakshmipur
    BD-32  | Lalmonirhat
    BD-33  | Manikganj
    BD-34  | Mymensingh
    BD-35  | Munshiganj
    BD-36  | Madaripur
    BD-37  | Magura
    BD-38  | Moulvibazar
    BD-39  | Meherpur
    BD-40  | Narayanganj
    BD-41  | Netrakona
    BD-42  | Narsingdi
    BD-43  | Narail
    BD-44  | Natore
    BD-45  | Chapai Nawabganj
    BD-46  | Nilphamari
    BD-47  | Noakhali
    BD-48  | Naogaon
    BD-49  | Pabna
    BD-50  | Pirojpur
    BD-51  | Patuakhali
    BD-52  | Panchagarh
    BD-53  | Rajbari
    BD-54  | Rajshahi
    BD-55  | Rangpur
    BD-56  | Rangamati
    BD-57  | Sherpur
    BD-58  | Satkhira
    BD-59  | Sirajganj
    BD-60  | Sylhet
    BD-61  | Sunamganj
    BD-62  | Shariatpur
    BD-63  | Tangail
    BD-64  | Thakurgaon
    BD-A   | Barishal
    BD-B   | Chattogram
    BD-C   | Dhaka
    BD-D   | Khulna
    BD-E   | Rajshahi
    BD-F   | Rangpur
    BD-G   | Sylhet
    BD-H   | Mymensingh
    BE-BRU | Brussels Hoofdstedelijk Gewest
    BE-VAN | Antwerpen
    BE-VBR | Vlaams-Brabant
    BE-VLG | Flanders, Vlaams Gewest
    BE-VLI | Limburg
    BE-VOV | Oost-Vlaanderen
    BE-VWV | West-Vlaanderen
    BE-WAL | Wallonia, wallonne
    BE-WBR | Brabant wallon
    BE-WHT | Hainaut
    BE-WLG | Liège
    BE-WNA | Namur
    BF-01  | Boucle du Mouhoun
    BF-02  | Cascades
    BF-04  | Centre-Est
    BF-05  | Centre-Nord
    BF-06  | Centre-Ouest
    BF-07  | Centre-Sud
    BF-09  | Hauts-Bassins
    BF-11  | Plateau-Central
    BF-12  | Sahel
    BF-13  | Sud-Ouest
    BF-BAL | Balé
    BF-BAM | Bam
    BF-BAN | Banwa
    BF-BAZ | Bazèga
    BF-BGR | Bougouriba
    BF-BLG | Boulgou
    BF-BLK | Boulkiemdé
    BF-COM | Comoé
    BF-GAN | Ganzourgou
    BF-GNA | Gnagna
    BF-GOU | Gourma
    BF-HOU | Houet
    BF-IOB | Ioba
    BF-KAD | Kadiogo
    BF-KEN | Kénédougou
    BF-KMD | Komondjari
    BF-KMP | Kompienga
    BF-KOP | Koulpélogo
    BF-KOS | Kossi
    BF-KOT | Kouritenga
    BF-KOW | Kourwéogo
    BF-LER | Léraba
    BF-LOR | Loroum
    BF-MOU | Mouhoun
    BF-NAM | Namentenga
    BF-NAO | Nahouri
    BF-NAY | Nayala
    BF-NOU | Noumbiel
    BF-OUB | Oubritenga
    BF-OUD | Oudalan
    BF-PAS | Passoré
    BF-PON | Poni
    BF-SEN | Séno
    BF-SIS | Sissili
    BF-SMT | Sanmatenga
    BF-SNG | Sanguié
    BF-SOM | Soum
    BF-SOR | Sourou
    BF-TAP | Tapoa
    BF-TUI | Tuy
    BF-YAG | Yagha
    BF-YAT | Yatenga
    BF-ZIR | Ziro
    BF-ZON | Zondoma
    BF-ZOU | Zoundwéogo
    BG-01  | Blagoevgrad
    BG-02  | Burgas
    BG-03  | Varna
    BG-04  | Veliko Tarnovo
    BG-05  | Vidin
    BG-06  | Vratsa
    BG-07  | Gabrovo
    BG-08  | Dobrich
    BG-09  | Kardzhali
    BG-10  | Kyustendil
    BG-11  | Lovech
    BG-12  | Montana
    BG-13  | Pazardzhik
    BG-14  | Pernik
    BG-15  | Pleven
    BG-16  | Plovdiv
    BG-17  | Razgrad
    BG-18  | Ruse
    BG-19  | Silistra
    BG-20  | Sliven
    BG-21  | Smolyan
    BG-22  | Sofia
    BG-23  | Sofia
    BG-24  | Stara Zagora
    BG-25  | Targovishte
    BG-26  | Haskovo
    BG-27  | Shumen
    BG-28  | Yambol
    BH-13  | Al ‘Āşimah
    BH-14  | Al Janūbīyah
    BH-15  | Al Muḩarraq
    BH-17  | Ash Shamālīyah
    BI-BB  | Bubanza
    BI-BL  | Bujumbura Rural
    BI-BM  | Bujumbura Mairie
    BI-BR  | Bururi
    BI-CA  | Cankuzo
    BI-CI  | Cibitoke
    BI-GI  | Gitega
    BI-KI  | Kirundo
    BI-KR  | Karuzi
    BI-KY  | Kayanza
    BI-MA  | Makamba
    BI-MU  | Muramvya
    BI-MW  | Mwaro
    BI-MY  | Muyinga
    BI-NG  | Ngozi
    BI-RM  | Rumonge
    BI-RT  | Rutana
    BI-RY  | Ruyigi
    BJ-AK  | Atacora
    BJ-AL  | Alibori
    BJ-AQ  | Atlantique
    BJ-BO  | Borgou
    BJ-CO  | Collines
    BJ-DO  | Donga
    BJ-KO  | Couffo
    BJ-MO  | Mono
    BJ-OU  | Ouémé
    BJ-PL  | Plateau
    BJ-ZO  | Zou
    BN-BE  | Belait
    BN-BM  | Brunei-Muara
    BN-TE  | Temburong
    BN-TU  | Tutong
    BO-B   | El Beni
    BO-C   | Cochabamba
    BO-H   | Chuquisaca
    BO-L   | La Paz
    BO-N   | Pando
    BO-O   | Oruro
    BO-P   | Potosí
    BO-S   | Santa Cruz
    BO-T   | Tarija
    BR-AC  | Acre
    BR-AL  | Alagoas
    BR-AM  | Amazonas
    BR-AP  | Amapá
    BR-BA  | Bahia
    BR-CE  | Ceará
    BR-ES  | Espírito Santo
    BR-GO  | Goiás
    BR-MA  | Maranhão
    BR-MG  | Minas Gerais
    BR-MS  | Mato Grosso do Sul
    BR-MT  | Mato Grosso
    BR-PA  | Pará
    BR-PB  | Paraíba
    BR-PE  | Pernambuco
    BR-PI  | Piauí
    BR-PR  | Paraná
    BR-RJ  | Rio de Janeiro
    BR-RN  | Rio Grande do Norte
    BR-RO  | Rondônia
    BR-RR  | Roraima
    BR-RS  | Rio Grande do Sul
    BR-SC  | Santa Catarina
    BR-SE  | Sergipe
    BR-SP  | São Paulo state, São Paulo
    BR-TO  | Tocantins
    BS-AK  | Acklins
    BS-BI  | Bimini
    BS-BP  | Black Point
    BS-BY  | Berry Islands
    BS-CE  | Central Eleuthera
    BS-CI  | Cat Island
    BS-CK  | Crooked Island and Long Cay
    BS-CO  | Central Abaco
    BS-CS  | Central Andros
    BS-EG  | East Grand Bahama
    BS-EX  | Exuma
    BS-FP  | City of Freeport
    BS-GC  | Grand Cay
    BS-HI  | Harbour Island
    BS-HT  | Hope Town
    BS-IN  | Inagua
    BS-LI  | Long Island
    BS-MC  | Mangrove Cay
    BS-MG  | Mayaguana
    BS-MI  | Moore's Island
    BS-NE  | North Eleuthera
    BS-NO  | North Abaco
    BS-NS  | North Andros
    BS-RC  | Rum Cay
    BS-RI  | Ragged Island
    BS-SA  | South Andros
    BS-SE  | South Eleuthera
    BS-SO  | South Abaco
    BS-SS  | San Salvador
    BS-SW  | Spanish Wells
    BS-WG  | West Grand Bahama
    BT-11  | Paro
    BT-12  | Chhukha
    BT-13  | Haa
    BT-14  | Samtse
    BT-15  | Thimphu
    BT-21  | Tsirang
    BT-22  | Dagana
    BT-23  | Punakha
    BT-24  | Wangdue Phodrang
    BT-31  | Sarpang
    BT-32  | Trongsa
    BT-33  | Bumthang
    BT-34  | Zhemgang
    BT-41  | Trashigang
    BT-42  | Monggar
    BT-43  | Pema Gatshel
    BT-44  | Lhuentse
    BT-45  | Samdrup Jongkhar
    BT-GA  | Gasa
    BT-TY  | Trashi Yangtse
    BY-BR  | Bresckaja voblasć
    BY-HO  | Gomel'skaja
    BY-HR  | Grodnenskaja
    BY-MA  | Mahilioŭskaja voblasć
    BY-MI  | Minskaja
    BY-VI  | Viciebskaja voblasć
    CA-AB  | Alberta
    CA-BC  | British Columbia, B.C
    CA-MB  | Manitoba
    CA-NB  | New Brunswick
    CA-NL  | Newfoundland, Newfoundland and Labrador
    CA-NS  | Nova Scotia
    CA-NT  | Northwest Territories
    CA-NU  | Nunavut
    CA-ON  | Ontario
    CA-PE  | Prince Edward Island
    CA-QC  | Québec, Quebec
    CA-SK  | Saskatchewan
    CA-YT  | Yukon
    CD-BC  | Kongo Central
    CD-BU  | Bas-Uélé
    CD-EQ  | Équateur
    CD-HK  | Haut-Katanga
    CD-HL  | Haut-Lomami
    CD-HU  | Haut-Uélé
    CD-IT  | Ituri
    CD-KC  | Kasaï Central
    CD-KE  | Kasaï Oriental
    CD-KG  | Kwango
    CD-KL  | Kwilu
    CD-KS  | Kasaï
    CD-LO  | Lomami
    CD-LU  | Lualaba
    CD-MA  | Maniema
    CD-MN  | Mai-Ndombe
    CD-MO  | Mongala
    CD-NK  | North Kivu, Nord-Kivu
    CD-NU  | Nord-Ubangi
    CD-SA  | Sankuru
    CD-SK  | South Kivu, Sud-Kivu
    CD-SU  | Sud-Ubangi
    CD-TO  | Tshopo
    CD-TU  | Tshuapa
    CF-AC  | Ouham
    CF-BB  | Bamingui-Bangoran
    CF-BK  | Basse-Kotto
    CF-HK  | Haute-Kotto
    CF-HM  | Haut-Mbomou
    CF-HS  | Haute-Sangha
    CF-KG  | Kemö-Gïrïbïngï
    CF-LB  | Lobaye
    CF-MB  | Mbomou
    CF-MP  | Ombella-Mpoko
    CF-NM  | Nana-Mambéré
    CF-OP  | Ouham-Pendé
    CF-UK  | Ouaka
    CF-VK  | Vakaga
    CG-11  | Bouenza
    CG-12  | Pool
    CG-13  | Sangha
    CG-15  | Cuvette-Ouest
    CG-16  | Pointe-Noire
    CG-2   | Lékoumou
    CG-5   | Kouilou
    CG-7   | Likouala
    CG-8   | Cuvette
    CG-9   | Niari
    CG-BZV | Brazzaville
    CH-AG  | Aargau
    CH-AI  | Appenzell Innerrhoden
    CH-AR  | Appenzell Ausserrhoden
    CH-BE  | Bern
    CH-BL  | Basel-Landschaft
    CH-BS  | Basel-Stadt
    CH-FR  | Freiburg
    CH-GE  | Genève
    CH-GL  | Glarus
    CH-GR  | Graubünden
    CH-JU  | Jura
    CH-LU  | Luzern
    CH-NE  | Neuchâtel
    CH-NW  | Nidwalden
    CH-OW  | Obwalden
    CH-SG  | Sankt Gallen
    CH-SH  | Schaffhausen
    CH-SO  | Solothurn
    CH-SZ  | Schwyz
    CH-TG  | Thurgau
    CH-TI  | Ticino
    CH-UR  | Uri
    CH-VD  | Vaud
    CH-VS  | Valais
    CH-ZG  | Zug
    CH-ZH  | Zürich
    CI-AB  | Abidjan
    CI-BS  | Bas-Sassandra
    CI-CM  | Comoé
    CI-DN  | Denguélé
    CI-GD  | Gôh-Djiboua
    CI-LC  | Lacs
    CI-LG  | Lagunes
    CI-MG  | Montagnes
    CI-SM  | Sassandra-Marahoué
    CI-SV  | Savanes
    CI-VB  | Vallée du Bandama
    CI-WR  | Woroba
    CI-YM  | Yamoussoukro
    CI-ZZ  | Zanzan
    CL-AI  | Aisén del General Carlos Ibañez del Campo
    CL-AN  | Antofagasta
    CL-AP  | Arica y Parinacota
    CL-AR  | La Araucanía
    CL-AT  | Atacama
    CL-BI  | Biobío
    CL-CO  | Coquimbo
    CL-LI  | Libertador General Bernardo O'Higgins
    CL-LL  | Los Lagos
    CL-LR  | Los Ríos
    CL-MA  | Magallanes
    CL-ML  | Maule
    CL-NB  | Ñuble
    CL-RM  | Región Metropolitana de Santiago
    CL-TA  | Tarapacá
    CL-VS  | Valparaíso
    CM-AD  | Adamaoua
    CM-EN  | Far North
    CM-SW  | South-West
    CN-AH  | Anhui
    CN-FJ  | Fujian
    CN-GD  | Guangdong
    CN-GS  | Gansu
    CN-GX  | Guangxi, Guangxi Zhuangzu Zizhiqu
    CN-GZ  | Guizhou
    CN-HA  | Henan
    CN-HB  | Hubei
    CN-HE  | Hebei
    CN-HI  | Hainan
    CN-HL  | Heilongjiang
    CN-HN  | Hunan
    CN-JL  | Jilin
    CN-JS  | Jiangsu
    CN-JX  | Jiangxi
    CN-LN  | Liaoning
    CN-NM  | Inner Mongolia, Nei Mongol Zizhiqu
    CN-NX  | Ningxia, Ningxia Huizi Zizhiqu
    CN-QH  | Qinghai
    CN-SC  | Sichuan
    CN-SD  | Shandong
    CN-SN  | Shaanxi
    CN-SX  | Shanxi
    CN-XJ  | Xinjiang Uygur, Xinjiang, Xinjiang Uygur Zizhiqu
    CN-XZ  | Xizang, Xizang Zizhiqu, Tibet
    CN-YN  | Yunnan
    CN-ZJ  | Zhejiang
    CO-AMA | Amazonas
    CO-ANT | Antioquia
    CO-ARA | Arauca
    CO-ATL | Atlántico
    CO-BOL | Bolívar
    CO-BOY | Boyacá
    CO-CAL | Caldas
    CO-CAQ | Caquetá
    CO-CAS | Casanare
    CO-CAU | Cauca
    CO-CES | Cesar
    CO-CHO | Chocó
    CO-COR | Córdoba
    CO-CUN | Cundinamarca
    CO-GUA | Guainía
    CO-GUV | Guaviare
    CO-HUI | Huila
    CO-LAG | La Guajira
    CO-MAG | Magdalena
    CO-MET | Meta
    CO-NAR | Nariño
    CO-NSA | Norte de Santander
    CO-PUT | Putumayo
    CO-QUI | Quindío
    CO-RIS | Risaralda
    CO-SAN | Santander
    CO-SAP | San Andrés
    CO-SUC | Sucre
    CO-TOL | Tolima
    CO-VAC | Valle del Cauca
    CO-VAU | Vaupés
    CO-VID | Vichada
    CR-A   | Alajuela
    CR-C   | Cartago
    CR-G   | Guanacaste
    CR-H   | Heredia
    CR-L   | Limón
    CR-P   | Puntarenas
    CR-SJ  | San José
    CU-01  | Pinar del Río
    CU-03  | La Habana
    CU-04  | Matanzas
    CU-05  | Villa Clara
    CU-06  | Cienfuegos
    CU-07  | Sancti Spíritus
    CU-08  | Ciego de Ávila
    CU-09  | Camagüey
    CU-10  | Las Tunas
    CU-11  | Holguín
    CU-12  | Granma
    CU-13  | Santiago de Cuba
    CU-14  | Guantánamo
    CU-15  | Artemisa
    CU-16  | Mayabeque
    CZ-20  | Středočeský kraj
    CZ-201 | Benešov
    CZ-202 | Beroun
    CZ-203 | Kladno
    CZ-204 | Kolín
    CZ-205 | Kutná Hora
    CZ-206 | Mělník
    CZ-207 | Mladá Boleslav
    CZ-208 | Nymburk
    CZ-209 | Praha-východ
    CZ-20A | Praha-západ
    CZ-20B | Příbram
    CZ-20C | Rakovník
    CZ-31  | Jihočeský kraj
    CZ-311 | České Budějovice
    CZ-312 | Český Krumlov
    CZ-313 | Jindřichův Hradec
    CZ-314 | Písek
    CZ-315 | Prachatice
    CZ-316 | Strakonice
    CZ-317 | Tábor
    CZ-32  | Plzeňský kraj
    CZ-321 | Domažlice
    CZ-322 | Klatovy
    CZ-323 | Plzeň-město
    CZ-324 | Plzeň-jih
    CZ-325 | Plzeň-sever
    CZ-326 | Rokycany
    CZ-327 | Tachov
    CZ-41  | Karlovarský kraj
    CZ-411 | Cheb
    CZ-412 | Karlovy Vary
    CZ-413 | Sokolov
    CZ-42  | Ústecký kraj
    CZ-421 | Děčín
    CZ-422 | Chomutov
    CZ-423 | Litoměřice
    CZ-424 | Louny
    CZ-425 | Most
    CZ-426 | Teplice
    CZ-427 | Ústí nad Labem
    CZ-51  | Liberecký kraj
    CZ-511 | Česká Lípa
    CZ-512 | Jablonec nad Nisou
    CZ-513 | Liberec
    CZ-514 | Semily
    CZ-52  | Královéhradecký kraj
    CZ-521 | Hradec Králové
    CZ-522 | Jičín
    CZ-523 | Náchod
    CZ-524 | Rychnov nad Kněžnou
    CZ-525 | Trutnov
    CZ-53  | Pardubický kraj
    CZ-531 | Chrudim
    CZ-532 | Pardubice
    CZ-533 | Svitavy
    CZ-534 | Ústí nad Orlicí
    CZ-63  | Kraj Vysočina
    CZ-631 | Havlíčkův Brod
    CZ-632 | Jihlava
    CZ-633 | Pelhřimov
    CZ-634 | Třebíč
    CZ-635 | Žďár nad Sázavou
    CZ-64  | Jihomoravský kraj
    CZ-641 | Blansko
    CZ-642 | Brno-město
    CZ-643 | Brno-venkov
    CZ-644 | Břeclav
    CZ-645 | Hodonín
    CZ-646 | Vyškov
    CZ-647 | Znojmo
    CZ-71  | Olomoucký kraj
    CZ-711 | Jeseník
    CZ-712 | Olomouc
    CZ-713 | Prostějov
    CZ-714 | Přerov
    CZ-715 | Šumperk
    CZ-72  | Zlínský kraj
    CZ-721 | Kroměříž
    CZ-722 | Uherské Hradiště
    CZ-723 | Vsetín
    CZ-724 | Zlín
    CZ-80  | Moravskoslezský kraj
    CZ-801 | Bruntál
    CZ-802 | Frýdek-Místek
    CZ-803 | Karviná
    CZ-804 | Nový Jičín
    CZ-805 | Opava
    CZ-806 | Ostrava-město
    DE-BB  | Brandenburg
    DE-BE  | Berlin
    DE-BW  | Baden-Württemberg
    DE-BY  | Bavaria, Bayern
    DE-HB  | Bremen
    DE-HE  | Hessen, Hesse
    DE-HH  | Hamburg
    DE-MV  | Mecklenburg-Western Pomerania, Mecklenburg-Vorpommern
    DE-NI  | Lower Saxony, Niedersachsen
    DE-NW  | North Rhine-Westphalia, Nordrhein-Westfalen
    DE-RP  | Rhineland-Palatinate, Rheinland-Pfalz
    DE-SH  | Schleswig-Holstein
    DE-SL  | Saarland
    DE-SN  | Saxony, Sachsen
    DE-ST  | Saxony-Anhalt, Sachsen-Anhalt
    DE-TH  | Thuringia, Thüringen
    DJ-AR  | Arta
    DJ-AS  | Ali Sabieh
    DJ-DI  | Dikhil
    DJ-OB  | Awbūk
    DJ-TA  | Tadjourah
    DK-81  | Nordjylland
    DK-82  | Midtjylland
    DK-83  | Syddanmark
    DK-84  | Hovedstaden
    DK-85  | Sjælland
    DO-01  | Distrito Nacional
    DO-02  | Azua
    DO-03  | Baoruco
    DO-04  | Barahona
    DO-05  | Dajabón
    DO-06  | Duarte
    DO-07  | Elías Piña
    DO-08  | El Seibo
    DO-09  | Espaillat
    DO-10  | Independencia
    DO-11  | La Altagracia
    DO-12  | La Romana
    DO-13  | La Vega
    DO-14  | María Trinidad Sánchez
    DO-15  | Monte Cristi
    DO-16  | Pedernales
    DO-17  | Peravia
    DO-18  | Puerto Plata
    DO-19  | Hermanas Mirabal
    DO-20  | Samaná
    DO-21  | San Cristóbal
    DO-22  | San Juan
    DO-23  | San Pedro de Macorís
    DO-24  | Sánchez Ramírez
    DO-25  | Santiago
    DO-26  | Santiago Rodríguez
    DO-27  | Valverde
    DO-28  | Monseñor Nouel
    DO-29  | Monte Plata
    DO-30  | Hato Mayor
    DO-31  | San José de Ocoa
    DO-32  | Santo Domingo
    DO-33  | Cibao Nordeste
    DO-34  | Cibao Noroeste
    DO-35  | Cibao Norte
    DO-36  | Cibao Sur
    DO-37  | El Valle
    DO-38  | Enriquillo
    DO-39  | Higuamo
    DO-40  | Ozama
    DO-41  | Valdesia
    DO-42  | Yuma
    DZ-01  | Adrar
    DZ-02  | Chlef
    DZ-03  | Laghouat
    DZ-04  | Oum el Bouaghi
    DZ-05  | Batna
    DZ-06  | Béjaïa
    DZ-07  | Biskra
    DZ-08  | Béchar
    DZ-09  | Blida
    DZ-10  | Bouira
    DZ-11  | Tamanrasset
    DZ-12  | Tébessa
    DZ-13  | Tlemcen
    DZ-14  | Tiaret
    DZ-15  | Tizi Ouzou
    DZ-16  | Alger
    DZ-17  | Djelfa
    DZ-18  | Jijel
    DZ-19  | Sétif
    DZ-20  | Saïda
    DZ-21  | Skikda
    DZ-22  | Sidi Bel Abbès
    DZ-23  | Annaba
    DZ-24  | Guelma
    DZ-25  | Constantine
    DZ-26  | Médéa
    DZ-27  | Mostaganem
    DZ-28  | M'sila
    DZ-29  | Mascara
    DZ-30  | Ouargla
    DZ-31  | Oran
    DZ-32  | El Bayadh
    DZ-33  | Illizi
    DZ-34  | Bordj Bou Arréridj
    DZ-35  | Boumerdès
    DZ-36  | El Tarf
    DZ-37  | Tindouf
    DZ-38  | Tissemsilt
    DZ-39  | El Oued
    DZ-40  | Khenchela
    DZ-41  | Souk Ahras
    DZ-42  | Tipaza
    DZ-43  | Mila
    DZ-44  | Aïn Defla
    DZ-45  | Naama
    DZ-46  | Aïn Témouchent
    DZ-47  | Ghardaïa
    DZ-48  | Relizane
    EC-A   | Azuay
    EC-B   | Bolívar
    EC-C   | Carchi
    EC-D   | Orellana
    EC-E   | Esmeraldas
    EC-F   | Cañar
    EC-G   | Guayas
    EC-H   | Chimborazo
    EC-I   | Imbabura
    EC-L   | Loja
    EC-M   | Manabí
    EC-N   | Napo
    EC-O   | El Oro
    EC-P   | Pichincha
    EC-R   | Los Ríos
    EC-S   | Morona Santiago
    EC-SD  | Santo Domingo de los Tsáchilas
    EC-SE  | Santa Elena
    EC-T   | Tungurahua
    EC-U   | Sucumbíos
    EC-W   | Galápagos
    EC-X   | Cotopaxi
    EC-Y   | Pastaza
    EC-Z   | Zamora Chinchipe
    EG-ALX | Al Iskandarīyah
    EG-ASN | Aswān
    EG-AST | Asyūţ
    EG-BA  | Al Baḩr al Aḩmar
    EG-BH  | Al Buḩayrah
    EG-BNS | Banī Suwayf
    EG-C   | Al Qāhirah
    EG-DK  | Ad Daqahlīyah
    EG-DT  | Dumyāţ
    EG-FYM | Al Fayyūm
    EG-GH  | Al Gharbīyah
    EG-GZ  | Al Jīzah
    EG-IS  | Al Ismā'īlīyah
    EG-JS  | Janūb Sīnā'
    EG-KB  | Al Qalyūbīyah
    EG-KFS | Kafr ash Shaykh
    EG-KN  | Qinā
    EG-LX  | Al Uqşur
    EG-MN  | Al Minyā
    EG-MNF | Al Minūfīyah
    EG-MT  | Maţrūḩ
    EG-PTS | Būr Sa‘īd
    EG-SHG | Sūhāj
    EG-SHR | Ash Sharqīyah
    EG-SIN | Shamāl Sīnā'
    EG-SUZ | As Suways
    EG-WAD | Al Wādī al Jadīd
    ER-AN  | Ansabā
    ER-DK  | Debubawi K’eyyĭḥ Baḥri
    ER-DU  | Al Janūbī
    ER-GB  | Gash-Barka
    ER-MA  | Al Awsaţ
    ER-SK  | Semienawi K’eyyĭḥ Baḥri
    ES-A   | Alacant*
    ES-AB  | Albacete
    ES-AL  | Almería
    ES-AN  | Andalusia, Andalucía
    ES-AR  | Aragon, Aragón
    ES-AS  | Asturias
    ES-AV  | Ávila
    ES-B   | Barcelona
    ES-BA  | Badajoz
    ES-BI  | Bizkaia
    ES-BU  | Burgos
    ES-C   | A Coruña
    ES-CA  | Cádiz
    ES-CB  | Cantabria
    ES-CC  | Cáceres
    ES-CL  | Castile and León, Castilla y León
    ES-CM  | Castilla-La Mancha
    ES-CN  | Canary Islands, Canarias
    ES-CO  | Córdoba
    ES-CR  | Ciudad Real
    ES-CS  | Castelló*
    ES-CT  | Catalonia, Catalunya
    ES-CU  | Cuenca
    ES-EX  | Extremadura
    ES-GA  | Galicia
    ES-GC  | Las Palmas
    ES-GI  | Girona
    ES-GR  | Granada
    ES-GU  | Guadalajara
    ES-H   | Huelva
    ES-HU  | Huesca
    ES-IB  | Balearic Islands, Illes Balears
    ES-J   | Jaén
    ES-L   | Lleida
    ES-LE  | León
    ES-LO  | La Rioja
    ES-LU  | Lugo
    ES-M   | Madrid
    ES-MA  | Málaga
    ES-MC  | Murcia
    ES-MD  | Madrid
    ES-MU  | Murcia
    ES-NA  | Nafarroa*
    ES-NC  | Navarre, Nafarroako Foru Komunitatea*
    ES-O   | Asturias
    ES-OR  | Ourense
    ES-P   | Palencia
    ES-PM  | Illes Balears
    ES-PO  | Pontevedra
    ES-PV  | Basque Country, Euskal Herria
    ES-RI  | La Rioja
    ES-S   | Cantabria
    ES-SA  | Salamanca
    ES-SE  | Sevilla
    ES-SG  | Segovia
    ES-SO  | Soria
    ES-SS  | Gipuzkoa
    ES-T   | Tarragona
    ES-TE  | Teruel
    ES-TF  | Santa Cruz de Tenerife
    ES-TO  | Toledo
    ES-V   | Valencia
    ES-VA  | Valladolid
    ES-VC  | Valencian Community, Valenciana
    ES-VI  | Araba*
    ES-Z   | Zaragoza
    ES-ZA  | Zamora
    ET-AF  | Afar
    ET-AM  | Amhara, Amara
    ET-BE  | Benshangul-Gumaz
    ET-GA  | Gambela Peoples
    ET-HA  | Harari People
    ET-OR  | Oromia
    ET-SN  | Southern Nations
    ET-SO  | Somali
    ET-TI  | Tigray, Tigrai
    FI-02  | Etelä-Karjala
    FI-03  | Etelä-Pohjanmaa
    FI-04  | Etelä-Savo
    FI-05  | Kainuu
    FI-06  | Kanta-Häme
    FI-07  | Keski-Pohjanmaa
    FI-08  | Keski-Suomi
    FI-09  | Kymenlaakso
    FI-10  | Lappi
    FI-11  | Pirkanmaa
    FI-12  | Pohjanmaa
    FI-13  | Pohjois-Karjala
    FI-14  | Pohjois-Pohjanmaa
    FI-15  | Pohjois-Savo
    FI-16  | Päijät-Häme
    FI-17  | Satakunta
    FI-18  | Uusimaa
    FI-19  | Varsinais-Suomi
    FJ-01  | Ba
    FJ-02  | Bua
    FJ-03  | Cakaudrove
    FJ-04  | Kadavu
    FJ-05  | Lau
    FJ-06  | Lomaiviti
    FJ-07  | Macuata
    FJ-08  | Nadroga and Navosa
    FJ-09  | Naitasiri
    FJ-10  | Namosi
    FJ-11  | Ra
    FJ-12  | Rewa
    FJ-13  | Serua
    FJ-14  | Tailevu
    FM-KSA | Kosrae
    FM-PNI | Pohnpei
    FM-TRK | Chuuk
    FM-YAP | Yap
    FR-01  | Ain
    FR-02  | Aisne
    FR-03  | Allier
    FR-04  | Alpes-de-Haute-Provence
    FR-05  | Hautes-Alpes
    FR-06  | Alpes-Maritimes
    FR-07  | Ardèche
    FR-08  | Ardennes
    FR-09  | Ariège
    FR-10  | Aube
    FR-11  | Aude
    FR-12  | Aveyron
    FR-13  | Bouches-du-Rhône
    FR-14  | Calvados
    FR-15  | Cantal
    FR-16  | Charente
    FR-17  | Charente-Maritime
    FR-18  | Cher
    FR-19  | Corrèze
    FR-20R | Corsica, Corse
    FR-21  | Côte-d'Or
    FR-22  | Côtes-d'Armor
    FR-23  | Creuse
    FR-24  | Dordogne
    FR-25  | Doubs
    FR-26  | Drôme
    FR-27  | Eure
    FR-28  | Eure-et-Loir
    FR-29  | Finistère
    FR-2A  | Corse-du-Sud
    FR-2B  | Haute-Corse
    FR-30  | Gard
    FR-31  | Haute-Garonne
    FR-32  | Gers
    FR-33  | Gironde
    FR-34  | Hérault
    FR-35  | Ille-et-Vilaine
    FR-36  | Indre
    FR-37  | Indre-et-Loire
    FR-38  | Isère
    FR-39  | Jura
    FR-40  | Landes
    FR-41  | Loir-et-Cher
    FR-42  | Loire
    FR-43  | Haute-Loire
    FR-44  | Loire-Atlantique
    FR-45  | Loiret
    FR-46  | Lot
    FR-47  | Lot-et-Garonne
    FR-48  | Lozère
    FR-49  | Maine-et-Loire
    FR-50  | Manche
    FR-51  | Marne
    FR-52  | Haute-Marne
    FR-53  | Mayenne
    FR-54  | Meurthe-et-Moselle
    FR-55  | Meuse
    FR-56  | Morbihan
    FR-57  | Moselle
    FR-58  | Nièvre
    FR-60  | Oise
    FR-61  | Orne
    FR-62  | Pas-de-Calais
    FR-63  | Puy-de-Dôme
    FR-64  | Pyrénées-Atlantiques
    FR-65  | Hautes-Pyrénées
    FR-66  | Pyrénées-Orientales
    FR-67  | Bas-Rhin
    FR-68  | Haut-Rhin
    FR-69  | Rhône
    FR-70  | Haute-Saône
    FR-71  | Saône-et-Loire
    FR-72  | Sarthe
    FR-73  | Savoie
    FR-74  | Haute-Savoie
    FR-75  | Paris
    FR-76  | Seine-Maritime
    FR-77  | Seine-et-Marne
    FR-78  | Yvelines
    FR-79  | Deux-Sèvres
    FR-80  | Somme
    FR-81  | Tarn
    FR-82  | Tarn-et-Garonne
    FR-83  | Var
    FR-84  | Vaucluse
    FR-85  | Vendée
    FR-86  | Vienne
    FR-87  | Haute-Vienne
    FR-88  | Vosges
    FR-89  | Yonne
    FR-90  | Territoire de Belfort
    FR-91  | Essonne
    FR-92  | Hauts-de-Seine
    FR-93  | Seine-Saint-Denis
    FR-94  | Val-de-Marne
    FR-95  | Val-d'Oise
    FR-ARA | Auvergne-Rhône-Alpes
    FR-BL  | Saint-Barthélemy
    FR-BRE | Brittany, Bretagne
    FR-GES | Grand Est, Grand-Est
    FR-GF  | Guyane
    FR-HDF | Hauts-de-France
    FR-IDF | Île-de-France
    FR-MF  | Saint-Martin
    FR-NAQ | Nouvelle-Aquitaine
    FR-NOR | Normandy, Normandie
    FR-OCC | Occitanie
    FR-PAC | Provence, Provence-Alpes-Côte d'Azur, Provence-Alpes-Côte-d’Azur
    FR-PF  | Polynésie française
    FR-PM  | Saint-Pierre-et-Miquelon
    FR-RE  | La Réunion
    FR-WF  | Wallis-et-Futuna
    GA-1   | Estuaire
    GA-2   | Haut-Ogooué
    GA-3   | Moyen-Ogooué
    GA-4   | Ngounié
    GA-5   | Nyanga
    GA-6   | Ogooué-Ivindo
    GA-7   | Ogooué-Lolo
    GA-8   | Ogooué-Maritime
    GA-9   | Woleu-Ntem
    GB-ENG | England
    GB-NIR | Northern Ireland
    GB-SCT | Scotland
    GB-WLS | Wales
    GE-AB  | Abkhazia
    GE-AJ  | Ajaria
    GE-GU  | Guria
    GE-IM  | Imereti
    GE-KA  | K'akheti
    GE-KK  | Kvemo Kartli
    GE-MM  | Mtskheta-Mtianeti
    GE-RL  | Rach'a-Lechkhumi-Kvemo Svaneti
    GE-SJ  | Samtskhe-Javakheti
    GE-SK  | Shida Kartli
    GE-SZ  | Samegrelo-Zemo Svaneti
    GH-AA  | Greater Accra
    GH-AF  | Ahafo
    GH-AH  | Ashanti
    GH-BE  | Bono East
    GH-BO  | Bono
    GH-OT  | Oti
    GH-SV  | Savannah
    GH-TV  | Volta
    GH-UE  | Upper East
    GH-UW  | Upper West
    GH-WN  | Western North
    GM-L   | Lower River
    GM-M   | Central River
    GM-N   | North Bank
    GM-U   | Upper River
    GN-B   | Boké
    GN-BE  | Beyla
    GN-BF  | Boffa
    GN-BK  | Boké
    GN-C   | Conakry
    GN-CO  | Coyah
    GN-D   | Kindia
    GN-DB  | Dabola
    GN-DI  | Dinguiraye
    GN-DL  | Dalaba
    GN-DU  | Dubréka
    GN-F   | Faranah
    GN-FA  | Faranah
    GN-FO  | Forécariah
    GN-FR  | Fria
    GN-GA  | Gaoual
    GN-GU  | Guékédou
    GN-K   | Kankan
    GN-KA  | Kankan
    GN-KB  | Koubia
    GN-KD  | Kindia
    GN-KE  | Kérouané
    GN-KN  | Koundara
    GN-KO  | Kouroussa
    GN-KS  | Kissidougou
    GN-L   | Labé
    GN-LA  | Labé
    GN-LE  | Lélouma
    GN-LO  | Lola
    GN-M   | Mamou
    GN-MC  | Macenta
    GN-MD  | Mandiana
    GN-MM  | Mamou
    GN-N   | Nzérékoré
    GN-NZ  | Nzérékoré
    GN-PI  | Pita
    GN-SI  | Siguiri
    GN-TE  | Télimélé
    GN-TO  | Tougué
    GN-YO  | Yomou
    GQ-AN  | Annobon
    GQ-BN  | Bioko Nord
    GQ-BS  | Bioko Sud
    GQ-C   | Região Continental
    GQ-CS  | Centro Sud
    GQ-DJ  | Djibloho
    GQ-I   | Região Insular
    GQ-KN  | Kié-Ntem
    GQ-LI  | Litoral
    GQ-WN  | Wele-Nzas
    GR-A   | Anatolikí Makedonía kai Thráki
    GR-B   | Kentrikí Makedonía
    GR-C   | Dytikí Makedonía
    GR-D   | Ípeiros
    GR-E   | Thessalía
    GR-F   | Ionía Nísia
    GR-G   | Dytikí Elláda
    GR-H   | Stereá Elláda
    GR-I   | Attikí
    GR-J   | Pelopónnisos
    GR-K   | Vóreio Aigaío
    GR-L   | Nótio Aigaío
    GR-M   | Kríti
    GT-AV  | Alta Verapaz
    GT-BV  | Baja Verapaz
    GT-CM  | Chimaltenango
    GT-CQ  | Chiquimula
    GT-ES  | Escuintla
    GT-HU  | Huehuetenango
    GT-IZ  | Izabal
    GT-JA  | Jalapa
    GT-JU  | Jutiapa
    GT-PE  | Petén
    GT-PR  | El Progreso
    GT-QC  | Quiché
    GT-QZ  | Quetzaltenango
    GT-RE  | Retalhuleu
    GT-SA  | Sacatepéquez
    GT-SM  | San Marcos
    GT-SO  | Sololá
    GT-SR  | Santa Rosa
    GT-SU  | Suchitepéquez
    GT-TO  | Totonicapán
    GT-ZA  | Zacapa
    GW-BA  | Bafatá
    GW-BL  | Bolama
    GW-BM  | Biombo
    GW-CA  | Cacheu
    GW-GA  | Gabú
    GW-L   | Leste
    GW-N   | Norte
    GW-OI  | Oio
    GW-QU  | Quinara
    GW-S   | Sul
    GW-TO  | Tombali
    GY-BA  | Barima-Waini
    GY-CU  | Cuyuni-Mazaruni
    GY-DE  | Demerara-Mahaica
    GY-EB  | East Berbice-Corentyne
    GY-ES  | Essequibo Islands-West Demerara
    GY-MA  | Mahaica-Berbice
    GY-PM  | Pomeroon-Supenaam
    GY-PT  | Potaro-Siparuni
    GY-UD  | Upper Demerara-Berbice
    GY-UT  | Upper Takutu-Upper Essequibo
    HN-AT  | Atlántida
    HN-CH  | Choluteca
    HN-CL  | Colón
    HN-CM  | Comayagua
    HN-CP  | Copán
    HN-CR  | Cortés
    HN-EP  | El Paraíso
    HN-FM  | Francisco Morazán
    HN-GD  | Gracias a Dios
    HN-IB  | Islas de la Bahía
    HN-IN  | Intibucá
    HN-LE  | Lempira
    HN-LP  | La Paz
    HN-OC  | Ocotepeque
    HN-OL  | Olancho
    HN-SB  | Santa Bárbara
    HN-VA  | Valle
    HN-YO  | Yoro
    HR-01  | Zagrebačka županija
    HR-02  | Krapinsko-zagorska županija
    HR-03  | Sisačko-moslavačka županija
    HR-04  | Karlovačka županija
    HR-05  | Varaždinska županija
    HR-06  | Koprivničko-križevačka županija
    HR-07  | Bjelovarsko-bilogorska županija
    HR-08  | Primorsko-goranska županija
    HR-09  | Ličko-senjska županija
    HR-10  | Virovitičko-podravska županija
    HR-11  | Požeško-slavonska županija
    HR-12  | Brodsko-posavska županija
    HR-13  | Zadarska županija
    HR-14  | Osječko-baranjska županija
    HR-15  | Šibensko-kninska županija
    HR-16  | Vukovarsko-srijemska županija
    HR-17  | Splitsko-dalmatinska županija
    HR-18  | Istarska županija
    HR-19  | Dubrovačko-neretvanska županija
    HR-20  | Međimurska županija
    HT-AR  | Artibonite
    HT-GA  | Grandans
    HT-NE  | Nord-Est
    HT-NI  | Nip
    HT-NO  | Nord-Ouest
    HT-OU  | Lwès
    HT-SD  | Sid
    HT-SE  | Sidès
    HU-BA  | Baranya
    HU-BE  | Békés
    HU-BK  | Bács-Kiskun
    HU-BZ  | Borsod-Abaúj-Zemplén
    HU-CS  | Csongrád
    HU-FE  | Fejér
    HU-GS  | Győr-Moson-Sopron
    HU-HB  | Hajdú-Bihar
    HU-HE  | Heves
    HU-JN  | Jász-Nagykun-Szolnok
    HU-KE  | Komárom-Esztergom
    HU-NO  | Nógrád
    HU-PE  | Pest
    HU-SO  | Somogy
    HU-SZ  | Szabolcs-Szatmár-Bereg
    HU-TO  | Tolna
    HU-VA  | Vas
    HU-VE  | Veszprém
    HU-ZA  | Zala
    ID-AC  | Aceh
    ID-BA  | Bali
    ID-BB  | Kepulauan Bangka Belitung
    ID-BE  | Bengkulu
    ID-BT  | Banten
    ID-GO  | Gorontalo
    ID-JA  | Jambi
    ID-JB  | West Java, Jawa Barat
    ID-JI  | East Java, Jawa Timur
    ID-JT  | Central Java, Jawa Tengah
    ID-JW  | Jawa
    ID-KA  | Kalimantan
    ID-KB  | Kalimantan Barat
    ID-KI  | East Kalimantan, Kalimantan Timur
    ID-KR  | Kepulauan Riau
    ID-KS  | Kalimantan Selatan
    ID-KT  | Kalimantan Tengah
    ID-KU  | Kalimantan Utara
    ID-LA  | Lampung
    ID-MA  | Maluku
    ID-ML  | Maluku
    ID-MU  | North Maluku, Maluku Utara
    ID-NB  | West Nusa Tenggara, Nusa Tenggara Barat
    ID-NT  | East Nusa Tenggara, Nusa Tenggara Timur
    ID-NU  | Nusa Tenggara
    ID-PA  | Papua
    ID-PB  | West Papua, Papua Barat
    ID-PP  | Papua
    ID-RI  | Riau
    ID-SA  | Sulawesi Utara
    ID-SB  | West Sumatra, Sumatera Barat
    ID-SG  | Sulawesi Tenggara
    ID-SL  | Sulawesi
    ID-SM  | Sumatera
    ID-SN  | Sulawesi Selatan
    ID-SR  | Sulawesi Barat
    ID-SS  | Sumatera Selatan
    ID-ST  | Central Sulawesi, Sulawesi Tengah
    ID-SU  | North Sumatra, Sumatera Utara
    IE-C   | Connaught
    IE-CE  | Clare
    IE-CN  | Cavan
    IE-CO  | Cork
    IE-CW  | Carlow
    IE-D   | Dublin
    IE-DL  | Donegal
    IE-G   | Galway
    IE-KE  | Kildare
    IE-KK  | Kilkenny
    IE-KY  | Kerry
    IE-L   | Leinster
    IE-LD  | Longford
    IE-LH  | Louth
    IE-LK  | Limerick
    IE-LM  | Leitrim
    IE-LS  | Laois
    IE-M   | Munster
    IE-MH  | Meath
    IE-MN  | Monaghan
    IE-MO  | Mayo
    IE-OY  | Offaly
    IE-RN  | Roscommon
    IE-SO  | Sligo
    IE-TA  | Tipperary
    IE-U   | Ulster
    IE-WD  | Waterford
    IE-WH  | Westmeath
    IE-WW  | Wicklow
    IE-WX  | Wexford
    IL-D   | Al Janūbī
    IL-HA  | H̱efa
    IL-JM  | Al Quds
    IL-M   | Al Awsaţ
    IL-TA  | Tall Abīb
    IL-Z   | Ash Shamālī
    IN-AN  | Andaman and Nicobar Islands
    IN-AP  | Andhra Pradesh
    IN-AR  | Arunāchal Pradesh
    IN-AS  | Assam
    IN-BR  | Bihār
    IN-CH  | Chandīgarh
    IN-CT  | Chhattisgarh, Chhattīsgarh
    IN-DH  | Dādra and Nagar Haveli and Damān and Diu
    IN-DL  | Delhi
    IN-GA  | Goa
    IN-GJ  | Gujarāt
    IN-HP  | Himāchal Pradesh
    IN-HR  | Haryāna
    IN-JH  | Jhārkhand
    IN-JK  | Jammu & Kashmir, Jammu and Kashmir, Jammu and Kashmīr
    IN-KA  | Karnātaka
    IN-KL  | Kerala
    IN-LA  | Ladakh, Ladākh
    IN-LD  | Lakshadweep
    IN-MH  | Mahārāshtra
    IN-ML  | Meghālaya
    IN-MN  | Manipur
    IN-MP  | Madhya Pradesh
    IN-MZ  | Mizoram
    IN-NL  | Nāgāland
    IN-OR  | Orissa, Odisha
    IN-PB  | Punjab
    IN-PY  | Puducherry
    IN-RJ  | Rājasthān
    IN-SK  | Sikkim
    IN-TG  | Telangana, Telangāna
    IN-TN  | Tamil Nadu, Tamil Nādu
    IN-TR  | Tripura
    IN-UP  | Uttar Pradesh
    IN-UT  | Uttarakhand, Uttarākhand
    IN-WB  | West Bengal
    IQ-AN  | Al Anbār, Anbar
    IQ-AR  | Arbīl
    IQ-BA  | Al Başrah
    IQ-BB  | Bābil
    IQ-BG  | Baghdād
    IQ-DA  | Dahūk
    IQ-DI  | Diyala, Diyālá
    IQ-DQ  | Dhī Qār
    IQ-KA  | Karbalā’
    IQ-KI  | Kirkuk, Kirkūk
    IQ-MA  | Maysān
    IQ-MU  | Al Muthanná
    IQ-NA  | An Najaf
    IQ-NI  | Nineveh, Nīnawá
    IQ-QA  | Al Qādisīyah
    IQ-SD  | Şalāḩ ad Dīn
    IQ-SU  | As Sulaymānīyah
    IQ-WA  | Wāsiţ
    IR-00  | Markazī
    IR-01  | Gīlān
    IR-02  | Māzandarān
    IR-03  | Āz̄ārbāyjān-e Shārqī
    IR-04  | Āz̄ārbāyjān-e Ghārbī
    IR-05  | Kermānshāh
    IR-06  | Khūzestān
    IR-07  | Fārs
    IR-08  | Kermān
    IR-09  | Khorāsān-e Raẕavī
    IR-10  | Eşfahān
    IR-11  | Sīstān va Balūchestān
    IR-12  | Kordestān
    IR-13  | Hamadān
    IR-14  | Chahār Maḩāl va Bakhtīārī
    IR-15  | Lorestān
    IR-16  | Īlām
    IR-17  | Kohgīlūyeh va Bowyer Aḩmad
    IR-18  | Būshehr
    IR-19  | Zanjān
    IR-20  | Semnān
    IR-21  | Yazd
    IR-22  | Hormozgān
    IR-23  | Tehrān
    IR-24  | Ardabīl
    IR-25  | Qom
    IR-26  | Qazvīn
    IR-27  | Golestān
    IR-28  | Khorāsān-e Shomālī
    IR-29  | Khorāsān-e Jonūbī
    IR-30  | Alborz
    IS-1   | Höfuðborgarsvæði
    IS-2   | Suðurnes
    IS-3   | Vesturland
    IS-4   | Vestfirðir
    IS-5   | Norðurland vestra
    IS-6   | Norðurland eystra
    IS-7   | Austurland
    IS-8   | Suðurland
    IT-21  | Piedmont, Piemonte
    IT-23  | Aosta Valley, Val d'Aoste
    IT-25  | Lombardy, Lombardia
    IT-32  | Trentino-Alto Adige
    IT-34  | Veneto
    IT-36  | Friuli Venezia Giulia
    IT-42  | Liguria
    IT-45  | Emilia-Romagna
    IT-52  | Tuscany, Toscana
    IT-55  | Umbria
    IT-57  | Marche
    IT-62  | Latium, Lazio
    IT-65  | Abruzzo
    IT-67  | Molise
    IT-72  | Campania
    IT-75  | Apulia, Puglia
    IT-77  | Basilicata
    IT-78  | Calabria
    IT-82  | Sicily, Sicilia
    IT-88  | Sardinia, Sardegna
    IT-AL  | Alessandria
    IT-AN  | Ancona
    IT-AP  | Ascoli Piceno
    IT-AQ  | L'Aquila
    IT-AR  | Arezzo
    IT-AT  | Asti
    IT-AV  | Avellino
    IT-BG  | Bergamo
    IT-BI  | Biella
    IT-BL  | Belluno
    IT-BN  | Benevento
    IT-BR  | Brindisi
    IT-BS  | Brescia
    IT-BT  | Barletta-Andria-Trani
    IT-BZ  | Bolzano
    IT-CB  | Campobasso
    IT-CE  | Caserta
    IT-CH  | Chieti
    IT-CN  | Cuneo
    IT-CO  | Como
    IT-CR  | Cremona
    IT-CS  | Cosenza
    IT-CZ  | Catanzaro
    IT-FC  | Forlì-Cesena
    IT-FE  | Ferrara
    IT-FG  | Foggia
    IT-FM  | Fermo
    IT-FR  | Frosinone
    IT-GR  | Grosseto
    IT-IM  | Imperia
    IT-IS  | Isernia
    IT-KR  | Crotone
    IT-LC  | Lecco
    IT-LE  | Lecce
    IT-LI  | Livorno
    IT-LO  | Lodi
    IT-LT  | Latina
    IT-LU  | Lucca
    IT-MB  | Monza e Brianza
    IT-MC  | Macerata
    IT-MN  | Mantova
    IT-MO  | Modena
    IT-MS  | Massa-Carrara
    IT-MT  | Matera
    IT-NO  | Novara
    IT-NU  | Nuoro
    IT-OR  | Oristano
    IT-PC  | Piacenza
    IT-PD  | Padova
    IT-PE  | Pescara
    IT-PG  | Perugia
    IT-PI  | Pisa
    IT-PO  | Prato
    IT-PR  | Parma
    IT-PT  | Pistoia
    IT-PU  | Pesaro e Urbino
    IT-PV  | Pavia
    IT-PZ  | Potenza
    IT-RA  | Ravenna
    IT-RE  | Reggio Emilia
    IT-RI  | Rieti
    IT-RN  | Rimini
    IT-RO  | Rovigo
    IT-SA  | Salerno
    IT-SI  | Siena
    IT-SO  | Sondrio
    IT-SP  | La Spezia
    IT-SS  | Sassari
    IT-SU  | Sud Sardegna
    IT-SV  | Savona
    IT-TA  | Taranto
    IT-TE  | Teramo
    IT-TN  | Trento
    IT-TR  | Terni
    IT-TV  | Treviso
    IT-VA  | Varese
    IT-VB  | Verbano-Cusio-Ossola
    IT-VC  | Vercelli
    IT-VI  | Vicenza
    IT-VR  | Verona
    IT-VT  | Viterbo
    IT-VV  | Vibo Valentia
    JO-AJ  | ‘Ajlūn
    JO-AM  | Al ‘A̅şimah
    JO-AQ  | Al ‘Aqabah
    JO-AT  | Aţ Ţafīlah
    JO-AZ  | Az Zarqā’
    JO-BA  | Al Balqā’
    JO-IR  | Irbid
    JO-JA  | Jarash
    JO-KA  | Al Karak
    JO-MA  | Al Mafraq
    JO-MD  | Mādabā
    JO-MN  | Ma‘ān
    JP-01  | Hokkaido
    JP-02  | Aomori
    JP-03  | Iwate
    JP-04  | Miyagi
    JP-05  | Akita
    JP-06  | Yamagata
    JP-07  | Fukushima
    JP-08  | Ibaraki
    JP-09  | Tochigi
    JP-10  | Gunma
    JP-11  | Saitama
    JP-12  | Chiba
    JP-13  | Tokyo
    JP-14  | Kanagawa
    JP-15  | Niigata
    JP-16  | Toyama
    JP-17  | Ishikawa
    JP-18  | Fukui
    JP-19  | Yamanashi
    JP-20  | Nagano
    JP-21  | Gifu
    JP-22  | Shizuoka
    JP-23  | Aichi
    JP-24  | Mie
    JP-25  | Shiga
    JP-26  | Kyoto
    JP-27  | Osaka
    JP-28  | Hyogo
    JP-29  | Nara
    JP-30  | Wakayama
    JP-31  | Tottori
    JP-32  | Shimane
    JP-33  | Okayama
    JP-34  | Hiroshima
    JP-35  | Yamaguchi
    JP-36  | Tokushima
    JP-37  | Kagawa
    JP-38  | Ehime
    JP-39  | Kochi
    JP-40  | Fukuoka
    JP-41  | Saga
    JP-42  | Nagasaki
    JP-43  | Kumamoto
    JP-44  | Oita
    JP-45  | Miyazaki
    JP-46  | Kagoshima
    JP-47  | Okinawa
    KE-01  | Baringo
    KE-02  | Bomet
    KE-03  | Bungoma
    KE-04  | Busia
    KE-05  | Elgeyo
    KE-06  | Embu
    KE-07  | Garissa
    KE-08  | Homa Bay
    KE-09  | Isiolo
    KE-10  | Kajiado
    KE-11  | Kakamega
    KE-12  | Kericho
    KE-13  | Kiambu
    KE-14  | Kilifi
    KE-15  | Kirinyaga
    KE-16  | Kisii
    KE-17  | Kisumu
    KE-18  | Kitui
    KE-19  | Kwale
    KE-20  | Laikipia
    KE-21  | Lamu
    KE-22  | Machakos
    KE-23  | Makueni
    KE-24  | Mandera
    KE-25  | Marsabit
    KE-26  | Meru
    KE-27  | Migori
    KE-28  | Mombasa
    KE-29  | Murang'a
    KE-30  | Nairobi City
    KE-31  | Nakuru
    KE-32  | Nandi
    KE-33  | Narok
    KE-34  | Nyamira
    KE-35  | Nyandarua
    KE-36  | Nyeri
    KE-37  | Samburu
    KE-38  | Siaya
    KE-39  | Taita
    KE-40  | Tana River
    KE-41  | Tharaka-Nithi
    KE-42  | Trans Nzoia
    KE-43  | Turkana
    KE-44  | Uasin Gishu
    KE-45  | Vihiga
    KE-46  | Wajir
    KE-47  | West Pokot
    KG-B   | Batken
    KG-C   | Chuy
    KG-J   | Dzhalal-Abad
    KG-N   | Naryn
    KG-O   | Osh
    KG-T   | Talas
    KG-Y   | Issyk-Kul'skaja
    KH-1   | Banteay Mean Choăy
    KH-10  | Kracheh
    KH-11  | Mondol Kiri
    KH-13  | Preah Vihear
    KH-14  | Prey Veaeng
    KH-15  | Pousaat
    KH-16  | Rotanak Kiri
    KH-17  | Siem Reab
    KH-18  | Preah Sihanouk
    KH-19  | Stoĕng Trêng
    KH-2   | Baat Dambang
    KH-20  | Svaay Rieng
    KH-21  | Taakaev
    KH-22  | Otdar Mean Chey
    KH-23  | Kaeb
    KH-24  | Pailin
    KH-25  | Tbong Khmum
    KH-3   | Kampong Chaam
    KH-4   | Kampong Chhnang
    KH-5   | Kampong Spueu
    KH-6   | Kampong Thum
    KH-7   | Kampot
    KH-8   | Kandaal
    KH-9   | Kaoh Kong
    KN-K   | Saint Kitts
    KN-N   | Nevis
    KP-02  | P'yǒngan-namdo
    KP-03  | P'yǒngan-bukto
    KP-04  | Chagang-do
    KP-05  | Hwanghae-namdo
    KP-06  | Hwanghae-bukto
    KP-07  | Kangweonto
    KP-08  | Hamgyǒng-namdo
    KP-09  | Hamgyǒng-bukto
    KP-10  | Ryanggang-do
    KR-41  | Gyeonggi-do
    KR-42  | Gangwon-do
    KR-43  | Chungcheongbuk-do
    KR-44  | Chungcheongnam-do
    KR-45  | Jeollabuk-do
    KR-46  | Jeollanam-do
    KR-47  | Gyeongsangbuk-do
    KR-48  | Gyeongsangnam-do
    KW-AH  | Al Aḩmadī
    KW-FA  | Al Farwānīyah
    KW-HA  | Ḩawallī
    KW-JA  | Al Jahrā’
    KW-KU  | Al ‘Āşimah
    KW-MU  | Mubārak al Kabīr
    KZ-AKM | Akmolinskaja
    KZ-AKT | Aktjubinskaja
    KZ-ALM | Almatinskaja
    KZ-ATY | Atyrauskaja
    KZ-KAR | Karagandinskaja
    KZ-KUS | Kostanajskaja
    KZ-KZY | Kyzylordinskaja
    KZ-MAN | Mangghystaū oblysy
    KZ-PAV | Pavlodar oblysy
    KZ-SEV | Severo-Kazahstanskaja
    KZ-VOS | Shyghys Qazaqstan oblysy
    KZ-YUZ | Turkestankaya
    KZ-ZAP | Batys Qazaqstan oblysy
    KZ-ZHA | Zhambyl oblysy
    LA-AT  | Attapu
    LA-BK  | Bokèo
    LA-BL  | Bolikhamxai
    LA-CH  | Champasak
    LA-HO  | Houaphan
    LA-KH  | Khammouan
    LA-LM  | Louang Namtha
    LA-LP  | Louangphabang
    LA-OU  | Oudômxai
    LA-PH  | Phôngsali
    LA-SL  | Salavan
    LA-SV  | Savannakhét
    LA-VI  | Viangchan
    LA-VT  | Viangchan
    LA-XA  | Xaignabouli
    LA-XE  | Xékong
    LA-XI  | Xiangkhouang
    LA-XS  | Xaisômboun
    LB-AK  | Aakkâr
    LB-AS  | Ash Shimāl
    LB-BA  | Bayrūt
    LB-BH  | Baalbek-Hermel
    LB-BI  | Al Biqā‘
    LB-JA  | Al Janūb
    LB-JL  | Jabal Lubnān
    LB-NA  | An Nabaţīyah
    LC-01  | Anse la Raye
    LC-02  | Castries
    LC-03  | Choiseul
    LC-05  | Dennery
    LC-06  | Gros Islet
    LC-07  | Laborie
    LC-08  | Micoud
    LC-10  | Soufrière
    LC-11  | Vieux Fort
    LC-12  | Canaries
    LK-1   | Western Province
    LK-11  | Colombo
    LK-12  | Gampaha
    LK-13  | Kalutara
    LK-2   | Central Province
    LK-21  | Kandy
    LK-22  | Matale
    LK-23  | Nuwara Eliya
    LK-3   | Southern Province
    LK-31  | Galle
    LK-32  | Matara
    LK-33  | Hambantota
    LK-4   | Northern Province
    LK-41  | Jaffna
    LK-42  | Kilinochchi
    LK-43  | Mannar
    LK-44  | Vavuniya
    LK-45  | Mullaittivu
    LK-5   | Eastern Province
    LK-51  | Batticaloa
    LK-52  | Ampara
    LK-53  | Trincomalee
    LK-6   | North Western Province
    LK-61  | Kurunegala
    LK-62  | Puttalam
    LK-7   | North Central Province
    LK-71  | Anuradhapura
    LK-72  | Polonnaruwa
    LK-8   | Uva Province
    LK-81  | Badulla
    LK-82  | Monaragala
    LK-9   | Sabaragamuwa Province
    LK-91  | Ratnapura
    LK-92  | Kegalla
    LR-BG  | Bong
    LR-BM  | Bomi
    LR-CM  | Grand Cape Mount
    LR-GB  | Grand Bassa
    LR-GG  | Grand Gedeh
    LR-GK  | Grand Kru
    LR-GP  | Gbarpolu
    LR-LO  | Lofa
    LR-MG  | Margibi
    LR-MO  | Montserrado
    LR-MY  | Maryland
    LR-NI  | Nimba
    LR-RG  | River Gee
    LR-RI  | River Cess
    LR-SI  | Sinoe
    LT-AL  | Alytaus apskritis
    LT-KL  | Klaipėdos apskritis
    LT-KU  | Kauno apskritis
    LT-MR  | Marijampolės apskritis
    LT-PN  | Panevėžio apskritis
    LT-SA  | Šiaulių apskritis
    LT-TA  | Tauragės apskritis
    LT-TE  | Telšių apskritis
    LT-UT  | Utenos apskritis
    LT-VL  | Vilniaus apskritis
    LU-CA  | Capellen
    LU-CL  | Clerf
    LU-DI  | Diekirch
    LU-EC  | Echternach
    LU-ES  | Esch an der Alzette
    LU-GR  | Grevenmacher
    LU-ME  | Mersch
    LU-RD  | Redange
    LU-RM  | Remich
    LU-VD  | Veianen
    LU-WI  | Wiltz
    MA-01  | Tanger-Tétouan-Al Hoceïma
    MA-02  | L'Oriental
    MA-03  | Fès-Meknès
    MA-04  | Rabat-Salé-Kénitra
    MA-05  | Béni Mellal-Khénifra
    MA-06  | Casablanca-Settat
    MA-07  | Marrakech-Safi
    MA-08  | Drâa-Tafilalet
    MA-09  | Souss-Massa
    MA-10  | Guelmim-Oued Noun
    MA-11  | Laâyoune-Sakia El Hamra
    MA-12  | Dakhla-Oued Ed-Dahab
    MA-AGD | Agadir-Ida-Ou-Tanane
    MA-AOU | Aousserd
    MA-ASZ | Assa-Zag
    MA-AZI | Azilal
    MA-BEM | Béni Mellal
    MA-BER | Berkane
    MA-BES | Benslimane
    MA-BOD | Boujdour
    MA-BOM | Boulemane
    MA-BRR | Berrechid
    MA-CAS | Casablanca
    MA-CHE | Chefchaouen
    MA-CHI | Chichaoua
    MA-CHT | Chtouka-Ait Baha
    MA-DRI | Driouch
    MA-ERR | Errachidia
    MA-ESI | Essaouira
    MA-ESM | Es-Semara
    MA-FAH | Fahs-Anjra
    MA-FES | Fès
    MA-FIG | Figuig
    MA-FQH | Fquih Ben Salah
    MA-GUE | Guelmim
    MA-GUF | Guercif
    MA-HAJ | El Hajeb
    MA-HAO | Al Haouz
    MA-HOC | Al Hoceïma
    MA-IFR | Ifrane
    MA-INE | Inezgane-Ait Melloul
    MA-JDI | El Jadida
    MA-JRA | Jerada
    MA-KEN | Kénitra
    MA-KES | El Kelâa des Sraghna
    MA-KHE | Khémisset
    MA-KHN | Khénifra
    MA-KHO | Khouribga
    MA-LAA | Laâyoune
    MA-LAR | Larache
    MA-MAR | Marrakech
    MA-MDF | M’diq-Fnideq
    MA-MED | Médiouna
    MA-MEK | Meknès
    MA-MID | Midelt
    MA-MOH | Mohammadia
    MA-MOU | Moulay Yacoub
    MA-NAD | Nador
    MA-NOU | Nouaceur
    MA-OUA | Ouarzazate
    MA-OUD | Oued Ed-Dahab
    MA-OUJ | Oujda-Angad
    MA-OUZ | Ouezzane
    MA-RAB | Rabat
    MA-REH | Rehamna
    MA-SAF | Safi
    MA-SAL | Salé
    MA-SEF | Sefrou
    MA-SET | Settat
    MA-SIB | Sidi Bennour
    MA-SIF | Sidi Ifni
    MA-SIK | Sidi Kacem
    MA-SIL | Sidi Slimane
    MA-SKH | Skhirate-Témara
    MA-TAF | Tarfaya
    MA-TAI | Taourirt
    MA-TAO | Taounate
    MA-TAR | Taroudannt
    MA-TAT | Tata
    MA-TAZ | Taza
    MA-TET | Tétouan
    MA-TIN | Tinghir
    MA-TIZ | Tiznit
    MA-TNG | Tanger-Assilah
    MA-TNT | Tan-Tan
    MA-YUS | Youssoufia
    MA-ZAG | Zagora
    MD-AN  | Anenii Noi
    MD-BR  | Briceni
    MD-BS  | Basarabeasca
    MD-CA  | Cahul
    MD-CL  | Călărași
    MD-CM  | Cimișlia
    MD-CR  | Criuleni
    MD-CS  | Căușeni
    MD-CT  | Cantemir
    MD-DO  | Dondușeni
    MD-DR  | Drochia
    MD-DU  | Dubăsari
    MD-ED  | Edineț
    MD-FA  | Fălești
    MD-FL  | Florești
    MD-GA  | Găgăuzia
    MD-GL  | Glodeni
    MD-HI  | Hîncești
    MD-IA  | Ialoveni
    MD-LE  | Leova
    MD-NI  | Nisporeni
    MD-OC  | Ocnița
    MD-OR  | Orhei
    MD-RE  | Rezina
    MD-RI  | Rîșcani
    MD-SD  | Șoldănești
    MD-SI  | Sîngerei
    MD-SN  | Stînga Nistrului
    MD-SO  | Soroca
    MD-ST  | Strășeni
    MD-SV  | Ștefan Vodă
    MD-TA  | Taraclia
    MD-TE  | Telenești
    MD-UN  | Ungheni
    MG-A   | Toamasina
    MG-D   | Antsiranana
    MG-F   | Fianarantsoa
    MG-M   | Mahajanga
    MG-T   | Antananarivo
    MG-U   | Toliara
    ML-1   | Kayes
    ML-10  | Taoudénit
    ML-2   | Koulikoro
    ML-3   | Sikasso
    ML-4   | Ségou
    ML-5   | Mopti
    ML-6   | Tombouctou
    ML-7   | Gao
    ML-8   | Kidal
    ML-9   | Ménaka
    ML-BKO | Bamako
    MM-01  | Sagaing
    MM-02  | Bago
    MM-03  | Magway
    MM-04  | Mandalay
    MM-05  | Tanintharyi
    MM-06  | Yangon
    MM-07  | Ayeyarwady
    MM-11  | Kachin
    MM-12  | Kayah
    MM-13  | Kayin
    MM-14  | Chin
    MM-15  | Mon
    MM-16  | Rakhine
    MM-17  | Shan
    MM-18  | Nay Pyi Taw
    MN-035 | Orhon
    MN-037 | Darhan uul
    MN-039 | Hentiy
    MN-041 | Hövsgöl
    MN-043 | Hovd
    MN-046 | Uvs
    MN-047 | Töv
    MN-049 | Selenge
    MN-051 | Sühbaatar
    MN-053 | Ömnögovĭ
    MN-055 | Övörhangay
    MN-057 | Dzavhan
    MN-059 | Dundgovĭ
    MN-061 | Dornod
    MN-063 | Dornogovĭ
    MN-064 | Govĭ-Sümber
    MN-065 | Govĭ-Altay
    MN-067 | Bulgan
    MN-069 | Bayanhongor
    MN-071 | Bayan-Ölgiy
    MN-073 | Arhangay
    MR-01  | Hodh ech Chargui
    MR-02  | Hodh el Gharbi
    MR-03  | Assaba
    MR-04  | Gorgol
    MR-05  | Brakna
    MR-06  | Trarza
    MR-07  | Adrar
    MR-08  | Dakhlet Nouâdhibou
    MR-09  | Tagant
    MR-10  | Guidimaka
    MR-11  | Tiris Zemmour
    MR-12  | Inchiri
    MR-13  | Nouakchott Ouest
    MR-14  | Nouakchott Nord
    MR-15  | Nouakchott Sud
    MU-BL  | Black River
    MU-FL  | Flacq
    MU-GP  | Grand Port
    MU-MO  | Moka
    MU-PA  | Pamplemousses
    MU-PL  | Port Louis
    MU-PW  | Plaines Wilhems
    MU-RR  | Rivière du Rempart
    MU-SA  | Savanne
    MW-BA  | Balaka
    MW-BL  | Blantyre
    MW-C   | Central Region
    MW-CK  | Chikwawa
    MW-CR  | Chiradzulu
    MW-CT  | Chitipa
    MW-DE  | Dedza
    MW-DO  | Dowa
    MW-KR  | Karonga
    MW-KS  | Kasungu
    MW-LI  | Lilongwe
    MW-LK  | Likoma
    MW-MC  | Mchinji
    MW-MG  | Mangochi
    MW-MH  | Machinga
    MW-MU  | Mulanje
    MW-MW  | Mwanza
    MW-MZ  | Mzimba
    MW-N   | Northern Region
    MW-NB  | Nkhata Bay
    MW-NE  | Neno
    MW-NI  | Ntchisi
    MW-NK  | Nkhotakota
    MW-NS  | Nsanje
    MW-NU  | Ntcheu
    MW-PH  | Phalombe
    MW-RU  | Rumphi
    MW-S   | Southern Region
    MW-SA  | Salima
    MW-TH  | Thyolo
    MW-ZO  | Zomba
    MX-AGU | Aguascalientes
    MX-BCN | Baja California
    MX-BCS | Baja California Sur
    MX-CAM | Campeche
    MX-CHH | Chihuahua
    MX-CHP | Chiapas
    MX-COA | Coahuila de Zaragoza
    MX-COL | Colima
    MX-DUR | Durango
    MX-GRO | Guerrero
    MX-GUA | Guanajuato
    MX-HID | Hidalgo
    MX-JAL | Jalisco
    MX-MEX | State of Mexico
    MX-MIC | Michoacán, Michoacán de Ocampo
    MX-MOR | Morelos
    MX-NAY | Nayarit
    MX-NLE | Nuevo León
    MX-OAX | Oaxaca
    MX-PUE | Puebla
    MX-QUE | Querétaro
    MX-ROO | Quintana Roo
    MX-SIN | Sinaloa
    MX-SLP | San Luis Potosí
    MX-SON | Sonora
    MX-TAB | Tabasco
    MX-TAM | Tamaulipas
    MX-TLA | Tlaxcala
    MX-VER | Veracruz de Ignacio de la Llave
    MX-YUC | Yucatán
    MX-ZAC | Zacatecas
    MY-01  | Johor
    MY-02  | Kedah
    MY-03  | Kelantan
    MY-04  | Melaka
    MY-05  | Negeri Sembilan
    MY-06  | Pahang
    MY-07  | Penang, Pulau Pinang
    MY-08  | Perak
    MY-09  | Perlis
    MY-10  | Selangor
    MY-11  | Terengganu
    MY-12  | Sabah
    MY-13  | Sarawak
    MY-14  | Wilayah Persekutuan Kuala Lumpur
    MY-15  | Wilayah Persekutuan Labuan
    MY-16  | Wilayah Persekutuan Putrajaya
    MZ-A   | Niassa
    MZ-B   | Manica
    MZ-G   | Gaza
    MZ-I   | Inhambane
    MZ-L   | Maputo
    MZ-N   | Nampula
    MZ-P   | Cabo Delgado
    MZ-Q   | Zambézia
    MZ-S   | Sofala
    MZ-T   | Tete
    NA-CA  | Zambezi
    NA-ER  | Erongo
    NA-HA  | Hardap
    NA-KE  | Kavango East
    NA-KH  | Khomas
    NA-KU  | Kunene
    NA-KW  | Kavango West
    NA-OD  | Otjozondjupa
    NA-OH  | Omaheke
    NA-ON  | Oshana
    NA-OS  | Omusati
    NA-OT  | Oshikoto
    NA-OW  | Ohangwena
    NE-1   | Agadez
    NE-2   | Diffa
    NE-3   | Dosso
    NE-4   | Maradi
    NE-5   | Tahoua
    NE-6   | Tillabéri
    NE-7   | Zinder
    NG-AB  | Abia
    NG-AD  | Adamawa
    NG-AK  | Akwa Ibom
    NG-AN  | Anambra
    NG-BA  | Bauchi
    NG-BE  | Benue
    NG-BO  | Borno
    NG-BY  | Bayelsa
    NG-CR  | Cross River
    NG-DE  | Delta
    NG-EB  | Ebonyi
    NG-ED  | Edo
    NG-EK  | Ekiti
    NG-EN  | Enugu
    NG-FC  | Abuja Federal Capital Territory
    NG-GO  | Gombe
    NG-IM  | Imo
    NG-JI  | Jigawa
    NG-KD  | Kaduna
    NG-KE  | Kebbi
    NG-KN  | Kano
    NG-KO  | Kogi
    NG-KT  | Katsina
    NG-KW  | Kwara
    NG-LA  | Lagos
    NG-NA  | Nasarawa
    NG-NI  | Niger State, Niger
    NG-OG  | Ogun
    NG-ON  | Ondo
    NG-OS  | Osun
    NG-OY  | Oyo
    NG-PL  | Plateau
    NG-RI  | Rivers
    NG-SO  | Sokoto
    NG-TA  | Taraba
    NG-YO  | Yobe
    NG-ZA  | Zamfara
    NI-AN  | Costa Caribe Norte
    NI-AS  | Costa Caribe Sur
    NI-BO  | Boaco
    NI-CA  | Carazo
    NI-CI  | Chinandega
    NI-CO  | Chontales
    NI-ES  | Estelí
    NI-GR  | Granada
    NI-JI  | Jinotega
    NI-LE  | León
    NI-MD  | Madriz
    NI-MN  | Managua
    NI-MS  | Masaya
    NI-MT  | Matagalpa
    NI-NS  | Nueva Segovia
    NI-RI  | Rivas
    NI-SJ  | Río San Juan
    NL-DR  | Drenthe
    NL-FL  | Flevoland
    NL-FR  | Friesland, Fryslân
    NL-GE  | Gelderland
    NL-GR  | Groningen
    NL-LI  | Limburg
    NL-NB  | Noord-Brabant
    NL-NH  | Noord-Holland
    NL-OV  | Overijssel
    NL-UT  | Utrecht
    NL-ZE  | Zeeland
    NL-ZH  | Zuid-Holland
    NO-03  | Oslo
    NO-11  | Rogaland
    NO-15  | Møre og Romsdal
    NO-18  | Nordland
    NO-21  | Svalbard
    NO-22  | Jan Mayen
    NO-30  | Viken
    NO-34  | Innlandet
    NO-38  | Vestfold og Telemark
    NO-42  | Agder
    NO-46  | Vestland
    NO-50  | Trööndelage
    NO-54  | Romssa ja Finnmárkku
    NP-2   | Mid Western
    NP-5   | Far Western
    NP-P3  | Bāgmatī
    NP-P4  | Gandaki
    NP-P6  | Karnali
    NP-P7  | Sudūr Pashchim
    NZ-AUK | Auckland
    NZ-BOP | Bay of Plenty
    NZ-CAN | Canterbury
    NZ-GIS | Gisborne
    NZ-HKB | Hawke's Bay
    NZ-MBH | Marlborough
    NZ-MWT | Manawatu-Wanganui
    NZ-NSN | Nelson
    NZ-NTL | Northland
    NZ-OTA | Otago
    NZ-STL | Southland
    NZ-TAS | Tasman
    NZ-TKI | Taranaki
    NZ-WGN | Wellington
    NZ-WKO | Waikato
    NZ-WTC | West Coast
    OM-BJ  | Janūb al Bāţinah
    OM-BS  | Shamāl al Bāţinah
    OM-BU  | Al Buraymī
    OM-DA  | Ad Dākhilīyah
    OM-MA  | Masqaţ
    OM-MU  | Musandam
    OM-SJ  | Janūb ash Sharqīyah
    OM-SS  | Shamāl ash Sharqīyah
    OM-WU  | Al Wusţá
    OM-ZA  | Az̧ Z̧āhirah
    OM-ZU  | Z̧ufār
    PA-1   | Bocas del Toro
    PA-10  | Panamá Oeste
    PA-2   | Coclé
    PA-3   | Colón
    PA-4   | Chiriquí
    PA-5   | Darién
    PA-6   | Herrera
    PA-7   | Los Santos
    PA-9   | Veraguas
    PA-EM  | Emberá
    PA-KY  | Guna Yala
    PA-NB  | Ngöbe-Buglé
    PE-AMA | Amarumayu
    PE-ANC | Ancash
    PE-APU | Apurimaq
    PE-ARE | Arequipa
    PE-AYA | Ayacucho
    PE-CAJ | Cajamarca
    PE-CAL | El Callao
    PE-CUS | Cusco
    PE-HUC | Huánuco
    PE-HUV | Huancavelica
    PE-ICA | Ica
    PE-JUN | Hunin
    PE-LAL | La Libertad
    PE-LAM | Lambayeque
    PE-LIM | Lima
    PE-LOR | Loreto
    PE-MDD | Madre de Dios
    PE-MOQ | Moquegua
    PE-PAS | Pasco
    PE-PIU | Piura
    PE-PUN | Puno
    PE-SAM | San Martin
    PE-TAC | Tacna
    PE-TUM | Tumbes
    PE-UCA | Ucayali
    PG-CPK | Chimbu
    PG-EBR | East New Britain
    PG-EHG | Eastern Highlands
    PG-EPW | Enga
    PG-ESW | East Sepik
    PG-GPK | Gulf
    PG-HLA | Hela
    PG-JWK | Jiwaka
    PG-MBA | Milne Bay
    PG-MPL | Morobe
    PG-MPM | Madang
    PG-MRL | Manus
    PG-NCD | National Capital District
    PG-NIK | New Ireland
    PG-NSB | Bougainville
    PG-SAN | West Sepik
    PG-SHM | Southern Highlands
    PG-WBK | West New Britain
    PG-WHM | Western Highlands
    PH-00  | National Capital Region
    PH-01  | Ilocos
    PH-02  | Cagayan Valley
    PH-03  | Central Luzon
    PH-05  | Bicol
    PH-06  | Western Visayas
    PH-07  | Central Visayas
    PH-08  | Eastern Visayas
    PH-09  | Zamboanga Peninsula
    PH-10  | Northern Mindanao
    PH-11  | Davao
    PH-12  | Soccsksargen
    PH-13  | Caraga
    PH-14  | Bangsamoro, Autonomous Region in Muslim Mindanao
    PH-15  | Cordillera Administrative Region
    PH-40  | Calabarzon
    PH-41  | Mimaropa
    PH-ABR | Abra
    PH-AGN | Agusan del Norte
    PH-AGS | Agusan del Sur
    PH-AKL | Aklan
    PH-ALB | Albay
    PH-ANT | Antique
    PH-APA | Apayao
    PH-AUR | Aurora
    PH-BAN | Bataan
    PH-BAS | Basilan
    PH-BEN | Benguet
    PH-BIL | Biliran
    PH-BOH | Bohol
    PH-BTG | Batangas
    PH-BTN | Batanes
    PH-BUK | Bukidnon
    PH-BUL | Bulacan
    PH-CAG | Cagayan
    PH-CAM | Camiguin
    PH-CAN | Camarines Norte
    PH-CAP | Capiz
    PH-CAS | Camarines Sur
    PH-CAT | Catanduanes
    PH-CAV | Cavite
    PH-CEB | Cebu
    PH-COM | Davao de Oro
    PH-DAO | Davao Oriental
    PH-DAS | Davao del Sur
    PH-DAV | Davao del Norte
    PH-DIN | Dinagat Islands
    PH-DVO | Davao Occidental
    PH-EAS | Eastern Samar
    PH-GUI | Guimaras
    PH-IFU | Ifugao
    PH-ILI | Iloilo
    PH-ILN | Ilocos Norte
    PH-ILS | Ilocos Sur
    PH-ISA | Isabela
    PH-KAL | Kalinga
    PH-LAG | Laguna
    PH-LAN | Lanao del Norte
    PH-LAS | Lanao del Sur
    PH-LEY | Leyte
    PH-LUN | La Union
    PH-MAD | Marinduque
    PH-MAG | Maguindanao
    PH-MAS | Masbate
    PH-MDC | Mindoro Occidental
    PH-MDR | Mindoro Oriental
    PH-MOU | Mountain Province
    PH-MSC | Misamis Occidental
    PH-MSR | Misamis Oriental
    PH-NCO | Cotabato
    PH-NEC | Negros Occidental
    PH-NER | Negros Oriental
    PH-NSA | Northern Samar
    PH-NUE | Nueva Ecija
    PH-NUV | Nueva Vizcaya
    PH-PAM | Pampanga
    PH-PAN | Pangasinan
    PH-PLW | Palawan
    PH-QUE | Quezon
    PH-QUI | Quirino
    PH-RIZ | Rizal
    PH-ROM | Romblon
    PH-SAR | Sarangani
    PH-SCO | South Cotabato
    PH-SIG | Siquijor
    PH-SLE | Southern Leyte
    PH-SLU | Sulu
    PH-SOR | Sorsogon
    PH-SUK | Sultan Kudarat
    PH-SUN | Surigao del Norte
    PH-SUR | Surigao del Sur
    PH-TAR | Tarlac
    PH-TAW | Tawi-Tawi
    PH-WSA | Samar
    PH-ZAN | Zamboanga del Norte
    PH-ZAS | Zamboanga del Sur
    PH-ZMB | Zambales
    PH-ZSI | Zamboanga Sibugay
    PK-BA  | Baluchistan, Balochistan
    PK-GB  | Gilgit Baltistan, Gilgit-Baltistan
    PK-IS  | Islamabad
    PK-JK  | Azad Kashmir, Azad Jammu and Kashmir, AJK
    PK-KP  | North-West Frontier Province, Khyber-Pakhtunkhwa, Khyber Pakhtunkhwa, KP, NWFP
    PK-PB  | Punjab
    PK-SD  | Sindh
    PL-02  | Dolnośląskie
    PL-04  | Kujawsko-pomorskie
    PL-06  | Lubelskie
    PL-08  | Lubuskie
    PL-10  | Łódzkie
    PL-12  | Małopolskie
    PL-14  | Mazowieckie
    PL-16  | Opolskie
    PL-18  | Podkarpackie
    PL-20  | Podlaskie
    PL-22  | Pomorskie
    PL-24  | Śląskie
    PL-26  | Świętokrzyskie
    PL-28  | Warmińsko-mazurskie
    PL-30  | Wielkopolskie
    PL-32  | Zachodniopomorskie
    PS-BTH | Bethlehem
    PS-DEB | Deir El Balah
    PS-GZA | Gaza
    PS-HBN | Hebron
    PS-JEM | Jerusalem
    PS-JEN | Jenin
    PS-JRH | Jericho and Al Aghwar
    PS-KYS | Khan Yunis
    PS-NBS | Nablus
    PS-NGZ | North Gaza
    PS-QQA | Qalqilya
    PS-RBH | Ramallah
    PS-RFH | Rafah
    PS-SLT | Salfit
    PS-TBS | Tubas
    PS-TKM | Tulkarm
    PT-01  | Aveiro
    PT-02  | Beja
    PT-03  | Braga
    PT-04  | Bragança
    PT-05  | Castelo Branco
    PT-06  | Coimbra
    PT-07  | Évora
    PT-08  | Faro
    PT-09  | Guarda
    PT-10  | Leiria
    PT-11  | Lisboa
    PT-12  | Portalegre
    PT-13  | Porto
    PT-14  | Santarém
    PT-15  | Setúbal
    PT-16  | Viana do Castelo
    PT-17  | Vila Real
    PT-18  | Viseu
    PT-20  | Azores, Região Autónoma dos Açores
    PT-30  | Madeira, Região Autónoma da Madeira
    PY-1   | Concepción
    PY-10  | Alto Paraná
    PY-12  | Ñeembucú
    PY-13  | Amambay
    PY-14  | Canindeyú
    PY-15  | Presidente Hayes
    PY-16  | Alto Paraguay
    PY-19  | Boquerón
    PY-2   | San Pedro
    PY-3   | Cordillera
    PY-4   | Guairá
    PY-5   | Caaguazú
    PY-6   | Caazapá
    PY-7   | Itapúa
    PY-8   | Misiones
    PY-9   | Paraguarí
    RO-AB  | Alba
    RO-AG  | Argeș
    RO-AR  | Arad
    RO-BC  | Bacău
    RO-BH  | Bihor
    RO-BN  | Bistrița-Năsăud
    RO-BR  | Brăila
    RO-BT  | Botoșani
    RO-BV  | Brașov
    RO-BZ  | Buzău
    RO-CJ  | Cluj
    RO-CL  | Călărași
    RO-CS  | Caraș-Severin
    RO-CT  | Constanța
    RO-CV  | Covasna
    RO-DB  | Dâmbovița
    RO-DJ  | Dolj
    RO-GJ  | Gorj
    RO-GL  | Galați
    RO-GR  | Giurgiu
    RO-HD  | Hunedoara
    RO-HR  | Harghita
    RO-IF  | Ilfov
    RO-IL  | Ialomița
    RO-IS  | Iași
    RO-MH  | Mehedinți
    RO-MM  | Maramureș
    RO-MS  | Mureș
    RO-NT  | Neamț
    RO-OT  | Olt
    RO-PH  | Prahova
    RO-SB  | Sibiu
    RO-SJ  | Sălaj
    RO-SM  | Satu Mare
    RO-SV  | Suceava
    RO-TL  | Tulcea
    RO-TM  | Timiș
    RO-TR  | Teleorman
    RO-VL  | Vâlcea
    RO-VN  | Vrancea
    RO-VS  | Vaslui
    RS-01  | Severnobački okrug
    RS-02  | Srednjebanatski okrug
    RS-03  | Severnobanatski okrug
    RS-04  | Južnobanatski okrug
    RS-05  | Zapadnobački okrug
    RS-06  | Južnobački okrug
    RS-07  | Sremski okrug
    RS-08  | Mačvanski okrug
    RS-09  | Kolubarski okrug
    RS-10  | Podunavski okrug
    RS-11  | Braničevski okrug
    RS-12  | Šumadijski okrug
    RS-13  | Pomoravski okrug
    RS-14  | Borski okrug
    RS-15  | Zaječarski okrug
    RS-16  | Zlatiborski okrug
    RS-17  | Moravički okrug
    RS-18  | Raški okrug
    RS-19  | Rasinski okrug
    RS-20  | Nišavski okrug
    RS-21  | Toplički okrug
    RS-22  | Pirotski okrug
    RS-23  | Jablanički okrug
    RS-24  | Pčinjski okrug
    RS-25  | Kosovski okrug
    RS-26  | Pećki okrug
    RS-27  | Prizrenski okrug
    RS-28  | Kosovsko-Mitrovački okrug
    RS-29  | Kosovsko-Pomoravski okrug
    RS-KM  | Kosovo-Metohija
    RS-VO  | Vojvodina
    RU-AD  | Adygeja
    RU-AL  | Altaj, Altai
    RU-ALT | Altajskij kraj
    RU-AMU | Amurskaja
    RU-ARK | Arhangel'skaja
    RU-AST | Astrahanskaja
    RU-BA  | Bashkortostan
    RU-BEL | Belgorodskaja
    RU-BRY | Brjanskaja
    RU-BU  | Buryatia, Burjatija
    RU-CE  | Chechnya, Chechenskaya Respublika
    RU-CHE | Chelyabin
    RU-CHU | Chukotskiy avtonomnyy okrug
    RU-CU  | Chuvashskaya Respublika
    RU-DA  | Dagestan
    RU-IN  | Ingushetia, Ingushetiya
    RU-IRK | Irkutskaja
    RU-IVA | Ivanovskaja
    RU-KAM | Kamchatka, Kamchat
    RU-KB  | Kabardino-Balkarskaja Respublika
    RU-KC  | Karachayevo-Cherkesskaya Respublika
    RU-KDA | Krasnodar region, Krasnodarskij kraj
    RU-KEM | Kemerovskaja
    RU-KGD | Kaliningrad, Kaliningradskaja
    RU-KGN | Kurganskaja
    RU-KHA | Habarovskij kraj
    RU-KHM | Hanty-Mansijskij avtonomnyj okrug
    RU-KIR | Kirovskaja
    RU-KK  | Khakassia, Hakasija
    RU-KL  | Kalmykia, Kalmykija
    RU-KLU | Kaluzh
    RU-KO  | Komi
    RU-KOS | Kostromskaja
    RU-KR  | Karelia, Karelija
    RU-KRS | Kurskaja
    RU-KYA | Krasnojarskij kraj
    RU-LEN | Leningradskaja
    RU-LIP | Lipeckaja
    RU-MAG | Magadanskaja
    RU-ME  | Marij Èl
    RU-MO  | Mordovija
    RU-MOS | Moskovskaja
    RU-MUR | Murmanskaja
    RU-NEN | Neneckij avtonomnyj okrug
    RU-NGR | Novgorodskaja
    RU-NIZ | Nizhegorod
    RU-NVS | Novosibirskaja
    RU-OMS | Omskaja
    RU-ORE | Orenburgskaja
    RU-ORL | Orlovskaja
    RU-PER | Permskij kraj
    RU-PNZ | Penzenskaja
    RU-PRI | Primorye, Primorskij kraj
    RU-PSK | Pskovskaja
    RU-ROS | Rostovskaja
    RU-RYA | Rjazanskaja
    RU-SA  | Yakutia, Saha, Sakha
    RU-SAK | Sakhalin, Sahalinskaja
    RU-SAM | Samarskaja
    RU-SAR | Saratovskaja
    RU-SE  | North Ossetia, Severnaja Osetija
    RU-SMO | Smolenskaja
    RU-STA | Stavropol'skij kraj
    RU-SVE | Sverdlovskaja
    RU-TA  | Tatarstan
    RU-TAM | Tambovskaja
    RU-TOM | Tomskaja
    RU-TUL | Tul'skaja
    RU-TVE | Tverskaja
    RU-TY  | Tyva, Tuva
    RU-TYU | Tjumenskaja
    RU-UD  | Udmurtskaja Respublika
    RU-ULY | Ul'janovskaja
    RU-VGG | Volgogradskaja
    RU-VLA | Vladimirskaja
    RU-VLG | Vologodskaja
    RU-VOR | Voronezh
    RU-YAN | Jamalo-Neneckij avtonomnyj okrug
    RU-YAR | Jaroslavskaja
    RU-YEV | Evrejskaja avtonomnaja
    RU-ZAB | Zabajkal'skij kraj
    SA-01  | Ar Riyāḑ
    SA-02  | Makkah al Mukarramah
    SA-03  | Al Madīnah al Munawwarah
    SA-04  | Ash Sharqīyah
    SA-05  | Al Qaşīm
    SA-06  | Ḩā'il
    SA-07  | Tabūk
    SA-08  | Al Ḩudūd ash Shamālīyah
    SA-09  | Jāzān
    SA-10  | Najrān
    SA-11  | Al Bāḩah
    SA-12  | Al Jawf
    SA-14  | 'Asīr
    SB-CH  | Choiseul
    SB-CT  | Capital Territory
    SB-GU  | Guadalcanal
    SB-IS  | Isabel
    SB-MK  | Makira-Ulawa
    SB-ML  | Malaita
    SB-RB  | Rennell and Bellona
    SB-TE  | Temotu
    SD-DC  | Central Darfur
    SD-DE  | East Darfur
    SD-DN  | North Darfur
    SD-DS  | South Darfur
    SD-DW  | West Darfur
    SD-GD  | Gedaref
    SD-GK  | West Kordofan
    SD-GZ  | Gezira
    SD-KA  | Kassala
    SD-KH  | Khartoum
    SD-KN  | North Kordofan
    SD-KS  | South Kordofan
    SD-NB  | Blue Nile
    SD-NR  | River Nile
    SD-NW  | White Nile
    SD-RS  | Red Sea
    SD-SI  | Sennar
    SE-AB  | Stockholms län
    SE-AC  | Västerbottens län
    SE-BD  | Norrbottens län
    SE-C   | Uppsala län
    SE-D   | Södermanlands län
    SE-E   | Östergötlands län
    SE-F   | Jönköpings län
    SE-G   | Kronobergs län
    SE-H   | Kalmar län
    SE-I   | Gotlands län
    SE-K   | Blekinge län
    SE-M   | Skåne län
    SE-N   | Hallands län
    SE-O   | Västra Götalands län
    SE-S   | Värmlands län
    SE-T   | Örebro län
    SE-U   | Västmanlands län
    SE-W   | Dalarnas län
    SE-X   | Gävleborgs län
    SE-Y   | Västernorrlands län
    SE-Z   | Jämtlands län
    SG-01  | Central Singapore
    SG-03  | North West
    SG-04  | South East
    SG-05  | South West
    SK-BC  | Banskobystrický kraj
    SK-BL  | Bratislavský kraj
    SK-KI  | Košický kraj
    SK-NI  | Nitriansky kraj
    SK-PV  | Prešovský kraj
    SK-TA  | Trnavský kraj
    SK-TC  | Trenčiansky kraj
    SK-ZI  | Žilinský kraj
    SL-NW  | North Western
    SN-DB  | Diourbel
    SN-DK  | Dakar
    SN-FK  | Fatick
    SN-KA  | Kaffrine
    SN-KD  | Kolda
    SN-KE  | Kédougou
    SN-KL  | Kaolack
    SN-LG  | Louga
    SN-MT  | Matam
    SN-SE  | Sédhiou
    SN-SL  | Saint-Louis
    SN-TC  | Tambacounda
    SN-TH  | Thiès
    SN-ZG  | Ziguinchor
    SO-AW  | Awdal
    SO-BK  | Bakool
    SO-BN  | Banaadir
    SO-BR  | Bari
    SO-BY  | Bay
    SO-GA  | Galguduud
    SO-GE  | Gedo
    SO-HI  | Hiiraan
    SO-JD  | Jubbada Dhexe
    SO-JH  | Jubbada Hoose
    SO-MU  | Mudug
    SO-NU  | Nugaal
    SO-SA  | Sanaag
    SO-SD  | Shabeellaha Dhexe
    SO-SH  | Shabeellaha Hoose
    SO-SO  | Sool
    SO-TO  | Togdheer
    SO-WO  | Woqooyi Galbeed
    SS-BN  | Northern Bahr el Ghazal
    SS-BW  | Western Bahr el Ghazal
    SS-EC  | Central Equatoria
    SS-EE  | Eastern Equatoria
    SS-EW  | Western Equatoria
    SS-JG  | Jonglei
    SS-LK  | Lakes
    SS-NU  | Upper Nile
    SS-UY  | Unity
    SS-WR  | Warrap
    ST-01  | Água Grande
    ST-02  | Cantagalo
    ST-03  | Caué
    ST-04  | Lembá
    ST-05  | Lobata
    ST-06  | Mé-Zóchi
    ST-P   | Príncipe
    SV-AH  | Ahuachapán
    SV-CA  | Cabañas
    SV-CH  | Chalatenango
    SV-CU  | Cuscatlán
    SV-LI  | La Libertad
    SV-MO  | Morazán
    SV-PA  | La Paz
    SV-SA  | Santa Ana
    SV-SM  | San Miguel
    SV-SO  | Sonsonate
    SV-SS  | San Salvador
    SV-SV  | San Vicente
    SV-UN  | La Unión
    SV-US  | Usulután
    SY-DI  | Dimashq
    SY-DR  | Dar'ā
    SY-DY  | Deir Ezzor, Deir ez-Zor, Dayr az Zawr
    SY-HA  | al-Hasakah, Hasakah, Al Ḩasakah
    SY-HI  | Ḩimş
    SY-HL  | Ḩalab
    SY-HM  | Ḩamāh
    SY-ID  | Idlib
    SY-LA  | Al Lādhiqīyah
    SY-QU  | Al Qunayţirah
    SY-RA  | Ar Raqqah
    SY-RD  | Rīf Dimashq
    SY-SU  | As Suwaydā'
    SY-TA  | Ţarţūs
    SZ-HH  | Hhohho
    SZ-LU  | Lubombo
    SZ-MA  | Manzini
    SZ-SH  | Shiselweni
    TD-BA  | Al Baţḩā’
    TD-BG  | Bahr el Ghazal
    TD-BO  | Borkou
    TD-CB  | Chari-Baguirmi
    TD-EE  | Ennedi-Est
    TD-EO  | Ennedi-Ouest
    TD-GR  | Guéra
    TD-HL  | Hadjer Lamis
    TD-KA  | Kanem
    TD-LC  | Al Buḩayrah
    TD-LO  | Logone-Occidental
    TD-LR  | Logone-Oriental
    TD-MA  | Mandoul
    TD-MC  | Moyen-Chari
    TD-ME  | Mayo-Kebbi-Est
    TD-MO  | Mayo-Kebbi-Ouest
    TD-ND  | Madīnat Injamīnā
    TD-OD  | Ouaddaï
    TD-SA  | Salamat
    TD-SI  | Sila
    TD-TA  | Tandjilé
    TD-TI  | Tibastī
    TD-WF  | Wadi Fira
    TG-C   | Centrale
    TG-K   | Kara
    TG-M   | Maritime
    TG-S   | Savanes
    TH-11  | Samut Prakan
    TH-12  | Nonthaburi
    TH-13  | Pathum Thani
    TH-14  | Phra Nakhon Si Ayutthaya
    TH-15  | Ang Thong
    TH-16  | Lop Buri
    TH-17  | Sing Buri
    TH-18  | Chai Nat
    TH-19  | Saraburi
    TH-20  | Chon Buri
    TH-21  | Rayong
    TH-22  | Chanthaburi
    TH-23  | Trat
    TH-24  | Chachoengsao
    TH-25  | Prachin Buri
    TH-26  | Nakhon Nayok
    TH-27  | Sa Kaeo
    TH-30  | Nakhon Ratchasima
    TH-31  | Buri Ram
    TH-32  | Surin
    TH-33  | Si Sa Ket
    TH-34  | Ubon Ratchathani
    TH-35  | Yasothon
    TH-36  | Chaiyaphum
    TH-37  | Amnat Charoen
    TH-38  | Bueng Kan
    TH-39  | Nong Bua Lam Phu
    TH-40  | Khon Kaen
    TH-41  | Udon Thani
    TH-42  | Loei
    TH-43  | Nong Khai
    TH-44  | Maha Sarakham
    TH-45  | Roi Et
    TH-46  | Kalasin
    TH-47  | Sakon Nakhon
    TH-48  | Nakhon Phanom
    TH-49  | Mukdahan
    TH-50  | Chiang Mai
    TH-51  | Lamphun
    TH-52  | Lampang
    TH-53  | Uttaradit
    TH-54  | Phrae
    TH-55  | Nan
    TH-56  | Phayao
    TH-57  | Chiang Rai
    TH-58  | Mae Hong Son
    TH-60  | Nakhon Sawan
    TH-61  | Uthai Thani
    TH-62  | Kamphaeng Phet
    TH-63  | Tak
    TH-64  | Sukhothai
    TH-65  | Phitsanulok
    TH-66  | Phichit
    TH-67  | Phetchabun
    TH-70  | Ratchaburi
    TH-71  | Kanchanaburi
    TH-72  | Suphan Buri
    TH-73  | Nakhon Pathom
    TH-74  | Samut Sakhon
    TH-75  | Samut Songkhram
    TH-76  | Phetchaburi
    TH-77  | Prachuap Khiri Khan
    TH-80  | Nakhon Si Thammarat
    TH-81  | Krabi
    TH-82  | Phangnga
    TH-83  | Phuket
    TH-84  | Surat Thani
    TH-85  | Ranong
    TH-86  | Chumphon
    TH-90  | Songkhla
    TH-91  | Satun
    TH-92  | Trang
    TH-93  | Phatthalung
    TH-94  | Pattani
    TH-95  | Yala
    TH-96  | Narathiwat
    TJ-DU  | Dushanbe
    TJ-GB  | Kŭhistoni Badakhshon
    TJ-KT  | Khatlon
    TJ-SU  | Sughd
    TM-A   | Ahal
    TM-B   | Balkan
    TM-D   | Daşoguz
    TM-L   | Lebap
    TM-M   | Mary
    TN-11  | Tunis
    TN-12  | L'Ariana
    TN-13  | Ben Arous
    TN-14  | La Manouba
    TN-21  | Nabeul
    TN-22  | Zaghouan
    TN-23  | Bizerte
    TN-31  | Béja
    TN-32  | Jendouba
    TN-33  | Le Kef
    TN-34  | Siliana
    TN-41  | Kairouan
    TN-42  | Kasserine
    TN-43  | Sidi Bouzid
    TN-51  | Sousse
    TN-52  | Monastir
    TN-53  | Mahdia
    TN-61  | Sfax
    TN-71  | Gafsa
    TN-72  | Tozeur
    TN-73  | Kébili
    TN-81  | Gabès
    TN-82  | Médenine
    TN-83  | Tataouine
    TO-01  | 'Eua
    TO-02  | Ha'apai
    TO-03  | Niuas
    TO-04  | Tongatapu
    TO-05  | Vava'u
    TR-01  | Adana
    TR-02  | Adıyaman
    TR-03  | Afyonkarahisar
    TR-04  | Ağrı
    TR-05  | Amasya
    TR-06  | Ankara
    TR-07  | Antalya
    TR-08  | Artvin
    TR-09  | Aydın
    TR-10  | Balıkesir
    TR-11  | Bilecik
    TR-12  | Bingöl
    TR-13  | Bitlis
    TR-14  | Bolu
    TR-15  | Burdur
    TR-16  | Bursa
    TR-17  | Çanakkale
    TR-18  | Çankırı
    TR-19  | Çorum
    TR-20  | Denizli
    TR-21  | Diyarbakır
    TR-22  | Edirne
    TR-23  | Elazığ
    TR-24  | Erzincan
    TR-25  | Erzurum
    TR-26  | Eskişehir
    TR-27  | Gaziantep
    TR-28  | Giresun
    TR-29  | Gümüşhane
    TR-30  | Hakkâri
    TR-31  | Hatay
    TR-32  | Isparta
    TR-33  | Mersin
    TR-34  | İstanbul
    TR-35  | İzmir
    TR-36  | Kars
    TR-37  | Kastamonu
    TR-38  | Kayseri
    TR-39  | Kırklareli
    TR-40  | Kırşehir
    TR-41  | Kocaeli
    TR-42  | Konya
    TR-43  | Kütahya
    TR-44  | Malatya
    TR-45  | Manisa
    TR-46  | Kahramanmaraş
    TR-47  | Mardin
    TR-48  | Muğla
    TR-49  | Muş
    TR-50  | Nevşehir
    TR-51  | Niğde
    TR-52  | Ordu
    TR-53  | Rize
    TR-54  | Sakarya
    TR-55  | Samsun
    TR-56  | Siirt
    TR-57  | Sinop
    TR-58  | Sivas
    TR-59  | Tekirdağ
    TR-60  | Tokat
    TR-61  | Trabzon
    TR-62  | Tunceli
    TR-63  | Şanlıurfa
    TR-64  | Uşak
    TR-65  | Van
    TR-66  | Yozgat
    TR-67  | Zonguldak
    TR-68  | Aksaray
    TR-69  | Bayburt
    TR-70  | Karaman
    TR-71  | Kırıkkale
    TR-72  | Batman
    TR-73  | Şırnak
    TR-74  | Bartın
    TR-75  | Ardahan
    TR-76  | Iğdır
    TR-77  | Yalova
    TR-78  | Karabük
    TR-79  | Kilis
    TR-80  | Osmaniye
    TR-81  | Düzce
    TW-CHA | Changhua
    TW-CYQ | Chiayi
    TW-HSQ | Hsinchu
    TW-HUA | Hualien
    TW-ILA | Yilan
    TW-KIN | Kinmen
    TW-LIE | Lienchiang
    TW-MIA | Miaoli
    TW-NAN | Nantou
    TW-PEN | Penghu
    TW-PIF | Pingtung
    TW-TTT | Taitung
    TW-YUN | Yunlin
    TZ-01  | Arusha
    TZ-02  | Dar es Salaam
    TZ-03  | Dodoma
    TZ-04  | Iringa
    TZ-05  | Kagera
    TZ-06  | Pemba North
    TZ-07  | Zanzibar North
    TZ-08  | Kigoma
    TZ-09  | Kilimanjaro
    TZ-10  | Pemba South
    TZ-11  | Zanzibar South
    TZ-12  | Lindi
    TZ-13  | Mara
    TZ-14  | Mbeya
    TZ-15  | Zanzibar West
    TZ-16  | Morogoro
    TZ-17  | Mtwara
    TZ-18  | Mwanza
    TZ-20  | Rukwa
    TZ-21  | Ruvuma
    TZ-22  | Shinyanga
    TZ-23  | Singida
    TZ-24  | Tabora
    TZ-25  | Tanga
    TZ-26  | Manyara
    TZ-27  | Geita
    TZ-28  | Katavi
    TZ-29  | Njombe
    TZ-30  | Simiyu
    TZ-31  | Songwe
    UA-05  | Vinnytska
    UA-07  | Volynska
    UA-09  | Luhansk region, Luhanska
    UA-12  | Dnipropetrovska
    UA-14  | Donetsk region, Donetska
    UA-18  | Zhytomyrska
    UA-21  | Zakarpatska
    UA-23  | Zaporizhzhia region, Zaporizka
    UA-26  | Ivano-Frankivska
    UA-32  | Kyivska
    UA-35  | Kirovohradska
    UA-43  | Crimea, Avtonomna Respublika Krym
    UA-46  | Lvivska
    UA-48  | Mykolaivska
    UA-51  | Odeska
    UA-53  | Poltavska
    UA-56  | Rivnenska
    UA-59  | Sumska
    UA-61  | Ternopilska
    UA-63  | Kharkiv region, Kharkivska
    UA-65  | Kherson region, Khersonska
    UA-68  | Khmelnytska
    UA-71  | Cherkaska
    UA-74  | Chernihivska
    UA-77  | Chernivetska
    US-AK  | Alaska
    US-AL  | Alabama
    US-AR  | Arkansas
    US-AZ  | Arizona, Ariz
    US-CA  | California, Calif
    US-CO  | Colorado, Colo
    US-CT  | Connecticut, Conn
    US-DC  | District of Columbia, D.C
    US-DE  | Delaware
    US-FL  | Florida, Fla
    US-GA  | Georgia, Ga
    US-HI  | Hawaii
    US-IA  | Iowa
    US-ID  | Idaho
    US-IL  | Illinois, Ill
    US-IN  | Indiana, Ind
    US-KS  | Kansas, Kan
    US-KY  | Kentucky, Ky
    US-LA  | Louisiana, La
    US-MA  | Massachusetts, Mass
    US-MD  | Maryland, Md
    US-ME  | Maine
    US-MI  | Michigan, Mich
    US-MN  | Minnesota, Minn
    US-MO  | Missouri, Mo
    US-MS  | Mississippi, Miss
    US-MT  | Montana, Mont
    US-NC  | North Carolina, N.C
    US-ND  | North Dakota, N.D
    US-NE  | Nebraska, Neb
    US-NH  | New Hampshire, N.H
    US-NJ  | New Jersey, N.J
    US-NM  | New Mexico, N.M
    US-NV  | Nevada, Nev
    US-NY  | New York, N.Y
    US-OH  | Ohio
    US-OK  | Oklahoma, Okla
    US-OR  | Oregon, Ore
    US-PA  | Pennsylvania, Pa
    US-RI  | Rhode Island, R.I
    US-SC  | South Carolina, S.C
    US-SD  | South Dakota, S.D
    US-TN  | Tennessee, Tenn
    US-TX  | Texas, Tex
    US-UT  | Utah
    US-VA  | Virginia, Va
    US-VT  | Vermont, Vt
    US-WA  | Washington, Wash
    US-WI  | Wisconsin, Wis
    US-WV  | West Virginia, W.Va
    US-WY  | Wyoming, Wyo
    UY-AR  | Artigas
    UY-CA  | Canelones
    UY-CL  | Cerro Largo
    UY-CO  | Colonia
    UY-DU  | Durazno
    UY-FD  | Florida
    UY-FS  | Flores
    UY-LA  | Lavalleja
    UY-MA  | Maldonado
    UY-MO  | Montevideo
    UY-PA  | Paysandú
    UY-RN  | Río Negro
    UY-RO  | Rocha
    UY-RV  | Rivera
    UY-SA  | Salto
    UY-SJ  | San José
    UY-SO  | Soriano
    UY-TA  | Tacuarembó
    UY-TT  | Treinta y Tres
    UZ-AN  | Andijon
    UZ-BU  | Buxoro
    UZ-FA  | Farg‘ona
    UZ-JI  | Jizzax
    UZ-NG  | Namangan
    UZ-NW  | Navoiy
    UZ-QA  | Qashqadaryo
    UZ-QR  | Qoraqalpog‘iston Respublikasi
    UZ-SA  | Samarqand
    UZ-SI  | Sirdaryo
    UZ-SU  | Surxondaryo
    UZ-TO  | Toshkent
    UZ-XO  | Xorazm
    VE-B   | Anzoátegui
    VE-C   | Apure
    VE-D   | Aragua
    VE-E   | Barinas
    VE-F   | Bolívar
    VE-G   | Carabobo
    VE-H   | Cojedes
    VE-I   | Falcón
    VE-J   | Guárico
    VE-K   | Lara
    VE-L   | Mérida
    VE-M   | Miranda
    VE-N   | Monagas
    VE-O   | Nueva Esparta
    VE-P   | Portuguesa
    VE-R   | Sucre
    VE-S   | Táchira
    VE-T   | Trujillo
    VE-U   | Yaracuy
    VE-V   | Zulia
    VE-X   | La Guaira
    VE-Y   | Delta Amacuro
    VE-Z   | Amazonas
    VN-01  | Lai Châu
    VN-02  | Lào Cai
    VN-03  | Hà Giang
    VN-04  | Cao Bằng
    VN-05  | Sơn La
    VN-06  | Yên Bái
    VN-07  | Tuyên Quang
    VN-09  | Lạng Sơn
    VN-13  | Quảng Ninh
    VN-14  | Hòa Bình
    VN-18  | Ninh Bình
    VN-20  | Thái Bình
    VN-21  | Thanh Hóa
    VN-22  | Nghệ An
    VN-23  | Hà Tĩnh
    VN-24  | Quảng Bình
    VN-25  | Quảng Trị
    VN-26  | Thừa Thiên-Huế
    VN-27  | Quảng Nam
    VN-28  | Kon Tum
    VN-29  | Quảng Ngãi
    VN-30  | Gia Lai
    VN-31  | Bình Định
    VN-32  | Phú Yên
    VN-33  | Đắk Lắk
    VN-34  | Khánh Hòa
    VN-35  | Lâm Đồng
    VN-36  | Ninh Thuận
    VN-37  | Tây Ninh
    VN-39  | Đồng Nai
    VN-40  | Bình Thuận
    VN-41  | Long An
    VN-43  | Bà Rịa - Vũng Tàu
    VN-44  | An Giang
    VN-45  | Đồng Tháp
    VN-46  | Tiền Giang
    VN-47  | Kiến Giang
    VN-49  | Vĩnh Long
    VN-50  | Bến Tre
    VN-51  | Trà Vinh
    VN-52  | Sóc Trăng
    VN-53  | Bắc Kạn
    VN-54  | Bắc Giang
    VN-55  | Bạc Liêu
    VN-56  | Bắc Ninh
    VN-57  | Bình Dương
    VN-58  | Bình Phước
    VN-59  | Cà Mau
    VN-61  | Hải Dương
    VN-63  | Hà Nam
    VN-66  | Hưng Yên
    VN-67  | Nam Định
    VN-68  | Phú Thọ
    VN-69  | Thái Nguyên
    VN-70  | Vĩnh Phúc
    VN-71  | Điện Biên
    VN-72  | Đắk Nông
    VN-73  | Hậu Giang
    VU-MAP | Malampa
    VU-PAM | Pénama
    VU-SAM | Sanma
    VU-SEE | Shéfa
    VU-TAE | Taféa
    VU-TOB | Torba
    WS-AA  | A'ana
    WS-AL  | Aiga-i-le-Tai
    WS-AT  | Atua
    WS-FA  | Fa'asaleleaga
    WS-GE  | Gaga'emauga
    WS-GI  | Gagaifomauga
    WS-PA  | Palauli
    WS-SA  | Satupa'itea
    WS-TU  | Tuamasaga
    WS-VF  | Va'a-o-Fonoti
    WS-VS  | Vaisigano
    YE-AB  | Abyan
    YE-AD  | ‘Adan
    YE-AM  | ‘Amrān
    YE-BA  | Al Bayḑā’
    YE-DA  | Aḑ Ḑāli‘
    YE-DH  | Dhamār
    YE-HD  | Ḩaḑramawt
    YE-HJ  | Ḩajjah
    YE-HU  | Al Ḩudaydah
    YE-IB  | Ibb
    YE-JA  | Al Jawf
    YE-LA  | Laḩij
    YE-MA  | Ma’rib
    YE-MR  | Al Mahrah
    YE-MW  | Al Maḩwīt
    YE-RA  | Raymah
    YE-SD  | Şāʻdah
    YE-SH  | Shabwah
    YE-SN  | Şanʻā’
    YE-SU  | Arkhabīl Suquţrá
    YE-TA  | Tāʻizz
    ZA-EC  | Eastern Cape
    ZA-FS  | Free State
    ZA-GP  | Gauteng
    ZA-KZN | Kwazulu-Natal
    ZA-LP  | Limpopo
    ZA-MP  | Mpumalanga
    ZA-NC  | Northern Cape
    ZA-WC  | Western Cape
    ZM-04  | Luapula
    ZM-06  | North-Western
    ZM-08  | Copperbelt
    ZM-09  | Lusaka
    ZM-10  | Muchinga
    ZW-BU  | Bulawayo
    ZW-HA  | Harare
    ZW-MA  | Manicaland
    ZW-MC  | Mashonaland Central
    ZW-ME  | Mashonaland East
    ZW-MN  | Matabeleland North
    ZW-MS  | Matabeleland South
    ZW-MV  | Masvingo
    ZW-MW  | Mashonaland West
    """
