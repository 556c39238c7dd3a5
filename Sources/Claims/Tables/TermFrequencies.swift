/// How few articles have a word: of 1,229 articles of our own (Training), by `evaluate terms`.
enum TermFrequencies {
    /// How often the number of articles is halved before those are left that have it, 0 for a word of all.
    static func rarity(of stem: UInt32) -> Double { rarities[stem] ?? ofOthers }

    static func isRare(_ stem: UInt32) -> Bool { rarities[stem] == nil }

    /// A word that the table does not have stands in one or two of its articles, or in none.
    private static let ofOthers = 9.0

    private static let rarities: [UInt32: Double] = {
        var rarities: [UInt32: Double] = [:]
        for line in table.utf8.split(separator: UInt8(ascii: "\n")) {
            let words = line.split(separator: UInt8(ascii: " "))
            guard let first = words.first,
                let rarity = Double(String(decoding: first, as: UTF8.self))
            else { continue }
            for word in words.dropFirst() { rarities[Stem.id(word)] = rarity }
        }
        return rarities
    }()

    /// Before the stems of a line, how rare they are. Stems of less than five articles are left out.
    private static let table = """
        0.0 and for the
        0.5 from had has not said that was with
        1.0 aft are been hav its one they two wer which who will year
        1.5 ask call day first four his last minist national over peopl say sinc them thre told und would
        2.0 about all bank befor court found her million mor new offic out own president she stat their ther tim
        2.0 when wher work
        2.5 back between billion but cam chief clos com commission company did down end fiv form general govern
        2.5 group hold hom hour hous into lead left may memb ministry monday month nam near nin now off open oth
        2.5 party pay polic put report road second sign six som sunday tak than then thi third thursday took tuesday
        2.5 until vot want wat week what
        3.0 accord act again against agency also among associ authority becaus both can cas cent central committe
        3.0 could council count deputy develop director each eleven forc friday fund gav half hand head held high
        3.0 international lat law leav led lin list lost mad march meet min minut money most mov next night nobody
        3.0 official old only paid part per percent plant point port promis public read return right riv run
        3.0 saturday school sell sent servic set shar south still ten through trad union unit university wednesday
        3.0 went whos without world
        3.5 agree anoth away being board bord brought buy carr centr chair charg children china city cost country
        3.5 cut depart died district doe driv eight election every exchang executiv expect export farm fell financ
        3.5 fir follow foreign get given good governor him hospital includ january judg july jun justic keep kill
        3.5 kilometr known land lawy lik liv local long look mak man market men metr need north novemb octob offer
        3.5 ord our outsid parlia plac plan play post pow pric prim project reach receiv record remain rul sam sea
        3.5 secretary seven should show sid sit sold speak taken talk team thos town train turn used villag wait
        3.5 walk whil within women won you
        4.0 accus acros affair africa african agre air already american announc appeal april arm army around arrest
        4.0 arriv assembly august bas beat behind belong bill blam block boat bought bring build built bus capital
        4.0 car carry chairman chang chines claim clear congres contract corpor cross custom dead deal decemb defenc
        4.0 demand democratic east energy european even famil family far federal few fight fil firm fish fre front
        4.0 full giv gon got green health hear hit institut invest island issu join kept know lak largest let lett
        4.0 limit loan los low manag many matt mayor meanwhil met morn moth must nev noth numb oil onc opposition
        4.0 order pap park pass prison prosecutor protest provinc quart question railway rain rais rat red regional
        4.0 releas resident room ros round san security see seen septemb ship shut small stand start station stay
        4.0 stock stood stop stopp strik student support suprem suspend tabl teach tonn too truck twic visit war
        4.0 warn watch way well west why win
        4.5 abov account add ahead airport allow along any approv area argu attend australia bann began begin below
        4.5 best black book born box boy bridg budget burn camp cannot captain chamb church civil coach coast
        4.5 community complain conferenc contractor control copp cros dam death decision declar declin den dollar
        4.5 don door doubl draw dron dropp dry due dur early economic eld engine environ fac fail fall fath february
        4.5 feder field fifth fin final find finish flight food forty fourth franc fuel gam gas gat goe gold grant
        4.5 great ground grow guard hall heard help highway hotel how human import independent india japan job joint
        4.5 labour least lend les licenc lift light london manage match mineral miss nation neighbour noon notic
        4.5 nurs oper organiz partn person poll produc programm publish radio ran refus region representativ
        4.5 research reserv resourc rest result retir review roof sal sav scor season seat section send serv short
        4.5 shot singl sleep society soldi son southern special spokesman stadium staff state street tell term test
        4.5 thank transport tre treat trial use vic washington wheth whit whom woman word worth writ wrot yesterday
        5.0 accept action administr advis ago agricultur alleg allianc answ anti anyon appear attack award ban bar
        5.0 bay beij believ besid bett blu branch brief british brok broth bureau busines cabinet campaign canada
        5.0 candidat cap card cash cit clinic club coal colleg command compan complet confirm constitutional contain
        5.0 cook corp corruption county crew criminal crowd cup daily dat daught debt decid defend del delay describ
        5.0 disput doctor earli eat educ electricity emergency employ employe empty english enough everyon everyth
        5.0 explain festival figur fill financial fishermen flat flood football forest french furth gain germany
        5.0 goal grand guest gulf heavy hectar hill hir hop host hundr index indian inform inquiry insid inspector
        5.0 interest investig investor islamic itself kenya king korea laugh lawmak leagu learn level lie link littl
        5.0 main mark meant measur medical mention military mission move much museum nearly neith net non northern
        5.0 observ operator organis pacific pag pakistan passeng past peac permit petition petroleum phas phon
        5.0 photograph pick plann policy pray premi pres present print privat priz protection provincial pump pupil
        5.0 queu rail rang recall reject repl republic request resum ric ris rival rout row royal runn russian salt
        5.0 sat saudi saw seek seiz senat senator sentenc session settl shop sing sist social somebody spent spok
        5.0 sport spr squar stag step study such supply suspect tank tap tax tea telephon terminal thing think
        5.0 thirty though thousand ticket titl today togeth top tourism track travel twelv twenty urg valley van
        5.0 ventur vessel visitor wall western whol wind winn wint written yet young youth zealand zon
        5.5 abu adjourn afternoon agent aid airlin ali alon ambassador amend analyst animal appl appoint approval
        5.5 arab arabia art asian asset attorney audit australian authorit bag ball ballot band bangladesh barrel
        5.5 becam becom bed begun bell bench bid bin bishop body bomb bond borrow bottl brazil break brussel bur
        5.5 canal cancell carri ceremony champion child citizen clas clean client climb clock coalition cod coffe
        5.5 cold collaps colleagu collect commercial complaint condition construction consult consum continu
        5.5 corridor counsel countr cousin cov cover credit crim cultur damag danc data dawn debat decad decre deep
        5.5 defens deleg delegat deliver democrat deposit deput desk detain diesel direct directorat dismiss
        5.5 division draft drew drill drink drop dust earn eastern economy elect electoral electric els engin
        5.5 engineer enter environmental estimat ethiopia euro europ ever everybody exist extend eye fan fast fear
        5.5 fee feed fisher fix flag flew floor flow fly forecast forum fourteen gather german ghana girl goat going
        5.5 grandmoth halt helicopt herd himself hung hunt hurt husband ice independenc indigenou indonesia
        5.5 industrial industry infrastructur injur instead insuranc interior invit israel jail jan japanes jok josé
        5.5 journalist just kazakhstan khan kilo kind kitchen lack lago laid larg launch leas legal lent liber
        5.5 liberal lif lodg ltd machin magistrat malaysia map mas media metal mexico milk mill monitor motion
        5.5 mountain municipal municipality natural nigeria norway norwegian nov operat ore output paint panel pari
        5.5 pas patient pension pip pipelin pit pleas poland political prepar presidential princ production
        5.5 professor profit propos provid pull quarrel rac rath reason recommend refinery reform register rel
        5.5 relief remark remov rent reopen repair replac rescu resign restor reut revenu rid rio roll rural russia
        5.5 saf saint sanction sand sang schedul scienc securit senior separat separately sharehold sheet sheikh
        5.5 shell shift shipp shown similar singapor sitt sixth slipp snow song sourc spain spanish split
        5.5 spokesperson sri stak star steel ston stor storm struck stud sudan summ suppl survey surviv system
        5.5 taiwan taught tend tent tenth thailand thought threw ton touch tour tourist traffic transf treasury tri
        5.5 tribunal troop trust turkey turkish unity upp vehicl very victim video volunte wag ward weath welcom wif
        5.5 window wing wir worst york your
        6.0 ababa abandon abdul abroad addi addres administrativ admitt adopt affect aircraft almost although
        6.0 ambulanc america answer apart apologis applic argentina articl asid assistant auction autumn avenu
        6.0 averag await bad bail barr battery beach bear beneath biggest bird bless breach bread brigad broken
        6.0 burnt cabl cairo capacity cargo cattl caught caus cell century chain check chil christian clan clash
        6.0 climat closur col colombia commerc common communic communit compens competition complex concern
        6.0 concession confeder congo conserv consider consortium constitution contact controll convict cooperativ
        6.0 coordinator correspondent councillor cow crack creditor critic cror crown crud cruz cyclon datuk dec
        6.0 defendant delhi denmark design destroy dhaka dialogu digg disast discus diseas displac dock docu dog
        6.0 doubt drawn dredg drov drum dubai dug earth earthquak edg edit egypt egyptian embassy ent envoy
        6.0 ethiopian event evidenc examin expert faction fair feb feet ferry fifty fiji film float flown foot
        6.0 forward freight friend gallery gang gen gener georg georgia gift glas global goalkeep golden grad
        6.0 grandfath guarante guilty guinea gun hang happen harbour harvest hassan hat headquart heart heat highest
        6.0 highland history hol hon hong honour hors household identif illegal imf impos incident infl int
        6.0 interview iran iranian ireland iron italy jean john jordan juan key kick korean lady lanka lao las
        6.0 laught lay leak lectur leg legislativ lithium load lock lorr loui lunch majority mar marin mask mast mat
        6.0 mean medal merg messag middl mobil mohamm monetary motorcycl mud murd muslim myanmar nacional nairobi
        6.0 natur navy nepal netherland network newspap nineteen nor object ocean oman opinion oppos owe owed pack
        6.0 pact palm pan parent parish passport patienc patrol paul peru peso pet philippin pictur platform plead
        6.0 pledg plot pool popul pour presid pressur priest prof property protect puerto purchas push qatar queen
        6.0 quiet raid rally real recognis recover refuge regist regul regulator regulatory relativ rememb remind
        6.0 renew repeat represent republican requir resolution respect respond ring risk rock sack safety salar
        6.0 santa santiago santo schem scientist screen seal search secretariat sen settle seventh several shah
        6.0 shelt shirt sho silenc sir sixteen sixty slid slow smok solar someon someth sought sound spar speech
        6.0 spend spot squad stall standard statu story strand stuck sub subsidiary suit sultan sum swis switch
        6.0 tariff task taxi technical technology television templ text thai themselv thes throw tied till tinto
        6.0 tokyo total tow toward toyota traditional travell treaty trib trillion trip truc tunnel turbin turnout
        6.0 uganda ukrain uncl unesco usual uzbekistan valu verdict victory vietnam view voic warm wedd weekend
        6.0 weekly weigh widow wish withdrawn withdrew wound wrong yard yellow zambia
        6.5 aboriginal abuja academy acces accident acquitt acr activist additional advanc afghanistan afp age aged
        6.5 ahm alam alert alia aliv aloud alto alway amman amnesty ang angola annual anybody anyth app arabic
        6.5 armenian arrang arrear asia astana athletic atlantic aug aunt author avi azerbaijan bak banco bangkok
        6.5 barg basi basin bean beer behalf belgium ben berlin beyond bidd big birth bishkek bjp blanket blast
        6.5 blockad blood bod boil bound bow brazilian breath britain broadcast bronz brown bury calm camera
        6.5 canadian canberra caribbean catch catholic cement ceo certificat chairperson challeng championship
        6.5 channel chapt chart chicken choos chosen christma class clerk cloth coastal coat colonel colour combin
        6.5 communist concentrat consent conven convention convoy cooper cop corn costa coup couri cran creat creek
        6.5 crescent cricket cubic cultural custody cutt czech dal danish dar dark david defeat degre deliv delivery
        6.5 depot der des detention dhabi diamond die different dig discount dissolv dividend doha dos dream driven
        6.5 drought drug dump dusk dutch duty eagl eaten economist editor eighteen eighth eith elephant elsewher
        6.5 emirat enforce england escort estat excavator exim expir extension extra facility factory fallen favour
        6.5 fenc fifteen flar fled fleet flour fold fort fought fram fraud fresh frozen funeral futur gap garden
        6.5 generator geneva georgian god gov graduat grandson gras greek grey grid grown growth guid gunmen hail
        6.5 hamlet handl hard heritag hid hidden howev hundred hungary ibrahim idl ignor iii inc incom industr
        6.5 initiativ insist inspection install institution insur intelligenc interim investigat investigator iraq
        6.5 islam islamabad israeli istanbul italian jam jamaica jet joseph judicial jump junior karachi kazakh
        6.5 kenyan kilogram kilomet kinshasa knew kong kuala kuwait kyrgyzstan label labor lamp lan landslid languag
        6.5 laps latin launder learnt library licens lima lion lisbon listen lit litr lng lord lorry loss lot mai
        6.5 maintenanc major malawi malaysian manila mara mari maritim maternity meal medicin megawatt melbourn
        6.5 memorandum mend meteorological mid midnight might mil militia mind minority missil mix mla moham
        6.5 monastery mongolia monk moscow mosqu mostly mount mps music namibia nephew ngo nig nigerian nil ninety
        6.5 obtain occup oct onion opposit orang ottawa oversea palac panama parliamentary partnership pastor
        6.5 patriotic paz penalty pend perhap period permanent permission perth petrol photo piec pil pilot pitch
        6.5 plastic plat poet pol policemen polish politician poor popular portugal portugues postpon prais
        6.5 prefectur press prevention primary principal pro prob proceed program progressiv promot promotion
        6.5 proposal quota rank rapid rar ration ready receipt recruit refere referendum referr remand rep reply
        6.5 restaurant revolution revolutionary rey ridg rifl riyadh romania rop rugby runway río sail salvador
        6.5 sampl satellit scal sector seed self semi seoul sept ser shall shed sheep shout signatur simon siz sky
        6.5 slept smell smelt socialist solidarity solomon soon soup spac spe spoken spokeswoman sponsor stamp stick
        6.5 strategic stream stretch strong subject sugar sun sup suppli sur survivor suva swedish sweep switzerland
        6.5 syndicat são tai tail taipei tamil tan tanzania target tbilisi tear tehran territory theatr thin
        6.5 threaten tie tin toll tonga totalenerg tourna trac tractor trail treasur tripl troubl try typ tyr
        6.5 ukrainian ulaanbaatar umbrella unchang underground unicef unpaid upstream using utility victoria vienna
        6.5 volum wal wash wast wav weapon wear welfar wept wet wheel whip wildlif withdraw witnes wor wrapp yuan
        7.0 abdel aboard abstain accra activ actor adani administrator admit advocat affiliat afghan afterward agenc
        7.0 agricultural ahmad aim airstrip airway album algi allegedly allowanc almaty amazon amount ana anchor
        7.0 ankara announce annull anyway anywher apiec approach arctic arena arithmetic arrival asean ash assault
        7.0 assess associat ate attach attempt attendanc audienc auditor austria autonomou bab baby baghdad bahrain
        7.0 baht bakery baku bangladeshi barb battalion batter battl bbc beirut belgian belt benchmark berth bet
        7.0 bind bloc boe bolivia bon bonu boot bor botswana bours bowl brand bras brick brid brigadi bueno buffalo
        7.0 burkina burst businessman cabo café calendar california cambodia cambodian camel cameroon campu canteen
        7.0 caraca carlo carpet casa cast cat caucu ceasefir cemetery ceylon cfa chanc cheap checkpoint chemical chi
        7.0 chilean chip choir cholera circl circuit cna cobalt cocoa colombo colorado columbia column committ
        7.0 concret condemn conduct conservativ consid constabl consultant contest contribut cool coordin cor
        7.0 correct cotton cough counterpart cours crash crat cri critical crop cuba cuban current cycl côt dakar
        7.0 daniel delta democracy deny depend deploy deport desalin desert despit didn din dinar dinn diplomat
        7.0 disclos discuss div divid doesn doing domestic domingo dominican dong donkey downstream dozen drain
        7.0 drown eas ecuador edition effect eid email enterpris entry envelop equity error except exercis expell
        7.0 explor express expressway facebook factor failur faith fak faso fault fev filipino finland fiscal
        7.0 fisherman fli forestry formerly frankfurt freez frighten fronti fruit gaza gdp giant gram grandchildren
        7.0 grav graz greet grew guatemala guyana harar hardly harm hay headlin height heir holiday hook hot
        7.0 humanitarian hurrican hydropow hymn iceland idea indict inn innov inspect instru intend internal
        7.0 interpret invoic involv irrig isn jakarta jar jersey jetty junction jury kampala kerala khalifa khartoum
        7.0 khural kigali kim kingdom kne knock kyiv lab lahor lakh leaf legislator leon levy likely lim loom
        7.0 loudspeak lov lowest luanda lumpur lusaka madam mae mail mainly maiz maj mali mandat mango mann margin
        7.0 maria marr material mediat mediator mekong memorial memory meteorology metro michael migr migrant mistak
        7.0 model mohammad mongolian montsam moresby morocco motor mourn mrs mumbai muscat māori nan nana negotiat
        7.0 negotiator nepali nic nickel ninth noodl normal nort nowher npp nuclear number nun nur objection often
        7.0 oldest olympic ombudsman oral orthodox pair papua para paraguay pastur patrick peak pedro pen penalt
        7.0 peninsula personal pier pig plain plateau plaza plu pond portfolio porto position pound preach
        7.0 predecessor presenc pretoria prevent previou principl problem proces process product prosecution
        7.0 protocol punish qualif qualifi quick quit quot rai ras raw rebel rebuild rebuilt recently reef regard
        7.0 relat remittanc respons restructur retail retire rev ribbon rica rocket rodrigo rom roy royalt royalty
        7.0 rubb rush sabah sabha sad salmon samoa scann secondary seem senegal seriou servant sew shan shanghai
        7.0 shield shoot shor shortag shrimp shrin sieg sierra sight signal silv silva sindh singh siren skipp slip
        7.0 slop smil smuggl softwar sol southeast sovereign soviet spread steal steam stolen strait straw strok
        7.0 submitt successor sudanes sue suffer summit superintendent surnam swept swim sworn sydney syria syrian
        7.0 tashkent tat telegram terrorist texa textil thrown thị tid tighten timetabl timor tir tolgoi tomato
        7.0 tomorrow torch toronto township tranch transferr transl transmission trawl trinidad tropical turnov
        7.0 türkiy umm unionist unles uranium urgent uzbek vaccin vanuatu venu veteran veto vigil villa visa wad
        7.0 warehous weak wealth weav wei weld wellington wfp whistl wid widen workshop worr yemen yen yes yield
        7.0 zimbabw
        7.5 aap abba abc abdullah abidjan abl accompan acquir actres address aden advic advisory afar afc afraid
        7.5 afreximbank aga agenda agrarian aimé airbu alarm albert alberta algeria alhaji alongsid amhara ancestor
        7.5 andrew anglo ann annex anniversary antananarivo anthony antonio anwar apc apia applaus applicant apply
        7.5 apricot aps arbitr arch archbishop archiv argentin armenia arrange artificial artist ashor asleep asmara
        7.5 assam assistanc assur asunción attribut auckland austrian authoris avenida avoid awar ayala aymara aït
        7.5 baba bai bajo balanc balochistan baltic bamako bamba bamboo banana banda bandar bandit banqu baptist
        7.5 barbado barrack barrist basket basra bat bath bauxit beam beaten beef beg beginn belgrad belo bend
        7.5 benefit benin bernadett bernard bharatiya bhd bhumjaithai bhutan bicycl bigg birthday bislama blackout
        7.5 blantyr blaz blew blow boca bog bogotá bolivian bolívar booth borehol bos bottom boundary brent bribery
        7.5 broker bruc bsp bucket budapest buddhist bulldoz bullet bulletin burial bush button caf cancel candl
        7.5 cannon canton captur caravan cargill carnival cart caspian cass cassava category cathedral catherin
        7.5 caution cav cbc ccc cdc ceil celebr celebrat centimetr centro certif cgm chad chancellor charity charl
        7.5 charter chas che chees chequ ches chiang chicago chimney chos chowdhury cinema civic claimant classroom
        7.5 claudia clay cloud cma cobr coca coffin collector colombian comfort commonwealth commun compar compensat
        7.5 compil composit comrad conakry concert condolenc confidenc confiscat congratul congratulat connect
        7.5 consign constituency consul consulat content convinc coordinat copenhagen copy cork correction covid
        7.5 crab cre crisi cruis cry curfew currency curtain cypru dairy damascu dan dang das datu deadlin dean dear
        7.5 debut deer deir delgado denounc dentist depositor depth derby descent desmond detaine detectiv devic
        7.5 didi diego differenc digital dik dili dioces dish dispers distanc distribut divisional divorc djibouti
        7.5 doctoral donat donor dpp dragon drama dress dri durban durian dushanb ebrd ecology ecowa edgar edwin egg
        7.5 eighty electronic eleventh elizabeth emerg emmanuel emperor empt enforc eng entitl equal equalis era
        7.5 erden eritrea escap establish estadio evacuat evangelical exam exception exhibit exhibition exil exit
        7.5 explosion expres faculty fahad fals fashion fat favourit feast feel fellow felt femal fertilis fetch
        7.5 fifa fijian fing fiona firefight firework fit fitch flagg flatten florida fog ford forensic forget
        7.5 fortun foul framework franci francisco franco frederick freedom frent frontièr froz furnac furnitur
        7.5 félix gabriel gar gaug geo geological geologist gett ghost glaci glencor glov gonzalo gordon gorg
        7.5 governanc governorat grain greec greenland grill guardian guidelin hagu hair haiti haitian haji hamad
        7.5 hamburg hanoi happy haul havana hawk headman headmast hero herself historian holy hondura honest honiara
        7.5 honourabl houston houthi hsbc hsinchu hub hugo hui humanity hungarian hungry hurry hyundai icc icrc ill
        7.5 imag imam immigr improv indonesian infant inherit initial injury ink inland instituto instruction
        7.5 integrat integrity internet introduc inuit iom irish item ivoir iwi jae jama java jeddah jerusalem jnim
        7.5 johannesburg joy juba junta kabul kai kaohsiung kara karen karim kathmandu kaur ken kevin khalid kharkiv
        7.5 kidnapp kiln kingston kiribati kok koné kota kumar kurdistan kwabena kyodo laboratory lad lal lama
        7.5 landown latest latrin lebanes lebanon lee length lesson lest lev levell libertad libr libya lilongw
        7.5 lithuania livestock llama llc lloyd loaf lobby locomotiv log logistic longest lotu lourd lower loyal
        7.5 luang lucky lui luxembourg madagascar madrid maersk magazin magnitud mainland maintain majeur mal
        7.5 malaria mamani manama manufactur maoist maputo marathon marco marguerit marriag marsh marshal martin
        7.5 mary maryland maría mason mauritania mauritiu maya meat medi mel melt memoir mensah merced merchant
        7.5 mercury methodist miami midfield midwif midwiv milan mild minh minimum ministr minu mis mitsui moana
        7.5 mogadishu moment mont monthly moody moor moratorium morena morgan moroccan mos mosquito motorbik mouth
        7.5 movimiento mozambiqu mubarak muhammad mul municipalit murder musician mustafa mutual médecin nail naryn
        7.5 nasdaq nasional nass nationalis nationalist nativ naw naypyitaw nearest negoti neighbor nelson nest
        7.5 ngāti niamey nicknam nis noh nois nomine noor nord northeast northwest nos notebook notif novel nueva
        7.5 odd ofac offenc offend offshor ohio oliv omani omar ontario option orchard ordinanc orlando osaka osc
        7.5 oslo otherwis ought outbreak outgo overnight overtim overturn oxygen packag pakistani parad paragraph
        7.5 parqu partido partly patch path paulo pav pdp penal penh perform personnel persuad peruvian perú pesa
        7.5 peshawar petra petro petrona peña phiri phnom phoenix pilgrim pill pin pink pirat plc plea plenary plum
        7.5 plumb pocket polit pop por portrait pos powd power ppp practic pradesh pragu praia pre pref prefectural
        7.5 preferr pregnant preliminary premium presidency priority progres prompt proof prosecut prospect
        7.5 prosperity proud prov provident pti pueblo punjab purs putrajaya putt pāti quak quality quarrell quay
        7.5 quebec quechua quetta quito rabat radar rafael rahman raj ramadan rana ranch rao rashid recip recogniz
        7.5 reconstruction recov recovery reduc ref referenc refin refund regent regi regim registry rei reinde
        7.5 remember renam repay repeal república reservoir resist resort responsibility restart restraint restrict
        7.5 reviv revok rich riot rnz roadsid rog romanian rotterdam roux rsf ruin rupe rustaveli ruth rwanda
        7.5 rwandan saad sadc sahara sahel salaam salary salman sank sarawak sarr scen scholar schoolteach scotland
        7.5 scott scottish scrap secret semiconductor senegales seng sensor separatist serb serbia serbian sergeant
        7.5 seri seventeen sewag sha shad shak sham sharjah shark shekel shenzhen shepherd shin shoal shock shook
        7.5 shopkeep shopp shutt sidelin silent sink situ ski slogan slovakia slowly smith société soil solicitor
        7.5 solution somali somalia somewher sorry sort soum spectator spell spin spirit spray squeez stair stanley
        7.5 statistic steady stepp stf stockholm stol stov str straight strang strasbourg stripp structur studio
        7.5 submarin submit subscrib subsid subsidy subst substitut suez suggest summon sung sunris supermarket
        7.5 supervision suppression surfac surrender suspension swap swear sweden swimm tablet tajik tajikistan
        7.5 taliban tally tarpaulin tast tata tavan technician teenag teeth tegucigalpa telecom tenant teng tenni
        7.5 terrorism testif theft thiev thirteen thoma thread threat threshold thumb tig tigray tiktok toa tobago
        7.5 toilet tomá tool tor torn tran transaction transform transitional translat transparency trapp tribal
        7.5 trophy trujillo trump tse tsx tug tuni tunisia tunisian turkmen tuvalu twin uae umpir undersecretary
        7.5 understand unhcr unif uniform unknown unlawful unrest upgrad uphold upon urban uruguay uruguayan uss
        7.5 uulu vacant val vancouv vendor venezuela venezuelan verd verif version vientian vietnames vila vincent
        7.5 viru void wadi wagon waiv wak walkout wallet walt warsaw weaken weep weight whal wharf whatsapp wheat
        7.5 wicket wild windhoek winston withdrawal witness wonder wong wood wors wrap wrestl xinhua yam yaoundé
        7.5 yerevan yonhap youngest zambian zero zijin
        8.0 abbey absenc absent abus academic accountant activit adel adelaid admission adult aerospac aground aiib
        8.0 akim ala algerian alpin altar alternativ aluminium amaral amplio anc andré ankl ansanm ansari
        8.0 anthropologist antiquit antofagasta anton apprentic aqaba archaeologist archipelago architect artisanal
        8.0 arusha arévalo asif assist assuranc asx asylum atlanta atoll attention auto avalanch aye azam backward
        8.0 bahadur baloch balogun baltimor bamenda barcelona barefoot barri barrick barrio baru basic basqu batumi
        8.0 bayan bazaar beautiful bello benguela bergen bharat bhp bik bio blanca bnp boko bolt bondhold botanist
        8.0 brac brak brasil brasília breakaway breakdown breakfast brib broom brush bucharest bukit bulgaria bull
        8.0 bypas cabin cak caledonia calv canyon caption captiv carbon cardboard cardiff caricom casino catalogu
        8.0 ceas cebu cerro certain champ chan charcoal chennai chevron chiefly chingola chp christchurch citi clark
        8.0 classic clearanc cleric clust coconut coin colin collectiv comment communiqu con congoles contempt
        8.0 convert copa coral cosco coupon courtroom criticis crush cur cárdena dalla dana dap darfur darren darwin
        8.0 davi daylight debswana dedicat deed delphin demin demolish demonstr deng deserv dia diaspora direction
        8.0 disappear discharg disclosur dispatch distribution ditwah diwali drag dragg dres drumm dublin duck dun
        8.0 dut earmark easi ecuadorian eko elderly elit eln endors enga entertain equinor eritrean eurasian eve
        8.0 exclud excus execution expand expensiv expos fahd faisal falcon familiar farc faro fattah featur fed
        8.0 felix fernando ferr fiction finnish fitt floodlight footnot forgot frelimo gaboron gashuunsukhait gath
        8.0 gazett gazipur gazprom gendarm ghanaian ghulam glass glen glob golf golfo goos grac graft granddaught
        8.0 greenpeac groom gros grov grumbl gul gustavo gym haggl halfway hamdan hamilton hamish hamstr handball
        8.0 hasn helmet hezbollah hilux hip hmong hokkaido horn hos hossain hybrid hydro hydrologist iachr ibn idf
        8.0 idri ifc implement incumbent ind indoor innocent insult interpol invent islamist itaukei jab jacket
        8.0 janata japarov javi jica jimmy jonathan jordanian jos journal jsc judiciary jurisdiction kabir kanak
        8.0 kandy kano kansa karnataka kay khyb kmt knight knot knowledg koh kolkata kolwezi kpl kremlin kuch kunm
        8.0 kuomintang lac ladd lai landlord lately latvia laundry lawsuit leadership leed liberty lightn limp litig
        8.0 lobito lobo lockdown loot lorenzo luck luka lutheran lázaro maasai mac maghreb malagasy mandarin manpow
        8.0 max mayo mcc measl mechanic medic mediterranean melanesian menu merely metropolitan mia michoacán miguel
        8.0 ming minibu minnesota minor mir mohd moldova montevideo monu moro motel msf mufti nabil nadi naomi
        8.0 narrow nato naval ndp nguyễn nichola niño nlc nomad nomin nong notary notch novelist nse nug nui nuku
        8.0 nunavut nusrat nut oblig observatory odesa ole operativ opponent orapa orchestra original ottoman ounc
        8.0 outlet oyu pak pakhtunkhwa pal palacio palau palestinian pam parcel participant patent paw pedal
        8.0 percentag performanc philippa pilipina pinto pirogu pkk placard plaqu png pnp poison policeman politic
        8.0 porgera porridg possibl potato prasad prensa procession procure professional prop punta purpos putra
        8.0 qatari quartet queensland quintero quipp quorum ram ramo rapporteur ray raya reckon rector regency
        8.0 registrar regret regular reliev removal renaissanc renamo reo repeatedly retreat revis reward rhino
        8.0 ricardo rickshaw rico rim roadblock rol rolando rosatom rot roth ruiz rupert sacr sadyr sae sai sami
        8.0 samsung saskatchewan scholarship sdf sdn sever shabaab shadow shaft sharma shelf shelv shrunk sim sinn
        8.0 sion sleev slovenia snap soar socorro sofia soft sometim sow specialist spit spur stanbic starlink
        8.0 statistical statut stellanti stephen steward stoppag strategy strongest stun styl subcontractor succeed
        8.0 succes superior supervisor surgeon surinam surveyor suspicion sustainabl sweat sweet swift sylhet
        8.0 sympathy tadawul tall tam tari taro teen tehreek temperatur terrac textbook thanksgiv therefor thimphu
        8.0 tigr tip tirana tom tongan tongu torr transcript transit trap trimm triumph tru trunk ttp tun turki
        8.0 turkmenistan turtl twelfth typhoon ultimatum universidad unión upheld valencia valv vamo vega vegetabl
        8.0 vers vet vicent virgin vision viv vocal volcano wai waitangi warrant waterway wip wooden xinjiang yousef
        8.0 zanu zinc zurich
        """
}
