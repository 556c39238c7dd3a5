#!/usr/bin/env python3
"""texts.py FOLDER

Writes the articles of Training (marks taken out) into a folder, a file each: articles that have nothing to do with
each other, by which claims learn what chance brings together."""
import glob, os, re, sys

ROOT = os.path.join(os.path.dirname(os.path.abspath(__file__)), "../..")


def articles():
    """Names and texts."""
    for part in ("train", "dev"):
        with open(os.path.join(ROOT, "Training/global", part + ".txt"), encoding="utf-8") as file:
            pieces = re.split(r"^=== (.*)\n", file.read(), flags=re.M)
        for name, text in zip(pieces[1::2], pieces[2::2]):
            yield "global-" + re.sub(r"\W+", "-", name.strip()), plain(text)
    for path in sorted(glob.glob(os.path.join(ROOT, "Training/own/*.txt"))):
        with open(path, encoding="utf-8") as file:
            yield os.path.basename(path)[:-4], plain(file.read())


def plain(text):
    return re.sub(r"\{[A-Z]:([^{}]*)\}", r"\1", text).strip() + "\n"


def write(folder):
    os.makedirs(folder, exist_ok=True)
    for name, text in articles():
        with open(os.path.join(folder, name + ".txt"), "w", encoding="utf-8") as file:
            file.write(text)


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    write(sys.argv[1])
