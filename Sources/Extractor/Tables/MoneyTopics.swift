/// What a sum is, by a word near it, where its own verb says too little.
enum MoneyTopics {
    /// `verb` is the measure that the verb gave; `sum` that none was given, and no price is so high.
    static let table = Table(
        """
        verb | label | words
        income | prize | champion, champions, jackpot, lottery, prize, tournament, winner, winners
        income | theft | accused, burglars, charged, convicted, court, fraud, gang, jailed, police, prosecutors, robbers, stole, thieves
        offer | reward | fugitives, information, police
        payment | aid | donors, humanitarian, relief
        payment | damage | contaminated, poisoned, polluted, pollution, jury, plaintiff, plaintiffs
        payment | bonus | bonus, bonuses
        payment | bribe | bribe, bribes, bribery, graft
        payment | budget | budget
        payment | compensation | compensate, compensated, compensation, damages, reparation, reparations
        payment | dividend | dividend, dividends
        payment | donation | charity, charities, donation, donations, donor
        payment | fine | banned, forbidden, offenders, prohibited, violators, antitrust, cartel, fined, penalties, regulator, watchdog, breach, delay, delayed, fine, fines, late, offence, offense, penalty, violation, violations
        payment | grant | grant, grants
        payment | payout | insurance, insurer, insurers, policyholders
        payment | pension | pension, pensions, pensioners
        payment | prize | champion, champions, prize, winner, winners
        payment | ransom | kidnappers, ransom
        payment | refund | refund, refunded, refunds
        payment | rent | landlord, rent, tenants
        payment | salary | salaries, salary
        payment | severance | redundancy, severance
        payment | subsidy | subsidies, subsidy
        payment | tax | tax, taxes
        payment | wage | labourers, laborers, pickers, wage, wages
        funding | donation | appeal, auction, charity, concert, donations, hospice
        funding | provision | books, claims, fine, lawsuit, lawsuits, penalties, penalty, provision, provisions
        pledge | compensation | acre, boat, compensation, families, farmers, fishermen, fishers, hectare, household, households, landowners, residents, victims, villagers
        pledge | aid | blaze, brussels, campaign, commune, cyclone, donors, drought, earthquake, emergency, fire, flood, floods, hurricane, quake, relief, storm, typhoon, union, vaccine
        pledge | grant | arts, culture, festival, film, museum, orchestra, theatre
        pledge | prize | prize, winner
        debt | wage | crew, employees, sailors, seafarers, staff, wages, workers
        debt | deposit | depositors, savers
        monthly | pension | pension, pensioner, pensioners, pensions
        monthly | rent | landlord, rent, rents, tenant, tenants
        monthly | salary | salaries, salary
        monthly | scholarship | scholarship, scholarships
        monthly | wage | wage, wages
        need | cost | barrier, barriers, bridge, crossing, house, mend, rebuild, rebuilding, repair, repairs, road, roof, runway, walls
        offer | compensation | bereaved, compensation, families, hectare, landowners, victims, villagers
        prize | compensation | court, damages, judge, jury, lawsuit, ruling, suit, victims
        prize | contract | bidder, builder, builders, contract, contractor, contracts, order, orders, shipyard, tender
        request | compensation | fishermen, fishers, landowners, villagers
        request | pay | salaries, salary, strike, strikers, striking, wage, wages, workers
        request | ransom | bitcoin, captors, hackers, kidnappers, ransom
        request | claim | claim, court, lawsuit, lawyer, lawyers, sued, suit
        request | compensation | compensation, damage, damaged, damages, lost
        share | compensation | bereaved, households, landowners, victims, villagers
        share | prize | champions, contest, cup, festival, prize, prizes, purse, tournament, winner
        share | theft | burglars, fraud, prosecutors, robbers, stole, thieves
        sum | aid | aid, donors, relief
        sum | bail | bail
        sum | bill | bill
        sum | bond | bond, bonds
        sum | budget | budget
        sum | claim | claim, claims
        sum | compensation | compensation
        sum | damage | damages
        sum | debt | debt, debts, outstanding, overdue
        sum | deposit | deposit, depositors, deposits
        sum | donation | donation, donations
        sum | financing | financing
        sum | fine | fine, fines
        sum | funding | funding
        sum | grant | grant, grants
        sum | income | income
        sum | insurance | insured, insurance
        sum | investment | investment
        sum | debt | liabilities
        sum | loan | loan, loans
        sum | loss | loss, losses
        sum | overtime | overtime
        sum | payroll | payroll
        sum | penalty | penalties, penalty
        sum | prize | prize, prizes, purse
        sum | profit | profit, profits
        sum | ransom | ransom
        sum | revenue | revenue, revenues
        sum | saving | savings
        sum | severance | severance
        sum | subsidy | subsidies, subsidy
        sum | tax | tax, taxes
        sum | wage | wages
        """)
}
