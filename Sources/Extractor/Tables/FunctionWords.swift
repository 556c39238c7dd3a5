/// Words by the part they play around a figure: closed classes, and the verbs news is told in.
enum FunctionWords {
    static let articles = WordSet("a an")
    static let determiners = WordSet(
        """
        all another any both each either every her his its many most much my neither no our several
        such that the their these this those what which whose your
        """)
    static let prepositions = WordSet(
        """
        aboard about above across after against along alongside amid among amongst around as at before
        behind below beneath beside besides between beyond by despite down during except following for
        from in inside into like near of off on onto opposite outside over past per since than through
        throughout till to toward towards under underneath until unto up upon versus via vs while with
        within without worth
        """)
    static let conjunctions = WordSet(
        """
        although and because but if lest nor or plus so though unless whereas whether yet when where
        whereby wherever how why
        """)
    static let pronouns = WordSet(
        """
        anybody anyone anything everybody everyone everything he her hers him himself i it itself me
        mine myself nobody nothing ours ourselves she somebody someone something them themselves they
        us we who whoever whom you yours yourself
        """)
    static let auxiliaries = WordSet(
        """
        am are be been being can cannot could did do does doing done had has have having is may might
        must ought shall should was were will would ain't aren't can't couldn't didn't doesn't don't
        hadn't hasn't haven't isn't wasn't weren't won't wouldn't
        """)
    static let adverbs = WordSet(
        """
        out         again ago ahead alive almost alone already also altogether always annually apart away back badly
        barely before beforehand below combined currently daily dead deep directly each earlier
        early else elsewhere enough even eventually ever everywhere exactly fairly far finally
        first forever forward free hence here hereby high home however immediately indeed indoors
        instead just last late lately later left long maybe meanwhile missing monthly more
        moreover mostly namely nationwide nearby nearly never nonetheless not now nowadays often
        once only otherwise outright overall overnight perhaps possibly previously probably
        quickly quite rather really recently respectively sharply short simply since slightly
        sometimes somewhat soon still straight strong tall then there thereafter therefore thick
        thus today together tomorrow tonight too twice usually very weekly well wide worldwide
        yearly yesterday yet
        """)
    /// Finite verbs and participles that follow a noun and do not stand before one.
    static let verbs = WordSet(
        """
        bent bit bled blew bore bred burst cast chose crept overspent underspent dealt drank dug fed felt flung froze ground
        hid hung knelt leapt lit meant outlasted overtook quit rang rode rubbed sang sank shone shook
        shut slept slid slipped smelt sped spun split spread sprang stank stuck stung swore swung tore
        undertook wept withdrew woke wound crashed fired collapsed laughed cried shouted cheered
        abandoned according accused agreed announced appeared apply arrested arrived asked ate
        attacked attend attended awaiting backed became become becomes been began begin begins
        begun being believe believed believes belong belonged belongs benefit blamed boarded
        bought bring broke brought build built buy buys called came carried carry cast catch
        caught caused causing change charge charged chose claim claimed come comes confirmed
        contain contained contains continue continued convicted cost costs cover covered crashed
        crossed cut declined demanded denied deserve detained died dies disappeared displaced drew
        drive drove drowned earn earned earns eat emerged ended enter entered escape escaped
        estimate evacuated expect expected expects face faced faces fail failed fall fallen feared
        feed fell fight fled flew fly follow followed fought found freed gain gained gather
        gathered gave get gets give given gives giving go goes going gone got grew grow had happen
        happened having hear heard held help helped hire hit hold holds hope hopes identified
        include included includes including inhabit injured involve involved joined keep kept
        killed knew know known knows lack lacked landed lasted launched lay lead leads learn leave
        leaves leaving led left lie lies live lived lives' lose lost made make makes making
        managed mean means meant meet met missed move moved need needed needs occupy occur
        occurred offered opened oppose overturned own owned owns paid pass passed pay pays
        perished permit play played pleaded plunged posted prepare produced promised prove provide
        provided put raised ran ranging reach reached receive received recorded refuse refused
        register reject rejected released rely remain remained remains remember reported represent
        represented require required requires resigned respond return returned rose run said
        sailed sank sat save saw say says scored seek seeks seem seemed seems seen sell sells send
        sent sentenced serve served set share shot show showed shows sign signed sit sits sleep
        sold sought speak spend spends spent spoke spread stand stands start started stay stayed
        stole stood stop stopped stranded stretch struck suffered supply support supported
        surrendered surrounded survive survived suspect swam swept take taken takes taking talked
        tell tend tested think thinks thought threw told took topped totaled totalled train
        trapped travel tried try turn turned use uses using vote voted wait waited walk walked
        want wanted wants warned was watch watched wear went were win wins wish won wore work
        worked working works worn wounded write wrote yield
        """)
    /// Plural nouns that stand before a noun: "sales staff", "arms dealers".
    static let pluralModifiers = WordSet(
        """
        access address anonymous arms athens athletics bonus brass bus business campus cancerous
        census chess childless christmas class communications congress conscious continuous corpus
        countless cross customs cyprus dangerous defence defense dress drugs economics electronics
        emergency enormous express famous fatherless fitness focus games gas generous glass goods
        grass gross helpless his holdings homeless honduras human humanities illness its jobless
        jobs kansas landless laos less logistics loss mass mathematics measles men men's mess minus mumps news
        operations overseas paris physics plus politics precious press previous princess process
        progress rabies red religious religious's sales savings securities serious services sports
        stateless status success surplus systems telecommunications tennis texas textiles this
        thus us useless various virus wilderness wireless women women's worthless
        """)
    /// Nouns whose plural has another shape, or none: what `singular` gives for them.
    static let irregularPlurals = Table(
        """
        plural | singular
        accused | accused
        aircraft | aircraft
        aliases | alias
        alumni | alumnus
        antelope | antelope
        apparatuses | apparatus
        atlases | atlas
        avalanches | avalanche
        axes | axe
        axles | axle
        bacteria | bacterium
        barracks | barracks
        bases | base
        biases | bias
        bison | bison
        bonuses | bonus
        breezes | breeze
        brethren | brother
        buffalo | buffalo
        buses | bus
        businesses | business
        caches | cache
        calories | calorie
        calves | calf
        campuses | campus
        canvas | canvas
        canvases | canvas
        caribou | caribou
        cases | case
        cattle | cattle
        causes | cause
        censuses | census
        children | child
        choruses | chorus
        classes | class
        clergy | clergy
        cod | cod
        cookies | cookie
        courses | course
        craft | craft
        creches | creche
        crew | crew
        crises | crisis
        criteria | criterion
        crossroads | crossroads
        deer | deer
        defenses | defense
        dice | die
        diseases | disease
        elk | elk
        enterprises | enterprise
        ewes | ewe
        exercises | exercise
        expenses | expense
        feet | foot
        firemen | fireman
        fish | fish
        fishermen | fisherman
        franchises | franchise
        fungi | fungus
        gallows | gallows
        gases | gas
        geese | goose
        geniuses | genius
        glasses | glass
        grandchildren | grandchild
        greenhouses | greenhouse
        grouse | grouse
        halves | half
        head | head
        headaches | headache
        headquarters | headquarters
        herring | herring
        hooves | hoof
        horses | horse
        houses | house
        hovercraft | hovercraft
        increases | increase
        indices | index
        infantry | infantry
        innings | innings
        kin | kin
        knives | knife
        leases | lease
        leaves | leaf
        lenses | lens
        lice | louse
        licences | licence
        licenses | license
        lies | lie
        lives | life
        livestock | livestock
        loaves | loaf
        mackerel | mackerel
        media | medium
        men | man
        mice | mouse
        minibuses | minibus
        moose | moose
        moustaches | moustache
        movies | movie
        nexuses | nexus
        niches | niche
        noses | nose
        nurses | nurse
        octopuses | octopus
        offspring | offspring
        oxen | ox
        people | person
        personnel | personnel
        persons | person
        phases | phase
        phenomena | phenomenon
        pies | pie
        police | police
        policemen | policeman
        poultry | poultry
        premises | premise
        prizes | prize
        promises | promise
        purchases | purchase
        purposes | purpose
        quail | quail
        quizzes | quiz
        reindeer | reindeer
        releases | release
        responses | response
        roses | rose
        salmon | salmon
        scarves | scarf
        schoolchildren | schoolchild
        series | series
        sheep | sheep
        shellfish | shellfish
        shelves | shelf
        shoes | shoe
        shrimp | shrimp
        sizes | size
        spacecraft | spacecraft
        species | species
        squid | squid
        staff | staff
        statuses | status
        stepchildren | stepchild
        surpluses | surplus
        swine | swine
        swordfish | swordfish
        teeth | tooth
        theses | thesis
        thieves | thief
        ties | tie
        troops | troop
        trout | trout
        tuna | tuna
        universes | universe
        verses | verse
        viruses | virus
        walruses | walrus
        warcraft | warcraft
        warehouses | warehouse
        watercraft | watercraft
        wives | wife
        wolves | wolf
        women | woman
        works | works
        youth | youth
        zombies | zombie
        """)
    /// Nouns before a number that make it a label: "Section 4", "page 12", "Unit 3".
    static let designators = WordSet(
        """
        act footnote advisory agenda airbus alert annex apartment apollo appendix apt area art article
        articles award barrack bay bench berth bill block blocks boeing booth box brigade building
        bulletin buoy bus cabin camp cap case category cell cells ch chamber channel channels
        chapter chapters circle circuit circular class clause clauses code column company
        compartment cont contract convention counter court courtroom covid deck decree directive
        directives division dock docket document door dorm draft drawing drive driveway edict
        edition elevator entrance entry episode event exhibit exit exits expo farm fig figure file
        flat flight form forms formula frame freeway game gate gates grade group guideline hall
        hangar heat highway highways hole hospital hostel house hull hut interstate issue item
        jail jalan junction kiosk lane law laws leaflet ledger legion level levels line lines
        locker locomotive lot lots mail mandate map maps mark marker match md memo memorandum
        mission model models module motion msr nh no nos note notice notices nr nrs number numbers
        op opus order ordinance ordinances outpost p page pages par para paragraph paragraphs
        parcel part parts pen phase phone pier piste pistes pit platform platforms plot plots po
        pole pool pos position post postcode prison project protocol psa psalm psalms pump quay
        race rack reactor recruit reel ref reg regiment registration regulation regulations
        resolution resolutions ring road room rooms route routes row rows rule rules runway
        schedule school scroll sdg seat sec section sections sector sectors serial shaft shed
        sheet shelf shop signal site slot space squad stage stages stall stand standard station
        statute step stop street suite super sura surah survey table tables tag tail tel telephone
        tent terminal terminals theatre tier title tower track trail train tram tunnel type unit
        units v version versions vision vol volume volumes wagon ward wards warehouse waypoint
        well windows wing zip zone zones
        """)
}
