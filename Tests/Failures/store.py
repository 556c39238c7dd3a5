"""F28 to F37: the store's disk, its locks, its damage and its loss."""
import os
import shutil
import sqlite3
import subprocess
import time

from campaigns.calls import end
from harness import Skipped, article, check, equal, in_time, need, need_root, wait_for, write


def F28_locked_by_another(room):
    """Another process with the write lock delays but loses nothing; the wait is in status and log (6 s; 60 with --slow)."""
    service = room.service("--settle-seconds", "0.05").start()
    write(room.at("before.txt"), article(0))
    room.wait_state("before.txt", "stored")
    other = sqlite3.connect(room.store, isolation_level=None, timeout=10)
    other.execute("BEGIN IMMEDIATE")
    began = time.monotonic()
    for number in range(1, 20):
        write(room.at(f"{number}.txt"), article(number))
    service.wait_status("another process holds the store's lock")
    service.wait_log("another process holds the store's lock")
    wait_for(lambda: time.monotonic() - began > (60 if room.is_slow else 6), 70)
    other.execute("ROLLBACK")
    other.close()
    room.wait_stored(20)
    wait_for(lambda: "degraded" not in service.status, 20, lambda: f"no more trouble: {service.status}")
    # And at the start, before anything is open.
    service.stop()
    other = sqlite3.connect(room.store, isolation_level=None)
    other.execute("BEGIN EXCLUSIVE")
    write(room.at("last.txt"), article(30))
    service.start(is_awaited=False)
    service.wait_status("another process holds the store's lock")
    other.execute("ROLLBACK")
    other.close()
    room.wait_stored(21)


class TracedRun:
    """A single run over a few articles whose calls of one kind are told in lines, each beginning with its thread."""

    def __init__(self, room, call, articles):
        need("strace")
        for number in range(articles):
            write(room.at(f"{number}.txt"), article(number))
        self.room, self.call, self.path = room, call, os.path.join(room.path, "trace")
        subprocess.run(self.command(), capture_output=True, timeout=60)
        with open(self.path) as file:
            self.lines = file.readlines()

    def command(self, fault=None):
        """The run over again, into no store, with what strace is to do to a call of that kind."""
        for left in os.listdir(self.room.data):
            os.unlink(os.path.join(self.room.data, left))
        inject = ["-e", f"inject={self.call}:{fault}"] if fault else []
        return ["strace", "-f", "-qq", "-o", self.path, "-e", f"trace={self.call}", *inject, self.room.program, "run",
                "--once", "--settle-seconds", "0.05", "--watch", self.room.watch, "--store", self.room.store]


def F28_lock_not_given_back(room):
    """Where the system does not take a lock back, the service ends and says so, and the next one goes on."""
    trace, seen, places = TracedRun(room, "fcntl", articles=3), {}, []
    for line in trace.lines:
        thread = line.split()[0]
        seen[thread] = seen.get(thread, 0) + 1
        # Byte 120 of the WAL index is the lock of whoever writes.
        if "F_UNLCK" in line and "l_start=120" in line:
            places.append(seen[thread])
    check(places, "no lock is given back")
    ends = 0
    for place in places[:: 1 if room.is_slow else max(1, len(places) // 3)]:
        done = subprocess.run(trace.command(f"error=ENOLCK:when={place}"), capture_output=True, text=True, timeout=120)
        said = f"fcntl {place}: exit {done.returncode}: {done.stderr[-300:]}"
        check(done.returncode in (0, 1), said)
        if done.returncode == 1:
            ends += 1
            check("give back its own lock" in done.stderr, said)
        again = room.once()
        equal(again.returncode, 0, f"fcntl {place}: exit code of the next run ({again.stderr[-300:]})")
        equal(set(room.states().values()), {"stored"}, f"fcntl {place}: states")
    check(ends, f"no lock was kept, of {len(places)}")


def F29_long_reader(room):
    """A long-open read does not stop ingestion; the log's growth is warned about, and ends with the reader."""
    service = room.service("--settle-seconds", "0.05").start()
    write(room.at("first.txt"), article(0))
    room.wait_state("first.txt", "stored")
    reader = sqlite3.connect(f"file:{room.store}?mode=ro", uri=True, isolation_level=None)
    reader.execute("BEGIN")
    equal(reader.execute("SELECT count(*) FROM articles").fetchone(), (1,), "articles")
    count = 0
    log = room.store + "-wal"
    end = time.monotonic() + 90
    while os.path.getsize(log) < 72 << 20:
        in_time(time.monotonic() < end, lambda: f"the log has {os.path.getsize(log) >> 20} MB after {count} articles")
        for _ in range(10):
            write(room.at(f"{count}.txt"), article(count + 1, 60))
            count += 1
        room.wait_stored(count + 1)
    equal(reader.execute("SELECT count(*) FROM articles").fetchone(), (1,), "articles the reader sees")
    service.wait_status("write-ahead log")
    reader.execute("ROLLBACK")
    reader.close()
    for number in range(3):
        write(room.at(f"later{number}.txt"), article(9000 + number))
        room.wait_state(f"later{number}.txt", "stored")
        wait_for(lambda: room.status("last_file") == f"later{number}.txt", 20, "the status rows")
    wait_for(lambda: "degraded" not in service.status, 20, lambda: f"no more trouble: {service.status}")
    check(os.path.getsize(log) < 8 << 20, f"the log keeps {os.path.getsize(log) >> 20} MB")


def F30_disk_full(room):
    """Disk full: it pauses, the status says so, it resumes by itself, and nothing is lost."""
    room.mount("-t", "tmpfs", "-o", "size=48m", "tmpfs", room.data)
    filler = os.path.join(room.data, "filler")

    def fill():
        with open(filler, "ab", buffering=0) as file:
            try:
                while True:
                    file.write(b"\0" * 4096)
            except OSError:
                pass
    service = room.service("--settle-seconds", "0.05").start()
    stored = 0
    for turn in range(3):
        fill()
        for number in range(15):
            write(room.at(f"{turn}-{number}.txt"), article(turn * 100 + number, 12))
        service.wait_status("the disk of the store is full", 30)
        os.unlink(filler)
        stored += 15
        room.wait_stored(stored)
        wait_for(lambda: "degraded" not in service.status, 20, lambda: f"no more trouble: {service.status}")
    service.stop()
    room.verify()
    # And at the start: a disk with no room for a new store.
    for name in os.listdir(room.data):
        os.unlink(os.path.join(room.data, name))
    open(room.store + ".lock", "w").close()
    fill()
    service.start(is_awaited=False)
    wait_for(lambda: "full" in service.status or service.process.poll() is not None, 20, lambda: f"a word of the full disk; the log ends {service.lines()[-2:]}, {os.listdir(room.data)}")
    check(service.process.poll() is None, lambda: f"ended: {service.lines()[-1:]}")
    os.unlink(filler)
    room.wait_stored(stored)


def damage(path, place, length=4096):
    with open(path, "r+b") as file:
        file.seek(place)
        file.write(b"\xa5" * length)


def F31_damaged_store(room):
    """A damaged store is kept aside and rebuilt from the folder; the user is told, with an exit code of its own."""
    for number in range(12):
        write(room.at(f"{number}.txt"), article(number))
    room.once()
    sound = os.path.join(room.path, "sound.db")
    shutil.copy(room.store, sound)
    size = os.path.getsize(sound)
    kinds = {"header": lambda: damage(room.store, 0, 100), "first page": lambda: damage(room.store, 100, 3996),
             "all": lambda: damage(room.store, 0, size), "half": lambda: os.truncate(room.store, size // 2),
             "text": lambda: write(room.store, "this is no database\n" * 300)}
    for kind, act in kinds.items():
        for name in os.listdir(room.data):
            os.unlink(os.path.join(room.data, name))
        shutil.copy(sound, room.store)
        act()
        with open(room.store, "rb") as file:
            damaged = file.read()
        service = room.service("--settle-seconds", "0.05").start(is_awaited=False)
        wait_for(lambda: service.is_ready or service.process.poll() is not None, 20, f"{kind}: READY")
        room.wait_stored(12, 30) if service.process.poll() is None else check(
            False, f"{kind}: ended with {service.process.poll()}: {service.lines()[-1:]}")
        kept = [n for n in os.listdir(room.data) if "damaged" in n and not n.endswith(("-wal", "-shm"))]
        equal(len(kept), 1, f"{kind}: stores kept aside ({os.listdir(room.data)})")
        check(open(os.path.join(room.data, kept[0]), "rb").read() == damaged, f"{kind}: the store kept aside is not what was there")
        check("damaged" in service.status and kept[0] in service.status, f"{kind}: status: {service.status}")
        service.stop()
    damage(room.store, 0, 100)
    done = room.once()
    equal(done.returncode, 3, f"exit code of a single run ({done.stderr[-300:]})")


def F31_disk_error_while_running(room):
    """A page that the disk refuses is no damage: once, nothing comes of it; for good, the service waits and says so."""
    trace, reads = TracedRun(room, "pread64", articles=4), {}
    for line in trace.lines:
        reads[line.split()[0]] = reads.get(line.split()[0], 0) + 1
    # Late ones of each thread: the store is open then.
    for place in sorted({count - back for count in reads.values() if count > 8 for back in (1, count // 8, count // 4)}):
        for lasting in ("", "+"):
            log = os.path.join(room.path, f"log-{place}{lasting}")
            with open(log, "wb") as file:
                process = subprocess.Popen(trace.command(f"error=EIO:when={place}{lasting}"),
                                           stdout=file, stderr=file, start_new_session=True)

            def said():
                with open(log, errors="replace") as file:
                    return f"pread64 {place}{lasting}: {file.read()[-600:]}"
            try:
                wait_for(lambda: process.poll() is not None or lasting and "disk fails" in said(), 30, said)
            finally:
                is_over = process.poll() is not None
                end(process)
            if is_over:
                check(process.returncode == 0, lambda: f"exit {process.returncode}: {said()}")
            check(not [name for name in os.listdir(room.data) if "damaged" in name], lambda: f"put aside: {said()}")
            wait_for(lambda: room.once().returncode == 0, 20, lambda: f"a run after it: {said()}")
            equal(set(room.states().values()), {"stored"}, f"states after {said()}")


def F31_damaged_inside(room):
    """Damage in a page that opening does not read is told of plainly, and never a crash or a loss in silence."""
    for number in range(12):
        write(room.at(f"{number}.txt"), article(number))
    room.once()
    sound = os.path.join(room.path, "sound.db")
    shutil.copy(room.store, sound)
    pages = os.path.getsize(sound) // 4096
    for page in sorted({1 + n * (pages - 1) // 12 for n in range(12)}):
        for name in os.listdir(room.data):
            os.unlink(os.path.join(room.data, name))
        shutil.copy(sound, room.store)
        damage(room.store, min(page, pages - 1) * 4096)
        write(room.at("new.txt"), article(5000 + page))
        done = room.once()
        check(done.returncode in (0, 3), f"page {page}: exit {done.returncode}: {done.stderr[-400:]}")
        if done.returncode == 3:
            check("damaged" in done.stderr, f"page {page}: {done.stderr[-400:]}")
        else:
            check(room.run("verify", "--store", room.store).returncode in (0, 1, 3), f"page {page}: verify crashed")


def F32_network_store(room):
    """A store on a network file system is refused with a plain message.

    The mount table that the program reads is one of the test's own, in which the store's disk is an NFS mount
    (Tests/StoreTests/OpeningTests.swift tries every type of mount).
    """
    need_root()
    device = os.stat(room.data).st_dev
    table = os.path.join(room.path, "mountinfo")
    write(table, f"36 35 {os.major(device)}:{os.minor(device)} / {room.data} rw,relatime shared:1 - nfs4 server:/export rw\n")
    done = subprocess.run(["unshare", "-m", "sh", "-c", 'mount --bind "$1" /proc/$$/mountinfo && shift && exec "$@"', "sh", table,
                           room.program, "run", "--once", "--watch", room.watch, "--store", room.store],
                          capture_output=True, text=True, timeout=30)
    if "mount:" in done.stderr or "unshare:" in done.stderr:
        raise Skipped(f"cannot mount: {done.stderr.strip()}")
    equal(done.returncode, 3, f"exit code ({done.stderr})")
    check("network file system (nfs4)" in done.stderr, done.stderr)
    check(not os.path.exists(room.store), "a store was made")


def F33_power_cut(room):
    """A power cut after "stored" was reported loses nothing: the disk's image is copied in mid-run and mounted."""
    need("mkfs.ext4")
    need_root()
    image = os.path.join(room.path, "disk.img")
    with open(image, "wb") as file:
        file.truncate(64 << 20)
    subprocess.run(["mkfs.ext4", "-q", "-F", image], check=True)
    room.mount("-o", "loop,commit=300", image, room.data)
    service = room.service("--settle-seconds", "0.01").start()
    count = 0
    for cut in range(4):
        for _ in range(25):
            write(room.at(f"{count}.txt"), article(count, 6))
            count += 1
        room_for = cut * 25 + 12
        wait_for(lambda: len(service.lines(" stored ")) >= room_for, 60, f"{room_for} reported")
        service.hang()
        reported = {line.split(" stored ")[1].split(":")[0] for line in service.lines(" stored ")
                    if " stored " in line and ".txt:" in line}
        copy, place = os.path.join(room.path, f"cut{cut}.img"), room.folder(f"cut{cut}")
        subprocess.run(["cp", "--sparse=always", image, copy], check=True)
        service.resume()
        room.mount("-o", "loop", copy, place)
        kept = os.path.join(place, "articled.db")
        db = sqlite3.connect(kept)
        equal(db.execute("PRAGMA integrity_check").fetchall(), [("ok",)], f"cut {cut}: integrity")
        stored = {path for (path,) in db.execute("SELECT path FROM files WHERE state = 'stored'")}
        db.close()
        check(reported <= stored, f"cut {cut}: reported but lost: {sorted(reported - stored)}")
        check(reported, f"cut {cut}: nothing was reported yet")
    room.wait_stored(count)
    service.stop()


def F34_two_services(room):
    """Two services on one store or on one folder: the second refuses to start and says why."""
    service = room.service().start()
    other = room.folder("other")
    done = room.run("run", "--watch", other, "--store", room.store)
    equal(done.returncode, 3, f"exit code on the same store ({done.stderr})")
    check(f"another articled (process {service.pid}) keeps the store" in done.stderr, done.stderr)
    done = room.run("run", "--watch", room.watch, "--store", os.path.join(other, "b.db"))
    check(done.returncode not in (0, None), f"exit code on the same folder: {done.returncode}")
    check(f"another articled (process {service.pid}) watches" in done.stderr, done.stderr)
    os.symlink(room.watch, os.path.join(room.path, "alias"))
    os.symlink(room.data, os.path.join(room.path, "alias-data"))
    done = room.run("run", "--once", "--watch", os.path.join(room.path, "alias"), "--store", os.path.join(other, "b.db"))
    check(done.returncode != 0, "the folder by another name is not refused")
    done = room.run("run", "--once", "--watch", other, "--store", os.path.join(room.path, "alias-data", "articled.db"))
    check(done.returncode != 0, "the store by another name is not refused")
    os.symlink(room.store, os.path.join(other, "link.db"))
    done = room.run("run", "--once", "--watch", other, "--store", os.path.join(other, "link.db"))
    check(done.returncode != 0, "the store by a link to the file is not refused")
    service.kill()
    room.service().start()  # a lock left by a killed service holds nobody up


def F35_upgrade_killed(room):
    """An upgrade from every released schema, killed at each write, ends old or new (each step: MigrationTests.swift)."""
    need("strace")
    schemas = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "StoreTests", "Schemas")
    names = sorted(name for name in os.listdir(schemas) if name.endswith(".sql"))
    newest = int(names[-1][:-4])
    for name in names:
        number = int(name[:-4])
        if number == newest:
            continue
        for step in range(1, 400, 1 if room.is_slow else 9):
            for left in os.listdir(room.data):
                os.unlink(os.path.join(room.data, left))
            db = sqlite3.connect(room.store)
            db.executescript(open(os.path.join(schemas, name)).read())
            db.execute("PRAGMA journal_mode = WAL")
            if db.execute("PRAGMA user_version").fetchone() != (number,):
                db.execute(f"PRAGMA user_version = {number}")
                db.execute(f"PRAGMA application_id = {0x61727464}")
            db.close()
            command = [room.program, "run", "--once", "--watch", room.watch, "--store", room.store]
            done = subprocess.run(["strace", "-f", "-qq", "-o", "/dev/null", "-e", "trace=pwrite64,fdatasync,ftruncate",
                                   "-e", f"inject=pwrite64,fdatasync,ftruncate:signal=KILL:when={step}", *command],
                                  capture_output=True, text=True, timeout=60)
            version = sqlite3.connect(room.store).execute("PRAGMA user_version").fetchone()[0]
            check(number <= version <= newest, f"{name} killed at write {step}: version {version}")
            again = room.once()
            equal(again.returncode, 0, f"{name} killed at write {step}: exit code of the next start ({again.stderr[-300:]})")
            equal(room.rows("PRAGMA user_version"), [(newest,)], f"{name} killed at write {step}: version")
            equal(room.rows("PRAGMA integrity_check"), [("ok",)], f"{name} killed at write {step}: integrity")
            if done.returncode == 0:
                break


def F36_restart_over_known_files(room):
    """A restart over 10,000 known files (100,000 with --slow) reads none again and is done within 3 s."""
    count = 100_000 if room.is_slow else 10_000
    write(room.at("a.txt"), article(1))
    service = room.service("--settle-seconds", "0.05", "--log-level", "debug").start()
    room.wait_state("a.txt", "stored")
    service.stop()
    content = article(1, 16).encode()
    rows = []
    for number in range(count):
        folder = room.at(f"d{number // 1000}")
        if number % 1000 == 0:
            os.mkdir(folder)
        write(os.path.join(folder, f"{number}.txt"), content)
        s = os.stat(os.path.join(folder, f"{number}.txt"))
        rows.append((f"d{number // 1000}/{number}.txt", s.st_dev, s.st_ino, s.st_size, s.st_mtime_ns, s.st_ctime_ns))
    db = sqlite3.connect(room.store)
    db.executemany("INSERT INTO file(path, state, code, reason, attempts, article_id, device, inode, bytes, modified, changed,"
                   " seen_at, stored_at, decided_at) SELECT ?, 'duplicate', 'same-content', 'x', 1, article_id, ?, ?, ?, ?, ?,"
                   " seen_at, stored_at, decided_at FROM file WHERE path = 'a.txt'", rows)
    db.commit()
    db.close()
    before = len(service.lines("looked through"))
    began = time.monotonic()
    service.start()
    ready = time.monotonic() - began
    service.wait_log("looked through the folder (start)", before + 1, 60)
    took = time.monotonic() - began
    line = service.lines("looked through")[-1]
    check(f"{count + 1} files, 0 new" in line, line)
    with open(f"/proc/{service.pid}/io") as file:
        read = int(next(line for line in file if line.startswith("rchar")).split()[1])
    check(read < len(content) * count // 2 + (8 << 20), f"{read >> 20} MB read, of {len(content) * count >> 20} MB of files")
    in_time(ready < 3 and took < 3 * max(1, count / 33_000), f"ready after {ready:.1f} s, through after {took:.1f} s")


def F37_store_lost(room):
    """A lost store is filled again from the folder, without a doubled row."""
    for number in range(20):
        write(room.at(f"{number}.txt"), article(number))
    write(room.at("copy.txt"), article(1))
    service = room.service("--settle-seconds", "0.05").start()
    room.wait_stored(20)
    service.stop()
    before = room.rows("SELECT article_id, sha256 FROM articles ORDER BY 1")
    for name in os.listdir(room.data):
        os.unlink(os.path.join(room.data, name))
    service.start()
    room.wait_stored(20)
    equal(room.rows("SELECT article_id, sha256 FROM articles ORDER BY 1"), before, "articles")
    equal(len(room.states()), 21, "rows of files")
    # The log alone lost: what was in it comes again from the folder.
    service.kill()
    for end in ("-wal", "-shm"):
        if os.path.exists(room.store + end):
            os.unlink(room.store + end)
    service.start()
    room.wait_stored(20)
    equal(len(room.states()), 21, "rows of files after the log was lost")
    room.verify()


def F37_store_lost_while_running(room):
    """A store deleted or replaced under the running service is noticed: what comes then is in the store that is there."""
    service = room.service("--settle-seconds", "0.05", "--rescan-seconds", "1").start()
    write(room.at("a.txt"), article(1))
    room.wait_state("a.txt", "stored")
    for end in ("", "-wal", "-shm"):
        if os.path.exists(room.store + end):
            os.unlink(room.store + end)
    write(room.at("b.txt"), article(2))
    wait_for(lambda: service.lines("b.txt") or service.process.poll() is not None, 20, "a word of the next file")
    if service.process.poll() is not None:  # ending and saying so is an answer: systemd starts it again
        service.start()
    wait_for(lambda: room.fate("b.txt")[0] == "stored" and room.fate("a.txt")[0] == "stored", 15,
             lambda: f"both in the store that is there; store exists: {os.path.exists(room.store)}, log: {service.lines()[-2:]}")
