"""F38 to F42: the folder that goes away, the clock, the stop, the user's files, the merge."""
import os
import random
import shutil
import signal
import struct
import subprocess
import time

from harness import Skipped, article, check, equal, in_time, need, need_root, snapshot, wait_for, write


def F38_folder_missing_at_start(room):
    """A folder that is not there at the start ends the start with an error, and a sentence that says what to do.

    A mistyped folder would else be waited for; one that goes away later is (F38_folder_lost).
    """
    os.rmdir(room.watch)
    service = room.service().start(is_awaited=False)
    wait_for(lambda: service.process.poll() is not None, 20, "the end of the start")
    check("mkdir -p" in "".join(service.lines()), lambda: f"a remedy, not {service.lines()}")
    check(service.process.poll() in (1, 2), lambda: f"exit code {service.process.poll()}")


def F38_folder_lost(room):
    """A folder moved away, emptied or made anew while running: degraded status, no mass "gone", then on as before."""
    service = room.service("--settle-seconds", "0.05", "--poll-seconds", "0.5", "--rescan-seconds", "1").start()
    for number in range(20):
        write(room.at(f"{number}.txt"), article(number))
    room.wait_stored(20)
    os.rename(room.watch, room.watch + "-away")
    service.wait_status("does not exist")
    equal(set(room.states().values()), {"stored"}, "states while the folder is away")
    os.mkdir(room.watch)
    service.wait_status("is it mounted?")
    equal(set(room.states().values()), {"stored"}, "states while it is empty")
    os.rmdir(room.watch)
    os.rename(room.watch + "-away", room.watch)
    wait_for(lambda: "degraded" not in service.status, 20, lambda: f"no more trouble: {service.status}")
    write(room.at("new.txt"), article(100))
    room.wait_state("new.txt", "stored")
    room.wait_stored(21)
    equal(room.rows("SELECT count(*) FROM articles"), [(21,)], "articles")
    check(not service.lines("gone "), lambda: f"told as gone: {service.lines('gone ')[:2]}")


def F38_folder_replaced(room):
    """Another folder in the place of the watched one is watched by one service, whoever was there first."""
    flags = ("--settle-seconds", "0.05", "--poll-seconds", "0.3", "--rescan-seconds", "1")
    service = room.service(*flags).start()
    write(room.at("a.txt"), article(1))
    room.wait_stored(1)
    away, other = room.watch + "-away", os.path.join(room.folder("other"), "other.db")

    def replace(name):
        os.rename(room.watch, away + name)
        os.mkdir(room.watch)
        write(room.at(f"{name}.txt"), article(ord(name)))
        write(room.at(f"{name}{name}.txt"), article(2 * ord(name)))
    replace("b")
    room.wait_state("b.txt", "stored")
    # The first one has the new folder now, and has given up the old one.
    done = room.run("run", "--once", "--watch", room.watch, "--store", other)
    check(done.returncode == 1 and f"another articled (process {service.pid}) watches" in done.stderr,
          f"a second one on the new folder: exit {done.returncode}: {done.stderr}")
    done = room.run("run", "--once", "--watch", away + "b", "--store", other)
    equal(done.returncode, 0, f"exit code on the folder that was left ({done.stderr})")
    # The second one comes first: the first one lets it have the folder, says so, and waits.
    service.hang()
    replace("c")
    second = room.service(*flags)
    first_store = room.store
    room.store = other
    try:
        second.start()
    finally:
        room.store = first_store
    service.resume()
    service.wait_status(f"another articled (process {second.pid}) watches")
    check(room.fate("c.txt")[0] is None, lambda: f"taken by both: {room.fate('c.txt')}")
    second.stop()
    room.wait_state("c.txt", "stored")
    wait_for(lambda: "degraded" not in service.status, 20, lambda: f"no more trouble: {service.status}")


def F38_unmounted(room):
    """A folder that is unmounted, at the start and while running: no mass "gone"; what comes after the mount is taken."""
    need_root()
    image = room.folder("disk")
    for number in range(10):
        write(os.path.join(image, f"{number}.txt"), article(number))
    room.mount("--bind", image, room.watch)
    service = room.service("--settle-seconds", "0.05", "--poll-seconds", "0.5", "--rescan-seconds", "1").start()
    room.wait_stored(10)
    done = subprocess.run(["umount", room.watch], capture_output=True, text=True)
    equal(done.returncode, 0, f"umount, while the service runs ({done.stderr.strip()})")
    service.wait_status("is it mounted?")
    service.restart()
    service.wait_status("is it mounted?")
    equal(set(room.states().values()), {"stored"}, "states while it is not mounted")
    room.mount("--bind", image, room.watch)
    write(room.at("new.txt"), article(100))
    room.wait_stored(11)
    check(not service.lines("gone "), lambda: f"told as gone: {service.lines('gone ')[:2]}")


def F39_clock(room):
    """Steps of the clock, files' times of the past and the future, time zones and suspend change no decision."""
    service = room.service("--settle-seconds", "0.05", environment={"TZ": "America/New_York"}).start()
    for number, second in enumerate([-5, 0, 1 << 31, 4102444800, time.time() + 3600, time.time() - 3600]):
        write(room.at(f"{number}.txt"), article(number))
        os.utime(room.at(f"{number}.txt"), (second, second))
        os.link(room.at(f"{number}.txt"), os.path.join(room.path, f"{number}"))
        os.rename(os.path.join(room.path, f"{number}"), room.at(f"again{number}.txt"))
    wait_for(lambda: len(room.states()) >= 6 and set(room.states().values()) <= {"stored", "duplicate"}, 20,
             lambda: f"all stored: {room.states()}")
    now = time.strftime("%Y-%m-%dT%H", time.gmtime())
    before = time.strftime("%Y-%m-%dT%H", time.gmtime(time.time() - 3600))
    check(all(at[:13] in (now, before) and at.endswith("Z") for (at,) in room.rows(
        "SELECT stored_at FROM files WHERE state = 'stored'")), "times are not UTC")
    service.hang()  # as suspend does
    write(room.at("asleep.txt"), article(50))
    service.resume()
    room.wait_state("asleep.txt", "stored")


def F39_clock_steps(room):
    """With the clock set a year back and forth under it, the service goes on as before."""
    compiler = shutil.which("cc") or shutil.which("clang")
    if compiler is None:
        raise Skipped("needs a C compiler (to step the machine's own clock would disturb others)")
    library, clock = os.path.join(room.path, "stepped.so"), os.path.join(room.path, "clock")
    source = os.path.join(os.path.dirname(os.path.abspath(__file__)), "stepped_clock.c")
    subprocess.run([compiler, "-shared", "-fPIC", "-O1", "-o", library, source], check=True)

    def step(seconds):
        with open(clock, "r+b" if os.path.exists(clock) else "w+b") as file:
            file.write(struct.pack("q", seconds))

    step(0)
    service = room.service("--settle-seconds", "0.2", "--rescan-seconds", "1",
                           environment={"LD_PRELOAD": library, "STEPPED_CLOCK": clock}).start()
    year = 365 * 86400
    steps = [0, -year, year, -3600, 3600, 0]
    expected = [str(time.gmtime(time.time() + seconds).tm_year) for seconds in steps]
    for number, seconds in enumerate(steps):
        step(seconds)
        write(os.path.join(room.path, "linked"), article(number))
        os.link(os.path.join(room.path, "linked"), room.at(f"{number}.txt"))
        os.unlink(os.path.join(room.path, "linked"))
        room.wait_state(f"{number}.txt", "stored", 15)
        service.signal(signal.SIGHUP)
    stored = [at[:4] for (at,) in room.rows("SELECT stored_at FROM files ORDER BY path")]
    equal(stored, expected, "years of storing")
    equal(len(service.lines(": \"")), 6, "times that something was stored")
    service.restart()
    write(room.at("last.txt"), article(99))
    room.wait_stored(7)
    equal(service.lines("gone "), [], "files told as gone")


def F40_stop_under_load(room):
    """A stop under load ends inside its time with nothing lost; what was at work is done or waits."""
    for number in range(150):
        write(room.at(f"{number}.txt"), article(number, 12))
    service = room.service("--settle-seconds", "0.05", "--stop-seconds", "3").start()
    wait_for(lambda: "stored" in room.states().values(), 20, "the first to be stored")
    began = time.monotonic()
    equal(service.stop(), 0, "exit code")
    took = time.monotonic() - began
    in_time(took < 4.5, f"{took:.1f} s to stop, of 3 s allowed")
    in_time("waiting" in room.states().values(), "it was through before the stop: no load")
    equal(len(room.states()), 150, "rows")
    service.start()
    # Stopped while the worker hangs: the file at hand is given up, and done after the next start.
    pid = wait_for(lambda: service.worker, 20, "a worker")
    room.wait_stored(150)
    os.kill(pid, signal.SIGSTOP)
    write(room.at("hung.txt"), article(9999))
    wait_for(lambda: room.fate("hung.txt")[3], 20, "the attempt")
    began = time.monotonic()
    equal(service.stop(), 0, "exit code with a hung worker")
    in_time(time.monotonic() - began < 4.5, f"{time.monotonic() - began:.1f} s to stop with a hung worker")
    wait_for(lambda: not os.path.exists(f"/proc/{pid}") or open(f"/proc/{pid}/stat").read().split()[2] == "Z" or (
        os.kill(pid, signal.SIGCONT) or False), 10, "the worker to end with the service")
    service.start()
    room.wait_stored(151)
    room.verify()


def F40_reload_keeps_watches(room):
    """A reload keeps the watches and loses no event; bad settings leave the old ones."""
    for number in range(5):
        os.mkdir(room.at(f"d{number}"))
    service = room.service("--settle-seconds", "0.05").start()
    write(room.at("d1", "a.txt"), article(1))
    room.wait_state("d1/a.txt", "stored")
    before = sorted(line.split(" mask")[0] for line in service.watches())
    equal(len(before), 6, "watches")
    for number in range(20):
        service.signal(signal.SIGHUP)
        write(room.at(f"d{number % 5}", f"{number}.txt"), article(10 + number))
    service.wait_log("settings and lists read again")
    room.wait_stored(21)
    equal(sorted(line.split(" mask")[0] for line in service.watches()), before, "watches after the reload")
    write(os.path.join(room.folder("lists"), "bad.tsv"), "one column only\n")
    service.signal(signal.SIGHUP)
    service.wait_log("settings stay as they were")
    write(room.at("d2", "last.txt"), article(500))
    room.wait_state("d2/last.txt", "stored")


def F41_user_files_untouched(room):
    """The user's files are never modified, moved or deleted: content, mode, owner, times and inode stay."""
    shuffle = random.Random(41)
    for number in range(40):
        write(room.at(f"{number}.txt"), article(number))
    for name, content in [("empty.txt", b""), ("noise.txt", shuffle.randbytes(2000)), ("zip.txt", b"PK\x03\x04" + bytes(50)),
                          (".hidden", b"x"), ("a.part", b"y"), ("utf16.txt", "Text $5 million".encode("utf-16"))]:
        write(room.at(name), content)
    os.mkfifo(room.at("fifo"))
    os.symlink("0.txt", room.at("link"))
    with open(room.at("huge.txt"), "wb") as file:
        file.truncate(1 << 30)
    os.mkdir(room.at("sub"))
    write(room.at("sub", "copy.txt"), article(1))
    for number in range(0, 40, 5):
        os.chmod(room.at(f"{number}.txt"), 0o400)
    os.unlink(room.at("huge.txt"))  # its hash would cost a second each time; F27 has its like
    before = snapshot(room.watch)
    access = {name: os.lstat(room.at(name)).st_atime_ns for name in os.listdir(room.watch) if name.endswith(".txt")}
    service = room.service("--settle-seconds", "0.05")
    for _ in range(5):
        service.start(is_awaited=False)
        wait_for(lambda: service.lines(), 20)
        try:
            service.process.wait(0.1 + shuffle.random() * 0.3)
        except subprocess.TimeoutExpired:
            pass
        service.kill()
    write(room.store, b"damaged" * 1000)
    service.start()
    room.wait_stored(41)
    for command in (["verify"], ["reprocess", "--all"], ["explain", "0.txt"]):
        room.run(*command, "--store", room.store)
    service.stop()
    room.run("reprocess", "--all", "--store", room.store)
    after = snapshot(room.watch)
    equal([name for name in set(before) | set(after) if before.get(name) != after.get(name)], [], "files that changed")
    if os.geteuid() == 0:
        equal([name for name, at in access.items() if os.lstat(room.at(name)).st_atime_ns != at], [], "files with a new access time")


def F42_ids_from_content(room):
    """Ids come from content: stores of two machines merge in any order, twice is once, nothing is overwritten."""
    other = room.folder("other")
    for number in range(20):
        write(room.at(f"{number}.txt"), article(number))
        write(os.path.join(other, f"name-{number + 10}.txt"), article(number + 10))
    write(os.path.join(other, "0.txt"), article(100))  # the same path, another content
    a, b = os.path.join(room.path, "a.db"), os.path.join(room.path, "b.db")
    for folder, store in ((room.watch, a), (other, b)):
        equal(room.run("run", "--once", "--watch", folder, "--store", store).returncode, 0, "exit code")

    def ids(store):
        return set(room.rows("SELECT article_id, sha256 FROM articles", store=store))
    equal(len(ids(a) & ids(b)), 10, "articles with the same id in both")
    union = ids(a) | ids(b)
    one, two = os.path.join(room.path, "one.db"), os.path.join(room.path, "two.db")
    for target, first, second in ((one, a, b), (two, b, a)):
        shutil.copy(first, target)
        for _ in range(2):
            done = room.run("merge", second, "--store", target)
            equal(done.returncode, 0, f"exit code of merge ({done.stderr})")
        equal(ids(target), union, "articles after the merge")
    for view in ("articles", "entities", "mentions", "figures", "claims"):
        columns = [c for (c,) in room.rows("SELECT name FROM pragma_table_info(?)", view, store=one)
                   if c not in ("stored_at", "read_at", "path")]
        sql = f"SELECT {', '.join(chr(34) + c + chr(34) for c in columns)} FROM {view} ORDER BY 1, 2, 3, 4"
        found, expected = room.rows(sql, store=one), room.rows(sql, store=two)
        check(found == expected, lambda: f"{view} depends on the order: {[p for p in zip(found, expected) if p[0] != p[1]][:1]}")
