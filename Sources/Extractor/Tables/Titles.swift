/// Words of titles and functions, by the part they play; points left out, any case.
///
/// `courtesy` says nothing of a person and is dropped; `style` stands right before a name; `post` is a
/// function, before or after a name; `modifier` stands before a post and is part of it; `retired` stands
/// in brackets behind a rank; `namelike` words are also names ("Tan", "Sri", "Baker") and are not
/// taken off a name that was found with them.
let titleWords: StaticString = """
    courtesy | agha, ato, auntie, bapak, bibi, bwana, cik, comrade, comrades, daw, dhr, don, doña
    courtesy | encik, frau, fräulein, gospodin, gospodina, hanım, herr, ibu, janab, jenab, khun
    courtesy | kumari, ma'am, madam, madame, madamoiselle, mademoiselle, maestro, maître, me
    courtesy | meneer, messrs, mevrouw, miss, mlle, mme, monsieur, mr, mrs, ms, mwalimu, mx, mzee
    courtesy | ndugu, pan, pani, puan, selvi, senor, senora, señor, señora, señorita, shree, shri
    courtesy | shrimathi, shrimati, signor, signora, signore, smt, sr, sra, sres, sri, srta, thiru
    courtesy | thirumathi, tmt, tuan, uncle
    style    | acharya, acp, adc, adi, adm, admiral, adv, advocate, alaafin, ald, alh, alhaja
    style    | alhaji, allama, amb, apostle, arc, arch, archbishop, archdeacon, asp, atty, avv
    style    | avvocato, ayatollah, baron, baroness, barr, barrister, begum, bhikkhu, bishop, brig
    style    | brigadier, brother, bupati, canon, capt, captain, cardinal, catholicos, cdr, cheikh
    style    | chief, chiefs, cllr, cm, cmdr, cmdre, col, colonel, colonels, commander, commodore
    style    | constable, corporal, councillor, countess, cpl, cpo, cpt, crown, cs, dame, dasho
    style    | datin, dato, dato', datuk, datuk', dcm, dcp, deacon, dig, doctor, dom, dott
    style    | dottore, dr, dra, drs, dsp, duchess, duke, elder, eminence, emir, emperor, empress
    style    | eng, engineer, engr, evangelist, excellency, eze, father, flt, fr, frei, gen
    style    | general, gov, govs, grace, grand, gubernur, gunner, guru, haji, hajia, hajiya, hajj
    style    | hajji, havildar, he, hh, highness, hm, hojatoleslam, holiness, hon, honorable
    style    | honourable, hrh, hujjatulislam, ig, igp, igwe, imam, ing, ingeniero, inkosi, insp
    style    | inspector, ir, kabaka, kaiser, kazi, ketua, kgosi, khanum, king, lady, lama, lic
    style    | licenciado, lieut, lieutenant, lord, lt, ltc, ltg, lyonpo, maharaja, maharani, maj
    style    | majesty, major, makhdoom, malam, mallam, marquess, marshal, maulana, maulvi
    style    | mawlana, mawlawi, menteri, mep, metropolitan, mgr, mk, mla, mna, molana, molla
    style    | monsignor, moulana, moulvi, mp, mpa, mps, msgr, msp, mufti, mullah, naa, naik, nana
    style    | nawab, nawabzada, negus, oba, obi, olori, onorevole, ooni, orang, otumfuo, otunba
    style    | ozeki, padre, paduka, pastor, patriarch, pehin, penghulu, pharm, pir, pm, pope
    style    | pres, presiden, prince, princess, private, prof, professor, profs, prophet, pte
    style    | pvt, qari, qazi, queen, rabbi, radm, raja, rajah, ras, ratu, rebbetzin, rep, reps
    style    | rev, revd, reverend, right, rinpoche, rt, sadhguru, sahibzada, saint, sardar
    style    | sekiwake, sen, sens, sepoy, sergeant, seri, sgt, shah, shaikh, shaykh, sheik
    style    | sheikh, sir, sister, sp, sqn, sri, ssp, st, subedar, sultan, sultana
    style    | superintendent, supt, swami, tan, td, temenggong, togbe, toshao, tsar, tun, tunku
    style    | ugas, ustad, ustadz, ustaz, ustazah, vadm, ven, venerable, viscount, walikota, wg
    style    | yokozuna
    post     | abbot, academic, accountant, activist, actor, actress, adjutant, administrator
    post     | admiral, adviser, advisor, advocate, ag, agent, agronomist, aide, ambassador
    post     | analyst, anchor, announcer, anthropologist, apprentice, arbitrator, archaeologist
    post     | archbishop, archeologist, architect, artist, assassin, assemblyman, assemblywoman
    post     | assessor, astronaut, astronomer, athlete, attaché, attorney, auditor, author
    post     | bailiff, baker, banker, barrister, bassist, batsman, batter, beekeeper, billionaire
    post     | biologist, bishop, blogger, bodyguard, boss, bowler, boxer, brewer, brigadier
    post     | broadcaster, broker, builder, bursar, businessman, businesswoman, butcher, buyer
    post     | candidate, captain, captain-regent, cardiologist, caretaker, carpenter, cashier
    post     | ceo, cfo, chair, chairman, chairperson, chairwoman, challenger, champion
    post     | chancellor, chargé, chef, chemist, chief, chief-of-staff, chieftain, choreographer
    post     | cio, claimant, cleric, clerk, climatologist, cm, co-founder, co-ordinator, coach
    post     | cofounder, colleague, columnist, comedian, commandant, commander, commentator
    post     | commissioner, commodore, commuter, composer, comptroller, conductor, congressman
    post     | congresswoman, conservationist, constable, consul, consultant, contractor
    post     | controller, convener, convenor, coo, cook, coordinator, coroner, correspondent
    post     | councillor, councilman, councilor, councilwoman, counsel, counsellor, counselor
    post     | counterpart, cousin, cricketer, critic, cto, curate, curator, custodian, cyclist
    post     | d'affaires, dancer, dean, defendant, defender, delegate, demographer, dentist
    post     | deputy, designer, detective, developer, dg, dictator, diplomat, director, directors
    post     | dissident, diver, doctor, doorman, driver, drummer, ecologist, economist, editor
    post     | elder, electrician, engineer, entrepreneur, environmentalist, envoy, envoys
    post     | epidemiologist, examiner, executive, executor, expert, explorer, farmer, ferryman
    post     | filmmaker, financier, firefighter, fisher, fisherman, fisherwoman, fishmonger
    post     | foreman, forester, forward, founder, fullback, gardener, general, geographer
    post     | geologist, geophysicist, glaciologist, gm, goalkeeper, golfer, governor, grocer
    post     | groundskeeper, grower, guard, guitarist, gunman, gynaecologist, harbormaster
    post     | harbourmaster, harvester, head, headman, headmaster, headmistress, headteacher
    post     | heiress, herder, historian, homeowner, hooker, host, hotelier, householder
    post     | hydrologist, imam, importer, innkeeper, inspector, instructor, intern, interpreter
    post     | inventor, investigator, investor, jockey, journalist, judge, jurist, juror, justice
    post     | keeper, king, laborer, labourer, landlord, landowner, lawmaker, lawyer, leader
    post     | lecturer, legislator, librarian, lieutenant, lighthouse-keeper, linguist
    post     | liquidator, litigant, lobbyist, magistrate, manager, marshal, mathematician, mayor
    post     | mayoress, md, mechanic, mediator, member, mep, meteorologist, midfielder
    post     | midshipman, midwife, migrant, militant, millionaire, miner, minister, ministers
    post     | missionary, mla, mna, mogul, monk, mp, mpa, mps, msp, musician, negotiator
    post     | negotiators, neighbor, neighbour, neurologist, nominee, notary, novelist, nun
    post     | nurse, nutritionist, officer, official, ombudsman, ombudswoman, oncologist
    post     | operator, orchardist, organiser, organizer, owner, paediatrician, painter
    post     | paralegal, paramedic, parliamentarian, partner, passenger, pastor, patriarch
    post     | patron, pediatrician, pensioner, petitioner, pharmacist, philanthropist
    post     | philosopher, photographer, physician, physicist, physiotherapist, pianist, pilot
    post     | pitcher, plaintiff, planner, player, playwright, plumber, pm, poet, policeman
    post     | policewoman, politician, pollster, porter, postman, potter, predecessor, premier
    post     | presenter, president, presidents, priest, prime, prince, princess, principal
    post     | producer, professor, programmer, promoter, prosecutor, provost, psychiatrist
    post     | psychologist, publisher, quarterback, queen, rabbi, rancher, ranger, rapper
    post     | rapporteur, receiver, receptionist, rector, referee, refugee, regent, registrar
    post     | reporter, representative, representatives, researcher, resident, restaurateur
    post     | retiree, runner, sailor, salesman, saleswoman, scholar, scientist, scout, sculptor
    post     | seamstress, secretaries, secretary, seismologist, seller, senator, senators
    post     | sergeant, shareholder, shepherd, sheriff, shipowner, shopkeeper, singer, skipper
    post     | smallholder, sociologist, soldier, solicitor, soloist, songwriter, soprano, speaker
    post     | specialist, spinner, spokesman, spokesperson, spokespersons, spokeswoman, sprinter
    post     | stallholder, statesman, statistician, steward, stockbroker, strategist, striker
    post     | student, successor, superintendent, supervisor, surgeon, surveyor, survivor
    post     | suspect, swimmer, tailor, taoiseach, teacher, technician, tenor, theologian, trader
    post     | trainer, translator, treasurer, trustee, tutor, tycoon, under-secretary
    post     | undersecretaries, undersecretary, union-leader, vet, veterinarian, vicar, victim
    post     | villager, vintner, violinist, virologist, volcanologist, volunteer, vp, warden
    post     | warlord, watchman, weaver, welder, whip, whistleblower, widow, widower, winemaker
    post     | winger, winner, witness, worker, workers, wrestler, writer, zoologist
    modifier | acting, additional, administrative, agricultural, agriculture, aid, air, aircraft
    modifier | ambassador-at-large, ambassador-designate, anti-corruption, area, army, arts
    modifier | assembly, assistant, associate, athletics, attorney, attorney-general, auxiliary
    modifier | aviation, bank, baseball, basketball, bench, board, border, branch, brigadier
    modifier | budget, business, cabinet, camp, campaign, caretaker, central, chargé, chief, city
    modifier | civil, climate, club, co, coal, coalition, coast, college, colonel, commanding
    modifier | commerce, commercial, communications, community, company, competition, compliance
    modifier | constituency, consumer, cooperative, corporate, council, county, court, creative
    modifier | cricket, crown, cultural, culture, customs, dairy, defence, defense, delegate
    modifier | democracy, department, departmental, deputy, designate, detective, development
    modifier | digital, diocesan, diplomatic, director-general, disaster, district, divisional
    modifier | drug, duty, economic, economics, economy, education, elect, election, electoral
    modifier | emergency, emeritus, energy, engineering, environment, environmental, equities, eu
    modifier | euro, european, evaluation, ex, exchange, executive, export, external, faction
    modifier | factory, family, farm, federal, female, field, finance, financial, fire, first
    modifier | fisheries, food, football, foreign, forest, forestry, former, founding, fund, gas
    modifier | general, geology, global, governing, government, governor-general, grand, group
    modifier | head, health, high, higher, history, home, hospital, hotel, housing, human
    modifier | humanitarian, incoming, industrial, industry, information, infrastructure
    modifier | inspector, intelligence, interim, interior, internal, international, investment
    modifier | irrigation, it, joint, junior, justice, labor, labour, land, law, lead, leading
    modifier | legal, legislative, liaison, lieutenant, life, line, local, longtime, lord, main
    modifier | maintenance, major, majority, male, managing, marine, maritime, market, marketing
    modifier | media, medical, metals, military, mine, mines, mining, minority, money, municipal
    modifier | music, national, naval, navy, newly-elected, news, night, non-executive, nuclear
    modifier | oil, opera, operating, operational, operations, opposition, outgoing, parliamentary
    modifier | party, permanent, personnel, petroleum, pharmacy, planning, plant, police, policy
    modifier | political, pop, port, postal, power, presidential, presiding, press, prime
    modifier | principal, prison, private, privy, procurement, product, production, program
    modifier | programme, project, property, provincial, public, railway, railways, rear, rebel
    modifier | records, red, regional, relief, religious, renewables, rescue, research, resident
    modifier | retail, retired, revenue, right, rights, risk, road, royal, ruling, rural, safety
    modifier | sales, sanitation, school, science, secretary-general, security, senate, senior
    modifier | serving, shadow, sheep, shift, shipping, site, sitting, social, solicitor, soybean
    modifier | special, sporting, sports, staff, standing, state, station, steel, strategy
    modifier | student, sub, sugar, supreme, surgeon, sustainability, system, tax, team, technical
    modifier | technology, telecommunications, telecoms, temple, tourism, town, trade, training
    modifier | transport, transportation, treasury, tribal, under, union, university, urban
    modifier | veteran, vice, vice-chair, village, volunteer, ward, water, weather, welfare, wheat
    modifier | wildlife, wing, women, women's, workers, works, youth
    retired  | r, ret, retd, retired, rtd, rtrd
    namelike | abbot, adi, adm, ag, agent, angel, arch, as, asp, ato, baker, baron, begum, bibi
    namelike | bishop, brewer, brother, butcher, canon, captain, carpenter, chancellor, cheikh
    namelike | chief, clerk, constable, cook, crown, dean, doctor, dom, don, driver, duke, earl
    namelike | elder, eng, eze, father, fisher, forester, forward, frei, gardener, general, grace
    namelike | grand, guard, guru, haji, he, head, hh, hooker, igwe, imam, ir, judge, justice
    namelike | kaiser, kazi, keeper, king, lama, ma, major, malam, mallam, marshal, mason, master
    namelike | me, miner, mir, miss, naa, naik, nana, nawab, negus, obi, orang, padre, page, pan
    namelike | pani, parson, partner, pir, pope, porter, potter, prime, prince, princess, private
    namelike | prophet, provost, qazi, queen, raja, rajah, ranger, ras, right, sailor, saint
    namelike | sardar, scout, seri, shah, shepherd, singer, sister, speaker, sri, st, steward
    namelike | sultan, sultana, tailor, tan, tun, ugas, uncle, vet, weaver, winner
    """
