/// Words of names that many bodies, works and places have, so that sharing one tells nothing.
enum GenericNameWords {
    static func contains(_ word: String) -> Bool { words.contains(word) }

    private static let words = Set(
        """
        academy administration affairs agency agriculture airlines airport airways alliance army arts
        assembly assistance associates association athletic audit auditors authority bank basin bay beach black
        blue board branch bridge brothers building bureau business cabin campus canal capital care carnival
        castle cathedral center central centre chamber children church cinema city civil clean clinic clinics
        club coalition coast coastal college commerce commission committee communications community company
        concern conference congress construction consulting consumer convention corporation council county
        court credit crescent crew criminal cross cultural culture customs daily data defence defense
        delta democratic department development digital directorate disaster district division east eastern
        economic education election electoral electric electricity emergency employers energy engineering
        enterprises entertainment environment environmental exchange export factory families family farm
        farmers farms federal federation ferries festival film finance financial fire first fishers fisheries food
        football force forces foreign forest forestry foundation free freedom front fund gallery garden gas
        gazette general global gold government grand great green group growers guard guild hall harbor harbour
        health herald heritage high highland highlands highway hill hills holding holdings home hospital hotel
        house housing human immigration independent industrial industries industry inspectorate institute
        insurance interior international investment investments island islands journal justice labor labour lake
        land lawyers league ledger liberal library lines line lithium little local logistics lower main management
        manufacturing marine maritime market markets media medical medicine members metals metro metropolitan
        military mine miners mines mining ministry mission mobile monitor motors mount mountain movement
        municipal museum mutual national natural nature navy network networks news north northern nuclear observer
        office official oil open orchestra order organisation organization pacific palace park parliament
        partners partnership party peace pension people peoples petroleum pharma pictures planning plant police port post
        power press prison private program programme progressive project protection provincial public
        publishing radio rail railway railways record red refinery reform regional registry regulatory relief renewal
        republic republican rescue research reserve resources review revolutionary rights river road rovers royal
        rural safety saint school schools science sciences sea second secretariat securities security senate service
        services settlement shipping social society solar solidarity south southern space special sports square stadium
        standard star state station statistics steel store street studio studios summit supreme survey
        symphony system systems team technologies technology telecom telegraph television temple terminal test
        theater theatre times tower town trade trades traders traffic transit transport travel treasury tribunal tribune trust
        trustees underground union united unity university upper valley vehicle village voice volunteers wall watch
        water weather weekly welfare west western white wildlife wind wire women wood work workers works world
        yard young youth zone
        """.split { $0 == " " || $0 == "\n" }.map(String.init))
}
