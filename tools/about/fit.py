#!/usr/bin/env python3
"""fit.py EVALUATE [--blind DIR ...] [--seen DIR ...] [--write] [--l2 X] [--errors N] [--held DIR ...]

Fits the weights of clues (Sources/Extractor/Tables/AboutWeights.swift): which entities of its article a figure is about.
EVALUATE prints the clues of the figures of stories (`evaluate about DIR`). Prints precision and recall as they are with
the rules alone and with weights, each blind story judged by weights fitted to the others (seven folds), and for --held,
stories that nothing is fitted to. --write writes the weights fitted to all. Needs numpy.

Blind stories are those that nobody looked at who wrote the rules of `Scene`; on the others, the seen, the rules are right
more often than on news. What the rules say counts there by other weights as well, which are not written."""
import argparse, collections, glob, os, subprocess
import numpy as np

ROOT = os.path.normpath(os.path.join(os.path.dirname(os.path.abspath(__file__)), "../.."))
TABLE = os.path.join(ROOT, "Sources/Extractor/Tables/AboutWeights.swift")
TYPES = ["PERSON", "ORG", "LOC", "FAC", "PRODUCT", "EVENT", "MISC"]
FOLDS = 7
# An entity is given from this probability on; so many at most. Beside a probable one, what the sentence does not name
# needs more; what sure rules of `AboutRanker` keep or hold back is left out here.
LEAST, MOST = 0.30, 2
# Clues that come of the rules.
OF_RULES = {"byAge", "byRelative", "byOwner", "behindOwned", "byPartitive", "byEllipsis", "byParenthesis", "bySubject", "byResumed",
            "byBetween", "byPronoun", "byObject", "byRight", "byWith", "byNearby", "byTopic", "bySetting", "byDominant", "byHome",
            "bySpeaker", "isFirstPick",
            "isOnlyPick", "isPickOfLastFigure", "otherByOwner", "otherByPartitive", "otherByEllipsis", "otherByParenthesis",
            "otherBySubject", "otherByName", "otherBySetting",
            "noPick", "mainWithoutPick", "topicWithoutPick", "isGivenLast", "isGivenHere", "isGivenOften", "isGivenMost",
            "isNeverGiven"}


class Figure:
    """A gold figure: its story, how many entities it is about, and the entities it may be about."""
    def __init__(self, name, number, wanted, is_seen):
        self.name, self.number, self.wanted, self.is_seen = name, number, wanted, is_seen
        self.story, self.candidates = name.split("/")[0], []


class Candidate:
    def __init__(self, cells):
        self.name, self.judgment, self.is_given, self.type, here, clues = cells
        self.is_given, self.is_here, self.clues = self.is_given == "1", here == "1", clues.split()
        self.probability = 0.0

    def target(self):
        """What the probability should be; None where it does not matter.

        Names that are right besides those wanted: some, but hardly one that only says so."""
        if self.judgment == "also":
            return 0.0 if "isTelling" in self.clues or "isSpeaker" in self.clues else 0.3
        return {"about": 1.0, "not": 0.0}.get(self.judgment)

    def features(self, is_seen):
        yield "bias"
        yield "bias", self.type
        yield "bias", self.is_here
        for clue in self.clues:
            for name in [clue, "seen " + clue] if is_seen and clue in OF_RULES else [clue]:
                yield name
                yield name, self.type
                yield name, self.is_here


def read(evaluate, folders, is_seen):
    figures = []
    for folder in folders:
        lines = subprocess.run([evaluate, "about", folder], check=True, capture_output=True, text=True).stdout
        for line in lines.splitlines():
            cells = line.split("\t")
            if not figures or (figures[-1].name, figures[-1].number) != (cells[0], cells[1]):
                figures.append(Figure(cells[0], cells[1], int(cells[2]), is_seen))
            if len(cells) > 3:
                figures[-1].candidates.append(Candidate(cells[3:]))
    return figures


class Rows:
    """The candidates of figures with their features, as numbers; all of a row count one."""
    def __init__(self, figures, numbers, grows):
        self.candidates = [candidate for figure in figures for candidate in figure.candidates]
        features, starts = [], []
        for figure in figures:
            for candidate in figure.candidates:
                starts.append(len(features))
                for feature in candidate.features(figure.is_seen):
                    if grows or feature in numbers:
                        features.append(numbers.setdefault(feature, len(numbers)))
        self.features, self.starts = np.array(features), np.array(starts)
        self.row = np.repeat(np.arange(len(starts)), np.diff(starts + [len(features)]))
        targets = [candidate.target() for candidate in self.candidates]
        self.known = np.array([target is not None for target in targets])
        self.targets = np.array([target or 0.0 for target in targets])
        self.stories = np.array([figure.story for figure in figures for _ in figure.candidates])

    def odds(self, weights):
        return np.add.reduceat(weights[self.features], self.starts)

    def judge(self, weights, mask=None):
        for index, odds in enumerate(self.odds(weights)):
            if mask is None or mask[index]:
                self.candidates[index].probability = 1 / (1 + np.exp(-odds))


def fit(rows, mask, count, l2, rounds=300, memory=10):
    """Logistic regression with a penalty on every weight, by L-BFGS."""
    mask = (mask & rows.known).astype(float)

    def loss(weights):
        odds = rows.odds(weights)
        slope = mask * (1 / (1 + np.exp(-odds)) - rows.targets)
        gradient = np.bincount(rows.features, slope[rows.row], count) + l2 * weights
        return (mask * (np.logaddexp(0, odds) - rows.targets * odds)).sum() + l2 / 2 * weights @ weights, gradient

    weights = np.zeros(count)
    value, gradient = loss(weights)
    steps = collections.deque(maxlen=memory)
    for _ in range(rounds):
        direction, factors = gradient.copy(), []
        for step, change in reversed(steps):
            factors.append(step @ direction / (change @ step))
            direction -= factors[-1] * change
        if steps:
            step, change = steps[-1]
            direction *= step @ change / (change @ change)
        else:
            direction /= max(1.0, abs(gradient).sum())
        for (step, change), factor in zip(steps, reversed(factors)):
            direction += (factor - change @ direction / (change @ step)) * step
        length = 1.0
        while True:
            next_value, next_gradient = loss(weights - length * direction)
            if next_value <= value - 1e-4 * length * (gradient @ direction) or length < 1e-8:
                break
            length /= 2
        step, change = -length * direction, next_gradient - gradient
        if change @ step > 1e-12:
            steps.append((step, change))
        weights, gradient = weights + step, next_gradient
        if value - next_value < 1e-7 * value:
            break
        value = next_value
    return weights


def chosen(figure):
    if not figure.candidates:
        return []
    best = sorted(figure.candidates, key=lambda candidate: -candidate.probability)[:MOST]
    least = [0.5 if best[0].probability > 0.5 and not candidate.is_here else LEAST for candidate in best]
    return [candidate for candidate, share in zip(best, least) if candidate.probability >= share]


def report(label, figures, choose):
    given = right = found = 0
    for figure in figures:
        for candidate in choose(figure):
            found += candidate.judgment == "about"
            right += candidate.judgment in ("about", "also")
            given += candidate.judgment != "open"
    wanted = sum(figure.wanted for figure in figures)
    precision, recall = 100 * right / max(1, given), 100 * found / max(1, wanted)
    print("%-28s precision %5.1f, recall %5.1f, F1 %5.1f (%d wanted)" % (
        label, precision, recall, 2 * precision * recall / max(1e-9, precision + recall), wanted))


def cross_validate(figures, rows, count, l2):
    blind = sorted({figure.story for figure in figures if not figure.is_seen})
    fold = {story: index % FOLDS for index, story in enumerate(blind)}
    number = np.array([fold.get(story, -1) for story in rows.stories])
    for k in range(FOLDS):
        rows.judge(fit(rows, number != k, count, l2), number == k)


def names(clues):
    """All clues, in the order of the program's enum."""
    source = open(os.path.join(ROOT, "Sources/Extractor/Resolution/AboutClue.swift")).read()
    listed = source[source.index("enum AboutClue"):source.index("\n}\n")]
    words = [word for line in listed.split("\n")[1:] for word in line.split("//")[0].replace("case", " ").replace(",", " ").split()]
    unknown = set(clues) - set(words)
    assert not unknown, unknown
    return words


def write(weights, numbers, clues, figures, l2):
    """A row a clue, in hundredths of log odds: for any entity, and what is added where it is named and by type."""
    value = lambda feature: round(100 * weights[numbers[feature]]) if feature in numbers else 0
    lines = []
    for clue in ["bias"] + clues:
        cells = [value(clue), value((clue, False)), value((clue, True))] + [value((clue, t)) for t in TYPES]
        lines.append("%-22s" % clue + "".join("%5s" % cell for cell in cells))
    stories = len({figure.story for figure in figures})
    open(TABLE, "w").write("""/// How much each clue counts for a figure's being about an entity, in hundredths of log odds: fitted by
/// `tools/about/fit.py` to %d figures of %d stories of Tests/Stories, with penalty %g. Written by that program.
enum AboutWeights {
    /// From these odds on an entity is given: a probability of %g.
    static let least = %d
    /// The most that are given of one figure.
    static let most = %d

    /// The bias and every `AboutClue`, in their order: what counts for any entity; what counts besides
    /// where the figure's sentence does not name it, or where it does; and what counts by type.
    static let rows: StaticString = \"\"\"
        clue                    any away here PERS  ORG  LOC  FAC PROD EVENT MISC
%s
        \"\"\"
}
""" % (len(figures), stories, l2, LEAST, round(100 * np.log(LEAST / (1 - LEAST))), MOST,
       "\n".join("        " + line for line in lines)))


def show_errors(figures, count):
    for figure in [figure for figure in figures if not figure.is_seen][:count]:
        print("%s %s: %d wanted" % (figure.name, figure.number, figure.wanted))
        for candidate in sorted(figure.candidates, key=lambda candidate: -candidate.probability)[:4]:
            print("   %.2f %-5s %s" % (candidate.probability, candidate.judgment, candidate.name))


def main():
    stories = lambda *parts: [os.path.join(ROOT, "Tests/Stories", part) for part in parts]
    parser = argparse.ArgumentParser(usage=__doc__)
    parser.add_argument("evaluate")
    parser.add_argument("--blind", nargs="*", default=stories("dev7", "dev8", "dev9", "dev10"))
    parser.add_argument("--seen", nargs="*", default=stories("dev", "dev2", "dev3", "dev4", "dev5", "dev6"))
    parser.add_argument("--held", nargs="*", default=[])
    parser.add_argument("--l2", type=float, default=20.0)
    parser.add_argument("--errors", type=int, default=0)
    parser.add_argument("--write", action="store_true")
    options = parser.parse_args()
    blind = read(options.evaluate, options.blind, False)
    figures = read(options.evaluate, options.seen, True) + blind
    numbers = {}
    rows = Rows(figures, numbers, True)
    cross_validate(figures, rows, len(numbers), options.l2)
    for folder in options.blind:
        part = {os.path.basename(path) for path in glob.glob(os.path.join(folder, "*"))}
        own = [figure for figure in blind if figure.story in part]
        report(os.path.basename(folder) + ", today", own, lambda figure: [c for c in figure.candidates if c.is_given])
        report(os.path.basename(folder) + ", cross-validated", own, chosen)
    report("all blind, cross-validated", blind, chosen)
    show_errors(figures, options.errors)
    weights = fit(rows, np.ones(len(rows.known), bool), len(numbers), options.l2)
    for folder in options.held:
        held = read(options.evaluate, [folder], False)
        Rows(held, numbers, False).judge(weights)
        report(os.path.basename(os.path.normpath(folder)) + ", today", held, lambda figure: [c for c in figure.candidates if c.is_given])
        report(os.path.basename(os.path.normpath(folder)) + ", held out", held, chosen)
    if options.write:
        clues = names({clue for row in rows.candidates for clue in row.clues})
        write(weights, numbers, clues, figures, options.l2)


if __name__ == "__main__":
    main()
