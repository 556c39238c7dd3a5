#!/usr/bin/env python3
"""fit.py ARTICLED EVALUATE FOLDER... [--write] [--l2 X] [--errors N] [--keep DIR]

Fits the weights of clues (Sources/Claims/Tables/EvidenceWeights.swift) to stories: which figures are of one claim.
ARTICLED takes each story in, EVALUATE prints the clues of its figures. Prints precision and recall of claims and of
conflicts at several thresholds, each story judged by weights fitted to the others (ten folds). Figures of different
stories are taken for no claim, and so are those of Tests/Stories/quiet and of the articles of Training, which have
nothing to do with each other. Equal figures are judged by a logistic regression, unequal ones by that and a few hidden
units beside it. --write writes the weights fitted to all. Needs numpy."""
import argparse, collections, glob, itertools, json, os, shutil, sqlite3, subprocess, sys, tempfile
import numpy as np
import texts

ROOT = os.path.join(os.path.dirname(os.path.abspath(__file__)), "../..")
QUIET = os.path.join(ROOT, "Tests/Stories/quiet")
TABLE = os.path.join(ROOT, "Sources/Claims/Tables/EvidenceWeights.swift")


def take_in(articled, folder, room):
    """A story's gold and a store with its articles, made in room unless it is there already."""
    inbox, store = os.path.join(room, "inbox"), os.path.join(room, "store.db")
    gold = json.load(open(os.path.join(folder, "gold.json")))
    if not os.path.exists(store):
        os.makedirs(inbox)
        for name in gold["articles"]:
            text = os.path.join(ROOT, "seeds", gold["files"][name]) if "files" in gold else os.path.join(folder, name + ".txt")
            shutil.copy(text, os.path.join(inbox, name + ".txt"))
        run_once(articled, inbox, store)
    return gold, store


def run_once(articled, inbox, store):
    subprocess.run([articled, "run", "--once", "--watch", inbox, "--store", store], check=True,
                   stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


def gold_names(gold, store):
    """The gold figure ("a:0") that each stored figure (article id, number) stands for, and paths by id."""
    db = sqlite3.connect("file:%s?mode=ro" % store, uri=True)
    articles = {row[0]: os.path.basename(row[1])[0] for row in db.execute("SELECT id, path FROM article")}
    spans = collections.defaultdict(list)
    for article, n, start, end in db.execute('SELECT article_id, n, start, "end" FROM figure'):
        spans[articles.get(article)].append((start, end, (article, n)))
    names, counts = {}, collections.Counter()
    for figure in gold["figures"]:
        name = "%s:%d" % (figure["article"], counts[figure["article"]])
        counts[figure["article"]] += 1
        overlaps = [(min(figure["end"], end) - max(figure["start"], start), place)
                    for start, end, place in spans[figure["article"]]]
        best = max(overlaps, default=(0, None))
        if best[0] > 0:
            names[best[1]] = name
    return names, articles


def read_trials(evaluate, store):
    """The names of the clues, and a row for each pair of figures: its two places and what the program says of it."""
    lines = subprocess.run([evaluate, "evidence", store], check=True, capture_output=True, text=True).stdout.splitlines()
    db = sqlite3.connect("file:%s?mode=ro" % store, uri=True)
    texts = {(a, n): (m, s, t[max(0, b - 90):b], t[e:e + 60]) for a, n, m, s, b, e, t in db.execute(
        'SELECT article_id, n, measure, surface, start, f."end", text FROM figure f JOIN article a ON a.id = article_id')}
    rows = []
    for line in lines[1:]:
        cells = line.split("\t")
        a, b = (int(cells[0]), int(cells[1])), (int(cells[2]), int(cells[3]))
        rows.append(dict(places=(a, b), a=texts[a], b=texts[b], unequal=cells[4] == "1", explanation=cells[5],
                         clues=[float(cell) for cell in cells[6:]]))
    return lines[0].split("\t")[6:], rows


def read_story(articled, evaluate, folder, keep):
    room = os.path.join(keep, os.path.basename(folder))
    gold, store = take_in(articled, folder, room)
    names, articles = gold_names(gold, store)
    clues, trials = read_trials(evaluate, store)
    pairs = lambda key: {tuple(sorted(pair[:2])) for pair in gold[key]}
    same = {pair for claim in gold["claims"] for pair in itertools.combinations(sorted(claim), 2)}
    open_ = pairs("claims_optional") | pairs("conflicts_optional")
    conflicts = pairs("conflicts")
    copies = {pair for origin in gold["origins"] for pair in itertools.combinations(sorted(origin), 2)}
    rows = []
    for row in trials:
        a, b = row.pop("places")
        if tuple(sorted((articles[a[0]], articles[b[0]]))) in copies:
            continue
        key = tuple(sorted((names.get(a, ""), names.get(b, ""))))
        rows.append(dict(row, story=folder, same=-1 if key in open_ else int(key in same), conflict=key in conflicts))
    wanted = sum(1 for pair in same if pair[0][0] != pair[1][0] and tuple(sorted(p[0] for p in pair)) not in copies)
    return clues, rows, wanted, len(conflicts)


def read_quiet(articled, evaluate, folder, keep):
    """Pairs of articles in which nothing conflicts: what differs and is not explained is of no one claim."""
    rows = []
    for path in sorted(glob.glob(os.path.join(folder, "*.txt"))):
        room = os.path.join(keep, "quiet-" + os.path.basename(path)[:-4])
        inbox, store = os.path.join(room, "inbox"), os.path.join(room, "store.db")
        if not os.path.exists(store):
            os.makedirs(inbox)
            for name, text in zip("ab", open(path).read().split("\n===\n")):
                open(os.path.join(inbox, name + ".txt"), "w").write(text)
            run_once(articled, inbox, store)
        for row in read_trials(evaluate, store)[1]:
            row.pop("places")
            known = row["unequal"] and not row["explanation"]
            rows.append(dict(row, story="quiet/" + os.path.basename(path), same=0 if known else -1, conflict=False))
    return rows


def read_strangers(articled, evaluate, folders, keep):
    """Figures of articles of different stories, all in one store: none of them are of one claim."""
    room = os.path.join(keep, "strangers")
    inbox, store = os.path.join(room, "inbox"), os.path.join(room, "store.db")
    if not os.path.exists(store):
        os.makedirs(inbox)
        for folder in folders:
            for path in glob.glob(os.path.join(folder, "?.txt")):
                shutil.copy(path, os.path.join(inbox, "%s-%s" % (os.path.basename(folder), os.path.basename(path))))
        run_once(articled, inbox, store)
    db = sqlite3.connect("file:%s?mode=ro" % store, uri=True)
    story = {row[0]: row[1].split("-")[0] for row in db.execute("SELECT id, path FROM article")}
    rows = []
    for row in read_trials(evaluate, store)[1]:
        a, b = row.pop("places")
        if story[a[0]] != story[b[0]]:
            rows.append(dict(row, story="strangers/" + min(story[a[0]], story[b[0]]), same=0, conflict=False))
    return rows


def read_chance(articled, evaluate, keep):
    """Figures of articles that have nothing to do with each other, but for a few copies: none are of one claim."""
    room = os.path.join(keep, "chance")
    inbox, store = os.path.join(room, "inbox"), os.path.join(room, "store.db")
    if not os.path.exists(store):
        texts.write(inbox)
        run_once(articled, inbox, store)
    db = sqlite3.connect("file:%s?mode=ro" % store, uri=True)
    origins = dict(db.execute("SELECT id, origin FROM article"))
    rows = []
    for row in read_trials(evaluate, store)[1]:
        a, b = row.pop("places")
        if origins[a[0]] != origins[b[0]]:
            rows.append(dict(row, story="chance/%02d" % (a[0] % 97), same=0, conflict=False))
    return rows


def fit(x, y, times, l2, rounds=50):
    """Logistic regression by Newton's method, each row as often as times says; the last column, of ones, goes without a penalty."""
    weights, penalty = np.zeros(x.shape[1]), np.full(x.shape[1], l2)
    penalty[-1] = 1e-6
    for _ in range(rounds):
        p = 1 / (1 + np.exp(-np.clip(x @ weights, -30, 30)))
        hessian = (x * (times * p * (1 - p))[:, None]).T @ x + np.diag(penalty)
        step = np.linalg.solve(hessian, x.T @ (times * (p - y)) + penalty * weights)
        weights -= step
        if abs(step).max() < 1e-6:
            break
    return weights


def standard(x):
    """Mean and spread of the columns; what never varies is left out."""
    mean, spread = x.mean(0), x.std(0)
    return mean, np.where(spread < 1e-9, np.inf, spread)


def folds(rows, count):
    stories = sorted({row["story"] for row in rows})
    number = {story: index % count for index, story in enumerate(stories)}
    return np.array([number[row["story"]] for row in rows])


def cross_validate(x, y, times, fold, train_one):
    scores = np.zeros(len(y))
    for k in sorted(set(fold)):
        train, test = (y >= 0) & (fold != k), fold == k
        scores[test] = train_one(x[train], y[train], times[train]).odds(x[test])
    return 1 / (1 + np.exp(-np.clip(scores, -30, 30)))


def table(label, probability, given, right, wanted):
    """given says, for a threshold, which pairs are given from it on."""
    for threshold in (0.3, 0.4, 0.5, 0.6, 0.7, 0.75, 0.8, 0.85, 0.9):
        found = given(threshold)
        hits = (found & right).sum()
        print("%-9s from %.2f: %4d given, precision %5.1f, recall %5.1f" %
              (label, threshold, found.sum(), 100 * hits / max(1, found.sum()), 100 * hits / wanted))


class Weights:
    """Log odds from clues as they are: a sum, and the units whose answer is added to it."""

    def __init__(self, weights, bias, units=()):
        self.weights, self.bias, self.units = weights, bias, list(units)

    def odds(self, x):
        odds = x @ self.weights + self.bias
        for weights, bias, share in self.units:
            odds = odds + share * softsign(x @ weights + bias)
        return odds


def softsign(x):
    """Rational, so that every machine comes to the same."""
    return x / (1 + abs(x))


def plain(weights, bias, mean, spread):
    """Weights of the clues as they are, from those of the standardized ones."""
    weights = weights / spread
    return weights, bias - float((weights * np.where(np.isinf(spread), 0, mean)).sum())


def train_sum(x, y, times, l2):
    mean, spread = standard(x)
    weights = fit(np.hstack([(x - mean) / spread, np.ones((len(x), 1))]), y, times, l2)
    return Weights(*plain(weights[:-1], weights[-1], mean, spread))


def train_units(x, y, times, l2, count=4, seeds=5, epochs=25, rate=0.01, batch=512):
    """A sum and units trained at once by Adam, the mean of several trainings."""
    mean, spread = standard(x)
    z, parts = (x - mean) / spread, []
    for seed in range(seeds):
        random = np.random.default_rng(seed)
        w = [random.normal(0, 0.9 / np.sqrt(z.shape[1]), (z.shape[1], count)), np.zeros(count), random.normal(0, 0.1, count),
             np.full(1, np.log(y.mean() / (1 - y.mean()))), np.zeros(z.shape[1])]
        first, second, step = [np.zeros_like(p) for p in w], [np.zeros_like(p) for p in w], 0
        for epoch in range(epochs):
            order = random.permutation(len(y))
            for start in range(0, len(y), batch):
                rows = order[start:start + batch]
                inputs = z[rows]
                reach = inputs @ w[0] + w[1]
                units = softsign(reach)
                odds = units @ w[2] + w[3][0] + inputs @ w[4]
                error = times[rows] * (1 / (1 + np.exp(-np.clip(odds, -30, 30))) - y[rows]) / len(rows)
                back = np.outer(error, w[2]) / (1 + abs(reach)) ** 2
                slopes = [inputs.T @ back + l2 * w[0], back.sum(0), units.T @ error + l2 * w[2], error.sum(keepdims=True),
                          inputs.T @ error + l2 * w[4]]
                step += 1
                for i, slope in enumerate(slopes):
                    first[i] = 0.9 * first[i] + 0.1 * slope
                    second[i] = 0.999 * second[i] + 0.001 * slope ** 2
                    w[i] -= rate * (1 - 0.9 * epoch / epochs) * (first[i] / (1 - 0.9 ** step)) / (
                        np.sqrt(second[i] / (1 - 0.999 ** step)) + 1e-8)
        parts.append(w)
    units = [(*plain(w[0][:, i], w[1][i], mean, spread), w[2][i] / seeds) for w in parts for i in range(count)]
    weights, bias = plain(sum(w[4] for w in parts) / seeds, sum(w[3][0] for w in parts) / seeds, mean, spread)
    return Weights(weights, bias, units)


def swift_numbers(numbers):
    """Lines of an array's literal, short enough for the formatter."""
    cells, lines = ["%.4f" % number for number in numbers], [""]
    for cell in cells:
        if len(lines[-1]) + len(cell) + 2 > 76:
            lines.append("")
        lines[-1] += (", " if lines[-1] else "") + cell
    return lines


def write(clues, fits, stories):
    out = ["/// How much each clue counts, in log odds: fitted by `tools/claims/fit.py` to figures of %d stories of" % stories,
           "/// Tests/Stories. Written by that program.", "enum EvidenceWeights {"]
    for name, comment, fitted, pairs in fits:
        out += ["    /// %s: fitted to %d pairs." % (comment, pairs),
                "    static let %s = Weights(" % name, "        bias: %.4f," % fitted.bias, "        ["]
        out += ["            .%s: %.4f," % (clue, weight) for clue, weight in zip(clues, fitted.weights) if abs(weight) >= 5e-5]
        out += ["        ]" + (")" if not fitted.units else ",")]
        if fitted.units:
            out += ["        units: ["]
            for weights, bias, share in fitted.units:
                out += ["            Unit(", "                share: %.4f, bias: %.4f," % (share, bias), "                ["]
                out += ["                    %s," % line for line in swift_numbers(weights)]
                out += ["                ]),"]
            out += ["        ])"]
        out += [""]
    out[-1:] = ["}", ""]
    open(TABLE, "w").write("\n".join(out))


def report(label, rows, options, wanted, conflicts):
    """Cross-validates one of the two fits, and returns the weights fitted to all."""
    x, y = np.array([row["clues"] for row in rows]), np.array([row["same"] for row in rows])
    known, conflict = y >= 0, np.array([row["conflict"] for row in rows])
    times = np.array([row.get("times", 1) for row in rows])
    free = known & np.array([not row["explanation"] for row in rows])
    probability = cross_validate(x, y, times, folds(rows, 10), options.train)
    print("\n%s: %d pairs, %d of one claim" % (label, known.sum(), (y == 1).sum()))
    table("claims", probability, lambda least: known & (probability >= least), y == 1, wanted)
    if conflict.any():
        print("%d conflicts, %d found as figures, %d explained away" % (conflicts, conflict.sum(), (conflict & ~free).sum()))
        table("conflicts", probability, lambda least: free & (probability >= least), conflict, conflicts)
    p = np.clip(probability[known], 1e-9, 1 - 1e-9)
    print("log loss %.4f; strangers from 0.5: %d, from 0.8: %d" % (
        -np.mean(np.where(y[known] == 1, np.log(p), np.log(1 - p))),
        *[sum(1 for row, q in zip(rows, probability) if row["story"].startswith("strangers") and q >= limit) for limit in (0.5, 0.8)]))
    chance = [(row, q) for row, q in zip(rows, probability) if row["story"].startswith("chance") and not row["explanation"]]
    print("by chance: %d pairs; %s" % (len(chance), ", ".join(
        "from %.1f: %d" % (limit, sum(q >= limit for _, q in chance)) for limit in (0.5, 0.6, 0.7, 0.8, 0.9))))
    wrong = [i for i in np.argsort(-probability) if free[i] and y[i] == 0][:options.errors]
    missed = [i for i in np.argsort(probability) if y[i] == 1][:options.errors]
    for i in wrong + missed:
        print("\n%.2f %s %s" % (probability[i], os.path.basename(rows[i]["story"]), "MISSED" if y[i] == 1 else "WRONG"))
        for measure, surface, before, after in (rows[i]["a"], rows[i]["b"]):
            print("   %-12s %s [[%s]] %s" % (measure, before.replace("\n", " "), surface, after.replace("\n", " ")))
    return options.train(x[known], y[known], times[known]), int(known.sum())


def main():
    parser = argparse.ArgumentParser(usage=__doc__)
    parser.add_argument("articled"); parser.add_argument("evaluate"); parser.add_argument("folders", nargs="+")
    parser.add_argument("--write", action="store_true"); parser.add_argument("--l2", type=float, default=3.0)
    parser.add_argument("--errors", type=int, default=0)
    parser.add_argument("--keep", help="folder in which stores are kept, and found again")
    options = parser.parse_args()
    keep = options.keep or tempfile.mkdtemp(prefix="fit-")
    stories = [os.path.join(folder, story) for folder in options.folders for story in sorted(os.listdir(folder))
               if os.path.exists(os.path.join(folder, story, "gold.json"))]
    rows, wanted, conflicts = [], 0, 0
    for story in stories:
        clues, found, pairs, contrasts = read_story(options.articled, options.evaluate, story, keep)
        # The seeds are real news, and what the README shows.
        if os.path.basename(story) == "seeds":
            found = [dict(row, times=5) for row in found]
        rows, wanted, conflicts = rows + found, wanted + pairs, conflicts + contrasts
    # These are a promise, and few.
    rows += [dict(row, times=10) for row in read_quiet(options.articled, options.evaluate, QUIET, keep)]
    rows += read_strangers(options.articled, options.evaluate, stories, keep)
    # Several times as many as of stories: at full weight they would make every claim improbable.
    rows += [dict(row, times=0.3) for row in read_chance(options.articled, options.evaluate, keep)]
    if not options.keep:
        shutil.rmtree(keep)
    print("%d stories: %d pairs of one claim, %d conflicts" % (len(stories), wanted, conflicts))
    fits = []
    # Of equal figures nearly all are of one claim: few tell what is not, so that a sum is enough, held closer to none.
    for name, comment, unequal, train in (
            ("equal", "Figures that are equal, or one the other rounded", False, lambda *data: train_sum(*data, 4 * options.l2)),
            ("unequal", "Figures that differ", True, lambda *data: train_units(*data, options.l2 * 1e-4))):
        options.train = train
        part = [row for row in rows if row["unequal"] == unequal]
        weights, pairs = report(name, part, options, wanted, conflicts)
        fits.append((name, comment, weights, pairs))
    if options.write:
        write(clues, fits, len(stories))


if __name__ == "__main__":
    main()
