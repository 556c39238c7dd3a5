/// Words of organizations' names, by the part they play when names are compared.
///
/// `legal` says nothing of who is meant ("Acme Ltd" is "Acme"); `generic` names a kind and never stands
/// for one organization by itself ("Bank"), but with "the" may take up one named before; `small` is left
/// out of initials.
let organizationWords: StaticString = """
    generic | academy, accord, act, administration, agency, agreement, air, airline, airlines
    generic | airport, airways, alliance, army, asociación, assembly, association, authority
    generic | banco, bank, banque, battalion, bay, board, bridge, brigade, broadcaster
    generic | brotherhood, bureau, cabinet, canyon, cape, capital, center, central, centre
    generic | chamber, championship, championships, chief, church, city, club, coalition
    generic | colectivo, college, command, commission, committee, community, company, compañía
    generic | confederation, conference, congress, consortium, cooperative, copper, corporation
    generic | corps, council, court, creek, cup, dam, democratic, department, development
    generic | director, directorate, district, division, east, eastern, education, embassy
    generic | empresa, energy, exchange, federal, federation, festival, fields, finance, financial
    generic | firm, first, fondation, foods, force, forces, forum, foundation, front, fund
    generic | fundación, games, gas, general, gesellschaft, global, gold, government, group, guild
    generic | gulf, health, high, hill, hills, holdings, hospital, house, human, industries
    generic | industry, institute, institution, instituto, insurance, international, investment
    generic | islamic, island, islands, junta, labor, laboratory, labour, lake, law, league
    generic | legislature, liberation, media, metals, mine, minerals, mines, mining, minister
    generic | ministerio, ministers, ministry, ministère, ministério, mission, motors, mount
    generic | mountain, movement, museum, national, nations, navy, network, new, news, north
    generic | northern, office, oil, open, operator, organisation, organization, park, parliament
    generic | partido, partnership, party, people's, pipeline, plan, police, port, post, power
    generic | president, press, program, programme, project, provider, province, public, railway
    generic | railways, regency, regiment, regulator, republic, republican, research, resources
    generic | rights, river, royal, school, sea, secretariat, security, senate, service, services
    generic | sindicato, society, société, solutions, south, southern, stadium, state, station
    generic | steel, summit, supreme, syndicate, systems, team, technologies, technology, times
    generic | tower, town, trade, treaty, tribunal, trust, union, united, university, valley, war
    generic | watchdog, west, western, workers, works, world
    firm    | agency, airlines, airways, association, athletic, aviation, bank, batteries, battery
    firm    | breweries, brewery, brine, capital, cell, cells, cement, chemicals, college, commission, committee
    firm    | company, corporation, council, cruises, dairies, economics, electric, energy, estates, farms
    firm    | fc, federation, fisheries, foods, foundation, holdings, industries, institute
    firm    | insurance, lines, logistics, media, metals, minerals, mining, ministry, motors
    firm    | partners, petroleum, pharma, pharmaceuticals, plantations, rangers, refining, relief
    firm    | resources, robotics, rovers, seafoods, shipping, shipyards, smelting, software
    firm    | steel, systems, tea, telecom, telecoms, textiles, timber, union, united, university
    firm    | ventures, wanderers, works
    legal   | ab, ag, aps, as, asa, berhad, bhd, bsc, bv, co, company, corp, corporation, cv, doo
    legal   | gmbh, group, holding, holdings, inc, incorporated, jsc, kft, kg, kk, ksc, limited
    legal   | llc, llp, lp, ltd, ltda, nv, oao, ojsc, ooo, oy, oyj, pao, pjsc, plc, psc, pt, pte
    legal   | pty, pvt, qsc, sa, saoc, saog, sarl, sas, sdn, se, sl, slu, sp, spa, srl, sro, tbk
    legal   | zao, zoo, zrt
    small   | a, an, and, at, da, das, de, del, dell, della, des, di, do, dos, du, e, el, et, for
    small   | in, la, las, los, of, on, the, to, und, y
    """
