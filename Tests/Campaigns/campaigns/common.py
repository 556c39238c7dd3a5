"""What the campaigns share: time, counts, a folder of articles, and the run that nothing disturbs."""
import os
import random
import shutil
import subprocess
import time

from harness import Room, article, check

# Memory is enough where a process dies and the machine goes on.
FAST = "/dev/shm" if os.access("/dev/shm", os.W_OK) else None


class Campaign:
    """One campaign's time, seed, counts and faults."""

    def __init__(self, name, program, seconds, seed, only=None):
        self.name, self.program, self.seed, self.only = name, program, seed, only
        self.random = random.Random(f"{seed} {name}")
        self.started = time.monotonic()
        self.end = self.started + seconds
        self.counts = {}
        self.faults = []
        self.notes = []

    @property
    def has_time(self):
        return time.monotonic() < self.end

    def count(self, what, number=1):
        self.counts[what] = self.counts.get(what, 0) + number

    def fault(self, case, what):
        """Keeps a fault; `case` is what brings it back."""
        self.faults.append((case, what))
        print(f"{self.name}: FAULT {case}: {what[:1500]}", flush=True)

    def fault_of_kind(self, kind, case, what):
        """Counts a fault that many cases show, and keeps the first of them."""
        self.count(kind)
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

    def __init__(self, program, count, base=FAST):
        self.room = Room(program, base)
        for number in range(count - 1):
            self.room.write(f"{number:03}.txt", article(number))
        self.room.write("copy.txt", article(0))
        old = time.time() - 3600
        for name in os.listdir(self.room.watch):
            os.utime(self.room.path(name), (old, old))
        finished = self.room.once()
        check(finished.returncode == 0, f"an undisturbed run failed: {finished.stderr}")
        self.count = count
        self.dump = self.room.dump()
        check(len(self.dump[0]) == count and len(self.dump[2]) > count, f"an odd undisturbed run: {self.dump}")

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.room.__exit__()

    def fresh(self, program, base=FAST):
        """A room with a new store and a copy of this folder, times and all."""
        room = Room(program, base)
        shutil.copytree(self.room.watch, room.watch, dirs_exist_ok=True)
        return room

    def difference(self, room):
        """Says how a store differs from that of the undisturbed run; nothing where it does not."""
        if not room.is_sound():
            return f"integrity_check: {room.rows('pragma integrity_check')[:3]}"
        found = room.dump()
        if found == self.dump:
            return None
        names = ("files", "articles", "figures", "mentions", "entities", "conflicts")
        told = []
        for name, mine, other in zip(names, found, self.dump):
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


class Mount:
    """A file system of its own; it is gone at the end, whatever happens."""

    def __init__(self, folder, *arguments):
        self.folder = folder
        os.makedirs(folder, exist_ok=True)
        made = subprocess.run(["mount", *arguments, folder], capture_output=True, text=True, check=False)
        if made.returncode != 0:
            raise MountRefused(made.stderr.strip() or "mount failed")

    def __enter__(self):
        return self

    def __exit__(self, *_):
        if subprocess.run(["umount", self.folder], capture_output=True, check=False).returncode != 0:
            subprocess.run(["umount", "--lazy", self.folder], capture_output=True, check=False)


class MountRefused(Exception):
    """No mounts here: not root, or a container without the right."""


def has(tool):
    return shutil.which(tool, path=os.environ.get("PATH", "") + ":/usr/sbin:/sbin") is not None
