"""What an article costs as the store grows: milliseconds of wall and processor time at several sizes.

    growth.py PROGRAM [OTHER-PROGRAM] [--data DIR] [--sizes 500,1000,2000,4000] [--last 250]

The articles are a mix of what lies in DIR (annotated sentences joined to the documents they come from,
annotated articles, stories), in an order that is the same every time. At each size the last articles
up to it are timed, taken in by `run --once`; with two programs, their steps are interleaved.
"""
import argparse
import glob
import gzip
import json
import os
import random
import resource
import shutil
import subprocess
import tempfile
import time

HERE = os.path.dirname(os.path.abspath(__file__))
# Characters that make an article: shorter documents of one corpus are joined up to it.
SHORT = 1200


def documents(data):
    """Each document of the sentences, in their order; short ones of a corpus several at a time."""
    for path in sorted(glob.glob(os.path.join(data, "entities", "*.jsonl.gz"))):
        if "wnut" in path:
            continue
        texts = {}
        with gzip.open(path, "rt", encoding="utf-8") as file:
            for line in file:
                row = json.loads(line)
                texts.setdefault(row["doc"], []).append(row["text"])
        waiting = []
        for sentences in texts.values():
            waiting += sentences
            if sum(map(len, waiting)) >= SHORT or len(sentences) > 4:
                for start in range(0, len(waiting), 24):
                    yield " ".join(waiting[start:start + 24])
                waiting = []


def corpus(data):
    """Distinct texts, mixed."""
    texts = list(documents(data))
    for path in sorted(glob.glob(os.path.join(data, "figures", "articles*.jsonl"))):
        with open(path, encoding="utf-8") as file:
            texts += [json.loads(line)["text"] for line in file]
    stories = [os.path.join(data, "stories"), os.path.join(HERE, "..", "Tests", "Stories")]
    for root in stories:
        for path in sorted(glob.glob(os.path.join(root, "**", "?.txt"), recursive=True)):
            with open(path, encoding="utf-8") as file:
                texts.append(file.read())
    texts = [text for text in dict.fromkeys(texts) if len(text) >= 400]
    random.Random(1).shuffle(texts)
    return texts


class Growing:
    """A folder and a store that one program fills."""

    def __init__(self, program, room, texts):
        self.program, self.texts, self.count = program, texts, 0
        self.watch = tempfile.mkdtemp(dir=room)
        self.store = os.path.join(tempfile.mkdtemp(dir=room), "articled.db")

    def grow(self, size):
        """Wall and processor milliseconds for each article up to `size`."""
        for number in range(self.count, size):
            with open(os.path.join(self.watch, f"{number}.txt"), "w", encoding="utf-8") as file:
                file.write(self.texts[number])
        time.sleep(1.2)
        taken, self.count = size - self.count, size
        before, started = resource.getrusage(resource.RUSAGE_CHILDREN), time.monotonic()
        subprocess.run([self.program, "run", "--once", "--watch", self.watch, "--store", self.store],
                       stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=True)
        wall, after = time.monotonic() - started, resource.getrusage(resource.RUSAGE_CHILDREN)
        spent = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
        return 1000 * wall / taken, 1000 * spent / taken

    @property
    def bytes(self):
        return os.path.getsize(self.store) / self.count


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("programs", nargs="+")
    beside = os.path.join(HERE, "..", "..", "shared", "data")
    parser.add_argument("--data", default=os.environ.get("ARTICLED_DATA", beside))
    parser.add_argument("--sizes", default="500,1000,2000,4000")
    parser.add_argument("--last", type=int, default=250)
    parser.add_argument("--keep", help="a folder in which the stores stay")
    arguments = parser.parse_args()
    texts = corpus(arguments.data) if os.path.isdir(arguments.data) else []
    if not texts:
        raise SystemExit(f"skipped: no articles at {arguments.data} (set ARTICLED_DATA)")
    sizes = sorted({min(int(size), len(texts)) for size in arguments.sizes.split(",")})
    room = arguments.keep or tempfile.mkdtemp(prefix="articled-growth-")
    os.makedirs(room, exist_ok=True)
    try:
        programs = [Growing(os.path.abspath(path), room, texts) for path in arguments.programs]
        print("articles", *("  wall ms   CPU ms  bytes/article" for _ in programs))
        for size in sizes:
            last = min(arguments.last, size)
            for program in programs:
                if size - last > program.count:
                    program.grow(size - last)
            rows = [(*program.grow(size), program.bytes) for program in programs]
            columns = (f"{wall:9.2f}{cpu:9.2f}{size:15.0f}" for wall, cpu, size in rows)
            print(f"{size:8}", *columns, flush=True)
    finally:
        if not arguments.keep:
            shutil.rmtree(room, ignore_errors=True)


main()
