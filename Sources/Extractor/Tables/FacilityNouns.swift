/// Common nouns that make a facility of the name before them, by subtype.
///
/// A plain subtype may turn a name of unknown kind into a facility ("the Reko Diq mine"); one with a
/// tilde only tells the subtype of what is a facility already ("Aga Khan Hospital"); one with a plus makes
/// one of a city's name as well ("the Bushehr nuclear plant").
let facilityNouns: StaticString = """
    mine      | coalfield, coalfields, colliery, deposit, goldfield, goldfields, minas, mine
    mine      | mines, pit, quarry, smelter
    field     | brine field, gas field, gasfield, gasfields, oil field, oilfield, oilfields
    field     | wellhead
    dam       | barrage, dam, dams, reservoir, weir
    port      | dockyard, harbor, harbour, jetty, pier, port, quay, seaport, shipyard, wharf
    airport   | aerodrome, airfield, airport, airstrip, heliport
    bridge    | bridge, flyover, footbridge, overpass, viaduct
    tunnel    | tunnel
    canal     | canal, waterway
    pipeline  | pipeline, pipelines
    refinery  | refineries, refinery
    plant     | cement plant, ~factory, ~mill, +nuclear plant, +nuclear power plant
    plant     | +nuclear power station, +nuclear station, ~plant, power plant, power station
    plant     | sawmill, steelworks, ~works
    terminal  | depot, substation, terminal
    railway   | ~line, metro line, rail line, railroad, railway
    road      | ~avenue, ~boulevard, corridor, expressway, freeway, highway, ~lane, motorway
    road      | ~road, ~route, ~square, ~street
    stadium   | arena, ballpark, ~ground, ~oval, racecourse, racetrack, stadium, velodrome
    prison    | ~camp, detention center, detention centre, gaol, jail, penitentiary, prison
    base      | air base, airbase, army base, barracks, ~base, cantonment, ~fort, garrison
    base      | military base, naval base, outpost
    crossing  | border crossing, checkpoint, checkpost, ~crossing
    hospital  | ~clinic, ~hospital, ~infirmary
    school    | ~madrasa, ~school, ~seminary
    worship   | ~abbey, basilica, cathedral, ~church, gurdwara, monastery, mosque, ~pagoda, shrine
    worship   | synagogue, ~temple
    building  | ~building, ~castle, ~center, ~centre, ~club, ~complex, ~hall, ~headquarters
    building  | ~hotel, ~house, ~library, ~mall, ~mansion, ~market, ~museum, ~palace, ~plaza
    building  | skyscraper, ~theater, ~theatre, ~tower, ~towers
    wind farm | ~farm, solar farm, solar park, wind farm, wind farms
    park      | ~garden, ~gardens, ~park, ~zoo
    project   | airport project, canal project, copper project, dam project, energy project
    project   | gas project, gold project, housing project, hydroelectric project
    project   | hydropower project, irrigation project, lithium project, LNG project, mine project
    project   | mining project, oil project, pipeline project, port project, power project
    project   | ~project, rail project, railway project, solar project, wind project
    launch    | cosmodrome, launchpad, observatory, spaceport
    """

/// What may stand between a facility's name and its noun: "Reko Diq copper-gold mine".
let facilityLinks: StaticString = """
    link | air, aluminium, aluminum, and, army, bauxite, big, border, brine, cargo, cast, cement
    link | coal, cobalt, container, copper, deep, diamond, earth, earths, federal, fishing, gas
    link | geothermal, giant, gold, graphite, high, huge, hydro, hydroelectric, hydropower
    link | international, iron, lead, lithium, LNG, manganese, maximum, military, mineral
    link | minerals, mining, natural, naval, new, nickel, nuclear, offshore, oil, old, onshore
    link | open, ore, phosphate, pit, planned, platinum, potash, power, proposed, rail, railway
    link | rare, road, salt, sand, sea, security, silver, solar, stalled, steel, sugar, suspension
    link | tidal, tin, toll, troubled, underground, uranium, vast, water, wind, zinc
    """
