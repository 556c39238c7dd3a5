"""What happens to the store (F28-F37)."""
import os
import re
import sqlite3
import time

from campaigns.common import Mount, MountRefused, has
from campaigns import full, power
from harness import Room, Skip, article, check, wait


def stored(room, count):
    return room.rows("select count(*) from files where state = 'stored'") == [(count,)]


def F28_lock_held_elsewhere(room):
    """A write lock held by another process delays and loses nothing; log and status say so."""
    service = room.service("--settle-seconds", "0.05")
    room.drop("first.txt", article(0))
    room.wait_state("first.txt", "stored")
    holder = sqlite3.connect(room.store, isolation_level=None)
    holder.execute("begin immediate")
    try:
        for number in range(1, 6):
            room.drop(f"{number}.txt", article(number))
        wait(lambda: "holds the store's lock" in service.log(), service.log, 40)
        wait(lambda: "holds the store's lock" in service.status_line, lambda: service.status_line, 20)
        time.sleep(60 if room.slow else 0)
        check(service.is_running, service.log())
    finally:
        holder.execute("rollback")
        holder.close()
    wait(lambda: stored(room, 6), lambda: f"{room.states()} {service.log()}", 30)
    wait(lambda: "lock" not in service.status_line, lambda: service.status_line)


def F29_long_reader(room):
    """A reader that stays does not stop the work; the log it keeps long is warned about, then short again."""
    service = room.service("--settle-seconds", "0.05")
    room.drop("first.txt", article(0))
    room.wait_state("first.txt", "stored")
    reader = sqlite3.connect(f"file:{room.store}?mode=ro", uri=True, isolation_level=None)
    reader.execute("begin")
    seen = reader.execute("select count(*) from files").fetchone()
    count = 900 if room.slow else 120
    for number in range(1, count):
        room.drop(f"{number}.txt", article(number))
    wait(lambda: stored(room, count), service.log, 120)
    check(reader.execute("select count(*) from files").fetchone() == seen, "the reader's view changed under it")
    log = os.path.getsize(room.store + "-wal")
    if log > 66 << 20:
        wait(lambda: "write-ahead log" in service.status_line, lambda: f"{log} bytes: {service.status_line}")
    reader.close()
    limit = 5 << 20
    for number in range(count, count + 6):
        room.drop(f"{number}.txt", article(number))
        room.wait_state(f"{number}.txt", "stored")
        # The log is moved when there is nothing to do, and cut back by the article after that.
        wait(lambda: service.status_line.startswith("watching"), lambda: service.status_line)
        time.sleep(1.5)
        if os.path.getsize(room.store + "-wal") <= limit:
            break
    after = os.path.getsize(room.store + "-wal")
    check(log > limit and after <= limit, f"the log had {log} bytes with the reader and has {after} without")


def F30_disk_full(room):
    """On a full disk the service waits, says so, and goes on by itself when there is room."""
    try:
        with Mount(os.path.dirname(room.store), "-t", "tmpfs", "-o", "size=16m", "tmpfs"):
            service = room.service("--settle-seconds", "0.05")
            room.drop("first.txt", article(0))
            room.wait_state("first.txt", "stored")
            full.fill(room)
            for number in range(1, 60):
                room.drop(f"{number}.txt", article(number))
            wait(lambda: full.is_full(service), service.log)
            wait(lambda: "disk of the store is full" in service.status_line, lambda: service.status_line)
            check(service.is_running, service.log())
            os.unlink(full.filler(room))
            wait(lambda: stored(room, 60), lambda: f"{room.states()} {service.log()}", 30)
            check(service.stop() == 0 and room.is_sound(), service.log())
    except MountRefused as reason:
        raise Skip(f"no file system can be mounted here: {reason}") from reason
    finally:
        for service in room.services:
            service.kill()


def F31_corrupt_store(room):
    """A damaged store is kept aside and rebuilt from the folder, with a word and an exit code of its own."""
    for number in range(5):
        room.write(f"{number}.txt", article(number))
    check(room.once().returncode == 0, "the first run failed")
    before = room.dump()
    with open(room.store, "r+b") as file:
        file.write(b"This is no database any more. " * 40)
    for suffix in ("-wal", "-shm"):
        if os.path.exists(room.store + suffix):
            os.unlink(room.store + suffix)
    damaged = open(room.store, "rb").read()
    finished = room.once()
    check(finished.returncode == 3, f"exit code {finished.returncode}: {finished.stderr}")
    check("damaged" in finished.stderr and "kept as" in finished.stderr, finished.stderr)
    kept = [name for name in os.listdir(os.path.dirname(room.store)) if re.fullmatch(r"articled\.db\.damaged-\w+", name)]
    check(len(kept) == 1, f"{os.listdir(os.path.dirname(room.store))}")
    with open(os.path.join(os.path.dirname(room.store), kept[0]), "rb") as file:
        check(file.read() == damaged, "what was kept aside is not what was there")
    check(room.dump() == before, "the rebuilt store differs")
    check(room.once().returncode == 0, "the next run still speaks of damage")


def F31_disk_error_is_no_damage(room):
    """One read that the disk refuses while the store is opened does not put a sound store aside."""
    if not has("strace"):
        raise Skip("strace is not installed")
    for number in range(3):
        room.write(f"{number}.txt", article(number))
    check(room.once().returncode == 0, "the first run failed")
    before = room.dump()
    for read in range(2, 14):
        finished = room.once(prefix=(
            "strace", "-f", "--seccomp-bpf", "-qq", "-o", "/dev/null", "-e", "trace=pread64",
            "-e", f"inject=pread64:error=EIO:when={read}"))
        kept = [name for name in os.listdir(os.path.dirname(room.store)) if "damaged" in name]
        check(not kept, f"read {read} failed once: {kept}; {finished.stderr[-400:]}")
    check(room.once().returncode == 0 and room.dump() == before, "the store differs")


def F32_network_file_system(room):
    """A store on a network file system is refused in plain words."""
    # The kernel's 9p, NFS and SMB need a server; who runs a test machine on one has it mounted already.
    with open("/proc/self/mountinfo", encoding="utf-8", errors="replace") as file:
        mounts = [(line.split()[4], line.split(" - ")[1].split()[0]) for line in file]
    remote = [place for place, kind in mounts if kind in ("nfs", "nfs4", "cifs", "smb3", "9p", "fuse.sshfs")
              and os.access(place, os.W_OK)]
    if not remote:
        raise Skip("no network file system is mounted here; StoreTests read the lines of mountinfo for each kind")
    with Room(room.program, remote[0]) as other:
        finished = room.run("run", "--once", "--watch", room.watch, "--store", other.store)
        check(finished.returncode == 3 and "network file system" in finished.stderr, finished.stderr)


def F33_power_cut(room):
    """What was reported as stored is there after a power cut (the campaign `power` makes many)."""
    if not has("mkfs.ext4"):
        raise Skip("mkfs.ext4 is not installed")
    image = os.path.join(room.folder, "disk")
    power.make_disk(image)
    log = []
    try:
        with Mount(os.path.dirname(room.store), "-o", "loop", image):
            cuts = power.story(None, room, image, 33)
            for service in room.services:
                service.kill()
        for cut in cuts:
            power.judge(Faults(log), room, 33, *cut)
    except MountRefused as reason:
        raise Skip(f"no file system can be mounted here: {reason}") from reason
    finally:
        for service in room.services:
            service.kill()
    check(not log, log)


class Faults:
    """Stands in for a campaign."""

    def __init__(self, log):
        self.log = log

    def count(self, *_):
        """Nothing is summed up here."""

    def fault(self, _, what):
        self.log.append(what)


def F34_second_instance(room):
    """A second service on one store or one folder refuses to start and names the first."""
    service = room.service()
    other = room.make("other")
    same_store = room.run("run", "--watch", other, "--store", room.store, seconds=20)
    check(same_store.returncode == 3 and str(service.pid) in same_store.stderr and "store" in same_store.stderr,
          f"{same_store.returncode}: {same_store.stderr}")
    same_folder = room.run("run", "--watch", room.watch, "--store", os.path.join(other, "other.db"), seconds=20)
    check(same_folder.returncode != 0 and str(service.pid) in same_folder.stderr and "watches" in same_folder.stderr,
          f"{same_folder.returncode}: {same_folder.stderr}")
    check(not os.path.exists(os.path.join(other, "other.db")), "the one refused has made a store")
    link = os.path.join(room.folder, "link")
    os.symlink(room.watch, link)
    linked = room.run("run", "--watch", link, "--store", os.path.join(other, "other.db"), seconds=20)
    check(linked.returncode != 0, "the folder under another name is watched twice")
    service.kill()
    check(room.once().returncode == 0, "the lock of a killed service is still held")


def F35_schema_upgrade(room):
    """Every released schema is brought up to date; a step that fails leaves the one before."""
    raise Skip("the built program knows one schema; Tests/StoreTests/MigrationTests.swift steps through every shipped one")


def F36_restart_reads_nothing_again(room):
    """A restart over known files is ready in time and opens none of them."""
    if not has("strace"):
        raise Skip("strace is not installed")
    count = 3000 if room.slow else 300
    old = time.time() - 60
    for number in range(count):
        os.utime(room.write(f"{number % 10}/{number}.txt", article(number)), (old, old))
    check(room.once(seconds=300).returncode == 0, "the first run failed")
    before = room.rows("select path, state, attempts, seen_at, stored_at from files order by path")
    check(len(before) == count, f"{len(before)} rows")
    started = time.monotonic()
    service = room.service()
    check(time.monotonic() - started < 3, f"ready only after {time.monotonic() - started:.1f} s")
    service.stop()
    trace = os.path.join(room.folder, "trace")
    finished = room.once(prefix=("strace", "-f", "--seccomp-bpf", "-e", "trace=openat", "-o", trace), seconds=120)
    check(finished.returncode == 0, finished.stderr)
    with open(trace, encoding="utf-8", errors="replace") as file:
        opened = [line for line in file if re.search(r'"\d+\.txt"|/\d+\.txt"', line)]
    check(not opened, f"{len(opened)} files were opened again: {opened[:2]}")
    check(room.rows("select path, state, attempts, seen_at, stored_at from files order by path") == before, "rows changed")
    room.write("1/1.txt", article(count + 1))
    check(room.once().returncode == 0, "the last run failed")
    after = room.rows("select path, state, attempts, seen_at, stored_at from files order by path")
    changed = [row[0] for row, earlier in zip(after, before) if row != earlier]
    check(changed == ["1/1.txt"], f"changed: {changed}")


def F37_lost_store(room):
    """With the store lost, or its log, the folder is read again and nothing is there twice."""
    for number in range(8):
        room.write(f"{number}.txt", article(number % 6))
    check(room.once().returncode == 0, "the first run failed")
    before = room.dump()
    for name in os.listdir(os.path.dirname(room.store)):
        os.unlink(os.path.join(os.path.dirname(room.store), name))
    check(room.once().returncode == 0, "the run without a store failed")
    check(room.dump() == before, "the store differs")
    service = room.service()
    service.kill()
    for suffix in ("-wal", "-shm", ".lock"):
        if os.path.exists(room.store + suffix):
            os.unlink(room.store + suffix)
    finished = room.once()
    check(finished.returncode == 0 and room.is_sound(), finished.stderr)
    check(room.rows("select count(*) from articles") == [(6,)], room.rows("select path, sha256 from articles"))
    check(room.dump() == before, "the store differs after its log was lost")
