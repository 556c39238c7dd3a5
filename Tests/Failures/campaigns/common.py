"""What the campaigns share: time, counts, a folder of articles, and the run that nothing disturbs."""
import os
import random
import shutil
import threading
import time

from harness import Room, article, check, write

# The folders are copies, made a moment ago: with the settle time that is usual, most of a run would be a wait for them.
QUICK = ("--settle-seconds", "0.05")
# What must be the same however the store came about: facts by content, without times.
DUMP = {
    "files": "select path, case state when 'duplicate' then 'stored' else state end, "
             "case state when 'duplicate' then null else code end from files order by path",
    "articles": "select id, title, origin, supersedes, text from article order by id",
    "figures": 'select article_id, start, "end", surface, kind, value, unit, claim_id from figures order by 1, 2, 3, 4',
    "mentions": 'select article_id, start, "end", surface, type, entity_id from mentions order by 1, 2, 3, 4',
    "entities": "select entity_id, type, name from entities order by 1",
    "conflicts": "select surface_a, surface_b, note from conflicts order by 1, 2, 3",
}


def dump(room):
    return {name: room.rows(sql) for name, sql in DUMP.items()}


def damage(room):
    """What SQLite finds wrong with the store; nothing where it is sound."""
    found = room.rows("pragma integrity_check")
    return None if found == [("ok",)] else f"integrity_check: {found[:3]}"


class State:
    """The cases that are through without a fault, kept in a file from run to run where one is named."""

    def __init__(self, path=None):
        self.path = path
        self.through = set()
        if path and os.path.exists(path):
            with open(path, encoding="ascii") as file:
                self.through = {line.strip() for line in file}

    def holds(self, campaign, case):
        return f"{campaign} {case}" in self.through

    def keep(self, campaign, case):
        """Adds a line; it is whole on the disk, or the case is tried once more."""
        self.through.add(f"{campaign} {case}")
        if self.path:
            with open(self.path, "a", encoding="ascii") as file:
                file.write(f"{campaign} {case}\n")


class Campaign:
    """One campaign's time, seed, counts and faults."""

    # What `--count` counts.
    UNITS = {"kills": "kills", "calls": "cases", "errors": "cases", "operations": "operations", "full": "cycles",
             "power": "power cuts", "memory": "articles"}

    def __init__(self, name, program, seconds, seed, only=None, jobs=1, goal=None, state=None):
        self.name, self.program, self.seed, self.only = name, program, seed, only
        self.jobs, self.goal, self.state = jobs, goal, state or State()
        self.lock = threading.Lock()
        self.random = random.Random(f"{seed} {name}")
        self.started = time.monotonic()
        self.end = self.started + seconds
        self.counts = {}
        self.faults = []
        self.faulty = set()
        self.notes = []

    @property
    def has_time(self):
        if self.goal:
            return self.counts.get(self.UNITS[self.name], 0) < self.goal
        return time.monotonic() < self.end

    def count(self, what, number=1):
        with self.lock:
            self.counts[what] = self.counts.get(what, 0) + number

    def fault(self, case, what):
        """Keeps a fault; `case` is what brings it back."""
        with self.lock:
            self.faults.append((case, what))
            self.faulty.add(case)
        print(f"{self.name}: FAULT {case}: {what[:1500]}", flush=True)

    def fault_of_kind(self, kind, case, what):
        """Counts a fault that many cases show, and keeps the first of them."""
        self.count(kind)
        self.faulty.add(case)
        if self.counts[kind] == 1:
            self.fault(case, what)

    def sum_up(self):
        counts = ", ".join(f"{number} {what}" for what, number in self.counts.items())
        for note in self.notes:
            print(f"{self.name}: {note}")
        case = f"; case {self.only}" if self.only else f"; seed {self.seed}"
        print(f"{self.name}: {counts or 'nothing done'}{case}, "
              f"{time.monotonic() - self.started:.0f} s, {len(self.faults)} faults", flush=True)


class Inbox:
    """A folder of articles that many rooms have a copy of; they are older than any settle time.

    Its last file is a copy of its first, so that duplicates are met on the way.
    """

    def __init__(self, program, count):
        self.room = Room(program)
        for number in range(count - 1):
            write(self.room.at(f"{number:03}.txt"), article(number))
        write(self.room.at("copy.txt"), article(0))
        old = time.time() - 3600
        for name in os.listdir(self.room.watch):
            os.utime(self.room.at(name), (old, old))
        finished = self.room.once(*QUICK)
        check(finished.returncode == 0, f"an undisturbed run failed: {finished.stderr}")
        self.count = count
        self.dump = dump(self.room)
        check(len(self.dump["files"]) == count and len(self.dump["figures"]) > count, f"an odd undisturbed run: {self.dump}")

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.room.close()

    def fresh(self, program):
        """A room with a new store and a copy of this folder, times and all."""
        room = Room(program)
        shutil.copytree(self.room.watch, room.watch, dirs_exist_ok=True)
        return room

    def difference(self, room):
        """Says how a store differs from that of the undisturbed run; nothing where it does not."""
        if damage(room):
            return damage(room)
        told = []
        for name, mine in dump(room).items():
            other = self.dump[name]
            if mine != other:
                lost = [row for row in other if row not in mine]
                more = [row for row in mine if row not in other]
                told.append(f"{name}: {len(mine)} for {len(other)}, lost {lost[:3]}, added {more[:3]}")
        return "; ".join(told)


def resident(pid):
    """Resident memory in kB and the count of descriptors."""
    with open(f"/proc/{pid}/status", encoding="ascii") as file:
        memory = next((int(line.split()[1]) for line in file if line.startswith("VmRSS")), 0)
    return memory, len(os.listdir(f"/proc/{pid}/fd"))


def has(tool):
    return shutil.which(tool, path=os.environ.get("PATH", "") + ":/usr/sbin:/sbin") is not None
