/// Common words by what they say of a name beside them, for the tagger's features.
///
/// Nouns: a `person` by post, trade or kin ("minister", "aunt"), a `body` ("bank"), a `facility`, a
/// `polity` ("town"), `nature` ("river"), a `vehicle` or other thing with a name, a `work` or law, an
/// `event`; their plurals are made of them. Verbs: `speech` ("said"), `life` ("born"). A `direction`
/// stands before places. A change of the table asks for new weights.
let nounSorts: StaticString = """
    body      | academy, affiliate, agency, airline, alliance, army, assembly, association
    body      | authority, automaker, band, bank, battalion, bloc, board, bourse, brewer, brewery
    body      | brigade, broadcaster, brokerage, builder, bureau, carmaker, carrier, cartel, chain
    body      | chamber, channel, charity, choir, church, club, coalition, college, commission
    body      | committee, company, confederation, conglomerate, congregation, congress, consortium
    body      | contractor, cooperative, corporation, corps, council, court, daily, department
    body      | developer, diocese, directorate, distiller, division, ensemble, exchange, faction
    body      | faculty, federation, firm, fleet, force, forces, foundation, fund, gallery, gang
    body      | group, guerrillas, guild, inspectorate, institute, institution, insurer, journal
    body      | lab, label, laboratory, league, legislature, lender, library, mafia, magazine, maker
    body      | manufacturer, militia, miner, ministry, movement, museum, navy, network, newspaper
    body      | newswire, ngo, nonprofit, office, operator, orchestra, order, parliament, party
    body      | police, publisher, quartet, refiner, regiment, registry, regulator, retailer, school
    body      | secretariat, senate, shipbuilder, shipyard, side, society, squad, squadron, startup
    body      | station, studio, subsidiary, supermarket, syndicate, tabloid, team, theater, theatre
    body      | thinktank, treasury, tribunal, trio, trust, union, unit, university, utility
    body      | venture, watchdog, weekly, wing
    direction | across, along, beside, between, central, east, eastern, inside, lower, near, north
    direction | northeast, northern, northwest, outside, south, southeast, southern, southwest
    direction | toward, towards, upper, west, western
    event     | battle, carnival, championship, championships, conference, congress, convention
    event     | coup, crash, cup, cyclone, derby, disaster, drought, earthquake, election, elections
    event     | epidemic, eruption, exhibition, expo, fair, famine, festival, final, fire, flood
    event     | floods, forum, games, hurricane, invasion, marathon, massacre, offensive, olympics
    event     | operation, outbreak, pandemic, poll, protest, quake, race, rebellion, referendum
    event     | regatta, revolt, revolution, riot, riots, season, siege, storm, strike, summit
    event     | tornado, tournament, tsunami, typhoon, uprising, war, wildfire
    facility  | abbey, airbase, airfield, airport, aqueduct, arena, avenue, barracks, barrage, base
    facility  | bazaar, boulevard, bridge, building, cafe, camp, canal, castle, cathedral, cemetery
    facility  | chapel, checkpoint, clinic, colliery, convent, crossing, dam, depot, dike, dock
    facility  | expressway, factory, flyover, forge, fort, fortress, foundry, freeway, garden
    facility  | ground, hall, hangar, harbor, harbour, highway, hospital, hostel, hotel, house
    facility  | incinerator, infirmary, inn, intersection, jail, jetty, kiln, landfill, lane, levee
    facility  | lighthouse, line, lock, mall, manor, mansion, market, mausoleum, memorial, metro
    facility  | mill, minaret, mine, monastery, monument, mosque, motorway, observatory, oval
    facility  | overpass, palace, park, pier, pipeline, pit, plant, plaza, port, prison, pub, quarry
    facility  | quay, racecourse, railway, reactor, refinery, reservoir, restaurant, road
    facility  | roundabout, runway, sanatorium, shelter, shrine, silo, skyscraper, smelter, square
    facility  | stadium, station, statue, street, substation, synagogue, temple, terminal, tower
    facility  | track, tramway, tunnel, velodrome, viaduct, villa, warehouse, weir, wharf, windfarm
    facility  | works, zoo
    life      | appointed, born, coached, composed, died, directed, elected, graduated, married
    life      | nominated, resigned, retired, sang, scored, starred, studied, wrote
    nature    | archipelago, atoll, basin, bay, beach, brook, canyon, cape, cave, channel, coast
    nature    | continent, creek, delta, desert, falls, fjord, forest, glacier, gorge, gulf, heath
    nature    | hemisphere, hill, hills, island, islands, isle, isthmus, jungle, lagoon, lake, marsh
    nature    | moor, mount, mountain, mountains, oasis, ocean, peak, peninsula, plain, plateau
    nature    | pond, range, reef, ridge, river, sea, shore, spring, steppe, strait, stream, swamp
    nature    | tributary, valley, volcano, waterfall, woods
    person    | accountant, activist, actor, actress, admiral, adviser, advisor, advocate, aide
    person    | alderman, ambassador, analyst, anthropologist, archaeologist, archbishop, architect
    person    | assistant, astronomer, athlete, attorney, auditor, aunt, author, ayatollah, baker
    person    | banker, baron, baroness, barrister, bassist, batsman, biologist, bishop, boss
    person    | botanist, bowler, boxer, boy, broadcaster, broker, brother, businessman
    person    | businesswoman, butcher, campaigner, candidate, captain, cardinal, carpenter
    person    | cartoonist, ceo, cfo, chair, chairman, chairperson, chairwoman, champion, chancellor
    person    | chef, chemist, chief, chieftain, choreographer, citizen, cleric, clerk, coach
    person    | cofounder, colleague, colonel, columnist, comedian, commander, commissioner
    person    | composer, conductor, congressman, congresswoman, constable, consul, consultant, cook
    person    | corporal, councillor, councilman, count, countess, cousin, cricketer, critic
    person    | cyclist, dancer, daughter, dean, defendant, defender, dentist, deputy, designer
    person    | detainee, detective, diplomat, director, disciple, dissident, doctor, dramatist
    person    | driver, drummer, duchess, duke, earl, economist, editor, elder, electrician, emir
    person    | emperor, empress, engineer, entrepreneur, envoy, essayist, executive, explorer
    person    | farmer, father, filmmaker, financier, firefighter, fisherman, footballer, forward
    person    | founder, friend, fullback, general, geologist, girl, goalkeeper, golfer, governor
    person    | graduate, granddaughter, grandfather, grandmother, grandson, guide, guitarist
    person    | gunman, gymnast, head, heir, helmsman, historian, husband, illustrator, imam
    person    | incumbent, inmate, inspector, interpreter, inventor, investor, jockey, journalist
    person    | judge, jumper, justice, king, lady, lawmaker, lawyer, leader, lecturer, legislator
    person    | lieutenant, linguist, lord, magistrate, major, man, manager, mate, mathematician
    person    | mayor, mechanic, merchant, midfielder, midwife, migrant, militant, miner, minister
    person    | monk, mother, mp, mullah, musician, navigator, neighbor, neighbour, nephew, niece
    person    | nominee, novelist, nun, nurse, officer, owner, painter, paramedic, pastor
    person    | pharmacist, philosopher, photographer, physician, physicist, pianist, pilot, pioneer
    person    | player, playwright, plumber, poet, policeman, policewoman, politician, pope
    person    | predecessor, premier, presenter, president, priest, prince, princess, principal
    person    | prisoner, private, producer, professor, prophet, prosecutor, psychologist, publisher
    person    | pupil, queen, rabbi, ranger, rapper, rebel, rector, referee, refugee, reporter
    person    | researcher, resident, rival, runner, sailor, saint, scholar, scientist, screenwriter
    person    | sculptor, secretary, senator, sergeant, sheikh, shepherd, sheriff, shopkeeper
    person    | singer, sister, skier, skipper, smuggler, sociologist, soldier, solicitor, son
    person    | songwriter, speaker, spokesman, spokesperson, spokeswoman, sprinter, statesman
    person    | steward, strategist, striker, student, successor, sultan, superintendent, surgeon
    person    | survivor, suspect, swimmer, tailor, teacher, terrorist, trader, trafficker, trainer
    person    | translator, treasurer, tycoon, umpire, uncle, vendor, veterinarian, victim, villager
    person    | violinist, vocalist, warlord, weaver, wicketkeeper, widow, widower, wife, winger
    person    | witness, woman, wrestler, writer, zoologist
    polity    | borough, canton, capital, city, colony, commune, constituency, country, county
    polity    | department, district, emirate, enclave, governorate, hamlet, kingdom, metropolis
    polity    | municipality, nation, neighborhood, neighbourhood, oblast, parish, prefecture
    polity    | province, region, republic, settlement, shire, state, suburb, sultanate, territory
    polity    | town, township, village, ward
    speech    | added, adds, admitted, announced, answered, argued, asked, asks, claimed, concluded
    speech    | confirmed, continued, declared, denied, explained, insisted, joked, noted, quipped
    speech    | recalled, remarked, replied, said, says, stated, tells, testified, told, warned
    speech    | writes, wrote
    vehicle   | aircraft, airliner, antibiotic, app, battleship, bicycle, boat, bomber, browser
    vehicle   | bulker, bus, car, carrier, console, corvette, cruiser, destroyer, dredger, drone
    vehicle   | drug, ferry, fighter, freighter, frigate, glider, gun, helicopter, howitzer
    vehicle   | icebreaker, jet, lander, laptop, locomotive, lorry, missile, motorcycle, phone
    vehicle   | pickup, pill, pistol, plane, probe, rifle, rocket, rover, satellite, schooner
    vehicle   | scooter, sedan, ship, smartphone, software, spacecraft, submarine, suv, tablet, tank
    vehicle   | tanker, tractor, train, tram, trawler, truck, tug, vaccine, van, vessel, yacht
    work      | accord, act, agreement, album, algorithm, anthem, anthology, article, autobiography
    work      | award, bill, biography, book, charter, code, concerto, constitution, convention
    work      | decree, dialect, dictionary, documentary, drama, ep, episode, essay, film, hymn
    work      | language, law, manifesto, medal, memoir, movie, musical, novel, opera, painting
    work      | paper, photograph, play, poem, prize, programme, protocol, report, sculpture, series
    work      | show, single, sitcom, sonata, song, study, symphony, textbook, theorem, theory
    work      | treatise, treaty, trophy
    """
