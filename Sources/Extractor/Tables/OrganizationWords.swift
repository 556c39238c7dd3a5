/// Words of organizations' names, by the part they play when names are compared.
///
/// `legal` says nothing of who is meant ("Acme Ltd" is "Acme"); `generic` names a kind and never stands
/// for one organization by itself ("Bank"), but with "the" may take up one named before; `small` is left
/// out of initials.
let organizationWords: StaticString = """
    legal   | ab, ag, aps, as, asa, berhad, bhd, bsc, bv, co, company, corp, corporation, cv, doo
    legal   | gmbh, group, holding, holdings, inc, incorporated, jsc, kft, kg, kk, ksc, limited
    legal   | llc, llp, lp, ltd, ltda, nv, oao, ojsc, ooo, oy, oyj, pao, pjsc, plc, psc, pt, pte
    legal   | pty, pvt, qsc, sa, saoc, saog, sarl, sas, sdn, se, sl, slu, sp, spa, srl, sro, tbk
    legal   | zao, zoo, zrt
    generic | academy, accord, act, administration, agency, agreement, air, airline, airlines
    generic | airport, airways, alliance, army, assembly, association, authority, bank, battalion
    generic | bay, board, bridge, brigade, broadcaster, brotherhood, bureau, cabinet, cape
    generic | capital, center, central, centre, chamber, championship, championships, chief
    generic | church, city, club, coalition, college, command, commission, committee, community
    generic | company, confederation, conference, congress, consortium, cooperative, copper
    generic | corporation, corps, council, court, cup, dam, democratic, department, development
    generic | director, directorate, district, division, east, eastern, education, embassy, energy
    generic | exchange, federal, federation, festival, finance, financial, firm, first, foods
    generic | force, forces, forum, foundation, front, fund, games, gas, general, global, gold
    generic | government, group, guild, gulf, health, high, holdings, hospital, house, human
    generic | industries, industry, institute, institution, insurance, international, investment
    generic | islamic, island, islands, junta, labor, laboratory, labour, lake, law, league
    generic | legislature, liberation, media, metals, mine, minerals, mines, mining, minister
    generic | ministers, ministry, mission, motors, mount, mountain, movement, museum, national
    generic | nations, navy, network, new, news, north, northern, office, oil, open, operator
    generic | organisation, organization, parliament, partnership, party, people's, pipeline, plan
    generic | police, port, post, power, president, press, program, programme, project, provider
    generic | province, public, railway, railways, regiment, regulator, republic, republican
    generic | research, resources, rights, river, royal, school, sea, secretariat, security
    generic | senate, service, services, society, solutions, south, southern, stadium, state
    generic | station, steel, summit, supreme, syndicate, systems, team, technologies, technology
    generic | times, tower, town, trade, treaty, tribunal, trust, union, united, university, war
    generic | watchdog, west, western, workers, works, world
    small   | a, an, and, at, da, das, de, del, dell, della, des, di, do, dos, du, e, el, et, for
    small   | in, la, las, los, of, on, the, to, und, y
    """
