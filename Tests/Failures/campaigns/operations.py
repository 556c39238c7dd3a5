"""R5: random operations in a watched folder; after a rescan the store says of it what the folder itself says.

The oracle is the folder: every file's bytes are read and hashed, and compared with the article that its
row points at. A case is a number; the same number makes the same operations on the same names.
"""
import hashlib
import os
import random
import signal
import stat

from harness import Failed, Room, article, exchange, wait_for, write

from .common import damage

BATCHES = 10
STEPS = 100
NAMES = [f"{folder}{letter}.txt" for folder in ("", "north/", "south/", "south/deep/") for letter in "abcdefghij"]


def run(campaign):
    while campaign.has_time and len(campaign.faults) < 5:
        case = campaign.random.getrandbits(32) if campaign.only is None else int(campaign.only)
        with Room(campaign.program) as room:
            story(campaign, room, case)
        if campaign.only is not None:
            break


def story(campaign, room, case):
    """One folder and one service, through some batches of operations."""
    hand = Hand(room, random.Random(case))
    write(room.at("anchor.txt"), article(case))
    service = room.service("--settle-seconds", "0.1").start()
    for batch in range(BATCHES):
        if not campaign.has_time and batch > 0:
            break
        done = [hand.step() for _ in range(STEPS)]
        service.signal(signal.SIGHUP)
        try:
            wait_for(lambda: not differences(room), 20)
        except Failed:
            told = differences(room)
            if told:
                campaign.fault(case, f"batch {batch}: {'; '.join(told[:6])}; last steps {done[-8:]}; {service.said()[-600:]}")
                return
        if not service.is_running:
            campaign.fault(case, f"batch {batch}: the service ended: {service.said()[-800:]}")
            return
        campaign.count("operations", STEPS)
        campaign.count("reconciled batches")
    code = service.stop()
    if code != 0 or damage(room):
        campaign.fault(case, f"exit code {code}, {damage(room)}")
    campaign.count("folders")


class Hand:
    """Does one random thing after another."""

    def __init__(self, room, chance):
        self.room, self.chance, self.number = room, chance, 0
        for folder in ("north", "south/deep"):
            os.makedirs(room.at(folder), exist_ok=True)
        self.acts = [
            self.create, self.create, self.create, self.drop, self.drop, self.append, self.rewrite, self.rename,
            self.rename, self.link, self.delete, self.delete, self.chmod, self.swap, self.copy, self.empty,
            self.symlink, self.move_out_and_in, self.touch,
        ]

    def step(self):
        act = self.chance.choice(self.acts)
        one, other = self.chance.sample(NAMES, 2)
        try:
            act(self.room.at(one), self.room.at(other))
        except (FileNotFoundError, FileExistsError, PermissionError, IsADirectoryError, NotADirectoryError):
            return f"{act.__name__} {one} {other} (not possible)"
        return f"{act.__name__} {one} {other}"

    def words(self):
        self.number += 1
        return article(self.chance.randrange(400)) if self.chance.random() < 0.2 else article(1000 + self.number)

    def create(self, one, _):
        if os.path.lexists(one):
            os.unlink(one)
        write(one, self.words())

    def drop(self, one, _):
        self.room.drop(one, self.words())

    def append(self, one, _):
        if os.path.isfile(one):
            with open(one, "a", encoding="utf-8") as file:
                file.write("\nIt will pay $%d million more.\n" % self.chance.randint(2, 900))

    def rewrite(self, one, _):
        if os.path.isfile(one):
            write(one, self.words())

    def rename(self, one, other):
        os.rename(one, other)

    def link(self, one, other):
        os.link(one, other, follow_symlinks=False)

    def delete(self, one, _):
        os.unlink(one)

    def chmod(self, one, _):
        if not os.path.islink(one):
            os.chmod(one, self.chance.choice([0o600, 0o644, 0o444]))

    def swap(self, one, other):
        exchange(one, other)

    def copy(self, one, other):
        if os.path.isfile(one) and not os.path.lexists(other):
            with open(one, encoding="utf-8") as file:
                write(other, file.read())

    def empty(self, one, _):
        if not os.path.lexists(one):
            write(one, "")

    def symlink(self, one, other):
        os.symlink(one, other)

    def move_out_and_in(self, one, other):
        path = os.path.join(self.room.folder("outside"), "moved")
        os.rename(one, path)
        os.rename(path, other)

    def touch(self, one, _):
        os.utime(one, follow_symlinks=False)


def differences(room):
    """What the store says of the folder that the folder itself does not."""
    rows = {path: (state, code, sha) for path, state, code, sha in room.rows(
        "select f.path, f.state, f.code, a.sha256 from files f left join articles a on a.article_id = f.article_id")}
    told = []
    there = dict(contents(room.watch))
    for path, content in there.items():
        state, code, sha = rows.get(path, (None, None, None))
        if content is None:
            right = (state, code) == ("ignored", "symlink")
        elif not content:
            right = (state, code) == ("failed", "empty")
        else:
            right = state in ("stored", "duplicate") and same(sha, hashlib.sha256(content).hexdigest())
        if not right:
            told.append(f"{path} has {len(content) if content is not None else 'a link'}, its row {state} {code} {sha}")
    told += [f"{path} is not there, its row {row[0]}" for path, row in rows.items() if path not in there and row[0] != "gone"]
    twice = room.rows("select sha256, count(*) from articles group by 1 having count(*) > 1")
    return told + [f"stored twice: {row}" for row in twice]


def same(stored, digest):
    return (stored.hex() if isinstance(stored, bytes) else str(stored or "").lower()) == digest


def contents(root):
    """Each path with its bytes; nothing for a symbolic link."""
    for folder, _, names in os.walk(root):
        for name in names:
            path = os.path.join(folder, name)
            if stat.S_ISLNK(os.lstat(path).st_mode):
                yield os.path.relpath(path, root), None
                continue
            with open(path, "rb") as file:
                yield os.path.relpath(path, root), file.read()
