/// Verbs and nouns of movement, by the way they point.
enum ChangeWords {
    static let table = Table(
        """
        change | part | words
        down | adjective | down, lower, less, fewer, cheaper, smaller, weaker, worse, below, shorter, slower, cooler, colder, softer
        down | noun | cut, cuts, decline, decrease, dip, discount, drop, fall, loss, plunge, reduction, retreat, setback, shrinkage, slide, slump, tumble, contraction, easing, loosening, downturn, devaluation
        down | verb | contract, contracted, contracting, crashed, cut, cuts, cutting, declined, declines, declining, decrease, decreased, decreases, decreasing, depreciated, depleted, descend, descended, descending, descends, devalued, dip, dipped, drop, dropped, dropping, drops, eased, easing, fall, fallen, falling, falls, fell, lose, loses, losing, lost, lower, lowered, lowering, narrowed, plummet, plummeted, plunge, plunged, plunging, receded, reduce, reduced, reduces, reducing, retreated, sank, shave, shaved, shaves, shaving, shed, shedding, shrank, shrink, shrinking, shrunk, slash, slashed, slashing, slid, slide, sliding, slip, slipped, slips, slowed, slumped, slumping, softened, sunk, trim, trimmed, trimming, tanked, tumble, tumbled, weakened, wiped, wipe, down, off, devaluing, weaken, worsened, dips, plummets, plunges, shrinks, sinks, slashes, slides, slumps, sheds, tumbles, narrows, weakens, tumbling, plummeting, slumping, sinking, slipping, dipping, softening, retreating, weakening, narrowing, trims, retreats, recedes, softens, lowers, downgrade, downgraded, downgrades, downgrading, deteriorated, deteriorates
        same | verb | unchanged, flat, steady, stuck, frozen
        up | adjective | up, higher, more, dearer, bigger, larger, stronger, better, above, longer, faster, hotter, warmer, firmer, costlier
        up | noun | advance, boost, bump, gain, gains, growth, hike, hikes, increase, increases, jump, leap, raise, rally, rise, rises, spike, surge, tightening, upswing, uptick, appreciation, climb, uplift, expansion, increment
        up | verb | accelerated, ascended, add, added, adding, adds, advance, advanced, appreciated, boost, boosted, climb, climbed, climbing, climbs, expand, expanded, expanding, firmed, gain, gained, gaining, gains, grew, grow, growing, grown, grows, hiked, increase, increased, increases, increasing, jump, jumped, jumping, jumps, leapt, leaped, lifted, lift, mounted, raise, raised, raises, raising, rallied, rebound, rebounded, rise, risen, rises, rising, rocketed, rose, shot, skyrocketed, soar, soared, soaring, spiked, strengthen, strengthened, surge, surged, surges, surging, swelled, swollen, up, widened, upped, ballooned, zoomed, edged, advances, leaps, rallies, rebounds, rockets, soars, spikes, swells, widens, doubles, leaping, rallying, rocketing, swelling, rebounding, strengthening, widening, advancing, spiking, lifts, lifting, boosts, boosting, hikes, hiking, expands, strengthens, accelerates, improve, improved, improves, improving, upgrade, upgraded, upgrades, upgrading, ups, bumps, bumped
        """)

    /// Verbs with a particle that moves nothing ("made up 40%"), or another way than the particle says.
    ///
    /// Those of sums say so of money and counts only: shares that "picked up 4%" rose.
    static let phrasals = Table(
        """
        particle | of | change | verbs
        down | all | | broke, broken, chop, chopped, chopping, gun, gunned, gunning, hand, handed, hands, handing, hunt, hunted, hunting, knock, knocked, knocking, knocks, lay, laid, lays, laying, mow, mowed, mown, nail, nailed, pay, paid, pays, paying, put, puts, putting, pull, pulled, pulling, pulls, shoot, shot, shoots, shooting, shout, shouted, shut, shuts, shutting, strike, struck, strikes, tear, tearing, tore, torn, track, tracked, tracking, turn, turned, turns, turning, vote, voted, votes, voting
        off | all | | beat, beaten, call, called, calls, fend, fended, fight, fought, lay, laid, lays, laying, pay, paid, pays, paying, saw, seen, stave, staved, ward, warded
        off | sums | | sell, sold, sells, selling, write, wrote, written
        on | all | up | pile, piled, piles, piling, put, puts, putting, tack, tacked, tacking, tacks
        up | all | | buy, buying, buys, bought, chalk, chalked, clock, clocked, cough, coughed, cover, covered, dig, digging, digs, dug, draw, drawing, drawn, draws, drew, eat, eaten, eats, ate, free, freed, freeing, frees, gobble, gobbled, hand, handed, hoover, hoovered, line, lined, lines, lining, lock, locked, locks, made, make, makes, making, mop, mopped, mopping, pay, paid, put, puts, putting, rack, racked, racking, racks, round, rounded, rounding, save, saved, scoop, scooped, scooping, set, sets, setting, sign, signed, signing, snap, snapped, snapping, snaps, soak, soaked, split, stump, stumped, suck, sucked, swallow, swallowed, take, taken, takes, taking, took, tear, tie, tied, ties, turn, turned, use, used, uses, using, wrap, wrapped
        up | sums | | bring, brought, build, built, end, ended, notch, notched, open, opened, pick, picked, picking, picks, ring, rang, run, ran, running, wind, wound
        up | all | down | gave, give, given, gives, giving
        """)

    struct Phrasal: Sendable {
        /// The way it says; empty where nothing moves.
        var change: String
        var isOfSums: Bool
    }

    private static let phrasalVerbs: WordMap<Phrasal> = WordMap(
        phrasals.rows.flatMap { row in
            row.list(3).map {
                (
                    WordHash.join(WordHash.of($0), WordHash.of(row[0])),
                    Phrasal(change: row[2], isOfSums: row[1] == "sums")
                )
            }
        })

    /// What a verb and its particle say of the figure behind them; `nil` where the table has them not.
    static func phrasal(_ verb: UInt64, _ particle: UInt64) -> Phrasal? {
        phrasalVerbs[WordHash.join(verb, particle)]
    }

    static let verbs = map("verb")
    static let nouns = map("noun")
    static let adjectives = map("adjective")

    /// Verbs behind which "from … to …" says where a thing began and ended.
    static let moves = WordSet(
        """
        alter altered change changed changes changing convert converted extend extended extending
        go goes going gone hike hikes lengthen lengthened lengthening move moved moves moving promote promoted push pushed
        recover recovered revise revised shift shifted shorten shortened switch switched swing swung
        take took taken trim turn turned upgrade upgraded went bring bringing brings brought improve improved
        deepen deepened double doubled halve halved climbs relegated transform transformed
        """)

    private static func map(_ part: String) -> WordMap<String> {
        var pairs: [(UInt64, String)] = []
        for row in table.rows where row[1] == part {
            pairs += row.list(2).map { (WordHash.of($0), row[0]) }
        }
        return WordMap(pairs)
    }
}
